import type { TemplateKey } from './replies/facts.ts';

/**
 * Replies that say nothing of the shopper who gets them: neither their words nor their orders, cart or address. The audio
 * of these may serve everyone. What is not named here counts as personal.
 */
const keys: readonly TemplateKey[] = [
  'greet', 'greet-again', 'goodbye', 'thank', 'help', 'bot-question', 'out-of-scope', 'nothing-to-repeat', 'unclear', 'unclear-offer-person',
  'nothing-open', 'all-right', 'choice-stale', 'said-already', 'apology', 'out-of-time', 'unavailable', 'agent-failed', 'complaint',
  'card-warning', 'password-warning', 'ask-what', 'more', 'no-more', 'no-cheaper', 'no-search-yet', 'similar', 'no-similar', 'recommended',
  'nothing-to-recommend', 'allergen-caution', 'details', 'product-gone', 'comparison', 'compare-needs-two', 'price', 'in-stock',
  'stock-by-option', 'in-stock-simple', 'sold-out', 'fact-quote', 'description-quote', 'description-all', 'not-said', 'out-of-range',
  'name-product', 'ask-option', 'ask-quantity', 'cart-empty', 'ask-coupon', 'nothing-to-undo', 'ask-number', 'ask-number-with-email', 'policy', 'policy-unknown',
  'open-on', 'contact', 'returns-basic', 'shipping-methods', 'delivery-estimate', 'store-info', 'voice-how', 'voice-changed',
]; // prettier-ignore

const saidToAll: ReadonlySet<string> = new Set(keys);

export const isSaidToAll = (template: string): boolean => saidToAll.has(template);
