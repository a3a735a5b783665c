import type { Wordings } from './catalogue.ts';
import type { ProductFacts } from './facts.ts';
import type { Speaker } from './speaker.ts';

/** English for answering questions about products. */

const products = { one: 'product', other: 'products' };

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
      `${say.and(f.prices.map((item) => `the ${item.title} costs ${say.money(item.price)}`)).replace(/^t/, 'T')}.${f.sum ? ` Together that is ${say.money(f.sum)}.` : ''}`,
    (f, say) =>
      `Prices: ${f.prices.map((item) => `${item.title} ${say.money(item.price)}`).join(', ')}${f.sum ? `; together ${say.money(f.sum)}` : ''}.`,
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
    (f, say) => `The store writes this about ${say.ear ? `the ${f.title}` : 'it'}:`,
    (f, say) => `From ${say.ear ? `the description of the ${f.title}` : 'its description'}:`,
  ],
  'description-all': [
    (f) =>
      `The store does not say that about the ${f.title} in so many words.${f.offerPerson ? ' Shall I pass the question on to a person?' : ''} This is what it writes:`,
    (f) =>
      `I find no answer to that in so many words for the ${f.title}.${f.offerPerson ? ' Would you like a person to answer it?' : ''} The store writes:`,
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
