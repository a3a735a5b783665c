import type { Entry, ServerFrameOf } from '../../bot/wire/messages.ts';

/** A reply that is still being said, as far as it has come. */
export interface Streaming {
  replyId: string;
  text: string;
}

/**
 * The log as this client knows it: entries by seq without a hole. What arrives early is held until the gap before it
 * is filled; deltas show a reply while it is said and give way to its entry.
 */
export class Transcript {
  /** What there is to show. Replaced, never changed, so that a renderer can compare by identity. */
  entries: readonly Entry[] = [];
  streams: readonly Streaming[] = [];
  /** The highest seq heard of, by whatever frame. */
  known = 0;
  /** The seq up to which nothing is missing. */
  last = 0;
  readonly #held = new Map<number, Entry>();
  readonly #deltas = new Map<string, string[]>();
  readonly #finished = new Set<string>();

  /** Whether something is known to exist that has not arrived. */
  get incomplete(): boolean {
    return this.known > this.last;
  }

  /** Some frame told that the log reaches to `seq`. */
  expect(seq: number): void {
    this.known = Math.max(this.known, seq);
  }

  /** Takes entries in any order, any number of times. @returns those that are now readable for the first time, in order. */
  add(entries: readonly Entry[]): Entry[] {
    for (const entry of entries) {
      this.expect(entry.seq);
      if (entry.seq > this.last) this.#held.set(entry.seq, entry);
      else this.#replaceErased(entry);
    }
    const fresh: Entry[] = [];
    for (let next = this.#held.get(this.last + 1); next; next = this.#held.get(this.last + 1)) {
      this.#held.delete(next.seq);
      this.last = next.seq;
      // It keeps its number and is nobody's to see.
      if (next.kind !== 'hidden') fresh.push(next);
    }
    if (fresh.length > 0) this.entries = [...this.entries, ...fresh];
    for (const entry of fresh) if (entry.replyId) this.#finish(entry.replyId);
    return fresh;
  }

  /** Takes a released sentence; ones out of order wait for those before them. */
  delta(frame: ServerFrameOf<'delta'>): void {
    if (this.#finished.has(frame.replyId)) return;
    if (frame.cancelled) return this.#finish(frame.replyId);
    const sentences = this.#deltas.get(frame.replyId) ?? [];
    sentences[frame.n] = frame.text ?? '';
    this.#deltas.set(frame.replyId, sentences);
    this.#showStreams();
  }

  /** Forgets half-said replies: after a cut their end will only come as entries. */
  dropStreams(): void {
    this.#deltas.clear();
    this.#showStreams();
  }

  reset(): void {
    this.entries = [];
    this.known = this.last = 0;
    this.#held.clear();
    this.#finished.clear();
    this.dropStreams();
  }

  #finish(replyId: string): void {
    this.#finished.add(replyId);
    if (this.#deltas.delete(replyId)) this.#showStreams();
  }

  #showStreams(): void {
    const streams = [...this.#deltas].map(([replyId, sentences]) => ({ replyId, text: spoken(sentences) }));
    this.streams = streams.filter((stream) => stream.text !== '');
  }

  /** An erased entry comes again with its words gone. */
  #replaceErased(entry: Entry): void {
    if (entry.kind !== 'erased') return;
    this.entries = this.entries.map((known) => (known.seq === entry.seq ? entry : known));
  }
}

/** The sentences up to the first one missing, as one text. */
function spoken(sentences: string[]): string {
  let text = '';
  for (const sentence of sentences) {
    if (sentence === undefined) break;
    const apart = text !== '' && !/\s$/.test(text) && !/^\s/.test(sentence);
    text += apart ? ` ${sentence}` : sentence;
  }
  return text;
}
