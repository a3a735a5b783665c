import type { Intent } from '../../understanding/understanding.ts';
import type { TemplateKey } from '../replies/facts.ts';
import { catalogueOf } from '../replies/index.ts';
import { say, sayWords } from '../say.ts';

import { closeAllQuestions, inTurn, openQuestion, remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { askGoods } from './by-message.ts';
import { MOST_MISSES, offerReadings } from './clarifying.ts';
import { answerComplaint, complains } from './complaining.ts';
import { personQuestion } from './person-question.ts';
import { sayNotStated } from './policies.ts';
import { lookUpOne } from './products.ts';
import { refine } from './refining.ts';
import { offerShown } from './offering-shown.ts';
import { takeOnlyButton } from './tapping.ts';
import { reactsOnly } from './said-alone.ts';
import { spell } from './voice.ts';

/** Greeting, thanks, questions about the bot itself, and what lies outside the shop. */

export function makeSmallTalk(scene: Scene): Scene {
  const flows: Partial<Record<Intent, (scene: Scene) => Scene>> = {
    greet,
    goodbye: (here) => say(closeAllQuestions(here), 'goodbye', { store: here.store.name }),
    thank: (here) => say(here, 'thank', {}),
    help: (here) => say(here, 'help', { store: here.store.name }),
    'bot-question': (here) => say(here, 'bot-question', { store: here.store.name }),
    repeat,
    affirm: agree,
    deny: endSubject,
  };
  const { intent = 'out-of-scope' } = scene.turn;
  if (intent === 'out-of-scope' && reactsOnly(scene)) return say(scene, 'all-right', {});
  // "You stupid bot" is often read as thanks.
  if ((intent === 'thank' || intent === 'greet') && complains(scene)) return answerComplaint(scene);
  const flow = flows[intent];
  return flow ? flow(scene) : stayWithTheShop(scene);
}

/** Twice in a row beside the point: a person is offered, once. */
function stayWithTheShop(scene: Scene): Scene {
  if (complains(scene)) return answerComplaint(scene);
  if (REACTION.test(scene.turn.text) && openQuestion(scene) === undefined)
    return say(scene, 'nothing-open', {});
  if (mayConcernGoods(scene)) return sayNotStated(scene);
  const goods = askGoods(scene, 'out-of-scope');
  if (goods) return goods;
  if (isGuessed(scene)) return offerReadings(scene);
  const misses = scene.memory.misses + 1;
  if (misses < MOST_MISSES || scene.memory.declined.includes('person'))
    return say(remember(scene, { misses }), 'out-of-scope', { store: scene.store.name });
  const question = personQuestion(scene);
  return say(remember(scene, { misses: 0 }), 'unclear-offer-person', {}, { question });
}

/** "Lol", "hmm", "mdr": nothing is asked. */
const REACTION =
  /^\P{L}*(?:(?:lo+l|mdr+|ptdr|xd+|omg|wow|oh+|ah+|aha|ach so|uh+|um+|äh+m?|euh+|h+m+|mhm+|(?:h[aeiä]){2,}h?|(?:j[aei]){2,}|ok|okay)(?!\p{L})\P{L}*)+$/iu;

/** Hardly beside the shop, with another reading near: what is meant is asked, not refused. */
function isGuessed(scene: Scene): boolean {
  const [top, second] = scene.turn.understanding?.intents ?? [];
  if (top?.intent !== 'out-of-scope' || openQuestion(scene) !== undefined) return false;
  return top.confidence < SURE_OF_OUTSIDE && (second?.confidence ?? 0) >= NEAR_ENOUGH;
}
const SURE_OF_OUTSIDE = 0.6;
const NEAR_ENOUGH = 0.15;

/** Surer than this, "a poem about mugs" lies outside the shop although it names goods. */
const SURELY_OUTSIDE = 0.7;

/** "Do you do oil changes": a question that names goods, and no reading of it is sure. */
function mayConcernGoods(scene: Scene): boolean {
  const { things, category } = slotsOf(scene);
  const { asks } = catalogueOf(scene.memory.language).words;
  const sure = (scene.turn.understanding?.intents[0]?.confidence ?? 0) >= SURELY_OUTSIDE;
  return !sure && (things ?? category) !== undefined && asks.test(scene.turn.text.trim());
}

function greet(scene: Scene): Scene {
  const { greeting, name } = scene.store;
  const hello = greeting[scene.memory.language] ?? '';
  // The first greeting is the store's own; later ones come from the catalogue.
  const facts = { greeting: scene.memory.greeted || !hello ? '' : hello, store: name };
  return say(remember(scene, { greeted: true }), facts.greeting ? 'greet' : 'greet-again', facts);
}

/** A "yes" that is no direct answer confirms nothing: an open question is asked once more. */
function agree(scene: Scene): Scene {
  const again = openQuestion(scene)?.again;
  if (!again)
    return takeOnlyButton(scene) ?? offerAgain(scene) ?? offerShown(scene) ?? say(scene, 'nothing-open', {});
  // Stored facts are those of their own template.
  const saying = { choices: again.choices ?? [], noWayBack: true, asks: true };
  return say(scene, again.template as TemplateKey, again.facts as never, saying);
}

/** "Ok", after a question about the version that was offered: it is offered once more. */
function offerAgain(scene: Scene): Scene | undefined {
  const { focus, lastAdded } = scene.memory;
  if (!focus?.wanted || focus.productId === lastAdded?.productId) return undefined;
  const asked = inTurn(scene, { text: Object.values(focus.wanted).join(' ') });
  return lookUpOne(asked, focus.productId, 'product-details');
}

/** "No, just looking": the subject is over, and nothing new is begun. */
function endSubject(scene: Scene): Scene {
  // "Not a mug" goes on with what was found.
  if (slotsOf(scene).exclude && scene.memory.search) return refine(scene);
  return say(remember(scene, { pending: scene.memory.pending.slice(0, -1) }), 'all-right', {});
}

/** The only time the same sentence may come twice running. */
function repeat(scene: Scene): Scene {
  const spelled = spell(scene);
  if (spelled) return spelled;
  const { lastReply } = scene.memory;
  if (!lastReply?.text && !lastReply?.quote) return say(scene, 'nothing-to-repeat', {});
  const { text, speech, quote, choices, template, asks, language } = lastReply;
  const again = { quote, isHeardWhole: true, choices, noWayBack: true, asks, language };
  return sayWords(scene, template, { text, speech }, again);
}
