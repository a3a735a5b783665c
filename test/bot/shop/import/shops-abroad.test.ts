import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { htmlToText } from '../../../../bot/shop/import/html-text.ts';
import { importProducts } from '../../../../bot/shop/import/importer.ts';
import { readMapping } from '../../../../bot/shop/import/mapping.ts';
import type { ImportReport } from '../../../../bot/shop/import/report.ts';
import { Catalogue } from '../../../../bot/shop/search/catalogue.ts';
import type { CatalogueProduct } from '../../../../bot/shop/search/catalogue-product.ts';
import { temporaryFolder } from '../stores.ts';

/** Exports of shops that do not speak English, and tables of systems that a mapping explains. */

let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => (temporary = temporaryFolder()));
afterEach(() => temporary.remove());

async function bring(
  name: string,
  text: string | Buffer,
  mapping?: string,
): Promise<{ products: CatalogueProduct[]; report: ImportReport }> {
  const file = path.join(temporary.folder, name);
  const catalogueFile = path.join(temporary.folder, 'catalogue.sqlite');
  const mappingFile = path.join(temporary.folder, 'mapping.yaml');
  writeFileSync(file, text);
  if (mapping !== undefined) writeFileSync(mappingFile, mapping);
  const report = await importProducts({
    file, catalogueFile, currency: { code: 'EUR', exponent: 2 }, now: new Date('2026-11-21T12:00:00Z'),
    ...(mapping === undefined ? {} : { mapping: readMapping(mappingFile) }),
  }); // prettier-ignore
  const catalogue = new Catalogue(catalogueFile);
  const products = catalogue.products(catalogue.handles()).map((stored) => stored.product);
  catalogue.close();
  return { products, report };
}

describe('WooCommerce writes its columns in the language of the shop', () => {
  const german = 'ID;Typ;Artikelnummer;"GTIN, UPC, EAN oder ISBN";Name;Veröffentlicht;Sichtbarkeit im Katalog;Kurzbeschreibung;Datum, an dem Angebotspreis beginnt;Datum, an dem Angebotspreis endet;Vorrätig?;Bestand;Lieferrückstande erlaubt?;Gewicht (kg);Länge (cm);Angebotspreis;Regulärer Preis;Kategorien;Schlagwörter;Bilder;Übergeordnetes Produkt;Marken;Attribut 1 Name;Attribut 1 Wert(e);Attribut 1 Sichtbar'; // prettier-ignore
  const french = "ID,Type,UGS,Nom,Publié,Visibilité dans le catalogue,Description courte,Date de début de promo,Date de fin de promo,En stock ?,Stock,Autoriser les commandes de produits en rupture ?,Poids (kg),Longueur (cm),Tarif promo,Tarif régulier,Catégories,Étiquettes,Images,Parent,Marques,Nom de l’attribut 1,Valeur(s) de l’attribut 1,Attribut 1 visible"; // prettier-ignore
  const spanish = 'ID,Tipo,SKU,Nombre,Publicado,Visibilidad en el catálogo,Descripción corta,Día en que empieza el precio rebajado,Día en que termina el precio rebajado,¿Existencias?,Inventario,¿Permitir reservas de productos agotados?,Peso (kg),Longitud (cm),Precio rebajado,Precio normal,Categorías,Etiquetas,Imágenes,Superior,Marca,Nombre del atributo 1,Valor(es) del atributo 1,Atributo visible 1'; // prettier-ignore
  const rows = (header: string, cells: (string | undefined)[][], mark: string): string =>
    [header, ...cells.map((row) => row.map((cell = '') => (cell.includes(mark) ? `"${cell}"` : cell)).join(mark))].join('\r\n'); // prettier-ignore
  const goods = (gtin: string[]): (string | undefined)[][] => [
    ['1', 'variable', 'tank', ...gtin, 'Nano Cube – weiß', '1', 'visible', 'Klein', '', '', '1', '', '0', '5,5', '20', '', '', 'Tanks > Nano', 'klein', 'https://x.example/a.jpg, https://x.example/b.jpg', '', 'Dennerle', 'Volumen', '20 l, 30 l', '1'],
    ['2', 'variation', 'tank-20', ...gtin, 'Nano Cube - 20 l', '1', 'visible', '', '2026-11-01', '2026-11-30', '1', '4', '0', '', '', '79,90', '89,90', '', '', '', 'tank', '', 'Volumen', '20 l', ''],
    ['3', 'variation', 'tank-30', ...gtin, 'Nano Cube - 30 l', '1', 'visible', '', '', '', '0', '', 'notify', '', '', '', '1.109,00', '', '', '', 'tank', '', 'Volumen', '30 l', ''],
    ['4', 'simple', 'net', ...gtin, 'Net', '-1', 'visible', '', '', '', '1', '2', '0', '', '', '', '3,49', 'Tools', '', '', '', '', '', '', ''],
    ['5', 'grouped', 'set', ...gtin, 'Set', '1', 'visible', '', '', '', '1', '', '0', '', '', '', '', '', '', '', '', '', '', '', ''],
  ]; // prettier-ignore

  it.each([
    [
      'German, once more saved by a spreadsheet',
      Buffer.from(rows(german, goods(['']), ';').replaceAll('–', '\u0096'), 'latin1'),
      ['Gewicht', 'Länge'],
    ],
    ['French', `\ufeff${rows(french, goods([]), ',')}`, ['Poids', 'Longueur']],
    ['Spanish', `\ufeff${rows(spanish, goods([]), ',')}`, ['Peso', 'Longitud']],
  ])('%s', async (_name, text, [weight, length]) => {
    const { products, report } = await bring('wc-product-export.csv', text);
    expect(products).toMatchObject([
      {
        title: 'Nano Cube – weiß', brand: 'Dennerle', category: 'Nano', categoryPath: ['Tanks', 'Nano'], tags: ['klein'], description: 'Klein',
        facts: [{ label: weight, value: '5,5 kg' }, { label: length, value: '20 cm' }],
        image: { url: 'https://x.example/a.jpg' },
        variants: [
          { options: { Volumen: '20 l' }, price: 7990, compareAt: 8990, stock: 4 },
          { options: { Volumen: '30 l' }, price: 110_900, stock: 0, sellsBeyondStock: true },
        ],
      },
    ]); // prettier-ignore
    expect(report.skipped.map(({ reason }) => reason)).toEqual([
      'it only groups other products',
      'the product was left out: it is a draft',
    ]);
  });
});

describe('a table that a mapping explains', () => {
  const mapping = `
columns: { group: ID, id: Ref, title: Nombre, price: Precio, sale: Rebajado, shown: Activo (0/1), category: 'Categorías (x,y,z...)', picture: URL, details: 'Característica (Nombre:Valor:Posición)' }
options: [Talla]
categoriesMark: ','
`;
  const header = 'ID;Ref;Activo (0/1);Nombre;Categorías (x,y,z...);Precio;Rebajado;URL;Característica (Nombre:Valor:Posición);Talla'; // prettier-ignore

  it('has reduced prices, switched-off rows, several categories and several facts in one cell', async () => {
    const { products, report } = await bring(
      'product.csv',
      [
        header,
        '1;c-s;1;Casco;Inicio,Inicio>Cascos>Integral,Inicio>Novedades;189,00 €;159,00 €;https://x.example/1.jpg,https://x.example/2.jpg;Homologación:ECE 22.06:1,Peso:1450 g:2,Para:Honda, Yamaha:3;S',
        '1;c-m;1;Casco;;189,00 €;;;;M',
        '2;r;0;Retrovisor;Inicio;24,00 €;;;;',
      ].join('\n'),
      mapping,
    );
    expect(products).toMatchObject([
      {
        title: 'Casco',
        categoryPath: ['Inicio', 'Cascos', 'Integral'],
        facts: [
          { label: 'Homologación', value: 'ECE 22.06' },
          { label: 'Peso', value: '1450 g' },
          { label: 'Para', value: 'Honda, Yamaha' },
        ],
        image: { url: 'https://x.example/1.jpg' },
        variants: [
          { options: { Talla: 'S' }, price: 15_900, compareAt: 18_900 },
          { options: { Talla: 'M' }, price: 18_900 },
        ],
      },
    ]);
    expect(report.skipped).toMatchObject([{ reason: 'the product was left out: "Activo (0/1)" says 0' }]);
  });

  it('may write its facts with "=", and keep a colon within a value', async () => {
    const { products } = await bring(
      'magento.csv',
      'sku,name,price,additional_attributes\nt1,Tea,4.50,"caffeine=medium,ratio=16:9,origin=Assam, Darjeeling"\n',
      'columns: { id: sku, title: name, price: price, details: additional_attributes }\n',
    );
    expect(products[0]?.facts).toEqual([
      { label: 'caffeine', value: 'medium' },
      { label: 'ratio', value: '16:9' },
      { label: 'origin', value: 'Assam, Darjeeling' },
    ]);
  });
});

describe('a feed in French', () => {
  const item = (id: string, title: string, more: string): string =>
    `<item><g:id>${id}</g:id><g:title>${title}</g:title><g:price>8,90 EUR</g:price><g:condition>new</g:condition><g:item_group_id>${id.slice(0, 1)}</g:item_group_id>${more}</item>`;
  it('has titles that name the variant in brackets, in the middle or first, and never tells that a thing is new', async () => {
    const { products } = await bring(
      'feed.xml',
      `<rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel>${[
        item('a1', 'Protège-cartes x100 - Standard (63,5x88 mm)', '<g:size>Standard (63,5x88 mm)</g:size>'),
        item('a2', 'Protège-cartes x100 - Mini euro (45x68 mm)', '<g:size>Mini euro (45x68 mm)</g:size>'),
        item('b1', 'Tapis Forêt 90x90 cm', '<g:pattern>Forêt</g:pattern>'),
        item('b2', 'Tapis Océan 90x90 cm', '<g:pattern>Océan</g:pattern>'),
        item('d1', 'Litière de pin 15 l', '<g:size>15 l</g:size><g:material>Pin</g:material>'),
        item('d2', 'Litière de pin 30 l', '<g:size>30 l</g:size><g:material>Pin</g:material>'),
        item('c1', 'Noir – Dés (lot de 7)', '<g:color>Noir</g:color>'),
        item('c2', 'Noir/Or – Dés (lot de 7)', '<g:color>Noir/Or</g:color>'),
      ].join('')}</channel></rss>`,
    );
    expect(products.map(({ title }) => title)).toEqual([
      'Protège-cartes x100',
      'Tapis 90x90 cm',
      'Litière de pin',
      'Dés (lot de 7)',
    ]);
    expect(products.flatMap(({ facts }) => facts)).toEqual([{ label: 'Material', value: 'Pin' }]);
  });
});

it.each([
  ['Homologaci&oacute;n &iquest;s&iacute;?', 'Homologación ¿sí?'],
  ['&Eacute;t&ecirc; &laquo;&nbsp;gar&ccedil;on&nbsp;&raquo; &oelig;uvre', 'Étê « garçon » œuvre'],
  ['Gr&ouml;&szlig;e &bdquo;M&ldquo; 20&sup3;', 'Größe „M“ 20³'],
  ['&unknown; &Zacute;', '&unknown; Ź'],
  [
    '<table><tr><td>Lens</td><td>Polarised, <b>cat. 3</b></td></tr><tr><th><b>UV:</b></th><td>400</td></tr><tr><td>S</td><td>M</td><td>L</td></tr></table>',
    'Lens: Polarised, cat. 3\nUV: 400\nS M L',
  ],
])('reads %s', (html, text) => expect(htmlToText(html)).toBe(text));

it('leaves out the marks of page builders, and keeps brackets that are text', async () => {
  const { products } = await bring(
    'woo.csv',
    'Type,SKU,Name,Description,Regular price\nsimple,a,A,"[vc_row css=""x""][vc_column]Fine [sic] cloth.[/vc_column][/vc_row]",2\n',
  );
  expect(products[0]?.description).toBe('Fine [sic] cloth.');
});
