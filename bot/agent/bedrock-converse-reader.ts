import type { ConverseStreamOutput, StopReason } from '@aws-sdk/client-bedrock-runtime';
import { AgentUnavailable } from './agent.ts';
import type { AgentCall, AgentEvent, AgentRequest } from './agent.ts';
import { intervention } from './bedrock-traces.ts';
import { MOST_CHARACTERS } from './model-limits.ts';
import { Thoughts } from './thoughts.ts';
import { readArguments } from './tool-arguments.ts';

export interface ReadCall {
  call: AgentCall;
  /** Why its arguments cannot be read. */
  problem?: string;
}

export interface ReadAnswer {
  calls: ReadCall[];
  stopReason: StopReason;
  /** A guardrail took the answer's place. */
  blocked: boolean;
}

/** Puts the events of one ConverseStream answer together. */
export class ConverseReader {
  readonly #request: AgentRequest;
  readonly #calls = new Map<number, { id: string; name: string; input: string }>();
  #stopReason: StopReason | undefined;
  #blocked: boolean | undefined;
  readonly #thoughts = new Thoughts();
  #length = 0;

  constructor(request: AgentRequest) {
    this.#request = request;
  }

  /** @returns what can be handed on already. */
  take({ contentBlockStart, contentBlockDelta, messageStop, metadata }: ConverseStreamOutput): AgentEvent[] {
    if (contentBlockStart?.start?.toolUse) {
      const { toolUseId = '', name = '' } = contentBlockStart.start.toolUse;
      this.#calls.set(contentBlockStart.contentBlockIndex ?? 0, { id: toolUseId, name, input: '' });
    }
    if (messageStop) {
      this.#stopReason = messageStop.stopReason;
      return spoken(this.#thoughts.end());
    }
    if (contentBlockDelta) return this.#delta(contentBlockDelta);
    return metadata ? this.#metadata(metadata) : [];
  }

  /** @throws AgentUnavailable when the stream ended before the answer did. */
  end(): ReadAnswer {
    const stopReason = this.#stopReason;
    if (stopReason === undefined) throw new AgentUnavailable('The stream ended before the answer did.');
    const blocked = stopReason === 'guardrail_intervened' && this.#blocked !== false;
    return { calls: this.#readCalls(), stopReason, blocked };
  }

  #delta({
    delta,
    contentBlockIndex = 0,
  }: NonNullable<ConverseStreamOutput['contentBlockDelta']>): AgentEvent[] {
    const written = delta?.text ?? delta?.toolUse?.input ?? '';
    this.#length += written.length;
    if (this.#length > MOST_CHARACTERS) throw new AgentUnavailable('The model does not come to an end.');
    const call = this.#calls.get(contentBlockIndex);
    if (call && delta?.toolUse) call.input += written;
    const { said, thoughts } = this.#thoughts.take(delta?.text ?? '');
    const told = thoughts.map((text): AgentEvent => ({ kind: 'trace', trace: { kind: 'rationale', text } }));
    return [...told, ...spoken(said)];
  }

  #metadata({ usage, metrics, trace }: NonNullable<ConverseStreamOutput['metadata']>): AgentEvent[] {
    const events: AgentEvent[] = [];
    if (usage) {
      const { inputTokens = 0, outputTokens = 0 } = usage;
      const took = metrics?.latencyMs === undefined ? {} : { took: metrics.latencyMs };
      events.push({ kind: 'trace', trace: { kind: 'usage', inputTokens, outputTokens, ...took } });
    }
    if (this.#stopReason === 'guardrail_intervened') {
      const told = intervention(trace?.guardrail);
      this.#blocked = told.blocked;
      events.push({ kind: 'trace', trace: told });
    }
    return events;
  }

  #readCalls(): ReadCall[] {
    const used = new Set(this.#request.steps.flatMap(({ calls }) => calls.map(({ callId }) => callId)));
    return [...this.#calls.values()].map(({ id, name, input }, index) => {
      const callId = freeId(id, used, index);
      used.add(callId);
      return this.#readCall(callId, name, input);
    });
  }

  #readCall(callId: string, tool: string, input: string): ReadCall {
    const call: AgentCall = { callId, tool, arguments: {} };
    let given: unknown;
    try {
      given = input.trim() === '' ? {} : JSON.parse(input);
    } catch {
      return { call, problem: 'the arguments must be JSON' };
    }
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      return { call, problem: 'the arguments must be an object' };
    }
    const known = this.#request.tools.find(({ name }) => name === tool);
    const plain = given as Record<string, unknown>;
    // Nothing is known of a tool this turn does not have: the machine refuses it.
    if (!known) return { call: { ...call, arguments: plain } };
    const read = readArguments(known.parameters, plain);
    return read.ok
      ? { call: { ...call, arguments: read.arguments } }
      : { call: { ...call, arguments: plain }, problem: read.problem };
  }
}

const spoken = (text: string): AgentEvent[] => (text === '' ? [] : [{ kind: 'text', text }]);

/** Parts of the reply are found by a call's id, so it must be the only one of its name in the turn. */
function freeId(id: string, used: ReadonlySet<string>, index: number): string {
  return /^[\w-]{1,64}$/.test(id) && !used.has(id) ? id : `call-${used.size}-${index}`;
}
