import { randomUUID } from 'node:crypto';
import {
  BedrockAgentRuntimeClient,
  InvokeAgentCommand,
  type FunctionInvocationInput,
  type InvocationResultMember,
  type InvokeAgentCommandInput,
  type ReturnControlPayload,
} from '@aws-sdk/client-bedrock-agent-runtime';
import { AgentUnavailable } from './agent.ts';
import type { Agent, AgentCall, AgentEvent, AgentRequest, AgentStep } from './agent.ts';
import { watchForCut } from './bedrock-cut.ts';
import { tracesOf } from './bedrock-traces.ts';
import { modelDialogue, surroundingsOf } from './model-dialogue.ts';
import { MOST_REPROMPTS, MOST_CHARACTERS, DEFAULT_PATIENCE } from './model-limits.ts';
import { remoteStream } from './remote-stream.ts';
import { shownCalls } from './shown-calls.ts';
import { readArguments } from './tool-arguments.ts';
import { resultForModel } from './tool-results.ts';

export interface BedrockAgentOptions {
  agentId: string;
  aliasId: string;
  /** Milliseconds the service may send nothing; 10,000 unless told. The turn's own deadline ends it sooner. */
  patience?: number;
}

/**
 * The agent port by Bedrock Agents: InvokeAgent with return of control. Its functions and instructions are the
 * agent's own in the account (see tool-functions.ts and instructions.ts, which the deployment takes them from).
 *
 * Each turn has a session of its own, begun with the history from our log. The ids of a call carry session and
 * invocation, so that any process can hand in the results: nothing is kept here between two requests.
 *
 * Region, credentials and endpoint come from the SDK's standard settings (AWS_ENDPOINT_URL_BEDROCK_AGENT_RUNTIME).
 * The SDK tries a refused request once more; a stream that began is never asked for again.
 */
export function createBedrockAgent(options: BedrockAgentOptions): Agent {
  const { agentId, aliasId, patience = DEFAULT_PATIENCE } = options;
  const client = new BedrockAgentRuntimeClient({ maxAttempts: 2 });
  return {
    remote: true,
    model: `bedrock-agent ${agentId}/${aliasId}`,
    async *respond(request, signal) {
      let input = inputOf(options, request);
      for (let reprompts = 0; ; reprompts += 1) {
        const control = yield* hear(client, input, { signal, patience });
        if (!control) return yield { kind: 'done', show: shownCalls(request) };
        const calls = readCalls(control, input.sessionId ?? '', request);
        const wrong = calls.filter(({ problem }) => problem !== undefined);
        for (const { call, problem = '' } of wrong) {
          yield { kind: 'trace', trace: { kind: 'reprompt', tool: call.tool, problem } };
        }
        // Among calls that can be run a wrong one goes along: the tool refuses it, and the model hears why.
        if (wrong.length < calls.length) return yield { kind: 'calls', calls: calls.map(({ call }) => call) };
        if (reprompts === MOST_REPROMPTS) {
          throw new AgentUnavailable(`The agent's arguments stayed wrong: ${wrong[0]?.problem}.`);
        }
        const results = wrong.map(({ call, problem = '' }) => repromptOf(call, problem));
        input = continued(options, request, results, {
          sessionId: input.sessionId ?? '',
          invocationId: control.invocationId ?? '',
        });
      }
    },
  };
}

type Input = InvokeAgentCommandInput;

function inputOf(options: BedrockAgentOptions, request: AgentRequest): Input {
  const step = request.steps.at(-1);
  if (step) return continued(options, request, resultsOf(step), placeOf(step));
  const messages = modelDialogue(request);
  const before = messages.slice(0, -1).map(({ role, text }) => ({ role, content: [{ text }] }));
  return {
    ...common(options),
    sessionId: randomUUID(),
    inputText: messages.at(-1)?.text ?? request.text,
    sessionState: {
      promptSessionAttributes: surroundingsOf(request),
      ...(before.length > 0 ? { conversationHistory: { messages: before } } : {}),
    },
  };
}

function continued(
  options: BedrockAgentOptions,
  request: AgentRequest,
  results: InvocationResultMember[],
  { sessionId, invocationId }: { sessionId: string; invocationId: string },
): Input {
  const promptSessionAttributes = surroundingsOf(request);
  return {
    ...common(options),
    sessionId,
    sessionState: { promptSessionAttributes, invocationId, returnControlInvocationResults: results },
  };
}

const common = ({ agentId, aliasId }: BedrockAgentOptions) => ({
  agentId,
  agentAliasId: aliasId,
  enableTrace: true,
  streamingConfigurations: { streamFinalResponse: true },
});

/** Hands on words and traces as they come. @returns what the agent wants run; nothing when its answer is whole. */
async function* hear(
  client: BedrockAgentRuntimeClient,
  input: Input,
  limits: { signal: AbortSignal; patience: number },
): AsyncGenerator<AgentEvent, ReturnControlPayload | undefined> {
  const command = new InvokeAgentCommand(input);
  const isCut = watchForCut(command);
  const open = async (abortSignal: AbortSignal) => (await client.send(command, { abortSignal })).completion;
  const decoder = new TextDecoder();
  let control: ReturnControlPayload | undefined;
  let chunks = 0;
  let length = 0;
  for await (const { chunk, returnControl, trace } of remoteStream(open, limits)) {
    control = returnControl ?? control;
    for (const told of tracesOf(trace?.trace)) {
      yield { kind: 'trace', trace: told };
      if (told.kind === 'guardrail' && told.blocked)
        throw new AgentUnavailable('A guardrail blocked the answer.');
    }
    if (!chunk) continue;
    chunks += 1;
    const text = decoder.decode(chunk.bytes, { stream: true });
    length += text.length;
    if (length > MOST_CHARACTERS) throw new AgentUnavailable('The agent does not come to an end.');
    if (text !== '') yield { kind: 'text', text };
  }
  if (!control && isCut()) throw new AgentUnavailable('The connection broke in the middle of the answer.');
  if (!control && chunks === 0) throw new AgentUnavailable('The stream ended without an answer.');
  return control;
}

interface ReadCall {
  call: AgentCall;
  /** Why its arguments cannot be read. */
  problem?: string;
}

function readCalls(control: ReturnControlPayload, sessionId: string, { tools }: AgentRequest): ReadCall[] {
  const { invocationInputs = [], invocationId = '' } = control;
  const calls = invocationInputs.map(({ functionInvocationInput: wanted }, index): ReadCall => {
    if (wanted?.function === undefined)
      throw new AgentUnavailable('The agent asked for what is no function.');
    const callId = [sessionId, invocationId, wanted.actionGroup ?? '', String(index)]
      .map(encodeURIComponent)
      .join('/');
    const given = givenTo(wanted);
    const tool = tools.find(({ name }) => name === wanted.function);
    const call = { callId, tool: wanted.function, arguments: given };
    // Nothing is known of a tool this turn does not have: the machine refuses it.
    if (!tool) return { call };
    const read = readArguments(tool.parameters, given);
    return read.ok ? { call: { ...call, arguments: read.arguments } } : { call, problem: read.problem };
  });
  if (calls.length === 0) throw new AgentUnavailable('The agent returned control for nothing.');
  return calls;
}

function givenTo({ parameters = [] }: FunctionInvocationInput): Record<string, unknown> {
  return Object.fromEntries(parameters.map(({ name = '', value = '' }) => [name, value]));
}

interface Place {
  sessionId: string;
  invocationId: string;
  actionGroup: string;
}

function readCallId(callId: string): Place {
  const [sessionId, invocationId, actionGroup] = callId.split('/').map(decodeURIComponent);
  if (sessionId === undefined || invocationId === undefined || actionGroup === undefined) {
    throw new AgentUnavailable('A call of this turn is not of this agent.');
  }
  return { sessionId, invocationId, actionGroup };
}

/** Results answer one invocation of one session, the same for all calls of a step. */
function placeOf({ calls: [first] }: AgentStep): Place {
  if (!first) throw new AgentUnavailable('There is no call to give results for.');
  return readCallId(first.callId);
}

/** Never FAILURE: with it the service ends the turn by an exception, while a model told of it can go on. */
function resultsOf({ calls, results }: AgentStep): InvocationResultMember[] {
  return calls.map((call) => {
    const result = results.find(({ callId }) => callId === call.callId);
    const body = resultForModel(result?.data ?? { failed: 'no result' });
    const invalid = result?.ok === false && isInvalid(result.data);
    return functionResult(call, body, invalid ? { responseState: 'REPROMPT' } : {});
  });
}

const isInvalid = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'failed' in data && data.failed === 'invalid';

const repromptOf = (call: AgentCall, problem: string): InvocationResultMember =>
  functionResult(call, JSON.stringify({ failed: 'invalid', problem }), { responseState: 'REPROMPT' });

function functionResult(
  { callId, tool }: AgentCall,
  body: string,
  state: { responseState?: 'REPROMPT' },
): InvocationResultMember {
  const { actionGroup } = readCallId(callId);
  return { functionResult: { actionGroup, function: tool, responseBody: { TEXT: { body } }, ...state } };
}
