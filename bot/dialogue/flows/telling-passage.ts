import { sentencesOf } from '../say.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { ToolData } from '../../tools/results.ts';
import { contentOf } from '../words.ts';

/** What stands beside the passage that is read out. */

type Passage = ToolData<'find-policy'>['passages'][number];

/** A page about what is kept of shoppers, by its name. */
const OF_DATA = /privacy|datenschutz|privacidad|confidentialit/iu;

/** "How long does it keep it hot" is not asked of the page that tells how long a conversation is kept. */
export function mayTellOfGoods({ policyId, title }: Passage): boolean {
  return !OF_DATA.test(`${policyId} ${title}`);
}

/**
 * "If I don't like the cheese, can I send it back": beside the rule for all goods, the section of the same page that
 * names cheese: its heading and what answers that; undefined where no other section names what is asked.
 */
export function besideRule(scene: Scene, rule: Passage, passages: readonly Passage[]): string | undefined {
  const { names = [], things = [] } = slotsOf(scene);
  const unsaid = contentOf(scene, [...names, ...things].join(' ')).filter(
    (word) => !wordsIn(scene, rule).includes(word),
  );
  const other = passages.find(
    (each) =>
      each.policyId === rule.policyId &&
      each.heading !== rule.heading &&
      [each, rule].every(({ heading, title }) => heading !== title) &&
      each.alone !== true &&
      (each.covers ?? 0) >= COVERS_BESIDE &&
      wordsIn(scene, each).some((word) => unsaid.includes(word)),
  );
  if (!other) return undefined;
  const [first = '', second = ''] = sentencesOf(other.text.replace(/\s+/g, ' ').trim());
  return [other.heading, first, first.length < SAYS_LITTLE ? second : ''].join(' ').trim();
}

/** "No.", in characters. */
const SAYS_LITTLE = 20;
/** So much of the question the section beside the rule must speak of. */
const COVERS_BESIDE = 0.45;

const wordsIn = (scene: Scene, { heading, text }: Passage): readonly string[] =>
  contentOf(scene, `${heading} ${text}`);
