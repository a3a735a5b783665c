import type * as v from 'valibot';
import type { CartCommand, CartState, Claim, Shop } from '../shop/shop.ts';
import type { PageContext } from '../wire/messages.ts';
import type { Part } from '../wire/parts.ts';
import type { RequestKind, RequestLine } from '../wire/requests.ts';
import type { PolicyPassage, StoreSettings } from '../settings/store.ts';
import type { Reach } from './results.ts';

/** What kind of thing a tool does decides who may run it: a cart tool only on the shopper's words, an order tool only for a verified shopper. */
export type ToolKind = 'read' | 'cart' | 'order' | 'service';

export interface ToolContext {
  store: StoreSettings;
  shop: Shop;
  /** The cart as this turn has left it so far, with the revision it was loaded at. */
  cart: CartState;
  cartRevision: number;
  claim: Claim;
  page: PageContext;
  /** BCP 47. */
  locale: string;
  language: string;
  /** Milliseconds since the epoch. */
  now: number;
  /** Hash of message id, tool, canonical arguments and occurrence; the same each time it is asked for. Tools that only read need none. */
  operationId: () => string;
  /** Hashed network source of the connection, for counting wrong tries. */
  source: string;
  conversationId: string;
  /** How answers of the store's people come; `ask` when absent. */
  reach?: Reach;
  /** The e-mail address in an earlier message of this conversation, while its original is kept. */
  addressIn?: (messageId: string) => Promise<string | undefined>;
  /** The store's people, where they can sign in. */
  people?: People;
  /** @returns the reference of an open request of the same kind about the same of an order. */
  sameOpen?: (request: Pick<ToolRequest, 'kind' | 'orderNumber' | 'lines'>) => Promise<string | undefined>;
  /** The store's policies, for `find-policy`; hand in the same array each time, its index is kept with it. */
  policies?: readonly PolicyPassage[];
}

/** What a tool may know of the store's people. */
export interface People {
  /** Whether somebody is at the desk, and how many wait before this conversation. */
  queue(): Promise<{ attended: boolean; before: number }>;
  /** The reference this conversation waits under, when it does. */
  waitingAs?: string;
}

/** What a tool gives back: data for the machine and the agent, and the effects that go into the turn's commit. */
export interface ToolResult {
  /** JSON. For each tool its shape is in results.ts. */
  data: unknown;
  /** The cart afterwards and the commands that made it, so that they can be applied again if the cart moved. */
  cart?: CartState;
  cartCommands?: CartCommand[];
  /** Claims proven by this call. */
  claim?: Claim;
  /** Records this call wants committed with the turn, in the store's own partitions. */
  requests?: ToolRequest[];
  /** The conversation waits for a person from this turn on. */
  handOver?: { reference: string; reason: string; place: number };
  /** The e-mail address at which the shopper is answered from this turn on. */
  answerTo?: string;
  /** The conversation is to be erased once the turn is stored. */
  forget?: boolean;
  /** Parts an agent may place without writing the facts itself. */
  parts?: Part[];
}

/** Something for the people of the store to settle. */
export interface ToolRequest {
  reference: string;
  kind: RequestKind;
  /** The shopper's words. */
  text: string;
  topic?: string;
  /** Where to answer. */
  email?: string;
  orderNumber?: string;
  lines?: RequestLine[];
  /** What is asked for instead; holds nothing personal. */
  wanted?: string;
  /** The message whose own words are meant, when what is remembered of them is masked. */
  saidIn?: string;
}

export interface Tool<Schema extends v.GenericSchema = v.GenericSchema> {
  name: string;
  kind: ToolKind;
  /** For the agent: when to use it and what comes back. */
  description: string;
  schema: Schema;
  run(args: v.InferOutput<Schema>, context: ToolContext): Promise<ToolResult>;
}
