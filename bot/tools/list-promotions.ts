import { Nothing } from './arguments.ts';
import { defineTool } from './define-tool.ts';

export const listPromotions = defineTool({
  name: 'list-promotions',
  kind: 'read',
  description: 'The offers and coupon codes that run now and are open to everyone.',
  schema: Nothing,
  async run(_, { shop, language }) {
    return { data: { promotions: await shop.promotions(language) } };
  },
});
