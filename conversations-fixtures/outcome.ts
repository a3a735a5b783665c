import type { CartView } from '../bot/wire/parts.ts';
import type { StaffDeed } from './staff-deed.ts';
import type { ToolFailure } from './fixture.ts';
import type { Entry } from '../bot/wire/messages.ts';

/** What a turn brought, however it was driven. */
export interface TurnOutcome {
  /** The assistant's entries that answer this message, in order. */
  entries: Entry[];
  /** The newest e-mail to the shopper, where it can be read. */
  mail?: { to: string; text: string };
  /** Code of an `error` frame that answered instead. */
  error?: string;
  /** Only where evidence can be read: in-process or through the control channel. */
  evidence?: { intent: string; tools: { name: string; args: Record<string, unknown> }[] };
}

/** What is there when the conversation is over. */
export interface FinalOutcome {
  cart: CartView | undefined;
  /** The log as each tab got it: every seq as it came. */
  logs: number[][];
}

export interface HowSaid {
  /** No answer is to come; it is then waited for whether one does. */
  silent?: boolean | undefined;
  /** A recogniser wrote it down. */
  spoken?: boolean;
}

/** Drives one conversation: over a real socket, or in-process. */
export interface Driver {
  say(text: string, how?: HowSaid): Promise<TurnOutcome>;
  choose(choiceId: string, label: string): Promise<TurnOutcome>;
  page(page: { page?: string; product?: string; category?: string }): void;
  /** Lets somebody of the store do something, or nobody come. @returns what the shopper got of it. */
  people(deed: StaffDeed | 'nobody-answers'): Promise<TurnOutcome>;
  /** @throws when this driver cannot do it; the fixture is then skipped, counted and listed. */
  wire(action: string, failure?: ToolFailure): Promise<void>;
  final(): Promise<FinalOutcome>;
  close(): Promise<void>;
}
