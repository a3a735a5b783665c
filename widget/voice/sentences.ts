/** Cuts what is meant for the ear into sentences: a voice begins sooner, and can be stopped and shown one by one. */
export function sentencesOf(speech: string): string[] {
  return (speech.match(/[^.!?…]+(?:[.!?…]+(?!\s|$)[^.!?…]+)*[.!?…]*\s*/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** A word of a text, as it is compared with others, and where it stands. */
export interface Word {
  key: string;
  start: number;
  end: number;
}

/** The words of a text by their UTF-16 offsets. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[.,’'-][\p{L}\p{N}\p{M}]+)*/gu)].map((match) => ({
    key: match[0].normalize('NFKC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Which word on the screen stands for each word that is heard, by the longest common row of words; a word without one
 * ("dollars" for "$") has none.
 */
export function aligned(heard: readonly Word[], shown: readonly Word[]): (Word | undefined)[] {
  const width = shown.length + 1;
  const common = new Uint16Array((heard.length + 1) * width);
  for (let one = heard.length - 1; one >= 0; one--) {
    for (let other = shown.length - 1; other >= 0; other--) {
      const at = one * width + other;
      common[at] =
        heard[one]?.key === shown[other]?.key
          ? 1 + (common[at + width + 1] ?? 0)
          : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0);
    }
  }
  const found: (Word | undefined)[] = [];
  let other = 0;
  for (const [one, { key }] of heard.entries()) {
    const row = common.subarray(one * width, (one + 1) * width);
    const next = shown.findIndex((word, at) => at >= other && word.key === key);
    // Words on the screen that nobody says are passed over when nothing is lost by it.
    const same = next >= 0 && row[next] === row[other];
    found.push(same ? shown[next] : undefined);
    if (same) other = next + 1;
  }
  return found;
}
