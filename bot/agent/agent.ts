import type { Fallback, Language, Understanding } from '../understanding/understanding.ts';

/**
 * The agent port: who chooses tools for open-ended talk. Stateless: the history comes from the log each time, and
 * tool calls go back to the machine, which may refuse them; the results come in with the next request.
 */

/** The part of JSON Schema (2020-12) that tool arguments need. */
export interface JsonSchema {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  enum?: (string | number)[];
  const?: string | number | boolean;
  anyOf?: JsonSchema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  format?: string;
}

export interface AgentTool {
  name: string;
  description: string;
  /** Schema of the arguments, derived from the tool list. */
  parameters: JsonSchema;
}

export interface AgentCall {
  callId: string;
  tool: string;
  arguments: Record<string, unknown>;
}

export interface AgentStep {
  calls: AgentCall[];
  results: { callId: string; ok: boolean; data: unknown }[];
}

export interface AgentRequest {
  text: string;
  language: Language;
  storeName: string;
  /** Masked, oldest first; at most the last twenty. */
  history: { author: 'shopper' | 'assistant' | 'staff'; text: string }[];
  tools: AgentTool[];
  /** What this turn has called so far. */
  steps: AgentStep[];
  /** What was understood of the message, for the embedded agent. */
  understanding: Understanding;
  /** Products on the screen, so that words like "those" mean something: id and title. */
  shown: { id: string; title: string }[];
  /** Where the shopper is: on a product's page "this one" is that product. Masked. */
  page?: { page?: string; product?: string; category?: string };
  /** Id of the product talked about last, for "it"; absent when several are. */
  talkedAbout?: string;
}

export type AgentEvent =
  /** A piece of the reply as the model writes it; not yet checked against the facts. */
  | { kind: 'text'; text: string }
  /** The agent wants tools; the stream ends after it and the machine decides. */
  | { kind: 'calls'; calls: AgentCall[] }
  /** What the model's service told of its work. Kept in the turn's evidence, never shown to a shopper. */
  | { kind: 'trace'; trace: AgentTrace }
  /** Another agent answers from the beginning; what came before in this reply is void. `model` names it. */
  | { kind: 'fallback'; fallback: Fallback; model: string }
  /** The reply is whole. `show` names tool calls of this turn whose data parts belong to the reply. */
  | { kind: 'done'; show: string[] };

/** One thing a model's service told of its work. */
export type AgentTrace =
  /** What a call of the model cost; `took` in milliseconds, where the service says it. */
  | { kind: 'usage'; inputTokens: number; outputTokens: number; took?: number }
  | { kind: 'rationale'; text: string }
  /** A guardrail changed or blocked something; `by` names its rules. */
  | { kind: 'guardrail'; blocked: boolean; by: string[] }
  /** The model was asked again, because arguments of a call were not as the tool's schema says. */
  | { kind: 'reprompt'; tool: string; problem: string }
  | { kind: 'failure'; reason: string };

export interface Agent {
  /** True when asking it leaves this process, so that the shopper's words are committed first. */
  readonly remote: boolean;
  readonly model: string;
  /** @throws AgentUnavailable when it did not answer in time or failed. */
  respond(request: AgentRequest, signal: AbortSignal): AsyncIterable<AgentEvent>;
}

export class AgentUnavailable extends Error {
  override name = 'AgentUnavailable';
}
