/**
 * `npm run bench -- lambda-turn`: what a turn costs the built bundle on one warmed instance behind the local gateway:
 * its process's CPU, calls of the table, bytes to and from the table and the client.
 */
import type { StoredTurn } from '../../bot/conversations/head.ts';
import { partitionOf } from '../../bot/conversations/keys.ts';
import { startAwsStack, type AwsStack } from '../aws/stack.ts';
import { WireClient } from '../wire-client.ts';
import { cpuSeconds } from './load.ts';
import { startMeteredTable, type MeteredTable } from './servers/metered-table.ts';

const WARM_UP = 150;
const TURNS = 200;

/** Distinct sentences, so that nothing is answered from having been asked before. */
const scripts: Record<string, ((round: number) => string)[]> = {
  direct: [
    (round) => `hello again ${round}`,
    (round) => `what is your return policy ${round}`,
    (round) => `what is in my cart now ${round}`,
    (round) => `how do I pay for ${round} things`,
    (round) => `thank you ${round}`,
  ],
  search: ['rain jackets', 'a kettle', 'wooden toys', 'green tea', 'headphones'].map(
    (words) =>
      (round: number): string =>
        `show me ${words} under $${40 + (round % 160)}`,
  ),
  agent: [
    (round) => `I need something for a long rainy walk of ${round} miles and then a present for my sister`,
    (round) => `what would you bring to a party of ${round} people who like tea, and is it in stock`,
    (round) => `my friend turns ${round}, likes music and cooking; show me headphones and then a kettle`,
  ],
};

interface Row {
  turns: number;
  cpuMicrosecondsPerTurn: number;
  tableCallsPerTurn: number;
  callsByOperation: Record<string, number>;
  tableBytesPerTurn: { up: number; down: number };
  clientBytesPerTurn: { up: number; down: number };
  unitsPerTurn: { read: number; write: number };
  /** Turns in which the agent spoke or chose tools. */
  agentShare: number;
}

export async function benchLambdaTurn(): Promise<Record<string, unknown>> {
  const table = await startMeteredTable('aisle');
  const stack = await startAwsStack({
    concurrency: 1,
    environment: {
      DYNAMODB_ENDPOINT: table.endpoint,
      LOG_LEVEL: 'error',
      FRAMES_AT_ONCE: '100000',
      FRAMES_PER_SECOND: '100000',
    },
  });
  try {
    const rows: Record<string, Row> = {};
    for (const [name, script] of Object.entries(scripts)) rows[name] = await measure(stack, table, script);
    return { turns: TURNS, warmUp: WARM_UP, ...rows, aim: { tableCallsPerTurn: { direct: 2, agent: 3 } } };
  } finally {
    await stack.stop();
    await table.stop();
  }
}

async function measure(
  stack: AwsStack,
  table: MeteredTable,
  script: ((round: number) => string)[],
): Promise<Row> {
  const client = new WireClient(stack.gateway.url, 'demo');
  await client.connect();
  const say = async (from: number, count: number): Promise<number> => {
    let up = 0;
    for (let round = from; round < from + count; round += 1) {
      const text = script[round % script.length]!(round);
      await client.ask(text);
      up += Buffer.byteLength(text) + ENVELOPE;
    }
    while (stack.gateway.busy() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    return up;
  };
  await say(0, WARM_UP);
  table.read();
  const seen = client.frames.length;
  const before = cpu(stack);
  const up = await say(WARM_UP, TURNS);
  const spent = cpu(stack) - before;
  const meter = table.read();
  const down = client.frames
    .slice(seen)
    .reduce((sum, frame) => sum + Buffer.byteLength(JSON.stringify(frame)), 0);
  const agentShare = await shareOfAgent(table, client.conversationId);
  client.close();
  const each = (sum: number): number => Math.round((sum / TURNS) * 100) / 100;
  return {
    turns: TURNS,
    cpuMicrosecondsPerTurn: Math.round((spent * 1e6) / TURNS),
    tableCallsPerTurn: each(Object.values(meter.calls).reduce((sum, count) => sum + count, 0)),
    callsByOperation: Object.fromEntries(
      Object.entries(meter.calls).map(([name, count]) => [name, each(count)]),
    ),
    tableBytesPerTurn: { up: each(meter.bytesUp), down: each(meter.bytesDown) },
    clientBytesPerTurn: { up: each(up), down: each(down) },
    unitsPerTurn: { read: each(meter.readUnits), write: each(meter.writeUnits) },
    agentShare,
  };
}

/** A `say` around its words: type, conversation id, message id. */
const ENVELOPE = 130;

const cpu = (stack: AwsStack): number => stack.lambda.pids().reduce((sum, pid) => sum + cpuSeconds(pid), 0);

/** Read from the turns' evidence, in the table itself. */
async function shareOfAgent({ records }: MeteredTable, conversationId: string): Promise<number> {
  const items = await records.forStore('demo').list(partitionOf(conversationId), { prefix: 'turn/' });
  const turns = items.map(({ value }) => value as unknown as StoredTurn);
  const asked = turns.filter(({ states = [] }) => states.includes('askingAgent'));
  return Math.round((asked.length / items.length) * 100) / 100;
}
