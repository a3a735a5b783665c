import { aligned, wordsOf } from './sentences.ts';
import type { Sentence, Spot } from './sound.ts';

/** What the style sheet calls it. */
const name = 'aisle-spoken';

/** Marks in the transcript what is being heard. A browser without highlights marks nothing: the voice is enough. */
export class SpokenHighlight {
  readonly #root: ParentNode;
  #range: Range | undefined;
  #found: Found | undefined;

  constructor(root: ParentNode) {
    this.#root = root;
  }

  /** @param spot the word that is heard; nothing between words */
  show(sentence: Sentence | undefined, spot: Spot | 'whole' | undefined): void {
    const range = sentence && spot && this.#rangeOf(sentence, spot);
    if (same(range, this.#range)) return;
    this.clear();
    if (!range || typeof Highlight !== 'function') return;
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(name, highlight);
    this.#range = range;
  }

  clear(): void {
    if (this.#range) CSS.highlights.get(name)?.delete(this.#range);
    this.#range = undefined;
  }

  #rangeOf(sentence: Sentence, spot: Spot | 'whole'): Range | undefined {
    if (sentence.unseen) return undefined;
    const found = this.#find(sentence);
    if (!found) return undefined;
    if (spot === 'whole') return found.range(found.start, found.end);
    if (spot.within === 'shown') return found.range(found.start + spot.start, found.start + spot.end);
    const word = found.words.find(({ start, end }) => start < spot.end && spot.start < end);
    return word && found.range(word.from, word.to);
  }

  /** Looked for again when the reply was drawn anew. */
  #find(sentence: Sentence): Found | undefined {
    const known = this.#found;
    if (known?.sentence === sentence && known.text.connected) return known;
    const line = this.#root.querySelector(`[data-reply="${CSS.escape(sentence.of)}"]`);
    const text = line ? new ShownText(line) : undefined;
    const earlier = known?.sentence.of === sentence.of ? known.end : 0;
    this.#found = text && (exactly(sentence, text, earlier) ?? byWords(sentence, text));
    return this.#found;
  }
}

interface Found {
  sentence: Sentence;
  text: ShownText;
  /** Offsets into the text of the reply. */
  start: number;
  end: number;
  /** Which words that are heard stand where, when only the words are known. */
  words: readonly { start: number; end: number; from: number; to: number }[];
  range(from: number, to: number): Range | undefined;
}

/** @param from where the sentence before it ended: the same words may stand there twice */
function exactly(sentence: Sentence, text: ShownText, from: number): Found | undefined {
  const { shown } = sentence;
  if (!shown) return undefined;
  const start = [text.whole.indexOf(shown, from), text.whole.indexOf(shown)].find((at) => at >= 0);
  if (start === undefined) return undefined;
  return { sentence, text, start, end: start + shown.length, words: [], range: (...at) => text.range(...at) };
}

function byWords(sentence: Sentence, text: ShownText): Found | undefined {
  const heard = wordsOf(sentence.text);
  const words = aligned(heard, wordsOf(text.whole)).flatMap((word, index) => {
    const { start, end } = heard[index] ?? { start: 0, end: 0 };
    return word ? [{ start, end, from: word.start, to: word.end }] : [];
  });
  // A few words in common are chance: most of the sentence must stand there.
  if (words.length * 2 < heard.length) return undefined;
  const [first] = words;
  const end = words.at(-1)?.to ?? 0;
  return { sentence, text, start: first?.from ?? 0, end, words, range: (...at) => text.range(...at) };
}

/** The words of a reply as they stand in the transcript. */
class ShownText {
  readonly whole: string;
  readonly #nodes: { node: Text; start: number }[] = [];

  constructor(line: Element) {
    let whole = '';
    for (const block of line.querySelectorAll('.text, blockquote')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!(node instanceof Text)) continue;
        this.#nodes.push({ node, start: whole.length });
        whole += node.data;
      }
      whole += '\n';
    }
    this.whole = whole;
  }

  /** Whether it still stands on the screen as it was read. */
  get connected(): boolean {
    return this.#nodes.length > 0 && this.#nodes.every(({ node, start }) => {
      return node.isConnected && this.whole.startsWith(node.data, start);
    }); // prettier-ignore
  }

  range(from: number, to: number): Range | undefined {
    const [start, end] = [this.#place(from), this.#place(to - 1)];
    if (!start || !end) return undefined;
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + 1);
    return range;
  }

  #place(at: number): { node: Text; offset: number } | undefined {
    const holder = this.#nodes.findLast(({ start }) => start <= at);
    const offset = at - (holder?.start ?? 0);
    return holder && offset < holder.node.length ? { node: holder.node, offset } : undefined;
  }
}

function same(one: Range | undefined, other: Range | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
