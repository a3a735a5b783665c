import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../fixtures/in-process.ts';
import type { InProcess } from '../../fixtures/in-process.ts';
import { openStores, play } from '../newcomers/playing.ts';
import type { StorePlace } from '../newcomers/playing.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';

/**
 * Spanish, French and German shoppers, half of them at the demo stores and half at shops of their own language whose
 * trades the product had not seen: lamps, jewellery, preserving. They type as people of Mexico, Quebec, Austria and
 * Switzerland do too. The conversations were written before any was tried. Turns that went strictly as expected at
 * first sight, of 189 in 36 conversations: Spanish 52 %, French 65 %, German 65 %; after a first mending, of 89 in 18
 * others at the same stores: 69 %, 63 %, 63 %. What stands here is what goes well now.
 */

const root = path.resolve(import.meta.dirname, '../../..');
const ownStores = ['demo', 'hafen'];

function placeOf(store: string): StorePlace {
  return ownStores.includes(store)
    ? {
        folder: path.join(root, 'stores', store),
        catalogue: path.join(root, 'widget/store', store, 'products.csv'),
      }
    : {
        folder: path.join(import.meta.dirname, store),
        catalogue: path.join(import.meta.dirname, `${store}.csv`),
      };
}

const languages = { spanish, french, german };

describe('shoppers abroad', () => {
  const { folder, clean } = temporaryFolder();
  let opened: { bot: InProcess; close: () => Promise<void> };

  beforeAll(async () => {
    opened = await openStores([...ownStores, 'candela', 'ecrin', 'krugwerk'], folder, undefined, placeOf);
  }, 60_000);

  afterAll(async () => {
    await opened?.close();
    clean();
  });

  for (const [language, conversations] of Object.entries(languages)) {
    it.each(conversations)(`${language}, $store: $name`, async ({ store, ...conversation }) => {
      const played = await play(opened.bot, store, conversation);
      expect(played.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    });
  }
});
