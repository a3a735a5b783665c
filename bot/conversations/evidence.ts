/**
 * What a turn understood, did and was told, for staff, tests and replay. Never sent to a shopper. Kept masked, in
 * at most 64 KB; what was left out is marked.
 */
export interface Evidence {
  version: 1;
  messageId: string;
  at: string;
  /** Milliseconds from taking the message up to its commit. */
  took: number;
  attempt: number;
  intent?: string;
  model?: string;
  /** What it was done with, so that it can be played again on the same. Absent in evidence of before. */
  versions?: Versions;
  /** The machine's states, in the order passed. */
  states: string[];
  steps: EvidenceStep[];
  /** Model sentences that were held back, and why. */
  refused: { sentence: string; reason: string }[];
  trouble: string[];
  truncated?: boolean;
}

/** What a turn was done with. */
export interface Versions {
  /** The program's version with a hash of the machine's definition. */
  machine?: string;
  /** What understood the message. */
  model?: string;
  /** What the agent's words came from, when it spoke. */
  agent?: string;
  /** The catalogue's content. */
  catalogue?: string;
}

/** One effect and what came of it. */
export interface EvidenceStep {
  effect: string;
  name?: string;
  args?: unknown;
  result?: unknown;
  /** Milliseconds. */
  took: number;
}

export const MAXIMUM_EVIDENCE_BYTES = 64 * 1024;

const sizeOf = (evidence: Evidence): number => Buffer.byteLength(JSON.stringify(evidence));

/** Makes evidence fit: long values are shortened as it is written, then whole results go, the largest first. */
export function fitEvidence(evidence: Evidence): Evidence {
  const steps = evidence.steps.map((step) => ({
    ...step,
    args: compact(step.args),
    result: compact(step.result),
  }));
  const fitted: Evidence = { ...evidence, steps };
  if (sizeOf(fitted) <= MAXIMUM_EVIDENCE_BYTES) return fitted;
  fitted.truncated = true;
  const largestFirst = steps.toSorted((a, b) => length(b.result) - length(a.result));
  for (const step of largestFirst) {
    step.result = { truncated: length(step.result) };
    if (sizeOf(fitted) <= MAXIMUM_EVIDENCE_BYTES) return fitted;
  }
  fitted.steps = steps.map(({ effect, name, took }) => ({ effect, name, took }));
  fitted.refused = fitted.refused.slice(0, 5);
  return fitted;
}

const length = (value: unknown): number => JSON.stringify(value)?.length ?? 0;

/** Product cards shrink to what identifies them, long lists and texts are cut; every cut says so. */
function compact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.length > 1_000 ? `${value.slice(0, 1_000)}…` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 8) return { truncated: true };
  if (Array.isArray(value)) {
    const kept = value.slice(0, 20).map((item) => compact(item, depth + 1));
    return value.length > 20 ? [...kept, { truncated: value.length - 20 }] : kept;
  }
  if ('variants' in value && 'title' in value && 'id' in value && 'price' in value) {
    return { id: value.id, title: value.title, price: value.price };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compact(inner, depth + 1)]));
}
