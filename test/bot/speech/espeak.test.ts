import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEspeakSpeech, findEspeak } from '../../../bot/speech/espeak.ts';
import { SpeechUnavailable, type Speech } from '../../../bot/speech/speech.ts';
import { bytesOf } from '../../contracts/speech.contract.ts';

/** A program beside us: whatever it does, the text stands, and no word of the shopper's is in a command line. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-espeak-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, script: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}
const open = (name: string, script: string, deadline = 5_000): Speech =>
  createEspeakSpeech({ program: program(name, script), nameKey: Buffer.alloc(32), deadline });
const sentence = (text: string, more: object = {}) => ({
  storeId: 'demo',
  text,
  language: 'en',
  speed: 1,
  ...more,
});

/** Writes what it was given beside itself, and a WAV file of two samples. */
const noting = `printf '%s ' "$@" > "$0.given"; cat > "$0.words"
printf 'RIFF\\377\\377\\377\\177WAVEfmt \\020\\000\\000\\000\\001\\000\\001\\000\\042\\126\\000\\000\\104\\254\\000\\000\\002\\000\\020\\000data\\377\\377\\377\\177\\001\\000\\002\\000'`;

it('gets the words by its input alone, the pace as words a minute, and gives a file of its true length', async () => {
  const words = '--help $(touch x) [[p]] `id` <b>\n"Größe" & 5';
  const spoken = await open('noting', noting).speak(sentence(words, { speed: 1.25, voiceId: 'en-high' }));
  expect(readFileSync(join(folder, 'noting.given'), 'utf8')).toBe(
    '-b 1 -v en-us+f3 -s 219 --stdin --stdout ',
  );
  expect(readFileSync(join(folder, 'noting.words'), 'utf8')).toBe(
    '--help $(touch x)  p  `id` <b> "Größe" & 5',
  );
  const bytes = Buffer.from(await bytesOf(spoken));
  expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
  expect(bytes.readUInt32LE(40)).toBe(4);
  expect(bytes.length).toBe(48);
});

describe('the text stands when the program', () => {
  it.each([
    ['fails', 'exit 3'],
    ['is silent', 'cat > /dev/null'],
    ['writes something else', 'cat'],
    ['does not read', "printf 'RIFF'"],
  ])('%s', async (name, script) => {
    await expect(open(name.replaceAll(' ', '-'), script).speak(sentence('Hello.'))).rejects.toThrow(
      SpeechUnavailable,
    );
  });

  it('hangs: it is ended at the deadline', async () => {
    const startedAt = performance.now();
    await expect(open('hangs', 'exec sleep 60', 200).speak(sentence('Hello.'))).rejects.toThrow('too late');
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });

  it('is not there', async () => {
    const speech = createEspeakSpeech({ program: join(folder, 'nowhere'), nameKey: Buffer.alloc(32) });
    await expect(speech.speak(sentence('Hello.'))).rejects.toThrow(SpeechUnavailable);
  });

  it('is asked for more than can come in time: the last are refused at once', async () => {
    const speech = open('slow', 'exec sleep 60', 1_000);
    const all = Array.from({ length: 30 }, (_, index) => speech.speak(sentence(`Sentence ${index}.`)));
    const results = await Promise.allSettled(all);
    const reasons = results.map((result) => (result.status === 'rejected' ? String(result.reason) : ''));
    expect(reasons.filter((reason) => reason.includes('Too much'))).toHaveLength(12);
    expect(reasons.filter((reason) => reason.includes('too late'))).toHaveLength(18);
  });
});

it('is found on the path where it is a program', () => {
  expect(findEspeak(folder)).toBeUndefined();
  const file = program('espeak-ng', 'exit 0');
  expect(findEspeak(`/nowhere:${folder}`)).toBe(file);
  chmodSync(file, 0o644);
  expect(findEspeak(folder)).toBeUndefined();
});
