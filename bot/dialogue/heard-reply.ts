import { heardPart, type HeardPart } from '../speech/ear/parts.ts';
import { heardText, type Ear } from '../speech/ear/text.ts';
import type { Part } from '../wire/parts.ts';
import { speakable } from './replies/speaker.ts';
import { isSaidToAll } from './said-to-all.ts';
import type { Words } from './brevity.ts';
import type { Language } from '../understanding/understanding.ts';

/** A reply as it is heard: its words, then what its cards show, then what comes after those. */

interface Spoken {
  template: string;
  language: Language;
  locale: string;
  /** Words before the parts and after them. */
  lead: readonly Words[];
  after: readonly Words[];
  /** The store's own words, after the lead. */
  quote?: { text: string; source?: string };
  parts: readonly Part[];
  /** The shopper's words were heard, perhaps wrongly: what is in the cart now is read back line by line. */
  spoken: boolean;
}

/** Replies that are about the whole cart; others only changed something in it. */
const tellsCart: ReadonlySet<string> = new Set([
  'cart',
  'cart-only-now',
  'checkout',
  'checkout-changed',
  'with-shipping',
]);

/** The ear of a conversation. */
export const earOf = (language: Language, locale: string): Ear => ({
  language,
  locale: speakable(locale, language),
});

/** @returns the whole, and what of it says nothing of the shopper. */
export function heardReply(spoken: Spoken): { speech: string; open: string } {
  const { template, language, locale, lead, after, quote, parts } = spoken;
  const ear = earOf(language, locale);
  const pieces: { speech: string; isOpen: boolean }[] = [];
  const said = (): string => pieces.map(({ speech }) => speech).join(' ');
  const add = (speech: string, isOpen: boolean): void => {
    if (speech !== '') pieces.push({ speech, isOpen });
  };
  const addWords = (all: readonly Words[]): void => {
    for (const { speech, of = template } of all) add(heardText(speech, ear), isSaidToAll(of));
  };
  addWords(lead);
  for (const words of [quote?.source, quote?.text]) add(heardText(words ?? '', ear), true);
  for (const part of parts) {
    if (part.kind !== 'choices') add(heardPart(asTold(part, spoken), ear, said()), openKinds.has(part.kind));
  }
  addWords(after);
  for (const part of parts) {
    if (part.kind === 'choices') add(heardPart(part, ear, said()), false);
  }
  const open = pieces.filter(({ isOpen }) => isOpen).map(({ speech }) => speech);
  return { speech: said(), open: open.join(' ') };
}

/** What cards of goods show is the same for everyone. */
const openKinds: ReadonlySet<Part['kind']> = new Set(['products', 'product', 'comparison']);

const asTold = (part: Part, { template, spoken }: Spoken): HeardPart =>
  part.kind === 'cart' && !spoken && !tellsCart.has(template) ? { ...part, kind: 'cart-total' } : part;
