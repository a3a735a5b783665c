import type { ToolData } from '../../tools/results.ts';
import { partsWords } from '../replies/parts-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { labelsOf, say } from '../say.ts';
import { inTurn, notedData, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { wordsToFind } from './nothing-found.ts';
import { personQuestion } from './person-question.ts';
import { quotePassage } from './policies.ts';
import { namesUnknown } from './no-rule.ts';
import { goOnWithRule } from './rule-followed.ts';
import { recommendAnything } from './suggesting.ts';

/** Nothing in the store is called so: a question may still be one that its pages answer. */

/** How much of the question a passage must speak of. */
const COVERS = 0.5;

/** Says that nothing was found, unless the words ask something and the store's pages answer it. */
export function sayNothingFound(scene: Scene, what: string): Scene {
  const { asks, wonders, seeksGoods } = catalogueOf(scene.memory.language).words;
  const text = scene.turn.text.trim();
  const ofRule = goOnWithRule(scene);
  if (ofRule) return ofRule;
  const isQuestion = (asks.test(text) || wonders.test(text)) && !seeksGoods.test(text);
  if (!isQuestion || scene.turn.move?.takenBy === 'rules-or-nothing') return tell(scene, what);
  return askPages(scene, what);
}

/** What is no goods of this store may be spoken of by its pages. */
export function askPages(scene: Scene, what: string): Scene {
  const args = { question: scene.turn.text.trim().slice(0, 500) };
  return useTool(scene, 'readingPolicy', 'find-policy', args, 'rules-or-nothing', { what });
}

export function rulesOrNothing(scene: Scene, { passages }: ToolData<'find-policy'>): Scene {
  const [best] = passages;
  if (best && best.alone !== true && (best.covers ?? 0) >= COVERS && namesUnknown(scene, best))
    return quotePassage(scene, best);
  return tell(scene, (notedData(scene) as { what: string }).what);
}

/** Of a query, what may be a thing: a sentence is not said back as if it were one. */
const MOST_SAID = 3;

function tell(scene: Scene, said: string): Scene {
  const { ofSomeone } = catalogueOf(scene.memory.language).words;
  const telling = wordsToFind(scene, said);
  const { somethingTo } = partsWords(scene.memory.language);
  const { text } = scene.turn;
  const ofPerson =
    ofSomeone.test(text) ||
    (scene.memory.shown.length === 0 && somethingTo.test(text)) ||
    telling.length < contentOf(scene, said).length;
  const what = said.split(' ').length <= MOST_SAID && !ofPerson ? said : telling.slice(-MOST_SAID).join(' ');
  const told = inTurn(scene, { lead: { template: 'nothing-found', facts: { what } } });
  // Whoever tells of someone is shown something all the same, and missed nothing where no thing was named.
  if (ofPerson && scene.turn.move?.takenBy !== 'recommended')
    return recommendAnything(telling.length === 0 ? scene : told);
  // Twice in a row in vain: somebody of the store may know.
  const { declined, lastReply } = scene.memory;
  if (lastReply?.template === 'nothing-found' && !declined.includes('person'))
    return say(told, 'offer-person', {}, { question: personQuestion(scene) });
  const choices = [{ id: 'intent:recommend-products', label: labelsOf(scene).popularOnes }];
  return say(scene, 'nothing-found', { what }, { choices });
}
