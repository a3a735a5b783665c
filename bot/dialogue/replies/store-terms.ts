import type { Language } from '../../understanding/understanding.ts';
import { WORN } from './worn-sizes.ts';

/**
 * What stores write beside many goods: labels, colours, sizes and materials, as it is said in each language. Every line
 * is `English | Spanish | French | German`. What stands in no line is said in the store's own word.
 */
const languages = ['en', 'es', 'fr', 'de'] as const satisfies readonly Language[];

const labelLines = `
Color | Color | Couleur | Farbe
Colour | Color | Couleur | Farbe
Size | Talla | Taille | Größe
Material | Material | Matière | Material
Care | Cuidado | Entretien | Pflege
Dimensions | Medidas | Dimensions | Maße
Weight | Peso | Poids | Gewicht
Capacity | Capacidad | Contenance | Fassungsvermögen
Fit | Corte | Coupe | Passform
Waterproof | Impermeable | Imperméable | Wasserdicht
Ingredients | Ingredientes | Ingrédients | Inhaltsstoffe
Allergens | Alérgenos | Allergènes | Allergene
Age | Edad | Âge | Alter
Compatibility | Compatibilidad | Compatibilité | Passend für
Battery life | Autonomía | Autonomie | Laufzeit
Power | Alimentación | Alimentation | Stromversorgung
Skin type | Tipo de piel | Type de peau | Hauttyp
Kind | Tipo | Type | Art
Pattern | Estampado | Motif | Muster
Rating | Valoración | Note | Bewertung
Volume | Volumen | Volume | Inhalt
Length | Largo | Longueur | Länge
Width | Ancho | Largeur | Breite
Height | Altura | Hauteur | Höhe
Diameter | Diámetro | Diamètre | Durchmesser
Grind | Molienda | Mouture | Mahlgrad
Pack | Paquete | Lot | Packung
Pieces | Piezas | Pièces | Teile
Wattage | Potencia | Puissance | Leistung
Plug | Conector | Connecteur | Stecker
Laptop size | Tamaño del portátil | Taille d'ordinateur | Laptopgröße
Frame | Cuadro | Cadre | Rahmenhöhe
Wheel | Rueda | Roue | Laufrad
Nib | Plumín | Plume | Feder
Lead | Mina | Mine | Mine
Ruling | Rayado | Réglure | Lineatur
Shade | Tono | Teinte | Farbton
Scent | Aroma | Parfum | Duft
Flavor | Sabor | Goût | Sorte
Style | Modelo | Modèle | Modell
`;

const valueLines = `
Black | Negro | Noir | Schwarz
Charcoal | Antracita | Anthracite | Anthrazit
Gray | Gris | Gris | Grau
Grey | Gris | Gris | Grau
Silver | Plateado | Argenté | Silber
White | Blanco | Blanc | Weiß
Cream | Crema | Crème | Creme
Sand | Arena | Sable | Sand
Tan | Camel | Camel | Hellbraun
Brown | Marrón | Marron | Braun
Rust | Teja | Rouille | Rostrot
Orange | Naranja | Orange | Orange
Mustard | Mostaza | Moutarde | Senfgelb
Yellow | Amarillo | Jaune | Gelb
Olive | Oliva | Olive | Oliv
Green | Verde | Vert | Grün
Sage | Salvia | Sauge | Salbei
Mint | Menta | Menthe | Mint
Teal | Petróleo | Pétrole | Petrol
Sky Blue | Azul cielo | Bleu ciel | Hellblau
Blue | Azul | Bleu | Blau
Navy | Azul marino | Bleu marine | Dunkelblau
Purple | Morado | Violet | Lila
Lavender | Lavanda | Lavande | Lavendel
Pink | Rosa | Rose | Rosa
Red | Rojo | Rouge | Rot
Burgundy | Burdeos | Bordeaux | Weinrot
One Size | Talla única | Taille unique | Einheitsgröße
Small | Pequeño | Petit | Klein
Medium | Mediano | Moyen | Mittel
Large | Grande | Grand | Groß
Regular | Normal | Normal | Normal
Long | Largo | Long | Lang
Wide | Ancho | Large | Breit
Narrow | Estrecho | Étroit | Schmal
Single | Individual | Simple | Einzeln
Double | Doble | Double | Doppelt
Pair | Par | Paire | Paar
Whole Bean | En grano | En grains | Ganze Bohne
Filter | Filtro | Filtre | Filter
Dotted | Punteado | Pointillé | Punktiert
Ruled | Rayado | Ligné | Liniert
Blank | Liso | Uni | Blanko
plain | liso | uni | einfarbig
striped | a rayas | à rayures | gestreift
checked | a cuadros | à carreaux | kariert
floral | de flores | à fleurs | geblümt
marled | jaspeado | chiné | meliert
quilted | acolchado | matelassé | gesteppt
Aluminum | Aluminio | Aluminium | Aluminium
Brass | Latón | Laiton | Messing
Cast iron | Hierro fundido | Fonte | Gusseisen
Ceramic | Cerámica | Céramique | Keramik
Cotton | Algodón | Coton | Baumwolle
Organic cotton | Algodón orgánico | Coton biologique | Bio-Baumwolle
Glass | Vidrio | Verre | Glas
Leather | Cuero | Cuir | Leder
Linen | Lino | Lin | Leinen
Merino wool | Lana merino | Laine mérinos | Merinowolle
Wool | Lana | Laine | Wolle
Polyester | Poliéster | Polyester | Polyester
Recycled polyester | Poliéster reciclado | Polyester recyclé | Recyceltes Polyester
Rubber | Caucho | Caoutchouc | Gummi
Silk | Seda | Soie | Seide
Stainless steel | Acero inoxidable | Inox | Edelstahl
Steel | Acero | Acier | Stahl
Stoneware | Gres | Grès | Steinzeug
Wood | Madera | Bois | Holz
kids | infantil | enfants | Kinder
toys | juguetes | jouets | Spielzeug
`;

/** Values with a figure in them, as `languages` write them around it. */
const figureLines = `
# Y | # años | # ans | # Jahre
#-Person | # personas | # personnes | # Personen
# pieces | # piezas | # pièces | # Teile
# packs | # paquetes | # paquets | # Packungen
# sticks | # sobres | # sticks | # Sticks
Set of # | Juego de # | Lot de # | #er-Set
# in | # pulgadas | # pouces | # Zoll
# ft | # pies | # pieds | # Fuß
`;

type Terms = Readonly<Record<(typeof languages)[number], ReadonlyMap<string, readonly string[]>>>;

/** Each line by its word in each language. */
function termsOf(lines: string): Terms {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((word) => word.trim()));
  const by = (column: number): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, readonly string[]>();
    for (const row of rows) {
      const word = (row[column] ?? '').toLowerCase();
      if (!found.has(word)) found.set(word, row);
    }
    return found;
  };
  return { en: by(0), es: by(1), fr: by(2), de: by(3) };
}

const labels = termsOf(labelLines);
const values = termsOf(valueLines);
const figures = termsOf(figureLines);
const figure = /\d+(?:[.,]\d+)?/;

/** From the language of the store's catalogue into the shopper's. */
export interface Crossing {
  from: Language;
  to: Language;
}

/**
 * A label of the store in the shopper's language: "Color" → "Farbe"; the store's own where it is not known.
 * @param among the values that stand under it: a tent's size is no "talla"
 */
export function labelIn({ from, to }: Crossing, label: string, among: readonly string[] = []): string {
  if (from === to) return label;
  const said = wordIn(labels, { from, to }, label) ?? label;
  return said === 'Talla' && !among.every((value) => WORN.test(value)) ? 'Tamaño' : said;
}

/** A value in the shopper's language: "Navy" → "Dunkelblau", "2-Person" → "2 Personen"; else the store's own. */
export function valueIn(crossing: Crossing, value: string): string {
  if (crossing.from === crossing.to) return value;
  const whole = wordIn(values, crossing, value);
  if (whole !== undefined) return whole;
  const [number] = figure.exec(value) ?? [];
  if (number === undefined) return value;
  return wordIn(figures, crossing, value.replace(number, '#'))?.replace('#', number) ?? value;
}

function wordIn(terms: Terms, { from, to }: Crossing, word: string): string | undefined {
  return terms[from].get(word.toLowerCase())?.[languages.indexOf(to)];
}

/** What the label says in every language, itself among them. */
export function otherLabelsOf(label: string): readonly string[] {
  const known = label.toLowerCase();
  return languages.flatMap((language) => labels[language].get(known) ?? []);
}
