import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogueFileOf } from '../../bot/local/hosted-store.ts';
import { Catalogue } from '../../bot/shop/search/catalogue.ts';
import { importCommand } from '../../scripts/import-command.ts';
import { startServer } from '../server.ts';

/** The command as an owner types it: here and there in a process of its own, else in this one. */

interface Told {
  code: number | null;
  printed: string;
}

const heading = 'Handle,Title,Type,Variant Price,Variant Inventory Qty\n';
const lamp = 'tall-lamp,Tall Lamp,Lamps,12.00,3\n';
const three = `${heading}${lamp}blue-mug,Blue Mug,Mugs,4.00,2\niron-pan,Iron Pan,Pans,30.00,1\n`;

describe('npm run import', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'aisle-import-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function start(...flags: string[]) {
    const child = spawn('node', ['scripts/import.ts', ...flags], {
      env: { ...process.env, DATA_DIR: folder, STORES_DIR: 'stores' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => (printed += String(data).replaceAll('\r\u001B[K', '')));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    return { child, ended, printed: () => printed };
  }
  async function inItsProcess(...flags: string[]): Promise<Told> {
    const { ended, printed } = start(...flags);
    return { code: await ended, printed: printed() };
  }
  async function run(...flags: string[]): Promise<Told> {
    let printed = '';
    const hear = (...words: unknown[]): void => void (printed += `${words.join(' ')}\n`);
    const spies = [
      vi.spyOn(console, 'log').mockImplementation(hear),
      vi.spyOn(console, 'error').mockImplementation(hear),
      vi.spyOn(process.stderr, 'write').mockImplementation(() => true),
    ];
    try {
      return { code: await importCommand(flags, { DATA_DIR: folder, STORES_DIR: 'stores' }), printed };
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  }
  function write(text: string, name = 'products.csv'): string {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  }
  function handles(store = 'hafen'): string[] {
    const catalogue = new Catalogue(catalogueFileOf(folder, store));
    const found = catalogue.handles();
    catalogue.close();
    return found.toSorted();
  }

  it('brings a file in, says what it did, and changes nothing the second time', async () => {
    const file = write(three);
    const first = await inItsProcess(file, '--store', 'hafen', '--report', join(folder, 'report.jsonl'));
    expect(first).toMatchObject({ code: 0, printed: expect.stringContaining('3 added, 0 changed, 0 as they were') }); // prettier-ignore
    expect(handles()).toEqual(['blue-mug', 'iron-pan', 'tall-lamp']);
    expect(readFileSync(join(folder, 'report.jsonl'), 'utf8')).toBe('');
    expect((await run(file, '--store', 'hafen')).printed).toContain('0 added, 0 changed, 3 as they were');
  });

  it("brings in a table of one's own by the mapping as the guide has it", async () => {
    const guide = readFileSync('docs/importing.md', 'utf8');
    const mapping = write(/```yaml\n(# mapping\.yaml\n[\s\S]*?)```/.exec(guide)![1]!, 'mapping.yaml');
    const table = write(
      `Artikel;Nummer;Bezeichnung;Preis;Statt;Text;Marke;Gruppe;Stichworte;Bestand;Bild;Bildtext;Farbe;Größe;Material;Angebot;Aktiv;Merkmale
becher;B-1;Becher Kai;12,50 €;15,00 €;"<p>Aus&nbsp;Ton.</p>";Ufer;Haus/Becher;küche|ton;4;https://shop.example/b.jpg;Ein Becher;Blau;groß;Steingut;;;
becher;B-2;Becher Kai;13,50 €;;;Ufer;Haus/Becher;;0;;;Rot;klein;Steingut;;;
matte;M-1;Matte Steg;1.299,00 €;;;Ufer;Haus/Matten;;9;;;;;Kokos;;;
ohne;O-1;Ohne Preis;;;;;;;;;;;;;;;
`,
      'artikel.csv',
    );
    const told = await run(table, '--store', 'hafen', '--mapping', mapping);
    expect(told).toMatchObject({ code: 0, printed: expect.stringContaining('2 added, 0 changed, 0 as they were') }); // prettier-ignore
    expect(told.printed).toMatch(/5.*price|price.*5/);
    const catalogue = new Catalogue(catalogueFileOf(folder, 'hafen'));
    const [mug, mat] = catalogue.products(['becher', 'matte']).map(({ product }) => product);
    catalogue.close();
    expect(mug).toMatchObject({
      title: 'Becher Kai',
      brand: 'Ufer',
      category: 'Becher',
      categoryPath: ['Haus', 'Becher'],
      description: 'Aus Ton.',
      tags: ['küche', 'ton'],
      facts: [{ label: 'Material', value: 'Steingut' }],
      image: { url: 'https://shop.example/b.jpg', alt: 'Ein Becher' },
      variants: [
        { options: { Farbe: 'Blau', Größe: 'groß' }, price: 1_250, compareAt: 1_500, stock: 4 },
        { options: { Farbe: 'Rot', Größe: 'klein' }, price: 1_350, stock: 0 },
      ],
    });
    expect(mat?.variants).toMatchObject([{ price: 129_900, stock: 9 }]);
    expect((await run(table, '--store', 'hafen', '--mapping', mapping)).printed).toContain('2 as they were');
  });

  it('says which key of a mapping it cannot use, and brings nothing in', async () => {
    const mapping = write(
      'columns: {id: Nummer, title: Name, price: Preis, colour: Farbe}\n',
      'mapping.yaml',
    );
    const told = await run(
      write('Nummer,Name,Preis\n1,Becher,2\n'),
      '--store',
      'hafen',
      '--mapping',
      mapping,
    );
    expect(told.code).toBe(1);
    expect(told.printed).toMatch(/mapping\.yaml: columns\.colour: /);
    expect(handles()).toEqual([]);
  });

  it('stops before it would take out most products, with a sentence, until that is accepted', async () => {
    await run(write(three), '--store', 'hafen');
    const small = write(heading + lamp, 'small.csv');
    const stopped = await run(small, '--store', 'hafen', '--replace');
    expect(stopped.code).toBe(1);
    expect(stopped.printed).toMatch(/would take out 2 of 3 products.* none was taken out.*--accept removal/);
    expect(handles()).toHaveLength(3);
    const accepted = await run(small, '--store', 'hafen', '--replace', '--accept', 'removal');
    expect(accepted).toMatchObject({ code: 0, printed: expect.stringContaining('2 taken out') });
    expect(handles()).toEqual(['tall-lamp']);
  });

  it('takes out nothing for a file that is cut off, however little is missing', async () => {
    await run(write(three), '--store', 'hafen');
    const cut = write(three.replace('Iron Pan', '"Iron Pan'), 'cut.csv');
    const stopped = await run(cut, '--store', 'hafen', '--replace');
    expect(stopped.code).toBe(1);
    expect(stopped.printed).toMatch(/would take out 1 of 3 products. It has a row that cannot be read/);
    expect(handles()).toHaveLength(3);
  });

  it('watches a file and brings in what changes, also after a moment when it was gone', async () => {
    const file = write(heading + lamp);
    const watching = start(file, '--store', 'hafen', '--watch');
    try {
      await expect.poll(watching.printed, { timeout: 20_000 }).toContain('Watching');
      rmSync(file);
      await expect.poll(watching.printed, { timeout: 20_000 }).toContain(`There is no ${file}`);
      write(three);
      await expect.poll(watching.printed, { timeout: 20_000 }).toContain('2 added');
      expect(handles()).toHaveLength(3);
    } finally {
      watching.child.kill('SIGINT');
      await watching.ended;
    }
  });

  it('fetches an address of the own network only when told to', async () => {
    const server = createServer((_, response) => response.end(three)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/products.csv?key=secret`;
    try {
      const refused = await run(address, '--store', 'hafen');
      expect(refused).toMatchObject({ code: 1, printed: expect.stringContaining('--allow-private') });
      const taken = await run(address, '--store', 'hafen', '--allow-private');
      expect(taken).toMatchObject({ code: 0, printed: expect.stringContaining('3 added') });
      expect(refused.printed + taken.printed).not.toContain('secret');
    } finally {
      server.close();
    }
  });

  it.each([
    ['no file', [], /^Say what to bring in: npm run import -- FILE/],
    ['a file that is not there', ['none.csv', '--store', 'hafen'], /^There is no none\.csv\.$/],
    ['a store that is not there', ['a.csv', '--store', 'none'], /^There is no store "none"; there are: demo, hafen\.$/],
    ['no store, where there are several', ['a.csv'], /^Say for which store with --store: demo, hafen\.$/],
    ['two files', ['a.csv', 'b.csv', '--store', 'hafen'], /^Bring in one thing at a time/],
    ['an option it does not know', ['a.csv', '--shop', 'hafen'], /^Unknown option '--shop'\. Usage: npm run import/],
    ['an acceptance it does not know', ['a.csv', '--store', 'hafen', '--accept', 'all'], /^--accept is removal or currency/],
    ['a format it does not know', ['a.csv', '--store', 'hafen', '--format', 'xls'], /^--format is one of auto, /],
    ['a mapping that is not there', ['a.csv', '--store', 'hafen', '--mapping', 'none.yaml'], /^There is no mapping file none\.yaml\.$/],
    ['a report it cannot write', ['a.csv', '--store', 'hafen', '--report', 'no/where.jsonl'], /^The report no\/where\.jsonl cannot be written/],
  ])('ends with one sentence for %s', async (what, flags, sentence) => {
    const { code, printed } = await (what === 'two files' ? inItsProcess : run)(...flags);
    expect(code).toBe(1);
    expect(printed.trim()).toMatch(sentence);
    expect(printed.trim().split('\n')).toHaveLength(1);
  }); // prettier-ignore

  it('says so when a file holds no product that can be read', async () => {
    const empty = await run(write(`${heading}lamp,"a cut`), '--store', 'hafen');
    expect(empty.code).toBe(1);
    expect(empty.printed).toMatch(/row 2.*: a quoted cell never ends/);
    expect(empty.printed).toContain('No product of products.csv could be read');
  });
});

it('a running server serves what was just brought in', async () => {
  const server = await startServer();
  const file = join(server.folder, 'new.csv');
  const asked = async (): Promise<string[]> => {
    const response = await fetch(`${server.http}/shop/demo/products?q=theremin`, { headers: { 'cache-control': 'no-cache' } }); // prettier-ignore
    const { products } = (await response.json()) as { products: { id: string }[] };
    return products.map(({ id }) => id);
  };
  try {
    expect(await asked()).toEqual([]);
    writeFileSync(file, `${heading}garden-theremin,Garden Theremin,Instruments,120.00,3\n`);
    const child = spawn('node', ['scripts/import.ts', file, '--store', 'demo', '--data', server.folder], { stdio: 'ignore' }); // prettier-ignore
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    expect(await asked()).toEqual(['garden-theremin']);
  } finally {
    await server.stop();
    server.clean();
  }
});
