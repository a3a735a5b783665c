import type { Language } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import type { Scene } from '../scene.ts';
import { contentOf, contentOfOurs, fold } from '../words.ts';
import { aspectsOfLabel, aspectsTold } from './aspects-asked.ts';
import type { Candidate } from './candidates.ts';
import type { Question } from './question.ts';
import { has } from './related.ts';

/** What may be told to who asks whether something is safe for somebody, or holds what somebody must not have. */

/** The words that tell of allergens asked for: they themselves, what they cover, and what covers them. */
export function wordsTelling(scene: Scene, asked: readonly string[]): readonly string[] {
  if (asked.length === 0) return asked;
  const { families } = catalogueOf(scene.memory.language).words;
  const found = new Set(asked);
  for (const [name, members] of Object.entries(families)) {
    const [own = ''] = contentOfOurs(scene, name);
    const covered = contentOfOurs(scene, members.join(' '));
    if (asked.includes(own)) for (const word of covered) found.add(word);
    if (covered.some((word) => asked.includes(word))) found.add(own);
  }
  return [...found];
}

/** Whether it names what was asked for by a word that may stand for it. */
export function namesAllergen({ ofAllergens }: Question, { kind, words }: Candidate): boolean {
  return kind !== 'tag' && ofAllergens.some((word) => has(words, word));
}

/** Only what warns of it, tells what is in it or names just that answers who asks whether something is safe. */
export function mayTellOfSafety(question: Question, candidate: Candidate, language: Language): boolean {
  const { aspects, allergens } = question;
  // A mark says what a thing is, not what it is free of.
  if (candidate.kind === 'tag' && allergens.length > 0) return false;
  if (candidate.kind !== 'fact' && allergens.length > 0) return namesAllergen(question, candidate);
  // "Not edible." says hardly more than what was asked.
  if (candidate.kind === 'sentence' && saysOnly(question.said, candidate.words)) return true;
  const text = candidate.kind === 'fact' ? candidate.value : candidate.text;
  const told = aspectsTold(text, language);
  const called = candidate.kind === 'fact' ? aspectsOfLabel(candidate.label) : [];
  return [...aspects.keys()].some(
    (aspect) =>
      (told.get(aspect) ?? 0) > 0 ||
      called.includes(aspect) ||
      aspect.told?.test(fold(text)) === true ||
      (aspect.ofSafety && called.some((each) => each.name === 'ingredients')),
  );
}

/** At least half of the words that carry meaning were asked for. */
function saysOnly(said: readonly string[], words: readonly string[]): boolean {
  const own = new Set(words);
  return own.size > 0 && [...own].filter((word) => has(said, word)).length * 2 >= own.size;
}

/** Whether an allergen is asked for as a danger, and not as what is in it: a list without it is then no answer. */
export function asksOfDanger(scene: Scene, { aspects, inside, allergens }: Question): boolean {
  const ofContents = inside.length > 0 || [...aspects.keys()].some(({ name }) => name === 'ingredients');
  return allergens.length > 0 && !ofContents && contentOf(scene, scene.turn.text).length > 1;
}
