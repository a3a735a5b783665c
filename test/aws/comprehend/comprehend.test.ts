import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { resilientUnderstanding } from '../../../bot/hosting/resilience/understanding.ts';
import { createCascade } from '../../../bot/understanding/cascade.ts';
import {
  createComprehendUnderstanding,
  type ComprehendExtra,
} from '../../../bot/understanding/comprehend.ts';
import { createEmbeddedUnderstanding } from '../../../bot/understanding/embedded/embedded.ts';
import {
  UnderstandingUnavailable,
  type UnderstandingPort,
} from '../../../bot/understanding/understanding.ts';
import { trainIfNeeded } from '../../../intents/train.ts';
import { requestOf } from '../../bot/understanding/request.ts';
import { faults, type Fault } from '../faults.ts';
import { withLocalCredentials } from '../local-credentials.ts';
import { startComprehend, type ComprehendEndpoint } from './comprehend.ts';

/** The real client over real sockets, and everything that can go wrong between them. */

withLocalCredentials();
const embedded = createEmbeddedUnderstanding({ modelFile: trainIfNeeded() });
const known = [
  { text: 'Anna', type: 'PERSON' },
  { text: 'Vienna', type: 'LOCATION' },
  { text: '12 Rainbow Yard', type: 'ADDRESS' },
];

let service: ComprehendEndpoint;
beforeAll(async () => {
  service = await startComprehend({ known });
});
afterAll(() => service.stop());
afterEach(() => {
  service.faults.clear();
  service.calls.length = 0;
  vi.useRealTimers();
});

/** Long enough for a busy machine, short against the test's own time-out. */
const PATIENT = 5_000;

function comprehend(extras: ComprehendExtra[] = [], deadline = PATIENT): UnderstandingPort {
  const { url: endpoint, endpointArn } = service;
  return createComprehendUnderstanding({ endpoint, endpointArn, readers: embedded, extras, deadline });
}

const asked = (text: string, changes: Parameters<typeof requestOf>[1] = {}) =>
  requestOf(text, { masked: text, ...changes });

describe('what is asked', () => {
  it('is only the classifier unless settings ask for more', async () => {
    await comprehend().understand(asked('show me jackets'));
    expect(service.calls).toEqual([
      {
        operation: 'ClassifyDocument',
        input: { EndpointArn: service.endpointArn, Text: 'show me jackets' },
      },
    ]);
  });

  it('is the masked text, and nothing without one', async () => {
    const port = comprehend(['language', 'entities', 'personal-data']);
    await port.understand(requestOf('write to sam@example.com', { masked: 'write to [email]' }));
    expect(service.calls.map(({ input }) => input.Text)).toEqual(Array(4).fill('write to [email]'));
    const unmasked = port.understand(requestOf('write to sam@example.com'));
    await expect(unmasked).rejects.toThrow(UnderstandingUnavailable);
    expect(service.calls).toHaveLength(4);
  });

  it('is at most a thousand characters of a long message, without half a character', async () => {
    await comprehend().understand(asked(`${'a'.repeat(999)}😀 and more`));
    const sent = service.calls[0]?.input.Text ?? '';
    expect(sent.length).toBeLessThanOrEqual(1_000);
    expect(sent.isWellFormed()).toBe(true);
  });

  it('does not ask for personal data in a language Comprehend cannot read', async () => {
    await comprehend(['personal-data']).understand(asked('hallo', { language: 'de' }));
    expect(service.calls).toEqual([]);
  });

  it('is no intent in a language the classifier was not trained in; all else is asked and the embedded reading stands', async () => {
    const languages = ['en', 'de', 'es'] as const;
    const said = 'quiero una chaqueta azul para la lluvia';
    const request = asked(said, { language: 'es', languages: [...languages] });
    const read = await comprehend(['personal-data']).understand(request);
    expect(service.calls.map(({ operation }) => operation)).toEqual(['DetectPiiEntities']);
    expect(read).toEqual(await embedded.understand(request));
    service.calls.length = 0;
    const { url: endpoint, endpointArn } = service;
    const spanish = createComprehendUnderstanding({
      endpoint,
      endpointArn,
      readers: embedded,
      language: 'es',
      deadline: PATIENT,
    });
    expect((await spanish.understand(request)).model).toBe('comprehend-aisle-intents');
    await spanish.understand(asked('show me a blue jacket', { languages: [...languages] }));
    expect(service.calls.map(({ operation }) => operation)).toEqual(['ClassifyDocument']);
  });
});

describe('what it changes', () => {
  it('takes who and where out of what is looked for, but no word of the catalogue', async () => {
    const text = 'show me a waterproof Northpeak tent for Anna in Vienna';
    const plain = await comprehend().understand(asked(text));
    expect(plain.query.toLowerCase()).toMatch(/anna.*vienna/);
    const { query, slots } = await comprehend(['entities']).understand(asked(text));
    expect(query.toLowerCase()).not.toMatch(/anna|vienna/);
    expect(query).toContain('waterproof');
    expect(slots.brand).toBe('Northpeak');
    const words = { ...requestOf('').words, things: ['Vienna Chair'] };
    const sold = await comprehend(['entities']).understand(asked(text, { words }));
    expect(sold.query.toLowerCase()).toContain('vienna');
  });

  it('finds personal data the rules do not know, where it stands in the words, beyond an emoji and a mask', async () => {
    const text = '😀 sam@example.com lives at 12 Rainbow Yard';
    const masked = '😀 [email] lives at 12 Rainbow Yard';
    const { personalData } = await comprehend(['personal-data']).understand(requestOf(text, { masked }));
    expect(personalData.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['email', 'sam@example.com'],
      ['address', '12 Rainbow Yard'],
    ]);
  });

  it('hears the language only when the store serves it and there are words enough', async () => {
    const port = comprehend(['language']);
    const language = async (text: string, languages: ('en' | 'de')[] = ['en', 'de']) =>
      (await port.understand(asked(text, { languages }))).language;
    expect(await language('ich suche eine blaue Jacke')).toBe('de');
    expect(await language('ich suche eine blaue Jacke', ['en'])).toBe('en');
  });
});

describe.each<ComprehendExtra>(['language', 'entities', 'personal-data'])('without %s', (extra) => {
  const operations = {
    language: 'DetectDominantLanguage',
    entities: 'DetectEntities',
    'personal-data': 'DetectPiiEntities',
  };
  it.each(faults.filter((fault) => fault !== 'slow'))('after %s the rest still counts', async (fault) => {
    service.faults.plan(fault, { operation: operations[extra] });
    const read = await comprehend(['language', 'entities', 'personal-data'], 400).understand(
      asked('what is your return policy?'),
    );
    expect(read.intents[0]?.intent).toBe('returns-policy');
    expect(read.without).toEqual([extra]);
  });
});

describe.each(faults)('when a call fails by %s', (fault: Fault) => {
  const deadline = 600;
  const open = (fallback?: UnderstandingPort) =>
    resilientUnderstanding(comprehend([], 200), {
      name: 'comprehend',
      deadline,
      ...(fallback ? { fallback } : {}),
    });

  it('there is an answer within the deadline all the same, and it says who gave it', async () => {
    service.faults.slowness = 400;
    service.faults.plan(fault, { times: 5 });
    const startedAt = performance.now();
    const read = await open(embedded).understand(asked('what is your return policy?'));
    expect(performance.now() - startedAt).toBeLessThan(deadline + 400);
    expect(read.intents[0]?.intent).toBe('returns-policy');
    expect(read.model).toMatch(/^embedded-/);
    const late = fault === 'time-out' || fault === 'slow';
    expect(read.fallback).toEqual({ of: 'comprehend', because: late ? 'deadline' : 'failed' });
  });

  it('the cascade keeps what it had', async () => {
    service.faults.plan(fault, { times: 5 });
    const cascade = createCascade({ first: embedded, second: open(), secondName: 'comprehend', below: 1 });
    const read = await cascade.understand(asked('what is your return policy?'));
    expect(read.intents[0]?.intent).toBe('returns-policy');
    expect(read.fallback?.of).toBe('comprehend');
  });
});

it.each<[fault: Fault, calls: number]>([
  ['throttle', 2],
  ['server-error', 2],
  ['cut', 2],
  ['malformed', 1],
])('asks again after %s when that may help', async (fault, calls) => {
  service.faults.plan(fault);
  const port = resilientUnderstanding(comprehend(), {
    name: 'comprehend',
    deadline: PATIENT,
    fallback: embedded,
  });
  const { model } = await port.understand(asked('what is your return policy?'));
  expect(service.calls).toHaveLength(calls);
  expect(model.startsWith('comprehend-')).toBe(calls === 2);
});

it('is not asked while it is down, is tried out, and comes back by itself', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
  const states: string[] = [];
  const port = resilientUnderstanding(comprehend(), {
    name: 'comprehend',
    deadline: PATIENT,
    breakAfter: 4,
    halfOpenAfter: 10_000,
    fallback: embedded,
    changed: (_name, state) => states.push(state),
  });
  const ask = async () => (await port.understand(asked('what is your return policy?'))).fallback?.because;
  service.faults.plan('server-error', { times: 5 });
  expect([await ask(), await ask()]).toEqual(['failed', 'failed']);
  expect(await ask()).toBe('circuit-open');
  expect(service.calls).toHaveLength(4);
  vi.setSystemTime(Date.now() + 9_999);
  expect(await ask()).toBe('circuit-open');
  expect(service.calls).toHaveLength(4);
  vi.setSystemTime(Date.now() + 1);
  // The one that tries it out meets the fifth failure; nobody asks for another ten seconds, nor itself again.
  expect(await ask()).toBe('circuit-open');
  expect(service.calls).toHaveLength(5);
  expect(await ask()).toBe('circuit-open');
  expect(service.calls).toHaveLength(5);
  vi.setSystemTime(Date.now() + 10_000);
  expect(await ask()).toBeUndefined();
  expect(await ask()).toBeUndefined();
  expect(states).toEqual(['open', 'half-open', 'open', 'half-open', 'closed']);
});

it('does not count it against the service when the shopper stops', async () => {
  const port = resilientUnderstanding(comprehend(), { name: 'comprehend', deadline: PATIENT, breakAfter: 1 });
  service.faults.plan('time-out');
  const stop = new AbortController();
  const stopped = port.understand(asked('what is your return policy?'), stop.signal);
  setTimeout(() => stop.abort(new Error('stopped')), 50);
  await expect(stopped).rejects.toThrow('stopped');
  expect((await port.understand(asked('what is your return policy?'))).model).toMatch(/^comprehend-/);
});

it('keeps its deadline even with a port that listens to nothing, and tries that out again later', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
  let answers = false;
  const deaf: UnderstandingPort = {
    remote: true,
    understand: (request) => (answers ? embedded.understand(request) : new Promise<never>(() => {})),
  };
  const port = resilientUnderstanding(deaf, {
    name: 'deaf',
    deadline: 30,
    breakAfter: 2,
    halfOpenAfter: 1_000,
    fallback: embedded,
  });
  const ask = async () => (await port.understand(asked('hello'))).fallback?.because;
  expect([await ask(), await ask(), await ask()]).toEqual(['deadline', 'deadline', 'circuit-open']);
  vi.setSystemTime(Date.now() + 1_000);
  expect([await ask(), await ask()]).toEqual(['deadline', 'circuit-open']);
  answers = true;
  vi.setSystemTime(Date.now() + 1_000);
  expect(await ask()).toBeUndefined();
});
