import type { Entry, ServerFrame } from '../../bot/wire/messages.ts';
import type { Part } from '../../bot/wire/parts.ts';
import { fits, frameShapes, partKinds, type Shape } from './shapes.ts';

/**
 * Reads one frame from the server. A frame that is not one of ours is ignored (undefined); an entry with a part of a
 * kind this version does not know keeps its place in the log and shows its plain text instead.
 * @param server where the frame comes from, `https://chat.shop.example`: addresses without a host are its own, and
 * the page may be somewhere else.
 * @param shapes of the frames this client knows, by type.
 */
export function decode(
  text: string,
  server = '',
  shapes: Readonly<Record<string, Shape>> = frameShapes,
): ServerFrame | undefined {
  let frame: unknown;
  try {
    frame = JSON.parse(text, (name, value: unknown) =>
      /^(url|checkoutUrl)$/.test(name) && typeof value === 'string' && /^\/(?!\/)/.test(value)
        ? server + value
        : value,
    );
  } catch {
    return undefined;
  }
  const shape = isRecord(frame) && Object.hasOwn(shapes, String(frame.type)) && shapes[String(frame.type)];
  if (!shape || !fits(shape, frame)) return undefined;
  const known = frame as ServerFrame;
  if (known.type === 'entry') return { ...known, entry: readable(known.entry) };
  if (known.type === 'entries') return { ...known, entries: known.entries.map(readable) };
  return known;
}

/** The entry with only parts that can be drawn; its plain text stands in for the others. */
function readable(entry: Entry): Entry {
  const parts: unknown[] = Array.isArray(entry.parts) ? entry.parts : [];
  const drawable = parts.filter(isDrawable);
  if (drawable.length === parts.length) return { ...entry, parts: drawable };
  const data = drawable.filter((part) => part.kind !== 'text');
  return { ...entry, parts: [{ kind: 'text', text: entry.text }, ...data] };
}

function isDrawable(part: unknown): part is Part {
  return isRecord(part) && partKinds.includes(String(part.kind));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
