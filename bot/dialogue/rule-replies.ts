/** Replies that told a rule of the store. */
export const OF_RULES: readonly string[] = ['policy', 'delivery-estimate', 'shipping-methods', 'not-delivered-there', 'returns-basic', 'return-cost', 'warranty-basic', 'store-info', 'contact', 'open-on', 'pickup-way', 'ways-to-pay', 'request-made']; // prettier-ignore
