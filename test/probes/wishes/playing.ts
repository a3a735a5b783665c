import { fold } from '../../../bot/dialogue/words.ts';
import { openDriver } from '../../../conversations-fixtures/driver.ts';
import type { InProcess } from '../../fixtures/in-process.ts';
import { lineText, spoken } from '../orders/playing.ts';
import type { Case, Line, Wish } from './cases.ts';

/** Plays each wish alone and all together. */

export type Kind =
  | 'right'
  /** The cart is neither what was wanted, nor what it was, nor on the way there. */
  | 'wrong'
  /** Some of what was wanted of the cart was done, and nothing else. */
  | 'half-done'
  | 'order-missed'
  | 'answer-missed'
  | 'both-missed';

export interface Outcome {
  kind: Kind;
  words: string;
  cart: string[];
  wanted: string[];
}

interface Heard {
  words: string;
  choices: boolean;
  cart: string[];
}

async function hear(bot: InProcess, { store }: Case, before: readonly string[], say: string): Promise<Heard & { isReady: (held: readonly Line[]) => boolean }> {
  const storeId = await bot.control.freshStore(store, {});
  const driver = await openDriver({ transport: bot.transport, storeId });
  for (const message of before) await driver.say(message);
  const start = ((await driver.final()).cart?.lines ?? []).map(lineText).toSorted();
  const { entries, error } = await driver.say(say);
  const lines = (await driver.final()).cart?.lines ?? [];
  await driver.close();
  await bot.control.dropStore(storeId);
  const parts = entries.flatMap((entry) => entry.parts);
  return {
    words: error ? `ERROR ${error}` : spoken(parts),
    choices: parts.some(({ kind }) => kind === 'choices'),
    cart: lines.map(lineText).toSorted(),
    isReady: (held) => start.join() === held.map(lineText).toSorted().join(),
  };
} // prettier-ignore

/** @returns undefined where one of them does not go right alone, so that nothing is told by all. */
export async function playWishes(bot: InProcess, each: Case): Promise<Outcome | undefined> {
  const alone: Heard[] = [];
  for (const wish of each.wishes) {
    // Beside an open question an answer ends on it anew, so that it is not told apart from none.
    const before = each.shape === 'answer' && wish.act !== 'answer' ? [] : each.before;
    const heard = await hear(bot, each, before, wish.say);
    if (!heard.isReady(each.held) || !isServed(each, wish, heard)) return undefined;
    alone.push(heard);
  }
  const wanted = linesAfter(each);
  const { words, cart } = await hear(bot, each, each.before, each.say);
  const isWanted = cart.join() === wanted.join();
  const isSame = cart.join() === each.held.map(lineText).toSorted().join();
  const isHalf = each.wishes.some((left) => cart.join() === linesAfter(each, left).join());
  const isTold = each.wishes.every((wish, at) => !wish.asks || tells(words, alone[at]!.words));
  const kind: Kind = isWanted ? (isTold ? 'right' : 'answer-missed') : !isSame ? (isHalf ? 'half-done' : 'wrong') : isTold ? 'order-missed' : 'both-missed'; // prettier-ignore
  return { kind, words, cart, wanted };
}

/** The lines once every wish is done but one that is left. */
function linesAfter({ wishes, held }: Case, left?: Wish): string[] {
  const lines = wishes.filter((wish) => wish !== left).reduce<Line[]>((before, wish) => wish.changes(before), held);
  return lines.map(lineText).toSorted();
} // prettier-ignore

function isServed({ held }: Case, { asks, changes }: Wish, { cart, choices }: Heard): boolean {
  const isRight = cart.join() === changes(held).map(lineText).toSorted().join();
  return isRight && (!asks || !choices);
}

const MOST = 0.6;
const LONG = 4;

/** Most of the words and every figure of what is said alone; a shorter form of it is as good. */
function tells(words: string, alone: string): boolean {
  const all = new Set(wordsOf(words));
  const shares = sentencesOf(alone).map((sentence) => {
    const own = wordsOf(sentence).filter((word) => word.length >= LONG || /\d/.test(word));
    return own.length === 0 ? 0 : own.filter((word) => all.has(word)).length / own.length;
  });
  return shares.length === 0 || Math.max(...shares) >= MOST;
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?:])\s+/).filter((each) => each.length > 1);
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];
