import type { Ref } from 'react';
import type {
  ChatCommands,
  ChatEvents,
  ChatListener,
  ColorScheme,
  GreetingRules,
  RefreshIdentity,
  ShownPage,
  Theme,
} from '../api.ts';

/** What a page may do with the chat; the component alone begins and ends it. */
export type AisleChatHandle = Omit<ChatCommands, 'destroy'>;

type Spoken<Name extends string> = Name extends `${infer First}-${infer Second}`
  ? `${Capitalize<First>}${Capitalize<Second>}`
  : Capitalize<Name>;
/** `onOpen`, `onMessage`, `onSignedOut`, …: each event of the chat. */
export type Listeners = { [Name in keyof ChatEvents as `on${Spoken<Name>}`]?: ChatListener<Name> };

export interface AisleChatProps extends Listeners {
  /** The store's id. Another one begins another chat. */
  store: string;
  /** ws:// or wss:// address of the chat's socket. Another one begins another chat. */
  endpoint: string;
  /** BCP 47; left out, the page's language. */
  locale?: string;
  theme?: ColorScheme | Theme;
  /** What the page shows. */
  context?: ShownPage;
  /** The signed-in shopper's JWT; left out once they have signed out. */
  identity?: string;
  /** Asked for a new JWT shortly before the last one runs out. */
  refreshIdentity?: RefreshIdentity;
  greeting?: GreetingRules;
  ref?: Ref<AisleChatHandle>;
}
