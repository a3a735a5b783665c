import type { Language } from '../../understanding/understanding.ts';

/** What the embedded agent says between the data. Facts come as parts; these sentences only lead to them. */
export interface AgentWords {
  found(count: number): string;
  nearest: string;
  nothing: string;
  /** Shown although nothing fits the words. */
  instead: string;
  quoted: string;
  noPolicy: string;
  cart: string;
  emptyCart: string;
  added: string;
  quantity: string;
  removed: string;
  chooseVariant: string;
  whichLine: string;
  refused: string;
  details: string;
  /** `price` is already written as the shopper writes prices. */
  price(title: string, price: string): string;
  comparison: string;
  promotions(count: number): string;
  orders: string;
  order: string;
  noOrder: string;
  signIn: string;
  checkout: string;
  coupon: string;
  couponRefused: string;
  unsure: string;
}

const english: AgentWords = {
  found: (count) => (count === 1 ? 'This one fits.' : 'These fit what you describe.'),
  nearest: 'Nothing fits all of that; these come closest.',
  nothing: 'I found nothing in the store for that.',
  instead: 'Nothing in the store fits those words; here are a few things it has.',
  quoted: 'Here is what the store says about that.',
  noPolicy: 'The store does not say anything about that.',
  cart: 'Here is your cart.',
  emptyCart: 'Your cart is empty.',
  added: 'It is in your cart.',
  quantity: 'Your cart has as many of it now.',
  removed: 'It is out of your cart.',
  chooseVariant: 'Which one should go in your cart?',
  whichLine: 'Which one should I take out?',
  refused: 'I could not change your cart that way; here it is as it stands.',
  details: 'Here is what the store says about it.',
  price: (title, price) => `The ${title} is ${price}.`,
  comparison: 'Here they are side by side.',
  promotions: (count) => (count === 0 ? 'There is no offer running right now.' : 'These offers are running:'),
  orders: 'Here are your orders.',
  order: 'Here is your order.',
  noOrder: 'I could not find that order among yours.',
  signIn: 'For your order I need its number first.',
  checkout: 'Your cart is ready for the checkout page.',
  coupon: 'The code is in your cart.',
  couponRefused: 'That code does not work for this cart.',
  unsure: 'I am not sure what you are after. Tell me what you would like to find or know.',
};

/** Languages still to come read English; the understanding's work brings the others. */
export function agentWords(_language: Language): AgentWords {
  return english;
}
