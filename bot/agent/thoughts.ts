/** A tag in a model's words, and what may be the beginning of one at the end of a piece. */
const TAG = /<(\/?)([a-z_]{1,20})>/i;
const BEGUN = /<\/?[a-z_]{0,20}$/i;

/**
 * Parts what a model says from what it thinks: Nova writes `<thinking>…</thinking>` into its words before it calls a
 * tool, whatever it is told. Other tags are dropped and what stands between them is said. Takes pieces as they stream.
 */
export class Thoughts {
  #waiting = '';
  /** What is being thought; undefined while it speaks. */
  #thought: string | undefined;

  /** @returns what is said, and the thoughts that came to their end. */
  take(text: string): { said: string; thoughts: string[] } {
    let rest = this.#waiting + text;
    let said = '';
    const thoughts: string[] = [];
    for (;;) {
      const tag = TAG.exec(rest);
      const before = rest.slice(0, tag?.index ?? BEGUN.exec(rest)?.index);
      if (this.#thought === undefined) said += before;
      else this.#thought += before;
      if (!tag) {
        this.#waiting = rest.slice(before.length);
        return { said, thoughts };
      }
      rest = rest.slice(before.length + tag[0].length);
      if (tag[2]?.toLowerCase() !== 'thinking') continue;
      if (this.#thought !== undefined) thoughts.push(this.#thought.trim());
      this.#thought = tag[1] === '' ? '' : undefined;
    }
  }

  /** What waited for the rest of a tag that did not come. */
  end(): string {
    return this.#thought === undefined ? this.#waiting : '';
  }
}
