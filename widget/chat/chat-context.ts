import { createContext, useContext } from 'react';
import type { Words } from './words.ts';

/** What every component of the chat may use. */
export interface Chat {
  words: Words;
  /** BCP 47; formats prices, numbers and dates. */
  locale: string;
  /** Presses a choice for the shopper. */
  choose: (choiceId: string, label: string) => void;
}

export const ChatContext = createContext<Chat | undefined>(undefined);

/** @throws Error outside of a chat. */
export function useChat(): Chat {
  const chat = useContext(ChatContext);
  if (!chat) throw new Error('A chat component was used outside of a chat');
  return chat;
}
