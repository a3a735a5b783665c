import type { Control } from './control.ts';
import { FixtureDesk } from './desk.ts';
import type { StaffDeed } from './staff-deed.ts';
import type { TurnOutcome } from './outcome.ts';
import type { Tab } from './tab.ts';
import type { Transport } from './transport.ts';

/** What the store's people do in a conversation, and what its shopper gets of it. */

export interface PeopleParts {
  transport: Transport;
  control: Control | undefined;
  storeId: string;
  until: (holds: () => boolean, what: string) => Promise<void>;
  /** To be called after every frame. */
  changed: () => void;
}

export class FixturePeople {
  readonly #parts: PeopleParts;
  #desk: FixtureDesk | undefined;

  constructor(parts: PeopleParts) {
    this.#parts = parts;
  }

  /** @param closed whether the shopper has left: what is written then goes by e-mail */
  async do(
    deed: StaffDeed | 'nobody-answers',
    { conversationId, tab, closed }: { conversationId: string; tab: Tab; closed: boolean },
  ): Promise<TurnOutcome> {
    const { control, storeId, until } = this.#parts;
    if (!control) throw new Error('The store’s people need the control channel.');
    const before = tab.lastSeq;
    let error: string | undefined;
    if (deed === 'nobody-answers') {
      await control.nobodyAnswers(storeId, conversationId);
      await until(() => tab.lastSeq >= before + 2, 'word that nobody came');
    } else {
      const desk = (this.#desk ??= new FixtureDesk({ ...this.#parts, control }));
      const { notices } = desk;
      error = await desk.do(deed, conversationId);
      const done = error === undefined;
      // To a shopper who has left it goes by e-mail, and the writer is told how that went.
      const mails = closed && done && (deed.staff === 'say' || deed.staff === 'settle');
      if (mails) await until(() => desk.notices > notices, 'word of an e-mail');
      const reached = Math.max(desk.lastSeq, deed.staff === 'settle' && done ? before + 1 : 0);
      if (!closed) await until(() => tab.lastSeq >= reached, 'what a person wrote');
    }
    const entries = [...tab.entries.values()].filter(({ seq }) => seq > before);
    const mail = (await control.mails(storeId, conversationId)).at(-1);
    return { entries: entries.toSorted((a, b) => a.seq - b.seq), error, ...(mail ? { mail } : {}) };
  }

  close(): void {
    this.#desk?.close();
  }
}
