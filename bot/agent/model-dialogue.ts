import type { AgentRequest } from './agent.ts';

/** What was said before and now as models take it: roles alternate and the shopper's come first and last. */
export interface ModelMessage {
  role: 'user' | 'assistant';
  text: string;
}

/** Most characters kept of one message of the past: models are paid by length. */
const MOST_CHARACTERS = 1_000;

/** The history and the present message, which is the last one. */
export function modelDialogue({ history, text }: Pick<AgentRequest, 'history' | 'text'>): ModelMessage[] {
  const messages: ModelMessage[] = [];
  for (const { author, text: said } of history) {
    const role = author === 'shopper' ? 'user' : 'assistant';
    // A model that reads what people of the store wrote must not take it for its own words.
    const words = author === 'staff' ? `(Written by a person of the store) ${said}` : said;
    append(messages, role, cut(words));
  }
  append(messages, 'user', text);
  return messages;
}

function append(messages: ModelMessage[], role: ModelMessage['role'], text: string): void {
  const last = messages.at(-1);
  if (text.trim() === '' || (!last && role === 'assistant')) return;
  if (last?.role === role) last.text += `\n${text}`;
  else messages.push({ role, text });
}

const cut = (text: string): string =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;

/** What a model must know of this turn besides the words: for attributes or a system text of their own. */
export interface ModelSurroundings extends Record<string, string> {
  store: string;
  /** English name of the language the reply is written in. */
  language: string;
  /** JSON: the products on the shopper's screen in their order, id and title. */
  shownProducts: string;
  /** JSON: the kind of page the shopper is on, and the id of its product or the name of its category. */
  page: string;
}

export function surroundingsOf({ storeName, language, shown, page = {} }: AgentRequest): ModelSurroundings {
  return {
    store: storeName,
    language: new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language,
    shownProducts: JSON.stringify(shown),
    page: JSON.stringify(page),
  };
}
