/** Cuts streamed text into whole sentences: nothing is released before its sentence is complete. */
export interface SentenceStream {
  push(text: string): string[];
  finish(): string[];
}

// An ending sign, closing quotes, then space: "119.50" and "z.B." inside a sentence must not end it.
const END = /[.!?…]["'”’»)]*\s+(?=\P{Ll})|\n+/u;
const ABBREVIATION =
  /(?:(?<!\p{L})(?:e\.g|i\.e|approx|no|nr|art|ca|z\.\s?b|d\.\s?h|usw|etc|vs|mr|mrs|dr|st|env|p\.\s?ej|núm)\.|(?<!\p{L})(?:\p{L}\.){2,}|(?:am|dem|den|vom|zum|bis|der|ab)\s\d{1,2}\.)\s*$/iu;

export function createSentenceStream(): SentenceStream {
  let waiting = '';
  return {
    push(text) {
      waiting += text;
      const sentences: string[] = [];
      let from = 0;
      for (;;) {
        const match = END.exec(waiting.slice(from));
        if (!match) break;
        const end = from + match.index + match[0].length;
        if (ABBREVIATION.test(waiting.slice(0, end))) {
          from = end;
          continue;
        }
        sentences.push(waiting.slice(0, end).trim());
        waiting = waiting.slice(end);
        from = 0;
      }
      return sentences.filter(Boolean);
    },
    finish() {
      const rest = waiting.trim();
      waiting = '';
      return rest ? [rest] : [];
    },
  };
}
