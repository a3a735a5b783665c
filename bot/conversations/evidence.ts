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

/** A UTF-16 unit takes at most three bytes of UTF-8, so the length alone shows that most evidence is small enough. */
const fits = (text: string): boolean =>
  text.length * 3 <= MAXIMUM_EVIDENCE_BYTES || Buffer.byteLength(text) <= MAXIMUM_EVIDENCE_BYTES;

/**
 * Makes evidence fit: long values are shortened, then whole results go, the largest first.
 * @returns it with its JSON, which is what its record holds.
 */
export function fitEvidence(evidence: Evidence): { evidence: Evidence; text: string } {
  const fitted: Evidence = { ...evidence, steps: evidence.steps.map(compactStep) };
  let text = JSON.stringify(fitted);
  if (fits(text)) return { evidence: fitted, text };
  fitted.truncated = true;
  fitted.steps = fitted.steps.map((step) => ({ ...step }));
  for (const step of fitted.steps.toSorted((a, b) => length(b.result) - length(a.result))) {
    step.result = { truncated: length(step.result) };
    text = JSON.stringify(fitted);
    if (fits(text)) return { evidence: fitted, text };
  }
  fitted.steps = fitted.steps.map(({ effect, name, took }) => ({ effect, name, took }));
  fitted.refused = fitted.refused.slice(0, 5);
  return { evidence: fitted, text: JSON.stringify(fitted) };
}

const length = (value: unknown): number => JSON.stringify(value)?.length ?? 0;

function compactStep(step: EvidenceStep): EvidenceStep {
  const [args, result, traces] = [compact(step.args), compact(step.result), compact(step.traces)];
  const isWhole = args === step.args && result === step.result && traces === step.traces;
  return isWhole ? step : { ...step, args, result, ...(traces === undefined ? {} : { traces }) };
}

/**
 * Product cards shrink to what identifies them, long lists and texts are cut; every cut says so. What needs no cut is
 * given back as it is, not copied.
 */
function compact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.length > 1_000 ? `${value.slice(0, 1_000)}…` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 8) return { truncated: true };
  if (Array.isArray(value)) return compactList(value, depth);
  if ('variants' in value && 'title' in value && 'id' in value && 'price' in value) {
    const { id, title, price } = value;
    return compactFields({ id, title, price }, depth);
  }
  return compactFields(value as Record<string, unknown>, depth);
}

function compactList(list: unknown[], depth: number): unknown[] {
  let kept = list.length > 20 ? list.slice(0, 20) : list;
  kept.forEach((item, index) => {
    const less = compact(item, depth + 1);
    if (less === item) return;
    if (kept === list) kept = [...list];
    kept[index] = less;
  });
  if (list.length > 20) kept.push({ truncated: list.length - 20 });
  return kept;
}

function compactFields(fields: Record<string, unknown>, depth: number): object {
  let kept = fields;
  for (const key of Object.keys(fields)) {
    const inner = fields[key];
    const less = compact(inner, depth + 1);
    if (less === inner) continue;
    if (kept === fields) kept = { ...fields };
    kept[key] = less;
  }
  return kept;
}
