import type { CartCommand } from '../shop/shop.ts';
import type { CartResult } from './results.ts';
import type { ToolContext, ToolResult } from './tool.ts';

/**
 * Folds commands into the cart of this turn. The result carries the cart and the commands, so that the turn commits them
 * with its entries. A change that was refused leaves the cart as it was and writes nothing.
 */
export async function changeCart(
  context: ToolContext,
  commands: CartCommand[],
): Promise<Omit<ToolResult, 'data'> & { data: CartResult }> {
  const { shop, cart, cartRevision, operationId, language } = context;
  const before = structuredClone({ lines: cart.lines, coupons: cart.coupons });
  const change = await shop.changeCart(cart, commands, operationId());
  const done = commands.filter((_, index) => change.outcomes[index]?.refusal === undefined);
  const refusal = change.outcomes.find((outcome) => outcome.refusal)?.refusal;
  const lineId = change.outcomes.findLast((outcome) => outcome.lineId !== undefined)?.lineId;
  const view = await shop.viewCart(change.cart, { revision: cartRevision, language });
  return {
    data: {
      cart: view,
      before,
      ...(refusal ? { refusal } : {}),
      ...(lineId === undefined ? {} : { lineId }),
    },
    ...(done.length > 0 ? { cart: change.cart, cartCommands: done } : {}),
    parts: [{ kind: 'cart', cart: view }],
  };
}
