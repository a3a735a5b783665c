import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import type { Dice } from '../../dice.ts';
import { folded, optionsOf, placed, sentencesOf, toBeHad } from './cases.ts';
import type { Case, Stock, Want } from './cases.ts';
import { frames } from './subjects.ts';
import { askedSo, tellings } from './tellings.ts';
import type { Telling } from './tellings.ts';

/** What single sentences of descriptions tell, and how people ask just that; and what they ask of versions. */

export interface Drawn {
  kind: string;
  language: Language;
  /** With `%` for the thing. */
  ask: string;
  want: Want;
  /** Asked only of the thing on the screen. */
  shown?: true;
}

const allOf = ({ title, category, description, tags, facts, variants }: CatalogueProduct): string =>
  folded([title, category, description, ...tags, ...facts.flatMap(({ label, value }) => [label, value]), ...variants.flatMap(({ options }) => Object.entries(options).flat())].join(' | ')); // prettier-ignore

/** What tells it: the sentence, and whatever other sentence or field has the same in it. */
function telling(product: CatalogueProduct, sentence: string, key: RegExp, labels?: RegExp): string[] {
  const fields = product.facts
    .filter(({ label, value }) => key.test(folded(value)) || labels?.test(folded(label)))
    .map(({ value }) => value);
  return [sentence, ...sentencesOf(product).filter((each) => key.test(folded(each))), ...fields];
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

interface Found {
  product: CatalogueProduct;
  sentence: string;
  match: RegExpExecArray;
}

function foundIn(products: readonly CatalogueProduct[], { told }: Telling): Found[] {
  return products.flatMap((product) =>
    sentencesOf(product).flatMap((sentence) => {
      const match = told.exec(sentence);
      return match && sentence.length > 12 ? [{ product, sentence, match }] : [];
    }),
  );
}

type Drawing = Pick<Stock, 'own' | 'languages' | 'products'>;

/** Something a sentence tells, or that another product's tells and this one's does not. */
export function drawnTold({ own, languages, products }: Drawing, dice: Dice): { product: CatalogueProduct; drawn: Drawn } | undefined {
  const ofStore = tellings.filter(({ language }) => language === own);
  const name = dice.pick([...new Set(ofStore.map((each) => each.name))]);
  const one = dice.pick(ofStore.filter((each) => each.name === name));
  const found = foundIn(products, one);
  if (found.length === 0) return undefined;
  const { product, sentence, match } = dice.pick(found);
  const isUnknown = one.elsewhere !== undefined && dice.roll() < 0.3;
  const language = one.asksIn && languages.includes('en') && own !== 'en' && dice.roll() < 0.3 ? 'en' : own;
  const ask = askedSo(one, match, language, dice);
  if (ask === undefined) return undefined;
  if (!isUnknown) {
    const key = new RegExp(one.key ? folded(one.key(match)) : escaped(folded(match[0])), 'u');
    return { product, drawn: { kind: `told-${one.name}`, language, ask, want: { kind: 'any', of: telling(product, sentence, key, one.labels) } } };
  }
  const other = dice.pick(products);
  const touched = one.elsewhere!(match);
  if (touched === undefined || touched.test(allOf(other))) return undefined;
  return { product: other, drawn: { kind: `untold-${one.name}`, language, ask, want: { kind: 'unknown' } } };
} // prettier-ignore

const about: Readonly<Record<Language, readonly string[]>> = {
  en: ['tell me about %', 'what can you tell me about %?', 'tell me more about %', 'can you describe %'],
  de: ['erzähl mir was über %', 'was kannst du mir über % sagen?', 'beschreib mir mal %'],
  es: ['háblame de %', '¿qué me puedes contar de %?', 'cuéntame más sobre %'],
  fr: ['parlez-moi de %', 'que pouvez-vous me dire sur % ?', 'décrivez-moi %'],
};

export function drawnAbout({ own, products }: Drawing, dice: Dice): { product: CatalogueProduct; drawn: Drawn } | undefined {
  const product = dice.pick(products);
  const sentences = sentencesOf(product).filter((each) => each.length > 12);
  return sentences.length === 0 ? undefined : { product, drawn: { kind: 'about', language: own, ask: dice.pick(about[own]), want: { kind: 'any', of: sentences } } };
} // prettier-ignore

const versions: Readonly<Record<'price' | 'stock' | 'most' | 'least', Readonly<Record<Language, readonly string[]>>>> = {
  price: {
    en: ['how much is the #', 'what does the # cost?', 'and the # one, how much is that', 'price of the #?'],
    de: ['was kostet das in #', 'wie teuer ist # ?', 'und # kostet wie viel?', 'preis für #?'],
    es: ['cuánto cuesta en #', '¿a cuánto está # ?', 'y el precio de # ?', 'qué vale #'],
    fr: ['combien coûte en #', 'quel prix pour # ?', 'et # c’est combien ?', 'le prix en # ?'],
  },
  stock: {
    en: ['is there one in #?', 'out of curiosity, is there a # one', 'what about the #', 'do you have it in # at the moment?'],
    de: ['gibt es das in #?', 'nur aus neugier, gibts das in #', 'und was ist mit #?', 'habt ihr das grad in # da'],
    es: ['¿hay en #?', 'por curiosidad, lo tenéis en #', '¿y en #?', 'lo hay ahora mismo en #?'],
    fr: ['il y en a en # ?', 'par curiosité, vous l’avez en #', 'et en # ?', 'vous l’avez en # en ce moment ?'],
  },
  most: {
    en: ['what does the biggest % cost?', 'how much is the largest size of %'],
    de: ['was kostet % in der größten größe?', 'wie teuer ist die größte ausführung von %'],
    es: ['¿cuánto cuesta el tamaño más grande de %?', 'qué precio tiene % en el formato más grande'],
    fr: ['combien coûte le plus grand format de % ?', 'quel est le prix de % dans la plus grande taille'],
  },
  least: {
    en: ['what does the smallest % cost?', 'how much is the smallest size of %'],
    de: ['was kostet % in der kleinsten größe?', 'wie teuer ist die kleinste ausführung von %'],
    es: ['¿cuánto cuesta el tamaño más pequeño de %?', 'qué precio tiene % en el formato más pequeño'],
    fr: ['combien coûte le plus petit format de % ?', 'quel est le prix de % dans la plus petite taille'],
  },
}; // prettier-ignore

/** "38 cm", "5 lb": a value that measures. */
const measured = (value: string): number | undefined => {
  const [whole, figure = ''] =
    /^(\d+(?:[.,]\d+)?) ?(?:kg|g|lbs?|oz|ml|cl|l|cm|mm|m|in|ft)$/iu.exec(value) ?? [];
  return whole === undefined ? undefined : Number(figure.replace(',', '.'));
};

/** Price or stock of one version; of the greatest or least where they are measures of one kind. */
export function drawnVersion({ own, products }: Drawing, dice: Dice): { product: CatalogueProduct; drawn: Drawn } | undefined {
  const product = dice.pick(products);
  const options = optionsOf(product);
  if (options.length === 0 || options.length > 2) return undefined;
  const [option] = options;
  const prices = new Set(product.variants.map(({ price }) => price));
  if (options.length === 1 && prices.size > 1) {
    const sized = product.variants.map((each) => ({ each, size: measured(each.options[option!.name] ?? '') }));
    const units = new Set(sized.map(({ each }) => (each.options[option!.name] ?? '').replace(/^[\d.,]+ ?/u, '')));
    if (sized.every(({ size }) => size !== undefined) && units.size === 1 && dice.roll() < 0.5) {
      const sorted = sized.toSorted((a, b) => a.size! - b.size!);
      const end = dice.pick(['most', 'least'] as const);
      const { each } = end === 'most' ? sorted.at(-1)! : sorted[0]!;
      return { product, drawn: { kind: `version-${end}`, language: own, ask: dice.pick(versions[end][own]), want: { kind: 'says', all: [(each.price / 100).toFixed(2)] } } };
    }
    if (dice.roll() < 0.6) {
      const each = dice.pick(product.variants);
      const ask = dice.pick(versions.price[own]).replace('#', (each.options[option!.name] ?? '').toLowerCase());
      return { product, drawn: { kind: 'version-price', language: own, ask, shown: true, want: { kind: 'says', all: [(each.price / 100).toFixed(2)] } } };
    }
  }
  const each = dice.pick(product.variants);
  const values = options.map(({ name }) => each.options[name] ?? '');
  const [first = '', second] = values;
  const ask = second ? dice.pick(bothOf[own]).replace('#', first.toLowerCase()).replace('&', second.toLowerCase()) : dice.pick(versions.stock[own]).replace('#', first.toLowerCase());
  return { product, drawn: { kind: 'version-stock', language: own, ask, shown: true, want: { kind: 'version', value: second ?? first, state: toBeHad(each) ? 'has' : 'none' } } };
} // prettier-ignore

const bothOf: Readonly<Record<Language, readonly string[]>> = {
  en: ['out of curiosity, is there a # in &?', 'do you have # in &', 'what about # in &?'],
  de: ['gibt es # in &?', 'nur so, habt ihr # in &', 'und # in &?'],
  es: ['¿hay # en &?', 'por curiosidad, tenéis # en &', '¿y # en &?'],
  fr: ['il y a # en & ?', 'par curiosité, vous avez # en &', 'et # en & ?'],
};

const makers = [drawnTold, drawnVersion, drawnAbout] as const;
/** Of all: mostly what descriptions tell, however seldom one of a kind is found. */
const shares = [0.7, 0.92, 1];

/** @returns so many cases: mostly of what descriptions tell, some of versions, some of all of a product */
export function toldCases(stock: Stock, count: number, dice: Dice): Case[] {
  const cases: Case[] = [];
  for (let tries = 0; cases.length < count && tries < count * 60; tries += 1) {
    const at = cases.length / count;
    const made = makers[shares.findIndex((share) => at < share)]!(stock, dice);
    if (!made) continue;
    const { product, drawn } = made;
    const { place, ...rest } = drawn.shown ? onScreen(product, drawn, dice) : placed(stock, product, drawn.language, dice, drawn.ask); // prettier-ignore
    cases.push({ store: stock.store, language: drawn.language, frame: `${drawn.kind} ${place}`, ...rest, product, want: drawn.want }); // prettier-ignore
  }
  return cases;
}

function onScreen(product: CatalogueProduct, { ask, language }: Drawn, dice: Dice): Pick<Case, 'before' | 'page' | 'say'> & { place: string } {
  if (dice.roll() < 0.4) return { place: 'page', before: [], page: product.id, say: ask };
  return { place: 'shown', before: [dice.pick(frames.shows[language]).replace('%', product.title)], say: ask };
} // prettier-ignore
