import type { FindingFacts, ProductFacts, Wordings } from './catalogue.ts';
import type { Speaker } from './speaker.ts';

/** English for finding products and answering questions about them. */

const products = { one: 'product', other: 'products' };

/** Cards cannot be heard, so the ear gets the first titles. */
function named(titles: string[], say: Speaker): string {
  return say.ear && titles.length > 0 ? ` ${say.and(titles.slice(0, 3))}.` : '';
}

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

function left(count: number | undefined, say: Speaker): string {
  return count === undefined ? '' : `, ${say.count(count, { one: 'piece', other: 'pieces' })} left`;
}

function nothingOf(titles: string[], say: Speaker): string {
  return titles.length > 0 ? `; nothing of the kind about ${say.or(titles)}` : '';
}

function noFigure(count: number, say: Speaker): string {
  return count > 0 ? `; it gives none for ${say.count(count, { one: 'other', other: 'others' })}` : '';
}

function inOptions(options: string[], say: Speaker): string {
  return options.length > 0 ? ` in ${say.and(options)}` : '';
}

export const finding: Wordings<FindingFacts> = {
  'ask-what': [
    () => 'What are you looking for?',
    () => 'Which kind of product should I look for? A word or two is enough.',
  ],
  found: [
    (f, say) =>
      f.total > f.shown
        ? `I found ${say.count(f.total, products)}${sought(f, say)}${order(f.sort)}. Here are the first ${f.shown}.${named(f.titles, say)}`
        : `I found ${say.count(f.total, products)}${sought(f, say)}${order(f.sort)}.${named(f.titles, say)}`,
    (f, say) =>
      f.total > f.shown
        ? `${say.count(f.total, { one: 'product fits', other: 'products fit' })}${sought(f, say)}${order(f.sort)}; these ${f.shown} come first.${named(f.titles, say)}`
        : `${say.count(f.total, { one: 'product fits', other: 'products fit' })}${sought(f, say)}${order(f.sort)}.${named(f.titles, say)}`,
  ],
  'found-one': [
    (f, say) => `One product fits${corrected(f.corrected)}: the ${f.title} at ${say.money(f.price)}.`,
    (f, say) => `I found just one${corrected(f.corrected)}: ${f.title}, ${say.money(f.price)}.`,
  ],
  more: [
    (f, say) =>
      `Here are ${f.shown} more.${f.left > 0 ? ` ${f.left} are left after these.` : ''}${named(f.titles, say)}`,
    (f, say) =>
      `The next ${f.shown}${f.left > 0 ? `, with ${f.left} still to come` : ''}.${named(f.titles, say)}`,
  ],
  'no-more': [
    (f, say) => `That was all: ${say.count(f.total, products)}.`,
    (f) => (f.total === 1 ? 'There is only that one.' : `You have seen all ${f.total}.`),
  ],
  'nothing-found': [
    (f) => (f.what ? `I found nothing for "${f.what}".` : 'I found nothing that fits all of that.'),
    (f) => (f.what ? `Nothing in the store matches "${f.what}".` : 'Nothing in the store fits all of that.'),
  ],
  'nothing-found-relaxed': [
    (f, say) =>
      `Nothing fits all of that. Without ${f.drop}, ${f.shown === 1 ? 'this comes closest' : 'these come closest'}.${named(f.titles, say)}`,
    (f, say) =>
      `I found nothing with ${f.drop}. Leaving it out gives ${f.shown === 1 ? 'this one' : `these ${f.shown}`}.${named(f.titles, say)}`,
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
    (f, say) => `These are similar to the ${f.title}.${named(f.titles, say)}`,
    (f, say) => `Close to the ${f.title}, the store has these.${named(f.titles, say)}`,
  ],
  'no-similar': [
    (f) => `I found nothing similar to the ${f.title}.`,
    (f) => `The store has nothing else like the ${f.title}.`,
  ],
  recommended: [
    (f, say) =>
      `${f.rated ? 'Other shoppers rate these well.' : 'Here are a few things from the store.'}${named(f.titles, say)}`,
    (f, say) =>
      `${f.rated ? 'These have good ratings.' : 'The store has these, among others.'}${named(f.titles, say)}`,
  ],
  'nothing-to-recommend': [
    () => 'I have nothing to recommend for that. Tell me a kind of product and I will search.',
    () => 'Nothing stands out there. Which kind of product should I search for?',
  ],
  'other-currency': [
    (f) => `Prices here are in ${f.currency}, so I left out the limit in ${f.asked}.`,
    (f) => `I could not use a limit in ${f.asked}, as this store sells in ${f.currency}.`,
  ],
};

export const productTalk: Wordings<ProductFacts> = {
  details: [
    (f, say) =>
      `Here is the ${f.title}, ${f.priceMax ? `from ${say.money(f.price)} to ${say.money(f.priceMax)}` : say.money(f.price)}${f.available ? '' : ', sold out at the moment'}.`,
    (f, say) =>
      `This is what the store says about the ${f.title}${f.available ? '' : ', which is sold out just now'}.${say.ear ? ` It costs ${say.money(f.price)}.` : ''}`,
  ],
  'product-gone': [
    () => 'The store no longer has that product.',
    () => 'That product is not in the store any more.',
  ],
  comparison: [
    (f, say) => `Here are ${say.and(f.titles)} side by side; a gap means the store does not say.`,
    (f, say) => `${say.and(f.titles)} compared. Where a cell is empty, the store does not say.`,
  ],
  'compare-needs-two': [
    () => 'Which products should I compare? Name two to four of them.',
    () => 'I need at least two products to compare. Search for some, then say "compare the first two".',
  ],
  price: [
    (f, say) => {
      const price = f.priceMax
        ? `from ${say.money(f.price)} to ${say.money(f.priceMax)}, depending on the version`
        : say.money(f.price);
      return `The ${f.title} costs ${price}${f.compareAt ? `, reduced from ${say.money(f.compareAt)}` : ''}.`;
    },
    (f, say) =>
      `${f.title}: ${say.money(f.price)}${f.priceMax ? ` to ${say.money(f.priceMax)}` : ''}${f.compareAt ? ` instead of ${say.money(f.compareAt)}` : ''}.`,
  ],
  prices: [
    (f, say) =>
      `${say.and(f.prices.map((item) => `the ${item.title} costs ${say.money(item.price)}`)).replace(/^t/, 'T')}.`,
    (f, say) => `Prices: ${f.prices.map((item) => `${item.title} ${say.money(item.price)}`).join(', ')}.`,
  ],
  version: [
    (f, say) =>
      `The ${f.title}${inOptions(f.options, say)} costs ${f.from ? 'from ' : ''}${say.money(f.price)}${f.open ? `; in stock in ${f.open.option.toLowerCase()} ${say.or(f.open.values)}` : ' and is in stock'}.`,
    (f, say) =>
      `${f.title}${inOptions(f.options, say)}: ${f.from ? 'from ' : ''}${say.money(f.price)}, in stock${f.open ? ` in ${f.open.option.toLowerCase()} ${say.or(f.open.values)}` : ''}.`,
  ],
  'in-stock': [
    (f, say) => `Yes, the ${f.title}${inOptions(f.options, say)} is in stock${left(f.left, say)}.`,
    (f, say) => `The ${f.title}${inOptions(f.options, say)} is available${left(f.left, say)}.`,
  ],
  'stock-by-option': [
    (f, say) =>
      `The ${f.title}${inOptions(f.options, say)} is in stock in ${f.option.toLowerCase()} ${say.and(f.values)}.${f.soldOut.length > 0 ? ` Sold out: ${say.and(f.soldOut)}.` : ''}`,
    (f, say) =>
      `${f.option} ${say.and(f.values)} of the ${f.title}${inOptions(f.options, say)} can be had now.${f.soldOut.length > 0 ? ` ${say.and(f.soldOut)} ${f.soldOut.length === 1 ? 'is' : 'are'} sold out.` : ''}`,
  ],
  'in-stock-simple': [
    (f, say) => `Yes, the ${f.title} is in stock${left(f.left, say)}.`,
    (f, say) => `The ${f.title} can be had now${left(f.left, say)}.`,
  ],
  'sold-out': [
    (f, say) =>
      `The ${f.title}${inOptions(f.options, say)} is sold out.${f.others.length > 0 ? ` Still in stock: ${say.or(f.others)}.` : ''}`,
    (f, say) =>
      `Sold out, I have to say: the ${f.title}${inOptions(f.options, say)}.${f.others.length > 0 ? ` You could have it in ${say.or(f.others)}.` : ''}`,
  ],
  'no-such-option': [
    (f, say) => `The ${f.title} does not come in ${f.asked}. In stock: ${say.or(f.values)}.`,
    (f, say) => `There is no ${f.asked} of the ${f.title}; it can be had in ${say.or(f.values)}.`,
  ],
  'fact-quote': [
    (f) => `Of the ${f.title}, the store says "${f.label}: ${f.value}".`,
    (f) => `The product page of the ${f.title} gives "${f.label}: ${f.value}".`,
  ],
  'description-quote': [
    (f) => `The store writes this about the ${f.title}:`,
    (f) => `From the description of the ${f.title}:`,
  ],
  'not-said': [
    (f) =>
      `The store does not say that about the ${f.title}.${f.offerPerson ? ' Shall I pass the question on to a person?' : ''}`,
    (f) =>
      `I find no answer to that for the ${f.title}, and I will not guess.${f.offerPerson ? ' Would you like a person to answer it?' : ''}`,
  ],
  'facts-of-several': [
    (f, say) =>
      `In the store's words: ${f.facts.map((fact) => `${fact.title} – "${fact.label}: ${fact.value}"`).join('; ')}${nothingOf(f.silent, say)}.`,
    (f, say) =>
      `The product pages give ${say.and(f.facts.map((fact) => `"${fact.label}: ${fact.value}" for the ${fact.title}`))}${nothingOf(f.silent, say)}.`,
  ],
  'not-said-of-any': [
    (f, say) =>
      `The store does not say that about ${say.or(f.titles)}.${f.offerPerson ? ' Shall I pass the question on to a person?' : ''}`,
    (f) =>
      `I find no answer to that for any of them, and I will not guess.${f.offerPerson ? ' Would you like a person to answer it?' : ''}`,
  ],
  most: [
    (f, say) =>
      `Of the ${say.count(f.known, products)} the store gives a figure for, ${say.and(f.titles.map((title) => `the ${title}`))} ${f.titles.length > 1 ? 'are' : 'is'} the ${f.which}, with "${f.label}: ${f.value}"${noFigure(f.unknown, say)}.`,
    (f, say) =>
      `The ${f.which}: ${say.and(f.titles)}, by "${f.label}: ${f.value}", among ${say.count(f.known, products)} with a figure${noFigure(f.unknown, say)}.`,
  ],
  'most-unknown': [
    (f) =>
      f.only
        ? `The store gives that figure only for the ${f.only.title}: "${f.only.label}: ${f.only.value}". So I cannot say which is the ${f.which}.`
        : `The store gives no figures to tell the ${f.which} by, and I will not guess.`,
    (f) =>
      f.only
        ? `I can't name the ${f.which}: only the ${f.only.title} has a figure, "${f.only.label}: ${f.only.value}".`
        : `Which is the ${f.which} does not follow from what the store says of them.`,
  ],
  'advice-quote': [
    (f) => `By the store's own words, the ${f.title} is made for that:`,
    (f) => `I would go by what the store writes, and that speaks for the ${f.title}:`,
  ],
  'advice-none': [
    (f) =>
      `The store says nothing that decides it.${f.best ? ` Shoppers rate the ${f.best.title} best, with ${f.best.stars} of 5.` : ''} Here they are side by side.`,
    (f) =>
      `Nothing on their pages settles that; compare them for yourself.${f.best ? ` The best rated is the ${f.best.title}, ${f.best.stars} of 5.` : ''}`,
  ],
  'restock-unknown': [
    (f) =>
      `The store does not say when the ${f.title} will be back.${f.offerPerson ? ' Shall I pass the question on to a person?' : ''}`,
    (f) =>
      `I know of no date for the ${f.title}, and I will not guess one.${f.offerPerson ? ' Would you like a person to answer it?' : ''}`,
  ],
  'which-product': [
    (f, say) => `Which one do you mean${say.ear ? `: ${say.or(f.titles)}` : ''}?`,
    (f, say) => `Do you mean ${say.or(f.titles)}?`,
  ],
  'out-of-range': [
    (f) =>
      f.count === 1
        ? 'I showed only one product. Do you mean that one?'
        : `I showed ${f.count} products. Which of them do you mean?`,
    (f) =>
      f.count === 1 ? 'There is just the one product.' : `There are just ${f.count} of them; which one?`,
  ],
  'name-product': [
    () => 'Which product do you mean? Its name or kind is enough.',
    () => 'Tell me the product, and I will look it up.',
  ],
};
