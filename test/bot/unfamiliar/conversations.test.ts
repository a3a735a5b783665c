import { mkdirSync } from 'node:fs';
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

/** Three stores the bot was not written for, in both dialects of the export, with rules in words of their own. */

describe('talk with unfamiliar stores', () => {
  const { folder, clean } = temporaryFolder();
  let records: Records;
  let bot: InProcess;

  beforeAll(async () => {
    mkdirSync(path.join(folder, 'catalogues'));
    for (const store of ['volt', 'fern', 'glow']) {
      const report = await importProducts({
        file: path.join(import.meta.dirname, `${store}.csv`),
        catalogueFile: path.join(folder, 'catalogues', `${store}.sqlite`),
        currency: { exponent: 2 },
      });
      expect(report).toMatchObject({ products: 27, skipped: [] });
    }
    records = await openSqliteRecords({ folder });
    bot = await openInProcess({ records, dataFolder: folder, storesFolder: import.meta.dirname });
  }, 60_000);

  afterAll(async () => {
    await bot?.close();
    await records?.close();
    clean();
  });

  it.each(conversations)('$store: $name', async ({ store, turns }) => {
    const driver = await openDriver({ transport: bot.transport, storeId: store });
    for (const [said, expected] of turns) {
      const { entries, error } = await driver.say(said);
      expect(error, said).toBeUndefined();
      check(
        said,
        entries.flatMap(({ parts }) => parts),
        expected,
      );
    }
    await driver.close();
  });
});

function check(said: string, parts: Part[], { says, shows, cart }: Expected): void {
  const words = parts.map((part) => (part.kind === 'text' ? part.text : '')).filter(Boolean);
  expect(words.length, said).toBeGreaterThan(0);
  if (says) expect(words.join(' '), said).toMatch(says);
  if (shows) {
    const titles = parts.flatMap((part) => (part.kind === 'products' ? part.products : []));
    expect(
      titles.map(({ title }) => title),
      said,
    ).toEqual(shows);
  }
  if (cart) {
    const lines = parts.flatMap((part) => (part.kind === 'cart' ? part.cart.lines : []));
    expect(
      lines.map(({ title }) => title),
      said,
    ).toEqual(cart);
  }
}
