import type { PersonalData } from '../understanding/understanding.ts';

/** Personal data is kept only as what kind of thing stood there. Card numbers and passwords are not even sealed. */

/** What must not be kept in any form. */
const neverKept: ReadonlySet<PersonalData['kind']> = new Set(['card', 'password']);

const placeholder = (kind: PersonalData['kind']): string => `[${kind}]`;

export interface MaskedText {
  /** Every personal span replaced by its kind. */
  masked: string;
  /** Only cards and passwords replaced; equal to the original when there were none. May be sealed. */
  sealable: string;
  /** The e-mail addresses, those dictated as they are written. */
  emails: readonly string[];
  /** True when something personal that may be sealed was found. */
  personal: boolean;
  /** Replaces the same values wherever they turn up again, in anything JSON. */
  scrub: <Value>(value: Value) => Value;
}

/** @param spans UTF-16 offsets into `text`; overlapping ones are taken as one. */
export function maskText(text: string, spans: PersonalData[]): MaskedText {
  const found = withoutOverlaps(spans, text.length);
  const values = found.flatMap((span) => [
    ...spellings(text.slice(span.start, span.end), span.kind),
    ...(span.plain === undefined ? [] : spellings(span.plain, span.kind)),
  ]);
  return {
    masked: replaceSpans(text, found),
    sealable: replaceSpans(
      text,
      found.filter((span) => neverKept.has(span.kind)),
    ),
    emails: found
      .filter(({ kind }) => kind === 'email')
      .map((span) => span.plain ?? text.slice(span.start, span.end)),
    personal: found.some((span) => !neverKept.has(span.kind)),
    scrub: (value) => scrubValue(value, values),
  };
}

interface Spelling {
  value: string;
  mask: string;
  wholeWord?: boolean;
}

/** As written and, for long numbers, without the blanks and dashes between digits. */
function spellings(value: string, kind: PersonalData['kind']): Spelling[] {
  const mask = placeholder(kind);
  // "Tom" is no part of "tomatoes".
  if (kind === 'name') return [{ value, mask, wholeWord: true }];
  const compact = value.replace(/[\s-]/g, '');
  const numeric = /^[A-Za-z]{0,2}\+?\d{6,}/.test(compact);
  return compact !== value && numeric
    ? [
        { value, mask },
        { value: compact, mask },
      ]
    : [{ value, mask }];
}

function withoutOverlaps(spans: PersonalData[], length: number): PersonalData[] {
  const inside = spans.filter((span) => span.start >= 0 && span.end <= length && span.start < span.end);
  const sorted = inside.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: PersonalData[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) {
      kept.push({ ...span });
      continue;
    }
    last.end = Math.max(last.end, span.end);
    // A card inside a longer number stays a card: the stricter kind wins.
    if (neverKept.has(span.kind)) last.kind = span.kind;
  }
  return kept;
}

function replaceSpans(text: string, spans: PersonalData[]): string {
  let masked = '';
  let at = 0;
  for (const span of spans) {
    masked += text.slice(at, span.start) + placeholder(span.kind);
    at = span.end;
  }
  return masked + text.slice(at);
}

function scrubValue<Value>(value: Value, values: Spelling[]): Value {
  if (values.length === 0) return value;
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) => {
    if (typeof inner !== 'string') return inner;
    let text = inner;
    for (const spelling of values) text = replaceIgnoringCase(text, spelling);
    return text;
  }) as Value;
}

/** E-mail addresses come back lower-cased from slots, so letter case must not save them. */
function replaceIgnoringCase(text: string, { value: secret, mask, wholeWord }: Spelling): string {
  if (!text.toLowerCase().includes(secret.toLowerCase())) return text;
  const pattern = secret.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const expression = wholeWord
    ? new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'giu')
    : new RegExp(pattern, 'gi');
  return text.replace(expression, () => mask);
}
