import type { Snapshot } from '../dialogue/dialogue.ts';

/**
 * Writes a conversation's snapshots as JSON. From one turn to the next most of what is remembered stays the very same
 * object; its JSON is kept and written again as it stands. What was written must not change any more.
 */
export class SnapshotText {
  #parts = new Map<string, { value: object; text: string }>();

  write({ position, memory }: Snapshot): string {
    let text = '';
    const remembered = memory as unknown as Record<string, unknown>;
    for (const name of Object.keys(remembered)) {
      const part = this.#partOf(name, remembered[name]);
      if (part !== undefined) text += `${text === '' ? '' : ','}${nameText(name)}:${part}`;
    }
    return `{"position":${JSON.stringify(position)},"memory":{${text}}}`;
  }

  /** Undefined for what JSON leaves out. */
  #partOf(name: string, value: unknown): string | undefined {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const known = this.#parts.get(name);
    if (known?.value === value) return known.text;
    const text = JSON.stringify(value);
    this.#parts.set(name, { value, text });
    return text;
  }
}

/** Names of what is remembered are a dozen of our own. */
const names = new Map<string, string>();
const MOST_NAMES = 200;

function nameText(name: string): string {
  let text = names.get(name);
  if (text === undefined) {
    text = JSON.stringify(name);
    if (names.size < MOST_NAMES) names.set(name, text);
  }
  return text;
}
