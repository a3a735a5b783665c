import { listenersWith } from '../chat/deliver.ts';
import { entriesFrames } from '../chat/hello.ts';
import type { ClientFrameOf } from '../wire/messages.ts';
import { loadBegun, refuse, untilCommitted, type Begun, type Colleague } from './colleague.ts';

/** Looking at conversations: the log, what is said from now on, and what its turns did. */

/** Conversations one connection may look at. */
const MOST_ATTACHED = 20;
const PAGE = 200;

/** Registers first and reads the log then, so that nothing falls between the two. */
export async function attach(
  colleague: Colleague,
  frame: ClientFrameOf<'attach'> | ClientFrameOf<'join'>,
): Promise<Begun | undefined> {
  const { connection, store, dependencies, holder } = colleague;
  const { conversationId } = frame;
  const state = await untilCommitted(async () => {
    const found = await loadBegun(colleague, { conversationId });
    if (!found) return undefined;
    const head = { ...found.head, connections: listenersWith(found.head, connection, holder.gone) };
    const { state: after } = await store.conversations.commit(found, { entries: [], head });
    return { ...after, head };
  });
  if (!state) return undefined;
  const others = (connection.attached ?? []).filter((id) => id !== conversationId);
  for (const id of others.splice(0, Math.max(0, others.length + 1 - MOST_ATTACHED))) {
    await stopListening(colleague, id);
  }
  connection.attached = [...others, conversationId];
  for (let after = 0; ;) {
    const { entries, more } = await store.conversations.history(conversationId, { after, limit: PAGE });
    await dependencies.connections.send(connection.id, entriesFrames(conversationId, entries, more, 'staff'));
    after = entries.at(-1)?.seq ?? after;
    if (!more) return state;
  }
}

export async function detach(
  colleague: Colleague,
  { conversationId }: ClientFrameOf<'detach'>,
): Promise<void> {
  const { connection } = colleague;
  if (!connection.attached?.includes(conversationId)) return;
  connection.attached = connection.attached.filter((id) => id !== conversationId);
  await stopListening(colleague, conversationId);
}

/** What is still said in a conversation does not reach this connection any more. */
async function stopListening({ connection, store }: Colleague, conversationId: string): Promise<void> {
  await untilCommitted(async () => {
    const state = await store.conversations.load(conversationId);
    const { head } = state;
    if (!head?.connections.some(({ id }) => id === connection.id)) return;
    const connections = head.connections.filter(({ id }) => id !== connection.id);
    await store.conversations.commit(state, { entries: [], head: { ...head, connections } });
  });
}

/** Entries on demand, of what the connection looks at. */
export async function sendHistory(
  colleague: Colleague,
  { conversationId, after, before, limit = 50 }: ClientFrameOf<'history'>,
): Promise<void> {
  const { connection, store, dependencies } = colleague;
  if (!connection.attached?.includes(conversationId)) {
    await refuse(colleague, 'not-your-conversation', 'Attach to this conversation first.', {
      conversationId,
    });
    return;
  }
  const range = { ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) };
  const { entries, more } = await store.conversations.history(conversationId, { ...range, limit });
  const frames = entriesFrames(conversationId, entries, more, 'staff');
  const empty = { type: 'entries' as const, conversationId, entries: [], more: false };
  await dependencies.connections.send(connection.id, frames.length > 0 ? frames : [empty]);
}

/** What a turn did; an agent sees it of what waits, has an open request or is in the agent's own hands. */
export async function sendEvidence(
  colleague: Colleague,
  { conversationId, messageId }: ClientFrameOf<'evidence'>,
): Promise<void> {
  const { connection, store, dependencies } = colleague;
  const state = await loadBegun(colleague, { conversationId, messageId });
  if (!state) return;
  if (!(await maySeeEvidence(colleague, state))) {
    const text = 'A lead may look at this; an agent, once it waits, is joined or has an open request.';
    await refuse(colleague, 'not-allowed', text, { conversationId, messageId });
    return;
  }
  const found = await store.conversations.evidence(conversationId, messageId);
  const evidence = found === undefined ? null : { ...found };
  await dependencies.connections.send(connection.id, [
    { type: 'evidence', conversationId, messageId, evidence },
  ]);
}

async function maySeeEvidence(
  { staff, store }: Colleague,
  { head, conversationId }: Begun,
): Promise<boolean> {
  if (staff.role === 'lead' || head.owner === 'waiting') return true;
  if (head.owner === 'staff' && head.handOver?.by?.id === staff.id) return true;
  const { requests } = await store.people.requests.open({ limit: 100 });
  return requests.some((each) => each.conversationId === conversationId);
}
