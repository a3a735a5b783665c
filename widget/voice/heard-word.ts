import { SpokenHighlight } from './highlight.ts';
import type { Playback } from './playback.ts';

/** Keeps the word that is heard marked in the transcript. */
export class HeardWord {
  readonly #playback: Playback;
  readonly #highlight: SpokenHighlight;
  #frame = 0;

  /** @param root where the transcript is drawn */
  constructor(playback: Playback, root: ParentNode) {
    this.#playback = playback;
    this.#highlight = new SpokenHighlight(root);
  }

  /** Goes on for as long as something is heard; call it when the playback changed. */
  follow(): void {
    cancelAnimationFrame(this.#frame);
    const { sentence, spot, state } = this.#playback;
    if (state !== 'playing') return this.#highlight.clear();
    this.#highlight.show(sentence, spot);
    this.#frame = requestAnimationFrame(() => this.follow());
  }
}
