import type { ProductDetails, ToolData } from '../../tools/results.ts';
import { nameOf } from '../known-products.ts';
import { courseWords } from '../replies/course-words.ts';
import { risks } from '../replies/risk-words.ts';
import type { RiskWords } from '../replies/risk-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { say, sentencesOf } from '../say.ts';
import { inTurn, notedData, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { allergenWords, contentOf, fold } from '../words.ts';
import { withFamilies } from './allergens.ts';
import { quotePassage } from './policies.ts';
import { personQuestion } from './person-question.ts';
import { sayBesideIt } from './untold.ts';
import { wordsTelling } from '../ranking/safety.ts';

/**
 * "She's pregnant", "can my nine month old have it", "he's coeliac": what the store writes for whoever may come to harm,
 * in the product's own fields first, and its pages beside them. Nothing is concluded from silence.
 */

interface Told {
  title: string;
  url: string;
  answer?: AnswerAtRisk;
}

type AnswerAtRisk =
  /** `silent`: it does not name what would harm. */
  | { kind: 'fact'; label: string; value: string; silent?: true }
  /** A sentence of the description. */
  | { kind: 'sentence'; text: string };

/** Who may come to harm, by the words of this turn. */
export function riskOf(scene: Scene): RiskWords | undefined {
  const { language } = scene.memory;
  return risks.find(({ said }) => said[language].test(scene.turn.text));
}

/** Answers whether somebody at risk may have this product: its own fields, then the store's pages, or a person. */
export function answerAtRisk(scene: Scene, product: ProductDetails, risk: RiskWords): Scene {
  const { title, url } = product.card;
  const answer = toldAtRisk(scene, product, risk);
  const question = risk.question[scene.memory.language];
  const told: Told = { title, url, ...(answer ? { answer } : {}) };
  return useTool(scene, 'readingPolicy', 'find-policy', { question }, 'rules-at-risk', { ...told });
}

/** What the store's pages say of the risk, beside what it says of the product. */
export function rulesAtRisk(scene: Scene, { passages }: ToolData<'find-policy'>): Scene {
  const { title, url, answer } = notedData(scene) as Told;
  const passage = passageAtRisk(scene, passages);
  if (answer?.kind === 'fact') {
    const facts = { title, label: answer.label, value: answer.value };
    if (answer.silent && !passage) return sayBesideIt(scene, title, facts);
    if (!passage || riskOf(scene)?.withRule !== true) return say(scene, 'fact-quote', facts);
    return quotePassage(inTurn(scene, { lead: { template: 'fact-quote', facts } }), passage);
  }
  const before = answer !== undefined && riskOf(scene)?.withRule !== true;
  if (passage && !before) return quotePassage(scene, passage);
  if (answer) return say(scene, 'description-quote', { title }, { quote: { text: answer.text, title, url } });
  if (scene.memory.declined.includes('person')) return say(scene, 'not-said', { title, offerPerson: false });
  return say(scene, 'not-said', { title, offerPerson: true }, { question: personQuestion(scene) });
}

type Passage = ToolData<'find-policy'>['passages'][number];

const ALLERGENS = /^al+erg/;

/** The passage that names who may come to harm by the words of this turn. */
export function passageAtRisk(scene: Scene, passages: readonly Passage[]): Passage | undefined {
  const risk = riskOf(scene);
  return risk && passages.find(({ heading, text }) => risk.named.test(fold(`${heading} ${text}`)));
}

/** The allergens named; what the product is only called by, "the almond milk", is asked for where nothing else is. */
function allergensAsked(scene: Scene, { card }: ProductDetails): readonly string[] {
  const asked = contentOf(scene, scene.turn.text);
  const named = allergenWords(scene).filter((word) => asked.includes(word));
  const name = nameOf(card);
  const beyond = named.filter(
    (word) => !name.includes(word) || asked.filter((each) => each === word).length > 1,
  );
  const ofAllergy = courseWords(scene.memory.language).ofAllergy.test(scene.turn.text);
  return wordsTelling(scene, beyond.length > 0 || ofAllergy ? beyond : named);
}

/** What warns of it, what is called so, what names it; of an allergen that was named only what names that. */
export function toldAtRisk(
  scene: Scene,
  product: ProductDetails,
  { labels, told }: RiskWords,
): AnswerAtRisk | undefined {
  const { facts, description } = product;
  const { cautions } = courseWords(scene.memory.language);
  const warns = facts.find(({ label, value }) => cautions.test(label) && told.test(fold(value)));
  const called = facts.filter(({ label }) => labels.test(fold(label)));
  const allergens = withFamilies(scene, allergensAsked(scene, product));
  // What is told of allergens says more of them than how it is made.
  const first = called.toSorted((one, other) => Number(ALLERGENS.test(fold(other.label))) - Number(ALLERGENS.test(fold(one.label)))); // prettier-ignore
  const naming = first.find(({ value }) => contentOf(scene, value).some((word) => allergens.includes(word)));
  const says = facts.find(({ value }) => told.test(fold(value)));
  const fact = warns ?? naming ?? says;
  if (fact) return { kind: 'fact', label: fact.label, value: fact.value };
  const { instructs } = catalogueOf(scene.memory.language).words;
  const own = contentOf(scene, scene.turn.text).filter((word) => allergens.includes(word));
  const namesItself = (each: string): boolean => contentOf(scene, each).some((word) => own.includes(word));
  const names = (each: string): boolean => contentOf(scene, each).some((word) => allergens.includes(word));
  const sentences = sentencesOf(description).filter((each) => !instructs.test(each));
  const sentence =
    sentences.find(namesItself) ?? sentences.find(names) ?? sentences.find((each) => told.test(fold(each)));
  if (sentence !== undefined) return { kind: 'sentence', text: sentence };
  const [best] = first;
  return best && { kind: 'fact', label: best.label, value: best.value, silent: true };
}
