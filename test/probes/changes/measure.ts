import path from 'node:path';
import { openAsked } from '../../asked/asking.ts';
import { dice } from '../../dice.ts';
import type { Dice } from '../../dice.ts';
import type { Part } from '../said.ts';
import { actCase, sentencesOf } from './acts.ts';
import { caseOf } from './cases.ts';
import type { Case } from './cases.ts';
import { goodsOf } from './goods.ts';
import { play } from './playing.ts';
import type { Played } from './playing.ts';
import { languagesOf } from './stores.ts';

export interface Measured {
  /** @param count how many conversations, drawn evenly from the stores */
  measure(drawn: { count: number; seed: number }): Promise<Played[]>;
  /** The same in other people's words. @param count how many sentences, drawn evenly from their acts */
  measureSaid(drawn: {
    part: Part;
    count: number;
    seed: number;
    acts?: readonly string[];
  }): Promise<Played[]>;
  close(): Promise<void>;
}

const MOST_TRIES = 50;

/** The whole product in this process over these stores. */
export async function openChanges(stores: readonly string[], folder: string): Promise<Measured> {
  const storesFolder = path.join(import.meta.dirname, '../../acceptance/stores');
  const { bot, close } = await openAsked(stores, folder, { storesFolder });
  const goods = new Map(
    await Promise.all(stores.map(async (store) => [store, await goodsOf(bot.transport, store)] as const)),
  );

  /** Each store has its own dice: adding a store changes no other's conversations. */
  function casesOf(store: string, count: number, seed: number): Case[] {
    const drawn = dice(
      seed * 7919 + Array.from(store).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7),
    );
    const cases: Case[] = [];
    for (let tries = 0; cases.length < count && tries < count * MOST_TRIES; tries++) {
      const made = caseOf(drawn, store, goods.get(store) ?? [], languagesOf[store] ?? ['en']);
      if (made) cases.push(made);
    }
    return cases;
  }

  return {
    async measure({ count, seed }) {
      const each = Math.max(1, Math.round(count / stores.length));
      const played: Played[] = [];
      for (const store of stores)
        for (const made of casesOf(store, each, seed)) played.push(...(await play(bot, made)));
      return played;
    },
    async measureSaid({ part, count, seed, acts }) {
      const drawn = dice(seed * 104_729 + 13);
      const sentences = sentencesOf(part).filter(({ act }) => acts?.includes(act) ?? true);
      const played: Played[] = [];
      for (const sentence of someOf(drawn, sentences, count)) {
        const offering = stores.filter((store) => languagesOf[store]?.includes(sentence.language));
        for (let tries = 0; offering.length > 0 && tries < MOST_TRIES; tries++) {
          const store = drawn.pick(offering);
          const made = actCase(drawn, store, goods.get(store) ?? [], sentence);
          if (!made) continue;
          played.push(...(await play(bot, made)));
          break;
        }
      }
      return played;
    },
    close,
  };
}

/** In any order; all of them before one comes again. */
function someOf<Item>(drawn: Dice, list: readonly Item[], count: number): Item[] {
  const some: Item[] = [];
  while (list.length > 0 && some.length < count) {
    const order = list.map((item) => ({ item, at: drawn.roll() })).toSorted((a, b) => a.at - b.at);
    some.push(...order.slice(0, count - some.length).map(({ item }) => item));
  }
  return some;
}
