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
  const tally: Tally = { bytes: 0 };
  const steps = evidence.steps.map((step) => ({
    ...step,
    args: compact(step.args, tally),
    result: compact(step.result, tally),
  }));
  const fitted: Evidence = { ...evidence, steps };
  const rest = 200 * steps.length + sizeOf({ ...evidence, steps: [] });
  if (tally.bytes + rest <= MAXIMUM_EVIDENCE_BYTES || sizeOf(fitted) <= MAXIMUM_EVIDENCE_BYTES) return fitted;
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

/** At most so many bytes of JSON were kept so far; counting them as they come saves writing them out twice. */
interface Tally {
  bytes: number;
}

/** A character may be escaped to six bytes; a number, true, false or null has at most 25. */
const MOST_BYTES_PER_CHARACTER = 6;
const MOST_BYTES_OTHERWISE = 25;

/** Product cards shrink to what identifies them, long lists and texts are cut; every cut says so. */
function compact(value: unknown, tally: Tally, depth = 0): unknown {
  if (typeof value === 'string') {
    const kept = value.length > 1_000 ? `${value.slice(0, 1_000)}…` : value;
    tally.bytes += kept.length * MOST_BYTES_PER_CHARACTER + 3;
    return kept;
  }
  tally.bytes += MOST_BYTES_OTHERWISE;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 8) return { truncated: true };
  if (Array.isArray(value)) {
    const kept: unknown[] = value.slice(0, 20).map((item) => compact(item, tally, depth + 1));
    if (value.length > 20) kept.push({ truncated: value.length - 20 });
    return kept;
  }
  if ('variants' in value && 'title' in value && 'id' in value && 'price' in value) {
    const { id, title, price } = value;
    return compactFields({ id, title, price }, tally, depth);
  }
  return compactFields(value, tally, depth);
}

function compactFields(value: object, tally: Tally, depth: number): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    tally.bytes += key.length * MOST_BYTES_PER_CHARACTER + 4;
    kept[key] = compact(inner, tally, depth + 1);
  }
  return kept;
}
