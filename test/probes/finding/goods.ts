import { readFileSync } from 'node:fs';
import type { CatalogueProduct, CatalogueVariant } from '../../../bot/shop/search/catalogue-product.ts';
import { kindsOfProduct } from '../../../bot/shop/search/kinds-of-goods.ts';
import { fold, stems } from '../../../bot/shop/search/words.ts';
import type { Language } from './frames.ts';

/** Kinds of goods a catalogue has, with what people call them, and which products are of them. */
export interface Kind {
  /** As people say it; `plural` where it can be told. */
  names: Partial<Record<Language, { one: string; plural: string }[]>>;
  /** What is surely of the kind. */
  must: readonly CatalogueProduct[];
  /** What may be shown for it beside: what is called so somewhere in title, category or tags. */
  may: ReadonlySet<string>;
}

const languages = ['en', 'de', 'es', 'fr'] as const;
const listed = readFileSync(new URL('../../../bot/understanding/goods/kinds.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Record<Language, string>);
const kindsCalled = new Map<string, number>();
for (const each of listed)
  for (const language of languages)
    for (const name of new Set(each[language].split('|').map((one) => one.trim())))
      kindsCalled.set(`${language} ${name}`, (kindsCalled.get(`${language} ${name}`) ?? 0) + 1);
const byName = new Map(listed.map((each) => [each.en.split('|')[0]!.trim(), each]));

/** Departments nobody asks for as a thing. */
const namesNoGoods =
  /^(?:other|wohnen|draußen|interior|sleep|body|bath|movement|aire libre|uncategorized|sonstiges)$/iu;

/** Kinds of the list and categories of the store that at least one product is of. */
export function kindsIn(products: readonly CatalogueProduct[], language: Language): Kind[] {
  const kinds = new Map<string, CatalogueProduct[]>();
  for (const product of products)
    for (const { name } of kindsOfProduct(product, product.title))
      kinds.set(name, [...(kinds.get(name) ?? []), product]);
  const ofList = [...kinds].flatMap(([name, must]): Kind[] => {
    const written = byName.get(name);
    if (!written) return [];
    const names = Object.fromEntries(
      languages.map((each) => [each, namesOf(written[each], each).slice(0, 1)]),
    );
    // What only a tag or a far-fetched word says is not fair to ask for.
    const known = namesOf(written[language], language).map(({ one }) => one);
    const called = must.filter(({ title }) => known.slice(0, 1).some((one) => isCalled(title, one)));
    const every = languages.flatMap((each) => namesOf(written[each], each)).map(({ one }) => one);
    return called.length === 0 ? [] : [{ names, must: called, may: mayBe(products, must, every) }];
  });
  const categories = Object.groupBy(products, ({ category }) => category);
  const ofStore = Object.entries(categories).flatMap(([category, must = []]): Kind[] => {
    if (!/^\p{L}{3,}(?: \p{L}+)?$/u.test(category) || namesNoGoods.test(category)) return [];
    const said = language === 'de' ? category : category.toLowerCase();
    const names = { [language]: [{ one: said, plural: said }] };
    return [{ names, must, may: mayBe(products, must, [category]) }];
  });
  return [...ofStore, ...ofList];
}

function mayBe(
  products: readonly CatalogueProduct[],
  must: readonly CatalogueProduct[],
  known: string[],
): Set<string> {
  const called = products.filter(({ title, category, categoryPath, tags }) =>
    known.some((one) => says([title, category, ...categoryPath, ...tags].join(' | '), one)),
  );
  return new Set([...must, ...called].map(({ title }) => title));
}

/** Whether the title names the thing as what it is: at the end of one of its parts, or before what it has or is made of. */
function isCalled(title: string, name: string): boolean {
  const parts = title.split(/[,(–—:/|]| (?:for|with|in|of|für|mit|aus|von|de|para|pour|con|avec|en|à) /u);
  const words = (text: string): string => stems(text).join(' ');
  return parts.some(
    (part) =>
      words(part) === words(name) ||
      words(part).endsWith(` ${words(name)}`) ||
      words(part).startsWith(`${words(name)} `) ||
      (name.length > 5 && fold(part).endsWith(fold(name))),
  );
}

const says = (text: string, name: string): boolean =>
  fold(name)
    .split(/\s+/u)
    .every((word) =>
      fold(text).includes(word.length > 5 ? word.slice(0, -2) : word.length > 4 ? word.slice(0, -1) : word),
    );

function namesOf(list: string, language: Language): { one: string; plural: string }[] {
  return (
    list
      .split('|')
      .map((name) => name.trim())
      // "Sardines" are fish and tent pegs.
      .filter((name) => name.length > 2 && (kindsCalled.get(`${language} ${name}`) ?? 0) < 2)
      .map((one) => ({ one, plural: pluralOf(one, language) }))
  );
}

function pluralOf(name: string, language: Language): string {
  if (language === 'de' || (language !== 'en' && name.includes(' '))) return name;
  if (language === 'en')
    return /(?:s|wear|ing|ware|oil|ink|tea|yarn|flour|honey)$/u.test(name)
      ? name
      : name.replace(/(?<![aeiou])y$/u, 'ie').replace(/(ch|sh|x|z)$/u, '$1e') + 's';
  if (/[sxz]$/u.test(name)) return name;
  return language === 'es' && !/[aeiouáéó]$/u.test(name) ? `${name}es` : `${name}s`;
}

/** What a version must be. Amounts in minor units. */
export interface Limits {
  priceMax?: number;
  priceMin?: number;
  color?: string;
  notColor?: string;
  size?: string;
  brand?: string;
  material?: string;
  stock?: boolean;
  reduced?: boolean;
}

const optionOf = (variant: CatalogueVariant, names: RegExp): string | undefined =>
  Object.entries(variant.options).find(([name]) => names.test(name))?.[1];
const colorNames = /^(?:colou?r|farbe|color|couleur|teinte)$/iu;
const sizeNames = /^(?:size|größe|grösse|talla|taille|pointure)$/iu;
export const colorOf = (variant: CatalogueVariant): string | undefined => optionOf(variant, colorNames);
export const sizeOf = (variant: CatalogueVariant): string | undefined => optionOf(variant, sizeNames);
export const materialOf = ({ facts }: CatalogueProduct): string | undefined =>
  facts.find(({ label }) => /^(?:material|matériau|matière|material principal)$/iu.test(label))?.value;
export const canBeHad = ({ stock, sellsBeyondStock }: CatalogueVariant): boolean =>
  stock === undefined || stock > 0 || sellsBeyondStock === true;

/** Whether some version of the product is so; `surely`: one that can be had. */
export function fits(product: CatalogueProduct, limits: Limits, surely: boolean): boolean {
  const { brand, material } = limits;
  if (brand !== undefined && fold(product.brand ?? '') !== fold(brand)) return false;
  if (
    material !== undefined &&
    !fold([materialOf(product), product.title, product.description, ...product.tags].join(' ')).includes(
      fold(material),
    )
  )
    return false;
  return product.variants.some((variant) => variantFits(variant, limits, surely, product.title));
}

function variantFits(variant: CatalogueVariant, limits: Limits, surely: boolean, title: string): boolean {
  const { priceMax, priceMin, color, notColor, size, stock, reduced } = limits;
  if (priceMax !== undefined && variant.price > priceMax) return false;
  if (priceMin !== undefined && variant.price < priceMin) return false;
  if (color !== undefined && !fold(colorOf(variant) ?? title).includes(fold(color))) return false;
  if (notColor !== undefined && fold(colorOf(variant) ?? '') === fold(notColor)) return false;
  if (size !== undefined && fold(sizeOf(variant) ?? '') !== fold(size)) return false;
  if (reduced && !(variant.compareAt !== undefined && variant.compareAt > variant.price)) return false;
  return (!stock && !surely) || canBeHad(variant);
}
