/** The spine script: what every server in the turn benchmark is told, in a loop, with distinct words each time. */
export const spineTurns = [
  (round: number): string => `hello there ${round}`,
  (round: number): string => `show me jackets number ${round}`,
  (round: number): string => `add item ${round} to the cart`,
  (round: number): string => `what is in my cart after ${round}`,
  (round: number): string => `thank you ${round} times`,
];

export type SpineIntent = 'greet' | 'search-products' | 'add-to-cart' | 'view-cart' | 'thank';

/** The stub understanding that every server of the benchmark shares. */
export function spineIntent(text: string): SpineIntent {
  if (text.startsWith('hello')) return 'greet';
  if (text.startsWith('show')) return 'search-products';
  if (text.startsWith('add')) return 'add-to-cart';
  if (text.startsWith('what')) return 'view-cart';
  return 'thank';
}
