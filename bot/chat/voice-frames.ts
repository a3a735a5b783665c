import type { Listener } from '../conversations/head.ts';
import type { ClientFrameOf } from '../wire/messages.ts';
import type { ChatDependencies } from './dependencies.ts';
import { setVoice } from './connection.ts';
import { register } from './hello.ts';
import type { Holder } from './holder.ts';
import type { Bound } from './messages.ts';
import { replyOf } from './replies.ts';

/** Whether, how fast and by which voice replies are read to this connection from now on. */
export async function takeVoice(
  dependencies: ChatDependencies,
  holder: Holder,
  { connection, store, conversationId }: Bound,
  frame: ClientFrameOf<'set-voice'>,
): Promise<void> {
  setVoice(connection, frame);
  if (!frame.voice) dependencies.reader?.stop(conversationId, connection.id);
  if (!dependencies.reader) return;
  // Another process may answer next: what this connection wants to hear stands with who listens.
  const state = await store.conversations.load(conversationId);
  if (state.head) await register(dependencies, holder, store, connection, state);
}

/** Reads a reply of the log to this connection. */
export async function speakAgain(
  dependencies: ChatDependencies,
  bound: Bound,
  { replyId, from = 0 }: ClientFrameOf<'speak'>,
): Promise<void> {
  const { reader, connections } = dependencies;
  const { connection, store, conversationId } = bound;
  if (!reader) {
    const frame = { type: 'audio-end' as const, conversationId, replyId, sentences: 0 };
    await connections.send(connection.id, [frame]);
    return;
  }
  const entry = await replyOf(bound, replyId);
  const { id, speed = 1, voiceId } = connection;
  const listener: Listener = { id, voice: { speed, ...(voiceId === undefined ? {} : { id: voiceId }) } };
  const state = await store.conversations.load(conversationId);
  reader.again({ store, state }, listener, entry, { replyId, from });
}
