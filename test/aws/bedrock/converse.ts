import type { ModelCall, ModelRequest, ModelStep, Model } from './model.ts';
import { eventFrame } from './frames.ts';
import type { FrameSender } from './faults.ts';
import { invalid } from './service-error.ts';
import type { BedrockCall } from './served-call.ts';
import { countTokens } from './tokens.ts';

/** ConverseStream as the service answers it, for the parts of the API that the adapter uses. */

interface ContentBlock {
  text?: string;
  toolUse?: { toolUseId: string; name: string; input: Record<string, unknown> };
  toolResult?: { toolUseId: string; content: { text?: string; json?: unknown }[]; status?: string };
}

interface ConverseMessage {
  role: 'user' | 'assistant';
  content: ContentBlock[];
}

interface ConverseInput {
  messages?: ConverseMessage[];
  system?: { text: string }[];
  inferenceConfig?: { maxTokens?: number };
  toolConfig?: {
    tools: { toolSpec: { name: string; description: string; inputSchema: { json: object } } }[];
  };
  guardrailConfig?: { guardrailIdentifier: string; guardrailVersion: string; trace?: string };
}

/** @throws ServiceError for what the service would not take. */
export function readConverse(input: ConverseInput): ModelRequest {
  const { messages = [], system = [], toolConfig } = input;
  checkMessages(messages, toolConfig !== undefined);
  const tools = (toolConfig?.tools ?? []).map(({ toolSpec }) => {
    const { name, description, inputSchema } = toolSpec;
    if (!/^[\w-]{1,64}$/.test(name)) throw invalid(`The tool name ${name} is not allowed.`);
    checkSchema(name, inputSchema.json);
    return { name, description, parameters: inputSchema.json };
  });
  const now = messages.findLastIndex(
    ({ role, content }) => role === 'user' && content.some(({ text }) => text !== undefined),
  );
  if (now < 0) throw invalid('There is no message of the user.');
  const surroundings = system[1] ? (JSON.parse(system[1].text) as Record<string, string>) : {};
  return {
    instructions: system[0]?.text ?? '',
    surroundings,
    history: messages.slice(0, now).map(({ role, content }) => ({
      author: role === 'user' ? 'shopper' : 'assistant',
      text: textOf(content),
    })),
    text: textOf(messages[now]!.content),
    tools,
    steps: stepsOf(messages.slice(now + 1)),
  };
}

/** Nova takes three keys at the top of a schema and refuses any other; other models refuse `additionalProperties` below. */
function checkSchema(tool: string, schema: object): void {
  const extraneous = Object.keys(schema).find((key) => !['type', 'properties', 'required'].includes(key));
  if (extraneous !== undefined) {
    throw invalid(
      `#/toolConfig/tools/${tool}/inputSchema/json: extraneous key [${extraneous}] is not permitted.`,
    );
  }
  if (JSON.stringify(schema).includes('"additionalProperties"')) {
    throw invalid(`The schema of ${tool} has additionalProperties.`);
  }
}

const textOf = (content: ContentBlock[]): string => content.flatMap(({ text }) => text ?? []).join('\n');

function checkMessages(messages: ConverseMessage[], hasTools: boolean): void {
  messages.forEach(({ role, content }, index) => {
    if (role !== (index % 2 === 0 ? 'user' : 'assistant')) {
      throw invalid('A conversation must start with a user message and roles must alternate.');
    }
    if (content.length === 0) throw invalid('A message has no content.');
    if (content.some(({ text }) => text?.trim() === '')) throw invalid('The text field is blank.');
    const used = content.flatMap(({ toolUse }) => toolUse?.toolUseId ?? []);
    if (used.length > 0 && !hasTools) throw invalid('toolConfig must be there when messages hold toolUse.');
    if (new Set(used).size !== used.length) throw invalid('A toolUseId is there twice.');
    if (used.some((id) => !/^[\w-]{1,64}$/.test(id))) throw invalid('A toolUseId is not allowed.');
    const answered = (messages[index + 1]?.content ?? []).flatMap(
      ({ toolResult }) => toolResult?.toolUseId ?? [],
    );
    if (used.length > 0 && used.toSorted().join() !== answered.toSorted().join()) {
      throw invalid('The toolResult blocks do not answer the toolUse blocks before them.');
    }
  });
  if (messages.at(-1)?.role !== 'user') throw invalid('The last message must be the user’s.');
}

function stepsOf(messages: ConverseMessage[]): ModelStep[] {
  const steps: ModelStep[] = [];
  for (let index = 0; index + 1 < messages.length; index += 2) {
    const calls = messages[index]!.content.flatMap(({ toolUse }) =>
      toolUse ? [{ id: toolUse.toolUseId, tool: toolUse.name, arguments: toolUse.input }] : [],
    );
    const results = messages[index + 1]!.content.flatMap(({ toolResult }) =>
      toolResult
        ? [
            {
              id: toolResult.toolUseId,
              ok: toolResult.status !== 'error',
              text: resultText(toolResult.content),
            },
          ]
        : [],
    );
    steps.push({ calls, results });
  }
  return steps;
}

const resultText = (content: { text?: string; json?: unknown }[]): string =>
  content.map(({ text, json }) => text ?? JSON.stringify(json)).join('\n');

/** Characters of a text or argument delta. */
const DELTA = 24;

/** Streams the model's answer. */
export async function serveConverse(
  model: Model,
  call: BedrockCall,
  sender: FrameSender,
  gone: AbortSignal,
): Promise<void> {
  const input = call.input as ConverseInput;
  const request = readConverse(input);
  call.inputTokens = countTokens(JSON.stringify([input.system, input.messages, input.toolConfig]));
  await sender.send(eventFrame('messageStart', { role: 'assistant' }));
  const stopReason = await serveBlocks(model, request, call, {
    sender,
    gone,
    most: input.inferenceConfig?.maxTokens ?? 4_096,
  });
  await sender.send(eventFrame('messageStop', { stopReason }));
  const { inputTokens, outputTokens } = call;
  const usage = { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens };
  const trace = guardrailTrace(call);
  await sender.send(
    eventFrame('metadata', { usage, metrics: { latencyMs: 1 }, ...(trace ? { trace } : {}) }),
  );
}

async function serveBlocks(
  model: Model,
  request: ModelRequest,
  call: BedrockCall,
  { sender, gone, most }: { sender: FrameSender; gone: AbortSignal; most: number },
): Promise<string> {
  if (call.fault?.kind === 'guardrail') {
    const text =
      call.fault.action === 'BLOCKED' ? 'The guardrail blocked what was going out.' : 'Your card is {CARD}.';
    await sendText(sender, 0, text);
    return 'guardrail_intervened';
  }
  let index = 0;
  let called = false;
  let inCall = false;
  for await (const piece of model.answer(request, gone)) {
    if (sender.over || gone.aborted) break;
    // Each call has a block of its own, and so has each run of text.
    if ('call' in piece || inCall) index += 1;
    inCall = 'call' in piece;
    if ('text' in piece) {
      await sendText(sender, index, piece.text);
      call.outputTokens += countTokens(piece.text);
    } else {
      called = true;
      call.outputTokens += await sendCall(sender, index, piece.call);
    }
    if (call.outputTokens > most) return 'max_tokens';
  }
  return called ? 'tool_use' : 'end_turn';
}

async function sendText(sender: FrameSender, contentBlockIndex: number, text: string): Promise<void> {
  for (let start = 0; start < text.length; start += DELTA) {
    const delta = { text: text.slice(start, start + DELTA) };
    await sender.send(eventFrame('contentBlockDelta', { contentBlockIndex, delta }));
  }
}

async function sendCall(
  sender: FrameSender,
  contentBlockIndex: number,
  { id, tool, arguments: given }: ModelCall,
): Promise<number> {
  const start = { toolUse: { toolUseId: id, name: tool } };
  await sender.send(eventFrame('contentBlockStart', { contentBlockIndex, start }));
  const written = typeof given === 'string' ? given : JSON.stringify(given);
  for (let from = 0; from < written.length; from += DELTA) {
    const delta = { toolUse: { input: written.slice(from, from + DELTA) } };
    await sender.send(eventFrame('contentBlockDelta', { contentBlockIndex, delta }));
  }
  await sender.send(eventFrame('contentBlockStop', { contentBlockIndex }));
  return countTokens(`${tool} ${written}`);
}

function guardrailTrace({ fault }: BedrockCall): object | undefined {
  if (fault?.kind !== 'guardrail') return undefined;
  const { action } = fault;
  const sensitiveInformationPolicy = { piiEntities: [{ type: 'PASSWORD', match: 'x', action }], regexes: [] };
  return { guardrail: { outputAssessments: { local: [{ sensitiveInformationPolicy }] } } };
}
