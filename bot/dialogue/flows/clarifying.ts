import type { Intent, Slots } from '../../understanding/understanding.ts';
import { labelsOf, say } from '../say.ts';
import { closeQuestion, openQuestion, remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { personQuestion } from './person-question.ts';

/** When the words are not clear: ask with the two likeliest readings; after two failures offer a person. */

/** Below this share a reading is a guess. */
const UNSURE_BELOW = 0.4;
export const MOST_MISSES = 2;
/** A reading with less is not worth offering. */
const WORTH_OFFERING = 0.08;
const NOT_OFFERED: readonly Intent[] = [
  'out-of-scope',
  'affirm',
  'deny',
  'greet',
  'goodbye',
  'thank',
  'repeat',
];

/** Both end in showing products, so a doubt between them is none worth asking about. */
const FINDING: readonly Intent[] = ['search-products', 'recommend-products', 'refine-results'];

/** All of them are answered from one product's data, and tell apart what is asked by its words. */
const ASKING: readonly Intent[] = ['ask-price', 'product-question', 'product-details'];

export function isUnsure(scene: Scene): boolean {
  const readings = scene.turn.understanding?.intents ?? [];
  const [top] = readings;
  if (top === undefined || top.intent === 'out-of-scope') return false;
  const { category, brand } = slotsOf(scene);
  // "Plush toys": who names a kind of thing or its maker is looking for it.
  if (top.intent === 'search-products' && (category ?? brand) !== undefined) return false;
  const together = [FINDING, ASKING].find((group) => group.includes(top.intent)) ?? [top.intent];
  const share = readings
    .filter(({ intent }) => together.includes(intent))
    .reduce((sum, { confidence }) => sum + confidence, 0);
  return share < UNSURE_BELOW;
}

export function offerReadings(scene: Scene): Scene {
  const misses = scene.memory.misses + 1;
  const missed = dropEarlierReadings(remember(scene, { misses }));
  if (misses >= MOST_MISSES && !scene.memory.declined.includes('person')) {
    return say(
      remember(missed, { misses: 0 }),
      'unclear-offer-person',
      {},
      { question: personQuestion(scene) },
    );
  }
  // Who wants no person is not asked the same a third time either.
  if (misses > MOST_MISSES) return say(remember(missed, { misses: 0 }), 'help', { store: scene.store.name });
  const { understanding } = scene.turn;
  const readings = (understanding?.intents ?? [])
    .filter(({ intent, confidence }) => confidence >= WORTH_OFFERING && !NOT_OFFERED.includes(intent))
    .slice(0, 2);
  if (readings.length < 2) return say(missed, 'unclear', { readings: readings.length });
  const labels = labelsOf(scene);
  const choices = readings.map(({ intent }) => ({ id: `intent:${intent}`, label: labels.intents[intent] }));
  const question = {
    kind: 'clarification' as const,
    again: 'again-which' as const,
    choices,
    data: { slots: withoutPersonal(understanding?.slots ?? {}), query: understanding?.query ?? '' },
  };
  return say(missed, 'unclear', { readings: readings.length }, { question });
}

function dropEarlierReadings(scene: Scene): Scene {
  const question = openQuestion(scene);
  return question?.kind === 'clarification' && question.data?.['wants'] === undefined
    ? closeQuestion(scene)
    : scene;
}

/** An e-mail address is used in its own turn and never kept. */
function withoutPersonal(slots: Slots): Slots {
  const kept = { ...slots };
  delete kept.email;
  return kept;
}
