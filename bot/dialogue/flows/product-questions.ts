import type { ProductDetails, ToolData } from '../../tools/results.ts';
import { nameOf, shownOf } from '../known-products.ts';
import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { otherLabelsOf } from '../replies/store-terms.ts';
import { labelsOf, say, sentencesOf } from '../say.ts';
import { inTurn, notedData, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { allergenWords, contentOf } from '../words.ts';
import { answerAtRisk, riskOf, toldAtRisk } from './at-risk.ts';
import { answerAvailability } from './availability.ts';
import { optionAsked } from './choosing-variant.ts';
import { looksAsked } from './looks.ts';
import { optionsNamed } from './option-words.ts';
import { personQuestion } from './person-question.ts';
import { fitOfKind, kindsAsked, looksLike } from './question-kind.ts';
import { quotePassage } from './policies.ts';
import { cautionIn, optionMeant, soughtWords } from './sought-words.ts';
import type { Sought } from './sought-words.ts';

/**
 * Questions about a product are answered in the store's own words or not at all. What the store does not say is
 * unknown, never "no": nothing is concluded from silence, and a person is offered.
 */

export type Answer =
  | { kind: 'fact'; label: string; value: string }
  | { kind: 'sentence'; text: string }
  /** The question names an option or one of its values: "red switches?", "which shades". */
  | { kind: 'options'; option?: string };

export function answerQuestion(scene: Scene, product: ProductDetails): Scene {
  const risk = riskOf(scene);
  if (risk) return answerAtRisk(scene, product, risk);
  const answer = answerIn(scene, product);
  return answer ? sayAnswer(scene, product, answer) : rulesFirst(scene, product);
}

/** How much of the question a passage must speak of to be quoted in place of the product's own words. */
const COVERS = 0.66;

/** "Do I have to build it myself": nothing the product says, but a rule of the store may. */
function rulesFirst(scene: Scene, { card, description, facts }: ProductDetails): Scene {
  const { asksContents } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const { title, url } = card;
  // Of allergens nothing is quoted that does not name them.
  const ofAllergen = allergenWords(scene).some((word) => contentOf(scene, text).includes(word));
  const untold: Untold = {
    title,
    url,
    description: facts.length > FEW_FACTS || ofAllergen ? '' : description,
  };
  // What a kit that is named is made up of stands in what the store writes of it.
  const named = nameOf(card).some((word) => contentOf(scene, text).includes(word));
  if (named && asksContents.test(text) && description.length > 0 && description.length <= SHORT_DESCRIPTION)
    return say(scene, 'description-quote', { title }, { quote: { text: description, title, url } });
  if (asksContents.test(text) || ofAllergen) return sayUntold(scene, untold);
  const args = { question: text.slice(0, 500) };
  return useTool(scene, 'readingPolicy', 'find-policy', args, 'rules-or-untold', { ...untold });
}

const FEW_FACTS = 1;
/** A description longer than this is not read out as an answer, in characters. */
const SHORT_DESCRIPTION = 240;

interface Untold {
  title: string;
  url: string;
  /** Empty where it is not to be read out. */
  description: string;
}

/** "Is it poisonous to dogs" is not answered by where dogs may come. */
export function speaksOfSafety(scene: Scene, { heading, text }: { heading: string; text: string }): boolean {
  const [asked = ''] = courseWords(scene.memory.language).asksSafe.exec(scene.turn.text) ?? [];
  const [word] = contentOf(scene, asked);
  return word === undefined || contentOf(scene, `${heading} ${text}`).some((each) => related(each, word));
}

export function rulesOrUntold(scene: Scene, { passages }: ToolData<'find-policy'>): Scene {
  const [best] = passages;
  if (best && (best.covers ?? 0) >= COVERS && speaksOfSafety(scene, best)) return quotePassage(scene, best);
  return sayUntold(scene, notedData(scene) as Untold);
}

/** Not said: where the store writes little of it, all that it writes is shown; once, not twice running. */
function sayUntold(scene: Scene, { title, url, description }: Untold): Scene {
  const { instructs } = catalogueOf(scene.memory.language).words;
  const { declined, lastReply } = scene.memory;
  const short = description.length > 0 && description.length <= SHORT_DESCRIPTION;
  const justSaid = lastReply?.template === 'description-all';
  if (!short || justSaid || instructs.test(description)) return sayUnknown(scene, title);
  const person = { id: 'intent:talk-to-human', label: labelsOf(scene).talkToPerson };
  const choices = declined.includes('person') ? [] : [person];
  return say(scene, 'description-all', { title }, { quote: { text: description, title, url }, choices });
}

/** What the store says of this product that answers the question of this turn. */
export function answerIn(scene: Scene, product: ProductDetails): Answer | undefined {
  const risk = riskOf(scene);
  if (risk) return toldAtRisk(scene, product, risk);
  const ofCard = looksAsked(scene, product) ?? cardFact(scene, product);
  if (ofCard) return ofCard;
  const sought = soughtWords(scene, product);
  const fact = bestFact(scene, product, sought);
  if (fact && !fact.byValue) return fact;
  if (asksForOption(scene, product)) return { kind: 'options' };
  const option = optionMeant(scene, product);
  if (option !== undefined) return { kind: 'options', option };
  if (fact) return fact;
  const text = bestSentence(scene, product, sought);
  const tags = tagsThatSay(scene, product, sought, text);
  const caution = cautionIn(scene, product);
  if (caution && (tags === undefined || text === undefined)) return caution;
  return (tags ?? text) === undefined ? undefined : { kind: 'sentence', text: tags ?? text ?? '' };
}

/** "Ages 8+", "vegan": what the store marks a product with, where that says more of the question than a sentence does. */
function tagsThatSay(
  scene: Scene,
  { tags = [] }: ProductDetails,
  { said }: Sought,
  sentence = '',
): string | undefined {
  const { freeOf } = catalogueOf(scene.memory.language).words;
  const allergens = allergenWords(scene);
  const names = said.filter((word) => !/^\p{N}+$/u.test(word));
  const inSentence = same(contentOf(scene, sentence), names);
  // "Nuts" says what a thing is, not what it is free of.
  const mayTell = (tag: string): boolean =>
    same(allergens, names) === 0 || [...tag.matchAll(freeOf)].length > 0;
  const telling = tags.filter((tag) => mayTell(tag) && same(contentOf(scene, tag), names) > 0);
  const told = same(contentOf(scene, telling.join(' ')), names);
  // "Gift" tells nothing of gift wrapping.
  return told > inSentence && told * 2 > names.length ? telling.join(', ') : undefined;
}

function same(some: readonly string[], others: readonly string[]): number {
  // "Ages" is too short a word to have lost its ending.
  const are = (word: string, other: string): boolean => word === other || `${other}s` === word;
  return new Set(some.filter((word) => others.some((other) => are(word, other)))).size;
}

/** "Are they any good", "who wrote it": what the card itself tells. */
function cardFact(scene: Scene, { card: { rating, brand }, facts }: ProductDetails): Answer | undefined {
  const { asksRating, asksMaker } = catalogueOf(scene.memory.language).words;
  const labels = labelsOf(scene);
  const { text } = scene.turn;
  if (rating && asksRating.test(text))
    return { kind: 'fact', label: labels.rating, value: labels.stars(rating.stars, rating.count) };
  const isTold = facts.some(({ label }) => asksMaker.test(label));
  return brand && !isTold && asksMaker.test(text)
    ? { kind: 'fact', label: labels.by, value: brand }
    : undefined;
}

export function sayAnswer(scene: Scene, product: ProductDetails, answer: Answer): Scene {
  const { title, url } = product.card;
  if (answer.kind === 'options') {
    const { option } = answer;
    return answerAvailability(option === undefined ? scene : inTurn(scene, { text: option }), product.card);
  }
  if (answer.kind === 'fact')
    return say(scene, 'fact-quote', { title, label: answer.label, value: answer.value });
  return say(scene, 'description-quote', { title }, { quote: { text: answer.text, title, url } });
}

function asksForOption(scene: Scene, product: ProductDetails): boolean {
  const known = shownOf(product.card);
  if (known.options.every(({ values }) => values.length < 2)) return false;
  return Object.keys(optionsNamed(scene, known)).length > 0 || optionAsked(scene, known) !== undefined;
}

/** Offers a person once; whoever said no to that is not asked again. */
export function sayUnknown(scene: Scene, title: string): Scene {
  if (scene.memory.declined.includes('person')) return say(scene, 'not-said', { title, offerPerson: false });
  return say(scene, 'not-said', { title, offerPerson: true }, { question: personQuestion(scene) });
}

function bestFact(
  scene: Scene,
  product: ProductDetails,
  sought: Sought,
): (Answer & { kind: 'fact'; byValue: boolean }) | undefined {
  // A figure alone is in many values; it says nothing without its unit.
  const words = { ...sought, said: sought.said.filter((word) => !/^\p{N}+$/u.test(word)) };
  const kinds = kindsAsked(scene);
  const scored = product.facts.map(({ label, value }) => {
    const called = contentOf(scene, [label, ...otherLabelsOf(label)].join(' '));
    const byLabel = 4 * common(called, words.said) + 2 * common(called, words.alsoCalled);
    const inValue = contentOf(scene, value);
    // What it may also be called says something in a label; in a value it is any word.
    const byOwn = 3 * common(inValue, words.said);
    const byValue = byOwn + (byLabel + byOwn > 0 ? common(inValue, words.alsoCalled) : 0);
    // "What milk is it" asks for what is called milk, not for what has milk in it.
    const inFull = common(contentOf(scene, label), words.said) > 0 ? NAMED : 0;
    const byKind = fitOfKind(kinds, { label, value });
    const score = byLabel + byValue + inFull + byKind;
    return { kind: 'fact' as const, label, value, byValue: byLabel + inFull + byKind === 0, score };
  });
  const [best] = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
  return best;
}

/** What a fact is worth whose own label was said. */
const NAMED = 3;

/** The sentence of the description that shares most with the question; never one written to steer whoever reads it out. */
function bestSentence(scene: Scene, product: ProductDetails, sought: Sought): string | undefined {
  const { instructs, phrases } = catalogueOf(scene.memory.language).words;
  const words = [...sought.said, ...sought.alsoCalled];
  const kinds = kindsAsked(scene);
  // "How heavy is it" is answered by "6 kg" as well: units are too short to be words.
  const units = phrases.flatMap(({ said, called }) =>
    said.test(scene.turn.text) ? called.filter((unit) => unit.length <= 2) : [],
  );
  const measured = (sentence: string): number =>
    looksLike(kinds, sentence) ||
    units.some((unit) => new RegExp(`\\p{N} ?${unit}(?!\\p{L})`, 'u').test(sentence))
      ? 1
      : 0;
  const scored = sentencesOf(product.description)
    .filter((sentence) => !instructs.test(sentence))
    .map((sentence) => {
      const shared = common(contentOf(scene, sentence), words) + measured(sentence);
      // Who names a figure asks for one: "for tanks of 150 to 400 litres", not "stands under the tank".
      const figures = shared > 0 && FIGURE.test(scene.turn.text) && FIGURE.test(sentence) ? 0.5 : 0;
      return { sentence, score: shared + figures };
    });
  return scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)[0]?.sentence;
}

function common(some: readonly string[], others: readonly string[]): number {
  return new Set(some.filter((word) => others.some((other) => related(word, other)))).size;
}

const FIGURE = /\p{N}/u;
const LEAST_SHARED = 4;
const MOST_LEFT_OVER = 3;

/** "flower" and "flowering": endings that stripping them missed. */
function related(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length >= LEAST_SHARED && long.length - short.length <= MOST_LEFT_OVER && long.startsWith(short)
  );
}
