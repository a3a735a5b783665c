import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importProducts } from '../../../bot/shop/import/importer.ts';
import { WireClient } from '../../wire-client.ts';
import type { SeenEntry } from '../../wire-client.ts';
import { RunningHost } from '../host/running-host.ts';
import { conversations } from './conversations.ts';
import type { Expected } from './conversations.ts';

/** A plant nursery, a shoe shop and a shop for readers and writers, with options of their own names: "Pot size", "Nib". */

const here = import.meta.dirname;

interface SeenPart {
  kind: string;
  products?: { title: string }[];
  choices?: { label: string }[];
  cart?: { lines: { title: string; quantity: number; options: Record<string, string> }[] };
}

describe('cart talk in stores of other trades', () => {
  let folder: string;
  let host: RunningHost;
  let url: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'aisle-trades-'));
    mkdirSync(path.join(folder, 'catalogues'));
    for (const id of ['nursery', 'cobbler', 'inkwell']) {
      const report = await importProducts({
        file: path.join(here, `${id}.csv`),
        catalogueFile: path.join(folder, 'catalogues', `${id}.sqlite`),
        currency: { exponent: 2 },
      });
      expect(report.skipped).toEqual([]);
    }
    host = new RunningHost({ DATA_DIR: folder, STORES_DIR: here, HOST: '127.0.0.1' });
    url = `${(await host.address()).replace('http', 'ws')}/chat`;
  }, 60_000);

  afterAll(async () => {
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(conversations)(
    '$store: $name',
    async ({ store, turns }) => {
      const client = new WireClient(url, store);
      await client.connect();
      for (const [said, expected] of turns) {
        const [reply] = await client.ask(said);
        expect(reply, said).toBeDefined();
        expect(seen(reply!, expected), said).toEqual(expected);
      }
      client.close();
    },
    20_000,
  );
});

/** Of the reply, what the expectation speaks of. */
function seen(reply: SeenEntry, expected: Expected): Expected {
  const parts: SeenPart[] = reply.parts;
  const lines = parts.find(({ kind }) => kind === 'cart')?.cart?.lines;
  const cart = lines?.map(({ title, quantity, options }) =>
    [`${quantity} × ${title}`, ...Object.values(options)].join(', '),
  );
  const choices = parts.flatMap((part) => part.choices ?? []).map(({ label }) => label);
  const shows = parts.flatMap((part) => part.products ?? []).map(({ title }) => title);
  return {
    ...(expected.cart && cart ? { cart } : {}),
    ...(expected.choices ? { choices } : {}),
    ...(expected.shows ? { shows: shows.toSorted() } : {}),
  };
}
