import {
  BedrockRuntimeClient,
  ConverseStreamCommand,
  type ConverseStreamCommandInput,
  type Message,
  type StopReason,
} from '@aws-sdk/client-bedrock-runtime';
import { AgentUnavailable } from './agent.ts';
import type { Agent, AgentCall, AgentEvent, AgentRequest, AgentTool, JsonSchema } from './agent.ts';
import { ConverseReader, type ReadAnswer } from './bedrock-converse-reader.ts';
import { instructions } from './instructions.ts';
import { modelDialogue, surroundingsOf } from './model-dialogue.ts';
import { DEFAULT_PATIENCE, MOST_REPROMPTS, MOST_TOKENS } from './model-limits.ts';
import { remoteStream } from './remote-stream.ts';
import { shownCalls } from './shown-calls.ts';
import { resultForModel } from './tool-results.ts';

export interface ConverseAgentOptions {
  /** Model or inference profile, as Bedrock names it. */
  modelId: string;
  /** A guardrail checks both what goes in and what comes out before it is streamed. */
  guardrail?: { id: string; version: string };
  /** Milliseconds the service may send nothing; 10,000 unless told. The turn's own deadline ends it sooner. */
  patience?: number;
}

/**
 * The agent port by Bedrock's Converse API: ConverseStream with the turn's tools, open to every account. Each request
 * carries the whole of the turn, so nothing is kept here.
 *
 * Region, credentials and endpoint come from the SDK's standard settings (AWS_ENDPOINT_URL_BEDROCK_RUNTIME). The SDK
 * tries a refused request once more; a stream that began is never asked for again.
 */
export function createConverseAgent(options: ConverseAgentOptions): Agent {
  const { modelId, patience = DEFAULT_PATIENCE } = options;
  const client = new BedrockRuntimeClient({ maxAttempts: 2 });
  return {
    remote: true,
    model: `bedrock-converse ${modelId}`,
    async *respond(request, signal) {
      const messages = messagesOf(request);
      for (let reprompts = 0; ; reprompts += 1) {
        const { calls } = yield* hear(client, inputOf(options, request, messages), request, {
          signal,
          patience,
        });
        if (calls.length === 0) return yield { kind: 'done', show: shownCalls(request) };
        const wrong = calls.filter(({ problem }) => problem !== undefined);
        for (const { call, problem = '' } of wrong) {
          yield { kind: 'trace', trace: { kind: 'reprompt', tool: call.tool, problem } };
        }
        // Among calls that can be run a wrong one goes along: the tool refuses it, and the model hears why.
        if (wrong.length < calls.length) return yield { kind: 'calls', calls: calls.map(({ call }) => call) };
        if (reprompts === MOST_REPROMPTS) {
          throw new AgentUnavailable(`The model's arguments stayed wrong: ${wrong[0]?.problem}.`);
        }
        messages.push(
          ...exchange(
            wrong.map(({ call, problem = '' }) => ({
              call,
              ok: false,
              data: { failed: 'invalid', problem },
            })),
          ),
        );
      }
    },
  };
}

function inputOf(
  { modelId, guardrail }: ConverseAgentOptions,
  request: AgentRequest,
  messages: Message[],
): ConverseStreamCommandInput {
  return {
    modelId,
    messages,
    system: [{ text: instructions }, { text: JSON.stringify(surroundingsOf(request)) }],
    inferenceConfig: { maxTokens: MOST_TOKENS, temperature: 0 },
    ...(request.tools.length > 0 ? { toolConfig: { tools: request.tools.map(toolSpecification) } } : {}),
    // Words are released as they come, so they must have been checked before they are streamed.
    ...(guardrail
      ? {
          guardrailConfig: {
            guardrailIdentifier: guardrail.id,
            guardrailVersion: guardrail.version,
            trace: 'enabled',
            streamProcessingMode: 'sync',
          },
        }
      : {}),
  };
}

type ToolList = NonNullable<NonNullable<ConverseStreamCommandInput['toolConfig']>['tools']>;
type DocumentType = Extract<
  NonNullable<ToolList[number]['toolSpec']>['inputSchema'],
  { json: unknown }
>['json'];

/** Some models refuse a schema with more than this at its top, and most of them `additionalProperties` anywhere. */
function toolSpecification({ name, description, parameters }: AgentTool): ToolList[number] {
  const { type = 'object', properties = {}, required = [] } = forModel(parameters);
  const json: JsonSchema = { type, properties, ...(required.length > 0 ? { required } : {}) };
  return { toolSpec: { name, description, inputSchema: { json: json as DocumentType } } };
}

/** What a model need not read, for its arguments are checked when they come: every word of a schema is paid in each call. */
const FOR_CHECKS: ReadonlySet<string> = new Set<keyof JsonSchema>([
  'additionalProperties', 'minLength', 'maxLength', 'minItems', 'maxItems',
]); // prettier-ignore

function forModel(schema: JsonSchema): JsonSchema {
  const { properties, items, required = [], ...rest } = schema;
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => !FOR_CHECKS.has(name))),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, each]) => [name, forModel(each)]),
          ),
        }
      : {}),
    ...(items ? { items: forModel(items) } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

function messagesOf(request: AgentRequest): Message[] {
  const said = modelDialogue(request).map(({ role, text }): Message => ({ role, content: [{ text }] }));
  const done = request.steps.map(({ calls, results }) =>
    exchange(
      calls.map((call) => {
        const result = results.find(({ callId }) => callId === call.callId);
        return { call, ok: result?.ok ?? false, data: result?.data ?? { failed: 'no result' } };
      }),
    ),
  );
  return [...said, ...done.flat()];
}

/** What the model called and what it is told of it: two messages. */
function exchange(made: { call: AgentCall; ok: boolean; data: unknown }[]): Message[] {
  return [
    {
      role: 'assistant',
      content: made.map(({ call }) => ({
        toolUse: { toolUseId: call.callId, name: nameFor(call.tool), input: call.arguments as DocumentType },
      })),
    },
    {
      role: 'user',
      content: made.map(({ call, ok, data }) => ({
        toolResult: {
          toolUseId: call.callId,
          content: [{ text: resultForModel(data) }],
          status: ok ? 'success' : 'error',
        },
      })),
    },
  ];
}

/** A model may have called a tool by a name that the service would not take back. */
const nameFor = (tool: string): string => tool.replaceAll(/[^\w-]/g, '_').slice(0, 64) || 'unnamed';

/** Why an answer that came to its end is no answer all the same. */
const FAILED_STOPS: Partial<Record<StopReason, string>> = {
  max_tokens: 'The model does not come to an end.',
  content_filtered: 'The service withheld the answer.',
  malformed_model_output: 'The model wrote what cannot be read.',
  malformed_tool_use: 'The model called a tool in a way that cannot be read.',
  model_context_window_exceeded: 'The conversation is too long for the model.',
};

/** Hands on words and traces as they come. @returns the calls the model wants made, once its answer is whole. */
async function* hear(
  client: BedrockRuntimeClient,
  input: ConverseStreamCommandInput,
  request: AgentRequest,
  limits: { signal: AbortSignal; patience: number },
): AsyncGenerator<AgentEvent, ReadAnswer> {
  const open = async (abortSignal: AbortSignal) =>
    (await client.send(new ConverseStreamCommand(input), { abortSignal })).stream;
  const reader = new ConverseReader(request);
  for await (const event of remoteStream(open, limits)) yield* reader.take(event);
  const answer = reader.end();
  if (answer.blocked) throw new AgentUnavailable('A guardrail blocked the answer.');
  const failure = FAILED_STOPS[answer.stopReason];
  if (failure !== undefined) throw new AgentUnavailable(failure);
  return answer;
}
