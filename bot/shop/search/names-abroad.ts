import { goodsInEnglish } from '../../understanding/goods/goods.ts';
import { editDistance } from './spelling.ts';

/** Shorter names are near to too many others. */
const shortest = 5;
const longest = 40;

/**
 * The nearest name in another language to a misspelt one: "regenjacke" for "regenjake". The first letter is right.
 * @param isSold whether the catalogue has what a name means
 */
export function nearestName(word: string, isSold: (name: string) => boolean): string | undefined {
  if (word.length < shortest || word.length > longest || !/^\p{L}+$/u.test(word)) return undefined;
  const budget = word.length < 8 ? 1 : 2;
  const letters = lettersOf(word);
  let best: { name: string; slips: number } | undefined;
  for (const name of goodsInEnglish.keys()) {
    const differs = Math.abs(name.length - word.length);
    if (name[0] !== word[0] || differs > budget || name.includes(' ')) continue;
    // A wrong letter in a short word makes another one: "manuel" is no "mandel".
    if (differs === 0 && budget === 1 && lettersOf(name) !== letters) continue;
    const slips = editDistance(word, name, budget);
    if (slips < (best?.slips ?? budget + 1) && isSold(name)) best = { name, slips };
  }
  return best?.name;
}

const lettersOf = (word: string): string => Array.from(word).toSorted().join('');
