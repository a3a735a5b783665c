import type { OrderView } from '../../wire/parts.ts';
import { catalogueOf } from '../replies/index.ts';
import { labelsOf, MOST_CHOICES, say, yesOrNo } from '../say.ts';
import { openQuestion, remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { confirmRequest, sentBefore } from './confirming-request.ts';
import { findVersion } from './exchanging.ts';
import { ofPart } from './part-of-order.ts';
import { personQuestion } from './person-question.ts';
import { tellOfRefund } from './refunds.ts';
import {
  draftOf,
  dropEarlierDraft,
  isEnded,
  isSent,
  itemFacts,
  linesNamed,
  newDraft,
  purposeOf,
  returnableUntil,
  tellsMore,
  type Draft,
} from './request-draft.ts';
import { findOrder } from './request-order.ts';
import { askOfSite, isOfSite } from './asking-people.ts';

/**
 * Cancelling, changing, returning and exchanging, reporting a problem and asking for an invoice: each ends in a request
 * that the store's people settle. Nothing is promised that the order does not show; what is missing is asked for, one
 * thing at a time, and the order is read anew with each answer.
 */

export function askOfOrder(scene: Scene): Scene {
  const purpose = purposeOf(scene.turn.intent);
  if (!purpose) throw new Error(`no request is meant by ${scene.turn.intent ?? 'nothing'}`);
  const fresh = dropEarlierDraft(declineEarlier(scene, purpose));
  if (purpose === 'problem' && isOfSite(scene)) return askOfSite(fresh);
  const { number } = draftOf(openQuestion(scene)) ?? {};
  const { names, things } = slotsOf(scene);
  const draft = newDraft(scene, purpose);
  // "Don't cancel it, change the address": of the same order, unless a thing tells which.
  const isSame = number !== undefined && (names ?? things) === undefined;
  return findOrder(fresh, isSame ? { ...draft, number } : draft);
}

/** "Don't cancel, I want to return it": what was given up for it is not offered in its place. */
function declineEarlier(scene: Scene, purpose: Draft['purpose']): Scene {
  const earlier = draftOf(openQuestion(scene))?.purpose;
  const { declined } = scene.memory;
  if (earlier === undefined || earlier === purpose || declined.includes(earlier)) return scene;
  return remember(scene, { declined: [...declined, earlier].slice(-10) });
}

/** What is asked next, or the question whether to send it. */
export function goOn(scene: Scene, begun: Draft, order: OrderView): Scene {
  const draft = ofPart(scene, begun, order);
  const known = remember(scene, { lastOrder: order.number });
  if (draft.purpose === 'refund') return tellOfRefund(known, order);
  const stopped = obstacle(known, draft, order) ?? sentBefore(known, draft, order);
  if (stopped) return stopped;
  const complete = withWords(known, withItems(known, draft, order), order);
  if (complete.items === undefined) return askItem(known, complete, order);
  if (complete.purpose === 'exchange' && complete.wanted === undefined)
    return findVersion(known, complete, order);
  const needsWords = complete.purpose === 'change' || complete.purpose === 'problem';
  if (needsWords && complete.words === undefined) return askWords(known, complete, order);
  return confirmRequest(known, complete, order);
}

/** What the order itself says against it, with what can be done instead. */
function obstacle(scene: Scene, draft: Draft, order: OrderView): Scene | undefined {
  const { purpose } = draft;
  const { number, stateLabel: state } = order;
  if (purpose === 'invoice' || purpose === 'problem') return undefined;
  if (isEnded(order)) return say(scene, 'order-ended', { number, state });
  const instead = (other: 'return' | 'cancel') => ({
    question: { ...offerInstead({ ...draft, purpose: other, number }), choices: yesOrNo(scene) },
  });
  if (purpose === 'cancel' && isSent(order))
    return say(scene, 'cancel-too-late', { number, state }, instead('return'));
  if (purpose === 'change' && isSent(order))
    return say(scene, 'change-too-late', { number, state }, instead('return'));
  if (purpose === 'cancel' || purpose === 'change') return undefined;
  if (!isSent(order)) {
    const offerCancel = !scene.memory.declined.includes('cancel');
    return say(scene, 'not-sent-yet', { number, state, offerCancel }, offerCancel ? instead('cancel') : {});
  }
  const until = returnableUntil(scene, order);
  if (!until?.over) return undefined;
  const offerPerson = !scene.memory.declined.includes('person');
  const question = offerPerson ? { question: personQuestion(scene) } : {};
  const { delivered, last } = until;
  return say(
    scene,
    'return-too-late',
    { number, delivered, last, days: scene.store.returns.days, offerPerson },
    question,
  );
}

/** "Shall we make it a return?": yes goes on with that. */
export function offerInstead(draft: Draft) {
  return {
    kind: 'confirmation' as const,
    again: 'again-offer' as const,
    data: { draft, instead: true },
  };
}

function withItems(scene: Scene, draft: Draft, order: OrderView): Draft {
  if (draft.items) return draft;
  const every = order.lines.map((_, index) => index);
  const ofWhole = draft.purpose === 'cancel' || draft.purpose === 'change' || draft.purpose === 'invoice';
  if (ofWhole) return { ...draft, items: every };
  const items = order.lines.length === 1 ? every : itemsMeant(scene, draft, order);
  const [only = 0] = items;
  const one = items.length === 1 ? order.lines[only] : undefined;
  const { quantity } = slotsOf(scene);
  const fewer = one && quantity !== undefined && quantity < one.quantity ? { quantity } : {};
  return items.length > 0 ? { ...draft, items, ...fewer } : draft;
}

function itemsMeant(scene: Scene, { purpose, said }: Draft, order: OrderView): number[] {
  const { everything } = catalogueOf(scene.memory.language).words;
  const named = linesNamed(scene, order, said);
  if (named.length === 1) return named;
  return purpose !== 'exchange' && everything.test(said) ? order.lines.map((_, index) => index) : [];
}

function askItem(scene: Scene, draft: Draft, order: OrderView): Scene {
  const { purpose } = draft;
  const every = order.lines.map((_, index) => index);
  const items = itemFacts(order, every);
  const choices = items.map(({ title, options }, index) => ({
    id: `item:${index}`,
    label: [title, ...options].join(', ').slice(0, 120),
  }));
  const all = purpose === 'exchange' ? [] : [{ id: 'item:all', label: labelsOf(scene).allOfIt }];
  const shown = [...choices.slice(0, MOST_CHOICES - all.length), ...all];
  const { number } = order;
  const question = {
    kind: 'request-item' as const,
    again: 'again-request' as const,
    facts: { purpose, number },
    choices: shown,
    data: { draft, labels: choices.map(({ label }) => label) },
  };
  return say(scene, 'request-which-item', { purpose, number, items }, { question });
}

/** What is wrong or to be changed, when the first message said it. */
function withWords(scene: Scene, draft: Draft, order: OrderView): Draft {
  const needed = draft.purpose === 'change' || draft.purpose === 'problem';
  if (!needed || draft.words || !tellsMore(scene, draft.said, order)) return draft;
  return { ...draft, words: { text: draft.said, messageId: draft.saidIn } };
}

function askWords(scene: Scene, draft: Draft, { number }: OrderView): Scene {
  const { purpose } = draft;
  const question = {
    kind: 'request-words' as const,
    again: 'again-request-words' as const,
    data: { draft },
  };
  return say(scene, 'request-words', { purpose, number }, { question });
}
