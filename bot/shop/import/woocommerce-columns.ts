import { fold } from '../search/words.ts';

/**
 * WooCommerce writes the names of its columns in the language of the shop, and they have changed with its versions: our
 * names, which are the English ones, and what stands for them in German, French and Spanish exports. `#` is a number.
 */
const spellings: Readonly<Record<string, readonly string[]>> = {
  type: ['Typ', 'Tipo'],
  sku: ['Artikelnummer', 'Artikelnummer (SKU)', 'UGS', 'Référence'],
  name: ['Nom', 'Nombre'],
  published: ['Veröffentlicht', 'Publié', 'Publicado'],
  'visibility in catalog': ['Sichtbarkeit im Katalog', 'Katalogsichtbarkeit', 'Visibilité dans le catalogue', 'Visibilidad en el catálogo'],
  'short description': ['Kurzbeschreibung', 'Description courte', 'Descripción corta'],
  description: ['Beschreibung', 'Descripción'],
  'date sale price starts': ['Datum, an dem Angebotspreis beginnt', 'Datum, an dem der Angebotspreis beginnt', 'Date de début de promo', 'Día en que empieza el precio rebajado'],
  'date sale price ends': ['Datum, an dem Angebotspreis endet', 'Datum, an dem der Angebotspreis endet', 'Date de fin de promo', 'Día en que termina el precio rebajado'],
  'in stock?': ['Vorrätig?', 'Auf Lager?', 'En stock ?', '¿Existencias?', '¿En inventario?'],
  stock: ['Bestand', 'Lager', 'Lagerbestand', 'Inventario'],
  'backorders allowed?': ['Lieferrückstände erlaubt?', 'Rückstände erlaubt?', 'Autoriser les commandes de produits en rupture ?', '¿Permitir reservas de productos agotados?'],
  'sale price': ['Angebotspreis', 'Tarif promo', 'Prix promo', 'Precio rebajado'],
  'regular price': ['Regulärer Preis', 'Normaler Preis', 'Tarif régulier', 'Prix régulier', 'Precio normal', 'Precio regular'],
  categories: ['Kategorien', 'Catégories', 'Categorías'],
  tags: ['Schlagwörter', 'Étiquettes', 'Etiquetas'],
  images: ['Bilder', 'Imágenes'],
  parent: ['Übergeordnetes Produkt', 'Eltern', 'Superior'],
  brands: ['Brand', 'Marken', 'Marke', 'Marques', 'Marque', 'Marcas', 'Marca'],
  'attribute # name': ['Attribut # Name', "Nom de l'attribut #", 'Nombre del atributo #'],
  'attribute # value(s)': ['Attribut # Wert(e)', "Valeur(s) de l'attribut #", 'Valor(es) del atributo #'],
  'attribute # visible': ['Attribut # Sichtbar', 'Attribut # visible', 'Atributo visible #', 'Atributo # visible'],
}; // prettier-ignore

const ours = new Map(
  Object.entries(spellings).flatMap(([name, others]) => others.map((other) => [plain(other), name] as const)),
);

/** Accents get lost on the way through a spreadsheet, and apostrophes and spaces before "?" differ by version. */
function plain(name: string): string {
  return fold(name).replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** The name by which the importer knows a column, whatever language the export is in; in lower case. */
export function wooColumn(written: string): string {
  const name = plain(written);
  const number = /(?<= |^)\d+(?= |$)/.exec(name)?.[0] ?? '';
  const known = ours.get(number ? name.replace(number, '#') : name);
  return known?.replace('#', number) ?? name;
}
