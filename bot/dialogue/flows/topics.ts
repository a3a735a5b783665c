import type { Intent } from '../../understanding/understanding.ts';

/** What a message is about. One topic, one flow; the machine routes by it. */
export type Topic =
  | 'finding'
  | 'refining'
  | 'more'
  | 'similar'
  | 'recommending'
  | 'comparing'
  | 'products'
  | 'adding'
  | 'removing'
  | 'quantity'
  | 'viewing-cart'
  | 'emptying'
  | 'coupon'
  | 'checkout'
  | 'cancelling'
  | 'orders'
  | 'requests'
  | 'account'
  | 'forgetting'
  | 'complaining'
  | 'voice'
  | 'language'
  | 'delivery'
  | 'policies'
  | 'store'
  | 'promotions'
  | 'small-talk';

const topics: Record<Intent, Topic> = {
  'search-products': 'finding',
  'refine-results': 'refining',
  'show-more': 'more',
  'compare-products': 'comparing',
  'product-details': 'products',
  'product-question': 'products',
  'check-availability': 'products',
  'ask-price': 'products',
  'find-similar': 'similar',
  'recommend-products': 'recommending',
  'add-to-cart': 'adding',
  'remove-from-cart': 'removing',
  'change-quantity': 'quantity',
  'view-cart': 'viewing-cart',
  'empty-cart': 'emptying',
  'apply-coupon': 'coupon',
  checkout: 'checkout',
  'track-order': 'orders',
  'delivery-estimate': 'delivery',
  'shipping-info': 'policies',
  'returns-policy': 'policies',
  'payment-info': 'policies',
  'warranty-info': 'policies',
  'store-info': 'store',
  promotions: 'promotions',
  greet: 'small-talk',
  goodbye: 'small-talk',
  thank: 'small-talk',
  affirm: 'small-talk',
  deny: 'small-talk',
  'cancel-that': 'cancelling',
  help: 'small-talk',
  'talk-to-human': 'small-talk',
  repeat: 'small-talk',
  'bot-question': 'small-talk',
  'cancel-order': 'requests',
  'change-order': 'requests',
  'return-item': 'requests',
  'exchange-item': 'requests',
  'refund-status': 'requests',
  'report-problem': 'requests',
  'get-invoice': 'requests',
  'account-help': 'account',
  'delete-my-data': 'forgetting',
  complain: 'complaining',
  'change-voice': 'voice',
  'change-language': 'language',
  'out-of-scope': 'small-talk',
};

/** What is about something unknown is answered with what the bot can do. */
export function topicOf(intent: Intent | undefined): Topic {
  return intent ? (topics[intent] ?? 'small-talk') : 'small-talk';
}
