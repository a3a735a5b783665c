import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import type { Records } from '../../../bot/records/records.ts';
import { importProducts } from '../../../bot/shop/import/importer.ts';
import type { Part } from '../../../bot/wire/parts.ts';
import { openDriver } from '../../../conversations-fixtures/driver.ts';
import { openInProcess, temporaryFolder } from '../../fixtures/in-process.ts';
import type { InProcess } from '../../fixtures/in-process.ts';
import { atTheTable } from './at-the-table.ts';
import { behindTheLens } from './behind-the-lens.ts';
import { conversations } from './conversations.ts';
import type { Expected } from './conversations.ts';

/** Shops for musical instruments, furniture, games, good food and cameras, and the demo stores: what shoppers type when nobody watches. */

const here = import.meta.dirname;
/** How many products each store's export holds. */
const sizes = { fret: 31, oakroom: 31, meeple: 30, larder: 34, aperture: 32 };

describe('talk as it is typed', () => {
  const { folder, clean } = temporaryFolder();
  let records: Records;
  let bot: InProcess;

  beforeAll(async () => {
    const storesFolder = path.join(folder, 'stores');
    mkdirSync(path.join(folder, 'catalogues'));
    cpSync(path.join(here, '../../../stores'), storesFolder, { recursive: true });
    for (const [store, products] of Object.entries(sizes)) {
      cpSync(path.join(here, store), path.join(storesFolder, store), { recursive: true });
      const report = await importProducts({
        file: path.join(here, `${store}.csv`),
        catalogueFile: path.join(folder, 'catalogues', `${store}.sqlite`),
        currency: { exponent: 2 },
      });
      expect(report).toMatchObject({ products, skipped: [] });
    }
    records = await openSqliteRecords({ folder });
    bot = await openInProcess({ records, dataFolder: folder, storesFolder });
  }, 60_000);

  afterAll(async () => {
    await bot?.close();
    await records?.close();
    clean();
  });

  it.each([...conversations, ...atTheTable, ...behindTheLens])('$store: $name', async ({ store, turns }) => {
    const driver = await openDriver({ transport: bot.transport, storeId: store });
    for (const [said, expected] of turns) {
      const { entries, error } = await driver.say(said);
      expect(error, said).toBeUndefined();
      check(said, entries.flatMap(({ parts }) => parts), expected); // prettier-ignore
    }
    await driver.close();
  });
});

function check(said: string, parts: Part[], { says, shows, cart }: Expected): void {
  const words = parts.map((part) => (part.kind === 'text' ? part.text : '')).filter(Boolean);
  expect(words.length, said).toBeGreaterThan(0);
  if (says) expect(words.join(' '), said).toMatch(says);
  const titles = parts.flatMap((part) => (part.kind === 'products' ? part.products : []));
  if (shows) expect(titles.map(({ title }) => title), said).toEqual(shows); // prettier-ignore
  const lines = parts.flatMap((part) => (part.kind === 'cart' ? part.cart.lines : []));
  if (cart) expect(lines.map(({ title, quantity, options }) => [`${quantity} × ${title}`, ...Object.values(options)].join(', ')), said).toEqual(cart); // prettier-ignore
}
