import { bareChoice } from '../choice-ids.ts';
import type { Pending } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { tellsFault } from '../replies/purchase-words.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, wordsOf } from '../words.ts';
import { isMessage } from './answering-service.ts';
import { passOnWords } from './asking-people.ts';
import { emailIn } from './handover.ts';
import { forgetMeant } from './forgetting.ts';
import { asksSomethingElse } from './own-questions.ts';
import { addressOf, askEmail } from './orders.ts';
import { sayNoNumber } from './no-number.ts';
import { draftOf, purposeOf, sharedWords, tellsMore, wordsNow, type Draft } from './request-draft.ts';
import { askNumber, findOrder, lookUp } from './request-order.ts';

/** Answers to what a request still needs: its order, the proof of it, the item, the words. */

type Answer = (() => Scene) | undefined;

/** The answer to an order number or e-mail address that a request was waiting for. */
export function orderAnswer(scene: Scene, closed: Scene, question: Pending): Answer {
  const draft = draftOf(question);
  if (!draft) return undefined;
  const { orderId } = slotsOf(scene);
  const email = emailIn(scene);
  const other = purposeOf(scene.turn.intent);
  // "No, I want to return it" begins another request.
  if (other && other !== draft.purpose && orderId === undefined && email === undefined) return undefined;
  const number = orderId ?? (question.kind === 'order-email' ? draft.number : undefined);
  if (number !== undefined && (orderId !== undefined || email !== undefined))
    return () => lookUp(closed, { ...draft, number }, addressOf(scene, question));
  if (email !== undefined) return () => askNumber(closed, draft, { givenIn: scene.turn.messageId });
  const again = scene.turn.text.includes('@') && question.kind === 'order-email';
  if (again) return () => askEmail(closed, draft.number ?? '', true, { draft });
  // "They don't fit" is why, and no number that is missing.
  if (question.kind === 'order-number' && tellsFault(scene.memory.language, scene.turn.text))
    return () => askNumber(closed, withSaid(scene, draft));
  const hasNone = scene.turn.intent === 'track-order' && !scene.turn.surroundings.signedIn;
  if (hasNone) return () => sayNoNumber(closed);
  const isOther =
    question.kind === 'order-number' && /\d{3}/.test(scene.turn.text) && !asksSomethingElse(scene);
  if (isOther) return () => askNumber(closed, draft, { isOther });
  return namesOrder(scene) ? () => findOrder(closed, withSaid(scene, draft)) : undefined;
}

/** "The last one", "the one with the kettle", of a shopper whose orders are known. */
function namesOrder(scene: Scene): boolean {
  const { newest, pointsAtOne, seeks, asks } = catalogueOf(scene.memory.language).words;
  const { text, intent, surroundings } = scene.turn;
  if (!surroundings.signedIn || intent === 'deny' || intent === 'cancel-that') return false;
  // What an order is pointed out by is a product, so that the words alone read as if one was looked for.
  const points = pointsAtOne.test(text) && !seeks.test(text) && !asks.test(text.trim());
  return points || (newest.test(text) && !asksSomethingElse(scene));
}

/** What the answer adds to what was said. */
function withSaid(scene: Scene, draft: Draft): Draft {
  return { ...draft, said: `${draft.said} ${scene.turn.text}`.slice(0, 1_000) };
}

/** The item of the order, or the version wanted instead of it. */
export function itemAnswer(scene: Scene, closed: Scene, question: Pending): Answer {
  if (question.data?.['forget'] === true) {
    // "Where is my last order" names orders, and has none deleted.
    if (
      asksSomethingElse(scene) &&
      catalogueOf(scene.memory.language).words.asks.test(scene.turn.text.trim())
    )
      return undefined;
    const meant = forgetMeant(scene, tappedIn(scene));
    return meant && (() => meant(closed));
  }
  const draft = draftOf(question);
  if (!draft || startsAnew(scene, draft)) return undefined;
  if (draft.asks === 'version') return versionAnswer(scene, closed, draft, question);
  const items = itemsIn(scene, question);
  // "The lamp, its shade is torn" says both.
  const words =
    draft.purpose === 'problem' && tellsMore(scene, scene.turn.text) ? wordsNow(scene) : undefined;
  return items && (() => lookUp(closed, { ...draft, items, ...(words ? { words } : {}) }));
}

function versionAnswer(scene: Scene, closed: Scene, draft: Draft, { again }: Pending): Answer {
  const { asks: _asks, ...asked } = draft;
  const tapped = scene.turn.choiceId?.startsWith('wanted:');
  const { size, color } = slotsOf(scene);
  const offered = (again?.choices ?? []).map(({ label }) => label);
  const named = offered.some((label) =>
    label.split(' / ').some((value) => wordsOf(scene.turn.text).join(' ').includes(wordsOf(value).join(' '))),
  );
  if (!tapped && size === undefined && color === undefined && !named) return undefined;
  return () => lookUp(closed, { ...asked, wish: tapped ? '' : scene.turn.text });
}

const tappedIn = ({ turn }: Scene): string | undefined => turn.choiceId && bareChoice(turn.choiceId);

/** Places of the items meant: tapped, all of them, by position or by a word of a title. */
function itemsIn(scene: Scene, question: Pending): number[] | undefined {
  const { everything } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const choiceId = tappedIn(scene);
  const labels = (question.data?.['labels'] ?? []) as string[];
  const every = labels.map((_, index) => index);
  if (choiceId === 'item:all') return undefinedWhenEmpty(every);
  const tapped = /^item:(\d+)$/.exec(choiceId ?? '')?.[1];
  if (tapped !== undefined) return every.includes(Number(tapped)) ? [Number(tapped)] : undefined;
  const hasAll = question.again?.choices?.some(({ id }) => bareChoice(id) === 'item:all') ?? false;
  if (hasAll && everything.test(text)) return undefinedWhenEmpty(every);
  const { ordinal } = slotsOf(scene);
  const at = ordinal === undefined ? undefined : every.at(ordinal > 0 ? ordinal - 1 : ordinal);
  if (at !== undefined) return [at];
  const said = new Set(contentOf(scene, text));
  const shared = labels.map((label) => sharedWords(contentOf(scene, label), said));
  const most = Math.max(0, ...shared);
  const best = every.filter((_, index) => shared[index] === most);
  return most > 0 && best.length === 1 ? best : undefined;
}

const undefinedWhenEmpty = (items: number[]): number[] | undefined => (items.length > 0 ? items : undefined);

/** Another request, or something else altogether, is no answer. */
function startsAnew(scene: Scene, draft: Draft): boolean {
  const other = purposeOf(scene.turn.intent);
  const long = wordsOf(scene.turn.text).length > 3;
  return (other !== undefined && other !== draft.purpose && long) || asksSomethingElse(scene);
}

/** What is wrong, what is to be changed, what the people of the store should know. */
export function wordsAnswer(scene: Scene, closed: Scene, question: Pending): Answer {
  if (!isMessage(scene)) return undefined;
  const kind = question.data?.['passOn'];
  if (kind !== undefined) return () => passOnWords(closed, kind);
  const draft = draftOf(question);
  return draft && (() => lookUp(closed, { ...draft, words: wordsNow(scene) }));
}

/** "No, the jeans", "no wait, three": what was about to be sent, put right. */
export function correctedRequest(scene: Scene, closed: Scene, question: Pending): Answer {
  const draft = draftOf(question);
  const { correction, seeks, refuses } = catalogueOf(scene.memory.language).words;
  const { text, intent } = scene.turn;
  const other = purposeOf(intent);
  if (!draft || question.tool !== 'make-request' || !correction.test(text) || refuses.test(text))
    return undefined;
  if ((other && other !== draft.purpose) || asksSomethingElse(scene) || seeks.test(text)) return undefined;
  const right = putRight(scene, draft);
  return right && (() => lookUp(closed, right));
}

function putRight(scene: Scene, draft: Draft): Draft | undefined {
  const { correction, pointsAtOne } = catalogueOf(scene.memory.language).words;
  const { size, color, orderId } = slotsOf(scene);
  const without = (text: string): string => text.replace(correction, ' ').replace(/^\W+/, '');
  // "No wait, the jeans" begins twice.
  const rest = without(without(scene.turn.text));
  const { items, quantity: _quantity, wanted: _wanted, words: _words, ...kept } = draft;
  if (orderId !== undefined && orderId !== draft.number) return { ...kept, number: orderId };
  const tells = tellsMore(scene, rest);
  if (draft.purpose === 'exchange') {
    const named = tells || (size ?? color) !== undefined;
    return named ? { ...kept, ...(items ? { items } : {}), wish: scene.turn.text } : undefined;
  }
  if (draft.purpose === 'return')
    return tells && pointsAtOne.test(rest) ? { ...kept, said: rest } : undefined;
  return draft.words && tells ? { ...draft, words: wordsNow(scene) } : undefined;
}
