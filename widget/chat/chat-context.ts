import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import type { Entry } from '../../bot/wire/messages.ts';
import type { Part } from '../../bot/wire/parts.ts';
import type { LoadPart } from './parts.ts';
import type { Words } from './words.ts';

/** What a part of a reply is drawn from. */
export interface PartProperties {
  part: Part;
  /** The whole reply. */
  beside: readonly Part[];
  /** Choices belong to the newest reply; older ones are shown as they were but no longer pressed. */
  current: boolean;
}

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
  /** Draws a part of a reply, once it is here. */
  DataPart?: ComponentType<PartProperties>;
}

export const ChatContext = createContext<Chat | undefined>(undefined);

/** @throws Error outside of a chat. */
export function useChat(): Chat {
  const chat = useContext(ChatContext);
  if (!chat) throw new Error('no chat');
  return chat;
}
