import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameKeyOf } from '../../../bot/hosting/open-speech.ts';
import { openLocalSpeech } from '../../../bot/local/speech-here.ts';
import { spokenAudio } from '../../../bot/local/spoken-audio.ts';
import { createFolderAudio, type FolderAudio } from '../../../bot/speech/folder-audio.ts';
import { SpokenOnce } from '../../../bot/speech/spoken-once.ts';

/** What was spoken, on one machine: found again, heard by its whole address alone, and gone when it must be. */

const MINUTE = 60_000;
let folder: string;
let now: number;
let store: FolderAudio;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-audio-'));
  now = Date.UTC(2026, 10, 21, 12);
  store = open();
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (mostBytes?: number, key = 1): FolderAudio =>
  createFolderAudio({
    folder,
    path: '/audio/',
    key: Buffer.alloc(32, key),
    now: () => now,
    ...(mostBytes === undefined ? {} : { mostBytes }),
  });
const files = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
const never = new AbortController().signal;
const hash = (letter: string): string => letter.repeat(43);
const spoken = {
  bytes: Buffer.from('0123456789'),
  contentType: 'audio/wav',
  marks: [{ at: 0, start: 0, end: 1 }],
};
const ask = (url: string, init: RequestInit = {}) =>
  spokenAudio(store, '/audio/', () => now)(new Request(`http://host${url}`, init));

describe('one sentence', () => {
  const say = async (once: SpokenOnce, request: object = {}) => {
    let isMade = false;
    const whole = { storeId: 'demo', text: 'Hello.', language: 'en', speed: 1, ...request };
    const found = await once.speak(whole, ['voice'], never, async () => {
      isMade = true;
      return { ...spoken, isWhole: true };
    });
    return { isMade, found };
  };
  const once = (): SpokenOnce =>
    new SpokenOnce({ store, nameKey: Buffer.alloc(32, 9), contentType: 'audio/wav' });

  it('is spoken once, with its times, by whoever asks of the same store', async () => {
    const first = await say(once());
    const second = await say(once());
    expect([first.isMade, second.isMade]).toEqual([true, false]);
    expect(second.found).toEqual(first.found);
    expect((await say(once(), { storeId: 'hafen' })).isMade).toBe(true);
    expect((await say(once(), { speed: 1.5 })).isMade).toBe(true);
  });

  it('of one shopper is found by that conversation alone, and goes with it', async () => {
    const mine = { personalTo: { conversationId: 'demo_one' } };
    expect((await say(once(), mine)).isMade).toBe(true);
    expect((await say(once(), mine)).isMade).toBe(false);
    expect((await say(once(), { personalTo: { conversationId: 'demo_two' } })).isMade).toBe(true);
    await once().forget('demo_one');
    expect(files()).toHaveLength(2);
    expect((await say(once(), mine)).isMade).toBe(true);
  });

  it('is not kept for a caller that has left while it was made', async () => {
    const leaving = new AbortController();
    const request = { storeId: 'demo', text: 'Hello.', language: 'en', speed: 1 };
    const work = once().speak(request, ['voice'], leaving.signal, async () => {
      leaving.abort(new Error('left'));
      return { ...spoken, isWhole: true };
    });
    await expect(work).rejects.toThrow('left');
    expect(files()).toEqual([]);
  });
});

describe('an address', () => {
  it('is good for an hour, or five minutes where it is one shopper’s', async () => {
    const shared = await store.keep({ hash: hash('a') }, spoken, never);
    const own = await store.keep({ hash: hash('b'), conversation: hash('c') }, spoken, never);
    expect([shared.until - now, own.until - now]).toEqual([60 * MINUTE, 5 * MINUTE]);
    expect((await ask(own.url))?.status).toBe(200);
    now += 5 * MINUTE;
    expect((await ask(own.url))?.status).toBe(403);
    expect((await ask(shared.url))?.status).toBe(200);
  });

  it('made up, moved or of another key leads nowhere', async () => {
    const { url } = await store.keep({ hash: hash('a') }, spoken, never);
    await store.keep({ hash: hash('b'), conversation: hash('c') }, spoken, never);
    const query = url.slice(url.indexOf('?'));
    const wrong = [
      url.slice(0, url.indexOf('?')), `${url}x`, url.replace('until=1', 'until=2'), `/audio/shared/${hash('b')}.wav${query}`,
      `/audio/personal/${hash('c')}/${hash('b')}.wav${query}`, `/audio/shared/${hash('a')}.json${query}`, `/audio/../aisle.sqlite${query}`, '/audio/',
    ]; // prettier-ignore
    for (const address of wrong)
      expect((await ask(address))?.status ?? 404, address).toBeGreaterThanOrEqual(403);
    store = open(undefined, 2);
    expect((await ask(url))?.status).toBe(403);
  });

  it('answers in ranges, to any page, and tells nothing else', async () => {
    const { url } = await store.keep({ hash: hash('a') }, spoken, never);
    const ranges: [range: string, status: number, body: string][] = [
      ['bytes=0-1', 206, '01'], ['bytes=8-', 206, '89'], ['bytes=-3', 206, '789'], ['bytes=4-400', 206, '456789'], ['bytes=10-', 416, ''],
      ['bytes=0-1,3-4', 200, '0123456789'], ['lines=1-2', 200, '0123456789'],
    ]; // prettier-ignore
    for (const [range, status, body] of ranges) {
      const response = await ask(url, { headers: { range } });
      expect([response?.status, await response?.text()], range).toEqual([status, body]);
    }
    const whole = await ask(url);
    expect(Object.fromEntries(whole?.headers ?? [])).toMatchObject({
      'access-control-allow-origin': '*',
      'accept-ranges': 'bytes',
      'cache-control': 'private, max-age=3600',
      'content-length': '10',
      'content-type': 'audio/wav',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    expect((await ask(url, { method: 'POST' }))?.status).toBe(405);
    expect((await ask(url, { method: 'OPTIONS' }))?.headers.get('access-control-allow-headers')).toBe(
      'range',
    );
    expect(await ask('/widget/x')).toBeUndefined();
  });
});

it('what a host spoke to a conversation is deleted by whoever has its folder and key', async () => {
  const hostKey = Buffer.alloc(32, 5);
  const host = openLocalSpeech(folder, hostKey);
  const once = new SpokenOnce({
    store: host.here.store,
    nameKey: nameKeyOf(hostKey),
    contentType: 'audio/wav',
  });
  const request = {
    storeId: 'demo',
    text: 'Hello, Ann.',
    language: 'en',
    speed: 1,
    personalTo: { conversationId: 'demo_one' },
  };
  await once.speak(request, ['voice'], never, async () => ({ ...spoken, isWhole: true }));
  expect(files()).toHaveLength(2);
  await openLocalSpeech(folder, Buffer.alloc(32, 6)).forget('demo_one');
  expect(files()).toHaveLength(2);
  await openLocalSpeech(folder, hostKey).forget('demo_one');
  expect(files()).toEqual([]);
});

describe('the sweep', () => {
  it('deletes what was one shopper’s after minutes, and what nobody heard for a month', async () => {
    await store.keep({ hash: hash('a') }, spoken, never);
    await store.keep({ hash: hash('b'), conversation: hash('c') }, spoken, never);
    now += 11 * MINUTE;
    await store.sweep();
    expect(files().every((name) => name.startsWith('shared/'))).toBe(true);
    expect(readdirSync(join(folder, 'personal'))).toEqual([]);
    now += 20 * 24 * 60 * MINUTE;
    await store.find({ hash: hash('a') }, never);
    now += 20 * 24 * 60 * MINUTE;
    await store.sweep();
    expect(files().toSorted()).toEqual([`shared/${hash('a')}.json`, `shared/${hash('a')}.wav`]);
    now += 31 * 24 * 60 * MINUTE;
    await store.sweep();
    expect(files().filter((name) => name.endsWith('.wav'))).toEqual([]);
  });

  it('keeps the folder within its size: what was heard longest ago gives way', async () => {
    store = open(200);
    for (const letter of 'abcdefgh') {
      await store.keep({ hash: hash(letter) }, spoken, never);
      now += MINUTE;
    }
    await store.sweep();
    const left = files()
      .filter((name) => name.endsWith('.wav'))
      .toSorted();
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(8);
    expect(left.at(-1)).toBe(`shared/${hash('h')}.wav`);
    expect(left).not.toContain(`shared/${hash('a')}.wav`);
  });

  it('is nobody else’s to read', async () => {
    await store.keep({ hash: hash('a') }, spoken, never);
    expect(statSync(join(folder, 'shared')).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'shared', `${hash('a')}.wav`)).mode & 0o077).toBe(0);
  });
});
