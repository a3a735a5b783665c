import type { AgentStep } from '../agent/agent.ts';
import type { Weighed } from '../shop/shop.ts';
import type { StoreSettings } from '../settings/store.ts';
import type { Reach, ToolName } from '../tools/results.ts';
import type { Intent, Language, Understanding, UnderstandRequest } from '../understanding/understanding.ts';
import type { PageContext } from '../wire/messages.ts';
import type { Part } from '../wire/parts.ts';
import type { VoiceChange } from '../wire/voice-frames.ts';
import type { Memory } from './memory.ts';

/**
 * What goes into and comes out of the dialogue machine. The machine decides, chat performs: an effect is data, its
 * result comes back as an event that names the effect. Nothing here does I/O, reads a clock or rolls dice.
 */

/** What the shopper did. Time and everything else from outside comes in with the event. */
type ShopperEvent =
  | { type: 'SAID'; messageId: string; text: string; now: number; surroundings: Surroundings }
  | {
      type: 'CHOSE';
      messageId: string;
      choiceId: string;
      label: string;
      now: number;
      surroundings: Surroundings;
    }
  | { type: 'STOPPED'; now: number };

/** What came of an effect. One that names no effect in flight is ignored and recorded. */
export type ResultEvent =
  /**
   * `weighed` is what the words say of goods, where the shop can tell; `cartLines` are those there are now, where the
   * turn has changed them.
   */
  | {
      type: 'UNDERSTOOD';
      effectId: string;
      understanding: Understanding;
      weighed?: Weighed;
      cartLines?: Surroundings['cartLines'];
    }
  | { type: 'TOOL_DONE'; effectId: string; data: unknown }
  | {
      type: 'TOOL_FAILED';
      effectId: string;
      reason: 'unavailable' | 'invalid' | 'refused' | 'unknown-outcome';
    }
  /** The agent wants these tools; the machine answers with tool effects or refuses. */
  | { type: 'AGENT_CALLED'; effectId: string; calls: AgentStep['calls'] }
  /** The agent's reply, already through grounding: released sentences and the data parts it may show. */
  | { type: 'AGENT_DONE'; effectId: string; sentences: string[]; parts: Part[] }
  | { type: 'AGENT_FAILED'; effectId: string; reason: 'unavailable' | 'deadline' }
  /**
   * The turn ends before it is done: its deadline passed (the reason when none is given), what it needs does not answer,
   * or something in it failed.
   */
  | { type: 'OUT_OF_TIME'; reason?: 'deadline' | 'unavailable' | 'failed' };

/** A person of the store takes the conversation over, gives it back, or does not come. While they have it the machine is silent. */
export type StaffEvent =
  | { type: 'STAFF_JOINED'; now: number }
  | { type: 'STAFF_LEFT'; now: number }
  /** Nobody came in the time the store names. */
  | {
      type: 'STAFF_UNANSWERED';
      now: number;
      reach: Reach;
      /** The reference under which the shopper's words stay with them, where an address for the answer is known. */
      keptAs?: string;
    };

export type DialogueEvent = ShopperEvent | ResultEvent | StaffEvent;

/** What the machine may know about where the shopper is. */
export interface Surroundings {
  page: PageContext;
  signedIn: boolean;
  cartLines: {
    lineId: string;
    productId: string;
    variantId: string;
    title: string;
    options: Record<string, string>;
    /** The options its product comes with, with all their values; absent where the shop could not be asked. */
    comesIn?: { name: string; values: string[] }[];
    quantity: number;
    /** Of one piece, in minor units; absent where the shop could not be asked. */
    price?: number;
  }[];
  /** BCP 47; formats prices and dates. */
  locale: string;
  /** Whether people of the store sign in to a desk here; whether somebody is at it the tool `call-person` finds out. */
  staffPresent: boolean;
  /** How an answer of the store's people comes; `ask` when absent. */
  reach?: Reach;
  /** `off` where the host lets the agent take every message that answers nothing and asks for no person. */
  directPath?: 'off';
  /** The shopper's client can read replies aloud and does what is said of its voice. */
  voice?: true;
  /** The words come from a speech recogniser: what they change is read back. */
  spoken?: true;
}

/** The closed union of what the machine may ask for. */
export type Effect =
  | { kind: 'understand'; id: string; text: string; expecting: UnderstandRequest['expecting'] }
  | { kind: 'tool'; id: string; name: ToolName; args: Record<string, unknown> }
  /** Ask the agent; `steps` are carried by the machine so that the agent stays stateless. `tools` are those it may use now. */
  | { kind: 'ask-agent'; id: string; text: string; tools: ToolName[]; steps: AgentStep[] }
  | { kind: 'reply'; id: string; reply: Reply };

/** One assistant message. `text` parts and `speech` are final; data parts are rendered from tool results. */
export interface Reply {
  parts: Part[];
  speech: string;
  language: Language;
  /** The catalogue key or "agent", for evidence and manners tests. */
  template: string;
  /** What of `speech` says nothing of this shopper, so that its audio may serve everyone. */
  open?: string;
  /** How the shopper wants the voice to be from here on. */
  voice?: VoiceChange;
}

/** The machine's settled state: what is stored between turns. JSON only, never the transcript. */
export interface Snapshot {
  /** The state value's name; may be reset to "listening" by a deploy. */
  position: string;
  memory: Memory;
}

export interface StepResult {
  snapshot: Snapshot;
  /** The state of a turn in flight; pass it to the next step of the same turn, never store it. */
  turn: TurnState;
  effects: Effect[];
  /** True when nothing is in flight: the turn may be committed. */
  settled: boolean;
  /** States passed on the way, for evidence. */
  states: string[];
  /** Set when the stepper had to catch a throw or ignored a stale result. */
  trouble?: string;
}

/** What a turn needs only while it runs; opaque outside this room, JSON. */
export interface TurnState {
  messageId: string;
  now: number;
  intent?: Intent;
  /** What was served of the message before, where it holds several wishes. */
  served?: Intent[];
  effectsAsked: number;
  inFlight: string[];
  [key: string]: unknown;
}

/** What the store is, as far as wording needs it. */
export type DialogueStore = Pick<
  StoreSettings,
  | 'id'
  | 'name'
  | 'tone'
  | 'currency'
  | 'languages'
  | 'catalogueLanguage'
  | 'locale'
  | 'contacts'
  | 'staff'
  | 'hours'
  | 'timeZone'
  | 'returns'
  | 'shipping'
  | 'greeting'
  | 'orderNumberPattern'
> &
  // Told where the store's pages are silent; a store of an older release may lack them.
  Partial<Pick<StoreSettings, 'payments' | 'warranty' | 'tax' | 'retention' | 'address'>>;

/** The only way to move a conversation on. Pure: the same arguments give the same result. */
export type Step = (
  snapshot: Snapshot,
  turn: TurnState | undefined,
  event: DialogueEvent,
  store: DialogueStore,
) => StepResult;
