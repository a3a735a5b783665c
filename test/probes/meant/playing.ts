import path from 'node:path';
import { openDriver } from '../../../conversations-fixtures/driver.ts';
import { openAsked } from '../../asked/asking.ts';
import { dice } from '../../dice.ts';
import type { InProcess } from '../../fixtures/in-process.ts';
import { replyOf, verdictOf } from '../questions/judging.ts';
import type { Verdict } from '../questions/judging.ts';
import { listsOf, stockOf } from '../questions/measuring.ts';
import type { Stock } from '../questions/cases.ts';
import type { Part } from '../said.ts';
import { caseOf } from './cases.ts';
import { canBeHad } from './references.ts';
import type { Case } from './cases.ts';

/** Worked on; what is `apart` is only measured. */
export const developed = ['demo', 'hafen', 'quern', 'fretreed', 'knockmoyle', 'wasserpest', 'ferrule', 'hobelbank', 'kreisel', 'paddock', 'potager', 'skein', 'belleaube', 'voltnook', 'stride', 'pawprint', 'voltlane', 'gartenliebe', 'jugueteria-luna', 'cave-lucie', 'ferrotodo', 'inkwell']; // prettier-ignore
export const apart = ['reedhouse', 'tintero', 'tonic', 'torque', 'whisker', 'gruenwerk', 'tentetieso', 'apiary', 'pawlane', 'alpine', 'belle-peau', 'webstube', 'spokeyard', 'brewhouse', 'northhouse']; // prettier-ignore

export interface Played {
  made: Case;
  words: string;
  template: string;
  cart: string;
  verdict: Verdict;
}

interface Measured {
  stores: readonly string[];
  folder: string;
  /** A store. */
  count: number;
  seed: number;
  part: Part;
  takes?: (made: Case) => boolean;
}

export async function measure({ stores, folder, count, seed, part, takes = () => true }: Measured): Promise<Played[]> {
  const said = { template: '' };
  const { bot, close } = await openAsked(stores, folder, {
    storesFolder: path.join(import.meta.dirname, '../../acceptance/stores'),
    observe: (_, { snapshot }) => (said.template = snapshot.memory.lastReply?.template ?? ''),
  });
  const played: Played[] = [];
  for (const store of stores) {
    const stock = stockOf(store, folder);
    const rolled = dice(seed * 7919 + Array.from(store).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
    const lists = await listsOf(bot, stock);
    let made = 0;
    for (let tries = 0; made < count && tries < count * 40; tries += 1) {
      const drawn = caseOf(stock, part, lists, rolled);
      if (!drawn) continue;
      made += 1;
      const each = takes(drawn) ? await play(bot, said, drawn, stock) : undefined;
      if (each) played.push(each);
    }
  }
  await close();
  return played;
} // prettier-ignore

/** @returns undefined where what went before did not come about */
async function play(bot: InProcess, said: { template: string }, made: Case, { products }: Stock): Promise<Played | undefined> {
  const storeId = await bot.control.freshStore(made.store, {});
  const driver = await openDriver({ transport: bot.transport, storeId });
  let shown: readonly string[] = [];
  for (const message of made.before) {
    const { entries } = await driver.say(message);
    const parts = entries.flatMap((entry) => entry.parts);
    shown = [...replyOf(parts).titles, ...parts.flatMap((part) => (part.kind === 'comparison' ? part.products.map(({ title }) => title) : []))];
  }
  const before = (await driver.final()).cart?.lines ?? [];
  const meets = isSet(made, shown) && before.length === made.held.length;
  const { entries, error } = meets ? await driver.say(made.say) : { entries: [], error: undefined };
  const template = said.template;
  const after = (await driver.final()).cart?.lines ?? [];
  await driver.close();
  await bot.control.dropStore(storeId);
  if (!meets) return undefined;
  const lineOf = ({ title, quantity, options }: (typeof after)[number]): string => `${quantity} ${title} [${Object.values(options).join()}]`;
  const cart = after.map(lineOf).join(' | ');
  const reply = replyOf(entries.flatMap((entry) => entry.parts));
  const { act, product, reference } = made;
  const isSoldOut = act === 'price' && template === 'sold-out' && reference.version !== undefined && !canBeHad(product, reference.version);
  const words = error ? `ERROR ${error}` : reply.words;
  const changed = cart !== before.map(lineOf).join(' | ');
  const verdict = isSoldOut && reply.words.includes(product.title) ? 'right' : made.act === 'about' ? changed ? 'wrong' : ofWhat(made, `${words} ${[...reply.titles, ...reply.sources].join(' ')}`, reply.asks, products) : made.want
    ? verdictOf({ ...made, frame: '', want: made.want }, { ...reply, words, template, changed }, products)
    : !changed ? (reply.asks ? 'asked' : 'missed') : cart === wantedCart(made) ? 'right' : 'wrong';
  return { made, words, template, cart, verdict };
} // prettier-ignore

/** Of which product is told, whatever is. */
function ofWhat({ product }: Case, told: string, asks: boolean, products: Stock['products']): Verdict {
  const named = products.filter(({ title }) => told.includes(title) && !(product.title !== title && product.title.includes(title)));
  if (named.length === 1 && named[0] === product) return 'right';
  if (named.includes(product)) return asks ? 'asked' : 'missed';
  return named.length > 0 && named.length < 3 ? 'wrong' : asks ? 'asked' : 'missed';
} // prettier-ignore

function isSet({ setting, product, held }: Case, shown: readonly string[]): boolean {
  if (setting === 'first' || setting === 'put') return true;
  if (setting === 'turned') return true;
  if (setting === 'earlier') return shown.length === 1 && shown[0] !== product.title;
  if (setting === 'cart') return shown.length === 1 && !held.some(({ title }) => title === shown[0]);
  if (setting === 'looked') return shown.length === 1 && shown[0] === product.title;
  return shown.length > 1 && shown.includes(product.title);
}

/** One of what is meant beside what was there. */
function wantedCart({ held, product, reference }: Case): string {
  const line = (quantity: number, { title, variants }: Case['product']): string => {
    const variant = variants.find(({ options }) => reference.version === undefined || Object.values(options).includes(reference.version)); // prettier-ignore
    return `${quantity} ${title} [${Object.values(variant?.options ?? {}).filter((value) => value !== 'Default Title').join()}]`; // prettier-ignore
  };
  const isHeld = held.includes(product);
  const lines = held.map((each) => line(each === product ? 2 : 1, each));
  return (isHeld ? lines : [...lines, line(1, product)]).join(' | ');
}
