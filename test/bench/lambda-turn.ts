/**
 * `npm run bench -- lambda-turn`: what a turn costs the built bundle on one warmed instance behind the local gateway:
 * its process's CPU, calls of the table, bytes to and from the table and the client.
 */
import { startAwsStack, type AwsStack } from '../aws/stack.ts';
import { WireClient } from '../wire-client.ts';
import { cpuSeconds } from './load.ts';
import { startMeter, type Meter } from './servers/metered-table.ts';

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
  let meter: Meter | undefined;
  const stack = await startAwsStack({
    concurrency: 1,
    environment: {
      LOG_LEVEL: 'error',
      FRAMES_AT_ONCE: '100000',
      FRAMES_PER_SECOND: '100000',
    },
    async between(engine) {
      meter = await startMeter(engine);
      return meter.endpoint;
    },
  });
  try {
    const rows: Record<string, Row> = {};
    for (const [name, script] of Object.entries(scripts)) rows[name] = await measure(stack, meter!, script);
    return { turns: TURNS, warmUp: WARM_UP, ...rows, aim: { tableCallsPerTurn: { direct: 2, agent: 3 } } };
  } finally {
    await stack.stop();
    meter?.stop();
  }
}

async function measure(stack: AwsStack, meter: Meter, script: ((round: number) => string)[]): Promise<Row> {
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
  meter.read();
  const seen = client.frames.length;
  const before = cpu(stack);
  const up = await say(WARM_UP, TURNS);
  const spent = cpu(stack) - before;
  const reading = meter.read();
  const down = client.frames
    .slice(seen)
    .reduce((sum, frame) => sum + Buffer.byteLength(JSON.stringify(frame)), 0);
  const asked = reading.turns.filter(({ states = [] }) => states.includes('askingAgent')).length;
  client.close();
  const each = (sum: number): number => Math.round((sum / TURNS) * 100) / 100;
  return {
    turns: TURNS,
    cpuMicrosecondsPerTurn: Math.round((spent * 1e6) / TURNS),
    tableCallsPerTurn: each(Object.values(reading.calls).reduce((sum, count) => sum + count, 0)),
    callsByOperation: Object.fromEntries(
      Object.entries(reading.calls).map(([name, count]) => [name, each(count)]),
    ),
    tableBytesPerTurn: { up: each(reading.bytesUp), down: each(reading.bytesDown) },
    clientBytesPerTurn: { up: each(up), down: each(down) },
    unitsPerTurn: { read: each(reading.readUnits), write: each(reading.writeUnits) },
    agentShare: each(asked),
  };
}

/** A `say` around its words: type, conversation id, message id. */
const ENVELOPE = 130;

const cpu = (stack: AwsStack): number => stack.lambda.pids().reduce((sum, pid) => sum + cpuSeconds(pid), 0);
