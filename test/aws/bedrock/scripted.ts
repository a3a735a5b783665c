import type { AgentEvent, AgentStep, AgentTrace } from '../../../bot/agent/agent.ts';
import { callsIn } from '../../contracts/agent.contract.ts';
import type { Model, ModelPiece, ModelRequest } from './model.ts';

/** Answers with one script after the other, the last one for good; keeps what it was asked. */
export function scripted(...scripts: ModelPiece[][]): Model & { asked: ModelRequest[] } {
  const asked: ModelRequest[] = [];
  return {
    asked,
    async *answer(request) {
      const script = scripts[Math.min(asked.length, scripts.length - 1)] ?? [{ text: 'Yes.' }];
      asked.push(request);
      yield* script;
    },
  };
}

let made = 0;

/** A call with an id of its own. */
export const call = (tool: string, given: Record<string, unknown> | string): ModelPiece => ({
  call: { id: `made-${(made += 1)}`, tool, arguments: given },
});

/** The step that these events began, with what came of its calls. */
export function stepOf(
  events: AgentEvent[],
  result: (tool: string) => { ok: boolean; data: unknown },
): AgentStep {
  const calls = callsIn(events);
  return { calls, results: calls.map(({ callId, tool }) => ({ callId, ...result(tool) })) };
}

export const tracesIn = (events: AgentEvent[]): AgentTrace[] =>
  events.flatMap((event) => (event.kind === 'trace' ? [event.trace] : []));
