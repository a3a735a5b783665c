import type { ChatDependencies } from './dependencies.ts';
import type { ToolRequest } from '../tools/tool.ts';
import type { Turn, TurnRequest } from './turn.ts';

/**
 * The words of an earlier message as the shopper wrote them: what is remembered of them is masked, and the people of the
 * store need the address itself. Once the original is no longer kept, what is remembered has to do.
 */
export async function inOwnWords(turn: Turn, { saidIn, ...request }: ToolRequest): Promise<TurnRequest> {
  if (saidIn === undefined || saidIn === turn.message.messageId) return request;
  const original = await originalOf(turn, saidIn);
  return original ? { ...request, text: original, masked: request.text } : request;
}

/** The e-mail address in an earlier message. */
export async function addressIn(
  { findPersonalData }: Pick<ChatDependencies, 'findPersonalData'>,
  turn: Turn,
  messageId: string,
): Promise<string | undefined> {
  const original = (await originalOf(turn, messageId)) ?? '';
  const found = findPersonalData(original, turn.store.settings.orderNumberPattern);
  const email = found.find(({ kind }) => kind === 'email');
  return email && original.slice(email.start, email.end);
}

async function originalOf({ store, state }: Turn, messageId: string): Promise<string | undefined> {
  const said = await store.conversations.said(state.conversationId, messageId);
  return said && store.conversations.original(state, said.seq);
}
