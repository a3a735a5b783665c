import type { ToneWordings } from './catalogue.ts';

/**
 * English small talk as a formal and as a warm store would have it said; a plain one is spoken for by the wordings of
 * `en-talk.ts`. Answers about goods, orders and rules sound the same everywhere: there the facts speak.
 */
export const tones: ToneWordings = {
  formal: {
    'greet-again': [
      (f) => `Good day. This is the automated assistant of ${f.store}. How may I help you?`,
      (f) => `The assistant of ${f.store} is at your service. What may I look up for you?`,
    ],
    goodbye: [
      (f) => `Thank you for visiting ${f.store}. Goodbye.`,
      () => 'Goodbye, and thank you for your visit.',
    ],
    thank: [() => 'You are welcome.', () => 'You are most welcome.', () => 'Certainly.'],
    'out-of-scope': [
      (f) => `I am unable to help with that. I can assist with products, orders and policies of ${f.store}.`,
      () => 'That lies outside what I can answer. Products, your cart, orders and policies are my field.',
    ],
    unclear: [
      (f) =>
        f.readings > 1
          ? 'I am not certain that I understood you. Which of these do you mean?'
          : 'I did not understand that. Would you please put it another way?',
      (f) =>
        f.readings > 1 ? 'Did you mean one of the following?' : 'Would you please say that in other words?',
    ],
    'unclear-offer-person': [
      () => 'I still do not understand. May I pass your question on to a person?',
      () => 'That is not clear to me, and I will not guess. Would you like to leave a message for a person?',
    ],
    'all-right': [() => 'Very well.', () => 'Certainly.', () => 'Understood.'],
    complaint: [
      (f) =>
        `This has not gone well, as I see.${f.offerPerson ? ' May I pass it on to a person?' : ' Please tell me what you need, and I will try again.'}`,
      (f) =>
        `I see that this did not help you.${f.offerPerson ? ' Would you like to leave a message for a person?' : ' What may I look for instead?'}`,
    ],
  },
  warm: {
    'greet-again': [
      (f) => `Hi there! This is the ${f.store} assistant, a program. What can I find for you?`,
      (f) => `Hi again! The ${f.store} assistant is right here. Tell me what you need.`,
    ],
    goodbye: [
      (f) => `Bye for now, and thanks for stopping by ${f.store}!`,
      () => 'Take care, and see you next time!',
    ],
    thank: [() => "You're very welcome!", () => 'Any time!', () => 'Sure thing!'],
    'all-right': [() => 'All right!', () => 'No problem at all.', () => 'OK, leaving that.'],
  },
};
