import type { Wordings } from './catalogue.ts';
import type { AgainFacts, HandoverFacts, TalkFacts } from './facts.ts';
import type { Reach } from '../../tools/results.ts';
import { whereAsked, type StaffFact } from './staff-fact.ts';
import { againInTheirs, inTheirs, languagesNamed } from './other-language.ts';
import type { Speaker } from './speaker.ts';

/** English for greeting, small talk, trouble, handing over and asking again. */

export const talk: Wordings<TalkFacts> = {
  greet: [
    (f) => f.greeting,
    (f) => `This is the shopping assistant of ${f.store}, a program. Tell me what you are looking for.`,
  ],
  'greet-again': [
    (f) => `Hello! This is the assistant of ${f.store}. What can I find for you?`,
    (f) => `Hello again; the ${f.store} assistant is here. Tell me what you need.`,
  ],
  goodbye: [(f) => `Goodbye, and thanks for visiting ${f.store}.`, () => 'See you next time.'],
  thank: [() => "You're welcome.", () => 'No trouble at all.', () => 'Any time.'],
  help: [
    () =>
      'I can find and compare products, fill your cart, check stock, track an order and answer questions about shipping, returns and payment. Just say it in your own words, for example "a rain jacket under 120".',
    () =>
      'Ask me for a product, a price, a size in stock, an order or a store policy. I can also change your cart, or pass a message to a person.',
  ],
  'bot-question': [
    (f) => `I am the automated assistant of ${f.store}, not a person. You can ask for a person at any time.`,
    (f) =>
      `I'm a program: the shopping assistant of ${f.store}. If you would rather deal with a person, say so.`,
  ],
  'out-of-scope': [
    (f) => `That is outside what I know. I can help with products, orders and policies of ${f.store}.`,
    () => "I can't help with that one. Products, your cart, orders and store policies are what I do.",
  ],
  'other-language': [
    (f) => `${inTheirs(f.asked, f.served)} I can only answer in ${languagesNamed('en', f.served)} here.`,
    (f) => `${againInTheirs(f.asked, f.served)} Please write to me in ${languagesNamed('en', f.served)}.`,
  ],
  'nothing-to-repeat': [
    () => "There is nothing to repeat yet. Tell me what you're looking for.",
    () => "I haven't said anything yet. What can I find for you?",
  ],
  unclear: [
    (f) =>
      f.readings > 1
        ? 'I am not sure I got that. Which of these do you mean?'
        : "I didn't get that. Could you put it another way?",
    (f) => (f.readings > 1 ? 'Did you mean one of these?' : 'Could you say that in other words?'),
  ],
  'unclear-offer-person': [
    () => "I still don't understand. Shall I pass your question on to a person?",
    () => "That's not clear to me, and I will not guess. Would you like to leave a message for a person?",
  ],
  'nothing-open': [() => 'All right. What would you like next?', () => 'OK. Tell me what I can do for you.'],
  'offer-to-cart': [
    (f) => `Shall I put the ${f.title} in your cart?`,
    (f) => `Do you want the ${f.title} in your cart?`,
  ],
  'all-right': [() => 'All right.', () => 'OK, leaving that.', () => 'Fine, no problem.'],
  'choice-stale': [
    () => 'That choice is from earlier and no longer open. Tell me what you would like now.',
    () => "I can't use that button any more. Just write what you would like.",
  ],
  'said-already': [
    () => 'I have nothing to add to what I just said.',
    () => 'My answer is the same as just before.',
  ],
  apology: [
    () => 'Something went wrong on my side, and I could not finish that. Please try once more.',
    () => 'That failed on my side before it was done. Asking again may work.',
  ],
  'out-of-time': [
    () => 'That took too long, so I stopped. Please try it once more, or ask for a smaller piece of it.',
    () => "I couldn't finish that in time. Asking again in a moment may work.",
  ],
  unavailable: [
    () => "I can't reach that part of the store right now. Please try again in a minute.",
    () => 'That part of the store does not answer at the moment. Trying again shortly may help.',
  ],
  'agent-failed': [
    () => 'I could not work that out in one go. Ask me one thing at a time and I will take them in turn.',
    () => "That was more than I could put together. Let's take it step by step: what comes first?",
  ],
  'first-things-first': [
    () => 'I can take only one thing at a time just now, so here is the first.',
    () => 'First things first; please ask for the rest afterwards.',
  ],
  complaint: [
    (f) =>
      `This has not gone well, I see.${f.offerPerson ? ' Shall I pass it on to a person?' : ' Tell me what you need and I will try again.'}`,
    (f) =>
      `I understand that this does not help you.${f.offerPerson ? ' Would you like to leave a message for a person?' : ' What should I look for instead?'}`,
  ],
  'card-warning': [
    () => "Please don't send card numbers here; I don't need or keep them.",
    () => 'Card numbers do not belong in this chat; I have not kept yours.',
  ],
  'password-warning': [
    () => "Please don't send passwords here; I never need them and have not kept it.",
    () => 'Never share a password in this chat; I have not kept yours.',
  ],
};

export function whenAnswered(staff: StaffFact, say: Speaker): string {
  if (staff.kind === 'now') {
    return `At this hour an answer usually takes up to ${say.count(staff.minutes, { one: 'minute', other: 'minutes' })}.`;
  }
  if (staff.kind === 'within') return answeredIn(staff.hours, say).trim();
  if (staff.kind === 'later')
    return `Nobody is at work now; messages are read from ${staff.day} ${staff.time}.`;
  return 'I do not know when somebody will read it.';
}

export function whenRead(staff: StaffFact, say: Speaker): string {
  if (staff.kind === 'now') {
    return `Answers usually come within ${say.count(staff.minutes, { one: 'minute', other: 'minutes' })} at this hour.`;
  }
  if (staff.kind === 'within') return repliedIn(staff.hours, say).trim();
  if (staff.kind === 'later') return `Your words will be read from ${staff.day} ${staff.time} on.`;
  return 'When it will be read is not known to me.';
}

/** When messages are answered, where the store says it; with a blank after it. */
function answeredIn(hours: number | undefined, say: Speaker): string {
  if (hours === undefined) return '';
  return `Messages are answered within ${say.count(hours, { one: 'hour', other: 'hours' })}. `;
}

function repliedIn(hours: number | undefined, say: Speaker): string {
  if (hours === undefined) return '';
  return `The store replies to messages within ${say.count(hours, { one: 'hour', other: 'hours' })}. `;
}

/** What the message should say, and where to answer where that is not known. */
const asksWhat = (reach: Reach): string =>
  `What should it say${whereAsked(reach, ', and at which e-mail address can you be reached')}?`;

const withAddress = (reach: Reach): string =>
  whereAsked(reach, ', with your e-mail address if you want a reply by mail');

/** How an answer of the store's people comes, at the end of a sentence. */
export const comes: Record<Reach, string> = { here: 'the answer comes into this chat', mail: 'the answer comes here, or by e-mail once you have left', ask: 'the answer comes into this chat, and by e-mail too if you give me an address' }; // prettier-ignore

/** The same in other words. */
export const reaches: Record<Reach, string> = { here: 'you read the answer in this chat', mail: 'the answer reaches you here, or by e-mail when you are gone', ask: 'you read the answer in this chat, and with an e-mail address after you leave too' }; // prettier-ignore

export const handover: Wordings<HandoverFacts> = {
  'ask-message': [
    (f, say) => `I'll pass your message on to a person. ${whenAnswered(f.staff, say)} ${asksWhat(f.reach)}`,
    (f, say) =>
      `A person can take this over by message. ${whenRead(f.staff, say)} Write it here${withAddress(f.reach)}.`,
  ],
  'nobody-there': [
    (f, say) =>
      `Nobody of ${f.store} is at the desk right now, so I'll take a message. ${answeredIn(f.hours, say)}${asksWhat(f.reach)}`,
    (f, say) =>
      `There is no person of ${f.store} I could call at this moment. ${repliedIn(f.hours, say)}Write your message here${withAddress(f.reach)}.`,
  ],
  'person-called': [
    (f, say) =>
      `I've called a person of ${f.store}: you are number ${f.place} in the queue, answers take up to ${say.count(f.minutes, { one: 'minute', other: 'minutes' })}, and your reference is ${f.reference}; ${comes[f.reach]}.`,
    (f, say) =>
      `A person of ${f.store} has been told: place ${f.place} in the queue, up to ${say.count(f.minutes, { one: 'minute', other: 'minutes' })}, reference ${f.reference}; ${reaches[f.reach]}.`,
  ],
  'person-called-already': [
    (f) =>
      `You are number ${f.place} in the queue for a person of ${f.store}, reference ${f.reference}; ${comes[f.reach]}.`,
    (f) =>
      `A person of ${f.store} has been told already: your place is ${f.place}, the reference ${f.reference}; ${reaches[f.reach]}.`,
  ],
  'nobody-came': [
    (f, say) =>
      `Nobody of ${f.store} has come in the time the store names. ${answeredIn(f.hours, say)}${asksWhat(f.reach)}`,
    (f, say) =>
      `The wait is over and no person of ${f.store} was free. ${repliedIn(f.hours, say)}Tell me what to pass on${withAddress(f.reach)}.`,
  ],
  'nobody-came-kept': [
    (f, say) =>
      `Nobody of ${f.store} has come in the time the store names. ${answeredIn(f.hours, say)}Your words stay with them under reference ${f.reference}; ${comes[f.reach]}.`,
    (f, say) =>
      `The wait is over and no person of ${f.store} was free. ${repliedIn(f.hours, say)}What you wrote is kept for them as ${f.reference}; ${reaches[f.reach]}.`,
  ],
  'back-again': [
    (f) =>
      `I am the assistant of ${f.store} again, not a person, and answer from here on. Ask for a person whenever you want one.`,
    (f) =>
      `From here on the assistant of ${f.store} answers again: software, not a person. Say "a person" if you need one.`,
  ],
  'message-left': [
    (f, say) =>
      `Your message is with our people under reference ${f.reference}; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) => `Passed on under reference ${f.reference}; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'message-failed': [
    (f) =>
      `I could not hand over the message. You reach a person at ${f.email}${f.phone ? ` or ${f.phone}` : ''}.`,
    (f) =>
      `The message did not go through. Please write to ${f.email}${f.phone ? ` or call ${f.phone}` : ''}.`,
  ],
  'offer-person': [
    () => 'Would you like to leave a message for a person?',
    () => 'Shall I pass this on to a person?',
  ],
};

export const again: Wordings<AgainFacts> = {
  'again-option': [
    (f) => `Back to the ${f.title}: which ${f.option.toLowerCase()}?`,
    (f) => `And for the ${f.title}, which ${f.option.toLowerCase()} would you like?`,
  ],
  'again-confirm-empty': [() => 'Should I still empty the cart?', () => 'And the cart: empty it, yes or no?'],
  'again-offer': [() => 'Back to my question: yes or no?', () => 'And what I offered before: yes or no?'],
  'again-number': [
    () => 'Back to your order: what is its number?',
    () => 'And the order number, to look up your order?',
  ],
  'again-email': [
    (f) => `Back to order ${f.number}: which e-mail address was it placed with?`,
    (f) => `And the e-mail address for order ${f.number}?`,
  ],
  'again-message': [
    () => 'Back to your message: what should it say?',
    () => 'And the message for our people, what should I write?',
  ],
  'again-which': [() => 'Back to before: which one do you mean?', () => 'And which one was it to be?'],
  'again-quantity': [(f) => `Back to the ${f.title}: how many?`, (f) => `And how many of the ${f.title}?`],
  'again-coupon': [() => 'Back to your code: how does it read?', () => 'And what was the code?'],
};
