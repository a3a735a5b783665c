import type { Intent, Understanding } from '../understanding.ts';
import { boundary, connector, leading } from './wish-words.ts';

/**
 * "I'll take two of the beige ones. And do you deliver to Austria?": two parts of a message that are each sure to be
 * another matter when they are read alone. Where they part is tried at the ends of sentences first, then at words that join.
 */

type Matter = 'cart' | 'rule' | 'goods' | 'find';

const MATTERS: Readonly<Partial<Record<Intent, Matter>>> = {
  'add-to-cart': 'cart', 'remove-from-cart': 'cart', 'change-quantity': 'cart', 'apply-coupon': 'cart',
  'returns-policy': 'rule', 'shipping-info': 'rule', 'payment-info': 'rule', 'warranty-info': 'rule', 'delivery-estimate': 'rule',
  'store-info': 'rule', 'promotions': 'rule',
  'ask-price': 'goods', 'check-availability': 'goods', 'product-question': 'goods', 'product-details': 'goods',
  'search-products': 'find', 'recommend-products': 'find', 'view-cart': 'cart',
}; // prettier-ignore

const SENTENCE_END = /(?<=[.!?;…])["'”»)\]]*\s+|\s+[-–—]+\s+|\s*\n+\s*|\.{2,}\s*/u;
/** How sure a part must be of its own intent: at the end of a sentence, and where only a word joins. */
const SURE = 0.5;
const SURER = 0.65;
const MOST_PARTS = 3;

interface Part {
  text: string;
  read: Understanding;
}

/** The parts of `text`, each with how it reads; none where it must be read as a whole. */
export function plainWishes(text: string, understand: (part: string) => Understanding): readonly Understanding[] {
  const sentences = text.split(SENTENCE_END).map(bare).filter((each) => each !== '' && !connector.test(each)); // prettier-ignore
  const parts = sentences.length > 1 ? apart(sentences, understand) : byJoints(text, understand);
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  return parts.map(({ text: words, read }) => ({ ...read, text: words }));
}

const bare = (part: string): string => part.replace(leading, '').replace(/^[,\s]+|[\s,;]+$/g, '');

/** Sentences that are another matter than the one before; what is none goes with it. */
function apart(sentences: readonly string[], understand: (part: string) => Understanding): Part[] {
  const parts: Part[] = [];
  for (const text of sentences) {
    const read = understand(text);
    const before = parts.at(-1);
    if (before && !isOther(before.read, read, SURE)) {
      const joined = `${before.text} ${text}`;
      parts[parts.length - 1] = { text: joined, read: understand(joined) };
    } else parts.push({ text, read });
  }
  return parts.every(({ read }) => matterOf(read, SURE) !== undefined) ? parts : [];
}

function byJoints(text: string, understand: (part: string) => Understanding): Part[] {
  const places = [...text.matchAll(new RegExp(boundary.source, 'giu'))];
  for (const { index, 0: joint } of places) {
    const [one, other] = [bare(text.slice(0, index)), bare(text.slice(index + joint.length))];
    if (one === '' || other === '') continue;
    const [first, then] = [understand(one), understand(other)];
    if (isOther(first, then, SURER)) return [{ text: one, read: first }, { text: other, read: then }];
  }
  return [];
}

function isOther(one: Understanding, other: Understanding, sure: number): boolean {
  const [first, then] = [matterOf(one, sure), matterOf(other, sure)];
  if (first === undefined || then === undefined) return false;
  return first !== then || (first === 'rule' && one.intents[0]?.intent !== other.intents[0]?.intent);
}

function matterOf({ intents: [top] }: Understanding, sure: number): Matter | undefined {
  return top !== undefined && top.confidence >= sure ? MATTERS[top.intent] : undefined;
}
