import { catalogueOf } from '../../../bot/dialogue/replies/index.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';

/** What a good reply to each act does, told by the reply's template, the question it leaves open and what it changed. */

/** What came of a turn, as far as it is judged. */
export interface Seen {
  template: string;
  /** What the open question is for: "cancel", "return"…; absent where none is open for the store's people. */
  purpose: string | undefined;
  text: string;
  textBefore: string;
  language: Language;
  languageBefore: Language;
  isCartSame: boolean;
  isCartEmpty: boolean;
}

type Want = (seen: Seen, say: string, language: Language) => boolean;

const replies =
  (...templates: string[]): Want =>
  ({ template }) =>
    templates.includes(template);

/** Number and e-mail are asked for, to pass on one of these requests; a rule of the store answers a question whether it can be done. */
const requests =
  (...purposes: string[]): Want =>
  ({ template, purpose = '' }, say, language) =>
    (template === 'request-number' && purposes.includes(purpose)) ||
    (isRule(template) && asks(say, language));

const either =
  (...wants: Want[]): Want =>
  (...seen) =>
    wants.some((want) => want(...seen));

const asks = (say: string, language: Language): boolean =>
  say.includes('?') || catalogueOf(language).words.asks.test(say) || /^(?:how|where|is|can|could|may|do|what|wie|wo|kann|cómo|dónde|puedo|comment|où)(?!\p{L})/iu.test(say); // prettier-ignore

const isRule = (template: string): boolean => ['policy', 'returns-basic', 'policy-unknown', 'fact'].includes(template); // prettier-ignore

/** A rule or fact of the store answers it. */
const tells: Want = ({ template }) => isRule(template) || ['contact', 'store-info'].includes(template);

const person = replies('ask-message', 'nobody-there', 'person-called', 'person-called-already');
const refuses = replies('out-of-scope', 'bot-question', 'policy-unknown', 'complaint', 'help', 'ask-message', 'others-order'); // prettier-ignore

export const wants: Readonly<Record<string, Want>> = {
  track: either(replies('ask-number'), requests('problem')),
  'track-number': replies('ask-email'),
  'order-arrives': replies('ask-number'),
  cancel: requests('cancel'),
  'change-order': requests('change', 'exchange', 'cancel'),
  return: requests('return', 'exchange'),
  exchange: requests('exchange', 'change', 'return'),
  refund: requests('refund', 'problem'),
  problem: either(requests('problem', 'exchange'), replies('ask-number')),
  invoice: requests('invoice'),
  account: either(replies('ask-account', 'ask-delete-data', 'ask-site-problem'), tells),
  'delete-data': replies('ask-delete-data', 'confirm-delete-data', 'confirm-forget', 'forget-what'),
  complain: either(replies('complaint', 'ask-complaint'), person, tells),
  human: person,
  bot: replies('bot-question', 'greet'),
  hello: replies('greet', 'greet-again', 'bot-question'),
  bye: replies('goodbye', 'thank'),
  thanks: replies('thank', 'goodbye'),
  yes: ({ isCartEmpty }) => isCartEmpty,
  no: replies('all-right', 'goodbye', 'thank'),
  repeat: ({ text, textBefore }) => text === textBefore,
  help: replies('help', 'bot-question'),
  language: ({ template, language, languageBefore }) =>
    template.startsWith('language-') || template === 'other-language' || language !== languageBefore,
  voice: replies('voice-how', 'voice-changed'),
  outside: either(refuses, tells),
};

/** The bot asks what is meant. */
export const asksBack = ({ template }: Seen): boolean =>
  ['unclear', 'unclear-offer-person', 'which-product', 'which-line', 'name-product'].includes(template);
