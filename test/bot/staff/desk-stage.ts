import type { StaffVerifier } from '../../../bot/chat/dependencies.ts';
import type { StaffIdentity } from '../../../bot/chat/connection.ts';
import { NotifyFailed, type FailedOutcome, type Message, type Notify } from '../../../bot/notify/notify.ts';
import type { Desk } from '../../../bot/wire/staff-frames.ts';
import { openStage, Tab, type Stage, type StageOptions } from '../chat/support/stage.ts';

/** A stage with a desk: credentials read `agent-Maya` or `lead-Ines`, for one store `agent-Maya-other`. */

export interface DeskStage extends Stage {
  /** What was handed over to the notify port. */
  sent: Message[];
  /** Lets the notify port fail from now on, or work again. */
  failing: { now: boolean; outcome?: FailedOutcome };
  /** Credentials that were signed out. */
  out: Set<string>;
}

export function openDeskStage(options: StageOptions): DeskStage {
  const sent: Message[] = [];
  const failing: DeskStage['failing'] = { now: false };
  const out = new Set<string>();
  const notify: Notify = {
    async send(message) {
      const { now, outcome } = failing;
      if (now) throw new NotifyFailed('The test asked for this.', outcome && { outcome });
      sent.push(message);
    },
    forget: async () => 0,
  };
  const stage = openStage({
    ...options,
    change: (plain) => {
      const given = options.change?.(plain) ?? plain;
      return { ...given, staff: verifier(() => given.clock.now(), out), notify };
    },
  });
  return { ...stage, sent, failing, out };
}

function verifier(now: () => number, out: ReadonlySet<string>): StaffVerifier {
  return {
    isOn: () => true,
    origins: ['https://desk.example'],
    async verify(storeId, credential): Promise<StaffIdentity | undefined> {
      const [, role, name, only] = /^(agent|lead)-(\w+)(?:-(\w+))?$/.exec(credential) ?? [];
      if ((role !== 'agent' && role !== 'lead') || name === undefined) return undefined;
      if ((only !== undefined && only !== storeId) || out.has(credential)) return undefined;
      return { id: `test/${name}`, name, role, until: now() + 8 * 3_600_000, session: credential };
    },
    stillIn: async ({ session = '' }) => !out.has(session),
  };
}

let messages = 0;

/** A desk's tab, as chat sees it. */
export class DeskTab extends Tab {
  get desk(): Desk | undefined {
    return this.framesOf('desk').at(-1);
  }

  /** The codes of all errors so far. */
  get errors(): string[] {
    return this.framesOf('error').map(({ code }) => code);
  }

  get notices(): string[] {
    return this.framesOf('notice').map(({ code }) => code);
  }

  /** Signs in and watches. */
  async sit(credential: string, storeId?: string): Promise<this> {
    await this.hello({ credential, ...(storeId === undefined ? {} : { storeId }) });
    await this.send({ type: 'watch' });
    return this;
  }

  attach = (conversationId: string): Promise<void> => this.send({ type: 'attach', conversationId });
  join = (conversationId: string): Promise<void> => this.send({ type: 'join', conversationId });
  leave = (conversationId: string): Promise<void> => this.send({ type: 'leave', conversationId });

  tell(conversationId: string, text: string, messageId = `staff-message-${(messages += 1)}`): Promise<void> {
    return this.send({ type: 'say', conversationId, messageId, text });
  }

  note(conversationId: string, text: string): Promise<void> {
    return this.send({ type: 'note', conversationId, messageId: `staff-note-${(messages += 1)}`, text });
  }
}

/** The tab is closed: nothing sent to it arrives any more. */
export function closeTab(tab: Tab): void {
  tab.stage.connections.frames.delete(tab.state.id);
}
