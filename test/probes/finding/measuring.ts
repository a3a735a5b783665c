import { openAsked } from '../../asked/asking.ts';
import type { Part } from '../said.ts';
import { drawCases } from './cases.ts';
import { goodsOf, play } from './playing.ts';
import type { Played } from './playing.ts';
import { storesFolderOf } from './stores.ts';

export interface Measured {
  /** @param drawn.each how many cases of every store; of those given, all otherwise */
  measure(drawn: {
    each: number;
    seed: number;
    part: Part;
    frame?: string;
    of?: readonly string[];
  }): Promise<Played[]>;
  close(): Promise<void>;
}

/** The whole product in this process over these stores. */
export async function openFinding(stores: readonly string[], folder: string): Promise<Measured> {
  const { bot, close } = await openAsked(stores, folder, { storesFolder: storesFolderOf });
  return {
    async measure({ each, seed, part, frame, of = stores }) {
      const played: Played[] = [];
      for (const store of of)
        for (const wish of drawCases(goodsOf(folder, store), each, seed, part))
          if (!frame || wish.frame.includes(frame)) {
            const one = await play(bot, wish);
            // What the first message already missed is counted there.
            if (one.before.every(({ titles }) => titles.length > 0) && one.verdict !== 'unfair')
              played.push(one);
          }
      return played;
    },
    close,
  };
}
