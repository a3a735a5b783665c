import { randomUUID } from 'node:crypto';
import type { AgentFunction } from '../../../bot/agent/tool-functions.ts';
import { eventFrame } from './frames.ts';
import type { FrameSender } from './faults.ts';
import type { Model, ModelCall, ModelRequest, ModelStep } from './model.ts';
import { invalid, ServiceError } from './service-error.ts';
import type { BedrockCall } from './served-call.ts';
import { countTokens } from './tokens.ts';

/** An agent as it would be deployed. */
export interface DeployedAgent {
  instructions: string;
  functions: AgentFunction[];
  /** The action group its functions are in. */
  actionGroup: string;
}

interface InvokeAgentInput {
  inputText?: string;
  enableTrace?: boolean;
  sessionState?: {
    promptSessionAttributes?: Record<string, string>;
    conversationHistory?: { messages: { role: 'user' | 'assistant'; content: { text: string }[] }[] };
    invocationId?: string;
    returnControlInvocationResults?: { functionResult?: FunctionResult }[];
  };
}

interface FunctionResult {
  actionGroup: string;
  function: string;
  responseBody?: Record<string, { body: string }>;
  responseState?: 'FAILURE' | 'REPROMPT';
}

interface Session {
  history: ModelRequest['history'];
  text: string;
  steps: ModelStep[];
  /** Waiting for results. */
  pending?: { invocationId: string; calls: ModelCall[] };
}

/** Most calls the service hands over in one event. */
const MOST_CALLS = 5;
/** Bytes of a chunk: small and odd, so that characters are torn apart. */
const CHUNK = 23;

/** InvokeAgent as the service answers it: sessions with what was said, return of control, traces. */
export class AgentService {
  readonly #model: Model;
  readonly #agent: DeployedAgent;
  readonly #sessions = new Map<string, Session>();

  constructor(model: Model, agent: DeployedAgent) {
    this.#model = model;
    this.#agent = agent;
  }

  /** Streams the answer. @throws ServiceError before anything is sent, for what the service would not take. */
  async serve(sessionId: string, call: BedrockCall, sender: FrameSender, gone: AbortSignal): Promise<void> {
    const input = call.input as InvokeAgentInput;
    const session = this.#take(sessionId, input);
    const { instructions, functions } = this.#agent;
    const request: ModelRequest = {
      instructions,
      surroundings: input.sessionState?.promptSessionAttributes ?? {},
      history: session.history,
      text: session.text,
      tools: functions,
      steps: session.steps,
    };
    call.inputTokens = countTokens(JSON.stringify(request));
    const trace = async (told: object): Promise<void> => {
      if (input.enableTrace) await sender.send(eventFrame('trace', { sessionId, trace: told }));
    };
    await trace({
      orchestrationTrace: { modelInvocationInput: { type: 'ORCHESTRATION', text: JSON.stringify(request) } },
    });
    if (call.fault?.kind === 'guardrail') return this.#intervene(sender, trace, call.fault.action);
    const { text, calls } = await this.#hear(request, call, sender, gone);
    const { inputTokens, outputTokens } = call;
    const metadata = { usage: { inputTokens, outputTokens }, totalTimeMs: 1 };
    await trace({ orchestrationTrace: { modelInvocationOutput: { metadata } } });
    if (calls.length === 0) {
      session.history = [
        ...session.history,
        { author: 'shopper', text: session.text },
        { author: 'assistant', text },
      ];
      if (text === '') await sender.send(eventFrame('chunk', { bytes: '' }));
      return;
    }
    await trace({
      orchestrationTrace: { rationale: { text: `I need ${calls.map(({ tool }) => tool).join(', ')}.` } },
    });
    const invocationId = randomUUID();
    session.pending = { invocationId, calls };
    const invocationInputs = calls.map((wanted) => ({
      functionInvocationInput: this.#functionInput(wanted),
    }));
    await sender.send(eventFrame('returnControl', { invocationId, invocationInputs }));
  }

  #take(sessionId: string, { inputText, sessionState = {} }: InvokeAgentInput): Session {
    if (!/^[\w.:-]{2,100}$/.test(sessionId)) throw invalid('The session id is not allowed.');
    const { returnControlInvocationResults: results, invocationId, conversationHistory } = sessionState;
    const known = this.#sessions.get(sessionId);
    if (results) return continueSession(known, results, invocationId);
    if (!inputText?.trim()) throw invalid('inputText is missing.');
    const session = known ?? { history: historyOf(conversationHistory?.messages ?? []), text: '', steps: [] };
    Object.assign(session, { text: inputText, steps: [] });
    delete session.pending;
    this.#sessions.set(sessionId, session);
    return session;
  }

  async #hear(request: ModelRequest, call: BedrockCall, sender: FrameSender, gone: AbortSignal) {
    let text = '';
    const calls: ModelCall[] = [];
    for await (const piece of this.#model.answer(request, gone)) {
      if (sender.over || gone.aborted) break;
      if ('call' in piece) {
        calls.push(piece.call);
        call.outputTokens += countTokens(JSON.stringify(piece.call));
      } else {
        text += piece.text;
        call.outputTokens += countTokens(piece.text);
        await sendText(sender, piece.text);
      }
    }
    return { text, calls: calls.slice(0, MOST_CALLS) };
  }

  /** Parameter values are strings, whatever the type. */
  #functionInput({ tool, arguments: given }: ModelCall) {
    const { actionGroup, functions } = this.#agent;
    const known = functions.find(({ name }) => name === tool);
    const entries = typeof given === 'string' ? [['arguments', given]] : Object.entries(given);
    return {
      actionGroup,
      function: tool,
      actionInvocationType: 'RESULT',
      parameters: (entries as [string, unknown][])
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ({
          name,
          type: known?.parameters[name]?.type ?? 'string',
          value: typeof value === 'string' ? value : JSON.stringify(value),
        })),
    };
  }

  async #intervene(
    sender: FrameSender,
    trace: (told: object) => Promise<void>,
    action: string,
  ): Promise<void> {
    const sensitiveInformationPolicy = { piiEntities: [{ type: 'PASSWORD', match: 'x', action }] };
    const outputAssessments = [{ sensitiveInformationPolicy }];
    await sendText(
      sender,
      action === 'BLOCKED' ? 'The guardrail blocked what was going out.' : 'Your card is {CARD}.',
    );
    await trace({ guardrailTrace: { action: 'INTERVENED', inputAssessments: [], outputAssessments } });
  }
}

async function sendText(sender: FrameSender, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += CHUNK) {
    await sender.send(
      eventFrame('chunk', { bytes: bytes.subarray(start, start + CHUNK).toString('base64') }),
    );
  }
}

function historyOf(
  messages: { role: 'user' | 'assistant'; content: { text: string }[] }[],
): ModelRequest['history'] {
  return messages.map(({ role, content }, index) => {
    if (role !== (index % 2 === 0 ? 'user' : 'assistant'))
      throw invalid('Roles of the history must alternate.');
    return {
      author: role === 'user' ? 'shopper' : 'assistant',
      text: content.map(({ text }) => text).join('\n'),
    };
  });
}

function continueSession(
  session: Session | undefined,
  results: { functionResult?: FunctionResult }[],
  invocationId: string | undefined,
): Session {
  if (!session?.pending || session.pending.invocationId !== invocationId) {
    throw invalid('The invocation id does not match the one returned.');
  }
  const { calls } = session.pending;
  const told = results.map(({ functionResult }) => functionResult);
  if (told.length !== calls.length) throw invalid('Each invocation needs one result.');
  const read = calls.map((call, index) => {
    const result = told[index];
    if (!result || result.function !== call.tool) throw invalid('A result does not fit its invocation.');
    if (result.responseState === 'FAILURE') {
      throw new ServiceError(424, 'DependencyFailedException', 'A function failed.');
    }
    const text = Object.values(result.responseBody ?? {})
      .map(({ body }) => body)
      .join('\n');
    return { id: call.id, ok: result.responseState !== 'REPROMPT', text };
  });
  session.steps = [...session.steps, { calls, results: read }];
  delete session.pending;
  return session;
}
