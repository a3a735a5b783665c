import type { Conversation } from '../newcomers/expected.ts';

/** A conversation with one of the stores. */
export interface Abroad extends Conversation {
  store: 'demo' | 'hafen' | 'candela' | 'ecrin' | 'krugwerk';
}
