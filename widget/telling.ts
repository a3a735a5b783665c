import type { ChatEvents, ChatListener } from './api.ts';
import type { Conversation } from './connection/conversation.ts';

export type Tell = <Name extends keyof ChatEvents>(name: Name, detail: ChatEvents[Name]) => void;

/** What the page hears: events of `<aisle-chat>` that go up to window. */
export function createTelling(host: HTMLElement) {
  const heard = new Map<string, Map<unknown, EventListener>>();
  const tell: Tell = (name, detail) =>
    void host.dispatchEvent(new CustomEvent(`aisle:${name}`, { detail, bubbles: true }));
  const on = <Name extends keyof ChatEvents>(name: Name, listener: ChatListener<Name>): void => {
    const listeners = heard.get(name) ?? new Map<unknown, EventListener>();
    heard.set(name, listeners);
    if (listeners.has(listener)) return;
    const hear = (event: Event) => listener((event as CustomEvent<ChatEvents[Name]>).detail);
    listeners.set(listener, hear);
    host.addEventListener(`aisle:${name}`, hear);
  };
  const off = <Name extends keyof ChatEvents>(name: Name, listener: ChatListener<Name>): void => {
    const hear = heard.get(name)?.get(listener);
    if (!hear) return;
    heard.get(name)?.delete(listener);
    host.removeEventListener(`aisle:${name}`, hear);
  };
  return { tell, on, off };
}

/** Tells what becomes of the conversation, once what belongs together has changed together. @returns what ends it. */
export function tellConversation(conversation: Conversation, tell: Tell): () => void {
  let told: string | undefined;
  let upTo = 0;
  let live = false;
  let unread = 0;
  let ended = false;
  let due = false;
  const look = () => {
    due = false;
    if (ended) return;
    const { conversationId, entries, replayedTo, seen, status } = conversation.get();
    if (conversationId !== told) {
      upTo = 0;
      tell('conversation', { conversationId: (told = conversationId) });
    }
    const fresh = entries.filter((entry) => entry.seq > Math.max(upTo, replayedTo));
    upTo = entries.at(-1)?.seq ?? upTo;
    for (const { seq, author, kind, text } of fresh) tell('message', { seq, author, kind, text });
    const count = entries.filter((entry) => entry.seq > seen && entry.author !== 'shopper').length;
    if (count !== unread) tell('unread', { count: (unread = count) });
    if ((status === 'live') !== live) tell('connection', { live: (live = !live) });
  };
  const end = conversation.subscribe(() => {
    if (!due) queueMicrotask(look);
    due = true;
  });
  return () => {
    ended = true;
    end();
  };
}
