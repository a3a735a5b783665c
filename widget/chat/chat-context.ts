import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import type { Entry } from '../../bot/wire/messages.ts';
import type { Part } from '../../bot/wire/parts.ts';
import type { LoadPart } from './parts.ts';
import type { Words } from './words.ts';

/** What every component of the chat may use. */
export interface Chat {
  words: Words;
  /** BCP 47; formats prices, numbers and dates. */
  locale: string;
  /** What the catalogue is written in. */
  goods?: string | undefined;
  /** Loads the words of another language. */
  load: LoadPart;
  /** Presses a choice for the shopper. */
  choose: (choiceId: string, label: string) => void;
  /** What may be done about a reply, drawn below it. */
  aside?: (entry: Entry) => ReactNode;
  /** Draws all but choices, once it is here; `beside` is the whole reply. */
  DataPart?: ComponentType<{ part: Part; beside: readonly Part[] }>;
}

export const ChatContext = createContext<Chat | undefined>(undefined);

/** @throws Error outside of a chat. */
export function useChat(): Chat {
  const chat = useContext(ChatContext);
  if (!chat) throw new Error('no chat');
  return chat;
}
