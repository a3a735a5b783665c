import type { Intent, RankedIntent } from '../understanding.ts';

/** What is said while a message for a person is awaited, and is none. */

const forTheBot: readonly Intent[] = ['search-products', 'recommend-products', 'view-cart', 'add-to-cart', 'checkout', 'promotions']; // prettier-ignore
const ordersTheBot =
  /^(?:(?:no|ok|okay|actually|wait|never ?mind|just|please|pls|can you|could you)[, ]+)*(?:show|find|search|add|put|what'?s in|view|open|check ?out|do you (?:have|sell))(?!\p{L})/u;

/** What is kept of the shopper, what was said, and who is speaking. */
const asksTheBot =
  /(?<!\p{L})(?:(?:delete|erase|wipe|forget|remove) (?:everything|all|what(?:ever)?) (?:you|u|i)(?!\p{L})|(?:delete|erase|wipe) (?:this|the|our|my) (?:chat|conversation|data)|what did (?:i|you|we) (?:just )?(?:say|tell|write|ask)|who (?:reads|will read|sees|gets) (?:this|that|it)|are you (?:a |an )?(?:bot|robot|human|person|real|ai)|l[öo]sch\p{L}* (?:alles|dieses gespr[äa]ch|meine daten)|was habe ich (?:gerade|eben) (?:gesagt|geschrieben)|borra (?:todo|esta conversaci[óo]n|mis datos)|efface (?:tout|cette conversation|mes donn[ée]es))/u;

const MOST_WORDS_OF_A_REFUSAL = 4;

/** "Show me trail shoes" is no message to anybody, whoever waits for one. */
export function isWayOut(best: RankedIntent | undefined, text: string): boolean {
  if (best === undefined) return false;
  // "Delete everything you know about me", "what did I just tell you": the bot is spoken to.
  if (asksTheBot.test(text) && text.split(/\s+/).length <= MOST_WORDS_OF_A_QUESTION) return true;
  if (best.confidence <= 0.7) return false;
  if (best.intent === 'cancel-that' || best.intent === 'goodbye') return true;
  // "Nah leave it", "ach lass mal" are told to whoever asked for the message.
  if (best.intent === 'deny' && text.split(/\s+/).length <= MOST_WORDS_OF_A_REFUSAL) return true;
  if (best.confidence >= 0.85 && forTheBot.includes(best.intent) && ordersTheBot.test(text)) return true;
  return asksOfRules(best, text);
}

/** "What's your return policy?": what every shopper may ask, which the store has answered once for all. */
function asksOfRules({ intent, confidence }: RankedIntent, text: string): boolean {
  const isShort = text.split(/\s+/).length <= MOST_WORDS_OF_A_QUESTION;
  return isShort && confidence >= 0.95 && answeredForAll.includes(intent) && !tellsOfOneself.test(text);
}

const MOST_WORDS_OF_A_QUESTION = 8;
const answeredForAll: readonly Intent[] = [
  'returns-policy',
  'shipping-info',
  'payment-info',
  'store-info',
  'promotions',
];
const tellsOfOneself =
  /(?<!\p{L})(?:i|i'?m|i'?ve|me|my|mine|we|us|our|yo|me|mi|mis|nos|nuestr[oa]s?|je|j'|me|mon|ma|mes|nous|notre|ich|mir|mich|mein\p{L}*|wir|uns|unser\p{L}*)(?!\p{L})/u;
