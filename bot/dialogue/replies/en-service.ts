import type { Wordings } from './catalogue.ts';
import type { OrderFacts, PolicyFacts, ShippingFact } from './facts.ts';
import { counted } from './counted.ts';
import type { Speaker } from './speaker.ts';

/** English for orders, policies and the store itself. */

function days(method: ShippingFact): string {
  if (method.to === method.from) return `${method.to} working day${method.to === 1 ? '' : 's'}`;
  return `${method.from} to ${method.to} working days`;
}

function cost(method: ShippingFact, say: Speaker): string {
  if (method.price.amount === 0) return 'free';
  return `${say.money(method.price)}${method.freeFrom ? `, free from ${say.money(method.freeFrom)}` : ''}`;
}

export const orders: Wordings<OrderFacts> = {
  'ask-number': [
    () => 'What is your order number? It stands in the confirmation e-mail.',
    () => 'Please give me the order number from your confirmation e-mail.',
  ],
  'ask-number-with-email': [
    () => 'I also need the order number. Please send it together with the e-mail address; I keep neither.',
    () => 'Please send order number and e-mail address in one message, then I can look it up.',
  ],
  'ask-number-again': [
    () => 'That does not look like one of our order numbers. Could you check the confirmation e-mail?',
    () => 'I could not read an order number in that. It stands at the top of the confirmation e-mail.',
  ],
  'ask-email': [
    (f) => `For order ${f.number} I need the e-mail address it was placed with.`,
    (f) => `Which e-mail address was order ${f.number} placed with? I ask so that nobody else can see it.`,
  ],
  'ask-email-again': [
    () => 'I could not read an e-mail address in that. It looks like name@example.com.',
    () => 'Please send just the e-mail address the order was placed with.',
  ],
  'not-verified': [
    (f) =>
      `I cannot show order ${f.number}: number and e-mail address do not match an order here. Please check both.`,
    (f) =>
      `Number ${f.number} and that e-mail address lead to no order I may show. One of the two may be mistyped.`,
  ],
  'order-locked': [
    (f, say) =>
      `There were too many wrong tries at this order, perhaps somebody else's: for ${say.count(f.minutes, { one: 'minute', other: 'minutes' })} only its owner sees it, signed in at the store.${f.offerPerson ? ' Shall I pass it on to a person?' : ''}`,
    (f, say) =>
      `I cannot check that order for another ${say.count(f.minutes, { one: 'minute', other: 'minutes' })}, as there were too many wrong tries; signed in at the store, its owner sees it at once.${f.offerPerson ? ' Would you like a person to look?' : ''}`,
  ],
  order: [
    (f, say) =>
      `Order ${f.number}: ${f.state}.${f.estimated ? ` It should arrive by ${say.date(f.estimated)}.` : ''}`,
    (f, say) =>
      `The state of order ${f.number} is "${f.state}".${f.estimated ? ` Expected delivery: ${say.date(f.estimated)}.` : ''}`,
  ],
  orders: [
    (f, say) =>
      `Here ${f.count === 1 ? 'is' : 'are'} your ${f.count === 1 ? 'order' : `latest ${say.count(f.count, { one: 'order', other: 'orders' })}`}. The newest, ${f.number}, is at "${f.state}".`,
    (f) =>
      `Your newest order, ${f.number}, is at "${f.state}".${f.count > 1 ? ' The others are listed with it.' : ''}`,
  ],
  'order-holds': [
    (f, say) => `Order ${f.number} holds ${say.and(f.items.map(counted))}.`,
    (f, say) => `In order ${f.number}: ${say.and(f.items.map(counted))}.`,
  ],
  'order-paid': [
    (f, say) =>
      `In order ${f.number}: ${say.and(f.items.map((item) => `${counted(item)}, ${say.money(item.total)}`))}.${f.total ? ` Altogether ${say.money(f.total)}.` : ''}`,
    (f, say) =>
      `By order ${f.number} you paid ${say.and(f.items.map((item) => `${say.money(item.total)} for ${counted(item)}`))}.`,
  ],
  'why-proof': [
    () =>
      'An order shows names and addresses. I show it only to whoever knows both its number and its e-mail address.',
    () =>
      'So that nobody else sees what you bought and where it goes: only number and e-mail address together open an order.',
  ],
  'others-order': [
    () =>
      'An order is shown only to whoever placed it. They can ask me themselves, with its number and e-mail address.',
    () =>
      "What somebody else ordered stays between them and the store: only whoever knows an order's number and its e-mail address may see it.",
  ],
  'no-orders': [
    () => 'There are no orders under your account yet.',
    () => 'Your account has no orders so far.',
  ],
};

export const policies: Wordings<PolicyFacts> = {
  // On the screen the quote names its page below it; the section's heading is the question that it answers.
  policy: [
    (f, say) =>
      f.heading !== undefined || say.ear ? `From "${f.heading ?? f.title}":` : `In the store's own words:`,
    (f, say) =>
      f.heading !== undefined || say.ear
        ? `The store says under "${f.heading ?? f.title}":`
        : `This is what the store's pages say:`,
  ],
  'policy-unknown': [
    (f) =>
      `The store's pages do not answer that.${f.offerPerson ? ' Shall I pass the question on to a person?' : ''}`,
    (f) =>
      `I find nothing about that in the store's policies.${f.offerPerson ? ' Would you like a person to answer it?' : ''}`,
  ],
  'open-on': [
    (f) =>
      f.today
        ? `Today, ${f.day}, the store is ${f.hours ? `open ${f.hours}` : 'closed'}.`
        : `On ${f.day} the store is ${f.hours ? `open ${f.hours}` : 'closed'}.`,
    (f) => `${f.day}${f.today ? ', which is today' : ''}: ${f.hours ?? 'closed'}.`,
  ],
  contact: [
    (f, say) =>
      `You reach the store at ${say.or([f.email, ...(f.phone ? [f.phone] : [])])}.${f.address ? ` The address is ${f.address}.` : ''}`,
    (f) =>
      `E-mail: ${f.email}${f.phone ? `, phone: ${f.phone}` : ''}${f.address ? `, address: ${f.address}` : ''}.`,
  ],
  'returns-basic': [
    (f, say) => `You can return things within ${say.count(f.days, { one: 'day', other: 'days' })}.`,
    (f, say) => `The time for returns is ${say.count(f.days, { one: 'day', other: 'days' })}.`,
  ],
  'shipping-methods': [
    (f, say) =>
      `Shipping: ${f.methods.map((method) => `${method.name} ${cost(method, say)} (${days(method)})`).join('; ')}. Orders before ${f.cutOff} leave the same working day.`,
    (f, say) =>
      `You can choose ${say.or(f.methods.map((method) => `${method.name} for ${cost(method, say)} in ${days(method)}`))}. What is ordered before ${f.cutOff} leaves that working day.`,
  ],
  'not-delivered-there': [
    (f, say) =>
      `We do not deliver to ${f.place}: ${f.served.length > 0 ? `the store's ways of shipping go to ${say.and(f.served)}.` : "none of the store's ways of shipping goes there."}`,
    (f, say) =>
      `None of our shipping methods reaches ${f.place}, ${f.served.length > 0 ? `only ${say.and(f.served)}.` : 'so an order cannot be sent there.'}`,
  ],
  'delivery-estimate': [
    (f, say) =>
      `${say.and(f.methods.map((method) => `${method.name} takes ${days(method)}`))}. Orders before ${f.cutOff} leave the same working day.`,
    (f, say) =>
      `Count on ${say.or(f.methods.map((method) => `${days(method)} with ${method.name}`))}, from the day it leaves. It leaves the same working day when ordered before ${f.cutOff}.`,
  ],
  'store-info': [
    (f, say) =>
      `${f.store} is ${f.today ? `open today ${f.today}` : 'closed today'}; the week: ${f.week.map((row) => `${row.days} ${row.hours}`).join(', ')}. ${f.address ? `The address is ${f.address}; you` : 'You'} reach us at ${say.or([f.email, ...(f.phone ? [f.phone] : [])])}.`,
    (f, say) =>
      `Today: ${f.today ?? 'closed'}. ${f.address ? `${f.store} is at ${f.address}; contact` : 'Contact'}: ${say.or([f.email, ...(f.phone ? [f.phone] : [])])}.`,
  ],
  promotions: [
    (f, say) =>
      `Running now: ${f.promotions.map((item) => `${item.label}${item.code ? ` (code ${item.code})` : ''}${item.ends ? `, until ${say.date(item.ends)}` : ''}`).join('; ')}.`,
    (f, say) =>
      `The store offers ${say.and(f.promotions.map((item) => `"${item.label}"${item.code ? ` with code ${item.code}` : ''}${item.ends ? ` until ${say.date(item.ends)}` : ''}`))}.`,
  ],
  reduced: [
    (f) => (f.total === 1 ? 'This one is reduced.' : `${f.total} products are reduced.`),
    (f) =>
      f.total === 1
        ? 'One product costs less than before.'
        : `These cost less than before, ${f.total} in all.`,
  ],
  'nothing-reduced': [
    () => 'Nothing of that is reduced at the moment, and there are no promotions.',
    () => 'None of those costs less than usual right now.',
  ],
  'not-reduced': [
    (f, say) =>
      `The ${f.title} is not reduced: it costs ${say.money(f.price)}${f.priceMax ? ` to ${say.money(f.priceMax)}` : ''}.`,
    (f, say) =>
      `No reduction on the ${f.title}; the price is ${say.money(f.price)}${f.priceMax ? ` to ${say.money(f.priceMax)}` : ''}.`,
  ],
  'no-promotions': [() => 'There are no promotions at the moment.', () => 'Nothing is on offer right now.'],
};
