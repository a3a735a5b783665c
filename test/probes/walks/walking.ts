import type { Part } from '../../../bot/wire/parts.ts';
import { openDriver } from '../../../conversations-fixtures/driver.ts';
import type { Driver, TurnOutcome } from '../../../conversations-fixtures/outcome.ts';
import { dice } from '../../dice.ts';
import type { InProcess } from '../../fixtures/in-process.ts';
import type { Part as SaidPart } from '../said.ts';
import { nextStep } from './acts.ts';
import type { Fault, Held, Seen, Shop, Step, Walk } from './walk.ts';

/** Plays walks turn by turn, and a turn that failed once more with nothing before it but what it needs. */

export interface Turn {
  store: string;
  language: string;
  /** The act before it. */
  after: string;
  act: string;
  frame: string;
  outcome: 'right' | 'wrong' | 'asked' | 'missed';
  why: string;
  /** The conversation so far, with this turn. */
  said: string[];
  reply: string;
  /** Whether it goes right with nothing before it but what it needs: then the talk between is to blame. */
  isRightAlone?: boolean;
}

export interface Walked {
  turns: Turn[];
  isWhole: boolean;
}

const MOST_TURNS = 8;
const FEWEST_TURNS = 4;
const MOST_SAID_OTHERWISE = 3;
const wordsOf = (said: string): string => said.replace(/^\S+: /, '');

const lineText = (id: string, quantity: number): string => `${quantity} × ${id}`;
const heldText = (cart: readonly Held[]): string =>
  cart.map(({ version, quantity }) => lineText(version.id, quantity)).toSorted().join(' | '); // prettier-ignore
const cartText = (cart: Seen['cart']): string =>
  (cart?.lines ?? []).map(({ variantId, quantity }) => lineText(variantId, quantity)).toSorted().join(' | '); // prettier-ignore
const cartShown = (cart: Seen['cart']): string =>
  (cart?.lines ?? []).map(({ title, quantity, options }) => `${quantity} × ${title} [${Object.values(options).join(', ')}]`).join(' | ') || 'empty'; // prettier-ignore
const heldShown = (cart: readonly Held[]): string =>
  cart.map(({ card, version, quantity }) => `${quantity} × ${card.title} [${Object.values(version.options).join(', ')}]`).join(' | ') || 'empty'; // prettier-ignore

export async function playWalk(bot: InProcess, shop: Shop, part: SaidPart, seed: number): Promise<Walked> {
  const drawn = dice(seed);
  const own = shop.own;
  const language = own === 'en' || drawn.roll() < 0.7 ? own : drawn.pick(shop.languages);
  const walk: Walk = { shop, part, language, dice: drawn, cart: [], shown: [], total: 0, before: [], acts: [], rests: {} }; // prettier-ignore
  const length = FEWEST_TURNS + Math.floor(drawn.roll() * (MOST_TURNS - FEWEST_TURNS + 1));
  let talk = await openTalk(bot, shop.store);
  const turns: Turn[] = [];
  const said: string[] = [];
  while (said.length < length && turns.length < length + MOST_SAID_OTHERWISE) {
    const step = nextStep(walk);
    if (!step) break;
    const before = heldText(walk.cart);
    const seen = await talk.say(step.say);
    const { outcome, why } = await judged(bot, walk, step, seen, before);
    said.push(`${step.act}: ${step.say}`);
    const turn: Turn = { store: shop.store, language, after: walk.acts.at(-1) ?? 'start', act: step.act, frame: step.frame, outcome, why, said: [...said], reply: replyText(seen) }; // prettier-ignore
    turns.push(turn);
    if (outcome !== 'right') {
      turn.isRightAlone = await isRightAlone(bot, walk, step, said);
      // What was said in vain is taken back, so that what would have come after it is tried too.
      said.pop();
      await talk.close();
      talk = await openTalk(bot, shop.store);
      for (const each of said) await talk.say(wordsOf(each));
      continue;
    }
    // A fair other way leaves a cart of its own, and the walk ends there.
    if (cartText(seen.cart) !== heldText(step.cart ?? walk.cart) || step.isEnd) break;
    step.learn(seen, said.length - 1);
    walk.acts.push(step.act);
  }
  await talk.close();
  return { turns, isWhole: turns.every(({ outcome }) => outcome === 'right') };
}

interface Talk {
  say(text: string): Promise<Seen>;
  close(): Promise<void>;
}

async function openTalk(bot: InProcess, store: string, given: readonly Held[] = []): Promise<Talk> {
  const storeId = await bot.control.freshStore(store, {});
  const cart = given.map(({ version, quantity }) => ({ variant: version.id, quantity }));
  const driver = await openDriver({ transport: bot.transport, control: bot.control, storeId, ...(cart.length > 0 ? { cart } : {}) }); // prettier-ignore
  return {
    say: async (text) => seenIn(await driver.say(text), driver),
    async close() {
      await driver.close();
      await bot.control.dropStore(storeId);
    },
  };
}

async function seenIn({ entries, error, evidence }: TurnOutcome, driver: Driver): Promise<Seen> {
  const parts = entries.flatMap((entry) => entry.parts);
  const words = parts.map((part) => (part.kind === 'text' ? part.text : '')).join(' ').replaceAll(/[\u00a0\u202f]/g, ' '); // prettier-ignore
  const { cart } = await driver.final();
  return { parts, words: error ? `ERROR ${error}` : words, cards: cardsIn(parts).filter(({ id }, at, all) => all.findIndex((each) => each.id === id) === at), cart, intent: evidence?.intent ?? '', tools: evidence?.tools ?? [] }; // prettier-ignore
}

const cardsIn = (parts: readonly Part[]) =>
  parts.flatMap((part) => {
    if (part.kind === 'products' || part.kind === 'comparison') return part.products;
    return part.kind === 'product' ? [part.product] : [];
  });

function replyText({ parts, words, intent, tools }: Seen): string {
  const others = parts.map((part) => (part.kind === 'text' ? '' : part.kind === 'choices' ? `<${part.choices.map(({ label }) => label).join(' / ')}>` : part.kind === 'products' || part.kind === 'comparison' ? `{${part.products.map(({ title }) => title).join(' | ')}}` : part.kind === 'product' ? `{${part.product.title}}` : `<${part.kind}>`)); // prettier-ignore
  return `${words} ${others.filter(Boolean).join(' ')} (${intent}; ${tools.map(({ name, args }) => `${name} ${JSON.stringify(args).slice(0, 120)}`).join(', ')})`;
}

async function judged(
  bot: InProcess,
  walk: Walk,
  step: Step,
  seen: Seen,
  before: string,
): Promise<Pick<Turn, 'outcome' | 'why'>> {
  // prettier-ignore
  const asks = seen.parts.some(({ kind }) => kind === 'choices') || seen.words.includes('?');
  const wanted = heldText(step.cart ?? walk.cart);
  const got = cartText(seen.cart);
  if (got !== wanted && step.mayLeave?.(seen.cart?.lines ?? []) !== true) {
    const why = `want ${heldShown(step.cart ?? walk.cart)}\n     got  ${cartShown(seen.cart)}`;
    return { outcome: got !== before ? 'wrong' : asks ? 'asked' : 'missed', why };
  }
  if (got !== wanted) return { outcome: 'right', why: '' };
  const fault = step.judge?.(seen) ?? (step.isAsFirst ? await asFirst(bot, walk, step, seen) : undefined);
  if (!fault) return { outcome: 'right', why: '' };
  return { outcome: fault.kind === 'wrong' ? 'wrong' : asks ? 'asked' : 'missed', why: fault.why };
}

const firsts = new Map<string, Seen>();

async function asFirst(bot: InProcess, { shop }: Walk, { say }: Step, seen: Seen): Promise<Fault> {
  const key = `${shop.store} ${say}`;
  const first = firsts.get(key) ?? (await once(bot, shop.store, say));
  firsts.set(key, first);
  const used = ({ tools }: Seen): string => JSON.stringify(tools.map(({ name, args }) => [name, args['topic'] ?? ''])); // prettier-ignore
  const isSame = used(first) === used(seen) || seen.words.includes(first.words.slice(0, 60));
  return isSame
    ? undefined
    : { kind: 'missed', why: `as a first message: ${replyText(first).slice(0, 260)}` };
}

async function once(bot: InProcess, store: string, text: string): Promise<Seen> {
  const talk = await openTalk(bot, store);
  const seen = await talk.say(text);
  await talk.close();
  return seen;
}

/** The same message with the cart of the moment and only the turns it rests on. */
async function isRightAlone(
  bot: InProcess,
  walk: Walk,
  step: Step,
  said: readonly string[],
): Promise<boolean> {
  const needed = [...new Set(step.rests)].toSorted((one, other) => one - other);
  if (needed.length >= said.length - 1) return false;
  const adds = needed.some((turn) => cartChanged(walk, turn));
  const talk = await openTalk(bot, walk.shop.store, adds ? [] : walk.cart);
  for (const turn of needed) await talk.say(wordsOf(said[turn] ?? ''));
  const seen = await talk.say(step.say);
  await talk.close();
  if (adds) return isRightLine(step, seen);
  return (await judged(bot, walk, step, seen, heldText(walk.cart))).outcome === 'right';
}

const CHANGES = /^(?:order|listed-too|version-answer|same-in|remove|count|more|less|keep-only|swap|undo|yes)/;
const cartChanged = ({ acts }: Walk, turn: number): boolean => CHANGES.test(acts[turn] ?? '') && !acts[turn]?.endsWith('-open'); // prettier-ignore

/** Without the rest of the cart only what was put in last can be compared. */
function isRightLine({ cart = [] }: Step, { cart: got }: Seen): boolean {
  const wanted = new Set(cart.map(({ version, quantity }) => lineText(version.id, quantity)));
  return (got?.lines ?? []).every(({ variantId, quantity }) => wanted.has(lineText(variantId, quantity)));
}
