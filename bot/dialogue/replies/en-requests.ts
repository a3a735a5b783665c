import type { Wordings } from './catalogue.ts';
import { comes, reaches, whenAnswered, whenRead } from './en-talk.ts';
import type { ItemFact, RequestFacts, RequestPurpose } from './request-facts.ts';
import type { Speaker } from './speaker.ts';

/** English for what the store's people are asked to settle. */

const doing: Record<RequestPurpose, string> = {
  cancel: 'cancelling an order', change: 'changing an order', return: 'a return', exchange: 'an exchange', problem: 'the report', invoice: 'the invoice', refund: 'the refund',
}; // prettier-ignore

const itemIs: Record<RequestPurpose, string> = {
  cancel: 'is to be cancelled', change: 'is to be changed', return: 'goes back', exchange: 'is to be exchanged', problem: 'is it about', invoice: 'is it about', refund: 'is it about',
}; // prettier-ignore

/** "2 × Camp Mug, Blue". */
export function named({ title, options, quantity }: ItemFact, say: Speaker): string {
  const whole = options.length > 0 ? `${title} (${options.join(', ')})` : title;
  return quantity === 1 ? whole : say.ear ? `${quantity} of ${whole}` : `${quantity} × ${whole}`;
}

const listed = (items: ItemFact[], say: Speaker): string => say.and(items.map((item) => named(item, say)));

function window(f: { days: number; until?: string }, say: Speaker): string {
  const days = say.count(f.days, { one: 'day', other: 'days' });
  return f.until
    ? `It can come back until ${say.date(f.until)}`
    : `The ${days} for returning count from its delivery`;
}

function before(purpose: RequestPurpose, days: number, say: Speaker): string {
  return purpose === 'return' || purpose === 'exchange'
    ? `Things can come back within ${say.count(days, { one: 'day', other: 'days' })} of delivery. `
    : '';
}

function after(purpose: RequestPurpose, days: number, say: Speaker): string {
  return purpose === 'return' || purpose === 'exchange'
    ? ` It can come back up to ${say.count(days, { one: 'day', other: 'days' })} after delivery.`
    : '';
}

export const requests: Wordings<RequestFacts> = {
  'request-number': [
    (f, say) =>
      `${before(f.purpose, f.days, say)}For ${doing[f.purpose]} I need the order number from the confirmation e-mail.`,
    (f, say) =>
      `Which order is it? The number stands in the confirmation e-mail.${after(f.purpose, f.days, say)}`,
  ],
  'request-no-number': [
    (f) =>
      `Without its number and e-mail address I cannot look into an order; signed in at the store, I see your orders without one.${f.offerPerson ? ' Shall I pass it on to a person?' : ''}`,
    (f) =>
      `The number is in the confirmation e-mail, and your account on the store's pages lists your orders.${f.offerPerson ? ' Would you like a person to look for it?' : ''}`,
  ],
  'request-which-order': [
    () => 'Which of these orders is it?',
    (f, say) => `Is it ${say.or(f.numbers)}, or another one?`,
  ],
  'request-which-item': [
    (f, say) => `Order ${f.number} has ${listed(f.items, say)}. Which ${itemIs[f.purpose]}?`,
    (f) => `There are several things in order ${f.number}; which ${itemIs[f.purpose]}?`,
  ],
  'request-words': [
    (f) =>
      f.purpose === 'change'
        ? `What should be changed in order ${f.number}? Please write it in one message.`
        : `What is wrong with it? Please write it in one message, for order ${f.number}.`,
    (f) =>
      f.purpose === 'change'
        ? `Tell me in one message what order ${f.number} should be like.`
        : 'Tell me in one message what is wrong, so that our people know.',
  ],
  'confirm-cancel': [
    (f, say) =>
      `I can ask the store to cancel order ${f.number}: ${listed(f.items, say)}${f.total ? `, ${say.money(f.total)} in all` : ''}. It is at "${f.state}", and our people decide whether it can still be stopped. Shall I send the request?`,
    (f, say) =>
      `Order ${f.number} (${listed(f.items, say)}${f.total ? `; ${say.money(f.total)}` : ''}) is at "${f.state}". I can only ask our people to cancel it. Should I?`,
  ],
  'confirm-change': [
    (f, say) =>
      `I can ask the store to change order ${f.number}${f.total ? ` (${say.money(f.total)})` : ''}: "${f.words}". It is at "${f.state}", and our people decide whether that is still possible. Shall I send the request?`,
    (f, say) =>
      `For order ${f.number}${f.total ? ` over ${say.money(f.total)}` : ''}, at "${f.state}", I would pass this on: "${f.words}". Our people decide about it; should I?`,
  ],
  'confirm-return': [
    (f, say) =>
      `I can ask the store to take back ${listed(f.items, say)} from order ${f.number}, ${say.money(f.amount)}. ${window(f, say)}; our people check it. Shall I send the request?`,
    (f, say) =>
      `That would be a return of ${listed(f.items, say)}, ${say.money(f.amount)}, from order ${f.number}. ${window(f, say)}. Should I ask our people for it?`,
  ],
  'confirm-exchange': [
    (f, say) =>
      `I can ask the store to exchange ${named(f.item, say)} from order ${f.number} for ${f.wanted}, in stock at ${say.money(f.price)}. ${window(f, say)}; our people check it. Shall I send the request?`,
    (f, say) =>
      `${f.wanted} is in stock at ${say.money(f.price)}, instead of ${named(f.item, say)} from order ${f.number}. ${window(f, say)}. Should I ask our people for the exchange?`,
  ],
  'confirm-problem': [
    (f, say) =>
      `I can report this to the store for ${listed(f.items, say)} of order ${f.number} (${say.money(f.amount)}): "${f.words}". Our people then say what they can do. Shall I send it?`,
    (f, say) =>
      `My report would say, for ${listed(f.items, say)} (${say.money(f.amount)}) of order ${f.number}: "${f.words}". Our people take it from there; should I send it?`,
  ],
  'confirm-invoice': [
    (f, say) =>
      `I cannot make an invoice here, but I can ask our people to send the one of order ${f.number}${f.total ? `, ${say.money(f.total)},` : ''} to the e-mail address of the order. Shall I?`,
    (f, say) =>
      `The invoice of order ${f.number}${f.total ? ` over ${say.money(f.total)}` : ''} comes from our people, to the e-mail address of the order. Should I ask them for it?`,
  ],
  'cancel-too-late': [
    (f) =>
      `Order ${f.number} is at "${f.state}", so it can no longer be cancelled here. Would you like to return it instead?`,
    (f) => `It has left already: order ${f.number} is at "${f.state}". Shall we make it a return?`,
  ],
  'change-too-late': [
    (f) =>
      `Order ${f.number} is at "${f.state}", so it can no longer be changed. Would you like to return something from it instead?`,
    (f) =>
      `Nothing can be changed in order ${f.number} any more; it is at "${f.state}". Shall we make it a return?`,
  ],
  'order-ended': [
    (f) => `Order ${f.number} is at "${f.state}" already, so there is nothing left to do with it here.`,
    (f) => `That order is closed: ${f.number} is at "${f.state}".`,
  ],
  'not-sent-yet': [
    (f) =>
      `Order ${f.number} is at "${f.state}" and has not left yet${f.offerCancel ? '. Would you like to ask for it to be cancelled instead?' : ', so there is nothing to send back so far.'}`,
    (f) =>
      `It is still with us: order ${f.number} is at "${f.state}"${f.offerCancel ? '. Shall we ask to cancel it?' : ', and nothing of it can be sent back before it arrives.'}`,
  ],
  'return-too-late': [
    (f, say) =>
      `Order ${f.number} was delivered on ${say.date(f.delivered)}, and the ${say.count(f.days, { one: 'day', other: 'days' })} for returning ended on ${say.date(f.last)}.${f.offerPerson ? ' Shall I ask a person about it?' : ''}`,
    (f, say) =>
      `The last day to return order ${f.number} was ${say.date(f.last)}.${f.offerPerson ? ' Would you like to ask a person?' : ''}`,
  ],
  'exchange-which': [
    (f, say) => `Instead of ${f.item} there is ${say.or(f.values)}. Which one would you like?`,
    (f, say) => `In stock for ${f.item}: ${say.and(f.values)}. Which should it be?`,
  ],
  'exchange-sold-out': [
    (f, say) =>
      `${f.wanted} is not in stock for ${f.item}.${f.values.length > 0 ? ` There is ${say.or(f.values)}; which one would you like?` : ' Would you like to return it instead?'}`,
    (f, say) =>
      `For ${f.item}, ${f.wanted} is sold out.${f.values.length > 0 ? ` What about ${say.or(f.values)}?` : ' Shall we make it a return?'}`,
  ],
  'exchange-unknown': [
    (f) => `The store has no other version of ${f.item} in stock. Would you like to return it instead?`,
    (f) => `There is nothing in stock to exchange ${f.item} for. Shall we make it a return?`,
  ],
  'request-made': [
    (f, say) =>
      `Sent: the reference for order ${f.number} is ${f.reference}, and nothing is done until our people have answered; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) =>
      `Our people have it under reference ${f.reference}; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'request-known': [
    (f, say) =>
      `That was asked for order ${f.number} before and is still open, under reference ${f.reference}, so I sent nothing new; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) =>
      `The same request is open under reference ${f.reference} already, so there is no second one; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'refund-done': [
    (f, say) =>
      `Order ${f.number} is recorded as refunded${f.on ? ` on ${say.date(f.on)}` : ''}${f.total ? `; its total was ${say.money(f.total)}` : ''}. When your bank shows it, I cannot see.`,
    (f, say) =>
      `The refund of order ${f.number} was booked${f.on ? ` on ${say.date(f.on)}` : ''}. Only your bank knows when it arrives.`,
  ],
  'refund-open': [
    (f, say) =>
      `Order ${f.number} is at "${f.state}"${f.on ? ` since ${say.date(f.on)}` : ''}; no refund is recorded for it yet.${f.offerPerson ? ' Shall I ask a person about it?' : ''}`,
    (f) =>
      `I see no refund for order ${f.number} so far, only "${f.state}".${f.offerPerson ? ' Would you like a person to look at it?' : ''}`,
  ],
  'refund-none': [
    (f) =>
      `Order ${f.number} is at "${f.state}", and neither a return nor a refund is recorded for it.${f.offerPerson ? ' Shall I ask a person about it?' : ''}`,
    (f) =>
      `No return and no refund stand in order ${f.number}; it is at "${f.state}".${f.offerPerson ? ' Would you like a person to look at it?' : ''}`,
  ],
  'again-request': [
    (f) => `Back to order ${f.number}: which ${itemIs[f.purpose]}?`,
    (f) => `And for order ${f.number}, which one ${itemIs[f.purpose]}?`,
  ],
  'again-version': [
    (f) => `Back to the exchange for order ${f.number}: which one would you like instead?`,
    (f) => `And for the exchange of order ${f.number}, which one?`,
  ],
  'again-confirm': [
    (f) => `Back to ${doing[f.purpose]}, ${f.number}: shall I send the request, yes or no?`,
    (f) => `And ${doing[f.purpose]}, ${f.number}: should I send the request?`,
  ],
};
