import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Agent, AgentEvent, AgentTrace } from '../../../bot/agent/agent.ts';
import { adapters, type OpenedRecords } from './support/adapters.ts';
import { openStage, StageClock, Tab } from './support/stage.ts';

/** What an agent's service tells of its work is kept for staff, masked, and reaches no shopper. */

const traces: AgentTrace[] = [
  { kind: 'usage', inputTokens: 1_200, outputTokens: 34, took: 410 },
  { kind: 'rationale', text: 'The shopper kim.lee@example.com wants a mug.' },
  { kind: 'guardrail', blocked: true, by: ['PASSWORD'] },
];

const telling = (end: () => AgentEvent): Agent => ({
  remote: true,
  model: 'telling',
  async *respond() {
    for (const trace of traces) yield { kind: 'trace', trace };
    yield end();
  },
});

let opened: OpenedRecords;
let clock: StageClock;
beforeEach(async () => {
  clock = new StageClock();
  opened = await adapters[0]!.open(() => clock.now());
});
afterEach(() => opened.remove());

async function evidenceWith(agent: Agent): Promise<{ evidence: string; frames: string }> {
  const stage = openStage({ records: opened.records, clock, agent });
  const tab = await new Tab(stage).hello();
  await tab.say('message-1', 'agent, kim.lee@example.com asks for a mug');
  await stage.chat.idle();
  const kept = await opened.records
    .forStore('stage')
    .list(`conversation/${tab.conversationId}`, { limit: 100 });
  const evidence = kept.filter(({ key }) => key.startsWith('turn/'));
  expect(evidence).toHaveLength(1);
  return { evidence: JSON.stringify(evidence), frames: JSON.stringify(tab.frames) };
}

it('keeps traces with the step that asked, masked', async () => {
  const { evidence, frames } = await evidenceWith(telling(() => ({ kind: 'done', show: [] })));
  expect(evidence).toContain('"inputTokens":1200');
  expect(evidence).toContain('The shopper [email] wants a mug.');
  expect(evidence).not.toContain('kim.lee');
  expect(frames).not.toContain('inputTokens');
});

it('keeps them when the agent fails after all', async () => {
  const failing = telling(() => {
    throw new Error('no more');
  });
  const { evidence } = await evidenceWith(failing);
  expect(evidence).toContain('"by":["PASSWORD"]');
  expect(evidence).toContain('AGENT_FAILED');
});
