import type { Evidence } from '../conversations/evidence.ts';
import { partitionOf, turnKey } from '../conversations/keys.ts';
import type { Records } from '../records/records.ts';
import type { BodyOf } from './bodies.ts';

/** What a turn understood and which tools it used, from what was stored of it; undefined when nothing was. */
export async function evidenceOf(
  records: Records,
  { storeId, conversationId, messageId }: BodyOf<'evidence'>,
): Promise<{ intent: string; tools: { name: string; args: unknown }[] } | undefined> {
  const item = await records.forStore(storeId).get(partitionOf(conversationId), turnKey(messageId));
  if (!item) return undefined;
  const { intent = 'none', steps = [] } = item.value as unknown as Partial<Evidence>;
  const tools = steps
    .filter(({ effect }) => effect === 'tool')
    .map(({ name = '', args }) => ({ name, args: args ?? {} }));
  return { intent, tools };
}
