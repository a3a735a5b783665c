import * as v from 'valibot';
import type { AgentTool } from '../agent/agent.ts';
import { addToCart } from './add-to-cart.ts';
import { applyCoupon } from './apply-coupon.ts';
import { callPerson } from './call-person.ts';
import { changeQuantity } from './change-quantity.ts';
import { compareProducts } from './compare-products.ts';
import { emptyCart } from './empty-cart.ts';
import { ToolInvalid, ToolRefused } from './errors.ts';
import { findPolicy } from './find-policy.ts';
import { findSimilar } from './find-similar.ts';
import { forgetConversation } from './forget-conversation.ts';
import { getProduct } from './get-product.ts';
import { jsonSchema } from './json-schema.ts';
import { leaveMessage } from './leave-message.ts';
import { listOrders } from './list-orders.ts';
import { listPromotions } from './list-promotions.ts';
import { makeRequest } from './make-request.ts';
import { recommendProducts } from './recommend-products.ts';
import { removeCoupon } from './remove-coupon.ts';
import { removeFromCart } from './remove-from-cart.ts';
import { restoreCart } from './restore-cart.ts';
import type { ToolName } from './results.ts';
import { searchProducts } from './search-products.ts';
import { startCheckout } from './start-checkout.ts';
import type { Tool, ToolContext, ToolResult } from './tool.ts';
import { trackOrder } from './track-order.ts';
import { verifyOrder } from './verify-order.ts';
import { viewCart } from './view-cart.ts';

/** Every tool, by name: the one list that agents' schemas, checks and docs are derived from. */
const byName: { [Name in ToolName]: Tool & { name: Name } } = {
  'search-products': searchProducts,
  'get-product': getProduct,
  'compare-products': compareProducts,
  'find-similar': findSimilar,
  'recommend-products': recommendProducts,
  'view-cart': viewCart,
  'add-to-cart': addToCart,
  'change-quantity': changeQuantity,
  'remove-from-cart': removeFromCart,
  'empty-cart': emptyCart,
  'restore-cart': restoreCart,
  'apply-coupon': applyCoupon,
  'remove-coupon': removeCoupon,
  'start-checkout': startCheckout,
  'list-promotions': listPromotions,
  'list-orders': listOrders,
  'track-order': trackOrder,
  'verify-order': verifyOrder,
  'find-policy': findPolicy,
  'call-person': callPerson,
  'leave-message': leaveMessage,
  'make-request': makeRequest,
  'forget-conversation': forgetConversation,
};

export const tools: readonly Tool[] = Object.values(byName);

export function toolNamed(name: string): Tool | undefined {
  return Object.hasOwn(byName, name) ? byName[name as ToolName] : undefined;
}

/** Emptying, undoing, proving a claim, requests and erasing are never an agent's; the machine would refuse them anyway. */
const neverAnAgents: readonly string[] = [
  'empty-cart', 'restore-cart', 'remove-coupon', 'verify-order', 'call-person', 'make-request', 'forget-conversation',
]; // prettier-ignore

/** The names of the tools that an agent may ever be offered. */
export const toolsForAgents: readonly string[] = tools
  .map(({ name }) => name)
  .filter((name) => !neverAnAgents.includes(name));

/** What an agent is told of these tools; unknown names are left out. */
export function agentTools(names: readonly string[]): AgentTool[] {
  return names.flatMap((name) => {
    const tool = toolNamed(name);
    return tool ? [{ name, description: tool.description, parameters: jsonSchema(tool.schema) }] : [];
  });
}

/**
 * Runs a tool on arguments nobody has checked yet.
 * @throws ToolRefused when there is no such tool.
 * @throws ToolInvalid when the arguments are not as its schema says.
 * @throws ShopUnavailable when the shop cannot be reached.
 */
export async function runTool(
  name: string,
  rawArguments: unknown,
  context: ToolContext,
): Promise<ToolResult> {
  const tool = toolNamed(name);
  if (!tool) throw new ToolRefused(`There is no tool "${name.slice(0, 60)}".`);
  const checked = v.safeParse(tool.schema, rawArguments);
  if (!checked.success) {
    const [issue] = checked.issues;
    throw new ToolInvalid(`${name}: ${v.getDotPath(issue) ?? 'arguments'}: ${issue.message}`);
  }
  return tool.run(checked.output, context);
}
