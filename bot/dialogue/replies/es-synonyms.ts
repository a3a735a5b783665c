/** What a Spanish word may be called in a product's facts, in Spanish and in English catalogues. */

const allergen = ['alérgeno', 'ingrediente', 'allergen', 'ingredient'];
const weight = ['peso', 'weight'];
const material = ['material', 'composición'];
const care = ['cuidado', 'lavado', 'care'];
const water = ['impermeable', 'agua', 'waterproof', 'water'];
const capacity = ['capacidad', 'volumen', 'capacity', 'volume'];
const size = ['dimensiones', 'medidas', 'tamaño', 'dimension', 'size', 'capacity'];
const length = ['largo', 'longitud', 'dimensiones', 'length', 'dimension'];
const width = ['ancho', 'dimensiones', 'width', 'dimension'];
const height = ['alto', 'altura', 'dimensiones', 'height', 'dimension'];
const depth = ['profundidad', 'fondo', 'dimensiones', 'depth', 'dimension'];
const age = ['edad', 'age'];
const origin = ['origen', 'país', 'origin', 'country'];
const power = ['potencia', 'power', 'wattage'];

export const synonyms: Readonly<Record<string, readonly string[]>> = {
  nuez: allergen, nueces: allergen, almendra: allergen, avellana: allergen, cacahuete: allergen, cacahuate: allergen, maní: allergen, frutos: allergen, gluten: allergen,
  trigo: allergen, leche: allergen, lácteos: allergen, lactosa: allergen, huevo: allergen, soja: allergen, soya: allergen, sésamo: allergen, ajonjolí: allergen, pescado: allergen,
  marisco: allergen, mariscos: allergen, alergia: allergen, alérgico: allergen, alérgica: allergen, alérgenos: allergen, celíaco: allergen, celíaca: allergen, celíacos: allergen,
  vegano: ['ingrediente', 'vegano', 'ingredient', 'allergen', 'vegan', 'material'], vegana: ['ingrediente', 'vegano', 'ingredient', 'allergen', 'vegan', 'material'],
  azúcar: ['ingrediente', 'nutrición', 'ingredient', 'nutrition'], ingredientes: ['ingredient'],
  escribió: ['autor', 'author'], autor: ['author'], autora: ['author'], páginas: ['pages'],
  pesa: weight, pesan: weight, pesado: weight, pesada: weight, ligero: weight, ligera: weight, liviano: weight, liviana: weight, peso: weight,
  tamaño: size, medidas: size, medida: size, mide: size, miden: size, grande: size, pequeño: size, pequeña: size, dimensiones: size, cabe: size, caben: capacity,
  largo: length, larga: length, longitud: length, ancho: width, ancha: width, anchura: width, alto: height, alta: height, altura: height, fondo: depth, profundidad: depth,
  hecho: [...material, ...origin], hecha: [...material, ...origin], fabricado: origin, fabricada: origin, fabrica: origin, origen: origin, país: origin,
  tela: material, tejido: material, cuero: material, piel: material, algodón: ['cotton', ...material], lana: ['wool', ...material], madera: ['wood', ...material], acero: ['steel', ...material],
  lavar: care, lava: care, lavable: care, lavadora: care, lavado: care, limpiar: care, limpia: care, planchar: care, plancha: care, secadora: care, lavavajillas: ['dishwasher', ...care],
  lluvia: water, mojar: water, moja: water, impermeable: water, agua: water, nadar: water,
  litros: capacity, capacidad: capacity, volumen: capacity, garantía: ['warranty'], batería: ['battery', 'power'], pilas: ['battery', 'power'], autonomía: ['battery', 'runtime'],
  potencia: power, vatios: power, watts: power, color: ['color', 'colour'], colores: ['color', 'colour'], edad: age, años: age, niño: age, niños: age, niña: age, bebé: age,
  ajuste: ['fit'], talla: ['size'], sabor: ['flavour', 'flavor'], aroma: ['scent'], olor: ['scent'],
}; // prettier-ignore
