import type { Language } from '../../understanding/understanding.ts';
import { cartChangeLists } from './cart-change-lists.ts';
import type { Lists } from './cart-change-lists.ts';

/**
 * Words of a message that changes what lies in the cart, by what they do there. Folded; an asterisk stands for any ending.
 * They only count where nothing of the message is left over beside names, versions and counts of the cart.
 */
export interface CartChangeWords {
  /** It goes. */
  out: RegExp;
  less: RegExp;
  more: RegExp;
  /** One more of it without a number: "another", "an extra". */
  another: RegExp;
  /** So many and no more. */
  only: RegExp;
  /** So many, whatever there was. */
  counts: RegExp;
  /** Another version in place of the one there is. */
  swaps: RegExp;
  /** Puts something in: then a number is no new count. */
  adds: RegExp;
  /** Other goods in place of a line, with no word of taking it out. */
  exchanges: RegExp;
  /** "Is nicer", "was a mistake": what is preferred takes the place of what is not. */
  prefers: RegExp;
  /** Puts in, beside a word of taking out. */
  puts: RegExp;
  /** Before what is not wanted. */
  refuses: RegExp;
  /** The same before a name. */
  refusesName: RegExp;
  /** "I'll have", before goods that are not in the cart. */
  takesOther: RegExp;
  /** "Of them". */
  ofThem: RegExp;
  /** Asks about goods instead of changing anything. */
  asks: RegExp;
  /** All there is, or all but what is named. */
  rest: RegExp;
  /** What there is beside what is named. */
  others: RegExp;
  /** "Everything except N", "only N", "N can stay": what is named stays. */
  keeps: RegExp;
  /** "Keep the other": what is not named stays. */
  keepsRest: RegExp;
  /** "In red too": beside what there is. */
  also: RegExp;
  /** "The same in blue" is one more. */
  same: RegExp;
  /** "Too many": some of it goes. */
  tooMany: RegExp;
  /** "In all": so many, and not so many more. */
  inAll: RegExp;
  /** "One" where it counts; an article elsewhere. */
  one: ReadonlySet<string>;
  /** All these words, and those that only go with them. */
  known: RegExp;
}

const words = (list: string): string => list.trim().split(/\s+/).map((word) => word.replace('*', '\\w*')).join('|'); // prettier-ignore
const any = (list: string, phrases = ''): RegExp =>
  new RegExp(`\\b(?:${words(list)}${phrases && `|${phrases}`})\\b`);

const OTHER = '(?<!\\b(?:l|la|el|los|las|les|the|die|der|das) )';

/** Articles, and what stands before a version. */
const SMALL =
  '(?: (?:the|in|a|an|der|die|das|den|dem|el|la|los|las|en|de|du|le|les|un|una|une|size|grosse))*';

function made(lists: Lists): CartChangeWords {
  const { out, less, more, another, only, counts, swaps, adds, one, beside } = lists;
  return {
    out: any(out, lists.outPhrases),
    less: any(less),
    // "Keep the other" is no other one more.
    // "He's more of a large" wants no more of it.
    more: new RegExp(
      `\\b(?:${words(more)}|${lists.anotherPhrases})\\b(?! of an? )|${OTHER}\\b(?:${words(another)})\\b`,
    ),
    another: new RegExp(`${OTHER}\\b(?:${words(another)}|${lists.anotherPhrases})\\b`),
    only: any(only),
    counts: any(counts),
    swaps: any(swaps),
    // "What you just added" puts nothing in.
    adds: new RegExp(
      `(?<!\\b(?:you|just|ha|has|han|acaba\\w* de|avez|as|venez d|viens d|hast|haben|gerade|no lo|no la) )\\b(?:${words(adds)})\\b`,
    ),
    exchanges: any(lists.exchanges),
    prefers: any(lists.prefers),
    puts: any(lists.puts),
    refuses: new RegExp(`(?:${lists.refuses})${SMALL}$`),
    refusesName: new RegExp(`(?:${lists.refuses})${SMALL} N\\b`),
    takesOther: new RegExp(`\\b(?:${words(lists.takes)})(?: \\S+){0,1}?${SMALL} O\\b`),
    ofThem: new RegExp(lists.ofThem),
    asks: new RegExp(lists.asks),
    rest: any(lists.rest),
    others: any(lists.others),
    keeps: new RegExp(
      `\\b(?:${lists.except})(?: [^N ]\\S*){0,2} N\\b|\\b(?:${lists.keep})(?: (?!${lists.except})[^N,]\\S*){0,3} N\\b|\\bN(?: [^N,]\\S*){0,2} (?:${lists.stay})\\b`,
    ),
    keepsRest: new RegExp(
      `\\b(?:${lists.keep}|${lists.stay})(?: [^N,]\\S*){0,1} (?:${words(lists.rest)})\\b|\\b(?:${words(lists.rest)})(?: [^N,]\\S*){0,2} (?:${lists.keep}|${lists.stay})\\b(?! \\S* ?N)`,
    ),
    also: any(lists.also),
    same: any(lists.same),
    tooMany: new RegExp(`\\b(?:${lists.tooMany})\\b`),
    inAll: new RegExp(`\\b(?:${lists.inAll})\\b`),
    one: new Set(one.split(' ')),
    known: new RegExp(`^(?:${[out, less, more, another, only, counts, swaps, adds, one, beside, lists.puts, lists.exchanges, lists.rest, lists.also, lists.same].map(words).join('|')})$`), // prettier-ignore
  };
}

const byLanguage: Record<Language, CartChangeWords> = {
  en: made(cartChangeLists.en),
  de: made(cartChangeLists.de),
  es: made(cartChangeLists.es),
  fr: made(cartChangeLists.fr),
};

export const cartChangeWords = (language: Language): CartChangeWords => byLanguage[language];
