import type { Intent, Slots, Understanding } from '../understanding.ts';
import { condition, connector, leading } from './wish-words.ts';

/**
 * "I'll take two of the beige ones. And do you deliver to Austria?": parts of a message that are each sure to be another
 * matter when they are read alone. They part at the ends of sentences, or else where "and" or a comma joins them best.
 */

type Matter = 'cart' | 'rule' | 'goods' | 'find';

const MATTERS: Readonly<Partial<Record<Intent, Matter>>> = {
  'add-to-cart': 'cart', 'remove-from-cart': 'cart', 'change-quantity': 'cart', 'apply-coupon': 'cart',
  'returns-policy': 'rule', 'shipping-info': 'rule', 'payment-info': 'rule', 'warranty-info': 'rule', 'delivery-estimate': 'rule',
  'store-info': 'rule', 'promotions': 'rule',
  'ask-price': 'goods', 'check-availability': 'goods', 'product-question': 'goods', 'product-details': 'goods',
  'search-products': 'find', 'recommend-products': 'find',
}; // prettier-ignore

/** What is looked for and then asked about, or put in, is one matter. */
const APART: ReadonlySet<string> = new Set(['cart rule', 'rule cart', 'goods rule', 'rule goods', 'rule find', 'find rule', 'rule rule']); // prettier-ignore
/** At the end of a sentence these part as well, where each names what it is about. */
const APART_BY_SENTENCE: ReadonlySet<string> = new Set(['cart goods', 'goods cart', 'cart cart']);

const SENTENCE_END = /(?<=[.!?;…])["'”»)\]]*\s+|\s+[-–—]+\s+|\s*\n+\s*|\.{2,}\s*/u;
const JOINT =
  /(?:,|;)\s+|,?\s+(?:and|plus|und|sowie|y|et|but|aber|pero|mais)\s+(?:(?:also|then|auch|dann|außerdem|también|tambien|además|ademas|luego|aussi|puis)\s+)?/giu;

/** How sure a part must be of its own matter: at the end of a sentence, and where only a word joins. */
const SURE = 0.5;
const SURER = 0.6;
/** What stands beside a rule asked for beyond doubt may be less sure. */
const BEYOND_DOUBT = 0.75;
const BESIDE_RULE = 0.4;
const MOST_PARTS = 3;
const LONGEST = 400;
const MOST_PLACES = 6;
/** Fewer words ask for nothing unless they are marked as a question. */
const FEWEST_WORDS = 3;

interface Part {
  text: string;
  read: Understanding;
}

type Read = (part: string) => Understanding;

/** The parts of `text`, each with how it reads; none where it must be read as a whole. */
export function plainWishes(text: string, understand: Read): readonly Understanding[] {
  // Each place it may part at costs two readings.
  if (text.length > LONGEST) return [];
  const sentences = text
    .split(SENTENCE_END)
    .filter((each) => bare(each) !== '' && !connector.test(bare(each)));
  const isFew = sentences.length > 1 && sentences.length <= MOST_PLACES;
  const bySentence = isFew ? apart(sentences, understand) : [];
  const parts = bySentence.length > 1 ? bySentence : byJoint(sentences.join(' '), understand);
  return parts.length > MOST_PARTS ? [] : parts.map(({ text: words, read }) => ({ ...read, text: words }));
}

/** What only opens a sentence: "one more thing:", "btw", "if so". */
const OPENS =
  /^(?:(?:(?:one|a|1) (?:more|last|quick|other) (?:thing|question)|(?:just )?(?:a )?quick question|by the way|btw|if so|also|another (?:thing|question)|(?:y )?(?:otra cosa|una (?:pregunta|cosa|duda)(?: m[aá]s)?|por cierto)|(?:et )?(?:autre chose|(?:une|encore une|petite) (?:petite )?question|au fait|sinon)|(?:und )?(?:noch (?:was|etwas|eine (?:kurze )?frage)|(?:eine |kurze )+frage|[uü]brigens|ach ja|ach so|apropos)|(?:oh|ah|ach|ok|okay|so)(?:,? (?:and|y|et|und))?)(?:\s*[,:–-]+\s*|\s+(?=\S)))+/iu;

function bare(part: string): string {
  const trimmed = part.replace(/^[,\s]+|[\s,;]+$/g, '');
  const told = trimmed.replace(leading, '').replace(OPENS, '').replace(leading, '');
  return told === '' ? trimmed : told;
}

/** Sentences that are another matter than the one before; what is none goes with it. */
function apart(sentences: readonly string[], understand: Read): Part[] {
  const parts: Part[] = [];
  for (const [at, sentence] of sentences.entries()) {
    // "Then the big one" orders, and without its first word names something.
    const text = at === 0 ? sentence : bare(sentence);
    const read = understand(text);
    const before = parts.at(-1);
    if (before && !areApart(before, { text, read }, SURE, true)) {
      const joined = `${before.text} ${text}`;
      parts[parts.length - 1] = { text: joined, read: understand(joined) };
    } else parts.push({ text, read });
  }
  return parts.every((part) => matterOf(part, BESIDE_RULE) !== undefined) ? parts : [];
}

/** The joint at which the two sides are surest of themselves. */
function byJoint(text: string, understand: Read): Part[] {
  let best: Part[] = [];
  let most = 0;
  for (const { index, 0: joint } of [...text.matchAll(JOINT)].slice(-MOST_PLACES)) {
    const [one, other] = [text.slice(0, index).trim(), bare(text.slice(index + joint.length))];
    if (one === '' || other === '' || condition.test(bare(one)) || condition.test(other)) continue;
    const sides = [one, other].map((side) => ({ text: side, read: understand(side) }));
    const sure = sides.reduce((product, { read }) => product * (read.intents[0]?.confidence ?? 0), 1);
    if (sure > most && areApart(sides[0]!, sides[1]!, SURER, false)) [best, most] = [sides, sure];
  }
  return best;
}

function areApart(one: Part, other: Part, sure: number, bySentence: boolean): boolean {
  const least = [one, other].some(asksRule) ? BESIDE_RULE : sure;
  const matters = `${matterOf(one, least)} ${matterOf(other, least)}`;
  if (matters === 'rule rule' && !bySentence && ![one, other].every(asksRule)) return false;
  // "Do you deliver to Ireland and what does it cost", "a tent and two sleeping bags": read together.
  if (matters === 'rule goods' && !isNamed(other)) return false;
  if (matters.includes('find') && thingsIn(one) + thingsIn(other) > 1) return false;
  // "The one of Kettlewick, a litre. Put it in my cart" is one wish.
  if (matters === 'goods cart' && !isNamed(other)) return false;
  const isSame = one.read.intents[0]?.intent === other.read.intents[0]?.intent;
  if (APART.has(matters)) return !isSame;
  return bySentence && APART_BY_SENTENCE.has(matters) && !isSame && [one, other].every(names);
}

function asksRule({ read: { intents: [top] } }: Part): boolean {
  return top !== undefined && top.confidence >= BEYOND_DOUBT && MATTERS[top.intent] === 'rule';
} // prettier-ignore

/** Intents of one matter count together: "take that out, and put this in" is sure to be of the cart. */
function matterOf(part: Part, least: number): Matter | undefined {
  const { intents } = part.read;
  const matter = intents[0] && MATTERS[intents[0].intent];
  if (matter === undefined) return undefined;
  const sure = intents.reduce((sum, { intent, confidence }) => sum + (MATTERS[intent] === matter ? confidence : 0), 0);
  // What is told of a thing is easily read as looking for it.
  if (sure < (matter === 'find' ? Math.max(least, SURER) : least)) return undefined;
  const isShort = part.text.split(/\s+/).length < FEWEST_WORDS && !part.text.includes('?');
  if (matter === 'rule') return isShort && sure < SURER ? undefined : matter;
  return matter === 'cart' || names(part) ? matter : undefined;
} // prettier-ignore

const thingsIn = ({ read }: Part): number => read.slots.things?.length ?? 0;

/** Goods by name, or pointed at. */
function names(part: Part): boolean {
  const { reference, ordinal }: Slots = part.read.slots;
  return isNamed(part) || (reference ?? ordinal) !== undefined;
}

function isNamed({ read: { slots } }: Part): boolean {
  return (slots.names ?? slots.things ?? slots.category) !== undefined;
}
