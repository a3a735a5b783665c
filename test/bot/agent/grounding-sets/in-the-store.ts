/** What tools gave back in a turn, by what it was about: a product, a policy, the cart, or nothing. */
const money = (amount: number) => ({ amount, currency: 'USD', exponent: 2 });
const card = {
  id: 'mug', title: 'Ribbed Mug', url: '/mug', price: money(2200), available: true, options: [], variants: [],
}; // prettier-ignore

export const inTheStore: Record<
  'products' | 'policies' | 'cart' | 'nothing',
  { tool: string; data: unknown }[]
> = {
  products: [
    {
      tool: 'search-products',
      data: { products: [{ card, description: 'A mug.', facts: [] }], total: 1, facets: [] },
    },
  ],
  policies: [
    {
      tool: 'find-policy',
      data: {
        passages: [
          { policyId: 'returns', title: 'Returns', heading: 'How long?', text: 'Within 60 days.', score: 2 },
        ],
      },
    },
  ],
  cart: [
    {
      tool: 'view-cart',
      data: {
        cart: {
          revision: 1,
          lines: [{ lineId: 'l-1', title: 'Ribbed Mug', quantity: 1, options: {}, total: money(2200) }],
          totals: [{ kind: 'total', label: 'Total', amount: money(2200) }],
          coupons: [],
        },
      },
    },
  ],
  nothing: [],
};
