import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import type { Records, StoreRecords } from '../../../bot/records/records.ts';
import { SettingsError } from '../../../bot/settings/settings-error.ts';
import { followOffers } from '../../../bot/shop/offers.ts';
import { keepPromotion, PromotionBook } from '../../../bot/shop/promotion-book.ts';
import type { Promotion } from '../../../bot/shop/promotions.ts';

/** A store's offers follow its promotions.yaml, on a data folder that has been in use as on a new one. */

const now = Date.UTC(2026, 10, 18);
const day = 24 * 60 * 60 * 1000;
let folder: string;
let all: Records;
let records: StoreRecords;
let changes = 0;

function write(text: string): void {
  const file = path.join(folder, 'promotions.yaml');
  writeFileSync(file, text);
  // Two changes within one tick of the file system's clock would look like none.
  changes += 1;
  utimesSync(file, changes, changes);
}

async function labels(): Promise<string[]> {
  const book = new PromotionBook(records, { now: () => now }, 10_000);
  await book.refresh();
  return book.listed().flatMap(({ label }) => (typeof label === 'string' ? [label] : Object.values(label)));
}

const coupon = (code: string, title: string) =>
  `  - { code: ${code}, title: ${title}, kind: percent, value: 10 }\n`;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'aisle-offers-'));
  all = await openSqliteRecords({ folder: path.join(folder, 'records') });
  records = all.forStore('demo');
});
afterEach(async () => {
  await all.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('offers', () => {
  it('come in, change and end with the file', async () => {
    write(`coupons:\n${coupon('ONE', 'First')}${coupon('TWO', 'Second')}`);
    expect(await followOffers({ records, folder, now })).toBe(2);
    expect(await labels()).toEqual(['First', 'Second']);
    write(`coupons:\n${coupon('TWO', 'Second changed')}${coupon('SIX', 'Sixth')}`);
    expect(await followOffers({ records, folder, now })).toBe(2);
    expect((await labels()).toSorted()).toEqual(['Second changed', 'Sixth']);
    rmSync(path.join(folder, 'promotions.yaml'));
    await followOffers({ records, folder, now });
    expect(await labels()).toEqual([]);
  });

  it('keep how often they were used, and their days, while the file stays as it is', async () => {
    write(
      'coupons:\n  - { code: ONE, title: First, kind: percent, value: 10, endsInDays: 2, usesLeft: 5 }\n',
    );
    await followOffers({ records, folder, now });
    const [before] = await records.list('promotions');
    const { promotion } = before!.value as unknown as { promotion: Promotion };
    await records.commit([keepPromotion('ONE', promotion, 3)]);
    expect(await followOffers({ records, folder, now: now + day })).toBe(0);
    write(
      'coupons:\n  - { code: ONE, title: Again, kind: percent, value: 10, endsInDays: 2, usesLeft: 5 }\n',
    );
    await followOffers({ records, folder, now: now + day });
    const [after] = await records.list('promotions');
    expect(after?.value).toMatchObject({ used: 3, promotion: { label: 'Again', ends: now + 3 * day } });
  });

  it('of the demo store can all be read', async () => {
    cpSync('stores/demo/promotions.yaml', path.join(folder, 'promotions.yaml'));
    const text = readFileSync(path.join(folder, 'promotions.yaml'), 'utf8');
    const offers = text.match(/^ {2}- /gm)?.length;
    expect(await followOffers({ records, folder, now })).toBe(offers);
  });

  it.each([
    ['no YAML', 'coupons: [', /promotions\.yaml:1 is not valid YAML/],
    [
      'a misspelled key',
      'coupons:\n  - { code: ONE, title: A, kind: fixed, value: 5, minimunSubtotal: 9 }',
      /promotions\.yaml:2: coupons\.0\.minimunSubtotal is no setting/,
    ],
    [
      'more than all',
      'coupons:\n  - { code: ONE, title: A, kind: percent, value: 110 }',
      /at most 100 percent/,
    ],
    [
      'a coupon without a code',
      'coupons:\n  - { title: A, kind: fixed, value: 5 }',
      /give the code that a shopper names/,
    ],
    ['a code twice', `coupons:\n${coupon('ONE', 'A')}${coupon('ONE', 'B')}`, /each code once/],
    [
      'an end before its start',
      'promotions:\n  - { title: A, kind: fixed, value: 5, startsInDays: 3, endsInDays: 1 }',
      /start before it ends/,
    ],
  ])('with %s are refused with the line and what to do', async (_name, text, advice) => {
    write(text);
    await expect(followOffers({ records, folder, now })).rejects.toThrow(SettingsError);
    await expect(followOffers({ records, folder, now })).rejects.toThrow(advice);
  });
});
