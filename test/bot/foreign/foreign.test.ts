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

/**
 * A store of other trades than the demo's, in the newer form of the export: phones, food, furniture, books, bicycles,
 * with options of their own names, no pictures and no ratings. Talked to over the socket like any other.
 */

const here = import.meta.dirname;

interface SeenPart {
  kind: string;
  text?: string;
  products?: { title: string }[];
  product?: { title: string };
  choices?: { label: string }[];
  cart?: { lines: { title: string; quantity: number; options: Record<string, string> }[] };
}

describe('a store the bot has never seen', () => {
  let folder: string;
  let host: RunningHost;
  let url: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'aisle-foreign-'));
    mkdirSync(path.join(folder, 'catalogues'));
    const report = await importProducts({
      file: path.join(here, 'products.csv'),
      catalogueFile: path.join(folder, 'catalogues', 'larder.sqlite'),
      currency: { exponent: 2 },
    });
    expect(report).toMatchObject({ products: 24, skipped: [{ handle: 'unlisted-gadget' }] });
    host = new RunningHost({ DATA_DIR: folder, STORES_DIR: here, HOST: '127.0.0.1' });
    url = `${(await host.address()).replace('http', 'ws')}/chat`;
  }, 60_000);

  afterAll(async () => {
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(conversations)(
    '$name',
    async ({ turns }) => {
      const client = new WireClient(url, 'larder');
      await client.connect();
      let before: string[] = [];
      for (const [said, expected] of turns) {
        const [reply] = await client.ask(said);
        expect(reply, said).toBeDefined();
        before = withinManners(said, reply!, before);
        check(said, partsOf(reply!), expected);
      }
      client.close();
    },
    20_000,
  );
});

function partsOf(reply: SeenEntry): SeenPart[] {
  return reply.parts;
}

/** At most three sentences, five products and four choices; nothing said twice running. @returns its sentences */
function withinManners(said: string, reply: SeenEntry, before: string[]): string[] {
  const parts = partsOf(reply);
  const own = parts.filter((part) => part.kind === 'text' && !('source' in part));
  const sentences = own.flatMap(({ text = '' }) => text.split(/(?<=[.!?])\s+(?=[A-Z"])/));
  expect(sentences.length, `${said}: ${sentences.join(' ')}`).toBeLessThanOrEqual(3);
  expect(
    sentences.filter((sentence) => before.includes(sentence)),
    said,
  ).toEqual([]);
  for (const { products = [], choices = [] } of parts) {
    expect(products.length, said).toBeLessThanOrEqual(5);
    expect(choices.length, said).toBeLessThanOrEqual(4);
  }
  return sentences;
}

function check(said: string, parts: SeenPart[], { says, shows, cart, choices }: Expected): void {
  const words = parts.map(({ text = '' }) => text).join(' ');
  if (says) expect(words, said).toMatch(says);
  if (shows) {
    const titles = parts.flatMap(({ products = [], product }) => [
      ...products,
      ...(product ? [product] : []),
    ]);
    expect(
      titles.map(({ title }) => title),
      said,
    ).toEqual(shows);
  }
  if (choices) {
    const labels = parts.flatMap((part) => part.choices ?? []).map(({ label }) => label);
    expect(labels, said).toEqual(choices);
  }
  if (cart) {
    const lines = parts.find(({ kind }) => kind === 'cart')?.cart?.lines ?? [];
    expect(
      lines.map(({ title, quantity, options }) => [title, quantity, ...Object.values(options)].join(', ')),
      said,
    ).toEqual(cart);
  }
}
