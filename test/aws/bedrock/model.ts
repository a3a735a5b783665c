import type { JsonSchema } from '../../../bot/agent/agent.ts';

/** What a model sees of one request, whichever API it came by. */
export interface ModelRequest {
  /** Instructions, as deployed or as sent. */
  instructions: string;
  /** What the turn says besides words: store, language, shown products. */
  surroundings: Record<string, string>;
  /** Before the present message, oldest first. */
  history: { author: 'shopper' | 'assistant'; text: string }[];
  /** The present message. */
  text: string;
  tools: ModelTool[];
  /** Calls of this turn and what came of them, oldest first. */
  steps: ModelStep[];
}

export interface ModelTool {
  name: string;
  description: string;
  /** JSON Schema by Converse; flat parameters by Bedrock Agents. */
  parameters: JsonSchema | Record<string, unknown>;
}

export interface ModelCall {
  id: string;
  tool: string;
  /** A string is handed over as it is: JSON or not. */
  arguments: Record<string, unknown> | string;
}

export interface ModelStep {
  calls: ModelCall[];
  results: { id: string; ok: boolean; text: string }[];
}

export type ModelPiece = { text: string } | { call: ModelCall };

/** Stands where a language model stands: writes words and asks for tools, until it ends or is aborted. */
export interface Model {
  answer(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelPiece>;
}

/** What a result says, when it is JSON; else the words themselves. */
export function resultData(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
