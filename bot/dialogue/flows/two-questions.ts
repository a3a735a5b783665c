import type { ProductDetails } from '../../tools/results.ts';
import { aspectsIn } from '../ranking/aspects-asked.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { Answer } from './product-questions.ts';

/** "How many can play and from what age": each half of a message that asks for two things is answered. */

type Told = Exclude<Answer, { kind: 'options' }>;

const BETWEEN = /(?<!\p{L})(?:and|und|y|e|et)(?!\p{L})|[,;?¿]/iu;
/** So clearly must each half ask for an aspect of its own. */
const CLEARLY = 0.6;

/**
 * What answers the halves of the message, in their order, when they ask for different things; `answer` alone otherwise.
 * `answers` looks for what the product says to one half.
 */
export function answersToBoth(
  scene: Scene,
  product: ProductDetails,
  answer: Told,
  answers: (scene: Scene, product: ProductDetails) => Answer | undefined,
): readonly Told[] {
  const halves = halvesOf(scene);
  if (halves.length < 2) return [answer];
  const told = halves
    .map((text) => answers(inTurn(scene, { text }), product))
    .filter((each) => each !== undefined)
    .filter((each) => each.kind !== 'options');
  const [first, second] = told.filter(
    (each, at) => told.findIndex((other) => saidIn(other) === saidIn(each)) === at,
  );
  if (!first || !second) return [answer];
  return [first, second];
}

/** Those parts of the message that ask for an aspect no part before them asked for. */
function halvesOf({ turn: { text }, memory: { language } }: Scene): readonly string[] {
  const parts = text.split(BETWEEN).filter((part) => part.trim() !== '');
  if (parts.length < 2) return [];
  const known = new Set<unknown>();
  return parts.filter((part) => {
    const asked = [...aspectsIn(part, language)].filter(([{ weak }, sure]) => !weak && sure >= CLEARLY);
    const fresh = asked.filter(([aspect]) => !known.has(aspect));
    for (const [aspect] of asked) known.add(aspect);
    return fresh.length > 0;
  });
}

function saidIn(answer: Told): string {
  return answer.kind === 'fact' ? answer.value : answer.text;
}
