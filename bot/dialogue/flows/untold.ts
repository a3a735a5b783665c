import type { ProductDetails, ToolData } from '../../tools/results.ts';
import { nameOf } from '../known-products.ts';
import { aspectsIn } from '../ranking/aspects-asked.ts';
import { countsThing, thingCounted } from '../ranking/figures.ts';
import { ranked } from '../ranking/rank.ts';
import { related } from '../ranking/related.ts';
import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { insideAsked } from '../replies/inside-words.ts';
import { say, sentencesOf } from '../say.ts';
import { inTurn, notedData, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { allergenWords, contentOf } from '../words.ts';
import { mayTellOfGoods } from './telling-passage.ts';
import { personQuestion } from './person-question.ts';
import { quotePassage } from './policies.ts';

/**
 * What nothing the store writes of a product surely answers: a rule of the store may, or what comes closest is told as
 * that and no more. Of what could harm nothing is told that does not speak of it.
 */

/** How much of the question a passage must speak of to be quoted in place of the product's own words. */
const COVERS = 0.68;

/** "Do I have to build it myself": nothing the product says, but a rule of the store may. */
export function rulesFirst(scene: Scene, product: ProductDetails): Scene {
  const { card, description } = product;
  const { asksContents } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const { title, url } = card;
  // Of allergens nothing is quoted that does not name them.
  const ofAllergen = allergenWords(scene).some((word) => contentOf(scene, text).includes(word));
  const untold: Untold = {
    title,
    url,
    closest: ofAllergen || asksOfSafety(scene) || asksOfInside(scene) ? '' : closestTo(scene, product),
  };
  // What a kit that is named is made up of stands in what the store writes of it.
  const named = nameOf(card).some((word) => contentOf(scene, text).includes(word));
  if (named && asksContents.test(text) && description.length > 0 && description.length <= SHORT_DESCRIPTION)
    return say(scene, 'description-quote', { title }, { quote: { text: description, title, url } });
  // What is asked on was said of another product, and of no rule.
  if (asksContents.test(text) || ofAllergen || scene.turn['asksOn'] === true) return sayUntold(scene, untold);
  // A rule is asked for by all that was said: without the name of the thing it would cover more of it.
  const args = { question: withoutPlace(scene, scene.turn.said ?? text).slice(0, 500) };
  return useTool(scene, 'readingPolicy', 'find-policy', args, 'rules-or-untold', { ...untold });
}

/** "Does the first one have pockets" asks of no first order. */
function withoutPlace(scene: Scene, text: string): string {
  if (slotsOf(scene).ordinal === undefined) return text;
  return orderWords(scene.memory.language).places.reduce((left, place) => left.replace(place, ' '), text);
}

/** Nothing that is beside the matter is read out to who asks whether something is safe. */
function asksOfSafety(scene: Scene): boolean {
  return [...aspectsIn(scene.turn.text, scene.memory.language)].some(
    ([{ ofSafety }, sure]) => ofSafety === true && sure >= CLEARLY,
  );
}

/** "Does it contain latex": of what is in it nothing is told that does not name it. */
const asksOfInside = (scene: Scene): boolean =>
  contentOf(scene, insideAsked(scene.turn.text, scene.memory.language)).length > 0;

/** A description longer than this is not read out whole, in characters and in sentences. */
const SHORT_DESCRIPTION = 240;
const FEW_SENTENCES = 3;
/** Less than this and a field has nothing to do with the question. */
const TOUCHES = 0.25;

interface Untold {
  title: string;
  url: string;
  /** What may still tell it; empty where nothing is to be read out. */
  closest: string;
}

/** A field that touches on what was asked, and all of a short description; of a longer one the sentences that do. */
function closestTo(scene: Scene, product: ProductDetails): string {
  const { instructs } = catalogueOf(scene.memory.language).words;
  const all = ranked(scene, product);
  const [field] = all.flatMap(({ candidate, score }) =>
    candidate.kind === 'fact' && score >= TOUCHES ? [`${candidate.label}: ${candidate.value}.`] : [],
  );
  const sentences = sentencesOf(product.description).filter((each) => !instructs.test(each));
  const isShort = sentences.length <= FEW_SENTENCES || sentences.join(' ').length <= SHORT_DESCRIPTION;
  // A field with a measure stands for all that is beside the matter.
  const isWhole = isShort && !(field !== undefined && asksOfMeasure(scene));
  const touching = all
    .filter(({ candidate, score }) => candidate.kind === 'sentence' && score > 0)
    .slice(0, FEW_SENTENCES)
    .map(({ candidate }) => (candidate.kind === 'sentence' ? candidate.text : ''));
  const told = isWhole ? sentences : sentences.filter((each) => touching.includes(each));
  return [...(field === undefined ? [] : [field]), ...told].join(' ');
}

function asksOfMeasure(scene: Scene): boolean {
  return [...aspectsIn(scene.turn.text, scene.memory.language)].some(
    ([{ unit, weak }, sure]) => unit !== undefined && !weak && sure >= CLEARLY,
  );
}

/** "Is it poisonous to dogs" is not answered by where dogs may come. */
export function speaksOfSafety(scene: Scene, { heading, text }: { heading: string; text: string }): boolean {
  const [asked = ''] = courseWords(scene.memory.language).asksSafe.exec(scene.turn.text) ?? [];
  const [word] = contentOf(scene, asked);
  return word === undefined || contentOf(scene, `${heading} ${text}`).some((each) => related(each, word));
}

export function rulesOrUntold(scene: Scene, found: ToolData<'find-policy'>): Scene {
  const passages = found.passages.filter(mayTellOfGoods);
  // "What dog weight are they for" is not answered by where dogs may come.
  const [best] = passages.filter(({ alone }) => alone !== true);
  if (best && (best.covers ?? 0) >= COVERS && speaksOfSafety(scene, best) && tellsAspect(scene, best))
    return quotePassage(scene, best);
  return sayUntold(scene, notedData(scene) as Untold);
}

/** Who asks for one aspect of goods, or how many of a thing there are, is not told a rule that does not speak of it. */
function tellsAspect(scene: Scene, { heading, text }: { heading: string; text: string }): boolean {
  const { language } = scene.memory;
  const [thing] = contentOf(scene, thingCounted(scene.turn.text) ?? '');
  if (thing !== undefined && !countsThing(text, thing)) return false;
  const all = [...aspectsIn(scene.turn.text, language)];
  // "Battery life" asks for how long it runs, and less for batteries.
  const least = Math.max(CLEARLY, ...all.map(([, sure]) => sure - NEARLY_AS_SURE));
  const asked = all.filter(([, sure]) => sure >= least);
  const told = aspectsIn(`${heading} ${text}`, language);
  return asked.length === 0 || asked.some(([aspect]) => told.has(aspect));
}

const CLEARLY = 0.6;
const NEARLY_AS_SURE = 0.1;

/** That it is not said, with what comes closest; once, not twice running. Who said no to a person is offered none again. */
function sayUntold(scene: Scene, { title, url, closest }: Untold): Scene {
  const { declined, lastReply } = scene.memory;
  if (closest === '' || lastReply?.template === 'description-all') return sayUnknown(scene, title);
  const offerPerson = !declined.includes('person');
  const question = offerPerson ? { question: personQuestion(scene) } : {};
  return say(scene, 'description-all', { title, offerPerson }, { quote: { text: closest, title, url }, ...question }); // prettier-ignore
}

/** As many of its sentences as may be read out. */
export function beginningOf(scene: Scene, description: string): string {
  const { instructs } = catalogueOf(scene.memory.language).words;
  let told = '';
  for (const sentence of sentencesOf(description)) {
    const longer = told === '' ? sentence : `${told} ${sentence}`;
    if (longer.length > SHORT_DESCRIPTION || instructs.test(sentence)) break;
    told = longer;
  }
  return told;
}

/** That it is not said, and what is: a list without it is no yes. */
export function sayBesideIt(
  scene: Scene,
  title: string,
  { label, value }: { label: string; value: string },
): Scene {
  const led = inTurn(scene, { lead: { template: 'not-said', facts: { title, offerPerson: false } } });
  return say(led, 'fact-quote', { title, label, value });
}

/** Offers a person once; whoever said no to that is not asked again. */
export function sayUnknown(scene: Scene, title: string): Scene {
  if (scene.memory.declined.includes('person')) return say(scene, 'not-said', { title, offerPerson: false });
  return say(scene, 'not-said', { title, offerPerson: true }, { question: personQuestion(scene) });
}
