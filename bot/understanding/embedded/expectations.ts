/** Readings that follow from what was just asked or shown, or from a message that is nothing but slots. */
import type { Intent, RankedIntent, Slots, UnderstandRequest } from '../understanding.ts';
import { goesIntoCart } from './cart-words.ts';
import { ofGoodsAtHand } from './goods-at-hand.ts';
import { isWayOut } from './message-way-out.ts';
import type { PeopleAsked } from './people-asked.ts';
import { givesUp, hasNone, refusesInWords } from './refusing.ts';
import type { Reading } from './slots/reading.ts';
import { stopWords } from '../goods/stop-words.ts';

const yes =
  /^(?:(?:oh|ok|okay|um|well),? )?(?:yes|yeah|yep|yup|yea|yess+|sure|ok|okay|okey|y|k|of course|absolutely|definitely|go ahead|do it|please do|right|correct|exactly|sí|si|claro|vale|oui|ouais|d'accord|bien sûr|ja|jawohl|klar|genau|gerne)(?:,? (?:please|pls|sure|ok|go ahead|do it|do that|of course|por favor|s'il vous plaît|s'il te plaît|bitte|yes|yeah))*[\s.!]*$/u;
const no =
  /^(?:(?:oh|um|well),? )?(?:no+|nope|nah|n|no way|not really|non|nein|nee)(?:,? (?:no|thanks|thank you|thx|please don't|lass mal|lassen sie|gracias|déjalo|dejalo|déjelo|olvídalo|olvidalo|merci|danke))*[\s.!]*$/u;

/** How sure a reading is that follows from the form alone. */
const certain = 0.97;
const likely = 0.9;
const probable = 0.8;
const unreadable = 0.2;

/** What the state and the slots say, or undefined when the words must decide. */
export function expectedIntent(
  reading: Reading,
  ranked: readonly RankedIntent[],
  people?: PeopleAsked,
): RankedIntent | undefined {
  const { request, slots } = reading;
  const text = reading.lower.trim();
  const signs = reading.text.trim();
  const sign = intentOfEmoji(signs);
  if (sign) return { intent: sign, confidence: certain };
  if (yes.test(text)) return { intent: 'affirm', confidence: certain };
  if (no.test(text)) return { intent: 'deny', confidence: certain };
  if (/^(?:👍|👌|✅)\p{EMod}?$/u.test(signs)) return { intent: 'affirm', confidence: certain };
  if (/^(?:👎|❌)\p{EMod}?$/u.test(signs)) return { intent: 'deny', confidence: certain };
  // Signs without a word say nothing: the shopper is asked to say it in words.
  if (!/[\p{L}\p{N}]/u.test(text)) return { intent: 'help', confidence: unreadable };
  // Whatever stands before it: whoever asks for a person is heard, and has answered nothing.
  if (people === 'wanted') return { intent: 'talk-to-human', confidence: certain };
  const answer = answerToQuestion(reading, text, ranked[0]);
  if (answer) return answer;
  if (ranked[0]?.intent === 'talk-to-human' && people === 'refused')
    return { intent: 'deny', confidence: likely };
  if (request.expecting === 'message-for-staff' && takesBack.test(text))
    return { intent: 'cancel-that', confidence: likely };
  if (request.expecting === 'message-for-staff' && !isWayOut(ranked[0], text)) {
    return { intent: 'talk-to-human', confidence: likely };
  }
  // Whoever begins with "add" wants it in the cart, however well the rest describes a search.
  if (ranked[0]?.intent === 'promotions' && freeOfSomething.test(text))
    return {
      intent: request.expecting === 'results-shown' ? 'refine-results' : 'search-products',
      confidence: probable,
    };
  if (cartAlone.test(text) || asksForCart.test(text)) return { intent: 'view-cart', confidence: likely };
  if (slots.quantity !== undefined && correctsCount.test(text))
    return { intent: 'change-quantity', confidence: likely };
  if (goesIntoCart(reading, text, ranked[0])) return { intent: 'add-to-cart', confidence: likely };
  const ofGoods = ofGoodsAtHand(reading, text, ranked[0]);
  if (ofGoods) return ofGoods;
  if (takesOut.test(text)) return { intent: 'remove-from-cart', confidence: likely };
  if (
    (mayBeRemoval.includes(ranked[0]?.intent ?? 'help') && beginsWithRemove.test(text)) ||
    removesThat.test(text)
  )
    return { intent: 'remove-from-cart', confidence: likely };
  if (mayBeAddition.includes(ranked[0]?.intent ?? 'help') && beginsWithAdd.test(text))
    return { intent: 'add-to-cart', confidence: likely };
  if (reading.onlyLeft(stopWords)) return ofSlotsAlone(slots, request, text, ranked);
  return isBareName(text, request, ranked[0]) ? { intent: 'search-products', confidence: 0.55 } : undefined;
}

/** Emoji that are whole messages: too few examples are. */
const emojiIntents: readonly (readonly [Intent, RegExp])[] = [
  ['affirm', /^[\u{1F44D}\u{1F44C}\u2705\u2714\u{1F197}]+$/u],
  ['deny', /^[\u{1F44E}\u274C\u{1F645}]+$/u],
  ['greet', /^\u{1F44B}+$/u],
  ['thank', /^[\u{1F64F}\u2764\u{1F60D}\u{1F970}\u{1F618}]+$/u],
];

function intentOfEmoji(text: string): Intent | undefined {
  if (/[a-z]/.test(text)) return undefined;
  const signs = text.replace(/\s|\p{Emoji_Modifier}|\uFE0F/gu, '');
  return emojiIntents.find(([, pattern]) => pattern.test(signs))?.[0];
}

/** "A fragrance free one" asks for no offer. */
const freeOfSomething =
  /(?<!\p{L})(?!(?:shipping|delivery|postage|returns?|feel|for|is|are|get|a|any|the|it|with|order|buy)(?!\p{L}))\p{L}{3,}[ -]free(?!\p{L})(?! (?:shipping|delivery|postage|returns?|gifts?|samples?))/u;

/** Readings of "remove the red ones" that its other words make likelier. */
const mayBeRemoval: readonly Intent[] = [
  'remove-from-cart',
  'search-products',
  'refine-results',
  'product-details',
];
/** "Remove slippers", however well a thing is looked for by its name. */
const beginsWithRemove =
  /^(?:(?:please|pls|can you|could you|then|ok|okay|and|also|oops|no|actually)[, ]+)*(?:remove|delete|drop|take out|entfern(?:e|en)?|lösch(?:e|en)?|loesch(?:e|en)?|streich(?:e|en)?|(?:quita|quite|saca|saque|elimina|elimine|borra|borre)(?:me|nos|d)?|(?:enl[eè]ve|retire|supprime|[ôo]te|vire)[rz]?)(?!\p{L})/u;

/** "What's in my cart from yesterday". */
const asksForCart = /^what(?:'?s| is) (?:still )?in (?:my|the) (?:cart|basket|bag|trolley)(?!\p{L})/u;

/** "Quita eso", "enlève ça", "nimm das raus": what was put in last, and no step back. */
const removesThat =
  /^(?:(?:no|non|nein|ok|bueno|bon|ach),? )?(?:(?:quita|quite|saca|saque|elimina|borra) (?:eso|esa|ese|esos|esas|esto|esta|este)|(?:enl[eè]ve[rz]?|retire[rz]?|supprime[rz]?)[ -](?:[cç]a|cela|celui-l[àa]|celle-l[àa])|(?:nimm|nehmen sie|tu|tun sie) (?:das|den|die|es|sie) (?:wieder )?(?:raus|heraus|weg))[\s.!]*$/u;

/** Nothing but the cart's name. */
const cartAlone =
  /^(?:(?:mi|mein|meinen|mon|el|der|den|le) )?(?:carrito|cesta|cesta de la compra|warenkorb|einkaufswagen|panier)[\s.!?]*$/u;

/** "Doch nur eins", "mejor solo una", "non, 3 plutôt": a count, and a word that takes another back. */
const correctsCount =
  /^(?:(?:ach|oh|no|nein|nee|non|doch|lieber|nur|mejor|s[oó]lo|finalement|plut[oô]t|juste|seulement)[, ]+)+(?:une? seule?|\p{L}{2,8}|\d{1,3})(?: (?:plut[oô]t|finalement|seulement|nada m[aá]s))*[\s.!]*$|^(?:une? seule?|\p{L}{2,8}|\d{1,3}) (?:plut[oô]t|finalement)[\s.!]*$/u;

/** "And take the first aid kit out". */
const takesOut =
  /^(?:(?:please|pls|can you|could you|then|ok|okay|and|also|oops|no|actually)[, ]+)*take (?:the|that|those|these|my|both) ?(?:[\p{L}\p{N}-]+ ){0,4}(?:back )?out(?: again)?(?: of (?:my|the) (?:cart|basket|bag|trolley))?[\s.!]*$/u;

/** Readings of "add the lamp" that its other words make likelier. */
const mayBeAddition: readonly Intent[] = ['search-products', 'recommend-products', 'refine-results', 'find-similar', 'compare-products', 'out-of-scope']; // prettier-ignore
const beginsWithAdd =
  /^(?:(?:please|pls|can you|could you|then|ok|okay|and|also|so|now|right|great|cool|yes|yeah|just|vale|dale|y|también|por favor|sí|oui|allez|alors|et)[, ]+)*(?:add|añade|añádeme|agrega|agrégame|agregame|ponme|póngame|mets|mettez|ajoute|ajoutez|rajoute|rajoutez) (?!up(?!\p{L}))/u;

const beginsWithYes =
  /^(?:yes|yeah|yep|yup|sure|ok|okay|correct|right|ja|genau|klar|gerne),? (?!(?:but|no|wait|don't|aber|nein|nicht|moment)\b)/;
/** After a yes of many words: something else is wanted after all. */
const turnsRound =
  /(?<!\p{L})(?:but|no|not|don't|wait|rather|instead|actually|aber|nein|nicht|kein\p{L}*|doch|lieber|moment|what|how|when|was|wie|wann|\?)(?!\p{L})|\?/u;

/** What a direct question makes of a message: an order number in a long sentence, "I don't have it", "yes, please cancel it". */
function answerToQuestion(
  { request: { expecting }, slots }: Reading,
  text: string,
  best: RankedIntent | undefined,
): RankedIntent | undefined {
  const words = text.split(/\s+/).length;
  if (expecting === 'order-number' || expecting === 'email') {
    if (slots.orderId !== undefined || slots.email !== undefined)
      return { intent: 'track-order', confidence: certain };
    if (givesUp(text)) return { intent: 'cancel-that', confidence: likely };
    if (words <= 9 && hasNone.test(text) && best?.intent !== 'talk-to-human')
      return { intent: 'track-order', confidence: probable };
  }
  if (expecting === 'confirmation' && refusesInWords(text, slots))
    return { intent: 'deny', confidence: likely };
  const yields = best?.intent === 'cancel-that' || (best?.confidence ?? 0) < 0.8;
  const mostWords = turnsRound.test(text) ? 6 : 10;
  if (expecting === 'confirmation' && words <= mostWords && beginsWithYes.test(text) && yields)
    return { intent: 'affirm', confidence: likely };
  return undefined;
}

/** A word or two that no example resembles is likeliest the name of a thing the shopper wants: "thermos". */
function isBareName(text: string, { expecting }: UnderstandRequest, best: RankedIntent | undefined): boolean {
  const open = expecting === undefined || expecting === 'nothing' || expecting === 'results-shown';
  return open && (best?.confidence ?? 0) < 0.6 && /^\p{L}{3,}(?:[ -]\p{L}{2,}){0,2}[\s.!?]*$/u.test(text);
}

/** "Never mind, do you sharpen them?" */
const takesBack =
  /^(?:(?:no|ok|okay|oh|ah|actually)[,. ]+)*(?:never ?mind|forget (?:it|that|about it)|no need)(?!\p{L})/u;
/** The same in German, whose verbs carry umlauts and endings. */
const germanVerbs =
  /(?<!\p{L})(?:lege?n?|nimm|nehm\p{L}*|packe?n?|tue?|kauf\p{L}*|bestell\p{L}*|rein|raus|weg|zurück|hinzu\p{L}*|entfern\p{L}*|lösch\p{L}*|streich\p{L}*|mach\p{L}*|änder\p{L}*|vergleich\p{L}*|warenkorb|korb|kasse|kost\p{L}*|preis|wie|was|wann|wo|warum|welche\p{L}*|ist|sind|hat|habt|haben|gibt'?s?|passt|verfügbar|lieferbar|vorrätig|ähnlich\p{L}*|gefällt|vergiss|egal)(?!\p{L})/u;
/** Verbs with which one asks whether there is a version. */
const romanceVerbs =
  /(?<!\p{L})(?:existe\p{L}*|dispos?|disponibles?|reste\p{L}*|vienen?|quedan?|mand\p{L}*|env[ií]\p{L}*|envoie\p{L}*|garde\p{L}*|r[eé]serv\p{L}*|[eé]ch(?:a|e)\p{L}*|s[uú]m\p{L}*)(?!\p{L})/u;

function ofSlotsAlone(
  slots: Slots,
  { expecting }: UnderstandRequest,
  text: string,
  ranked: readonly RankedIntent[],
): RankedIntent | undefined {
  const short = text.split(/\s+/).length <= 7;
  if (slots.orderId !== undefined || slots.email !== undefined) {
    const asked = expecting === 'order-number' || expecting === 'email';
    return asked || short ? { intent: 'track-order', confidence: asked ? certain : likely } : undefined;
  }
  if (slots.coupon !== undefined && short) return { intent: 'apply-coupon', confidence: likely };
  // A verb such as "add" or "remove" is a stop word here, yet decides: then the words are to be heard.
  if (
    !short ||
    /\b(?:forget|try|test|taste|wash|return|leave|left|drop|stop|cancel|never|price|cost|make|go|add|cart|basket|bag|buy|put|take|order|get|remove|compare|tell|about|how|what|when|which|similar|like|have|is|are|does|will|available|stock)\b/.test(
      text,
    ) ||
    germanVerbs.test(text) ||
    romanceVerbs.test(text)
  ) {
    return undefined;
  }
  return answerTo(slots, expecting, ranked, text);
}

function answerTo(
  slots: Slots,
  expecting: UnderstandRequest['expecting'],
  ranked: readonly RankedIntent[],
  text: string,
): RankedIntent | undefined {
  const named = slots.size ?? slots.color ?? slots.material;
  const picked = slots.ordinal ?? slots.reference;
  if (expecting === 'variant' && (named ?? picked) !== undefined)
    return { intent: 'add-to-cart', confidence: likely };
  // "Same in medium": another of what was just taken.
  if (slots.reference === 'same' && named !== undefined && !/\b(?:show|find|see)\b/.test(text))
    return { intent: 'add-to-cart', confidence: probable };
  const category = slots.category ?? slots.brand;
  if (expecting === 'results-shown') {
    // Several are held against each other, or taken together; one is looked at.
    const one = picked !== undefined && slots.ordinals === undefined && !isSurelyMore(ranked[0]);
    if (one && !named && slots.quantity === undefined)
      return { intent: 'product-details', confidence: probable };
    const narrows =
      named ??
      slots.priceMax ??
      slots.priceMin ??
      slots.priceDirection ??
      slots.sort ??
      slots.ratingMin ??
      slots.measures;
    if (picked === undefined && category === undefined && (narrows ?? slots.exclude) !== undefined) {
      return { intent: 'refine-results', confidence: likely };
    }
  }
  if (
    category !== undefined &&
    picked === undefined &&
    slots.quantity === undefined &&
    isDoubtful(ranked[0])
  ) {
    return { intent: 'search-products', confidence: likely };
  }
  return undefined;
}

/** "Show me more of them" looks at none of those that are there. */
const isSurelyMore = (best: RankedIntent | undefined): boolean =>
  best?.intent === 'show-more' && best.confidence >= probable;

/** Which the catalogue's own word overrules. */
function isDoubtful(best: RankedIntent | undefined): boolean {
  const firm: readonly Intent[] = [
    'refine-results',
    'compare-products',
    'recommend-products',
    'find-similar',
  ];
  return best === undefined || best.confidence < 0.75 || !firm.includes(best.intent);
}

/** Puts `first` before the rest, whose confidences shrink to what it leaves. */
export function rankFirst(first: RankedIntent, ranked: readonly RankedIntent[]): RankedIntent[] {
  const rest = ranked.filter(({ intent }) => intent !== first.intent);
  const sum = rest.reduce((total, { confidence }) => total + confidence, 0);
  const share = sum === 0 ? 0 : (1 - first.confidence) / Math.max(sum, 1 - first.confidence);
  return [first, ...rest.map(({ intent, confidence }) => ({ intent, confidence: confidence * share }))];
}
