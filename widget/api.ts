/** What a page may say to the chat and hear from it: the same for the script tag and for the React component. */

/** What `data-…` attributes of the script tag, or the properties of the component, say. */
export interface ChatSettings {
  storeId: string;
  /** ws:// or wss:// address of the chat's socket. */
  endpoint: string;
  /** BCP 47. */
  locale: string;
  theme?: ColorScheme;
}

/** `auto` is what the shopper's system prefers. */
export type ColorScheme = 'light' | 'dark' | 'auto';

export interface Theme {
  scheme?: ColorScheme;
  /** Any CSS color; what is written on it and beside it keeps its contrast. Undefined: the chat's own. */
  accent?: string;
}

/** What the page shows, and what is in its cart. */
export interface ShownPage {
  page?: 'home' | 'category' | 'product' | 'cart' | 'checkout' | 'account' | 'other';
  /** The product's id (its handle). */
  product?: string;
  /** The category's name. */
  category?: string;
  /** What the cart is worth, in minor units. It stays in the page: only greeting rules ask for it. */
  cartValue?: number;
}

/** When the chat offers itself, once a page load. Every rule that is given must hold. */
export interface GreetingRules {
  /** What it says, in the page's language. */
  text: string;
  /** Seconds the page has been looked at. */
  delay?: number;
  /** Addresses to greet on: a path, where `*` stands for anything. */
  url?: string;
  /** What the cart must be worth at least, in minor units. */
  cartValue?: number;
}

/** The same as attributes of the script tag: `data-greeting`, `-delay`, `-url`, `-cart-value`. */
export interface GreetingAttributes {
  greeting?: string;
  greetingDelay?: string;
  greetingUrl?: string;
  greetingCartValue?: string;
}

/** Fetches a new identity when one has run out; undefined when nobody is signed in any more. */
export type RefreshIdentity = () => Promise<string | undefined>;

/** The events of `<aisle-chat>`, by name without `aisle:`, with their `detail`. */
export interface ChatEvents {
  open: object;
  close: object;
  /** A conversation began, changed, or is gone (undefined). */
  conversation: { conversationId?: string };
  /** Something was said, by whomever; what is read again after a page load is not told again. */
  message: { seq: number; author: 'shopper' | 'assistant' | 'staff' | 'store'; kind: string; text: string };
  /** The bot changed the cart: read it again. */
  cart: { revision: number; conversationId: string };
  /** So many messages have come that the shopper has not seen. */
  unread: { count: number };
  /** Whether there is a connection. */
  connection: { live: boolean };
  /** The chat offered itself, and what became of it. */
  greeting: { state: 'shown' | 'accepted' | 'dismissed' };
  /** The identity ran out and no new one came, or the shopper signed out in another tab: they go on unsigned. */
  'signed-out': object;
}

export type ChatListener<Name extends keyof ChatEvents> = (detail: ChatEvents[Name]) => void;

/** What a page may do with a chat. */
export interface ChatCommands {
  open(): void;
  close(): void;
  toggle(): void;
  /** Puts button and panel back on the page. */
  show(): void;
  /** Takes button and panel out of sight; the conversation goes on. */
  hide(): void;
  /** Opens the panel and says it for the shopper. */
  send(text: string): void;
  /** Opens the panel with it in the field, for the shopper to change and send. */
  prefill(text: string): void;
  setContext(page: ShownPage): void;
  /** @param refresh asked for a new one shortly before this one runs out */
  identify(jwt: string, refresh?: RefreshIdentity): void;
  logout(): void;
  setLocale(locale: string): void;
  setTheme(theme: ColorScheme | Theme): void;
  /** Offers the chat by these rules from now on; without rules, not any more. */
  greet(rules?: GreetingRules | GreetingAttributes): void;
  on<Name extends keyof ChatEvents>(name: Name, listener: ChatListener<Name>): void;
  off<Name extends keyof ChatEvents>(name: Name, listener: ChatListener<Name>): void;
  /** Takes the chat out of the page. */
  destroy(): void;
}

type Calls = { [Name in keyof ChatCommands]: [Name, ...Parameters<ChatCommands[Name]>] };

/** A command as a call of `aisle(…)`; `context` is what `setContext` was called at first. */
export type AisleCommand = Calls[keyof Calls] | ['context', ShownPage];

/** `window.aisle`: commands wait in `q` until the chat is there. */
export interface AisleFunction {
  (...command: AisleCommand): void;
  q?: { push(command: AisleCommand): unknown };
}

/** `<aisle-chat>`: with `aisle` of its own, for pages that have several. */
export interface AisleChatElement extends HTMLElement {
  aisle: (...command: AisleCommand) => void;
}

type DomEvents = { [Name in keyof ChatEvents as `aisle:${Name}`]: CustomEvent<ChatEvents[Name]> };

declare global {
  interface Window {
    aisle?: AisleFunction;
  }
  interface HTMLElementTagNameMap {
    'aisle-chat': AisleChatElement;
  }
  interface HTMLElementEventMap extends DomEvents {}
  interface WindowEventMap extends DomEvents {}
}
