import type { ToolRequest } from '../tools/tool.ts';
import type { Turn, TurnRequest } from './turn.ts';

/**
 * The words of an earlier message as the shopper wrote them: what is remembered of them is masked, and the people of the
 * store need the address itself. Once the original is no longer kept, what is remembered has to do.
 */
export async function inOwnWords(turn: Turn, { saidIn, ...request }: ToolRequest): Promise<TurnRequest> {
  if (saidIn === undefined || saidIn === turn.message.messageId) return request;
  const { conversations } = turn.store;
  const said = await conversations.said(turn.state.conversationId, saidIn);
  const original = said && (await conversations.original(turn.state, said.seq));
  return original ? { ...request, text: original, masked: request.text } : request;
}
