import type { Wordings } from './catalogue.ts';
import type { CartChangeFact, CartFacts } from './facts.ts';
import type { Speaker } from './speaker.ts';

/** English for the cart and checkout. */

const items = { one: 'item', other: 'items' };

function thing(title: string, options: string[]): string {
  return options.length > 0 ? `${title} (${options.join(', ')})` : title;
}

/** "2 × " before a thing, nothing before a single one. */
function pieces(quantity: number): string {
  return quantity > 1 ? `${quantity} × ` : '';
}

function heardThing({ title, options, quantity, from }: CartFacts['heard-add']): string {
  const one = `${quantity > 1 ? `${quantity} of ` : ''}the ${thing(title, options)}`;
  if (from === undefined) return one;
  return from === title ? `${one} instead` : `${one} in place of the ${from}`;
}

function change(fact: CartChangeFact, say: Speaker): string {
  if (fact.kind === 'gone') return `the ${fact.title} is no longer sold`;
  if (fact.kind === 'price') {
    return `the ${fact.title} now costs ${say.money(fact.now)} instead of ${say.money(fact.before)}`;
  }
  return fact.available === 0
    ? `the ${fact.title} is sold out`
    : `only ${fact.available} of the ${fact.title} ${fact.available === 1 ? 'is' : 'are'} left`;
}

function sumOf({ of }: CartFacts['with-shipping']): string {
  return of ? `${of.quantity} × ${of.title} ${of.quantity === 1 ? 'comes' : 'come'}` : 'Your cart comes';
}

export const cart: Wordings<CartFacts> = {
  'ask-option': [
    (f, say) =>
      f.values.length === 1
        ? `The ${f.title} is in stock only in ${f.option.toLowerCase()} ${f.values[0]}. Shall I add that one?`
        : `Which ${f.option.toLowerCase()} of the ${f.title}: ${say.or(f.values)}?`,
    (f, say) =>
      f.values.length === 1
        ? `Only ${f.option.toLowerCase()} ${f.values[0]} of the ${f.title} is left. Would you like it?`
        : `The ${f.title} comes in ${say.and(f.values)}. Which ${f.option.toLowerCase()} would you like?`,
  ],
  added: [
    (f) => `Added ${f.quantity > 1 ? `${f.quantity} of ` : ''}the ${thing(f.title, f.options)} to your cart.`,
    (f) =>
      `The ${thing(f.title, f.options)} is added to your cart${f.quantity > 1 ? `, ${f.quantity} times` : ''}.`,
  ],
  'added-several': [
    (f, say) => `Added to your cart: ${say.and(f.titles)}.`,
    (f, say) => `${say.and(f.titles)} are added to your cart.`,
  ],
  'added-so-far': [
    (f, say) =>
      [
        f.titles.length > 0 ? `Added to your cart: ${say.and(f.titles)}.` : '',
        f.missing.length > 0 ? `I found nothing for ${say.or(f.missing.map((what) => `"${what}"`))}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    (f, say) =>
      [
        f.titles.length > 0
          ? `${say.and(f.titles)} ${f.titles.length === 1 ? 'is' : 'are'} in your cart.`
          : '',
        f.missing.length > 0
          ? `The store has nothing that fits ${say.or(f.missing.map((what) => `"${what}"`))}.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
  ],
  swapped: [
    (f) =>
      f.from === f.title
        ? `Changed: your cart now has ${pieces(f.quantity)}the ${thing(f.title, f.options)}.`
        : `Swapped: ${pieces(f.quantity)}the ${thing(f.title, f.options)} in place of the ${f.from}.`,
    (f) =>
      f.from === f.title
        ? `It is ${pieces(f.quantity)}the ${thing(f.title, f.options)} now.`
        : `The ${f.from} made way for ${pieces(f.quantity)}the ${thing(f.title, f.options)}.`,
  ],
  'swap-same': [
    (f) => `That version of the ${f.title} is the one in your cart already.`,
    (f) => `Your cart has just that ${f.title}, so I changed nothing.`,
  ],
  'not-enough': [
    (f, say) =>
      `Only ${say.count(f.available, { one: 'piece', other: 'pieces' })} of the ${f.title} can be had, so I added nothing. Shall I take ${f.available}?`,
    (f) =>
      `There are just ${f.available} of the ${f.title} left, so I changed nothing. Would ${f.available} do?`,
  ],
  'all-in-cart': [
    (f) => `No more of the ${f.title} can be had than the ${f.held} in your cart, so I changed nothing.`,
    (f) => `Your cart holds as many of the ${f.title} as there are: ${f.held}.`,
  ],
  'count-impossible': [
    () =>
      `I can only put in whole numbers from 1, so nothing was added. Say once more what you would like, and how many.`,
    () => `That is no number I can put into the cart, so nothing was added. Tell me how many, from 1.`,
  ],
  'too-many': [
    (f) =>
      `The most I can put into the cart is ${f.maximum} of one product, so I changed nothing. Shall I take ${f.maximum}?`,
    (f) => `An order may hold at most ${f.maximum} of it, so nothing changed. Would ${f.maximum} do?`,
  ],
  'variant-gone': [
    (f) => `That version of the ${f.title} is no longer sold, so I added nothing.`,
    (f) => `I added nothing: the store no longer sells that version of the ${f.title}.`,
  ],
  removed: [
    (f, say) => `Removed ${say.and(f.titles)} from your cart.`,
    (f, say) => `${say.and(f.titles)} ${f.titles.length === 1 ? 'is' : 'are'} out of your cart.`,
  ],
  'quantity-changed': [
    (f) => `Your cart now holds ${f.quantity} of the ${f.title}.`,
    (f) => `Changed: ${f.quantity} of the ${f.title} in your cart.`,
  ],
  'ask-quantity': [
    (f) => `How many of the ${f.title} would you like?`,
    (f) => `Which number of the ${f.title} should it be?`,
  ],
  'heard-add': [
    (f) =>
      `I heard ${heardThing(f)}. Shall I ${f.from ? 'change that' : `add ${f.quantity > 1 ? 'them' : 'it'}`}?`,
    (f) => `Just to be sure: ${heardThing(f)}. Shall I ${f.from ? 'change it' : 'add that'}?`,
  ],
  'heard-quantity': [
    (f) => `I heard ${f.quantity} of the ${f.title} instead of ${f.before}. Shall I change that?`,
    (f) => `Just to be sure: ${f.quantity} of the ${f.title}, not ${f.before}. Shall I change it?`,
  ],
  'heard-remove': [
    (f, say) =>
      `I heard that ${say.and(f.titles)} should go. Shall I take ${f.titles.length === 1 ? 'it' : 'them'} out of your cart?`,
    (f, say) => `Just to be sure: shall I take ${say.and(f.titles)} out of your cart?`,
  ],
  'heard-wrong': [
    () => 'Then nothing changes. Please say it once more, or type it.',
    () => 'All right, your cart stays as it is. Try again, or type it.',
  ],
  cart: [
    (f, say) =>
      `Your cart holds ${say.count(f.items, items)}${f.total && f.totalLabel ? `, ${f.totalLabel.toLowerCase()} ${say.money(f.total)}` : ''}.`,
    (f, say) =>
      `There ${f.items === 1 ? 'is' : 'are'} ${say.count(f.items, items)} in your cart${f.total && f.totalLabel ? `; ${f.totalLabel.toLowerCase()}: ${say.money(f.total)}` : ''}.`,
  ],
  'cart-only-now': [
    () => 'I only know the cart as it is now, not how it was before.',
    () => 'How the cart was earlier I cannot see; this is how it stands.',
  ],
  'with-shipping': [
    (f, say) => `${sumOf(f)} to ${say.money(f.sum)}${f.beforeTax ? ' before tax' : ''}. With shipping that is ${say.or(f.ways.map((way) => `${say.money(way.total)} by ${way.name}${way.free ? ' (free)' : ''}`))}.`,
    (f, say) => `${f.beforeTax ? 'Before tax' : 'Without shipping'}: ${say.money(f.sum)}${f.of ? ` for ${f.of.quantity} × ${f.of.title}` : ''}. Shipping included: ${say.or(f.ways.map((way) => `${say.money(way.total)} by ${way.name}${way.free ? ' (free)' : ''}`))}.`,
  ], // prettier-ignore
  'cart-empty': [() => 'Your cart is empty.', () => 'There is nothing in your cart yet.'],
  emptied: [
    () => 'Your cart is empty now. Say "undo" to have everything back.',
    () => 'Everything is out of the cart; "undo" brings it back.',
  ],
  'ask-empty': [
    (f, say) =>
      `Shall I take ${f.items === 1 ? 'the one item' : `all ${say.count(f.items, items)}`} out of your cart?`,
    (f, say) =>
      `That would remove ${f.items === 1 ? 'the one item' : `all ${say.count(f.items, items)}`} from your cart. Shall I?`,
  ],
  'line-gone': [() => 'That is not in your cart.', () => "I don't find that in your cart."],
  'which-line': [
    (f, say) => `Which one in your cart do you mean${say.ear ? `: ${say.or(f.titles)}` : ''}?`,
    (f, say) => `Your cart holds several; is it ${say.or(f.titles)}?`,
  ],
  'coupon-applied': [
    (f) => `The code ${f.code} is applied.`,
    (f) => `Done: ${f.code} now counts for your cart.`,
  ],
  'coupon-removed': [
    (f) => `The code ${f.code} is off your cart.`,
    (f) => `Done: ${f.code} no longer counts for your cart.`,
  ],
  'coupon-none': [() => 'There is no code on your cart.', () => 'Your cart has no code to take off.'],
  'coupon-unknown': [
    (f) => `The store does not know the code ${f.code}. Please check its spelling.`,
    (f) => `${f.code} is not a code of this store; perhaps a letter is wrong.`,
  ],
  'coupon-expired': [
    (f) => `The code ${f.code} has expired.`,
    (f) => `${f.code} is no longer valid: its time is over.`,
  ],
  'coupon-used-up': [
    (f) => `The code ${f.code} has been used as often as it may be.`,
    (f) => `${f.code} is used up.`,
  ],
  'coupon-already': [
    (f) => `The code ${f.code} is already applied to your cart.`,
    (f) => `${f.code} already counts for your cart.`,
  ],
  'coupon-minimum': [
    (f, say) => `The code ${f.code} needs a cart of at least ${say.money(f.minimum)}.`,
    (f, say) => `${f.code} works from ${say.money(f.minimum)} on; your cart is below that.`,
  ],
  'ask-coupon': [() => 'What is the code?', () => 'Which code should I apply? Please write it as it stands.'],
  undone: [
    () => 'Undone: your cart is as it was before the last change.',
    () => 'I put the cart back as it was before.',
  ],
  'nothing-to-undo': [
    () => 'There is no cart change to undo.',
    () => 'I have changed nothing that I could undo.',
  ],
  'nothing-done': [
    () => 'Taken back: nothing was done.',
    () => 'Good, then nothing happens; nothing was done yet.',
  ],
  'nothing-just-changed': [
    () => 'Nothing in your cart changed just now. Say "undo" again to take back the change before it.',
    () => 'That last step changed nothing. If you mean the change before it, say "undo" once more.',
  ],
  'cart-unknown': [
    () => 'The store did not confirm that change, so I looked: this is what your cart holds now.',
    () => 'I could not tell whether the change went through. This is your cart as it is.',
  ],
  'cart-unknown-unseen': [
    () =>
      'The store did not confirm that change, and I cannot see your cart right now. Please look at the cart page before trying again.',
    () => 'I cannot tell whether that change went through. Please check the cart page first.',
  ],
  checkout: [
    (f, say) => `Here is the way to checkout with your ${say.count(f.items, items)}.`,
    (f, say) => `You can pay for your ${say.count(f.items, items)} on the checkout page.`,
  ],
  'checkout-changed': [
    (f, say) =>
      `Before you pay: ${say.and(f.changes.map((item) => change(item, say)))}. The checkout is below.`,
    (f, say) =>
      `Since you added them, ${say.and(f.changes.map((item) => change(item, say)))}. If that is fine, go on to checkout.`,
  ],
};
