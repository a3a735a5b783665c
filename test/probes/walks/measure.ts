import path from 'node:path';
import { openAsked } from '../../asked/asking.ts';
import { goodsOf as cardsOf } from '../changes/goods.ts';
import { kindsIn } from '../finding/goods.ts';
import { goodsOf } from '../finding/playing.ts';
import type { Part } from '../said.ts';
import { playWalk } from './walking.ts';
import type { Shop } from './walk.ts';
import type { Walked } from './walking.ts';

export interface Walks {
  /** @param count how many walks, drawn evenly from the stores */
  measure(drawn: { count: number; seed: number; part: Part }): Promise<Walked[]>;
  close(): Promise<void>;
}

/** The whole product in this process over these stores. */
export async function openWalks(stores: readonly string[], folder: string): Promise<Walks> {
  const storesFolder = path.join(import.meta.dirname, '../../acceptance/stores');
  const { bot, close } = await openAsked(stores, folder, { storesFolder });
  const shops: Shop[] = [];
  for (const store of stores) {
    const { products, languages, catalogueLanguage, currency } = goodsOf(folder, store);
    const all = await cardsOf(bot.transport, store);
    const isAlone = (title: string): boolean => all.filter(({ product }) => product.title === title).length === 1; // prettier-ignore
    const goods = all.filter(({ product }) => isAlone(product.title));
    const kinds = kindsIn(products, catalogueLanguage);
    shops.push({ store, languages, own: catalogueLanguage, currency, products, goods, kinds });
  }
  return {
    async measure({ count, seed, part }) {
      const each = Math.max(1, Math.round(count / shops.length));
      const walked: Walked[] = [];
      // Each store has its own dice: adding a store changes no other's walks.
      for (const shop of shops) {
        const own = Array.from(shop.store).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
        for (let at = 0; at < each; at++)
          walked.push(await playWalk(bot, shop, part, (seed * 7919 + own + at * 104_729) | 0));
      }
      return walked;
    },
    close,
  };
}
