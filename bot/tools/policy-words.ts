import { frenchAspects, frenchGroups, frenchPhrases, frenchSigns, frenchSmall } from './policy-words-fr.ts';
import { conceptsOf } from './policy-concepts.ts';
import { mattersIn } from './policy-matters.ts';
import { countries } from './countries.ts';
import { places, regions } from './place-words.ts';
import { stem } from '../shop/search/stem.ts';
import { isStopWord } from '../shop/search/small-words.ts';
import { fold, words } from '../shop/search/words.ts';
import { germanAspects, germanGroups, germanPhrases, germanSmallWords } from './policy-words-de.ts';
import { spanishAspects, spanishGroups, spanishPhrases, spanishSmallWords } from './policy-words-es.ts';

/** How shoppers ask about a store's rules, and what the rules may call the same thing. */

/** One thing a question asks for: the word itself, and what else a passage may say for it. */
export interface Asked {
  term: string;
  others: readonly string[];
  /** One of a kind, with the others of it for company: "Klarna" is no other word for cash, nor Canada for France. */
  isName?: boolean;
  /** A part of a country, by one of its names. */
  isRegion?: boolean;
  /** Of a matter: the words it was said in, stemmed. */
  saidIn?: readonly string[];
}

/** Signs in a passage that no single word stands for. */
export const signs = { amount: '#amount', span: '#span', hours: '#hours' } as const;

const spelled = 'one two three four five six seven eight nine ten twelve fourteen twenty thirty forty sixty ninety a half un una dos tres cuatro cinco siete diez quince zwei drei vier funf sechs sieben acht zehn zwolf vierzehn'; // prettier-ignore
const figure = `(?:\\d+(?:[.,]\\d+)?|${spelled.split(' ').join('|')})`;
const units =
  '(?:(?:minute|hour|day|week|month|year|minuto|hora|dia|semana|ano)s?|mes(?:es)?|(?:minute|stunde|woche)n?|(?:werk)?tage?n?|(?:monat|jahr)e?n?)\\b';
const span = new RegExp(`\\b${figure}(?:[ -](?:to|or|bis|a|o|-)?[ ]?${figure})?[ -](?:business |working )?${units}\\b|\\bsame day\\b|\\bnext (?:working )?day\\b|\\bat once\\b|\\bselben (?:werk)?tag\\b|\\bnachsten werktag\\b`, 'i'); // prettier-ignore
const amount = /[$£€]\s?\d|\b\d+(?:[.,]\d+)?\s?(?:€|euros?|dollars?|dolares|pounds?|per ?cent)|\d\s?%|(?<!-)\bfree\b|\bgratis\b|\b(?:or|you|for|costs?) nothing\b|\bwaived\b|\bno (?:extra )?(?:charge|cost)\b|\bkostenlos\b/i; // prettier-ignore
const hours = /\b\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?\s?(?:to|-|–|until|bis)\s?\d{1,2}/i;

/** Said in several words, alike in questions and in rules; each becomes one word. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:money|cash)[ -]back\b/g, 'refund'],
  [/\b(?:send|sends|sent|sending|send|bring|bringing|brought|give|giving|take|taking|going|mail|ship|come|way)\b((?: [\p{L}']+){0,4}?)[ -]backs?\b/gu, 'return$1'],
  [/\b(?:do not|don'?t|didn'?t|doesn'?t) (?:really )?(?:like|want|love|suit|fit)\b/g, 'regret'],
  [/\bnot for (?:you|me)\b|\bhates? (?:it|them|this)\b/g, 'regret'],
  [/\bchang(?:e|ed|ing) (?:my|your) mind\b|\bwithout (?:giving )?(?:a |any )?reasons?\b/g, 'regret'],
  [/(?<!\b(?:how (?:soon|fast|quick\w*|long (?:do|does|is|till|until|before) (?:a|an|the|my|it))|when)\b.*)\brefund\b(?=.*\bregret\b)/g, 'return'],
  [/\bgift[ -]?(?:card|voucher|certificate|token)s?\b/g, 'voucher'],
  [/\bgift[ -]?wrap(?:ping|ped)?\b/g, 'giftwrap'],
  [/\b(?:not (?:at )?(?:in|home)|nobody (?:at )?(?:in|home)|no one (?:at )?home|away from home)\b/g, 'absent'],
  [/\b(?:dead on arrival|(?:is )?not work(?:ing)?|isn'?t working|does(?:n'?t| not) work|stopped (?:working|charging)|doa)\b/g, 'broken'],
  [/\b(?:never|has(?:n'?t| not)|have(?:n'?t| not)|not|did(?:n'?t| not)) (?:come|came|arrived?|shown? up|showed up|turned up|moved|got(?:ten)? here|been delivered)\b/g, 'late'],
  [/\b(?:run|runs|ran) out\b/g, 'expire'],
  [/\b(?:some|any)where else\b|\bother (?:shop|store)s?\b/g, 'elsewhere'],
  [/\bpick(?:ing|ed)?(?: it| them)?[ -]?ups?\b|\bclick and collect\b/g, 'collect'],
  [/\btrade[ -]?ins?\b/g, 'tradein'],
  [/\bin person\b/g, 'inshop'],
  [/\b(?:parcel lockers?|packstation|parcel boxe?s?|(?:po|post ?office) box(?:es)?)\b/g, 'locker'],
  [/\b(?:price match(?:ing|es)?|match (?:the |other |a )?(?:lower )?prices?|best price guarantee)\b/g, 'pricematch'],
  [/\b(?:which|what) (?:credit |debit )?cards?\b/g, 'pay paypal visa'],
  [/\b(?:on account|pay later|by invoice)\b/g, 'onaccount'],
  [/\bloyalty (?:card|program(?:me)?|scheme|points?)\b/g, 'loyalty'],
  [/\b(\p{L}{2,})-(ups?|ins?|offs?|outs?|ons?)\b/gu, '$1$2'],
  [/\b(return|refund|exchange) window\b/g, '$1 period'],
  [/\blike (?=every|each|once|\d)/g, ''],
  [/\bout of (?:interest|curiosity)\b/g, ''],
  ...spanishPhrases,
  ...germanPhrases,
]; // prettier-ignore

/** Words that mean the same to who asks. A group may share words with another. */
const groups: readonly string[] = [
  ...frenchGroups,
  'return withdraw withdrawal exchange regret',
  'refund repay repayment reimburse',
  'regret like dislike mind',
  'exchange swap replace',
  'ship deliver delivery postage carriage post courier dispatch send sent parcel leave travel',
  'arrive deliver delivery timing',
  'pricematch match matched',
  'broken broke break damaged faulty fault defect defective cracked dead smashed poorly wrong',
  'warranty guarantee cover claim',
  'broken break warranty guarantee',
  'pay payment paid accept',
  'accept card visa mastercard amex paypal klarna cash crypto bitcoin bank transfer cheque check applepay debit credit sepa onaccount invoice method',
  'onaccount account invoice klarna',
  'instalment installment instalments installments financing finance monthly parts',
  'open hour close closed opening',
  'voucher giftcard',
  'address redirect change',
  'late lost missing stuck tracking moved delayed moving',
  'shop store counter inshop nursery branch showroom',
  'collect pickup',
  'used worn opened unsealed open tried hygiene wear',
  'cancel cancelling cancellation',
  'abroad country countries international overseas outlying worldwide outside',
  'loyalty point points club member reward rewards',
  'data privacy information',
  'delete remove erase gone',
  'recycle recycling old',
  'discount percent off reduced',
  'student teacher school',
  'pesticide spray chemical neonicotinoid',
  'cafe tea cake coffee restaurant food',
  'irritate reaction rash agree burn',
  'animal cruelty tested testing',
  'trace allergy allergen allergic',
  'melt melting heat cooling summer',
  'expire valid last long',
  'consultation advice appointment cosmetician',
  'packaging package box wrap plastic carton',
  'die died dead later',
  'dog pet puppy',
  'parking park car',
  'fee cost charge',
  'choose pick named',
  'color colour',
  'sale clearance outlet reduced offer deal promotion',
  'code coupon voucher promo promotion',
  'combine together two both stack',
  'bike bicycle cycle',
  'cash paid payout out',
  'try test tried trial ride',
  'elsewhere amazon competitor marketplace rival',
  'cheaper lower price drop dropped lowers',
  'size fit fitting bigger smaller larger',
  'repair fix mend',
  'address where located location find',
  'phone telephone call email mail contact reach',
  'box parcel package packet',
  'worn wore wear condition used',
  'company business school trade wholesale',
  'build assemble assembly built assembled mount together',
  'wrap wrapped giftwrap wrapping gift',
  'carry stairs floor upstairs room door',
  'rent hire borrow',
];

const alternatives = new Map<string, Set<string>>();
for (const group of [...groups, ...spanishGroups, ...germanGroups]) {
  const stemmed = group.split(' ').map(stem);
  for (const word of stemmed) {
    const known = alternatives.get(word) ?? new Set<string>();
    for (const other of stemmed) if (other !== word) known.add(other);
    alternatives.set(word, known);
  }
}

/** What is asked for beside the words: how much, how long, when. */
const aspects: readonly { asks: RegExp; asked: Asked }[] = [
  {
    asks: /\b(?:how much|costs?|price of|fees?|expensive|cheap(?:est)?|free|charges?|who pays?)\b/,
    asked: { term: signs.amount, others: ['cost', 'fee', 'charges', 'price'].map(stem) },
  },
  { asks: /\bwho pays?\b/, asked: { term: 'cost', others: ['bear', 'prepaid', 'yours', 'pai', 'postag'] } },
  {
    asks: /\b(?:how long|how soon|how fast|how quick(?:ly)?|how many days|when|by when|deadline|(?:return|refund|exchange) (?:window|period))\b/,
    asked: { term: signs.span, others: ['timing', 'long', 'soon', 'when', 'within', 'until'].map(stem) },
  },
  { asks: /\b(?:open|opening|close|closed|hours)\b/, asked: { term: signs.hours, others: [] } },
  ...frenchAspects.map(({ asks, sign }) => ({ asks, asked: { term: signs[sign], others: [] } })),
  { asks: spanishAspects.amount, asked: { term: signs.amount, others: ['cuesta', 'paga'].map(stem) } },
  { asks: spanishAspects.span, asked: { term: signs.span, others: ['tarda', 'plazo', 'dura'].map(stem) } },
  { asks: spanishAspects.hours, asked: { term: signs.hours, others: [] } },
  {
    asks: germanAspects.amount,
    asked: { term: signs.amount, others: ['kostet', 'preis', 'tragen', 'zahlen'].map(stem) },
  },
  {
    asks: germanAspects.span,
    asked: { term: signs.span, others: ['innerhalb', 'dauert', 'ab', 'bis'].map(stem) },
  },
  { asks: germanAspects.hours, asked: { term: signs.hours, others: [] } },
];

/** Words of asking, and words that stand everywhere: they choose no passage. */
const small = new Set(
  `${frenchSmall} even auch selbst incluso aunque anyway anyways actually exactly though again normally usually lovely brilliant moin prima uberhaupt ueberhaupt nochmal genau normalerweise super sinon exactement normalement exactamente normalmente realidad entonces porfa tell about what whats hows wheres whens thx ur u pls plz someone somebody anyone anybody people how when where why much
  many may should happen happens question know you your have has had do does did get take takes took make use say says
  still also then if not no yes ok hi hey thanks thank im ive id ill dont doesnt cant will would now here item items work works
  order orders product products goods policy policies been more than see until each every possible myself yourself him her guys stuff way thing happens long go going come cheap cheapest free there another other after before bring allowed welcome need month months week weeks day days one two three four five six normally usually generally typically ta btw too whenever whats wheres curious interested period`
    .split(/\s+/)
    .concat(spanishSmallWords, germanSmallWords),
);
/** Words the search passes over and a question about rules does not. */
const kept = new Set(['shop', 'stock', 'sell', 'like', 'buy']);

/** What was read of a question. */
export interface QuestionWords {
  /** What it asks for. Empty when all of its words are small. */
  words: Asked[];
  aspects: Asked[];
  /** All of its words, stemmed, what is said in several as one. */
  stems: readonly string[];
  /** What they speak of and ask, in any language. */
  concepts: readonly string[];
  /** Whether a country, a city or a part of the world is named. */
  namesPlace: boolean;
}

export function askedIn(question: string): QuestionWords {
  const folded = fold(question);
  const plain = inOneWord(folded);
  const all = words(plain);
  const stems = all.map(stem);
  const seen = new Set<string>();
  const asked: Asked[] = [];
  for (const [at, term] of stems.entries()) {
    const word = all[at]!;
    if (small.has(word) || seen.has(term) || (isStopWord(word) && !kept.has(word)) || !/\p{L}{2}/u.test(word))
      continue;
    seen.add(term);
    asked.push(askedBy(word, term));
  }
  for (const { term, said } of mattersIn(folded))
    asked.push({ term, others: [], saidIn: words(said).map(stem) });
  return {
    words: asked,
    aspects: aspects.filter(({ asks }) => asks.test(plain)).map((each) => each.asked),
    stems,
    concepts: conceptsOf(all),
    namesPlace: (plain === folded ? all : words(folded)).some(isPlace),
  };
}

const isPlace = (word: string): boolean => places.has(word) || countries().has(word);
const othersOf: ReadonlyMap<string, readonly string[]> = new Map([...alternatives].map(([term, others]) => [term, [...others]])); // prettier-ignore
const abroad = stem('abroad');

/** Ways to pay, each a thing of its own. */
const names = new Set('visa mastercard amex paypal klarna crypto bitcoin cheque check applepay googlepay sepa bizum twint ratepay giropay sofort vorkasse lastschrift especes cheques virement transferencia contrarreembolso'.split(' ')); // prettier-ignore

/** By each name of a part of a country, what pages call it. */
const regionsOf = new Map(
  regions.flatMap((line) => {
    const [named = '', called = ''] = line.split(' | ');
    return named.split(' ').map((name) => [name, called.split(' ').map(stem)] as const);
  }),
);

function askedBy(word: string, term: string): Asked {
  const region = regionsOf.get(word);
  if (region) return { term, others: region, isName: true, isRegion: true };
  const others = [...(othersOf.get(term) ?? []), ...writtenOtherwise(word)];
  if (names.has(word)) return { term, others, isName: true };
  if (!countries().has(word)) return { term, others };
  return { term, others: [...others, ...(othersOf.get(abroad) ?? []), abroad], isName: true };
}

/**
 * What else a passage may write for a German word, folded: "rueckporto" is "ruckporto", "einlauft" what "einlaufen" does.
 * A form that no page has costs nothing, so words of other languages are not told apart.
 */
function writtenOtherwise(word: string): string[] {
  const written = word.replace(/([aou])e/g, '$1');
  const own = written === word ? [] : [written, ...(othersOf.get(stem(written)) ?? [])];
  return [...own, ...infinitive(written)];
}

/** "Gekurzte", "kurzt" and "kurze" are all of "kurzen". */
function infinitive(word: string): string[] {
  const [, done, does] = /^(?:ge(\p{L}{3,}?)(?:t|te[nmrs]?)|(\p{L}{4,}?)(?:t|e))$/u.exec(word) ?? [];
  const root = done ?? does;
  return root === undefined ? [] : [stem(`${root}en`)];
}

const participle = /^ge\p{L}{3,}t(?:e[nmrs]?)?$/u;

/** The words of a passage or heading, stemmed, with signs for amounts, spans of time and hours. */
export function wordsOfPassage(text: string): string[] {
  const plain = inOneWord(text);
  const all = words(plain);
  return [
    ...all.map(stem),
    ...all.filter((word) => participle.test(word)).flatMap(infinitive),
    ...mattersIn(fold(text)).map(({ term }) => term),
    ...(amount.test(plain) ? [signs.amount] : []),
    ...(span.test(plain) ? [signs.span] : []),
    ...(hours.test(plain) ? [signs.hours] : []),
    ...frenchSigns.filter(({ says }) => says.test(plain)).map(({ sign }) => signs[sign]),
  ];
}

const allPhrases = [...phrases, ...frenchPhrases];
// Most texts hold none of them, which one look tells.
const anyPhrase = new RegExp(allPhrases.map(([phrase]) => `(?:${phrase.source})`).join('|'), 'u');

function inOneWord(text: string): string {
  const folded = fold(text);
  if (!anyPhrase.test(folded)) return folded;
  return allPhrases.reduce((known, [phrase, word]) => known.replaceAll(phrase, word), folded);
}
