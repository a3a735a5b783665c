/**
 * `npm run bench -- cost`: what a thousand conversations of eight turns cost on AWS, from real runs of the fixtures on
 * the built bundle (frames, units of the table, seconds, the prompts as they went out) times the prices in prices.ts.
 * Tokens are an estimate (test/aws/bedrock/tokens.ts), and the model behind the local Bedrock is polite: it calls what
 * the embedded agent would call, so a real one may take more steps or write more.
 */
import type { StoredTurn } from '../../bot/conversations/head.ts';
import { hasFaults, loadFixtures } from '../../conversations-fixtures/fixture.ts';
import { agentShare } from './agent-share.ts';
import { runMetered, type Metered } from './cost-run.ts';
import { models, priceDate, prices } from './prices.ts';

/** About so many fixtures are run, evenly over all: all of them take minutes in each mode. */
const ABOUT = 48;
const TURNS_OF_A_CONVERSATION = 8;
const CONVERSATIONS = 1_000;

/** Conversations that strangers wrote: how many of their turns go to the agent says what a store may expect. */
const STRANGERS = 'held';

/** Shares of turns that go to the agent, for which costs are worked out besides that of the strangers. */
const SHARES = [0, 0.1, 0.25, 0.5, 1];

/** What no run here can tell, taken as given. */
const assumed = {
  /** As the stack sets it. */
  memoryGigabytes: 1,
  /** Of one call of a small model, while the Lambda waits. */
  secondsOfModelCall: 1.5,
  minutesOfConversation: 10,
  /** Frames a client sends besides its messages: hello, what it has seen, pings, the page's context. */
  otherFramesOfConversation: 24,
  charactersSpokenOfReply: 140,
};

const modes: Record<string, Record<string, string>> = {
  embedded: {},
  converse: { AGENT: 'converse', CONVERSE_MODEL_ID: 'local.model' },
  'converse, direct path off': { AGENT: 'converse', CONVERSE_MODEL_ID: 'local.model', DIRECT_PATH: 'off' },
};

export async function benchCost(): Promise<Record<string, unknown>> {
  const everything = loadFixtures(['conversations-fixtures']);
  const here = everything.filter((fixture) => fixture.differs?.aws === undefined && !hasFaults(fixture));
  const every = Math.ceil(here.length / ABOUT);
  const fixtures = here.filter((_fixture, index) => index % every === 0);
  const rows: Record<string, Costs> = {};
  for (const [name, environment] of Object.entries(modes)) {
    rows[name] = costOf(await runMetered(fixtures, environment));
  }
  const [without, , withAgent] = Object.values(rows);
  const strangers = await agentShare(STRANGERS);
  const share = round(strangers.toAgent / strangers.turns);
  return {
    fixtures: fixtures.length,
    ofFixtures: everything.length,
    conversations: CONVERSATIONS,
    turnsOfConversation: TURNS_OF_A_CONVERSATION,
    assumed,
    ...rows,
    strangers: { of: STRANGERS, ...strangers, share },
    dollarsByShareOfAgentTurns: byShare(without!, withAgent!, [...SHARES, share]),
    added: {
      comprehendEndpointAMonth: round(prices.comprehendEndpoint.dollars * 3_600 * 24 * 30),
      voiceWithoutCache: round(voice()),
    },
    priceDate,
    prices: { ...prices, models },
    aim: 'converse with a small model ≤ $1',
  };
}

/** Between turns without the agent and turns with it, by model. */
function byShare(
  without: Costs,
  withAgent: Costs,
  wanted: readonly number[],
): Record<string, Record<string, number>> {
  const perTurn = withAgent.shareOfTurns.agent;
  const at = (share: number, model: number): number =>
    round(
      (1 - share) * without.dollars.withoutModel + share * (withAgent.dollars.withoutModel + model / perTurn),
    );
  return Object.fromEntries(
    Object.entries(withAgent.dollarsByModel).map(([name, { model }]) => [
      name,
      Object.fromEntries(wanted.map((share) => [String(share), at(share, model)])),
    ]),
  );
}

/** Audio and marks of every reply. */
const voice = (): number =>
  (2 *
    CONVERSATIONS *
    TURNS_OF_A_CONVERSATION *
    assumed.charactersSpokenOfReply *
    prices.pollyNeural.dollars) /
  prices.pollyNeural.per;

interface Costs {
  shareOfTurns: { direct: number; clarified: number; agent: number };
  dollars: { gateway: number; lambda: number; table: number; withoutModel: number };
  dollarsByModel: Record<string, { model: number; total: number }>;
}

function costOf(metered: Metered): Costs & Record<string, unknown> {
  const { reading, framesDown, modelCalls, tokens } = metered;
  const turns = reading.turns.length;
  const each = (sum: number): number => sum / turns;
  const scale = CONVERSATIONS * TURNS_OF_A_CONVERSATION;
  const others = CONVERSATIONS * assumed.otherFramesOfConversation;
  const up = scale + others;
  const seconds = each(reading.turns.reduce((sum, { took = 0 }) => sum + took, 0)) / 1_000;
  const waiting = each(modelCalls) * assumed.secondsOfModelCall;
  const dollars = {
    gateway:
      of(prices.gatewayMessages, up + each(framesDown) * scale) +
      of(prices.gatewayMinutes, CONVERSATIONS * assumed.minutesOfConversation),
    lambda:
      of(prices.lambdaRequests, up + 2 * CONVERSATIONS) +
      of(prices.lambdaSeconds, (seconds + waiting) * assumed.memoryGigabytes * scale),
    table:
      of(prices.tableReads, each(reading.readUnits) * scale) +
      of(prices.tableWrites, each(reading.writeUnits) * scale),
  };
  const rest = dollars.gateway + dollars.lambda + dollars.table;
  const byModel = Object.entries(models).map(
    ([name, { input, output }]): [string, { model: number; total: number }] => {
      const model = ((each(tokens.input) * input + each(tokens.output) * output) * scale) / 1_000_000;
      return [name, { model: round(model), total: round(model + rest) }];
    },
  );
  return {
    turns,
    failedFixtures: metered.failedFixtures,
    shareOfTurns: shares(reading.turns),
    modelCallsPerTurn: round(each(modelCalls)),
    tokensPerModelCall: {
      input: Math.round(tokens.input / Math.max(1, modelCalls)),
      output: Math.round(tokens.output / Math.max(1, modelCalls)),
    },
    promptParts: metered.promptParts,
    framesDownPerTurn: round(each(framesDown)),
    framesUpPerTurn: round(each(metered.framesUp)),
    unitsPerTurn: { read: round(each(reading.readUnits)), write: round(each(reading.writeUnits)) },
    secondsPerTurn: round(seconds),
    dollars: {
      gateway: round(dollars.gateway),
      lambda: round(dollars.lambda),
      table: round(dollars.table),
      withoutModel: round(rest),
    },
    dollarsByModel: Object.fromEntries(byModel),
  };
}

const of = ({ dollars, per }: { dollars: number; per: number }, amount: number): number =>
  (dollars * amount) / per;

/** How the turns went: by the agent, by asking back, or directly. */
function shares(turns: StoredTurn[]): Costs['shareOfTurns'] {
  const agent = turns.filter(({ states = [] }) => states.includes('askingAgent')).length;
  const clarified = turns.filter(
    ({ states = [] }) => !states.includes('askingAgent') && states.at(-1) === 'clarifying',
  ).length;
  const share = (count: number): number => round(count / turns.length);
  return {
    direct: share(turns.length - agent - clarified),
    clarified: share(clarified),
    agent: share(agent),
  };
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;
