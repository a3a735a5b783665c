import type { Wordings } from './catalogue.ts';
import { named } from './en-requests.ts';
import { comes, reaches, whenAnswered, whenRead } from './en-talk.ts';
import type { PersonalFacts } from './request-facts.ts';
import { whereAsked } from './staff-fact.ts';

/** English for the shopper's account and data, the usual order, and the chat itself. */
export const personal: Wordings<PersonalFacts> = {
  'usual-unknown': [
    () =>
      'What you usually order I only see when you are signed in at the store. Name it, and I look for it.',
    () => 'Your orders are not visible to me until you sign in. What is it called?',
  ],
  'usual-none': [
    (f) =>
      `Nothing is in more than one of your orders; the newest holds ${f.title}. Name what you would like.`,
    () => 'None of your orders repeats another. What would you like?',
  ],
  'usual-gone': [
    (f) => `${f.title} is what you ordered most often, but the store no longer has it so.`,
    (f) => `The store does not list ${f.title} any more, which you ordered most often.`,
  ],
  usual: [
    (f, say) =>
      `${named({ ...f, quantity: 1 }, say)} is in ${say.count(f.times, { one: 'order', other: 'orders' })} of yours; it costs ${say.money(f.price)} now. Shall I put one into the cart?`,
    (f, say) =>
      `Most often you ordered ${named({ ...f, quantity: 1 }, say)}, now ${say.money(f.price)}. Should one go into the cart?`,
  ],
  'ask-site-problem': [
    (f) =>
      `I can pass that on to the people of the store. What goes wrong on which page${whereAsked(f.reach, ', and at which e-mail address can they answer')}?`,
    (f) =>
      `Please describe in one message what goes wrong and where${whereAsked(f.reach, '; with your e-mail address they can answer')}.`,
  ],
  'ask-account': [
    (f) =>
      `${f.offered ? '' : 'I cannot see or change accounts in this chat. '}Describe it in one message with the e-mail address of the account, and our people look at it. Please send no password.`,
    () =>
      'Our people can help with that. Write what happens and the e-mail address of the account in one message, and no password.',
  ],
  'ask-complaint': [
    (f) =>
      `I will pass your complaint on to our people. What happened${whereAsked(f.reach, ', and at which e-mail address can they answer')}?`,
    (f) =>
      `Tell me in one message what went wrong${whereAsked(f.reach, '; with your e-mail address our people can answer')}.`,
  ],
  'ask-delete-data': [
    () =>
      'Our people delete accounts and orders, but only for whom they belong to. Please sign in, or give me the number of one of your orders.',
    () =>
      'So that nobody else can have your data deleted: which order number of yours can I check? Signing in does as well.',
  ],
  'confirm-delete-data': [
    (f) =>
      `I would ask our people to delete what the store keeps of you${f.number ? `, as the one who placed order ${f.number}` : ''}: account and orders, as far as the law lets them. Shall I send that?`,
    (f) =>
      `The request${f.number ? ` of whoever placed order ${f.number}` : ''} would be to delete your account and orders as far as the law allows. Should I send it?`,
  ],
  'forget-what': [
    () =>
      'I can erase this conversation now. Data of your account and orders our people delete on request. Which do you mean?',
    () => 'Is it this conversation, or your account and orders?',
  ],
  'confirm-forget': [
    () =>
      'This erases all you wrote here, also in requests, and what I remember of it; it cannot be undone. Orders and your account stay. Erase this conversation?',
    () => 'Everything said in this conversation would be gone for good, orders excepted. Should I erase it?',
  ],
  forgotten: [() => 'This conversation is being erased.', () => 'Your words are being erased now.'],
  'voice-how': [
    () =>
      'Reading aloud is switched on and off in the menu at the top of this chat, where your browser has a voice.',
    () => 'The switch for the voice is in the menu of this chat; loudness is set on your device.',
  ],
  'voice-changed': [
    (f) =>
      ({
        on: 'Reading aloud is on.',
        off: 'Reading aloud is off.',
        slower: 'I read more slowly from here on.',
        faster: 'I read faster from here on.',
        normal: 'I read at the usual speed again.',
      })[f.change],
    (f) =>
      ({
        on: 'You hear the answers from here on.',
        off: 'From here on there is only text.',
        slower: 'A little slower, then.',
        faster: 'A little faster, then.',
        normal: 'Back to the usual speed.',
      })[f.change],
  ],
  spelled: [(f) => `That is ${f.letters}`, (f) => `Letter by letter: ${f.letters}`],
  'language-same': [
    (f) => `I am already writing in ${f.language}.`,
    (f) => `${f.language} it is, as before.`,
  ],
  'language-changed': [
    (f) => `From now on I write in ${f.language}.`,
    (f) => `${f.language} it is from here.`,
  ],
  'language-not-offered': [
    (f, say) =>
      `${f.asked ? `I cannot write in ${f.asked} yet` : 'I cannot change the language freely'}; this store's assistant writes in ${say.or(f.served)}. A person may be able to help in another language.`,
    (f, say) => `Only ${say.or(f.served)} works here for now. You can also ask for a person.`,
  ],
  'request-passed-on': [
    (f, say) =>
      `Our people have it under reference ${f.reference}; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) => `It is passed on as ${f.reference}; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'again-request-words': [
    () => 'Back to your message for our people: what should it say?',
    () => 'And what should our people know?',
  ],
  'again-forget': [
    () => 'Back to erasing this conversation: yes or no?',
    () => 'And the erasing: yes or no?',
  ],
};
