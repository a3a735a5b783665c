import type { Intent, Slots } from '../../understanding/understanding.ts';
import { nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, contentOfOurs, wordsOf } from '../words.ts';
import { withoutPeople } from './finding.ts';
import { versionWords } from './option-words.ts';

/** Short words that name something beside the screen, or one or some of what is on it. */

/** A reading that is surer than this is left as it is where the rule only guesses. */
const SURE = 0.7;
/** Readings that are never sure of a few words that name something on the screen. */
const DOUBTFUL: readonly Intent[] = ['out-of-scope', 'affirm', 'show-more', 'refine-results', 'help', 'warranty-info', 'cancel-that']; // prettier-ignore

export function withoutReference(slots: Slots): Slots {
  const { reference: _, ...others } = slots;
  return others;
}

/** Words beside a name: "the", "one", "please". */
const BESIDE_NAME = 3;

/** "Bigger piece": which version is meant, not what it is called. */
function measuresIn(scene: Scene): readonly string[] {
  const { larger, largest, smaller, smallest, versions } = catalogueOf(scene.memory.language).words;
  const said = [larger, largest, smaller, smallest]
    .map((measure) => measure.exec(scene.turn.text)?.[0] ?? '')
    .join(' ');
  const kinds = contentOfOurs(scene, versions);
  return said.trim() === ''
    ? []
    : [
        ...contentOf(scene, said),
        ...contentOf(scene, scene.turn.text).filter((word) => kinds.includes(word)),
      ];
}

/** Of several on the screen, those whose names hold every word said; none when all or no name does. */
function namedAmongShown(scene: Scene): ShownProduct[] {
  const { shown } = scene.memory;
  const { intent = 'out-of-scope', understanding, text } = scene.turn;
  const { asks, changes } = catalogueOf(scene.memory.language).words;
  const sure = understanding?.intents[0]?.confidence ?? 0;
  if (shown.length < 2 || (sure >= SURE && !DOUBTFUL.includes(intent))) return [];
  if (asks.test(text) || changes.test(text)) return [];
  const measured = measuresIn(scene);
  const said = contentOf(scene, queryOf(scene)).filter((word) => !measured.includes(word));
  const beside = slotsOf(scene).quantity === undefined ? BESIDE_NAME : BESIDE_NAME + 2;
  if (said.length === 0 || wordsOf(text).length > said.length + measured.length + beside) return [];
  const fitting = shown.filter((product) => said.every((word) => nameOf(product).includes(word)));
  return fitting.length < shown.length ? fitting : [];
}

/** "Only the electric ones" narrows down what is shown, however many of it are left. */
const SOME_OF_THEM =
  /(?<!\p{L})(?:(?:only|just) (?:the )?(?:\p{L}+ ){1,3}ones|(?:nur|bloß) die|s[oó]lo l[oa]s|solamente l[oa]s|(?:seulement|uniquement|juste|que) les)(?!\p{L})/iu;

export function namesOneShown(scene: Scene): boolean {
  return namedAmongShown(scene).length === 1 && !SOME_OF_THEM.test(scene.turn.text);
}

/** All that the words look for is in the product's name or versions. */
export function saysNoMore(scene: Scene, product: ShownProduct): boolean {
  const { category = '', brand = '' } = slotsOf(scene);
  const explained = [...nameOf(product), ...versionWords(scene, product)];
  const said = contentOf(scene, `${withoutPeople(scene, queryOf(scene))} ${category} ${brand}`);
  return said.every((word) => explained.includes(word) || /^\d+$/.test(word));
}
