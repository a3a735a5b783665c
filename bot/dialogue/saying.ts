import type { Choice, Part } from '../wire/parts.ts';
import type { VoiceChange } from '../wire/voice-frames.ts';
import type { Language } from '../understanding/understanding.ts';
import type { Words } from './brevity.ts';
import type { Asked, Pending } from './memory.ts';
import type { TemplateKey } from './replies/facts.ts';

/** What comes along with the words of a reply. */

export interface Question {
  kind: Pending['kind'];
  /** How to ask it again after a digression. */
  again: TemplateKey;
  facts?: Record<string, unknown>;
  choices?: Choice[];
  tool?: Pending['tool'];
  args?: Pending['args'];
  data?: Pending['data'];
}

export interface Quote {
  text: string;
  title: string;
  url?: string;
  /** Names the source for the ear, where the words before do not. */
  source?: string;
}

export interface Saying {
  /** Data parts, after the text. */
  parts?: Part[];
  /** Quoted words with their source, right after the text. */
  quote?: Quote;
  /** Said after the quote: what goes on from it. */
  next?: Words;
  /** Buttons without an open question behind them. */
  choices?: Choice[];
  /** Opens this question: the next message is read in its light. */
  question?: Question;
  /** The words hold the open question already: do not ask it again after them. */
  noWayBack?: boolean;
  /** What the words are in, when not in the conversation's language: those repeated. */
  language?: Language;
  /** The words as they are heard hold the quote already, as when they are repeated. */
  isHeardWhole?: boolean;
  /** The words ask the open question, as when they are repeated. */
  asks?: boolean;
  /** How the voice is to be from here on. */
  voice?: VoiceChange;
  /** What is asked, and how often running: `say` reckons it. */
  asked?: Asked;
}
