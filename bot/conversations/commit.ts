import type { Snapshot } from '../dialogue/dialogue.ts';
import { ConditionFailed, RecordsThrottled } from '../records/errors.ts';
import { JsonText, type Expectation, type StoreRecords, type WriteOperation } from '../records/records.ts';
import type { CartState } from '../shop/shop.ts';
import { keepEntryText } from '../wire/encode.ts';
import { numberEntry, type DraftEntry, type StoredEntry } from './entries.ts';
import { deskOperations } from './desk.ts';
import { asJson, wakeAt, type ConversationState, type Head, type Said } from './head.ts';
import { cartKey, headKey, partitionOf, sealedKey, turnKey } from './keys.ts';
import { logRecords } from './log.ts';
import { requestOperations, type StaffRequest } from './requests.ts';
import type { Secrets } from './secrets.ts';
import { findable, type Shopper } from './shoppers.ts';
import { SnapshotText } from './snapshot-text.ts';

/** One atomic change of a conversation. What is left out stays as it is. */
export interface Change {
  /** Numbered from the log's end in this order. `original` is sealed beside the entry. */
  entries: { draft: DraftEntry; original?: string }[];
  /** The head afterwards; `lastSeq` is set by the commit. */
  head: Head;
  snapshot?: Snapshot;
  cart?: CartState;
  /** The cart must still be the one that was read, though it is not written: its lines were shown. */
  cartShown?: boolean;
  /** The client messages this change records or settles. `firstSeq`/`replies` count within `entries`. */
  said?: {
    messageId: string;
    isNew: boolean;
    record: (numbers: number[]) => Said;
    /** What its turn did, once it is settled: the JSON of its `Evidence`. */
    evidence?: string;
  };
  requests?: StaffRequest[];
  /** E-mail addresses the shopper wrote: the conversation is found again by them, though they are not kept. */
  emails?: readonly string[];
  /** An e-mail address at which the shopper wants to be answered from now on; sealed. */
  answerTo?: string;
  /** More to be written or checked in the same commit, in the store's other partitions: an order that is placed. */
  operations?: WriteOperation[];
}

/** How long things are kept, in milliseconds. */
export interface Retention {
  log: number;
  sealed: number;
  evidence: number;
}

/** Something else was written since the state was read. `said` means this very message is already known. */
export class Conflict extends Error {
  override name = 'Conflict';
  readonly said: boolean;
  constructor(said: boolean, options?: ErrorOptions) {
    super('The conversation moved on since it was read.', options);
    this.said = said;
  }
}

export interface CommitTools {
  records: StoreRecords;
  retention: Retention;
  seal: Secrets['seal'];
  newDataKey: Secrets['newDataKey'];
  /** The keyed hash a shopper is found under. */
  nameOf: (shopper: Shopper) => string;
  now: () => number;
  /** Waits so many milliseconds before a throttled commit is tried again. */
  pause: (milliseconds: number) => Promise<void>;
}

/**
 * Writes a change, and gives the state it leads to with the entries as numbered.
 * @throws Conflict when head, cart or message moved; nothing was written.
 */
export async function commitChange(
  tools: CommitTools,
  state: ConversationState,
  change: Change,
): Promise<{ state: ConversationState; entries: StoredEntry[] }> {
  const now = tools.now();
  const base = state.head?.lastSeq ?? 0;
  const numbered = change.entries.map(({ draft }, index) => numberEntry(base + index + 1, draft));
  const entries = numbered.map(({ entry }) => entry);
  const head: Head = { ...change.head, lastSeq: base + entries.length };
  const sealing =
    change.entries.some((entry) => entry.original !== undefined) ||
    !!change.requests?.length ||
    change.answerTo !== undefined;
  if (sealing) head.dataKey ??= tools.newDataKey();
  if (change.answerTo !== undefined && head.dataKey !== undefined) {
    head.answerTo = tools.seal(head.dataKey, change.answerTo);
  }
  if (entries.length > 0) head.listedAt ??= now;
  const snapshotText = state.snapshotText ?? new SnapshotText();
  const written = { ...state, snapshotText };
  const standing = { nameOf: tools.nameOf, logUntil: endOfLog(tools, now), retention: tools.retention.log };
  const found = findable(standing, state.conversationId, head, change.emails ?? []);
  const operations = operationsOf(tools, written, { ...change, head: found.head }, numbered, now);
  operations.push(...found.operations);
  const begun = tools.now();
  try {
    await tools.records.commit(operations);
  } catch (error) {
    await commitAgain(tools, operations, { error, begun, saidIsFirst: change.said !== undefined });
  }
  for (const { entry, text } of numbered) keepEntryText(entry, text);
  return { entries, state: stateAfter(written, change, found.head) };
}

function operationsOf(
  tools: CommitTools,
  state: ConversationState & { snapshotText: SnapshotText },
  change: Change,
  entries: ReturnType<typeof numberEntry>[],
  now: number,
): WriteOperation[] {
  const partition = partitionOf(state.conversationId);
  const { head } = change;
  const logUntil = endOfLog(tools, now);
  const put = (
    key: string,
    value: object | JsonText,
    expect?: Expectation,
    expiresAt = logUntil,
  ): WriteOperation => ({
    kind: 'put',
    partition,
    key,
    value: value instanceof JsonText ? value : asJson(value),
    ...(expect === undefined ? {} : { expect }),
    expiresAt,
  });
  const operations: WriteOperation[] = [];
  if (change.said) {
    // First, so that an adapter that names only one broken condition names this one.
    const { messageId, isNew, record, evidence } = change.said;
    const turn = turnText(evidence, record(entries.map(({ entry }) => entry.seq)));
    const until = evidence ? now + tools.retention.evidence : logUntil;
    operations.push(put(turnKey(messageId), turn, isNew ? 'absent' : undefined, until));
  }
  const wake = head.forgetting ? now : wakeAt(head);
  operations.push({
    ...put(
      headKey,
      headText(head, change.snapshot ?? state.snapshot, state.snapshotText),
      expectationOf(state.headRevision),
    ),
    ...(wake === undefined ? {} : { wakeAt: wake }),
  });
  operations.push(...deskOperations(state.conversationId, state.head, head, logUntil));
  if (change.cart) operations.push(put(cartKey, change.cart, expectationOf(state.cartRevision)));
  else if (change.cartShown) {
    operations.push({ kind: 'check', partition, key: cartKey, expect: expectationOf(state.cartRevision) });
  }
  operations.push(...logRecords(entries).map(({ key, value }) => put(key, value, 'absent')));
  entries.forEach(({ entry }, index) => {
    const original = change.entries[index]?.original;
    if (original !== undefined && head.dataKey !== undefined) {
      const sealed = { sealed: tools.seal(head.dataKey, original) };
      operations.push(put(sealedKey(entry.seq), sealed, undefined, now + tools.retention.sealed));
    }
  });
  for (const request of change.requests ?? []) {
    const { dataKey } = head;
    const seal = (text: string): string | undefined => dataKey && tools.seal(dataKey, text);
    operations.push(
      ...requestOperations(state.conversationId, request, { at: now, expiresAt: logUntil, seal }),
    );
  }
  return [...operations, ...(change.operations ?? [])];
}

/** A turn as it is kept: a `StoredTurn`. */
function turnText(evidence: string | undefined, said: Said): JsonText {
  const begun = evidence === undefined ? '{' : `${evidence.slice(0, -1)},`;
  return new JsonText(`${begun}"said":${JSON.stringify(said)}}`);
}

/** The head as it is kept: a `StoredHead`. */
function headText(head: Head, snapshot: Snapshot | undefined, writer: SnapshotText): JsonText {
  const text = JSON.stringify(head);
  return new JsonText(
    snapshot === undefined ? text : `${text.slice(0, -1)},"snapshot":${writer.write(snapshot)}}`,
  );
}

/**
 * When a conversation written now expires: on a full hour, so that writing it again does not move it to another place
 * in the order of what expires each time.
 */
export const endOfLog = (tools: Pick<CommitTools, 'retention'>, now: number): number =>
  Math.ceil((now + tools.retention.log) / HOUR) * HOUR;

const HOUR = 3_600_000;

const expectationOf = (revision: number): Expectation => (revision === 0 ? 'absent' : { revision });

/** After so many milliseconds whoever waits is told instead: records that do not answer at all may take ten seconds a try. */
const PATIENCE = 8_000;

/** Commits, again where it may be tried again. @throws Conflict when a condition does not hold. */
export async function commitPatiently(
  tools: Pick<CommitTools, 'records' | 'pause' | 'now'>,
  operations: WriteOperation[],
): Promise<void> {
  const begun = tools.now();
  try {
    await tools.records.commit(operations);
  } catch (error) {
    await commitAgain(tools, operations, { error, begun, saidIsFirst: false });
  }
}

/**
 * After a commit that failed: a throttled one wrote nothing, so the same is tried again, a little later each time.
 * @throws Conflict when a condition does not hold.
 */
async function commitAgain(
  tools: Pick<CommitTools, 'records' | 'pause' | 'now'>,
  operations: WriteOperation[],
  first: { error: unknown; begun: number; saidIsFirst: boolean },
): Promise<void> {
  let { error } = first;
  for (let attempt = 0; ; attempt += 1) {
    if (error instanceof ConditionFailed) {
      throw new Conflict(first.saidIsFirst && error.failed.includes(0), { cause: error });
    }
    const over = attempt >= 7 || tools.now() - first.begun > PATIENCE;
    if (over || !(error instanceof RecordsThrottled)) throw error;
    await tools.pause(20 * 2 ** attempt);
    try {
      await tools.records.commit(operations);
      return;
    } catch (again) {
      error = again;
    }
  }
}

function stateAfter(state: ConversationState, change: Change, head: Head): ConversationState {
  return {
    ...state,
    head,
    headRevision: state.headRevision + 1,
    ...(change.snapshot ? { snapshot: change.snapshot } : undefined),
    ...(change.cart ? { cart: change.cart, cartRevision: state.cartRevision + 1 } : undefined),
  };
}
