import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policiesIn } from '../../../bot/settings/policy-language.ts';
import { readPolicies, readPolicy } from '../../../bot/settings/policies.ts';
import { SettingsError } from '../../../bot/settings/settings-error.ts';
import { loadStores } from '../../../bot/settings/stores.ts';
import { watchStores } from '../../../bot/settings/watch-stores.ts';
import type { LoadedStore } from '../../../bot/settings/stores.ts';

describe('the settings of the stores', () => {
  let folder: string;
  const file = () => path.join(folder, 'demo/store.yaml');
  const edit = (from: string | RegExp, to: string) => {
    const text = readFileSync(file(), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(file(), text.replace(from, to));
  };
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aisle-stores-'));
    cpSync('stores', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are read with the policies of each store', () => {
    const stores = loadStores(folder);
    expect([...stores.keys()]).toEqual(['demo', 'hafen']);
    expect(stores.get('demo')?.policies.length).toBeGreaterThan(20);
    expect(stores.get('hafen')?.settings).toMatchObject({ tax: { kind: 'included', onShipping: true } });
  });

  it.each<[string, string | RegExp, string, string, RegExp]>([
    ['a missing key', /^name: .*$/m, '', 'name', /name is missing: add it/],
    ['a wrong value', 'kind: added', 'kind: maybe', 'tax.kind', /"maybe"/],
    ['hours that are none', "monday: '10:00-19:00'", 'monday: always', 'hours.monday', /09:00-18:00/],
    ['an unknown time zone', /timeZone: .*/, 'timeZone: Mars/Olympus', 'timeZone', /IANA/],
    [
      'a broken pattern',
      /orderNumberPattern: .*/,
      "orderNumberPattern: '(['",
      'orderNumberPattern',
      /regular expression/,
    ],
    ['a misspelled key', /^tagline:/m, 'tagine:', 'tagine', /store\.yaml:8: tagine is no setting there is/],
    [
      'a part of days',
      'sealedDays: 30',
      'sealedDays: 0.5',
      'retention.sealedDays',
      /store\.yaml:\d+: .*whole days/,
    ],
    [
      'a synonym of nothing',
      /^suggestions:/m,
      'synonyms:\n  - wellies, rain boots\n  - wellies\nsuggestions:',
      'synonyms.1',
      /store\.yaml:\d+: synonyms\.1 is "wellies": give words that find each other/,
    ],
    [
      'a synonym with two signs',
      /^suggestions:/m,
      'synonyms: [a > b > c]\nsuggestions:',
      'synonyms.0',
      /give words/,
    ],
    ['a link that is none', /url: privacy/, 'url: javascript:alert(1)', 'privacy.url', /https:/],
    ['an address without its scheme', /url: checkout/, 'url: shop.example/cart', 'checkout.url', /https:/],
    [
      'an origin with a slash',
      /^origins: .*$/m,
      "origins: ['https://shop.example/']",
      'origins.0',
      /no "\/"/,
    ],
    [
      'an origin with capitals',
      /^origins: .*$/m,
      "origins: ['https://Shop.example']",
      'origins.0',
      /small letters/,
    ],
    ['an origin without a scheme', /^origins: .*$/m, 'origins: [shop.example]', 'origins.0', /https:/],
    ['a time that is none', /cutOff: .*/, "cutOff: '25:99'", 'shipping.cutOff', /"14:00"/],
    ['an hour there is not', "monday: '10:00-19:00'", "monday: '10:00-29:00'", 'hours.monday', /09:00-18:00/],
    [
      'people who go when they come',
      "monday: '09:00-18:00'",
      "monday: '09:00-09:00'",
      'staff.hours.monday',
      /two different times/,
    ],
    [
      'an amount with a point',
      'price: 595',
      'price: 5.95',
      'shipping.methods.0.price',
      /whole minor units: 595 is 5\.95/,
    ],
    [
      'a number in quotes',
      'price: 595',
      "price: '595'",
      'shipping.methods.0.price',
      /is "595": give a number/,
    ],
    [
      'fewest days after most',
      'days: [3, 5]',
      'days: [5, 3]',
      'shipping.methods.0.days',
      /the fewest days first/,
    ],
    ['two ways of one id', 'id: express', 'id: standard', 'shipping.methods', /an id of its own/],
    [
      'a way to nowhere',
      'regions: [US]',
      'regions: []',
      'shipping.methods.0.regions',
      /cannot be used: give one country/,
    ],
    ['a tax below nothing', 'default: 6', 'default: -6', 'tax.rates.default', /0 or more/],
    ['a currency there is not', 'code: USD', 'code: ZZZ', 'currency.code', /ISO 4217/],
    ['an address of nobody', /email: .*/, 'email: nobody', 'contacts.email', /help@shop\.example/],
    ['days before today', 'returns: { days: 60', 'returns: { days: -1', 'returns.days', /0 or more/],
    [
      'a pattern that fits everywhere',
      /orderNumberPattern: .*/,
      "orderNumberPattern: '\\d*'",
      'orderNumberPattern',
      /D-/,
    ],
    ['a language twice', 'languages: [en,', 'languages: [en, en,', 'languages', /each language once/],
    ['a language there is not', 'languages: [en,', 'languages: [en, it,', 'languages.1', /give "en" or "es"/],
    ['a color that is none', "accent: '#2f5d46'", "accent: '#2f5dzz'", 'theme.accent', /such as "#134b6b"/],
    ['a misspelled color', ' accent: ', ' akcent: ', 'theme.akcent', /check its spelling/],
    [
      'a greeting that sounds like a person',
      /^ {2}en: "Hi, .*$/m,
      '  en: Hello, I am Rosa. What can I do for you?',
      'greeting',
      /say that an assistant speaks/,
    ],
    ['an id that is not its folder', /^id: demo/m, 'id: other', 'id', /folder is called "demo"/],
    [
      'no greeting in the first language',
      /greeting:\n {2}en: .*\n/,
      'greeting:\n',
      'greeting.en',
      /store\.yaml:\d+: greeting\.en is missing: the store’s first language needs a greeting/,
    ],
    [
      'a text that is missing in the first language',
      /name:\n {8}en: Express\n/,
      'name:\n',
      'shipping.methods.1.name.en',
      /the store’s first language needs its words/,
    ],
    [
      'a text in a language that there is not',
      /tagline:\n {2}en:/,
      'tagline:\n  it:',
      'tagline',
      /store\.yaml:8: .*give a text of 1 to 300 characters, or one by language/,
    ],
  ])('name file, key and what to do for %s', (_, from, to, key, advice) => {
    edit(from, to);
    const load = () => loadStores(folder);
    expect(load).toThrow(SettingsError);
    expect(load).toThrow(advice);
    expect(load).toThrow(expect.objectContaining({ file: file(), key }));
  });

  it('have links to pages of their own store, whatever it is called', () => {
    cpSync(path.join(folder, 'demo'), path.join(folder, 'my-shop'), { recursive: true });
    const copy = path.join(folder, 'my-shop/store.yaml');
    writeFileSync(copy, readFileSync(copy, 'utf8').replace('id: demo', 'id: my-shop'));
    const { checkout, privacy } = loadStores(folder).get('my-shop')!.settings;
    expect([checkout.url, privacy?.url]).toEqual(['/my-shop/checkout', '/my-shop/privacy']);
    edit('url: checkout', 'url: https://fernhill.example/cart');
    edit('url: privacy', 'url: /about/privacy');
    const away = loadStores(folder).get('demo')!.settings;
    expect([away.checkout.url, away.privacy?.url]).toEqual([
      'https://fernhill.example/cart',
      '/about/privacy',
    ]);
  });

  it('name the file when it is no YAML, and the folder when it is not there', () => {
    writeFileSync(file(), 'a: [1');
    expect(() => loadStores(folder)).toThrow(/store\.yaml:1 is not valid YAML/);
    expect(() => loadStores(path.join(folder, 'none'))).toThrow(/is not there/);
    expect(() => loadStores(path.join(folder, 'demo'))).toThrow(/has no store/);
  });

  it('are read again when a file changes, and stay as they were while it is broken', async () => {
    const changes: Map<string, LoadedStore>[] = [];
    const faults: unknown[] = [];
    const stop = watchStores(
      folder,
      (stores) => changes.push(stores),
      (fault) => faults.push(fault),
    );
    edit(/^name: .*$/m, 'name: Renamed');
    await expect.poll(() => changes.at(-1)?.get('demo')?.settings.name, { timeout: 20_000 }).toBe('Renamed');
    edit('kind: added', 'kind: maybe');
    await expect.poll(() => faults.length, { timeout: 20_000 }).toBeGreaterThan(0);
    const hafen = path.join(folder, 'hafen/store.yaml');
    writeFileSync(
      hafen,
      readFileSync(hafen, 'utf8').replace(/^tagline:\n(?: {2}.*\n)+/m, 'tagline: Changed\n'),
    );
    await expect
      .poll(() => changes.at(-1)?.get('hafen')?.settings.tagline, { timeout: 20_000 })
      .toBe('Changed');
    expect(changes.at(-1)?.get('demo')?.settings).toMatchObject({ name: 'Renamed', tax: { kind: 'added' } });
    expect(faults).toHaveLength(1);
    edit('kind: maybe', 'kind: included');
    await expect
      .poll(() => changes.at(-1)?.get('demo')?.settings.tax.kind, { timeout: 20_000 })
      .toBe('included');
    stop();
  });
});

describe('a policy', () => {
  let folder: string;
  const policy = (text: string) => {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'returns.md');
    writeFileSync(file, text);
    return readPolicy(file);
  };
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aisle-policy-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('becomes passages a shopper can read', () => {
    const passages = policy(
      '\uFEFF---\r\ntitle: Returns\r\nintents: [returns-policy]\r\nsummary: Sixty days.\r\n---\r\n# Returns\r\n\r\n## How\r\nSend it **back**\r\nto [us](https://example.com).\r\n\r\n- free\r\n- easy\r\n\r\n## Empty\r\n',
    );
    expect(passages).toEqual([
      { policyId: 'returns', title: 'Returns', heading: 'Returns', text: 'Sixty days.', intents: ['returns-policy'] },
      { policyId: 'returns', title: 'Returns', heading: 'How', text: 'Send it back to us.\n\n• free\n• easy', intents: ['returns-policy'] },
    ]); // prettier-ignore
  });

  const headed = (text: string) =>
    policy(`---\ntitle: Help\n---\n${text}`).map(({ heading, text: told }) => [heading, told]);

  it('falls into passages by headings of any depth, bold questions, numbered clauses and paragraphs', () => {
    expect(headed('## 2. Money\n### Cards\nVisa.\n### Cash\nNo.\n')).toEqual([['Cards', 'Visa.'], ['Cash', 'No.']]); // prettier-ignore
    expect(headed('**How can I pay?** By card.\n\n**May I cancel?**\nUntil it is packed.\n')).toEqual([
      ['How can I pay?', 'By card.'],
      ['May I cancel?', 'Until it is packed.'],
    ]);
    expect(headed('## 3. Delivery\n3.1 Parcels are\n£4.\n3.2 Bicycles are £25.\n')).toEqual([
      ['Delivery', 'Parcels are £4.'],
      ['Delivery', 'Bicycles are £25.'],
    ]);
    expect(headed('Fourteen days.\n\nNot for:\n\n- cheese\n- ham\n\nRefunds take a week.\n')).toEqual([
      ['Help', 'Fourteen days.'],
      ['', 'Not for:\n\n• cheese\n• ham'],
      ['', 'Refunds take a week.'],
    ]);
  });

  it('says the rows of a table with what its columns are called, and keeps bold leads in lines of their own', () => {
    expect(headed('## Where\n| Where | Price | Free over |\n|---|---|---|\n| Ireland | £9 | £120 |\n| EU | £14 | – |\n')).toEqual([
      ['Where', 'Ireland: Price £9; Free over £120.\nEU: Price £14; Free over –.'],
    ]); // prettier-ignore
    expect(headed('## Ways\n**Ground:** $6.95.\n**Air:** $16.95,\nby noon.\n')).toEqual([
      ['Ways', 'Ground: $6.95.\nAir: $16.95, by noon.'],
    ]);
  });

  const put = (name: string, title: string, intents = '') => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: ${title}\n${intents}---\n## ${title}?\nYes.\n`);
    return file;
  };

  it('is read in each language it is written in, and a translation answers what it translates', () => {
    put('returns.md', 'Returns', 'intents: [returns-policy]\n');
    put('privacy.md', 'Privacy');
    put('de/returns.md', 'Rückgabe');
    const passages = readPolicies(folder, ['en', 'de', 'fr']);
    const titles = (language: string) =>
      policiesIn(passages, language, ['en', 'de', 'fr']).map(({ title }) => title);
    expect(titles('en')).toEqual(['Privacy', 'Returns']);
    expect(titles('de')).toEqual(['Privacy', 'Rückgabe']);
    expect(titles('fr')).toEqual(['Privacy', 'Returns']);
    expect(passages.find(({ title }) => title === 'Rückgabe')).toMatchObject({
      language: 'de',
      intents: ['returns-policy'],
    });
    expect(policiesIn(passages, 'de', ['en', 'de'])).toBe(policiesIn(passages, 'de', ['en', 'de']));
  });

  it('may stand in the folders of languages alone', () => {
    put('en/returns.md', 'Returns');
    put('de/returns.md', 'Rückgabe');
    const passages = readPolicies(folder, ['de', 'en']);
    expect(policiesIn(passages, 'fr', ['de', 'en']).map(({ title }) => title)).toEqual(['Rückgabe']);
  });

  it('in a folder that is no language, or that translates nothing, is refused with what to do', () => {
    put('returns.md', 'Returns');
    const stray = put('de/return.md', 'Rückgabe');
    expect(() => readPolicies(folder, ['en', 'de'])).toThrow(/translates nothing: there is no .*return\.md/);
    rmSync(stray);
    put('german/returns.md', 'Rückgabe');
    expect(() => readPolicies(folder, ['en', 'de'])).toThrow(/german is no language .*en, es, fr, de/);
  });

  it('without a title says what to do', () => {
    expect(() => policy('Just text')).toThrow(/front matter: begin it/);
    expect(() => policy('---\nintents: []\n---\n')).toThrow(/title/);
    expect(() => policy('---\ntitle: [\n---\n')).toThrow(/not valid YAML/);
  });
});
