import type { Fault } from './faults.ts';

/** One call as the endpoint saw it. */
export interface BedrockCall {
  operation: 'InvokeAgent' | 'ConverseStream';
  protocol: 'h2c' | 'http/1.1';
  /** The request's body. */
  input: Record<string, unknown>;
  fault?: Fault;
  /** Estimates: see tokens.ts. */
  inputTokens: number;
  outputTokens: number;
  /** `gone` when the client left before the end. */
  state: 'open' | 'ended' | 'refused' | 'gone';
}
