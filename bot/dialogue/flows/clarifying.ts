import type { Intent, Slots } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import { labelsOf, say } from '../say.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import { closeQuestion, inTurn, openQuestion, queryOf, remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { askGoods } from './by-message.ts';
import { search } from './finding.ts';
import { personQuestion } from './person-question.ts';
import { readPolicy } from './policies.ts';

/** When the words are not clear: ask with the two likeliest readings; after two failures offer a person. */

/** Below this share a reading is a guess. */
const UNSURE_BELOW = 0.4;
const UNSURE_OF_SHOWN = 0.3;
const LEAST_OF_COMPLAINT = 0.3;
const FAR_BEHIND = 0.15;
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
const ASKING: readonly Intent[] = ['ask-price', 'product-question', 'product-details', 'check-availability'];

export function isUnsure(scene: Scene): boolean {
  const readings = scene.turn.understanding?.intents ?? [];
  const [top] = readings;
  if (top === undefined || top.intent === 'out-of-scope') return false;
  const { category, brand } = slotsOf(scene);
  // "Plush toys": who names a kind of thing or its maker is looking for it.
  if (top.intent === 'search-products' && (category ?? brand) !== undefined) return false;
  // "Does the expansion work without the base game": a question about a kind of thing that is named.
  if (top.intent === 'product-question' && category !== undefined) return false;
  // A complaint that nothing else comes near is answered as one; asked for other words, the shopper only complains more.
  const next = readings[1]?.confidence ?? 0;
  if (top.intent === 'complain' && top.confidence >= LEAST_OF_COMPLAINT && next < FAR_BEHIND) return false;
  // "Leave it. What time are ye open till": the store's hours are asked in words of their own.
  const { asksHours } = catalogueOf(scene.memory.language).words;
  if (top.intent === 'store-info' && asksHours.test(scene.turn.text)) return false;
  const together = [FINDING, ASKING].find((group) => group.includes(top.intent)) ?? [top.intent];
  const share = readings
    .filter(({ intent }) => together.includes(intent))
    .reduce((sum, { confidence }) => sum + confidence, 0);
  // With products at hand a question about them is answered from what is known of them, or said not to be.
  const ofShown = together === ASKING && (scene.memory.focus !== undefined || scene.memory.shown.length > 0);
  return share < (ofShown ? UNSURE_OF_SHOWN : UNSURE_BELOW);
}

/** Readings that the store's own words answer, or nobody here can. */
const OF_RULES: readonly Intent[] = ['shipping-info', 'returns-policy', 'payment-info', 'warranty-info', 'delivery-estimate', 'store-info']; // prettier-ignore

/** "Can I try it first": which rule is meant matters less than whether one answers. */
function asksOfRules(scene: Scene): boolean {
  const { asks, wonders } = catalogueOf(scene.memory.language).words;
  const text = scene.turn.text.trim();
  const [first, second] = scene.turn.understanding?.intents ?? [];
  const ofRules = [first, second].every((each) => each !== undefined && OF_RULES.includes(each.intent));
  return ofRules && (asks.test(text) || wonders.test(text));
}

/** "What can I feed them in winter" with nothing on the screen: whichever reading it is, goods are looked for. */
function goodsMeant(scene: Scene): Scene | undefined {
  const [top] = scene.turn.understanding?.intents ?? [];
  const { names, things, category, orderId, email } = slotsOf(scene);
  const ofGoods = top !== undefined && [...FINDING, ...ASKING].includes(top.intent);
  const named = (names ?? things ?? category) !== undefined && (orderId ?? email) === undefined;
  const known = everyKnown(scene);
  // "What about an eye mask", of which one is on the screen.
  const said = contentOf(scene, queryOf(scene));
  const isCalled =
    said.length > 0 && known.some((product) => said.every((word) => nameOf(product).includes(word)));
  if (!ofGoods || !named || (known.length > 0 && !isCalled) || openQuestion(scene)) return undefined;
  return search(inTurn(scene, { intent: 'search-products' }));
}

export function offerReadings(scene: Scene): Scene {
  if (asksOfRules(scene)) return readPolicy(scene);
  const goods = goodsMeant(scene) ?? askGoods(scene, 'unclear');
  if (goods) return goods;
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
