/**
 * Slots marked in the examples themselves: "a [red](color) mug [under ten euros](priceMax=1000, currency=EUR)". In square
 * brackets are the words, in round ones what they stand for: a slot that is what the words say, or slots with values. An
 * example with one mark has all its slots marked; of one without a mark nothing is said.
 */
import { keys, type SlotRow } from './slot-rows.ts';

type SlotName = (typeof keys)[number];

const mark = /\[([^[\]]+)\]\(([^()]+)\)/g;
const numeric: readonly SlotName[] = ['priceMin', 'priceMax', 'quantity', 'ordinal'];

/** The sentence as people say it. */
export function plainText(text: string): string {
  return text.replace(mark, '$1');
}

/** The slots marked in `text`; none when there is no mark. @throws Error telling what is wrong with a mark. */
export function markedSlots(text: string): SlotRow['slots'] {
  const slots: Record<string, string | number> = {};
  for (const [, words = '', marks = ''] of text.matchAll(mark)) {
    for (const part of marks.split(', ')) {
      const [name = '', value = words] = part.split('=');
      if (!isSlot(name)) throw new Error(`"${name}" is no slot that is compared`);
      if (name in slots) throw new Error(`"${name}" is marked twice`);
      slots[name] = numeric.includes(name) ? numberOf(name, value) : value;
    }
  }
  if (/[[\]]|\]\(/.test(plainText(text))) throw new Error('a bracket is open or empty');
  return slots;
}

/** What is wrong with the marks of `text`; undefined when nothing is. */
export function markFault(text: string): string | undefined {
  try {
    markedSlots(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function isSlot(name: string): name is SlotName {
  return (keys as readonly string[]).includes(name);
}

function numberOf(name: string, value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isSafeInteger(number))
    throw new Error(`"${name}" needs a whole number, not "${value}"`);
  return number;
}
