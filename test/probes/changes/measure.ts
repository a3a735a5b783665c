import path from 'node:path';
import { openAsked } from '../../asked/asking.ts';
import { dice } from '../../dice.ts';
import { caseOf } from './cases.ts';
import type { Case } from './cases.ts';
import { goodsOf } from './goods.ts';
import { play } from './playing.ts';
import type { Played } from './playing.ts';
import { languagesOf } from './stores.ts';

export interface Measured {
  /** @param count how many conversations, drawn evenly from the stores */
  measure(drawn: { count: number; seed: number }): Promise<Played[]>;
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
    close,
  };
}
