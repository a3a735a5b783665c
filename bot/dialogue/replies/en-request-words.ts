import type { RequestWords } from './request-words.ts';

/** English words of requests. */
export const requestWords: RequestWords = {
  asksOf: [
    { intent: 'return-item', said: /\b(want|need|like|get|give me)\b.*\b(money back|refund)\b.*\b(for|on|of)\b.*([a-z]{1,3}-?\d{4,}|\bi (bought|got|ordered))/i },
    { intent: 'track-order', said: /^(?!.*\bif (?:i|we)\b).*\b(where|when|track|status|any news|what was|what is|whats|what's|show|see)\b.*\b(i('ve| have)? (ordered|bought)|my (last|latest|most recent) order)\b/i },
    { intent: 'refund-status', said: /\b(where|when|status|update|track|still|yet|waiting)\b.*\b(refund|money back)\b|\brefund status\b/i },
    { intent: 'exchange-item', said: /\b(exchange|swap|trade|switch)\b.*\b(i (bought|got|ordered|received)|order|delivered)\b/i },
    { intent: 'cancel-order', said: /\b(cancel|withdraw|revoke|void)\b.*\b(my|the|this|that|an?|last|latest) ?(last |latest |recent )?(order|purchase)\b|\bcancel (order )?[a-z]{1,3}-?\d{4,}/i },
    { intent: 'return-item', said: /^\W*(please |hi |hello |hey )*(i('?d| would)? (want|like|need|wish) to |i'?m |can you |let me |start |make )?(return|send back|sending back|returning|give back)\b.*\b(i (bought|got|ordered|received)|order|delivered|[a-z]{1,3}-?\d{4,})\b/i },
    { intent: 'change-order', said: /\b(change|amend|modify|edit|update)\b.*\b(my|the|this|existing|placed) (last |latest )?order\b/i },
    { intent: 'get-invoice', said: /\b(invoice|receipt|proof of purchase)\b.*\b(order|purchase|bought|[a-z]{1,3}-?\d{4,})\b/i },
    { intent: 'delete-my-data', said: /\b(delete|erase|wipe|remove|forget)\b.*\b(my (personal )?(data|account|information|details)|(this|our|the) (chat|conversation)|everything (about me|i('ve)? (said|wrote)))\b/i },
  ], // prettier-ignore
  asksWhether:
    /^\W*(hi |hello |and |so |but |also )*((can|could|may) (i|we|one)|am i|is it|is there|how (do|can|would|could) (i|we)|what if|until when|do you)\b/i,
  asksYou: /^\W*(hi |hello |please |and |so )*(can|could|would|will) (you|u|ya)\b/i,
  ownOrder:
    /\b(my|the|this|that|our) ((last|latest|recent|newest|whole|entire|new|most recent) )?(order|purchase|parcel|package)\b|\bit\b|\bthis\b/i,
  newest:
    /\b(last|latest|newest|most recent|recent) (order|purchase|parcel|one|thing)\b|^\W*(the )?(last|newest|latest)\W*$|\bwhat i (just )?(ordered|bought)( (today|yesterday|last))?\b|\bi just (ordered|bought)\b/i,
  pointsAtOne: /^\W*(it'?s |it was |i mean )?(the|my|that|one) /i,
  refuses:
    /\b(thanks|thank you|thx|not now|later|leave it|forget (it|that)|stop|don'?t|do not|keep (it|them)|never ?mind)\b/i,
  everything: /\b(everything|all|both|whole|entire|complete|the lot|each)\b/i,
  requestWords:
    'order orders ordered ordering purchase purchased bought buy item items thing things one ones last latest newest recent return returns returning send sending back exchange exchanging swap swapping change changing cancel cancelling cancellation refund refunds money invoice receipt bill problem problems report issue wrong damaged broken faulty defective missing arrived arrive came received receive delivered delivery parcel package box number please want wanted need would like start make help size bigger smaller larger colour color different another other instead got mine yesterday today week month ago sent store email address mail',
  ofSite:
    /\b(web ?site|site|web ?page|page|app|button|link|search bar|checkout page|error( message)?|blank|pay button|browser|load(s|ing)?|crash(es|ed|ing)?)\b/i,
  asksToComplain: /\bcomplain(t|ts|ing)?\b|\bgrievance\b/i,
  ofChat:
    /\b(chat|conversation|messages?|what i('ve)? (said|wrote|written|typed)|history|everything i('ve)? (said|wrote|written|typed))\b/i,
  ofAccount:
    /\b(account|profile|orders?|everything|all (my|of my|the)|e-?mail|phone|address|database|system|records?|files?|lists?|gdpr)\b/i,
  languages: {
    en: /\b(english|ingl[eé]s|anglais|englisch)\b/i,
    es: /\b(spanish|espa[nñ]ol|castellano|espagnol|spanisch)\b/i,
    fr: /\b(french|fran[cç]ais|franc[eé]s|franz(ö|oe)sisch)\b/i,
    de: /\b(german|deutsch|alem[aá]n|allemand)\b/i,
  },
  otherLanguages:
    /\b(italian|portuguese|dutch|polish|chinese|mandarin|cantonese|japanese|korean|arabic|turkish|russian|ukrainian|hindi|urdu|greek|swedish|norwegian|danish|finnish|czech|romanian|hungarian|hebrew|catalan|vietnamese|thai)\b/i,
  usual:
    /\b(the|my) usual\b|\bsame as (always|ever|last time)\b|\bwhat i (always|usually) (get|buy|order)\b/i,
  goesTogether:
    /\bwhat (?:else )?(?:goes|would go|could go|works|pairs) (?:well |nicely )?with\b|\b(?:people|others|shoppers|customers|they|everyone) (?:usually |often |also |else |normally )*(?:buy|get|order|take|bought|ordered) (?:together |along )?with\b|\b(?:often|usually|frequently) (?:bought|ordered|taken) (?:together|with)\b|\b(?:anything|something) (?:else )?(?:that |which |to )?(?:go(?:es)?|would go|pairs?) (?:well |nicely )?with (?:it|this|that|these|them)\b|^\W*goes (?:well )?with (?:it|this|that|these|them)\W*$|\bwhat (?:matches|suits|complements) (?:it|this|that|these|them)\W*$|\bwhat (?:would you|can i|could i|should i|do you) (?:pair|combine|wear) (?:(?:it|this|that|these|them) )?with(?: (?:it|this|that|these|them))?\W*$/,
  isNew:
    /^\W*(?:(?:hi|hello|hey|so|and)\W+)*(?:what(?:'?s| is| are)|(?:have you |do you have |got |is there )?anything|what(?:'ve| have) you got that'?s)(?: the)? new(?: in| ones)?(?: (?:here|today|lately|this (?:week|month)|in (?:the |your )?(?:store|shop)))?\W*$|^\W*(?:show me )?(?:your |the |any |all )?(?:new|latest|newest) (?:arrivals|products|things|items|stuff|goods)\W*$/,
  sellsBest:
    /^\W*(?:(?:so|and|ok) )?(?:show me |what(?:'?s| is| are|'?re)? |which (?:is|are) )?(?:your |the |our )?(?:best[ -]?sellers?|best[ -]?selling (?:products?|things?|items?|ones?|stuff)|(?:most )?popular(?: (?:products?|things?|items?|ones?|stuff|here|right now|at the moment))?|top sellers?)\W*$|^\W*what (?:do (?:people|others|most people|shoppers) (?:buy|order) (?:the )?most(?: often)?|sells (?:the )?best|is (?:your )?(?:best[ -]?selling|most popular)(?: product| thing| item)?)\W*$/,
};

/** What intents of requests are called on a button. */
export const requestIntents = {
  'cancel-order': 'Cancel an order',
  'change-order': 'Change an order',
  'return-item': 'Return something',
  'exchange-item': 'Exchange something',
  'refund-status': 'Ask about a refund',
  'report-problem': 'Report a problem',
  'get-invoice': 'Get an invoice',
  'account-help': 'Get help with an account',
  'delete-my-data': 'Have my data erased',
  complain: 'Make a complaint',
  'change-voice': 'Change the voice',
  'change-language': 'Change the language',
} as const;
