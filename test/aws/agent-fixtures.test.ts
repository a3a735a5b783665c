import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Agent } from '../../bot/agent/agent.ts';
import { createBedrockAgent } from '../../bot/agent/bedrock-agent.ts';
import { createConverseAgent } from '../../bot/agent/bedrock-converse.ts';
import { readStores } from '../../bot/local/hosted-stores.ts';
import type { Records } from '../../bot/records/records.ts';
import { openSqliteRecords } from '../../bot/records/sqlite.ts';
import { loadFixtures, type Fixture } from '../../conversations-fixtures/fixture.ts';
import { runOne } from '../../conversations-fixtures/one.ts';
import { exampleStore } from '../contracts/agent.contract.ts';
import { isLong } from '../long.ts';
import { openInProcess, temporaryFolder, type InProcess } from '../fixtures/in-process.ts';
import { ownWords } from '../bot/manners/breaches.ts';
import { Listening } from '../bot/manners/listening.ts';
import { createCarelessModel, misdeeds } from './bedrock/careless.ts';
import { useBedrock } from './bedrock/client-environment.ts';
import { startBedrockEndpoint, type BedrockEndpoint } from './bedrock/endpoint.ts';
import type { Fault } from './bedrock/faults.ts';
import { createPoliteModel, embeddedReading } from './bedrock/polite.ts';

/** The whole product with its agent over Bedrock's wire: what a shopper gets from a good model, a bad one and none. */

const agents: [string, () => Agent][] = [
  ['Bedrock Agents', () => createBedrockAgent({ agentId: 'AGENT', aliasId: 'ALIAS', patience: 1_000 })],
  ['Bedrock Converse', () => createConverseAgent({ modelId: 'some.model', patience: 1_000 })],
];

const stores = [...readStores('stores').values()].map(({ settings }) => ({
  settings,
  words: exampleStore.words,
}));
const polite = createPoliteModel({ understand: embeddedReading(stores) });
const seed = Number(process.env['CARELESS_SEED'] ?? 20_261_121);
const all = loadFixtures(['conversations-fixtures']);
/** All in `npm run test:long`, and in `npm test` some, others for each agent. */
const fixturesFor = (agent: string): Fixture[] => {
  const place = agents.findIndex(([name]) => name === agent);
  return all.filter((_, index) => isLong || index % 16 === (seed + 8 * place) % 16);
};

/** What the careless model says and nobody of the store ever said. */
const madeUp =
  /UltraFlex|70 ?%|double|free of nuts|safe for babies|\$500|refund of|placed the order|ZZ-|hurry|завтра|FREE100/i;

/** Messages that go to the agent and ask for no change of anything. */
const openTalk = [
  'something for my father who likes fishing',
  'a present for a friend who has just moved house',
  'what would suit somebody who cycles to work every day',
];

const talk: Fixture = {
  name: 'open talk',
  file: '',
  store: 'demo',
  // Words or data: that something comes back is what the driver waits for.
  turns: openTalk.map((say) => ({ say, expect: {} })),
  final: { cart: { lines: 0 }, log: { holes: 0, repeats: 0 } },
};

const faults: Fault[] = [
  { kind: 'throttle' },
  { kind: 'server-error' },
  { kind: 'time-out' },
  { kind: 'slow-stream', pause: 50 },
  { kind: 'stalled-stream', after: 2 },
  { kind: 'cut-stream', after: 2 },
  { kind: 'malformed-frame', after: 2 },
  { kind: 'exception', after: 2, type: 'throttlingException' },
  { kind: 'guardrail', action: 'BLOCKED' },
];

describe.each(agents)('the product with %s', (name, create) => {
  const fixtures = fixturesFor(name);
  const data = temporaryFolder();
  const listening = new Listening();
  let endpoint: BedrockEndpoint;
  let restore: () => void;
  let records: Records;
  let bot: InProcess;
  beforeAll(async () => {
    endpoint = await startBedrockEndpoint({ model: polite });
    restore = useBedrock(endpoint);
    records = await openSqliteRecords({ folder: data.folder });
    const { observe } = listening;
    bot = await openInProcess({ records, dataFolder: data.folder, agent: create(), observe });
  });
  afterAll(async () => {
    await bot.close();
    await records.close();
    restore();
    await endpoint.stop();
    data.clean();
  });

  test('a model that keeps to its instructions: every fixture passes', { timeout: 300_000 }, async () => {
    endpoint.setModel(polite);
    const before = endpoint.calls.length;
    const problems: string[] = [];
    for (const fixture of [talk, ...fixtures]) {
      const report = await runOne(fixture, bot);
      problems.push(...report.problems.map((problem) => `${fixture.name}: ${problem}`));
    }
    expect(problems).toEqual([]);
    expect(endpoint.calls.length - before).toBeGreaterThan(isLong ? 8 : 2);
  });

  test.each(misdeeds)('a careless model: %s – always an answer, no write, nothing lost', async (misdeed) => {
    endpoint.setModel(createCarelessModel({ seed, only: [misdeed] }));
    const before = endpoint.calls.length;
    listening.take();
    expect((await runOne(talk, bot)).problems).toEqual([]);
    expect(endpoint.calls.length - before).toBeGreaterThanOrEqual(openTalk.length);
    const said = listening.take().map(({ reply }) => ownWords(reply));
    expect(said.filter((text) => madeUp.test(text))).toEqual([]);
  });

  test.each(faults)('a service that fails: $kind – always an answer, nothing lost', async (fault) => {
    endpoint.setModel(polite);
    endpoint.setFaults(() => fault);
    const before = endpoint.calls.length;
    try {
      expect((await runOne(talk, bot)).problems).toEqual([]);
    } finally {
      endpoint.setFaults(() => undefined);
    }
    expect(endpoint.calls.length - before).toBeGreaterThanOrEqual(openTalk.length);
  });
});
