import { instructions } from '../../../bot/agent/instructions.ts';
import { agentFunctions } from '../../../bot/agent/tool-functions.ts';
import { agentTools, toolsForAgents } from '../../../bot/tools/list.ts';
import { serveConverse } from './converse.ts';
import { FrameSender, pause, refusalOf, type Fault } from './faults.ts';
import { AgentService, type DeployedAgent } from './invoke-agent.ts';
import type { Model } from './model.ts';
import type { BedrockCall } from './served-call.ts';
import { ServiceError } from './service-error.ts';
import { startPlainServer, type PlainRequest, type PlainResponse } from './plain-server.ts';

/** Bedrock's agent runtime and model runtime on one loopback port, over HTTP/2 and HTTP/1.1. */
export interface BedrockEndpoint {
  url: string;
  /** What SDK clients read to come here: for a Lambda's or a process's environment. */
  environment: { AWS_ENDPOINT_URL_BEDROCK_AGENT_RUNTIME: string; AWS_ENDPOINT_URL_BEDROCK_RUNTIME: string };
  /** Every call so far, oldest first. */
  calls: readonly BedrockCall[];
  /** Estimated tokens of all calls: see tokens.ts. */
  tokens(): { input: number; output: number };
  /** From now on. */
  setFaults(plan: FaultPlan): void;
  setModel(model: Model): void;
  stop(): Promise<void>;
}

/** The fault of one call, by its number from 0 and its operation. */
export type FaultPlan = (call: { index: number; operation: BedrockCall['operation'] }) => Fault | undefined;

export interface BedrockEndpointOptions {
  model: Model;
  faults?: FaultPlan;
  /** What InvokeAgent speaks to; every agent and alias id does. All tools agents may have, with our instructions, unless told. */
  agent?: Partial<DeployedAgent>;
}

export async function startBedrockEndpoint(options: BedrockEndpointOptions): Promise<BedrockEndpoint> {
  const endpoint = new LocalBedrock(options);
  const server = await startPlainServer((request, response) => endpoint.serve(request, response));
  const { url } = server;
  return {
    url,
    environment: { AWS_ENDPOINT_URL_BEDROCK_AGENT_RUNTIME: url, AWS_ENDPOINT_URL_BEDROCK_RUNTIME: url },
    calls: endpoint.calls,
    tokens: () => endpoint.tokens(),
    setFaults: (plan) => (endpoint.faults = plan),
    setModel: (model) => (endpoint.model = model),
    stop: () => server.stop(),
  };
}

class LocalBedrock {
  readonly calls: BedrockCall[] = [];
  model: Model;
  faults: FaultPlan;
  readonly #agents: AgentService;

  constructor({ model, faults = () => undefined, agent }: BedrockEndpointOptions) {
    this.model = model;
    this.faults = faults;
    const current: Model = { answer: (request, signal) => this.model.answer(request, signal) };
    this.#agents = new AgentService(current, {
      instructions,
      functions: agentFunctions(agentTools(toolsForAgents)),
      actionGroup: 'shop',
      ...agent,
    });
  }

  tokens(): { input: number; output: number } {
    const sum = (of: (call: BedrockCall) => number): number =>
      this.calls.reduce((total, call) => total + of(call), 0);
    return { input: sum((call) => call.inputTokens), output: sum((call) => call.outputTokens) };
  }

  async serve(request: PlainRequest, response: PlainResponse): Promise<void> {
    const place = placeOf(request);
    if (!place) return refuse(response, new ServiceError(404, 'UnknownOperationException', request.path));
    const { operation, sessionId = '' } = place;
    const fault = this.faults({ index: this.calls.length, operation });
    const call: BedrockCall = {
      operation,
      protocol: request.protocol,
      input: JSON.parse(request.body.toString('utf8')) as Record<string, unknown>,
      ...(fault ? { fault } : {}),
      inputTokens: 0,
      outputTokens: 0,
      state: 'open',
    };
    this.calls.push(call);
    response.gone.addEventListener('abort', () => (call.state = 'gone'), { once: true });
    const refusal = refusalOf(fault);
    if (refusal) {
      call.state = 'refused';
      return refuse(response, new ServiceError(refusal.status, refusal.type, 'made on purpose'));
    }
    if (fault?.kind === 'time-out') return pause(undefined, response.gone);
    await this.#stream(call, sessionId, response);
  }

  async #stream(call: BedrockCall, sessionId: string, response: PlainResponse): Promise<void> {
    const begin = (): void => response.head(200, headersOf(sessionId));
    const sender = new FrameSender(response, call.fault, begin);
    try {
      if (call.operation === 'ConverseStream') await serveConverse(this.model, call, sender, response.gone);
      else await this.#agents.serve(sessionId, call, sender, response.gone);
      await sender.end();
      if (call.state === 'open') call.state = 'ended';
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      call.state = 'refused';
      refuse(response, error);
    }
  }
}

function headersOf(sessionId: string): Record<string, string> {
  return {
    'content-type': 'application/vnd.amazon.eventstream',
    'x-amzn-bedrock-agent-content-type': 'application/json',
    ...(sessionId === '' ? {} : { 'x-amz-bedrock-agent-session-id': sessionId }),
  };
}

function placeOf({
  method,
  path,
}: PlainRequest): { operation: BedrockCall['operation']; sessionId?: string } | undefined {
  if (method !== 'POST') return undefined;
  if (/^\/model\/[^/]+\/converse-stream$/.test(path)) return { operation: 'ConverseStream' };
  const session = /^\/agents\/[^/]+\/agentAliases\/[^/]+\/sessions\/([^/]+)\/text$/.exec(path)?.[1];
  return session === undefined
    ? undefined
    : { operation: 'InvokeAgent', sessionId: decodeURIComponent(session) };
}

function refuse(response: PlainResponse, { status, type, message }: ServiceError): void {
  response.head(status, { 'content-type': 'application/json', 'x-amzn-errortype': type });
  response.end(JSON.stringify({ message }));
}
