/** Every word the widget itself says. A language listed in `complete` has them all, or this file does not compile. */
export interface Words {
  launcher: string;
  launcherLabel: string;
  unread(count: number): string;
  assistantName: string;
  notAPerson: string;
  waitingForPerson: string;
  aPerson: string;
  greeting: string;
  close: string;
  menu: string;
  forgetUnconfirmed: string;
  privacy: string;
  conversation: string;
  suggestions: string;
  youSaid: string;
  assistantSaid: string;
  staffSaid: string;
  staffName(name?: string): string;
  storeSaid: string;
  notSent: string;
  tryAgain: string;
  erased: string;
  hiddenForPrivacy: string;
  replying: string;
  stop: string;
  composer: string;
  send: string;
  charactersLeft(count: number): string;
  charactersOver(count: number): string;
  earlier: string;
  newMessages: string;
  connecting: string;
  reconnecting: string;
  offline: string;
  refused: string;
  trouble: string;
  dismiss: string;
  products(count: number): string;
  moreExist(shown: number, total: number): string;
  variant: string;
  add: string;
  added(title: string, options: string): string;
  more: string;
  moreLabel(title: string): string;
  price: string;
  before: string;
  rating(stars: string, count: string): string;
  inStock: string;
  fewLeft(count: number): string;
  soldOut: string;
  notMade: string;
  comparison: string;
  product: string;
  notStated: string;
  cart: string;
  cartEmpty: string;
  pieces(count: number): string;
  times(count: number, price: string): string;
  priceChanged(before: string): string;
  stockChanged(available: number): string;
  gone: string;
  checkout: string;
  order(number: string): string;
  orders: string;
  noOrders: string;
  placed(date: string): string;
  expected(date: string): string;
  tracking: string;
  progress: string;
  contents: string;
  orderDetails: string;
  done: string;
  ahead: string;
}

const en: Words = {
  launcher: 'Ask',
  launcherLabel: 'Ask the shop assistant',
  unread: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
  assistantName: 'Shop assistant',
  notAPerson: 'Assistant, not a person',
  waitingForPerson: 'Assistant, until a person is free',
  aPerson: 'A person of the store’s team',
  greeting: 'Hello. I am the shop’s assistant, not a person. What are you looking for?',
  close: 'Close',
  menu: 'Options',
  forgetUnconfirmed: 'The shop did not confirm that the conversation is erased. Please try again.',
  privacy: 'More about privacy',
  conversation: 'Conversation',
  suggestions: 'You could ask',
  youSaid: 'You said:',
  assistantSaid: 'Assistant said:',
  staffSaid: 'The team said:',
  staffName: (name) => (name ? `${name}, from the store’s team` : 'From the store’s team'),
  storeSaid: 'Note:',
  notSent: 'Not sent.',
  tryAgain: 'Try again',
  erased: 'This message was erased.',
  hiddenForPrivacy: 'Personal details are hidden for your privacy.',
  replying: 'Replying…',
  stop: 'Stop',
  composer: 'Your message',
  send: 'Send',
  charactersLeft: (count) => (count === 1 ? '1 character left' : `${count} characters left`),
  charactersOver: (count) => (count === 1 ? '1 character too long' : `${count} characters too long`),
  earlier: 'Show earlier messages',
  newMessages: 'New messages',
  connecting: 'Connecting…',
  reconnecting: 'No connection. Trying again; what you write will be sent.',
  offline: 'You are offline. What you write will be sent when you are back.',
  refused: 'The assistant cannot be reached from this page.',
  trouble: 'Something went wrong. Please try again.',
  dismiss: 'Dismiss',
  products: (count) => (count === 1 ? '1 product' : `${count} products`),
  moreExist: (shown, total) => `${shown} of ${total} shown`,
  variant: 'Option',
  add: 'Add to cart',
  added: (title, options) => (options ? `Add ${title} (${options})` : `Add ${title}`),
  more: 'More about this',
  moreLabel: (title) => `More about ${title}`,
  price: 'Price',
  before: 'Before',
  rating: (stars, count) => `${stars} out of 5, ${count} reviews`,
  inStock: 'In stock',
  fewLeft: (count) => `Only ${count} left`,
  soldOut: 'Sold out',
  notMade: 'Not made in this combination',
  comparison: 'Comparison',
  product: 'Product',
  notStated: 'Not stated',
  cart: 'Your cart',
  cartEmpty: 'Your cart is empty.',
  pieces: (count) => (count === 1 ? '1 item' : `${count} items`),
  times: (count, price) => `${count} × ${price}`,
  priceChanged: (before) => `Price changed, was ${before}`,
  stockChanged: (available) => `Only ${available} left now`,
  gone: 'No longer sold',
  checkout: 'Go to checkout',
  order: (number) => `Order ${number}`,
  orders: 'Your orders',
  noOrders: 'There are no orders.',
  placed: (date) => `Placed ${date}`,
  expected: (date) => `Expected ${date}`,
  tracking: 'Tracking number',
  progress: 'Progress',
  contents: 'In this order',
  orderDetails: 'Details',
  done: 'Done:',
  ahead: 'Ahead:',
};

/** Languages whose words are all there. */
const complete: Record<string, Words> = { en };

/** The words for a BCP 47 tag; English where a language has none yet. */
export function wordsFor(locale: string): Words {
  const [language = 'en'] = locale.toLowerCase().split('-');
  return complete[language] ?? en;
}
