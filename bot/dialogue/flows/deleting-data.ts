import type { ToolArguments, ToolData } from '../../tools/results.ts';
import type { Pending } from '../memory.ts';
import { labelsOf, say, yesOrNo } from '../say.ts';
import { notedData, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { sayLocked } from './no-number.ts';
import { numberLike } from './answering-service.ts';
import { sayPassedOn } from './asking-people.ts';
import { emailIn } from './handover.ts';
import { askEmail } from './orders.ts';

/**
 * Deleting what the store keeps of a person beyond this conversation: asked of its people, and only for whoever has
 * proven to be that person, by signing in or by an order's number and e-mail address. Else anybody could have anybody
 * deleted.
 */

/** The message that asked for it. JSON. */
interface Asked {
  said: string;
  saidIn: string;
}

const askedIn = (question: Pending): Asked | undefined => question.data?.['ofData'] as Asked | undefined;

/** Longest words kept of a message, in characters. */
const MOST_SAID = 1_000;

export function askOfData(scene: Scene): Scene {
  const { text, messageId, surroundings } = scene.turn;
  const said = (text.trim() || labelsOf(scene).accountAndOrders).slice(0, MOST_SAID);
  const asked = { said, saidIn: messageId };
  if (surroundings.signedIn) return confirmData(scene, asked);
  const number = slotsOf(scene).orderId ?? scene.memory.lastOrder;
  return number === undefined ? askProof(scene, asked) : proveBy(scene, asked, number, emailIn(scene));
}

function askProof(
  scene: Scene,
  ofData: Asked,
  key: 'ask-delete-data' | 'ask-number-with-email' = 'ask-delete-data',
) {
  const question = { kind: 'order-number' as const, again: 'again-number' as const, data: { ofData } };
  return say(scene, key, {}, { question });
}

function proveBy(scene: Scene, ofData: Asked, number: string, email: string | undefined): Scene {
  const noted = { ofData, number };
  return email === undefined
    ? useTool(scene, 'trackingOrder', 'track-order', { number }, 'data-looked-up', noted)
    : useTool(scene, 'verifyingClaim', 'verify-order', { number, email }, 'data-proved', noted);
}

/** The order number or e-mail address that was asked for; undefined for anything else. */
export function proofAnswer(scene: Scene, closed: Scene, question: Pending): (() => Scene) | undefined {
  const asked = askedIn(question);
  if (!asked) return undefined;
  const { number: before } = (question.data ?? {}) as { number?: string };
  const given = slotsOf(scene).orderId ?? numberLike(scene);
  const email = emailIn(scene);
  const number = given ?? (email === undefined ? undefined : before);
  if (number !== undefined) return () => proveBy(closed, asked, number, email);
  if (email !== undefined) return () => askProof(closed, asked, 'ask-number-with-email');
  const mistyped = before !== undefined && scene.turn.text.includes('@');
  return mistyped ? () => askEmail(closed, before, true, { ofData: asked }) : undefined;
}

interface Noted {
  ofData: Asked;
  number: string;
}

/** Not proven yet: the same question, whether or not there is such an order. */
export function dataLookedUp(scene: Scene, answer: ToolData<'track-order'>): Scene {
  const { ofData, number } = notedData(scene) as Noted;
  if (answer.kind === 'not-verified') return askEmail(scene, number, false, { ofData });
  return dataProved(scene, answer);
}

export function dataProved(scene: Scene, answer: ToolData<'verify-order'>): Scene {
  const { ofData, number } = notedData(scene) as Noted;
  if (answer.kind === 'locked') return sayLocked(scene, answer.minutes);
  if (answer.kind === 'found') return confirmData(scene, ofData, number);
  const data = { number, ofData };
  const question = { kind: 'order-email' as const, again: 'again-email' as const, facts: { number }, data };
  return say(scene, 'not-verified', { number }, { question });
}

function confirmData(scene: Scene, ofData: Asked, number?: string): Scene {
  const { said: text, saidIn } = ofData;
  const proof = number === undefined ? {} : { orderNumber: number };
  const args: ToolArguments<'make-request'> = { kind: 'delete-data', text, saidIn, ...proof };
  const question = {
    kind: 'confirmation' as const,
    again: 'again-offer' as const,
    choices: yesOrNo(scene),
    tool: 'make-request' as const,
    args,
    data: { ofData },
  };
  return say(scene, 'confirm-delete-data', number === undefined ? {} : { number }, { question });
}

/** "Yes", as the direct answer. @returns undefined when something else was to be confirmed. */
export function sendData(scene: Scene, question: Pick<Pending, 'args' | 'data'>): Scene | undefined {
  const ofData = question.data?.['ofData'];
  if (ofData === undefined) return undefined;
  const args = question.args as ToolArguments<'make-request'>;
  return useTool(scene, 'makingRequest', 'make-request', args, 'data-asked', { ofData });
}

export function dataAsked(scene: Scene, answer: ToolData<'make-request'>): Scene {
  const { ofData } = notedData(scene) as { ofData: Asked };
  // The proof has run out since it was asked.
  if (answer.kind === 'not-verified') return askProof(scene, ofData);
  return sayPassedOn(scene, answer);
}
