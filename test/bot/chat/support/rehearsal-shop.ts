import type { CartChange, CartCommand, CartState, Shop } from '../../../../bot/shop/shop.ts';
import { runTool } from '../../../../bot/tools/list.ts';
import type { ToolContext, ToolResult } from '../../../../bot/tools/tool.ts';
import type { CartView } from '../../../../bot/wire/parts.ts';

/** A shop that sells anything for one dollar: what matters here is what becomes of the cart. */
export const rehearsalShop: Shop = {
  inProcess: true,
  words: async () => ({ colors: [], sizes: [], brands: [], categories: [], materials: [] }),
  search: async () => ({ hits: [], total: 0, facets: [] }),
  products: async () => [],
  catalogueFingerprint: () => 'rehearsal-catalogue',
  similar: async () => [],
  recommended: async () => [],
  changeCart: async (cart, commands) => foldCommands(cart, commands),
  viewCart: async (cart, { revision }) => viewOf(cart, revision),
  promotions: async () => [],
  ordersOf: async () => [],
  order: async () => ({ kind: 'not-verified' }),
  verifyOrder: async () => ({ kind: 'not-verified' }),
};

function foldCommands(cart: CartState, commands: CartCommand[]): CartChange {
  const lines = cart.lines.map((line) => ({ ...line }));
  const outcomes = commands.map((command) => {
    if (command.kind !== 'add') return { refusal: { reason: 'unknown-line' as const } };
    const known = lines.find((line) => line.variantId === command.variantId);
    if (known) known.quantity += command.quantity;
    else {
      lines.push({
        lineId: command.variantId,
        productId: command.variantId,
        variantId: command.variantId,
        quantity: command.quantity,
        unitPriceThen: 100,
      });
    }
    return { lineId: command.variantId };
  });
  return { cart: { ...cart, lines }, outcomes };
}

const dollars = (amount: number) => ({ amount, currency: 'USD', exponent: 2 });

function viewOf(cart: CartState, revision: number): CartView {
  const lines = cart.lines.map(({ lineId, productId, variantId, quantity }) => ({
    lineId,
    productId,
    variantId,
    title: variantId,
    options: {},
    quantity,
    unitPrice: dollars(100),
    total: dollars(100 * quantity),
    url: `/${productId}`,
  }));
  const total = lines.reduce((sum, line) => sum + line.total.amount, 0);
  return {
    revision,
    lines,
    totals: [{ kind: 'total', label: 'Total', amount: dollars(total) }],
    coupons: [],
  };
}

/** The tools the rehearsal machine uses. */
export async function rehearsalTool(name: string, args: unknown, context: ToolContext): Promise<ToolResult> {
  const given = args as Record<string, unknown>;
  if (name === 'add-to-cart') {
    const commands: CartCommand[] = [
      { kind: 'add', variantId: String(given.variantId), quantity: Number(given.quantity) },
    ];
    const { cart } = await context.shop.changeCart(context.cart, commands, context.operationId());
    const view = await context.shop.viewCart(cart, { revision: context.cartRevision });
    const parts = [{ kind: 'cart' as const, cart: view }];
    return { data: { cart: view }, cart, cartCommands: commands, parts };
  }
  if (name === 'call-person' || name === 'leave-message') return runTool(name, args, context);
  return { data: { kind: 'not-verified' } };
}
