import { openDriver } from '../../../conversations-fixtures/driver.ts';
import type { Part } from '../../../bot/wire/parts.ts';
import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import { otherLabelsOf } from '../../../bot/dialogue/replies/store-terms.ts';
import { folded } from './cases.ts';
import type { Case, Want } from './cases.ts';
import type { Opened } from './measuring.ts';

/** `wrong` is said with assurance and is not what was asked, or done unasked; `asked` is a question back; `missed` all that is left. */
export type Verdict = 'right' | 'wrong' | 'asked' | 'missed';

export interface Played {
  made: Case;
  words: string;
  titles: string[];
  /** Which reply it was. */
  template: string;
  verdict: Verdict;
}

/** Plays one case in a conversation of its own. @returns undefined where what went before did not come about. */
export async function play({ bot, said }: Opened, made: Case, products: readonly CatalogueProduct[]): Promise<Played | undefined> {
  const storeId = await bot.control.freshStore(made.store, {});
  const page = made.page === undefined ? undefined : { product: made.page };
  const driver = await openDriver({ transport: bot.transport, storeId, page });
  for (const message of made.before) await driver.say(message);
  const before = await linesOf(driver);
  const { entries, error } = await driver.say(made.say);
  const template = said.template;
  const after = await linesOf(driver);
  await driver.close();
  await bot.control.dropStore(storeId);
  const puts = / (?:put|cart)$/.test(made.frame);
  if (puts && before.split('\n').length !== made.before.length) return undefined;
  const parts = entries.flatMap((entry) => entry.parts);
  const reply = { ...replyOf(parts), template, changed: before !== after };
  const words = error ? `ERROR ${error}` : reply.words;
  return { made, words, titles: reply.titles, template, verdict: verdictOf(made, { ...reply, words }, products) };
} // prettier-ignore

async function linesOf(driver: Awaited<ReturnType<typeof openDriver>>): Promise<string> {
  const { cart } = await driver.final();
  return (cart?.lines ?? []).map(({ title, quantity, options }) => `${quantity} ${title} ${Object.values(options).join()}`).join('\n'); // prettier-ignore
}

interface Reply {
  words: string;
  titles: string[];
  /** Where quoted words stand. */
  sources: string[];
  asks: boolean;
  template: string;
  changed: boolean;
}

export function replyOf(parts: readonly Part[]): Omit<Reply, 'template' | 'changed'> {
  const texts = parts.flatMap((part) => (part.kind === 'text' ? [part] : []));
  const words = texts.map(({ text }) => text).join(' ').replaceAll(/[\u00a0\u202f]/g, ' '); // prettier-ignore
  const titles = parts.flatMap((part) =>
    part.kind === 'products' ? part.products.map(({ title }) => title) : part.kind === 'product' ? [part.product.title] : [],
  ); // prettier-ignore
  const sources = texts.flatMap(({ source }) => (source ? [source.title] : []));
  return { words, titles, sources, asks: parts.some(({ kind }) => kind === 'choices') };
}

const notTold = ['not-said', 'description-all', 'restock-unknown'];

export function verdictOf(made: Case, reply: Reply, products: readonly CatalogueProduct[]): Verdict {
  const { product, say } = made;
  if (reply.changed) return 'wrong';
  const { words, titles, sources, template, asks } = reply;
  const named = words.includes(product.title) || sources.includes(product.title);
  const ofIt = named || (titles.length > 0 ? titles.includes(product.title) : sources.length === 0 && made.want.kind !== 'unknown'); // prettier-ignore
  if (made.want.kind === 'delivery') return ofDelivery(reply);
  if (ofIt && meets(made.want, reply, product)) return 'right';
  // A rule of the store, or goods that nobody asked about.
  const isRule = sources.some((source) => products.every(({ title }) => title !== source));
  if (isRule) return 'wrong';
  if (notTold.includes(template) && named) return 'missed';
  const tells = asserts.includes(template) || quotes(words, products, say);
  return tells ? 'wrong' : asks ? 'asked' : 'missed';
} // prettier-ignore

/** What tells of stock, prices or fields, and is no answer to anything else. */
const asserts = ['in-stock', 'in-stock-simple', 'stock-by-option', 'sold-out', 'no-such-option', 'price', 'prices', 'version', 'fact-quote', 'description-quote', 'returns-basic', 'warranty-basic', 'ways-to-pay', 'not-said', 'description-all', 'restock-unknown', 'delivery-estimate', 'shipping-methods']; // prettier-ignore

const shipping = /deliver|ship|dispatch|post(?:age|ed)|liefer|versand|versend|verschick|envi|entrega|reparto|livr|expedi|working day|werktag|jours? ouvr|laborable/; // prettier-ignore

function ofDelivery({ template, words, sources }: Reply): Verdict {
  const told = ['delivery-estimate', 'shipping-methods', 'not-delivered-there'].includes(template);
  if (told || (sources.length > 0 && shipping.test(folded(words)))) return 'right';
  return asserts.includes(template) || sources.length > 0 ? 'wrong' : 'missed';
}

function meets(want: Want, reply: Reply, product: CatalogueProduct): boolean {
  const { words, asks } = reply;
  if (want.kind === 'says') {
    const found = want.all.filter((value) => holds(words, value)).length;
    return found >= (want.few ?? want.all.length) || saysOtherwise(want, words, product);
  }
  if (want.kind === 'any') return want.of.some((value) => holds(words, value));
  if (want.kind === 'unknown') {
    const tells = want.beside?.some((value) => holds(words, value)) === true;
    return tells || (saysItDoesNot.test(words) && (want.person !== true || asks));
  }
  if (want.kind === 'stock') return meetsStock(want, reply);
  return want.kind === 'version' && meetsVersion(want, reply);
}

/** Alone, or before a list that does not name what was asked for. */
const saysItDoesNot = /does not say that|find no answer|keine Angabe|darüber nichts|keine Antwort|no dice eso|no encuentro respuesta|ne le précise pas|ne le dit pas|ne trouve pas de réponse/i; // prettier-ignore

/** The same in another field that is called alike. */
function saysOtherwise({ label }: Want & { kind: 'says' }, words: string, { facts }: CatalogueProduct): boolean {
  if (label === undefined) return false;
  const others = otherLabelsOf(label).map(folded);
  return facts.some((each) => others.includes(folded(each.label)) && holds(words, each.value));
} // prettier-ignore

function meetsStock({ state, count }: Want & { kind: 'stock' }, { template, words }: Reply): boolean {
  if (count !== undefined && !holds(words, count)) return false;
  if (state === 'none') return ['sold-out', 'restock-unknown'].includes(template);
  if (state === 'some') return template === 'stock-by-option';
  return ['in-stock', 'in-stock-simple', 'stock-by-option'].includes(template);
}

function meetsVersion({ value, state }: Want & { kind: 'version' }, { template, words }: Reply): boolean {
  if (state === 'never') return template === 'no-such-option';
  if (!holds(words, value)) return false;
  return state === 'none' ? template === 'sold-out' || /: /.test(words) && template === 'stock-by-option' : ['in-stock', 'version', 'stock-by-option'].includes(template); // prettier-ignore
}

/** Figures are compared as they are written anywhere: "1.190,00" is "1,190.00". */
const plain = (text: string): string =>
  folded(text).replaceAll(/(?<=\d)[.,\s](?=\d{3}\b)/g, '').replaceAll(/(?<=\d)[.,](?=\d)/g, '.').replaceAll(/\s+/g, ' '); // prettier-ignore

function holds(words: string, value: string): boolean {
  const wanted = plain(value)
    .replace(/[.!?]$/, '')
    .trim();
  const said = plain(words);
  if (/^[\d.]+$/.test(wanted)) {
    const bare = wanted.replace(/\.00$/, '');
    return new RegExp(`(?<![\\d.])${bare.replaceAll('.', '\\.')}(?:\\.00)?(?![\\d]|\\.\\d)`).test(said);
  }
  return said.includes(wanted);
}

/** Whether a field or a sentence of any product is said. */
function quotes(words: string, products: readonly CatalogueProduct[], asked: string): boolean {
  return products.some(({ facts, description }) => {
    const told = [...facts.map(({ value }) => value), ...description.split(/(?<=[.!?])\s+/)];
    return told.some(
      (each) => each.length > 3 && words.includes(each) && !folded(asked).includes(folded(each)),
    );
  });
}
