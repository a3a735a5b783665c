import type { ToolData } from '../../tools/results.ts';
import { labelsOf, MOST_PRODUCTS, moneyOf, say, sentencesOf } from '../say.ts';
import { slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { lookUpOrder } from './orders.ts';
import { personQuestion } from './product-questions.ts';
import { hoursOn, weekInBrief } from './opening-hours.ts';

/** Answers from the store's policies, quoted with their source, and from its settings. */

export function readPolicy(scene: Scene): Scene {
  const { intent, text } = scene.turn;
  const args = { question: text.slice(0, 500), ...(intent ? { topic: intent } : {}) };
  return useTool(scene, 'readingPolicy', 'find-policy', args, 'policy-found');
}

export function policyFound(scene: Scene, { passages }: ToolData<'find-policy'>): Scene {
  const [best] = passages;
  if (best) {
    const quote = { text: mostTelling(scene, best.text), title: best.title, url: best.url };
    return say(scene, 'policy', { title: best.heading || best.title }, { quote });
  }
  if (scene.turn.intent === 'returns-policy')
    return say(scene, 'returns-basic', { days: scene.store.returns.days });
  if (scene.turn.intent === 'shipping-info') return say(scene, 'shipping-methods', shippingFacts(scene));
  const offerPerson = !scene.memory.declined.includes('person');
  return say(
    scene,
    'policy-unknown',
    { offerPerson },
    offerPerson ? { question: personQuestion(scene) } : {},
  );
}

/** The two neighbouring sentences of a passage that share most words with the question; word for word. */
function mostTelling(scene: Scene, passage: string): string {
  const sentences = sentencesOf(passage.replace(/\s+/g, ' '));
  if (sentences.length <= 2) return sentences.join(' ');
  const asked = new Set(contentOf(scene, scene.turn.text));
  const score = (sentence: string | undefined): number =>
    contentOf(scene, sentence ?? '').filter((word) => asked.has(word)).length;
  let best = 0;
  let bestScore = -1;
  for (let start = 0; start < sentences.length - 1; start += 1) {
    const here = score(sentences[start]) * 2 + score(sentences[start + 1]);
    if (here > bestScore) [best, bestScore] = [start, here];
  }
  return sentences.slice(best, best + 2).join(' ');
}

/** When it arrives: of an order, the order knows; before ordering, the store's shipping methods do. */
export function estimateDelivery(scene: Scene): Scene {
  const { orderId, reference } = slotsOf(scene);
  const { lastOrder, lastReply, focus } = scene.memory;
  const ofOrder =
    ['order', 'orders'].includes(lastReply?.template ?? '') || (reference !== undefined && !focus);
  const number = orderId ?? (ofOrder ? lastOrder : undefined);
  if (number) return lookUpOrder(scene, number);
  return say(scene, 'delivery-estimate', shippingFacts(scene));
}

function shippingFacts(scene: Scene) {
  const { methods, cutOff } = scene.store.shipping;
  const facts = methods.slice(0, 3).map((method) => ({
    name: method.name,
    price: moneyOf(scene, method.price),
    ...(method.freeFrom === undefined ? {} : { freeFrom: moneyOf(scene, method.freeFrom) }),
    from: method.days[0],
    to: method.days[1],
  }));
  return { methods: facts, cutOff };
}

export function tellAboutStore(scene: Scene): Scene {
  const { name, contacts, hours, timeZone } = scene.store;
  const { closed, language } = labelsOf(scene);
  const { email, phone, address } = contacts;
  return say(scene, 'store-info', {
    store: name,
    today: hoursOn(hours, scene.turn.now, timeZone),
    week: weekInBrief(hours, language, closed),
    email,
    phone,
    address,
  });
}

export function listPromotions(scene: Scene): Scene {
  return useTool(scene, 'listingPromotions', 'list-promotions', {}, 'promotions-listed');
}

export function promotionsListed(scene: Scene, { promotions }: ToolData<'list-promotions'>): Scene {
  if (promotions.length === 0) return say(scene, 'no-promotions', {});
  return say(scene, 'promotions', { promotions: promotions.slice(0, MOST_PRODUCTS) });
}
