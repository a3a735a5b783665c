import type { PageContext } from '../../../bot/wire/messages.ts';

type Command = ['context', PageContext] | ['identify', string] | ['logout'] | ['open'];
type Chat = ((...command: Command) => void) & { q?: Command[] };

/** Tells the chat on the page something; before its script has come, the call waits in its queue. */
export function tellChat(...command: Command): void {
  const page = window as unknown as { aisle?: Chat };
  if (!page.aisle) {
    const waiting: Chat = (...later) => void (waiting.q ??= []).push(later);
    page.aisle = waiting;
  }
  page.aisle(...command);
}
