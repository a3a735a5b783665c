import { sentence } from './sentences.ts';
import type { Act, Fault, Seen, Walk } from './walk.ts';

/** What is said between: rules of the store, courtesies, the cart as it stands, the way to the till. */

const showsNoGoods = ({ parts }: Seen): Fault =>
  parts.some(({ kind }) => kind === 'products' || kind === 'comparison') ? { kind: 'wrong', why: 'shows goods' } : undefined; // prettier-ignore

/** Leaves everything as it was: what is open stays open. */
const aside =
  (act: string, judge?: (seen: Seen) => Fault, isAsFirst = false): Act =>
  (walk) => {
    const frame = sentence(walk, act, (each) => !each.includes('{'));
    if (frame === undefined) return undefined;
    return { act, frame, say: frame, isAsFirst, learn: () => {}, ...(judge ? { judge } : {}) };
  };

const rules = ['returns-time', 'returns-cost', 'returns-how', 'shipping-cost', 'shipping-time', 'shipping-free', 'pay-how', 'warranty', 'hours', 'contact']; // prettier-ignore
export const rule: Act = (walk) => aside(walk.dice.pick(rules), showsNoGoods, true)(walk);
export const thanks: Act = aside('thanks', showsNoGoods);
export const hello: Act = (walk) => (walk.acts.length === 0 ? aside('hello', showsNoGoods)(walk) : undefined);

const showsCart = ({ parts, words, cart }: Seen): Fault => {
  const total = cart?.totals.find(({ kind }) => kind === 'total' || kind === 'subtotal')?.amount;
  const isTold = total && words.replaceAll(/\D/g, '').includes(String(total.amount));
  const isEmpty = cart === undefined || cart.lines.length === 0;
  return isEmpty || isTold || parts.some(({ kind }) => kind === 'cart') ? undefined : { kind: 'missed', why: 'shows no cart' }; // prettier-ignore
};
const ofCart =
  (act: string): Act =>
  (walk) =>
    walk.cart.length === 0 ? undefined : aside(act, showsCart)(walk);
export const viewCart = ofCart('view-cart');
export const total = ofCart('total');

export const checkout: Act = (walk) => {
  if (walk.cart.length === 0 || walk.open) return undefined;
  const step = aside(
    'checkout',
    ({ parts }) =>
    parts.some(({ kind }) => ['link', 'cart', 'choices'].includes(kind)) ? undefined : { kind: 'missed', why: 'leads not to the till' }, // prettier-ignore
  )(walk);
  return step && { ...step, isEnd: true };
};

/** Asked to empty the cart, it asks first. */
export const empty: Act = (walk) => {
  const step = walk.cart.length > 0 ? aside('empty')(walk) : undefined;
  return (
    step && {
      ...step,
      judge: ({ parts, words }) =>
        parts.some(({ kind }) => kind === 'choices') || words.includes('?') ? undefined : { kind: 'missed', why: 'does not ask' }, // prettier-ignore
      learn(_, turn) {
        walk.emptying = 'open';
        walk.open = undefined;
        walk.latest = undefined;
        walk.focus = undefined;
        walk.rests.emptying = [turn];
      },
    }
  );
};

/** "Yes" empties while that is the open question; after another subject it does not. */
export const yes: Act = (walk) => answer(walk, 'yes');
export const no: Act = (walk) => answer(walk, 'no');

function answer(walk: Walk, act: 'yes' | 'no') {
  const { emptying } = walk;
  const frame = sentence(walk, act, (each) => !/\b(?:order|buy|take)\b/iu.test(each));
  if (!emptying || frame === undefined || (emptying === 'void' && act === 'no')) return undefined;
  const empties = emptying === 'open' && act === 'yes';
  return {
    act: emptying === 'void' ? 'yes-void' : act,
    frame,
    say: frame,
    rests: walk.rests.emptying,
    ...(empties ? { cart: [] } : {}),
    learn() {
      walk.emptying = undefined;
      if (!empties) return;
      walk.before.push(walk.cart);
      walk.cart = [];
      walk.rests.latest = undefined;
    },
  };
}
