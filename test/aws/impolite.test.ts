import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Agent } from '../../bot/agent/agent.ts';
import { createBedrockAgent } from '../../bot/agent/bedrock-agent.ts';
import { createConverseAgent } from '../../bot/agent/bedrock-converse.ts';
import { sentencesOf } from '../../bot/dialogue/say.ts';
import type { Records } from '../../bot/records/records.ts';
import { openSqliteRecords } from '../../bot/records/sqlite.ts';
import type { Part } from '../../bot/wire/parts.ts';
import { openInProcess, temporaryFolder, type InProcess } from '../fixtures/in-process.ts';
import { useBedrock } from './bedrock/client-environment.ts';
import { startBedrockEndpoint, type BedrockEndpoint } from './bedrock/endpoint.ts';
import type { Model } from './bedrock/model.ts';
import { call } from './bedrock/scripted.ts';
import { scenes, type Scene } from './impolite-scenes.ts';

/** What a shopper sees of a model that is impolite, too long, or writes in a form that nobody can read aloud. */

const agents: [string, () => Agent][] = [
  ['Bedrock Agents', () => createBedrockAgent({ agentId: 'AGENT', aliasId: 'ALIAS', patience: 2_000 })],
  ['Bedrock Converse', () => createConverseAgent({ modelId: 'some.model', patience: 2_000 })],
];

/** Finds what the scene says, then writes what it says. */
const modelOf = ({ query, limit, writes }: Scene): Model => ({
  async *answer({ steps }) {
    if (steps.length === 0) yield call('search-products', { query, ...(limit ? { limit } : {}) });
    else for (const text of writes) yield { text };
  },
});

interface Frame {
  type: string;
  conversationId?: string;
  text?: string;
  cancelled?: boolean;
  entry?: { author: string; messageId?: string; parts: Part[] };
}

/** One reply as it came: what was shown while it was written, and the entry that stays. */
interface Seen {
  streamed: string;
  text: string;
  parts: Part[];
}

async function talk({ transport }: InProcess, { locale, says }: Scene): Promise<Seen[]> {
  const frames: Frame[] = [];
  let isHere = (_frame: Frame): boolean => false;
  let arrived = (_frame: Frame): void => {};
  const line = await transport.connect({
    frame(text) {
      const frame = JSON.parse(text) as Frame;
      frames.push(frame);
      if (isHere(frame)) arrived(frame);
    },
    closed() {},
  });
  const send = (sent: object, is: (frame: Frame) => boolean): Promise<Frame> => {
    isHere = is;
    const answer = new Promise<Frame>((resolve) => (arrived = resolve));
    line.send(JSON.stringify(sent));
    return answer;
  };
  const hello = { type: 'hello', protocol: { minimum: 1, maximum: 1 }, storeId: 'demo', locale };
  const { conversationId } = await send(hello, ({ type }) => type === 'welcome');
  const seen: Seen[] = [];
  for (const text of says) {
    const messageId = randomUUID();
    frames.length = 0;
    const { entry } = await send({ type: 'say', text, conversationId, messageId }, (frame) => {
      return frame.entry?.author === 'assistant' && frame.entry.messageId === messageId;
    });
    const parts = entry?.parts ?? [];
    const streamed = frames.filter(({ type }) => type === 'delta').map((frame) => frame.text ?? '');
    const words = parts.flatMap((part) => (part.kind === 'text' && !part.source ? [part.text] : []));
    seen.push({ streamed: streamed.join(' '), text: words.join(' '), parts });
  }
  line.close();
  return seen;
}

const FORM = /[|*#`{}[\]]|https?:|\p{Extended_Pictographic}|(?:^|\s)\d+\.(?:\s|$)/u;

describe.each(agents)('an impolite model over %s', (_name, create) => {
  const data = temporaryFolder();
  let endpoint: BedrockEndpoint;
  let restore: () => void;
  let records: Records;
  let bot: InProcess;
  beforeAll(async () => {
    endpoint = await startBedrockEndpoint({ model: modelOf(scenes[0]!) });
    restore = useBedrock(endpoint);
    records = await openSqliteRecords({ folder: data.folder });
    bot = await openInProcess({ records, dataFolder: data.folder, agent: create() });
  });
  afterAll(async () => {
    await bot.close();
    await records.close();
    restore();
    await endpoint.stop();
    data.clean();
  });

  test.each(scenes)('$name', async (scene) => {
    endpoint.setModel(modelOf(scene));
    const before = endpoint.calls.length;
    const replies = await talk(bot, scene);
    expect(endpoint.calls.length - before).toBeGreaterThanOrEqual(2);
    let earlier: string[] = [];
    for (const { text, streamed, parts } of replies) {
      const sentences = sentencesOf(text);
      expect(sentences.length).toBeLessThanOrEqual(3);
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(sentences.filter((sentence) => earlier.includes(sentence))).toEqual([]);
      // Nothing is shown while it is written that the reply does not hold.
      expect(streamed).toBe(text);
      expect(text).not.toMatch(FORM);
      expect(text).not.toMatch(scene.never);
      for (const part of parts) {
        if (part.kind === 'products') expect(part.products.length).toBeLessThanOrEqual(5);
        if (part.kind === 'choices') expect(part.choices.length).toBeLessThanOrEqual(4);
      }
      // There is always an answer: words or data.
      expect(parts.length).toBeGreaterThan(0);
      earlier = sentences;
    }
    expect(replies[0]?.text).toMatch(scene.tells ?? /^/);
  });
});
