import type { Language } from '../../understanding/understanding.ts';
import { concepts, kindOf, NEGATION } from './lexicon.ts';
import { normalise, wordsOf } from './normal.ts';
import { countIn } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { isTalk } from './talk.ts';

/** What a piece of text says, whichever language it is in. Two pieces that say the same read the same. */
export interface Clause {
  text: string;
  concepts: ReadonlySet<string>;
  /** The words that are neither concept nor plain. */
  words: readonly string[];
  negative: boolean;
  quantities: readonly Quantity[];
}

/** "Nut-free", "parfümfrei", "unscented": one word that denies another. */
function unfold(normalised: string): string {
  return normalised
    .replace(/\b(?!duty|hands|risk|stress)(\w{3,})-free\b/g, 'without $1')
    .replace(/\b(nut|gluten|dairy|lactose|sugar|fragrance|perfume|allergen|egg|soy|alcohol|bpa) free\b/g, 'without $1')
    .replace(/\b(nuss|gluten|laktose|zucker|duft|parfum|duftstoff|allergen|alkohol|soja|bpa|schadstoff|milch|ei)frei\w*\b/g, 'ohne $1')
    .replace(/\b(?!barriere|einwand|sorgen)(\w{4,})frei(?:e[nrs]?)?\b/g, 'ohne $1')
    .replace(/\bnon-?(toxic|slip|stick)\w*/g, 'not $1')
    .replace(/\b(?:ungiftig\w*|atoxi\w*)/g, 'nicht giftig')
    .replace(/\bunscented\b|\bunparfumiert\w*/g, 'without fragrance')
    .replace(/\bunsweetened\b|\bungesusst\w*/g, 'without sugar')
    .replace(/\b(?:2|two|zwei|dos|deux) ?(?:for|x|por|pour|zum preis von) ?(?:1|one|uno|un|einem)\b/g, 'half price')
    .replace(/\b(?:for the price of|zum preis von|al precio de|pour le prix d)\b/g, 'half price')
    .replace(/\b(?:don't|doesn't|isn't|aren't|can't|cannot|won't|wasn't|can not)\b/g, 'not')
    .replace(/\bne (\w+) qu(?:e\b|')/g, '$1 only ')
    .replace(/\bn'(\w+) qu(?:e\b|')/g, '$1 only ')
    .replace(/\b(?:(?:a|in) (?:votre|ta|your|his) (?:place|shoes)|yo que (?:tu|usted)|an (?:ihrer|deiner) stelle|seule? bemol|eine spur|a touch|un pelin|una pizca)\b/g, ' ')
    .replace(/\bused to\b/g, ' ')
    .replace(/\b(?:without|ohne|sin|sans) (?:any |ningun\w* |aucune? )?(?:worr\w+|fuss|hesitation|difficult\w+|soucis?|crainte|peine|sorgen?|schwierigkeit\w*|muhe|preocupacion\w*|dificultad\w*)\b/g, ' ')
    .replace(/\b(?:if|when|once|wenn|falls|sobald|si|cuando|quand|lorsque) (?:you|du|sie|ihr|usted|vous|tu|ich)? ?(?:order|buy|bestell\w*|kauf\w*|pid\w+|compr\w+|command\w+|achet\w+)\b/g, ' ')
    .replace(/\bn'en reste qu(?:e\b|')/g, 'en reste only ');
} // prettier-ignore

/** What was read lately: the fields of products read alike from one turn to the next. */
const lately = new Map<string, Clause>();
const MOST_KEPT = 2_000;

/** Reads one clause or sentence. */
export function readClause(text: string, language: Language): Clause {
  const key = `${language} ${text}`;
  const known = lately.get(key);
  if (known) return known;
  const read = readAnew(text, language);
  if (lately.size >= MOST_KEPT) lately.clear();
  lately.set(key, read);
  return read;
}

/** Words that mean something else in another of the languages. */
function athome(plain: string, language: Language): string {
  if (language === 'es')
    return plain.replace(/\bsoy\b/g, 'yo').replace(/\b(?:en cambio|a cambio|por el contrario)\b/g, ' ');
  if (language === 'fr')
    return plain.replace(/\bhaute?s?\b/g, 'hoch').replace(/\ben or\b/g, 'dore').replace(/\ba base d/g, 'd').replace(/\bcote a cote\b/g, ' ').replace(/\b(?:a cause d|au lieu d)(?:e\b|')/g, 'statt'); // prettier-ignore
  return language === 'de' ? plain.replace(/\balso\b/g, ' ') : plain;
}

/** "Sur" is sure in French only. */
const withoutSur = (plain: string, language: Language): string =>
  language === 'fr' ? plain : plain.replace(/\bsurs?\b/g, ' ');

/** Sizes of letters count, which no other single letter does. */
export const sized = (text: string): string =>
  text.replace(
    /(?<![\p{L}\p{N}'’.-]|\d )(X{0,3}[SL]|M)(?![\p{L}\p{N}'’-]|\.[\p{L}\p{N}])/gu,
    (_, letters: string) => ` ${letters}size `,
  );

/** Order matters: figures first, then concepts, each taken out of what is left. */
function readAnew(text: string, language: Language): Clause {
  // "Soy" is no bean where it says "I am".
  // Without its accent "sur" is no "safe".
  const plain = athome(
    normalise(language === 'fr' ? sized(text).replace(/(?<!\d )\bsur\b/gi, ' ') : sized(text)),
    language,
  );
  const counted = countIn(unfold(withoutSur(plain, language)), language);
  const found = new Set<string>();
  let rest = counted.rest;
  for (const { id, pattern } of concepts) {
    rest = rest.replace(pattern, () => {
      found.add(id);
      return ' ; ';
    });
  }
  const negations = rest.match(NEGATION) ?? [];
  if (found.has('machinewash') && negations.length === 0) found.add('washable');
  const words = wordsOf(rest.replace(NEGATION, ' ')).filter((word) => !isTalk(word, language));
  return {
    text,
    concepts: found,
    words,
    negative: negations.length > 0,
    quantities: counted.quantities,
  };
}

/** "Cuarenta y ocho" is one number. */
const NUMBER_BEFORE = String.raw`(?<!hundred|thousand|hundert|tausend|\bcien|ciento|\bcent|\bmille?|[eo]nta|einte|vingt|trente|quarante|cinquante|soixante)`;
const JOINT = new RegExp(
  String.raw`[;:,]\s+|\s[-–—]\s|${NUMBER_BEFORE}\s+(?:and|but|so|und|aber|sondern|y|pero|et|mais|or|oder|which is|which|c'est)\s+`,
  'iu',
);
/** A piece that only says where, when or for whom belongs to the piece before it, or after it when it opens. */
const ADVERBIAL =
  /^(?:from|in|within|for|with|at|on|to|by|over|after|before|until|bei|ab|in|innerhalb|fur|mit|von|nach|bis|aus|desde|en|a|para|con|por|hasta|des|depuis|dans|pour|avec|sous|jusqu|chez|par)(?![a-z])/;

const GRANTS = /\b(?:free|nichts|gratis|kostenlos|gratuit\w*|offert\w*)\b/;

/** "From Austria it costs 7.90" says something of its own. */
const TELLS = /\b(?:costs?|takes?|is|are|kostet|dauert|ist|cuesta|tarda|es|coute|prend|est)\b/;

/** The clauses of a sentence. A comma between figures stays: it is a decimal sign or groups thousands. */
export function clausesOf(sentence: string): string[] {
  const pieces = sentence
    .split(JOINT)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const clauses: string[] = [];
  let opening = '';
  pieces.forEach((piece, index) => {
    const plain = normalise(piece);
    const isAdverbial =
      ADVERBIAL.test(plain) && wordsOf(plain).length <= 6 && !GRANTS.test(plain) && !TELLS.test(plain);
    if (isAdverbial && clauses.length === 0 && index < pieces.length - 1) opening += `${piece} `;
    else if (isAdverbial && clauses.length > 0) clauses[clauses.length - 1] += ` ${piece}`;
    else {
      clauses.push(`${opening}${piece}`);
      opening = '';
    }
  });
  return clauses;
}

/** Where one saying ends and another begins. */
const BETWEEN = new RegExp(
  String.raw`\s*[;:()]\s*|,\s+(?!\d)|\s[-–—]\s|${NUMBER_BEFORE}\s+(?:because|since|so that|so(?= (?:it|they|you|that|the|there|we))|as(?= (?:it|they|you|the|we|there|its|that)\s)|which|whereas|while|although|though|but|and|weil|da|denn|damit|während|obwohl|wobei|wodurch|womit|sodass|so dass|sowie|dafür|aber|und|sondern|porque|ya que|puesto que|mientras que|mientras|aunque|así que|de modo que|por lo que|pero|además|sino|y|parce que|puisque|car|tandis que|alors que|bien que|ainsi que|mais|et)\s+`,
  'iu',
);

/** The sayings of a sentence, each to be held against what is known. */
export const piecesOf = (sentence: string): string[] =>
  sentence.split(BETWEEN).flatMap((piece) => piece?.split(BEFORE_CONDITION) ?? []).map((piece) => (piece ?? '').trim().replace(OPENS, '')).filter((piece) => /\p{L}|\d/u.test(piece)); // prettier-ignore

/** "We replace it if it dies": the condition is a piece of its own. */
const BEFORE_CONDITION =
  /(?<!\b(?:even|même|auch|selbst|incluso|aun))\s+(?=(?:if|unless|provided|as long as|wenn|falls|sofern|solange|außer|si|siempre que|salvo|sauf|tant que)\s|s['’]ils?\s)/iu;

const OPENS =
  /^(?:and|but|so|or|because|since|whereas|while|although|though|as|und|aber|sondern|denn|weil|da|während|obwohl|wobei|also|y|e|pero|porque|ya que|mientras que|aunque|así que|de modo que|por lo que|et|mais|car|puisque|tandis que|alors que|donc|soit)\s+/iu;

const CONDITION =
  /\b(?:if|unless|only|when|as long as|provided|from|until|wenn|falls|sofern|nur|ab|bis|si|solo|salvo|cuando|desde|hasta|sauf|seulement|quand|des|depuis|jusqu)\b/;

/** Whether a text sets a limit to what it says. */
export const isConditional = (text: string): boolean =>
  CONDITION.test(normalise(text).replace(/\d+ (?:bis|hasta|to) \d+/g, ''));

const IF =
  /\b(?:if|unless|until|solange|mientras|provided|as long as|when|wenn|falls|sofern|si|salvo|cuando|sauf|tant que|lorsque|quand)\b/;

/** "Geht eine Pflanze ein, ersetzen wir sie": German sets a condition by its order of words, too. */
const VERB_FIRST =
  /^\w+(?:t|en|st) (?:eine?[rmns]?|der|die|das|dir|ihnen|sie|du|ihr|etwas)\b[^,.?]*, \w+(?:en|t|st)\b/;

/** Whether a text says what holds only in a case that may not be this one. */
export const isHypothetical = (text: string): boolean =>
  IF.test(normalise(text)) || VERB_FIRST.test(normalise(text));

const WE =
  /\b(?:we|our|wir|unsere?\w*|nous|notre|nos|nosotros|nuestr\w+|on vous|(?!vamos|veamos|podemos|tenemos|ambos|hablamos)[a-z]{2,}[aei]mos)\b/;
const ASSISTANT =
  /\b(?:i|i'll|i'm|ich|mir|je|j'\w*|yo|puedo|voy|soy|estoy|creo|he (?:puesto|anadido|encontrado|visto)|recomiendo|recomendaria|assistant|assistent|asistente)\b/;

/** The store itself speaks: whatever it says it does is its word. */
export const isStoreSpeaking = (text: string): boolean => WE.test(normalise(text));

/** The assistant speaks of what it does or sees, which is no fact of the store. */
export const isAssistantSpeaking = (text: string): boolean => ASSISTANT.test(normalise(text));

/** Whether a clause says something that must be known before it may be said. */
export function isClaim(clause: Clause): boolean {
  const counts = clause.quantities.some(({ kind }) => kind === 'money');
  return [...clause.concepts].some(
    (id) => kindOf(id) !== 'matter' && id !== 'also' && (id !== 'all' || counts),
  );
}

export const isPromise = (clause: Clause): boolean =>
  [...clause.concepts].some((id) => kindOf(id) === 'promise');
