import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../server.ts';
import { WireClient, type SeenEntry } from '../../wire-client.ts';

/** A running host with an installed voice, and a shopper who uses ears and voice alone, in four languages. */

const standIn = fileURLToPath(new URL('../../contracts/espeak-stand-in.sh', import.meta.url));
let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-heard-'));
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  symlinkSync(standIn, join(programs, 'espeak-ng'));
  const PATH = `${programs}${delimiter}${process.env['PATH'] ?? ''}`;
  const env = { PATH, FRAMES_AT_ONCE: '100000', FRAMES_PER_SECOND: '100000', SPEECH: 'espeak' };
  server = await startServer({ folder: join(folder, 'data'), env });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Hears replies, speaks, and obeys `voice` frames. */
class Listener extends WireClient {
  readonly #locale: string;

  constructor(locale: string) {
    super(server.url);
    this.#locale = locale;
  }

  override send(frame: { type: string } & Record<string, unknown>): void {
    const hello = { voice: true, voiceControl: true, locale: this.#locale };
    if (frame.type === 'hello') super.send({ ...frame, ...hello });
    else super.send(frame.type === 'say' ? { ...frame, spoken: true } : frame);
  }

  /** @returns what is heard of the answer: its own form for the ear, and the sentences that were spoken. */
  async hears(text: string): Promise<{ speech: string; spoken: string[]; urls: string[] }> {
    const before = this.frames.length;
    const [entry] = (await this.ask(text)) as (SeenEntry & { speech: string })[];
    const since = () => this.frames.slice(before);
    await this.until(() => since().some(({ type }) => type === 'audio-end'), `audio of "${text}"`);
    const audio = since().filter(({ type }) => type === 'audio');
    return {
      speech: entry?.speech ?? '',
      spoken: audio.map((frame) => String(frame['text'])),
      urls: audio.map((frame) => `${server.http}${String(frame['url'])}`),
    };
  }
}

interface Script {
  locale: string;
  search: string;
  list: RegExp;
  more: string;
  /** Another way to ask the same. */
  moreToo: string;
  looks: string;
  details: RegExp;
  compare: string;
  spell: string;
  slower: string;
  slowed: RegExp;
  faster: string;
  pick: string;
  add: string;
  readBack: RegExp;
  yes: string;
  added: RegExp;
}

const scripts: Script[] = [
  {
    locale: 'en-US',
    search: 'I need a waterproof jacket under $120',
    list: /^(?!.*\$).*\d+ to \d+ dollars\. One: .*Two: .*Say a number or press Tab\.$/,
    more: 'more about two',
    moreToo: 'tell me more about number two',
    looks: 'what does it look like?',
    details: /dollars\..*Size: /,
    compare: 'compare one and three',
    spell: 'spell number two',
    slower: 'slower',
    slowed: /slow/,
    faster: 'a bit faster please',
    pick: 'number two',
    add: 'add two in M',
    readBack: /2 of the .*, M\)?\. Shall I/,
    yes: 'yes',
    added: /Two of the .*, M, \d+ dollars/,
  },
  {
    locale: 'es-ES',
    search: 'Busco una chaqueta impermeable de menos de 120 dólares',
    list: /de \d+ a \d+ dólares\. Uno: .*Dos: .*Di un número o pulsa Tab\.$/,
    more: 'más sobre el dos',
    moreToo: 'más sobre la dos',
    looks: '¿qué aspecto tiene?',
    details: /dólares\..*Talla: /,
    compare: 'compara uno y tres',
    spell: 'deletréalo',
    slower: 'más despacio',
    slowed: /despacio/,
    faster: 'un poco más rápido por favor',
    pick: 'número dos',
    add: 'añade dos al carrito en talla M',
    readBack: /2 de .* M.*¿.*\?/,
    yes: 'sí',
    added: /Dos unidades de .*, M, \d+ dólares/,
  },
  {
    locale: 'fr-FR',
    search: 'Je cherche une veste imperméable à moins de 120 dollars',
    list: /de \d+ à \d+ dollars\. Un: .*Deux: .*Dites un numéro ou appuyez sur Tab\.$/,
    more: `plus d'infos sur le deux`,
    moreToo: 'plus sur la deux',
    looks: 'à quoi ressemble-t-elle ?',
    details: /dollars\..*Taille: /,
    compare: 'compare un et trois',
    spell: 'épelez-le',
    slower: 'plus lentement',
    slowed: /lentement/,
    faster: `un peu plus vite s'il vous plaît`,
    pick: 'numéro deux',
    add: 'ajoutez deux exemplaires au panier en taille M',
    readBack: /2 .* M.*Dois-je/,
    yes: 'oui',
    added: /Deux fois .*, M, \d+ dollars/,
  },
  {
    locale: 'de-DE',
    search: 'Ich suche eine wasserdichte Jacke unter 120 Dollar',
    list: /von \d+ bis \d+ Dollar\. Eins: .*Zwei: .*Nennen Sie eine Nummer oder drücken Sie Tab\.$/,
    more: 'mehr über zwei',
    moreToo: 'mehr über die zwei',
    looks: 'wie sieht sie aus?',
    details: /Dollar\..*Größe: /,
    compare: 'vergleiche eins und drei',
    spell: 'buchstabiere das',
    slower: 'langsamer bitte',
    slowed: /langsamer/,
    faster: 'etwas schneller bitte',
    pick: 'Nummer zwei',
    add: 'zwei in M in den Warenkorb',
    readBack: /2 .* M.*Soll ich/,
    yes: 'ja',
    added: /Zweimal .*, M, \d+ Dollar/,
  },
];

describe.each(scripts)('by ear and voice in $locale', (script) => {
  let shopper: Listener;
  beforeAll(async () => {
    shopper = new Listener(script.locale);
    await shopper.connect();
  });
  afterAll(() => shopper.close());

  it('a list is heard with numbers, whole, sentence by sentence, and answered by number', async () => {
    const list = await shopper.hears(script.search);
    expect(list.speech).toMatch(script.list);
    expect(list.spoken.join(' ')).toBe(list.speech);
    const cards = shopper.received.at(-1)?.parts.find(({ kind }) => kind === 'products') as unknown as {
      products: { title: string }[];
    };
    const more = await shopper.hears(script.more);
    expect(more.speech).toContain(cards.products[1]?.title);
    expect(more.speech).toMatch(script.details);
    const again = await shopper.hears(script.moreToo);
    expect(again.speech).toContain(cards.products[1]?.title);
    expect(again.speech).toMatch(script.details);
    expect((await shopper.hears(script.looks)).speech).toMatch(/Recycled|nylon|polyester/i);
    const compared = shopper.received.length;
    await shopper.hears(script.compare);
    expect(
      shopper.received
        .slice(compared)
        .at(-1)
        ?.parts.map(({ kind }) => kind),
    ).toContain('comparison');
  });

  it('what is hard to hear is spelled', async () => {
    expect((await shopper.hears(script.spell)).speech).toMatch(/(?:\p{Lu} ){4}/u);
  });

  it('the voice is slower or faster when asked to be', async () => {
    const before = shopper.frames.length;
    expect((await shopper.hears(script.slower)).speech).toMatch(script.slowed);
    await shopper.hears(script.faster);
    const changes = shopper.frames.slice(before).filter(({ type }) => type === 'voice');
    expect(changes.map(({ change }) => change)).toEqual(['slower', 'faster']);
  });

  it('a heard quantity and size are read back with the product before anything changes, and again when it has', async () => {
    await shopper.hears(script.pick);
    const carts = () => shopper.frames.filter(({ type }) => type === 'cart').length;
    const before = carts();
    // Which color was not said: it is asked, with those there are.
    await shopper.hears(script.add);
    const asked = shopper.received.at(-1)?.parts.find(({ kind }) => kind === 'choices') as unknown as {
      choices: { label: string }[];
    };
    expect(carts()).toBe(before);
    expect((await shopper.hears(asked.choices[0]!.label)).speech).toMatch(script.readBack);
    expect(carts()).toBe(before);
    expect((await shopper.hears(script.yes)).speech).toMatch(script.added);
    expect(carts()).toBe(before + 1);
    // The numbers in a question are no quantities.
    await shopper.hears(script.compare);
    expect(carts()).toBe(before + 1);
  });
});

describe('what was spoken', () => {
  it('is fetched by any page, in ranges, by the whole address alone, and goes with the conversation', async () => {
    const shopper = new Listener('en-US');
    await shopper.connect();
    const { urls } = await shopper.hears('my order D-10001 please');
    const [url = ''] = urls;
    const whole = await fetch(url);
    expect(whole.status).toBe(200);
    expect(whole.headers.get('access-control-allow-origin')).toBe('*');
    expect(whole.headers.get('content-type')).toBe('audio/wav');
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const part = await fetch(url, { headers: { range: 'bytes=4-7' } });
    expect(part.status).toBe(206);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(4, 8));
    expect((await fetch(url.replace(/key=./, 'key=_'))).status).toBe(403);
    expect((await fetch(url.replace(/until=\d/, 'until=9'))).status).toBe(403);
    expect(url).not.toMatch(new RegExp(`${shopper.conversationId}|${shopper.token ?? '-'}|10001`));
    shopper.send({ type: 'forget', conversationId: shopper.conversationId });
    await shopper.until(() => shopper.frames.some(({ type }) => type === 'notice'), 'notice');
    expect((await fetch(url)).status).toBe(404);
    shopper.close();
  });

  it('has names that tell nothing', () => {
    const names = readdirSync(join(folder, 'data', 'audio'), { recursive: true, encoding: 'utf8' });
    expect(names.length).toBeGreaterThan(10);
    for (const name of names)
      expect(name).toMatch(/^(?:shared|personal)(?:\/[\w-]{43}){0,2}(?:\.(?:wav|json))?$/);
  });
});
