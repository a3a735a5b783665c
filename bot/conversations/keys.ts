/**
 * The keys of a conversation's partition. Their byte order matters: `elsewhere/…` < `entry/…` < `link/…` < `now/…` < `turn/…`, so one
 * reverse list before `now/~` reads head and cart, then the links, then the newest entries, nothing else.
 */

const PREFIX = 'conversation/';

export const headKey = 'now/head';
export const cartKey = 'now/cart';
/** Excluded upper end of a reverse list over the present state and the log. */
export const afterNow = 'now/~';

export const partitionOf = (conversationId: string): string => PREFIX + conversationId;
export const conversationOf = (partition: string): string | undefined =>
  partition.startsWith(PREFIX) ? partition.slice(PREFIX.length) : undefined;

const numbered = (seq: number): string => String(seq).padStart(12, '0');
export const entryKey = (seq: number): string => `entry/${numbered(seq)}`;
export const sealedKey = (seq: number): string => `sealed/${numbered(seq)}`;
/** What a host without memory keeps of one connection. */
export const linkKey = (connectionId: string): string => `link/${connectionId}`;
export const turnKey = (messageId: string): string => `turn/${messageId}`;

/** Says in the conversation which request it made, so that erasing finds it. */
export const requestKey = (reference: string): string => `request/${reference}`;

/** Says where something of the conversation lies in another partition, so that erasing finds it. */
export const elsewhereKey = (name: string): string => `elsewhere/${name}`;

/** The partition of the receipts of what was erased. */
export const receiptsPartition = 'receipts';

/** The conversations of one shopper, by what names the shopper (keyed hash). */
export const shopperPartition = (name: string): string => `shopper/${name}`;

/** The partition of a store's requests to its staff, by reference. */
export const requestsPartition = 'requests';

/** The partition that lists the open ones by time. */
export const openRequestsPartition = 'open-requests';
export const openRequestKey = ({ at, reference }: { at: number; reference: string }): string =>
  `${String(at).padStart(15, '0')}/${reference}`;

/** The partition that tells what is open about an order already. */
export const openOfOrderPartition = 'open-of-orders';

/** The partition that counts the transcripts sent, by day. */
export const mailCountsPartition = 'mail-counts';

const inTime = (at: number, conversationId: string): string =>
  `${String(at).padStart(15, '0')}/${conversationId}`;

/** The partition of a store's conversations that wait for a person or that one has, each by when it began. */
export const deskPartition = 'desk';
export const waitingKey = (since: number, conversationId: string): string =>
  `waiting/${inTime(since, conversationId)}`;
export const joinedKey = (since: number, conversationId: string): string =>
  `joined/${inTime(since, conversationId)}`;

/** The partition of those who watch the desk, by connection. */
export const watchersPartition = 'desk-watchers';

const DAY = 86_400_000;

/** Lists the conversations that began on a day (UTC): one partition a day, so that none grows without end. */
export const recentPartition = (at: number): string =>
  `recent/${new Date(Math.floor(at / DAY) * DAY).toISOString().slice(0, 10)}`;
export const recentKey = inTime;

/** What was looked for in vain on a day (UTC), where that is kept in the records. */
export const wishesPartition = (at: number): string =>
  `wishes/${new Date(Math.floor(at / DAY) * DAY).toISOString().slice(0, 10)}`;
