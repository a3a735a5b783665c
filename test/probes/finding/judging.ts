import type { Case } from './cases.ts';

/** What was shown, beside what may and must be. */

export interface Shown {
  words: string;
  titles: string[];
}

/** `unfair`: what was shown before leaves open what is meant. */
export type Verdict = 'right' | 'wrong' | 'too few' | 'asked back' | 'unfair';

interface Judged {
  verdict: Verdict;
  why: string;
}

const right: Judged = { verdict: 'right', why: '' };

/** How it is said that nothing fits, and what is shown instead. */
export const admits =
  /nothing|that(?:'s| is| was| were) (?:all|every)|those were all|already the|waren alle|sind alle|eso es todo|era(?:n)? todo|c.(?:est|était) tout|s.en approche|not? (?:sell|have|find)|n't (?:sell|have|find)|closest|come close|no products?|\bwithout\b|outside what i know|not all of (?:it|that)|come closest|sold out|cheapest|passt|\bohne\b|nichts|kein|am nächsten|kommen nahe|ausverkauft|günstigste|führen wir nicht|nada|ning[uú]n|\bno (?:he|hay|tenemos|vendemos|viene)|\bsin\b|se acerca|agotado|más barat|\brien\b|aucun|\bsans\b|n.avons pas|rapproche|épuisé|moins cher|ne (?:vendons|trouve)|n.existe pas/iu;

/** Words of a sentence that point at the first and the second of a list. */
const namesPlaces =
  /\b(?:1|one|first|erste[nrs]?|eins|erschte|primer[oa]?s?|premi(?:er|ère)s?|second|zweite[nrs]?|segundo|deuxième|top)\b/iu;

export function judged(asked: Case, before: Shown[], shown: Shown): Judged {
  const { wants } = asked;
  const seen = before.flatMap(({ titles }) => titles);
  if (typeof wants === 'object')
    return 'place' in wants ? judgedPlace(shown, seen, wants.place) : judgedCheapest(asked, before, shown);
  if (wants === 'both named') return judgedPair(shown, asked.must);
  if (wants === 'both shown')
    return seen.length < 2 || (seen.length > 2 && !namesPlaces.test(asked.say))
      ? { verdict: 'unfair', why: 'which two is not said' }
      : judgedPair(shown, seen.slice(0, 2));
  return judgedGoods(asked, seen, shown);
}

function judgedPlace(shown: Shown, seen: string[], place: number): Judged {
  const wanted = seen[place - 1];
  if (wanted === undefined) return { verdict: 'unfair', why: 'nothing stood there' };
  const others = shown.titles.filter((title) => title !== wanted);
  if ((shown.titles.length === 1 && shown.titles[0] === wanted) || (others.length === 0 && shown.words.includes(wanted))) return right; // prettier-ignore
  return missed(shown, `${wanted} is wanted`);
}

function judgedCheapest({ wants, prices }: Case, before: Shown[], shown: Shown): Judged {
  const ofTwo = typeof wants === 'object' && 'cheapestOf' in wants && wants.cheapestOf === 'two';
  const among = before[0]!.titles.slice(0, ofTwo ? 2 : undefined);
  const costs = among.map((title) => prices[title] ?? 0);
  if (among.length < 2 || new Set(costs).size < costs.length)
    return { verdict: 'unfair', why: 'cost the same' };
  return judgedPlace(shown, among, 1 + costs.indexOf(Math.min(...costs)));
}

function judgedPair(shown: Shown, wanted: string[]): Judged {
  const told = (title: string): boolean => shown.titles.includes(title) || shown.words.includes(title);
  if (wanted.every(told) && shown.titles.every((title) => wanted.includes(title))) return right;
  return missed(shown, `${wanted.join(' and ')} are wanted`);
}

function missed({ titles, words }: Shown, why: string): Judged {
  if (titles.length > 0) return { verdict: 'wrong', why };
  return { verdict: words.includes('?') ? 'asked back' : 'too few', why };
}

function judgedGoods(asked: Case, seen: string[], shown: Shown): Judged {
  const { may, must } = narrowed(asked, seen);
  const told = [
    ...shown.titles,
    ...must.filter((title) => !shown.titles.includes(title) && shown.words.includes(title)),
  ];
  const others = told.filter((title) => !may.includes(title));
  const good = told.length - others.length;
  const least = Math.min(few(asked) ? 1 : 3, must.length);
  const honest = admits.test(shown.words);
  if (others.length > 0 && !honest) return { verdict: 'wrong', why: `shows ${others.join(', ')}` };
  if (good < least || (told.length === 0 && !honest)) {
    const asksBack = told.length === 0 && /\?/u.test(shown.words);
    return {
      verdict: asksBack ? 'asked back' : 'too few',
      why: `${good} of ${must.length}: ${must.slice(0, 4).join(', ')}`,
    };
  }
  return outOfOrder(asked, told, must) ?? right;
}

const few = ({ wants }: Case): boolean => wants !== 'goods' && wants !== 'more';

function outOfOrder({ wants, prices, stars }: Case, told: string[], must: string[]): Judged | undefined {
  const rising = (each: (title: string) => number): boolean =>
    told.every((title, at) => at === 0 || each(title) >= each(told[at - 1]!)) &&
    must.every((title) => each(told[0] ?? title) <= each(title));
  if (wants === 'cheapest first' && !rising((title) => prices[title] ?? 0))
    return { verdict: 'wrong', why: 'not in the order of price' };
  if (wants === 'best first' && must.some((title) => stars[title] !== undefined) && !rising((title) => -(stars[title] ?? 0)))
    return { verdict: 'wrong', why: 'not in the order of stars' };
  return undefined;
} // prettier-ignore

function narrowed({ may, must, prices, wants }: Case, seen: string[]): { may: string[]; must: string[] } {
  if (wants === 'more') return { may, must: must.filter((title) => !seen.includes(title)) };
  if (wants !== 'cheaper' && wants !== 'dearer') return { may, must };
  const costs = seen.map((title) => prices[title] ?? 0);
  const [least, most] = [Math.min(...costs), Math.max(...costs)];
  const only = (titles: string[], fits: (price: number) => boolean): string[] => titles.filter((title) => fits(prices[title]!)); // prettier-ignore
  return wants === 'cheaper'
    ? { may: only(may, (price) => price < most), must: only(must, (price) => price < least) }
    : { may: only(may, (price) => price > least), must: only(must, (price) => price > most) };
}
