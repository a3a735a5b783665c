import type { Intent } from '../../understanding/understanding.ts';

/** What a message is about. One topic, one flow; the machine routes by it. */
export type Topic = 'finding' | 'adding' | 'reviewing-cart' | 'small-talk';

const topics: Partial<Record<Intent, Topic>> = {
  'search-products': 'finding',
  'add-to-cart': 'adding',
  'view-cart': 'reviewing-cart',
};

export function topicOf(intent: Intent | undefined): Topic {
  return (intent && topics[intent]) ?? 'small-talk';
}
