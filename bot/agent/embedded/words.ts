import type { Language } from '../../understanding/understanding.ts';
import type { AgentWords } from './agent-words.ts';
import { german } from './words-de.ts';
import { spanish } from './words-es.ts';
import { french } from './words-fr.ts';

const english: AgentWords = {
  found: (count) => (count === 1 ? 'This one fits.' : 'These fit what you describe.'),
  nearest: 'Nothing fits all of that; these come closest.',
  nothing: (what) =>
    what === '' ? 'I found nothing in the store for that.' : `I found nothing for the ${what}.`,
  foundFor: (what, count) => `For the ${what}, ${count === 1 ? 'this one fits' : 'these fit'}.`,
  nearestFor: (what) => `For the ${what}, these come closest; nothing fits all of it.`,
  some: 'Here are some things from the store.',
  instead: 'Nothing in the store fits those words; here are a few things it has.',
  quoted: 'Here is what the store says about that.',
  noPolicy: 'The store does not say anything about that.',
  cart: 'Here is your cart.',
  emptyCart: 'Your cart is empty.',
  added: 'It is in your cart.',
  quantity: 'Your cart has as many of it now.',
  removed: 'It is out of your cart.',
  chooseVariant: 'Which one should go in your cart?',
  whichLine: 'Which one should I take out?',
  refused: 'I could not change your cart that way; here it is as it stands.',
  details: 'Here is what the store says about it.',
  price: (title, price) => `The ${title} is ${price}.`,
  comparison: 'Here they are side by side.',
  promotions: (count) => (count === 0 ? 'There is no offer running right now.' : 'These offers are running:'),
  orders: 'Here are your orders.',
  order: 'Here is your order.',
  noOrder: 'I could not find that order among yours.',
  signIn: 'For your order I need its number first.',
  checkout: 'Your cart is ready for the checkout page.',
  coupon: 'The code is in your cart.',
  couponRefused: 'That code does not work for this cart.',
  unsure: 'I am not sure what you are after. Tell me what you would like to find or know.',
  ofAnyKind:
    /^\W*(?:i (?:need|want)|looking for|got|have you got|do you have)? ?(?:something|anything|smth|sth)(?!\p{L})/iu,
  people:
    /^(?:gifts?|presents?|ideas?|birthday|christmas|anniversary|somebody|someone|people|person|friends?|mums?|moms?|mother|dads?|father|parents?|husband|wife|partner|boyfriend|girlfriend|bf|gf|brother|sister|son|daughter|aunt|uncle|cousin|nan|nana|gran|granny|grandma|grandmother|grandpa|grandad|grandfather|nephew|niece|boss|colleagues?|coworkers?|teacher|neighbou?rs?|hubby|missus|guy|lady|he|she|they|likes?|loves?|enjoys?|into|who|super|really|new)$/iu,
};

const words: Record<Language, AgentWords> = { en: english, es: spanish, fr: french, de: german };

export function agentWords(language: Language): AgentWords {
  return words[language];
}
