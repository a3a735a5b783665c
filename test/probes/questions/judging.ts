import { openDriver } from '../../../conversations-fixtures/driver.ts';
import type { InProcess } from '../../fixtures/in-process.ts';
import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import { otherLabelsOf } from '../../../bot/dialogue/replies/store-terms.ts';
import { folded } from './cases.ts';
import type { Case } from './cases.ts';

/** `wrong` is said with assurance and is not what was asked; `asked` is a question back; `missed` all that is left. */
export type Verdict = 'right' | 'wrong' | 'asked' | 'missed';

export interface Played {
  made: Case;
  words: string;
  titles: string[];
  verdict: Verdict;
}

/** Plays one case in a conversation of its own. */
export async function play(
  bot: InProcess,
  made: Case,
  products: readonly CatalogueProduct[],
): Promise<Played> {
  const storeId = await bot.control.freshStore(made.store, {});
  const page = made.page === undefined ? undefined : { product: made.page };
  const driver = await openDriver({ transport: bot.transport, storeId, page });
  for (const message of made.before) await driver.say(message);
  const { entries, error } = await driver.say(made.say);
  await driver.close();
  await bot.control.dropStore(storeId);
  const parts = entries.flatMap((entry) => entry.parts);
  const words = parts
    .map((part) => (part.kind === 'text' ? part.text : ''))
    .join(' ')
    .replaceAll(/[\u00a0\u202f]/g, ' ');
  const titles = parts.flatMap((part) =>
    part.kind === 'products' ? part.products.map(({ title }) => title) : part.kind === 'product' ? [part.product.title] : [],
  ); // prettier-ignore
  const asks = parts.some((part) => part.kind === 'choices');
  const said = error ? `ERROR ${error}` : words;
  return { made, words: said, titles, verdict: verdictOf(made, { words: said, titles, asks }, products) };
}

const notTold =
  /does not say|do not answer|find no answer|nothing of the kind|says nothing|keine Angabe|beantworten das nicht|keine Antwort|steht nichts|darüber nichts|no dice|no lo (?:dice|responden)|no encuentro|no responden|ne (?:le )?(?:précise|dit|disent)|pas de réponse|n.y répondent pas|ne trouve pas|all (?:that )?the store|mehr steht|alles, was|todo lo que|tout ce que/i;

interface Reply {
  words: string;
  titles: readonly string[];
  asks: boolean;
}

function verdictOf({ want, product, say }: Case, { words, titles, asks }: Reply, products: readonly CatalogueProduct[]): Verdict {
  if (want.kind === 'unknown') {
    if (notTold.test(words)) return 'right';
    return quotes(words, products, say) ? 'wrong' : asks ? 'asked' : 'missed';
  }
  const found = want.all.filter((value) => holds(words, value)).length;
  const ofIt = titles.length === 0 || titles.includes(product.title) || words.includes(product.title);
  const fields = want.label === undefined ? [] : otherLabelsOf(want.label);
  const inOtherWords = fields.some((label) => folded(words).includes(folded(`${label}:`)) || folded(words).includes(folded(`${label} :`)));
  if (inOtherWords && words.includes(product.title)) return 'right';
  if (found >= (want.few ?? want.all.length) && ofIt) return 'right';
  if (notTold.test(words)) return 'missed';
  return quotes(words, products, say) ? 'wrong' : asks ? 'asked' : 'missed';
} // prettier-ignore

/** Figures are compared as they are written anywhere: "1.190,00" is "1,190.00". */
const plain = (text: string): string =>
  folded(text).replaceAll(/(?<=\d)[.,\s](?=\d{3}\b)/g, '').replaceAll(/(?<=\d)[.,](?=\d)/g, '.').replaceAll(/\s+/g, ' '); // prettier-ignore

function holds(words: string, value: string): boolean {
  const wanted = plain(value).replace(/[.!?]$/, '');
  const said = plain(words);
  if (/^[\d.]+$/.test(wanted)) {
    const bare = wanted.replace(/\.00$/, '');
    return new RegExp(`(?<![\\d.])${bare.replaceAll('.', '\\.')}(?:\\.00)?(?![\\d]|\\.\\d)`).test(said);
  }
  return said.includes(wanted);
}

const tellsPrice = /\b(?:costs?|kostet|kosten|cuesta|cuestan|coûte|coûtent)\b/;

/** Whether a field or a sentence of any product is said, or what it costs. */
function quotes(words: string, products: readonly CatalogueProduct[], asked: string): boolean {
  if (tellsPrice.test(words)) return true;
  return products.some(({ facts, description }) => {
    const told = [...facts.map(({ value }) => value), ...description.split(/(?<=[.!?])\s+/)];
    return told.some(
      (each) => each.length > 3 && words.includes(each) && !folded(asked).includes(folded(each)),
    );
  });
}
