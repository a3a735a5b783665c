import * as v from 'valibot';
import { Entry, Part, ServerFrame } from '../../bot/wire/messages.ts';

/**
 * Reads one frame from the server. A frame that is not one of ours is ignored (undefined); an entry with a part of a
 * kind this version does not know keeps its place in the log and shows its plain text instead.
 */
export function decode(text: string): ServerFrame | undefined {
  let frame: unknown;
  try {
    frame = JSON.parse(text);
  } catch {
    return undefined;
  }
  const strict = v.safeParse(ServerFrame, frame);
  if (strict.success) return strict.output;
  const lenient = v.safeParse(ServerFrame, withKnownParts(frame));
  return lenient.success ? lenient.output : undefined;
}

function withKnownParts(frame: unknown): unknown {
  if (!isRecord(frame)) return undefined;
  if (frame.type === 'entry') return { ...frame, entry: readable(frame.entry) };
  if (frame.type === 'entries' && Array.isArray(frame.entries)) {
    return { ...frame, entries: frame.entries.map(readable) };
  }
  return undefined;
}

function readable(entry: unknown): unknown {
  if (v.is(Entry, entry) || !isRecord(entry)) return entry;
  const parts = Array.isArray(entry.parts) ? entry.parts : [];
  const known = parts.filter((part) => v.is(Part, part) && part.kind !== 'text');
  return { ...entry, parts: [{ kind: 'text', text: String(entry.text) }, ...known] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
