import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { ServerFrame, type Entry } from '../../../bot/wire/messages.ts';
import type { ScriptedServer } from '../scripted-server.ts';

/** One stretch of a conversation that a tab heard live: from the entry after `from` to what is in the log. */
interface Stretch {
  conversationId: string;
  from: number;
}

/**
 * What a tab ought to have announced. It is worked out from the server's log and from the greetings that came down the
 * tab's sockets, and knows nothing of how the widget does it.
 */
export class Listener {
  /** What was announced before a log was put back, and is not in it any more. */
  #settled: string[] = [];
  #stretch: Stretch | undefined;
  /** How often the server has greeted this tab. */
  greetings = 0;
  /** The end of the log as the last greeting told it. */
  greetedAt = 0;

  /** @param page has no socket yet */
  constructor(page: Page) {
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => this.#received(String(payload))),
    );
  }

  /** What has to be heard by now, given the log as it is. */
  expected(server: ScriptedServer): string[] {
    return [...this.#settled, ...this.#heardOf(server)];
  }

  /** The page is another: it starts with silence. */
  startAgain(): void {
    this.#settled = [];
    this.#stretch = undefined;
  }

  /** The log is about to lose what comes after `seq`; what was announced of it stays announced. */
  logGoesBack(server: ScriptedServer, seq: number): void {
    this.#settled = this.expected(server);
    if (this.#stretch) this.#stretch.from = Math.max(seq, 0);
  }

  #heardOf(server: ScriptedServer): string[] {
    if (!this.#stretch) return [];
    const { conversationId, from } = this.#stretch;
    const entries = server.logs.get(conversationId)?.entries ?? [];
    return entries
      .filter((entry) => entry.seq > from && isOtherSide(entry))
      .map(({ text, speech }) => speech ?? text);
  }

  /** The first greeting of a conversation says what of it was there before. */
  #received(payload: string): void {
    const frame = v.safeParse(ServerFrame, JSON.parse(payload));
    if (!frame.success || frame.output.type !== 'welcome') return;
    this.greetings += 1;
    const { conversationId, seq } = frame.output;
    this.greetedAt = seq;
    if (this.#stretch?.conversationId !== conversationId) this.#stretch = { conversationId, from: seq };
  }
}

function isOtherSide({ author, kind }: Entry): boolean {
  return author !== 'shopper' && kind !== 'hidden';
}

/** What status and alert regions of the widget have told since this was called, each time something was put into one. */
export async function listenToStatus(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const root = document.querySelector('aisle-chat')?.shadowRoot;
    for (const region of root?.querySelectorAll('[role=status], [role=alert]') ?? []) {
      const role = region.getAttribute('role');
      new MutationObserver((records) => {
        const text = region.textContent?.trim();
        const added = records.some(({ type, addedNodes }) => type !== 'childList' || addedNodes.length > 0);
        if (text && added) told.push(`${role}: ${text}`);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { told: string[] }).told);
}
