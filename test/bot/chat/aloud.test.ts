import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Step } from '../../../bot/dialogue/dialogue.ts';
import { createEspeakSpeech } from '../../../bot/speech/espeak.ts';
import { createFolderAudio } from '../../../bot/speech/folder-audio.ts';
import { SpeechUnavailable, type Speech, type SpeechRequest } from '../../../bot/speech/speech.ts';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import type { Records } from '../../../bot/records/records.ts';
import type { Part } from '../../../bot/wire/parts.ts';
import { products } from '../../widget/sample-parts.ts';
import { ScriptedAgent } from './support/scripted-agent.ts';
import { openStage, StageClock, Tab, type Stage } from './support/stage.ts';

/** Replies are read sentence by sentence to those who want to hear them, and whatever happens to the voice, the text stands. */

const program = fileURLToPath(new URL('../../contracts/espeak-stand-in.sh', import.meta.url));

let folder: string;
let records: Records;
let clock: StageClock;
let asked: SpeechRequest[];
/** What the voice does before it speaks. */
let before: (request: SpeechRequest, signal: AbortSignal | undefined) => Promise<void>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-aloud-'));
  clock = new StageClock();
  records = await openSqliteRecords({ folder, now: () => clock.now() });
  asked = [];
  before = async () => {};
});
afterEach(async () => {
  await records.close();
  rmSync(folder, { recursive: true, force: true });
});

function voice(): Speech {
  const now = (): number => clock.now();
  const store = createFolderAudio({
    folder: join(folder, 'audio'),
    path: '/audio/',
    key: Buffer.alloc(32, 1),
    now,
  });
  const espeak = createEspeakSpeech({ program, store, nameKey: Buffer.alloc(32, 2), deadline: 20_000 });
  return {
    voices: espeak.voices,
    async speak(request, signal) {
      asked.push(request);
      await before(request, signal);
      return espeak.speak(request, signal);
    },
    forget: (conversationId, signal) => espeak.forget?.(conversationId, signal) ?? Promise.resolve(),
  };
}

interface Given {
  agent?: ScriptedAgent;
  /** What every reply says openly. */
  openly?: string;
  /** What every reply shows. */
  shows?: Part[];
}

/** A host; a second one over the same records is another process. */
const open = ({ agent, openly, shows = [] }: Given = {}, first?: Stage): Stage =>
  openStage({
    records,
    clock,
    ...(first ? { connections: first.connections, secrets: first.secrets } : {}),
    ...(agent ? { agent } : {}),
    change: (dependencies) => ({
      ...dependencies,
      speech: voice(),
      async dialogue() {
        const dialogue = await dependencies.dialogue();
        const step: Step = (...given) => {
          const result = dialogue.step(...given);
          for (const effect of result.effects) {
            if (effect.kind !== 'reply') continue;
            if (openly !== undefined) effect.reply.open = openly;
            effect.reply.parts.push(...shows);
          }
          return result;
        };
        return { ...dialogue, step };
      },
    }),
  });

const tab = (stage: Stage, voiceOn = true): Promise<Tab> =>
  new Tab(stage).hello(voiceOn ? { voice: true } : {});

/** Files of sound there are, below the folder's own. */
const kept = (): string[] =>
  existsSync(join(folder, 'audio'))
    ? readdirSync(join(folder, 'audio'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.wav'),
      )
    : [];

/** Holds every sentence back until it is released or stopped. */
function held(): () => void {
  const gate = Promise.withResolvers<void>();
  before = (_request, signal) =>
    new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      void gate.promise.then(resolve);
    });
  return gate.resolve;
}

const askedFor = async (times: number): Promise<void> => {
  while (asked.length < times) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe('names of goods', () => {
  it.each([
    ['another language than the reply', 'de', ['Fjord Rain Shell']],
    ['the same', 'en', []],
  ] as const)('in %s are given to the voice as such', async (_, catalogueLanguage, expected) => {
    const stage = open({ shows: [{ kind: 'products', products, total: products.length }] });
    Object.assign(stage.store.settings, { catalogueLanguage });
    await (await tab(stage)).say('message-1', 'the Fjord Rain Shell please');
    await stage.chat.idle();
    const named = asked.flatMap(({ text, foreign }) =>
      (foreign?.spans ?? []).map(({ start, end }) => text.slice(start, end)),
    );
    expect(named).toEqual(expected);
    expect(asked[0]?.foreign?.language).toBe(expected.length > 0 ? 'de' : undefined);
  });
});

describe('a reply', () => {
  it('is read after its entry to whoever wants to hear it, and to nobody else', async () => {
    const stage = open();
    const shopper = await tab(stage);
    const silent = await tab(stage, false);
    await shopper.say('message-1', 'hello');
    await silent.say('message-2', 'hello');
    await stage.chat.idle();
    const [audio] = shopper.framesOf('audio');
    expect(audio).toMatchObject({
      replyId: 'message-1.1',
      sentence: 0,
      text: 'You said: hello',
      shown: 'You said: hello (#1)',
      contentType: 'audio/wav',
      expiresIn: 300,
    });
    expect(audio?.url).toMatch(/^\/audio\/personal\/[\w-]{43}\/[\w-]{43}\.wav\?until=\d+&key=[\w-]+$/);
    const types = shopper.frames.map(({ type }) => type);
    expect(types.slice(-3)).toEqual(['entry', 'audio', 'audio-end']);
    expect(shopper.framesOf('audio-end')).toMatchObject([{ replyId: 'message-1.1', sentences: 1 }]);
    expect(silent.framesOf('audio')).toEqual([]);
    expect(asked).toMatchObject([
      { storeId: 'stage', personalTo: { conversationId: shopper.conversationId } },
    ]);
  });

  it('is read at each connection’s own speed and by its own voice', async () => {
    const stage = open();
    const shopper = await tab(stage);
    await shopper.say('message-1', 'hello');
    const other = await shopper.another();
    const { conversationId } = shopper;
    await other.send({ type: 'set-voice', conversationId, voice: true, speed: 1.5, voiceId: 'en-high' });
    await shopper.say('message-2', 'one. Two.');
    await stage.chat.idle();
    const later = (each: Tab) => each.framesOf('audio').filter(({ replyId }) => replyId === 'message-2.1');
    expect(later(shopper).map(({ sentence, speed }) => [sentence, speed])).toEqual([[0, undefined], [1, undefined]]); // prettier-ignore
    expect(later(other).map(({ sentence, speed }) => [sentence, speed])).toEqual([[0, 1.5], [1, 1.5]]); // prettier-ignore
    expect(asked.filter(({ speed, voiceId }) => speed === 1.5 && voiceId === 'en-high')).toHaveLength(2);
  });

  it('is heard sentence by sentence while the agent still speaks', async () => {
    const agent = new ScriptedAgent(true);
    const stage = open({ agent });
    const shopper = await tab(stage);
    await shopper.say('message-1', 'agent, hello');
    await shopper.sent('audio');
    expect(shopper.log().map(({ author }) => author)).toEqual(['shopper']);
    expect(shopper.framesOf('audio')).toMatchObject([{ sentence: 0, text: 'First sentence.' }]);
    agent.release();
    await stage.chat.idle();
    // What was heard already is not said again with the entry.
    const heard = shopper.framesOf('audio').map(({ sentence, text }) => [sentence, text]);
    expect(heard).toEqual([[0, 'First sentence.'], [1, 'Second sentence.']]); // prettier-ignore
    expect(shopper.framesOf('audio-end')).toMatchObject([{ sentences: 2 }]);
  });

  it('brings its first sound within 700 ms of its first sentence', async () => {
    const stage = open({ agent: new ScriptedAgent(true) });
    const shopper = await tab(stage);
    await shopper.say('message-1', 'agent, hello');
    await shopper.sent('delta');
    const startedAt = performance.now();
    await shopper.sent('audio');
    expect(performance.now() - startedAt).toBeLessThan(700);
    await shopper.send({ type: 'stop', conversationId: shopper.conversationId });
    await stage.chat.idle();
  });
});

describe('reading ends', () => {
  const by: Record<string, (shopper: Tab) => Promise<unknown>> = {
    stop: (shopper) => shopper.send({ type: 'stop', conversationId: shopper.conversationId }),
    'a new message': (shopper) => shopper.say('message-2', 'person'),
    'switching the voice off': (shopper) =>
      shopper.send({ type: 'set-voice', conversationId: shopper.conversationId, voice: false }),
    forgetting: (shopper) => shopper.send({ type: 'forget', conversationId: shopper.conversationId }),
    closing: (shopper) => shopper.stage.chat.left(shopper.state),
  };
  it.each(Object.keys(by))('by %s', async (how) => {
    const stage = open();
    const shopper = await tab(stage);
    const release = held();
    await shopper.say('message-1', 'One. Two. Three. Four.');
    await askedFor(2);
    await by[how]?.(shopper);
    release();
    before = async () => {};
    await stage.chat.idle();
    expect(shopper.framesOf('audio').filter(({ replyId }) => replyId === 'message-1.1')).toEqual([]);
    expect(shopper.framesOf('audio-end').filter(({ replyId }) => replyId === 'message-1.1')).toEqual([]);
    // Of what was not yet being spoken nothing was asked for.
    expect(asked.filter(({ text }) => text === 'Three.')).toEqual([]);
  });

  it('for one of two tabs, and goes on for the other', async () => {
    const stage = open();
    const shopper = await tab(stage);
    await shopper.say('message-1', 'hello');
    await stage.chat.idle();
    const other = await shopper.another();
    const { conversationId } = shopper;
    await other.send({ type: 'set-voice', conversationId, voice: true });
    const release = held();
    await shopper.say('message-2', 'One. Two.');
    await askedFor(3);
    await other.send({ type: 'set-voice', conversationId, voice: false });
    release();
    await stage.chat.idle();
    expect(shopper.framesOf('audio').filter(({ replyId }) => replyId === 'message-2.1')).toHaveLength(2);
    expect(other.framesOf('audio')).toEqual([]);
  });

  it('when another process takes the next message', async () => {
    const stage = open();
    const another = open({}, stage);
    const shopper = await tab(stage);
    const release = held();
    await shopper.say('message-1', 'One. Two. Three. Four.');
    await askedFor(2);
    await shopper.say('message-2', 'person', another.chat);
    clock.advance(1_000);
    release();
    await stage.chat.idle();
    await another.chat.idle();
    expect(asked.filter(({ text }) => text === 'Three.')).toEqual([]);
  });
});

describe('when the voice fails', () => {
  it('the text stands, and the client gets the words that were not spoken', async () => {
    const stage = open();
    const shopper = await tab(stage);
    before = async ({ text }) => {
      if (text.startsWith('Two')) throw new SpeechUnavailable('The voice is down.');
    };
    await shopper.say('message-1', 'One. Two. Three.');
    await stage.chat.idle();
    expect(shopper.log()).toHaveLength(2);
    expect(shopper.framesOf('audio').map(({ text }) => text)).toEqual(['You said: One.']);
    expect(shopper.framesOf('audio-end')).toMatchObject([{ sentences: 1, rest: 'Two. Three.' }]);
  });

  it('and nowhere to keep what it said counts as failing', async () => {
    const stage = open();
    const shopper = await tab(stage);
    rmSync(join(folder, 'audio'), { recursive: true, force: true });
    writeFileSync(join(folder, 'audio'), 'in the way');
    await shopper.say('message-1', 'hello');
    await stage.chat.idle();
    expect(shopper.framesOf('audio-end')).toMatchObject([{ sentences: 0, rest: 'You said: hello' }]);
  });
});

describe('what is kept', () => {
  it('is one sound for everyone where the words say nothing of the shopper', async () => {
    const stage = open({ openly: 'You said: hello' });
    const [one, two] = [await tab(stage), await tab(stage)];
    await one.say('message-1', 'hello');
    await two.say('message-2', 'hello');
    await stage.chat.idle();
    expect(kept()).toHaveLength(1);
    expect(kept()[0]).toMatch(/^shared\//);
    expect(one.framesOf('audio')[0]).toMatchObject({ expiresIn: 3_600 });
  });

  it('is the shopper’s own where they read like personal data, whatever was said of them', async () => {
    const stage = open({ openly: 'You said: anna@example.org' });
    const shopper = await tab(stage);
    await shopper.say('message-1', 'anna@example.org');
    await stage.chat.idle();
    expect(kept()).toHaveLength(1);
    expect(kept()[0]).toMatch(/^personal\//);
  });

  it('goes with the conversation', async () => {
    const stage = open();
    const shopper = await tab(stage);
    await shopper.say('message-1', 'hello');
    await stage.chat.idle();
    expect(kept()).toHaveLength(1);
    await voice().forget?.(shopper.conversationId);
    expect(kept()).toEqual([]);
  });
});

describe('speak', () => {
  it('reads a reply of the log again, from any sentence, with the voice off', async () => {
    const stage = open();
    const shopper = await tab(stage, false);
    await shopper.say('message-1', 'One. Two. Three.');
    const { conversationId } = shopper;
    await shopper.send({ type: 'speak', conversationId, replyId: 'message-1.1', from: 1 });
    await stage.chat.idle();
    expect(shopper.framesOf('audio').map(({ sentence, text }) => [sentence, text])).toEqual([[1, 'Two.'], [2, 'Three.']]); // prettier-ignore
    expect(shopper.framesOf('audio-end')).toMatchObject([{ sentences: 3 }]);
  });

  it('says at once that there is no such reply', async () => {
    const stage = open();
    const shopper = await tab(stage);
    const { conversationId } = shopper;
    await shopper.send({ type: 'speak', conversationId, replyId: 'message-9.1' });
    await stage.chat.idle();
    expect(shopper.framesOf('audio-end')).toMatchObject([{ replyId: 'message-9.1', sentences: 0 }]);
  });
});

it('tells a client whether there is a voice, and which', async () => {
  const [welcome] = (await tab(open())).framesOf('welcome');
  expect(welcome?.features).toContain('speech');
  // This store speaks English only.
  expect(welcome?.speech?.voices.map(({ id }) => id)).toEqual(['en', 'en-high']);
  const [without] = (await tab(openStage({ records, clock }))).framesOf('welcome');
  expect(without?.features).not.toContain('speech');
  expect(without?.speech).toBeUndefined();
});
