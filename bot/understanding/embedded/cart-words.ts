/** What shops call their cart: slips and other names of it, and goods that are told to go into it. */
import type { Intent, Language, RankedIntent } from '../understanding.ts';
import type { Reading } from './slots/reading.ts';
import { editDistance } from './slots/edit-distance.ts';

/** Names of the cart beside the usual one; each is a cart only where something goes into it or lies in it. */
const otherNames: Readonly<Record<Language, readonly [name: RegExp, usual: string] | undefined>> = {
  en: [/(?<=(?<!\p{L})(?:in|into|to|from|out of) (?:my|the) (?:shopping )?)(?:trolley|trolly|kart)(?!\p{L})/giu, 'cart'],
  de: [/(?<=(?<!\p{L})(?:in|aus) (?:den|dem|meinen|meinem|'?n) )(?:einkaufskorb|einkaufswagen|wagen)(?!\p{L})/giu, 'Warenkorb'],
  es: [/(?<=(?<!\p{L})(?:al|en el|del|(?:a|en|de) mi) )carro(?: de (?:la )?compras?)?(?!\p{L})/giu, 'carrito'],
  fr: [/(?<=(?<!\p{L})(?:au|du|(?:dans|de) (?:mon|le) ))(?:caddie|caddy|chariot)(?!\p{L})/giu, 'panier'],
}; // prettier-ignore

/** Long enough to be meant with two slips. */
const usualNames: Readonly<Record<Language, string | undefined>> = {
  en: undefined,
  de: 'warenkorb',
  es: 'carrito',
  fr: undefined,
};

/** The text with the cart called by its usual name: "en el carro", "in den Warenkob", "into my basket please". */
export function withCartNamed(text: string, languages: readonly Language[]): string {
  let named = text;
  for (const language of languages) {
    const other = otherNames[language];
    if (other) named = named.replace(...other);
    const usual = usualNames[language];
    if (usual !== undefined) named = withSlipsRighted(named, usual);
  }
  const goal = goalOf(named.toLowerCase());
  if (!goal) return named;
  const end = goal.start + goal.place.length;
  const place = usualGoals.reduce((said, [name, usual]) => said.replace(name, usual), goal.place);
  return place === goal.place ? named : named.slice(0, goal.start) + place + named.slice(end);
}

/** A basket may be sold, and a bag: where goods go into one, it is the cart. */
const usualGoals: readonly (readonly [RegExp, string])[] = [
  [/(?:basket|bag)$/, 'cart'],
  [/a la (?:cesta|canasta)$/, 'al carrito'],
  [/en la (?:cesta|canasta)$/, 'en el carrito'],
  [/(?:cesta|canasta)$/, 'carrito'],
  [/ korb$/, ' Warenkorb'],
];

function withSlipsRighted(text: string, usual: string): string {
  const slips = usual.length > 8 ? 2 : 1;
  return text.replace(/\p{L}+/gu, (word) => {
    const said = word.toLowerCase();
    const near = said[0] === usual[0] && Math.abs(said.length - usual.length) <= slips;
    const isSlip =
      near && said !== usual && !isForm(said, usual) && editDistance(said, usual, slips) <= slips;
    return isSlip ? usual : word;
  });
}

/** "Warenkorbs", "Warenkörbe", "carritos". */
const isForm = (said: string, usual: string): boolean =>
  said.startsWith(usual) || said.startsWith(usual.slice(0, -3)) && /[öe]/u.test(said.slice(-3)); // prettier-ignore

const politely =
  "(?:[ ,]+(?:please|pls|plz|thanks|thank you|too|as well|then|now|bitte|danke|auch|dann|noch|damit|por favor|porfa|gracias|tambi[eé]n|ya|svp|stp|merci|s'il (?:vous|te) pla[iî]t|aussi|alors))*";
/** "The blocks, to my basket please", "nickel, dans mon panier": where it is to go, and nothing done with what is there. */
const intoCart = new RegExp(
  `(?<!\\p{L})((?:in|into|to) (?:my|the) (?:shopping )?(?:cart|basket|bag)|in (?:den|meinen|'?n) (?:waren)?korb|(?:al|a mi) carrito|(?:a la|a mi|en mi|en la) (?:cesta|canasta)|en (?:el|mi) carrito|au panier|dans (?:mon|le) panier)${politely}[\\s.!]*$`,
  'u',
);
const otherwise =
  /[?¿]|(?<!\p{L})(?:what|whats|what's|how|why|when|where|which|who|is|are|was|were|do|does|did|has|have|had|can|could|i'?ve|already|fits?|goes|show|see|look|view|open|check|remove|delete|empty|clear|change|go|going|back|return|take me|take|bring me|proceed|jump|keep|leave|left|not|don'?t|was|wie|wo|wann|warum|welche\p{L}*|wer|ist|sind|war|hat|habe|hab|liegt|liegen|zeig\p{L}*|schau\p{L}*|guck\p{L}*|seh\p{L}*|geh\p{L}*|zurück|leer\p{L}*|lösch\p{L}*|änder\p{L}*|schon|passt|passen|kann|nicht|kein\p{L}*|lass\p{L}*|qué|que|cómo|cuándo|dónde|cuánt\p{L}*|hay|está|están|tengo|tiene|muestra\p{L}*|ens[eé]ña\p{L}*|ver|veo|ve|voy|ir|vamos|llévame|volver|vuelve|pasa|pasar|quita\p{L}*|saca\p{L}*|borra\p{L}*|vacía\p{L}*|cambia\p{L}*|ya|no|deja\p{L}*|puedo|caben?|entran?|quoi|comment|quand|où|combien|est|sont|y a|ai|avez|montre\p{L}*|voir|vois|aller|va|vais|allons|retour\p{L}*|revenir|accéder|enl[eè]ve\p{L}*|retire\p{L}*|supprim\p{L}*|vide\p{L}*|change\p{L}*|déjà|pas|laisse\p{L}*|garde\p{L}*|peux)(?!\p{L})/u;

/** Readings of words that say where goods are to go. */
const mistaken: readonly Intent[] = [
  'search-products', 'refine-results', 'recommend-products', 'find-similar', 'product-details', 'view-cart', 'affirm', 'check-availability', 'out-of-scope', 'checkout',
]; // prettier-ignore

export function goesIntoCart({ request }: Reading, text: string, best: RankedIntent | undefined): boolean {
  if (!best || !mistaken.includes(best.intent)) return false;
  const goal = goalOf(text);
  // Nothing but the cart's name is a wish to see it, where no goods are talked about.
  const { expecting = 'nothing' } = request;
  return (
    goal !== undefined && (/\p{L}{3,}/u.test(text.slice(0, goal.start)) || expecting === 'results-shown')
  );
}

/** Where the words are that say goods are to go into the cart; undefined where something else is done or asked. */
function goalOf(text: string): { place: string; start: number } | undefined {
  const match = intoCart.exec(text);
  return match && !otherwise.test(text.slice(0, match.index)) && !text.includes('?')
    ? { place: match[1] ?? '', start: match.index }
    : undefined;
}
