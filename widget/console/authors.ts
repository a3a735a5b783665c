import type { Author } from '../../bot/wire/messages.ts';

/** Who said something, for the store's people; a note is what they write to each other. */
export const authors: Readonly<Record<Author, string>> = {
  shopper: 'Shopper',
  assistant: 'Assistant',
  staff: 'Team',
  store: 'Store',
};
