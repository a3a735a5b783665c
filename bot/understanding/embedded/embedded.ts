/** The understanding port in this process: a trained linear classifier and small grammars. No account, no network. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { intents } from '../understanding.ts';
import type {
  Intent,
  Language,
  RankedIntent,
  Understanding,
  UnderstandingPort,
  UnderstandRequest,
} from '../understanding.ts';
import { withCatalogue } from './catalogue-readings.ts';
import { Classifier } from './classifier.ts';
import { expectedIntent, rankFirst } from './expectations.ts';
import { withoutExclaimed, withRefusal } from './exclaiming.ts';
import { withoutForWhom } from './for-whom.ts';
import { detectForeign, detectLanguage } from './language.ts';
import { goodsTongue } from './goods-tongue.ts';
import { withGoodsRighted } from './goods-slips.ts';
import { LanguageModel } from './language-model.ts';
import { decodeModel } from './model-file.ts';
import { peopleAsked } from './people-asked.ts';
import { findPersonalData, maskPersonalData } from './personal-data.ts';
import { queryOf, soughtBy } from './query.ts';
import { mayBeStory, seeksGoods, storyIn } from './wish-told.ts';
import type { Reading } from './slots/reading.ts';
import { readSlots } from './slots/slots.ts';
import { classifyGoods } from './stand-in.ts';
import { Spelling } from './spelling.ts';
import {
  beginsWithNeed,
  onlyListsThings,
  splitCountAndObject,
  splitObjects,
  splitSought,
} from './several-objects.ts';
import { isLeftUndone, withoutCorrected, withoutTakenBack } from './taking-back.ts';
import { withCartNamed } from './cart-words.ts';
import { tellsOfHarm } from './harm-told.ts';
import { refusesInWords } from './refusing.ts';
import { agreesAndMore } from './wish-words.ts';
import { isOfOrders } from './wish-matters.ts';
import { wishesIn } from './wishes.ts';
import { inFullForms } from './typed-short.ts';
import { withUmlauts } from './umlauts.ts';

/**
 * Loads a model written by `npm run intents:train`.
 * @throws Error when the file is missing, is no model of this version, or names an intent this program does not know.
 */
export function createEmbeddedUnderstanding({ modelFile }: { modelFile: string }): UnderstandingPort {
  const bytes = readFileSync(modelFile);
  const model = decodeModel(bytes);
  const unknown = model.classes.find((name) => !(intents as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`${modelFile} names the unknown intent "${unknown}".`);
  if (!model.languages) throw new Error(`${modelFile} tells no languages apart.`);
  const known = new Spelling(model.vocabulary);
  const parts = {
    classifier: new Classifier(model),
    languages: new LanguageModel(model.languages),
    isWord: (word: string) => known.has(word),
  };
  const name = `embedded-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
  return { understand: (request) => Promise.resolve(understandRest(request, parts, name)) };
}

interface Parts {
  classifier: Classifier;
  languages: LanguageModel;
  /** Whether training met the word. */
  isWord: (word: string) => boolean;
}

const ASKS_NOTHING: readonly Intent[] = ['deny', 'cancel-that', 'affirm', 'thank', 'goodbye'];

/** What a message takes back is no part of what it asks for, and nothing that was open is expected of the rest. */
function understandRest(request: UnderstandRequest, parts: Parts, model: string): Understanding {
  const text = withoutTakenBack(request.text);
  if (text === undefined || isLeftUndone(text)) return understandMessage(request, parts, model);
  const isOpen = request.expecting !== undefined && request.expecting !== 'results-shown';
  const rest = understandMessage(
    { ...request, text, ...(isOpen ? { expecting: 'nothing' } : {}) },
    parts,
    model,
  );
  // "Forget it, don't send anything" takes back and asks for nothing.
  const refuses =
    request.expecting === 'confirmation' && refusesInWords(request.text.toLowerCase(), rest.slots);
  if (refuses || ASKS_NOTHING.includes(rest.intents[0]?.intent ?? 'deny'))
    return understandMessage(request, parts, model);
  return { ...rest, takesBack: true };
}

/** Slips in what goods come in are righted first; a text with personal data is left as it is, for the places of those. */
function understandMessage(asked: UnderstandRequest, parts: Parts, model: string): Understanding {
  const isMessage = asked.expecting === 'message-for-staff';
  const spelled = isMessage ? asked.text : withoutForWhom(spelledOut(asked, parts));
  const named = withCartNamed(withoutCorrected(withoutExclaimed(spelled)), asked.languages);
  const text = withGoodsRighted({ ...asked, text: named }, parts.isWord);
  if (text === asked.text || findPersonalData(asked.text).length > 0)
    return understandWritten(asked, parts, model);
  const righted = withRefusal(text, asked.text);
  return { ...understandWritten({ ...asked, text }, parts, model), righted };
}

/** Who types in short types little. */
const LONGEST_SPELLED_OUT = 400;

function spelledOut({ text, language, languages }: UnderstandRequest, parts: Parts): string {
  const written = languages.includes('de') ? withUmlauts(text) : text;
  if (written.length > LONGEST_SPELLED_OUT) return written;
  return inFullForms(written, detectLanguage(written, language, languages, parts.languages));
}

function understandWritten(request: UnderstandRequest, parts: Parts, model: string): Understanding {
  const { classifier, languages } = parts;
  const { ranked = [] } = request;
  const classify = (text: string): RankedIntent[] =>
    ranked.length > 0 && text === request.text
      ? [...ranked]
      : classifier.classify(text).map(({ name, confidence }) => ({ intent: name as Intent, confidence }));
  const ofGoods = goodsTongue(request, languages);
  const language = ofGoods ?? detectLanguage(request.text, request.language, request.languages, languages);
  const understand = (text: string, { expecting } = request): Understanding =>
    understandClause({ ...request, text, expecting }, language, classify, { isWord: parts.isWord, model });
  const foreign = detectForeign(request.text, request.languages);
  const whole = {
    ...understand(request.text),
    ...(foreign ? { foreign } : {}),
    ...(ofGoods ? { toldByGoods: true as const } : {}),
  };
  if (foreign) return whole;
  // What is told of harm is one story, however many things it names.
  if (request.expecting === 'message-for-staff' || tellsOfHarm(request.text.toLowerCase())) return whole;
  const counted = splitCountAndObject(request.text, (part) => readSlots(part, request).slots);
  if (counted) {
    const [count, object] = counted;
    const first = { ...understand(count), text: count, intents: [recounted] };
    const second = { ...understand(`add ${object}`), text: `add ${object}`, intents: [wanted] };
    return { ...whole, intents: rankFirst(recounted, whole.intents), wishes: [first, second], apart: true };
  }
  const objects = splitObjects(request.text, (part) => readSlots(part, request).slots);
  if (objects) {
    const wishes = objects.map((text) => ({ ...understand(`add ${text}`), text, intents: [wanted] }));
    return { ...whole, intents: rankFirst(wanted, whole.intents), wishes };
  }
  const seeks = ({ intents: [top] }: Understanding): boolean => top?.intent === 'search-products';
  const parted = (text: string): string[] | undefined =>
    splitSought(text, (part) => readSlots(part, request).slots);
  // What comes behind an answer is said as if nothing were open.
  const answers = request.expecting === 'variant';
  const later = (text: string): Understanding => understand(text, { ...request, expecting: 'nothing' });
  const readPart = (text: string, isAnswer: boolean): Understanding =>
    answers && !isAnswer ? later(text) : understand(text);
  const agreed = request.expecting === 'confirmation' ? agreesAndMore.exec(request.text)?.groups : undefined;
  if (agreed) {
    const [yes = '', more = ''] = [agreed['yes'], agreed['more']];
    const [first, second] = [understand(yes), later(more)];
    return { ...whole, wishes: [{ ...first, text: yes }, { ...second, text: more }], apart: true }; // prettier-ignore
  }
  const wishes = wishesIn(request.text, whole, readPart, answers);
  if (wishes.length > 0) return { ...whole, wishes: [...wishes], apart: true };
  const isFirst = request.expecting === undefined || request.expecting === 'nothing';
  const lists = isFirst && !isOfOrders(whole) && onlyListsThings(request.text);
  const looks = seeks(whole) || beginsWithNeed(request.text) || lists;
  const sought = looks ? parted(request.text) : undefined;
  if (sought) {
    const each = sought.map((text) => soughtWish(understand(text), text, whole));
    return { ...whole, intents: rankFirst(soughtFirst, whole.intents), wishes: each };
  }
  return whole;
}

/** What every part of "add a mug and a pen" asks for. */
const wanted: RankedIntent = { intent: 'add-to-cart', confidence: 0.95 };

/** What "make that two" asks for. */
const recounted: RankedIntent = { intent: 'change-quantity', confidence: 0.95 };

/** What several things named after "I need" ask for. */
const soughtFirst: RankedIntent = { intent: 'search-products', confidence: 0.95 };

/** One of several things looked for; what all of them may cost is often said once, at the end. */
function soughtWish(read: Understanding, text: string, { slots }: Understanding): Understanding {
  const { priceMax, priceMin, currency } = slots;
  const limits = Object.fromEntries(
    Object.entries({ priceMax, priceMin, currency }).filter(([, value]) => value !== undefined),
  );
  return {
    ...read,
    text,
    intents: rankFirst(soughtFirst, read.intents),
    slots: { ...limits, ...read.slots },
  };
}

function understandClause(
  request: UnderstandRequest,
  language: Language,
  classify: (text: string) => RankedIntent[],
  { isWord, model }: { isWord: (word: string) => boolean; model: string },
): Understanding {
  const { text } = request;
  const reading = readSlots(text, request);
  const personalData = findPersonalData(text, orderNumberSpan(reading)).filter(
    ({ kind, start, end }) => kind !== 'name' || !isBrand(text.slice(start, end), request.words.brands),
  );
  // A ranking from outside is of the message as it was typed, and is taken as it is.
  const isGiven = (request.ranked ?? []).length > 0;
  const classifyRead = (read: Reading, said: string): RankedIntent[] =>
    isGiven ? classify(said) : classifyGoods(read, language, classify, isWord);
  const whole = withCatalogue(classifyRead(reading, text), reading);
  const ranked = wishAlone(whole, reading, classifyRead) ?? whole;
  const people = peopleAsked(text);
  const code = codeAlone(reading, isWord);
  const expected = code
    ? { intent: 'apply-coupon' as const, confidence: 0.9 }
    : expectedIntent(reading, ranked, people);
  // A card number must not become a search.
  const query = personalData.length === 0 ? queryOf(reading) : maskedQuery(reading, personalData, request);
  const sought = personalData.length === 0 ? soughtBy(reading, query) : undefined;
  return {
    language,
    intents: expected ? rankFirst(expected, ranked) : ranked,
    slots: code ? { ...reading.slots, coupon: code } : reading.slots,
    query,
    ...(sought ? { sought } : {}),
    ...(people === 'wanted' ? { wantsPerson: true } : {}),
    personalData,
    wishes: [],
    model,
  };
}

/** "SHIPFREE": nothing but capitals that are no word and that no goods are called by. */
function codeAlone({ text, slots }: Reading, isWord: (word: string) => boolean): string | undefined {
  const { names, things, category, brand, size, color, orderId } = slots;
  if ((names ?? things ?? category ?? brand ?? size ?? color ?? orderId) !== undefined) return undefined;
  const [, code] = /^\P{L}*(\p{Lu}{6,20})\P{L}*$/u.exec(text) ?? [];
  return code === undefined || isWord(code.toLowerCase()) ? undefined : code;
}

/** "The last one broke one morning. Do you have whisks?": how the wish reads without the story before it. */
function wishAlone(
  whole: readonly RankedIntent[],
  reading: Reading,
  classify: (reading: Reading, said: string) => RankedIntent[],
): RankedIntent[] | undefined {
  const begins = mayBeStory(whole, reading) ? storyIn(reading) : 0;
  if (begins === 0) return undefined;
  const wish = readSlots(reading.text.slice(begins), reading.request);
  const ranked = withCatalogue(classify(wish, wish.text), wish);
  return seeksGoods(ranked, wish.slots) ? ranked : undefined;
}

/** "Mrs. Meyer's" on the shelf is nobody's name. */
function isBrand(name: string, brands: readonly string[]): boolean {
  return brands.some((brand) => brand.toLowerCase().includes(name.toLowerCase()));
}

function maskedQuery(
  reading: Reading,
  found: Understanding['personalData'],
  request: UnderstandRequest,
): string {
  const masked = maskPersonalData(
    reading.text,
    found.filter(({ end }) => end <= reading.text.length),
  );
  return queryOf(readSlots(masked.replace(/\[[a-z]+\]/g, ' '), request));
}

/** Where the order number stands, so that its figures are not taken for a telephone number. */
function orderNumberSpan({ slots, lower }: Reading): { start: number; end: number } | undefined {
  if (slots.orderId === undefined) return undefined;
  const figures = /\d[\d-]*$/.exec(slots.orderId)?.[0] ?? slots.orderId;
  const start = lower.indexOf(figures.toLowerCase());
  return start < 0 ? undefined : { start, end: start + figures.length };
}
