import type { Language } from '../../understanding/understanding.ts';

/** What is asked to be in a product or to come with it: "do they have xylitol in", "does it come with a charger". */

const THING = String.raw`((?:\p{L}[\p{L}-]*\s+)?\p{L}[\p{L}-]*)`;

const INSIDE: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(String.raw`\b(?:have|has|got|is there|are there)\s+(?:any\s+|an?\s+|the\s+|some\s+)?${THING}\s+in(?:side)?\b`, 'iu'),
    new RegExp(String.raw`\b(?:is there|are there|do (?:i|you|we) get|have|has)\s+(?:any\s+|an?\s+|the\s+|some\s+)?${THING}\s+with (?:it|them|this|that|these|those)\b`, 'iu'),
    /\b(?:contains?|includes?|comes? with)\s+(?:any\s+|an?\s+|the\s+|some\s+)?(\p{L}[\p{L}-]*)/iu,
  ],
  de: [
    new RegExp(String.raw`(?<!\p{L})(?:ist|sind|hat|haben)\s+(?:da\s+|dort\s+)?(?:auch\s+)?(?:eine?n?\s+|der\s+|die\s+|das\s+)?${THING}\s+(?:drin|drinnen|enthalten|dabei)(?!\p{L})`, 'iu'),
    /(?<!\p{L})(?:ist|sind|steckt|stecken)\s+(?:in|im)\s+(?:[\p{L}'’-]+\s+){1,5}(\p{L}[\p{L}-]*)\s+(?:drin|drinnen|enthalten)(?!\p{L})/iu,
    /(?<!\p{L})enth(?:ält|alten|aelt)\s+(?:(?:sie|es|er|das|die|der)\s+)?(?:auch\s+)?(?:eine?n?\s+|der\s+|die\s+|das\s+)?(\p{L}[\p{L}-]*)\s*\??$/iu,
  ],
  es: [
    new RegExp(String.raw`(?<!\p{L})(?:llevan?|tienen?|hay|traen?)\s+(?:algo de\s+|una?\s+|el\s+|las?\s+|los\s+)?${THING}\s+(?:dentro|por dentro|en la composición|en la composicion)(?!\p{L})`, 'iu'),
    /(?<!\p{L})hay\s+(?:algo de\s+)?(\p{L}[\p{L}-]*)\s+en\s+(?:el|la|los|las|est[eao]s?|es[eao]s?)\s/iu,
    /(?<!\p{L})(?:contienen?|incluyen?|vienen? con|trae[n]? incluid[oa]s?)\s+(?:una?\s+|algo de\s+|el\s+|las?\s+|los\s+)?(\p{L}[\p{L}-]*)/iu,
  ],
  fr: [
    /(?<!\p{L})(?:il\s+)?y[\s'’]*a(?:[- ]t[- ]il)?\s+(?:d(?:e la|u|es|e)\s+|une?\s+|de l['’]|d['’])(\p{L}[\p{L}-]*)\s+(?:l[àa][- ])?dedans(?!\p{L})/iu,
    /(?<!\p{L})y[\s'’]*a(?:[- ]t[- ]il)?\s+(?:d(?:e la|u|es|e)\s+|de l['’]|d['’])(\p{L}[\p{L}-]*)\s+dans\s+(?:l[ea]s?\s|l['’]|ce)/iu,
    /(?<!\p{L})(?:contien(?:t|nent)|inclu(?:t|ent)|(?:est|sont) livrée?s? avec)(?:-(?:il|elle|ils|elles))?\s+(?:d(?:e la|u|es|e)\s+|une?\s+|l[ea]s?\s+|de l['’]|d['’]|l['’])?(\p{L}[\p{L}-]*)/iu,
  ],
}; // prettier-ignore

/** "Y a du sésame dedans ?": of what is talked about. */
export function asksInIt(text: string, language: Language): boolean {
  return language !== 'en' && IN_IT.test(text) && insideAsked(text, language) !== '';
}

const IN_IT = /(?<!\p{L})(?:dedans|dentro|drin|drinnen)(?!\p{L})/iu;

/** "How much vitamin C is in it": what there is so much of, though the product be called so. */
const AMOUNT: Readonly<Record<Language, RegExp>> = {
  en: /\bhow (?:much|many) ((?:\p{L}[\p{L}-]*\s+){1,3}?)(?:(?:is|are)\s+(?:there\s+)?in(?:side)?\b|(?:do(?:es)?)\s+(?:the\s+|this\s+|that\s+|these\s+|those\s+)?[\p{L}\s-]{1,50}?\s+(?:contain|have|hold)\b)/iu,
  de: /(?<!\p{L})wie ?viel\p{L}* ((?:\p{L}[\p{L}-]*\s+){1,2}?)(?:ist|sind|steckt|stecken|enthält|enthalten)(?!\p{L})/iu,
  es: /cu[aá]nt[oa]s? ((?:\p{L}[\p{L}-]*\s+){1,2}?)(?:hay en|llevan?|tienen?|contienen?|traen?)(?!\p{L})/iu,
  fr: /combien (?:de\s+|d['’])((?:\p{L}[\p{L}-]*\s+){1,2}?)(?:(?:il\s+)?y a|dans|contien(?:t|nent))(?!\p{L})/iu,
};

/** The words for it; empty where nothing of the kind is asked. */
export function insideAsked(text: string, language: Language): string {
  for (const pattern of INSIDE[language]) {
    const [, thing] = pattern.exec(text) ?? [];
    if (thing) return thing;
  }
  return amountAsked(text, language);
}

export function amountAsked(text: string, language: Language): string {
  return AMOUNT[language].exec(text)?.[1] ?? '';
}

/** "I'm allergic to feathers", "Latexallergie": what somebody must not have, though it be in no food. */
const ALLERGIC: Readonly<Record<Language, RegExp>> = {
  en: /\ballerg(?:ic|y|ies) to (?:the |any )?(\p{L}[\p{L}-]*)|\b(?!(?:an|the|my|his|her|their|your|our|any|food) )(\p{L}[\p{L}-]*) allerg(?:y|ies)\b/iu,
  de: /allergi\p{L}* (?:gegen|auf) (?:die |das |den )?(\p{L}+)|(?<!\p{L})(\p{L}{3,})allergi/iu,
  es: /al[eé]rgi\p{L}* (?:al?|a las?|a los) (\p{L}+)/iu,
  fr: /allergi\p{L}* (?:[àa] la |[àa] l['’]|[àa] |aux? )(\p{L}+)/iu,
};

/** The word for what is asked to be in it as a danger, or said to be one. */
export function harmfulSaid(text: string, language: Language): string {
  const [, one, other] = ALLERGIC[language].exec(text) ?? [];
  return [one ?? other ?? '', insideAsked(text, language)].join(' ').trim();
}

/** "Do the biscuits contain nuts": a thing stands between the two words. */
const CONTAINS: Readonly<Record<Language, RegExp>> = {
  en: /\bdo(?:es)? (?:the|your|this|that|these|those) .{2,60} (?:contain|include|come with)\b/iu,
  de: /(?<!\p{L})enth(?:ält|alten) (?:der|die|das|diese[rs]?) \p{L}/iu,
  es: /(?<!\p{L})(?:el|la|los|las) .{2,60} (?:contienen?|incluyen?) \p{L}|(?:contienen?|incluyen?) .{2,30} (?:el|la|los|las) \p{L}/iu,
  fr: /(?<!\p{L})(?:les? |la |l['’]).{2,60} (?:contien(?:t|nent)|inclu(?:t|ent))(?!\p{L})/iu,
};

/** Whether one product is asked what is in it, and none is looked for that holds it. */
export function asksWhatIsIn(text: string, language: Language): boolean {
  return amountAsked(text, language) !== '' || CONTAINS[language].test(text);
}
