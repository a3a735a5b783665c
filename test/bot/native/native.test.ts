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
import { conversations } from './conversations.ts';
import type { Expected } from './conversations.ts';

/** Shops of one language, whose catalogues are in that language: German, Spanish and French, as shoppers type there. */

const here = import.meta.dirname;

describe('stores in their own language', () => {
  const { folder, clean } = temporaryFolder();
  let records: Records;
  let bot: InProcess;

  beforeAll(async () => {
    const storesFolder = path.join(folder, 'stores');
    mkdirSync(path.join(folder, 'catalogues'));
    for (const store of ['bergkante', 'almendro', 'lavandin']) {
      cpSync(path.join(here, store), path.join(storesFolder, store), { recursive: true });
      const report = await importProducts({
        file: path.join(here, `${store}.csv`),
        catalogueFile: path.join(folder, 'catalogues', `${store}.sqlite`),
        currency: { exponent: 2 },
      });
      expect(report).toMatchObject({ products: 35, skipped: [] });
    }
    records = await openSqliteRecords({ folder });
    bot = await openInProcess({ records, dataFolder: folder, storesFolder });
  }, 60_000);

  afterAll(async () => {
    await bot?.close();
    await records?.close();
    clean();
  });

  it.each(conversations)('$store: $name', async ({ store, order, turns }) => {
    const orders = order ? [{ number: order, email: 'anna@post.example', state: 'shipped' }] : [];
    const storeId = await bot.control.freshStore(store, { orders });
    const driver = await openDriver({ transport: bot.transport, storeId });
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
  // French and Spanish set hard spaces before signs and in figures.
  if (says) expect(words.join(' ').replaceAll(/[\u00a0\u202f]/g, ' '), said).toMatch(says);
  const titles = parts.flatMap((part) => (part.kind === 'products' ? part.products : []));
  if (shows) expect(titles.map(({ title }) => title), said).toEqual(shows); // prettier-ignore
  const lines = parts.flatMap((part) => (part.kind === 'cart' ? part.cart.lines : []));
  if (cart) expect(lines.map(({ title, quantity, options }) => [`${quantity} × ${title}`, ...Object.values(options)].join(', ')), said).toEqual(cart); // prettier-ignore
}
