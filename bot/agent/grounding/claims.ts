import type { Language } from '../../understanding/understanding.ts';

/** Words that make a sentence a promise: it may only be said in the words of a passage the turn has read. */
const promiseWords: Record<Language, RegExp> = {
  en: /\b(?:free|refund\w*|discount\w*|guarantee\w*|warranty|money back|no charge|complimentary|% off|half price|coupon|voucher|gift card|will (?:arrive|ship|be delivered)|arriv\w+ (?:by|on|in)|deliver\w+ (?:by|on|in|within)|return\w*|exchange\w*|sold out|in stock|out of stock|only .{0,12}left|last (?:one|few)|allerg\w+|gluten|nut|nuts|vegan|hypoallergenic|waterproof|dishwasher|non-toxic|bpa|certified|compatible|safe for|suitable for|tomorrow|today|tonight|next (?:week|day)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i,
  es: /(?:^|\P{L})(?:gratis|gratuit\p{L}*|reembols\p{L}*|descuent\p{L}*|garant\p{L}*|devol\p{L}*|cambi\p{L}*|cup[oó]n|mañana|hoy|llegar\p{L}*|entreg\p{L}*|agotad\p{L}*|existencias|disponible\p{L}*|al[eé]rg\p{L}*|gluten|vegan\p{L}*|impermeable\p{L}*|compatible\p{L}*|segur\p{L}* para|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})/iu,
  fr: /(?:^|\P{L})(?:gratuit\p{L}*|offert\p{L}*|rembours\p{L}*|remise\p{L}*|r[ée]duction\p{L}*|garanti\p{L}*|retour\p{L}*|[ée]chang\p{L}*|coupon|bon d.achat|demain|aujourd.hui|arriver\p{L}*|livr\p{L}*|[ée]puis[ée]\p{L}*|en stock|disponible\p{L}*|allerg\p{L}*|gluten|v[ée]gan\p{L}*|imperm[ée]able\p{L}*|compatible\p{L}*|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})/iu,
  de: /(?:^|\P{L})(?:kostenlos\p{L}*|gratis|umsonst|erstatt\p{L}*|r[üu]ckerstatt\p{L}*|rabatt\p{L}*|garanti\p{L}*|gew[äa]hrleist\p{L}*|r[üu]ckgab\p{L}*|umtausch\p{L}*|gutschein\p{L}*|morgen|heute|liefer\p{L}*|ausverkauft|auf lager|vorr[äa]tig|verf[üu]gbar|allerg\p{L}*|gluten\p{L}*|vegan\p{L}*|wasserdicht\p{L}*|kompatib\p{L}*|geeignet f[üu]r|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?!\p{L})/iu,
};

/** Whether a sentence promises something about delivery, money back, stock, safety or fitness for use. */
export function isPromise(sentence: string, language: Language): boolean {
  return promiseWords[language].test(sentence) || (language !== 'en' && promiseWords.en.test(sentence));
}

const CODE = /\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{1,8}(?:-[A-Z0-9]{2,12})+\b/g;
const QUOTED = /["“„«]([^"”“»]{3,80})["”“»]/g;
// Two or more capitalised words that do not open the sentence: how a product is named.
const NAMED = /(?<=\S\s)(?:\p{Lu}[\p{L}\p{N}'’&-]+)(?:\s(?:\p{Lu}|\d)[\p{L}\p{N}'’&-]*)+/gu;

/** Things in a sentence that look like an order number or reference. */
export function codesIn(sentence: string): string[] {
  return sentence.match(CODE) ?? [];
}

/** Things in a sentence that look like a product's name. */
export function namesIn(sentence: string, language: Language): string[] {
  const quoted = [...sentence.matchAll(QUOTED)].map((match) => match[1]!);
  // German capitalises every noun, so two capitals in a row say nothing there.
  const named = language === 'de' ? [] : (sentence.match(NAMED) ?? []);
  return [...quoted, ...named];
}
