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
  /** Which effects were answered by another (`to`) than the service they should have been (`of`), and why. */
  fallbacks?: { effect: string; of: string; to: string; because: string }[];
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
  /** What the agent's service told of its work: tokens, rationales, guardrails. */
  traces?: unknown;
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
    ...(step.traces === undefined ? {} : { traces: compact(step.traces, tally) }),
  }));
  const fitted: Evidence = { ...evidence, steps };
  for (const [name, value] of Object.entries(fitted)) {
    if (name !== 'steps') tally.bytes += name.length + 4 + mostBytesOf(value);
  }
  const most = tally.bytes + MOST_BYTES_OF_A_STEP * steps.length;
  if (most <= MAXIMUM_EVIDENCE_BYTES || sizeOf(fitted) <= MAXIMUM_EVIDENCE_BYTES) return fitted;
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
/** Of a step without its arguments and result: names of effects and tools are ours, and short. */
const MOST_BYTES_OF_A_STEP = 200;

/** Never less than the bytes of a value's JSON. */
function mostBytesOf(value: unknown): number {
  if (typeof value === 'string') return value.length * MOST_BYTES_PER_CHARACTER + 3;
  if (typeof value !== 'object' || value === null) return MOST_BYTES_OTHERWISE;
  let bytes = MOST_BYTES_OTHERWISE;
  for (const [key, inner] of Object.entries(value)) {
    bytes += key.length * MOST_BYTES_PER_CHARACTER + 4 + mostBytesOf(inner);
  }
  return bytes;
}

/**
 * Product cards shrink to what identifies them, long lists and texts are cut; every cut says so. What needs no cut is
 * given back as it is, not copied.
 */
function compact(value: unknown, tally: Tally, depth = 0): unknown {
  if (typeof value === 'string') {
    const kept = value.length > 1_000 ? `${value.slice(0, 1_000)}…` : value;
    tally.bytes += kept.length * MOST_BYTES_PER_CHARACTER + 3;
    return kept;
  }
  tally.bytes += MOST_BYTES_OTHERWISE;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 8) return { truncated: true };
  if (Array.isArray(value)) return compactList(value, tally, depth);
  if ('variants' in value && 'title' in value && 'id' in value && 'price' in value) {
    const { id, title, price } = value;
    return compactFields({ id, title, price }, tally, depth);
  }
  return compactFields(value as Record<string, unknown>, tally, depth);
}

function compactList(list: unknown[], tally: Tally, depth: number): unknown[] {
  let kept = list.length > 20 ? list.slice(0, 20) : list;
  kept.forEach((item, index) => {
    const less = compact(item, tally, depth + 1);
    if (less === item) return;
    if (kept === list) kept = [...list];
    kept[index] = less;
  });
  if (list.length > 20) kept.push({ truncated: list.length - 20 });
  return kept;
}

function compactFields(fields: Record<string, unknown>, tally: Tally, depth: number): object {
  let kept = fields;
  for (const key of Object.keys(fields)) {
    tally.bytes += key.length * MOST_BYTES_PER_CHARACTER + 4;
    const inner = fields[key];
    const less = compact(inner, tally, depth + 1);
    if (less === inner) continue;
    if (kept === fields) kept = { ...fields };
    kept[key] = less;
  }
  return kept;
}
