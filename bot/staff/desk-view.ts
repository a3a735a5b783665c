import { whenStaffRead } from '../dialogue/flows/opening-hours.ts';
import type { AtDesk, Watcher } from '../conversations/desk.ts';
import type { ChatStore } from '../chat/dependencies.ts';
import type { Desk } from '../wire/staff-frames.ts';

/** The desk of a store as its people see it. */

/** Most recent conversations and requests shown. */
const MOST_RECENT = 20;
const MOST_REQUESTS = 100;
/** Entries looked through for a shopper's last words. */
const LOOK_BACK = 8;

/** Reads the whole desk once; `deskFor` then says it to each who watches. */
export async function readDesk(store: ChatStore, now: number): Promise<(viewer: Watcher) => Desk> {
  const { settings, people } = store;
  const [waiting, joined, requests, recent] = await Promise.all([
    people.desk.waiting(),
    people.desk.joined(),
    openRequests(store),
    people.desk.recent(MOST_RECENT),
  ]);
  const words = await lastWordsOf(store, [...waiting, ...joined, ...recent]);
  const last = (conversationId: string): string => words.get(conversationId) ?? '';
  const open = whenStaffRead(settings.staff, now, settings.timeZone, 'en').kind === 'now';
  return ({ personId }) => ({
    type: 'desk',
    open,
    waiting: waiting.map((each, index) => waitingView(each, index + 1, last(each.conversationId))),
    joined: joined.map((each) => joinedView(each, personId, last(each.conversationId))),
    requests,
    recent: recent.map(({ conversationId, at }) => ({
      conversationId,
      at: iso(at),
      lastWords: last(conversationId),
    })),
  });
}

const iso = (at: number): string => new Date(at).toISOString();

function waitingView(each: AtDesk, place: number, lastWords: string): Desk['waiting'][number] {
  const { conversationId, since, language, reason, reference, answerBy = since } = each;
  const times = { since: iso(since), answerBy: iso(answerBy) };
  return { conversationId, ...times, place, language, reason, reference, lastWords };
}

function joinedView(each: AtDesk, personId: string, lastWords: string): Desk['joined'][number] {
  const { conversationId, since, language, by } = each;
  const own = { by: by?.name ?? '', mine: by?.id === personId };
  return { conversationId, ...own, since: iso(since), language, lastWords };
}

async function openRequests({ people }: ChatStore): Promise<Desk['requests']> {
  const { requests } = await people.requests.open({ limit: MOST_REQUESTS });
  return Promise.all(
    requests.map(async ({ reference, kind, conversationId, at, orderNumber, text }) => {
      const email = (await people.requests.read(reference))?.original?.email;
      return {
        reference,
        kind,
        conversationId,
        at: iso(at),
        ...(orderNumber === undefined ? {} : { orderNumber }),
        text,
        ...(email === undefined ? {} : { email }),
      };
    }),
  );
}

/** What each shopper said last, masked. Read from the logs, so that a turn of the bot need not write it here. */
async function lastWordsOf(
  { conversations }: ChatStore,
  wanted: { conversationId: string }[],
): Promise<Map<string, string>> {
  const ids = [...new Set(wanted.map(({ conversationId }) => conversationId))];
  const words = await Promise.all(
    ids.map(async (conversationId): Promise<[string, string]> => {
      const { entries } = await conversations.history(conversationId, { limit: LOOK_BACK });
      const last = entries.findLast(({ author, text }) => author === 'shopper' && text !== '');
      return [conversationId, last?.text.slice(0, 200) ?? ''];
    }),
  );
  return new Map(words);
}
