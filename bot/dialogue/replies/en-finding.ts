import type { Wordings } from './catalogue.ts';
import type { FindingFacts } from './facts.ts';
import type { Speaker } from './speaker.ts';

/** English for finding products. */

const products = { one: 'product', other: 'products' };

function corrected(word: string | undefined): string {
  return word ? ` for "${word}"` : '';
}

/** ` for "blue mug" in size M, $10 to $20`. */
function sought(f: FindingFacts['found'], say: Speaker): string {
  const { category, size, priceMin, priceMax } = f;
  const from = priceMin ? say.money(priceMin) : '';
  const upTo = priceMax ? say.money(priceMax) : '';
  const price =
    from && upTo ? ` from ${from} to ${upTo}` : from ? ` from ${from}` : upTo ? ` up to ${upTo}` : '';
  return `${corrected(f.what)}${category ? ` in ${category}` : ''}${size ? ` in size ${size}` : ''}${price}`;
}

const ORDERS: Record<NonNullable<FindingFacts['found']['sort']>, string> = {
  'price-ascending': ', cheapest first',
  'price-descending': ', dearest first',
  rating: ', best rated first',
  newest: ', newest first',
  bestselling: ', best sellers first',
  relevance: '',
};

function order(sort: FindingFacts['found']['sort']): string {
  return sort ? ORDERS[sort] : '';
}

/** How what was recommended can be narrowed down, where nothing has been said of it yet; never twice alike. */
const narrowedBy = [
  ` Tell me what it is for or what it may cost, and I'll narrow it down.`,
  ' With a purpose or a price I can narrow that down.',
] as const;

export const finding: Wordings<FindingFacts> = {
  'ask-what': [
    () => 'What are you looking for?',
    () => 'Which kind of product should I look for? A word or two is enough.',
  ],
  found: [
    (f, say) =>
      f.total > f.shown
        ? `I found ${say.count(f.total, products)}${sought(f, say)}${order(f.sort)}. Here are the first ${f.shown}.`
        : `I found ${say.count(f.total, products)}${sought(f, say)}${order(f.sort)}.`,
    (f, say) =>
      f.total > f.shown
        ? `${say.count(f.total, { one: 'product fits', other: 'products fit' })}${sought(f, say)}${order(f.sort)}; these ${f.shown} come first.`
        : `${say.count(f.total, { one: 'product fits', other: 'products fit' })}${sought(f, say)}${order(f.sort)}.`,
  ],
  'found-one': [
    (f, say) => `One product fits${corrected(f.corrected)}: the ${f.title} at ${say.money(f.price)}.`,
    (f, say) => `I found just one${corrected(f.corrected)}: ${f.title}, ${say.money(f.price)}.`,
  ],
  more: [
    (f) =>
      `Here ${f.shown === 1 ? 'is' : 'are'} ${f.shown} more.${f.left > 0 ? ` ${f.left} ${f.left === 1 ? 'is' : 'are'} left after ${f.shown === 1 ? 'that' : 'these'}.` : ''}`,
    (f) =>
      `The next ${f.shown === 1 ? 'one' : f.shown}${f.left > 0 ? `, with ${f.left} still to come` : ''}.`,
  ],
  'no-more': [
    (f, say) => `That was all: ${say.count(f.total, products)}.`,
    (f) => (f.total === 1 ? 'There is only that one.' : `You have seen all ${f.total}.`),
  ],
  'nothing-found': [
    (f) => (f.what ? `I found nothing for "${f.what}".` : 'I found nothing that fits all of that.'),
    (f) => (f.what ? `Nothing in the store matches "${f.what}".` : 'Nothing in the store fits all of that.'),
  ],
  'found-few': [
    (f, say) =>
      `Only the ${say.and(f.titles)} ${f.titles.length === 1 ? 'fits' : 'fit'} all of that; the others come close and miss part of it.`,
    (f, say) => `All of that fits the ${say.and(f.titles)}. What follows fits it in part only.`,
  ],
  'found-mentioned': [
    (f) =>
      `Nothing here is called "${f.what}". ${f.total === 1 ? 'One product mentions it.' : f.total > f.shown ? `${f.total} products mention it; here are ${f.shown}.` : 'These mention it.'}`,
    (f) =>
      `No product goes by "${f.what}", but ${f.total === 1 ? 'this one mentions it.' : f.total > f.shown ? `${f.total} mention it. These are the first ${f.shown}.` : `these ${f.shown} mention it.`}`,
  ],
  'nothing-found-relaxed': [
    (f) =>
      `Nothing fits all of that. Without ${f.drop}, ${f.shown === 1 ? 'this comes closest' : 'these come closest'}.`,
    (f) =>
      `I found nothing with ${f.drop}. Leaving it out gives ${f.shown === 1 ? 'this one' : `these ${f.shown}`}.`,
  ],
  'no-cheaper': [
    (f, say) =>
      `Nothing that fits is cheaper. The lowest price is ${say.money(f.price)}, for the ${f.title}.`,
    (f, say) =>
      `There is nothing below that: the ${f.title} at ${say.money(f.price)} is the cheapest that fits.`,
  ],
  'no-search-yet': [
    () => 'I have not shown you anything to narrow down yet. What are you looking for?',
    () => 'Tell me first what kind of product you want, then I can narrow it down.',
  ],
  similar: [
    (f) => `These are similar to the ${f.title}.`,
    (f) => `Close to the ${f.title}, the store has these.`,
  ],
  together: [
    (f) => `Other shoppers ordered these with the ${f.title}.`,
    (f) => `These were in the same orders as the ${f.title}.`,
  ],
  'no-together': [
    (f) => `Orders do not show yet what goes with the ${f.title}.`,
    (f) => `What shoppers take with the ${f.title}, the orders do not tell yet.`,
  ],
  range: [
    (f, say) =>
      f.andMore
        ? `The store has ${f.kinds.join(', ')}, and more. What are you looking for?`
        : `The store has ${say.and(f.kinds)}. What are you looking for?`,
    (f, say) =>
      f.andMore
        ? `Among other things: ${say.and(f.kinds)}. Which of them may I show?`
        : `You can find ${say.and(f.kinds)} here. Which of them may I show?`,
  ],
  bestsellers: [() => 'These sold most in the last months.', () => 'Shoppers order these the most.'],
  'no-similar': [
    (f) => `I found nothing similar to the ${f.title}.`,
    (f) => `The store has nothing else like the ${f.title}.`,
  ],
  recommended: [
    (f) =>
      `${f.rated ? 'Other shoppers rate these well.' : 'Here are a few things from the store.'}${f.isOpen ? narrowedBy[0] : ''}`,
    (f) =>
      `${f.rated ? 'These have good ratings.' : 'The store has these, among others.'}${f.isOpen ? narrowedBy[1] : ''}`,
  ],
  'nothing-to-recommend': [
    () => 'I have nothing to recommend for that. Tell me a kind of product and I will search.',
    () => 'Nothing stands out there. Which kind of product should I search for?',
  ],
  'allergen-caution': [
    () =>
      'I went by the words on the product pages and can promise nothing about allergens, so please read the allergen line of each.',
    () => 'A page that names no allergen does not say there is none; please check each one before you buy.',
  ],
  'other-currency': [
    (f) => `Prices here are in ${f.currency}, so I left out the limit in ${f.asked}.`,
    (f) => `I could not use a limit in ${f.asked}, as this store sells in ${f.currency}.`,
  ],
};
