import type { Entry, ServerFrame } from './messages.ts';

/** The JSON of entries that was written already, for their records. */
const texts = new WeakMap<Entry, string>();

/** Keeps the JSON of an entry, so that its frame need not write it again. The entry must not change any more. */
export function keepEntryText(entry: Entry, text: string): void {
  texts.set(entry, text);
}

/** How many characters the JSON of an entry has, where it was kept; else 0. */
export const keptLength = (entry: Entry): number => texts.get(entry)?.length ?? 0;

/** A frame as it goes out. */
export function encodeFrame(frame: ServerFrame): string {
  if (frame.type !== 'entry') return JSON.stringify(frame);
  const text = texts.get(frame.entry);
  if (text === undefined) return JSON.stringify(frame);
  // Ids are letters, digits, "-" and "_", but nothing here relies on that.
  return `{"type":"entry","conversationId":${JSON.stringify(frame.conversationId)},"entry":${text}}`;
}
