import * as v from 'valibot';
import { defineTool } from './define-tool.ts';

export const forgetConversation = defineTool({
  name: 'forget-conversation',
  kind: 'order',
  description: 'Erases this conversation once the turn is stored. Only after the shopper has confirmed it.',
  schema: v.object({}),
  run: () => Promise.resolve({ data: {}, forget: true }),
});
