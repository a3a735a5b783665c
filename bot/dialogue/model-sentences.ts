import { sentencesOf } from '../settings/sentences.ts';
import { MOST_SENTENCES } from './brevity.ts';

/**
 * What of a model's sentences the shopper gets: three at most, none of the reply before and none twice. Asked while
 * they stream and again when they are whole, so that nothing is shown that the reply will not hold.
 */
export function sentencesToSay(written: readonly string[], before: string): string[] {
  const known = new Set(sentencesOf(before));
  const said: string[] = [];
  let count = 0;
  for (const sentence of written.map((each) => each.trim())) {
    const own = sentencesOf(sentence);
    if (own.length === 0 || known.has(sentence)) continue;
    known.add(sentence);
    count += own.length;
    if (count > MOST_SENTENCES) break;
    said.push(sentence);
  }
  return said;
}
