import { holding } from '../cart-message.ts';
import type { CartMessage } from '../cart-message.ts';
import type { CartLineSeen } from '../line-references.ts';
import { GOES, SETS, countMeant } from './count-meant.ts';
import type { Deed, SaidTo } from './count-meant.ts';

/** What becomes of the cart, of a message that was read against it. Whatever may mean two things means nothing here. */

export function deedMeant(message: CartMessage, to: SaidTo): Deed | undefined {
  const { talks, named, values, counts, other } = message;
  if (message.said.asks.test(message.pattern)) return undefined;
  // Who chats and names nothing means what was just put in, or nothing here.
  const isSaid = to.isLatest || (!message.isQuestion && SETS.test(message.pattern));
  if (talks && !named && values.length === 0 && !isSaid) return undefined;
  // "Do potatoes come out with it?" and "less?" ask; "could you take it out, it's too much?" asks for it.
  const isVague = talks || (counts.length === 0 && message.said.less.test(message.pattern));
  if (isVague && !named && values.length === 0 && message.isQuestion && !REQUESTS.test(message.pattern))
    return undefined;
  if (talks && !named && MAY_I.test(message.pattern)) return undefined;
  // "The clamp desk lamp", beside another lamp in the cart: it is not that one.
  if (/\bO N\b|\bN O\b/.test(message.pattern)) return undefined;
  const kept = keepMeant(message, to);
  const swapped = swapMeant(message, to);
  if (!kept && other && isOfOther(message, to))
    return exchangeMeant(message) ?? (other.isThing ? undefined : swapped);
  if (swapped && isExchanged(message, to)) return undefined;
  return kept ?? swapped ?? countMeant(message, to);
}

/** "Swap it for the women's one in black, size S": other goods, and no version of the line. */
const isExchanged = ({ lines: [line], besides, pattern, said }: CartMessage, { isNamed }: SaidTo): boolean =>
  line !== undefined && besides !== '' && said.exchanges.test(pattern) && isNamed(line, besides);

/** What goods are called in passing is talk; what they are, or what is taken, is meant. */
function isOfOther({ lines, other, talks, said, pattern }: CartMessage, { isNamed }: SaidTo): boolean {
  const [line] = lines;
  if (!line || !other) return false;
  const isTaken = [said.exchanges, said.puts, said.takesOther].some((words) => words.test(pattern));
  return isTaken || other.isThing || (!talks && other.text.length >= LONG && isNamed(line, other.text));
}

/** "Can you", "pourriez-vous": how a wish begins that ends in a question mark. */
const REQUESTS =
  /(?:^|, |\b(?:and|und|y|et) )(?:can|could|would|will) (?:you|we)\b|\b(?:kannst|konntest|konnen|konnten|wurdest|wurden) (?:du|sie|wir)\b|\b(?:puedes?|podrias?|podemos|me (?:quitas?|pones?|dejas?))\b|\b(?:peux|pouvez|pourriez|pourrais|peut) (?:tu|vous|on)\b/;

/** "Can I put that in the machine". */
const MAY_I =
  /^(?:can|may|could|should|kann|darf|puedo|podria|peut|puis) (?:i|ich|man|on|je)\b|^(?:puedo|on peut|je peux)\b/;

/** Shorter words are taken for slips of too many others. */
const LONG = 5;

/** "Only the X, the rest can go": all lines but those named. Where the rest goes and nothing says that X stays, it is asked. */
function keepMeant({ lines, named, values, counts, pattern, said }: CartMessage, { cartLines }: SaidTo): Deed | undefined {
  if (!named || counts.length > 0 || [GOES, said.adds, said.keepsRest].some((words) => words.test(pattern))) return undefined;
  // "Just the brush I want out": nothing else is said to go.
  const onlyGoes = said.out.test(pattern) && !said.rest.test(pattern);
  const keeps = !onlyGoes && said.keeps.test(pattern) && [said.rest, said.only].some((words) => words.test(pattern));
  const restGoes = values.length === 0 && said.others.test(pattern) && said.out.test(pattern);
  if (!keeps && !restGoes) return undefined;
  const kept = holding(lines, values);
  const gone = cartLines.filter((line) => !kept.includes(line));
  if (kept.length === 0 || gone.length === 0) return undefined;
  return { kind: 'remove', lines: gone, ...(keeps && said.rest.test(pattern) ? {} : { asks: true }) };
} // prettier-ignore

/** "Take X out and put Y in", "Y instead of X": a line by its name, and goods that are not in the cart. */
function exchangeMeant({ lines, other, values, pattern, said }: CartMessage): Deed | undefined {
  const [line, another] = holding(lines, values);
  if (!line || another || !other || other.refused) return undefined;
  const isExchange = [said.exchanges, said.prefers, said.out, said.refusesName].some((words) =>
    words.test(pattern),
  );
  return isExchange ? { kind: 'exchange', line, wanted: other.text } : undefined;
}

/** "The red one, says my wife" right after a blue one: in its place, and not beside it. */
const isOfLatest = ({ named, counts, asksOrGoesOn, pattern, said }: CartMessage): boolean =>
  !named && counts.length === 0 && !asksOrGoesOn && !said.same.test(pattern);

/** "The X in V instead", "V, not W", "two V and two W": one option changes, and every value said is of the line or new. */
function swapMeant(message: CartMessage, { isLatest }: SaidTo): Deed | undefined {
  const { values, pattern, said, counts } = message;
  const [line, ...others] = linesToSwap(message);
  if (!line || others.length > 0) return undefined;
  const fresh = values.filter(({ option, text }) => line.options[option] !== text);
  const [wanted, another] = fresh;
  if (!wanted || another || wanted.refused) return undefined;
  const old = values.filter((value) => value !== wanted);
  const parts = partsOf(message, line, wanted.at, old.length);
  const options = { ...line.options, [wanted.option]: wanted.text };
  if (parts !== undefined) return { kind: 'swap', line, options, quantity: parts, gone: parts };
  if ([said.adds, said.more, said.also].some((words) => words.test(pattern))) return undefined;
  if (said.out.test(pattern) && old.length === 0) return undefined;
  const isPart = counts.length > 0 && said.ofThem.test(pattern);
  const isOther = said.swaps.test(pattern) || (isLatest && isOfLatest(message));
  const isSwap = isOther || old.some(({ option }) => option === wanted.option) || isPart;
  const counted = isSwap ? countsToSwap(message, line) : undefined;
  return counted && { kind: 'swap', line, options, ...counted };
}

/** "Two red and three blue" of five: how many become what is wanted; the count of each stands before or behind its version. */
function partsOf({ counts, values }: CartMessage, { quantity }: CartLineSeen, at: number, olds: number): number | undefined {
  const whole = counts.length === 3 ? counts.findIndex(({ text }) => Number(text) === quantity) : -1;
  const [first, second] = counts.filter((_, index) => index !== whole);
  if (!first || !second || counts.length > 3 || olds === 0) return undefined;
  if (Number(first.text) + Number(second.text) !== quantity) return undefined;
  const isBehind = (values[0]?.at ?? 0) < first.at;
  const isFirst = isBehind ? at < first.at : at < second.at;
  return Number((isFirst ? first : second).text);
} // prettier-ignore

/** Of two lines of one product the one whose version is named. */
function linesToSwap({ lines, values }: CartMessage): CartLineSeen[] {
  if (lines.length < 2) return lines;
  return lines.filter(({ options }) => values.some(({ option, text }) => options[option] === text));
}

/** "One of them" and "two to red" are a part of the line; "those for two red ones" says how many come for all of it. */
function countsToSwap({ counts, pattern, said }: CartMessage, { quantity }: CartLineSeen): { quantity: number; gone: number } | undefined {
  const [first, another] = counts;
  if (!first) return { quantity, gone: quantity };
  const count = Number(first.text);
  const isPart = !FOR_COUNT.test(pattern) && (said.ofThem.test(pattern.replaceAll(WHOLE, ' ')) || PART.test(pattern));
  const isArticle = first.option === 'one' && !isPart && !ONE_COUNTS.test(pattern) && !said.only.test(pattern);
  if (another || (isArticle && quantity > 1) || (isPart && count > quantity)) return undefined;
  return { quantity: count, gone: isPart ? count : quantity };
} // prettier-ignore

/** The count stands before what becomes of so many. */
const PART =
  /#(?: [^#V]+)? (?:to|into|for|against|gegen|zu|auf|durch|por|a|pour|contre|par)(?: (?!#)\S+){0,3} V/;

/** "Swap those for two": so many come. */
const FOR_COUNT =
  /\b(?:for|with|gegen|durch|por|pour|par|contre) (?:\S+ )?(?:#|1|one|single|einen?|eine|einmal|uno?|una|une)(?= |$)/;

/** "Instead of those" are all of them. */
const WHOLE =
  /\b(?:instead|place|lieu|vez|lugar|statt|anstelle) (?:\S+ ){0,2}(?:those|these|them|denen|es[oa]s|ell[oa]s|ceux|celles)\b/g;

/** Where "one" is no article. */
const ONE_COUNTS =
  /\b(?:1|single|einmal|sol[oa]|seule?)\b|\b(?:those|these|them|denen|ellos|esos|esas|ceux|celles|les)\b.*\b(?:one|eine[ns]?|uno|une?)\b/;
