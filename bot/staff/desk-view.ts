import { whenStaffRead } from '../dialogue/flows/opening-hours.ts';
import type { AtDesk, Watcher } from '../conversations/desk.ts';
import type { ChatStore } from '../chat/dependencies.ts';
import type { Desk } from '../wire/staff-frames.ts';

/** The desk of a store as its people see it. */

/** Most recent conversations and requests shown. */
const MOST_RECENT = 20;
const MOST_REQUESTS = 50;
/** Entries looked through for a shopper's last words. */
const LOOK_BACK = 8;
/** Of a frame: 128 KB is the most that API Gateway hands on. */
const MOST_BYTES = 120 * 1_024;
/** Characters of the words in a row, tried one after the other until the desk fits; the conversation has all of them. */
const MOST_WORDS = [4_000, 400, 100, 20];

/** Where open requests want their answers, by reference: it does not change, and reading it is two calls each. */
export type KnownEmails = Map<string, string | undefined>;

/**
 * Reads the whole desk once; what it gives then says it to each who watches.
 * @param emails what was read before; it is left with the requests that are open now
 */
export async function readDesk(
  store: ChatStore,
  now: number,
  emails: KnownEmails,
): Promise<(viewer: Watcher) => Desk> {
  const { settings, people } = store;
  const [waiting, joined, requests, recent] = await Promise.all([
    people.desk.waiting(),
    people.desk.joined(),
    openRequests(store, emails),
    people.desk.recent(MOST_RECENT),
  ]);
  const words = await lastWordsOf(store, [...waiting, ...joined, ...recent]);
  const last = (conversationId: string): string => words.get(conversationId) ?? '';
  const open = whenStaffRead(settings.staff, now, settings.timeZone, 'en').kind === 'now';
  return ({ personId }) =>
    fitting({
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

/** The desk in one frame that every host can send: where shoppers wrote too much for it, all words are cut. */
export function fitting(desk: Desk): Desk {
  for (const most of MOST_WORDS) {
    const cut = (words: string): string => (words.length > most ? `${words.slice(0, most)}…` : words);
    const shorter = <Row extends { lastWords: string }>(rows: Row[]): Row[] =>
      rows.map((row) => ({ ...row, lastWords: cut(row.lastWords) }));
    const { waiting, joined, requests, recent } = desk;
    const fitted = {
      ...desk,
      waiting: shorter(waiting),
      joined: shorter(joined),
      requests: requests.map((request) => ({ ...request, text: cut(request.text) })),
      recent: shorter(recent),
    };
    if (Buffer.byteLength(JSON.stringify(fitted)) < MOST_BYTES) return fitted;
  }
  throw new Error('A desk without words does not fit into a frame.');
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

async function openRequests({ people }: ChatStore, emails: KnownEmails): Promise<Desk['requests']> {
  const { requests } = await people.requests.open({ limit: MOST_REQUESTS });
  const open = new Set(requests.map(({ reference }) => reference));
  for (const reference of emails.keys()) if (!open.has(reference)) emails.delete(reference);
  return Promise.all(
    requests.map(async ({ reference, kind, conversationId, at, orderNumber, text }) => {
      const isKnown = emails.has(reference);
      const email = isKnown
        ? emails.get(reference)
        : (await people.requests.read(reference))?.original?.email;
      emails.set(reference, email);
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
