/** Which of the store's languages a message is in: small words and spelling habits, weighed. */
import { inFewestBytes } from './small-patterns.ts';
import type { Language } from '../understanding.ts';
import type { LanguageModel } from './language-model.ts';

const words: Record<Language, string> = {
  en: `the a an is are was i you it we they my your this that these those what where when how why who which do does did can could would
    should will have has had get got of to in on for with from and or but not no yes please thanks hello hi hey show me find want need looking
    any some more less than under over order size does much many add cart buy jacket shoes return shipping bye help it's i'm i'd i'll don't what's
    there here just only one ones about like good cheaper second first last remove take he she his her him them us our be been at by as if so than then into out up didn't can't`,
  es: `el la los las un una unos unas es son está están yo tú usted me mi tu su este esta esto ese esa que qué dónde cuándo cómo por para con
    sin de del en y o pero no sí gracias hola hey buenos días buenas quiero quisiera busco necesito tiene tienes tienen hay puedo cuánto cuesta más menos
    talla pedido carrito comprar devolver devolución envío zapatos chaqueta ayuda adiós favor muéstrame mostrar algo otro otra mis segundo
    primera añade añadir dónde está cuál barato barata precio vale al lo se a le les te nos ha han he era fue ser muy ya si cada entre hasta desde sobre también como sus ni todo todos cuando donde`,
  fr: `le la les un une des est sont je tu il elle nous vous mon ma mes votre vos ce cette ces que quoi où quand comment pourquoi qui pour
    avec sans de du dans sur et ou mais ne pas non oui merci bonjour salut hey voudrais veux cherche avez puis-je combien coûte plus moins taille commande
    panier acheter retour retourner livraison chaussures veste aide au revoir s'il plaît plait montrez montre quelque chose autre deuxième
    premier ajoute ajouter quel quelle prix d'accord c'est j'ai je n'ai l'autre est-ce qu'il en y a au aux ça me te se lui leur son sa ses on ils elles ont été être très tout tous si par entre notre nos`,
  de: `der die das den dem ein eine einen einem ist sind ich du sie wir ihr mein meine dein ihre dieser diese dieses was wo wann wie warum wer
    welche für mit ohne von zu im in auf und oder aber nicht kein keine nein ja danke hallo guten tag bitte möchte will suche brauche haben habt hat gibt hi hey
    kann könnte wieviel viel kostet mehr weniger größe bestellung warenkorb kaufen zurück rückgabe versand schuhe jacke hilfe tschüss zeig
    zeigen mir etwas andere anderen zweite erste hinzufügen meine preis es noch auch günstiger billiger er sich war wird werden dass als an bei nach aus um so nur man uns ihm ihn am vom zum zur wenn schon sehr`,
};

/** Letter runs that mark a language in words not listed; each counts less than a listed word. */
const habits: Record<Language, RegExp> = {
  en: /th|sh|wh|oo|ee(?!n\b)|ck\b|ing\b|ght|ly\b|'s\b|\bw[aeio]/g,
  es: /ñ|¿|¡|ció|dad\b|\bll|qui|os\b|as\b|ado\b|ido\b|[áíóú]/g,
  fr: /ç|œ|è|ê|à|eau|eux\b|tion\b|\bqu'|\b[dlcjnsm]'|aux\b|oi[rsx]?\b|ée?s?\b|ez\b/g,
  de: /[äöüß]|sch|ich\b|cht|ung\b|keit\b|ei[nt]|\bzu|tz|pf|en\b/g,
};

const known = new Map<Language, ReadonlySet<string>>();
/** The same words without their accents, and only those that are not also known with none. */
const knownPlain = new Map<Language, ReadonlySet<string>>();
for (const [language, list] of Object.entries(words)) {
  const listed = new Set(list.split(/\s+/));
  known.set(language as Language, listed);
  const plain = [...listed].map(withoutAccents).filter((word) => !listed.has(word));
  knownPlain.set(language as Language, new Set(plain));
}

/** Whether `word` is one of the small words of `language`. */
export const isSmallWordOf = (language: Language, word: string): boolean => known.get(language)!.has(word);

const habitWeight = 0.35;
/** An e-mail address, what stands for one, a code ("SUMMER25", "RAIN-10") and the words around it are in no language. */
const nobodysWords =
  /\[[a-z-]+\]|(?<![\p{L}\d])(?=[\p{L}\d-]*\d)(?=[\p{L}\d-]*\p{L})[\p{L}\d-]{4,}(?![\p{L}\d])|(?<![\p{L}\d])(?:promo codes?|to[ -]go|best[ -]?sellers?|must[ -]haves?)(?![\p{L}\d])/giu;
const addressOrNobodysWords = new RegExp(`\\S+@\\S+|${nobodysWords.source}`, 'giu');
/** Without one of these there is none of them. */
const mayBeNobodys = /[\d[@]|promo code|to[ -]go|best[ -]?seller|must[ -]have/i;

function withoutNobodysWords(text: string): string {
  if (!mayBeNobodys.test(text)) return text;
  return text.replace(text.includes('@') ? addressOrNobodysWords : nobodysWords, ' ');
}

const opensSpanish = /[¿¡]\s*\p{L}/u;

/** By how much a lone word must speak louder for another language to leave the one the conversation is in. */
const switchMargin = 0.6;
/** The same for the model's weights, in natural logarithms: two words may be the name of a product. */
const marginOfTwo = 8;
const marginOfMore = 3;

/**
 * The language of `text` among `languages`. `current` wins a tie and any text that says nothing, such as "ok" or "XL".
 * Reads the first 500 characters. A lone word counts only when it is listed or looks it; more words go by the model.
 */
export function detectLanguage(
  text: string,
  current: Language,
  languages: readonly Language[],
  model: LanguageModel,
): Language {
  if (languages.length <= 1) return languages[0] ?? current;
  // Only Spanish opens its questions and cries with a mark.
  if (opensSpanish.test(text) && languages.includes('es')) return 'es';
  const stays = languages.includes(current) ? current : languages[0]!;
  const worded = withoutNobodysWords(text.slice(0, 500));
  const lower = worded.toLowerCase().replaceAll('’', "'");
  const said = lower.match(/[\p{L}'-]+/gu) ?? [];
  if (said.length < 2) {
    return loudest(languages, stays, (language) => score(language, lower, said), switchMargin);
  }
  const weights = model.weigh(worded);
  const margin = said.length === 2 ? marginOfTwo : marginOfMore;
  const weigh = (language: Language): number => weights.get(language) ?? Number.NEGATIVE_INFINITY;
  const loud = loudest(languages, stays, weigh, margin);
  const isBorrowed = loud !== stays && isOnlyBorrowed(said, stays, loud, weigh(loud) - weigh(stays));
  return isBorrowed ? stays : loud;
}

/** A few words with hardly one of the small ones of their language are names of goods, unless they are far louder. */
const fewWords = 4;
const marginOfNames = 25;
/** A sentence that is louder by this is no borrowed word, whatever small words both languages write alike. */
const marginOfSentences = 45;

/** "Quiero un t-shirt oversize", "mini quiche pan": words of another language within a sentence of this one. */
function isOnlyBorrowed(said: readonly string[], stays: Language, loud: Language, louder: number): boolean {
  const [ours, theirs] = [known.get(stays)!, known.get(loud)!];
  const own = said.filter((word) => ours.has(word) && !theirs.has(word)).length;
  const other = said.filter((word) => theirs.has(word) && !ours.has(word)).length;
  if (own > 0) return other <= own && louder < marginOfSentences;
  return other <= 1 && said.length <= fewWords && louder < marginOfNames;
}

function loudest(
  languages: readonly Language[],
  stays: Language,
  weigh: (language: Language) => number,
  margin: number,
): Language {
  let best = stays;
  let bestWeight = weigh(stays) + margin;
  for (const language of languages) {
    const weight = weigh(language);
    if (weight <= bestWeight) continue;
    best = language;
    bestWeight = weight;
  }
  return best;
}

function score(language: Language, lower: string, said: readonly string[]): number {
  const list = known.get(language)!;
  const listed = said.filter((word) => list.has(word)).length;
  return listed + habitWeight * (lower.match(habits[language])?.length ?? 0);
}

/** Words with which one speaks to a shop; a name on a shelf ("crème de la mer") has none of them. */
const speaking: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:do|does|have|you|want|need|looking|show|how|what|where|when|please|can|my)(?!\p{L})/u,
  es: /(?<!\p{L})(?:tienes?|tienen|teneis|hay|busco|quiero|quisiera|necesito|puedo|cuanto|cuesta|donde|como|cuando|gracias|hola|mi|me|muestrame|estoy)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:voudrais|veux|cherche|avez|vous|puis-je|combien|quel|quelle|est-ce|bonjour|merci|mon|ma|je|j'ai|ou|livrez|vendez)(?!\p{L})/u,
  de: /(?<!\p{L})(?:mochte|suche|brauche|haben|habt|hat|gibt|kann|konnen|wieviel|viel|kostet|wo|wie|wann|danke|hallo|bitte|sie|ihr|ich|mein|meine|zeig)(?!\p{L})/u,
};
/** What a message must weigh in a language the store does not serve, and by how much more than in one it does. */
const foreignWeight = 1.3;
const foreignMargin = 1;
/** Without a word one speaks with, it must weigh more. */
const foreignWeightAlone = 2.4;

/** The language of `text` when it is clearly none of `served`; accents may be left out. */
export function detectForeign(text: string, served: readonly Language[]): Language | undefined {
  const lower = text.slice(0, 500).toLowerCase().replaceAll('’', "'");
  const said = lower.match(/[\p{L}'-]+/gu) ?? [];
  if (said.length < 2) return undefined;
  let best: { language: Language; weight: number } | undefined;
  for (const language of known.keys()) {
    if (served.includes(language)) continue;
    const weight = score(language, lower, said) + plainly(language, said);
    if (weight < foreignWeight || weight <= (best?.weight ?? 0)) continue;
    const isSpoken = weight >= foreignWeightAlone || speaking[language].test(withoutAccents(lower));
    if (isSpoken) best = { language, weight };
  }
  if (best === undefined) return undefined;
  const home = Math.max(...served.map((language) => score(language, lower, said)));
  return best.weight >= home + foreignMargin ? best.language : undefined;
}

/** Words of a language that are written without their accents. */
function plainly(language: Language, said: readonly string[]): number {
  const plain = knownPlain.get(language)!;
  return said.filter((word) => plain.has(word)).length;
}

function withoutAccents(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return text;
  return inFewestBytes(text.normalize('NFD').replace(/\p{M}/gu, ''));
}
