import type { Intent } from '../../understanding/understanding.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { readInEvent } from '../event-readings.ts';
import { contentOf } from '../words.ts';
import { questionKinds } from '../replies/question-kinds.ts';
import type { QuestionKind } from '../replies/question-kinds.ts';
import { topicInFront } from '../references.ts';
import { openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { riskOf } from './at-risk.ts';

/** What kind of thing is asked of goods: their age, for how many they are, how they fall. */

const LANGUAGES = ['en', 'de', 'es', 'fr'] as const;

/** All that a language asks of goods in one pattern: most messages ask for none of it. */
const anyKind = LANGUAGES.map((language) => {
  const sources = questionKinds.map(({ asked }) => asked[language].source);
  return { language, any: new RegExp(sources.join('|'), 'iu') };
});

/** Few words tell no language: "tallan pequeño" may come before the talk is known to be Spanish. */
const kindsIn = readInEvent((text): readonly QuestionKind[] => {
  const asking = anyKind.filter(({ any }) => any.test(text));
  if (asking.length === 0) return [];
  return questionKinds.filter(({ asked }) => asking.some(({ language }) => asked[language].test(text)));
});

/** @returns every kind that the words of this turn ask for. */
export const kindsAsked = (scene: Scene): readonly QuestionKind[] => kindsIn(scene.turn.text);

/** The words that only ask, stemmed: of "how many people" none names a thing. */
export function wordsAsking(scene: Scene): readonly string[] {
  const { text } = scene.turn;
  const said = kindsAsked(scene).flatMap(({ asked }) => LANGUAGES.map((language) => asked[language].exec(text)?.[0] ?? '')); // prettier-ignore
  return contentOf(scene, said.join(' '));
}

/** What a question of this kind may have been read as. */
export const KIND_AS: readonly Intent[] = [
  'search-products', 'refine-results', 'recommend-products', 'show-more', 'compare-products', 'product-details', 'check-availability', 'add-to-cart',
  'ask-price', 'empty-cart', 'remove-from-cart', 'out-of-scope', 'bot-question', 'change-language', 'repeat', 'track-order', 'help', 'goodbye',
]; // prettier-ignore

/** "How cold can I go in the first one", "bis wieviel Grad", "can my baby have it": asked of what is on the screen. */
export function asksOfKind(scene: Scene): boolean {
  const { seeks } = catalogueOf(scene.memory.language).words;
  const { text, intent } = scene.turn;
  const { things = [], category, brand, priceMax, priceMin, ordinal, reference } = slotsOf(scene);
  const offered = openQuestion(scene);
  if (offered && offered.data?.['offer'] !== 'person') return false;
  if ((priceMax ?? priceMin ?? brand) !== undefined) return false;
  const pointed = (ordinal ?? reference) !== undefined;
  const kinds = kindsAsked(scene);
  if (kinds.length === 0) return pointed && riskOf(scene) !== undefined && intent !== 'add-to-cart';
  if (pointed) return true;
  if (topicInFront(scene)) return true;
  // "Show me tents and for how many they are" looks for tents.
  const called = everyKnown(scene).flatMap(nameOf);
  const asked = wordsAsking(scene);
  const named = contentOf(scene, `${things.join(' ')} ${category ?? ''}`);
  const foreign = named.filter((word) => !called.includes(word) && !asked.includes(word));
  return foreign.length === 0 && !(seeks.test(text) && named.length > 0);
}
