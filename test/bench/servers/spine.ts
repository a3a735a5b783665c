/**
 * The spine under load: real sockets, wire, chat, dialogue machine and durable SQLite; the understanding is a stub and
 * there is no search, as in the peer beside it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initialSnapshot, step } from '../../../bot/dialogue/stepper.ts';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import type { CartCommand } from '../../../bot/shop/shop.ts';
import type { ToolContext, ToolResult } from '../../../bot/tools/tool.ts';
import type { ProductCard } from '../../../bot/wire/parts.ts';
import { openSocketStage } from '../../bot/chat/support/socket-stage.ts';
import { spineIntent } from '../script.ts';

const folder = mkdtempSync(join(tmpdir(), 'aisle-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const products = ['Drizzle', 'Cloudburst', 'Harbor', 'Fjell', 'Gull'].map((title, index): ProductCard => {
  const price = { amount: 8900 + index * 1000, currency: 'USD', exponent: 2 };
  const variants = [{ id: `${title}.one`, sku: title, options: {}, price, available: true }];
  return { id: title, title, url: `/${title}`, price, available: true, options: [], variants };
});

async function runTool(name: string, args: unknown, context: ToolContext): Promise<ToolResult> {
  const { shop } = context;
  const view = async (cart: ToolContext['cart']) => shop.viewCart(cart, { revision: context.cartRevision });
  if (name === 'search-products') {
    return { data: { products: products.map((card) => ({ card })), total: products.length, facets: [] } };
  }
  if (name === 'add-to-cart') {
    const { variantId, quantity } = args as { variantId: string; quantity: number };
    const cartCommands: CartCommand[] = [{ kind: 'add', variantId, quantity }];
    const { cart } = await shop.changeCart(context.cart, cartCommands, context.operationId());
    const before = { lines: context.cart.lines, coupons: context.cart.coupons };
    return { data: { cart: await view(cart), lineId: variantId, before }, cart, cartCommands };
  }
  return { data: { cart: await view(context.cart) } };
}

const records = await openSqliteRecords({ folder });
const stage = await openSocketStage(records, { burst: 1e9, perSecond: 1e9 }, (dependencies) => ({
  ...dependencies,
  dialogue: () => ({ step, initialSnapshot }),
  runTool,
  understanding: {
    understand: async ({ text, language }) => {
      const intent = spineIntent(text);
      return {
        language,
        intents: [{ intent, confidence: 0.99 }],
        slots: intent === 'add-to-cart' ? { ordinal: 1 } : {},
        query: intent === 'search-products' ? 'jackets' : '',
        personalData: [],
        wishes: [],
        model: 'stub',
      };
    },
  },
}));
console.log(stage.url.replace('ws://', 'http://'));
