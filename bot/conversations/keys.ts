/**
 * The keys of a conversation's partition. Their byte order matters: `entry/…` < `link/…` < `now/…` < `turn/…`, so one
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

/** The partition of a store's requests to its staff, by reference. */
export const requestsPartition = 'requests';

/** The partition that lists the open ones by time. */
export const openRequestsPartition = 'open-requests';
export const openRequestKey = ({ at, reference }: { at: number; reference: string }): string =>
  `${String(at).padStart(15, '0')}/${reference}`;
