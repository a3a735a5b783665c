import type { ToolData } from '../../tools/results.ts';
import type { DialogueEvent } from '../dialogue.ts';
import type { Pending } from '../memory.ts';
import type { StaffFact } from '../replies/staff-fact.ts';
import { labelsOf, say } from '../say.ts';
import { closeAllQuestions, idleTurn, inTurn, notedData, openQuestion, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { whenStaffRead } from './opening-hours.ts';

/**
 * Asking for a person is obeyed in that turn. Where somebody is at the desk the conversation waits for them; else a
 * message is taken, and when it is read is said honestly.
 */

export function askForPerson(scene: Scene): Scene {
  if (!scene.turn.surroundings.staffPresent || staffAt(scene).kind !== 'now') return askForMessage(scene);
  return callPerson(scene, emailIn(scene));
}

function callPerson(scene: Scene, email: string | undefined): Scene {
  const args = { reason: scene.turn.intent ?? 'talk-to-human', ...(email ? { email } : {}) };
  const noted = { byEmail: email !== undefined };
  return useTool(closeAllQuestions(scene), 'callingPerson', 'call-person', args, 'person-called', noted);
}

export function personCalled(scene: Scene, data: ToolData<'call-person'>): Scene {
  if (data.kind === 'nobody')
    return say(scene, 'nobody-there', answersLater(scene), messageQuestion(scene, { isNobodyThere: true }));
  const { byEmail } = notedData(scene) as { byEmail: boolean };
  const { reference, place, minutes, already } = data;
  const facts = { store: scene.store.name, reference, place, byEmail };
  // No unfinished business: the address is taken when it is given, and not asked for again.
  const question = {
    kind: 'email-for-staff' as const,
    again: 'again-message' as const,
    data: { offer: 'email' },
  };
  const saying = byEmail ? {} : { question };
  if (already) return say(scene, 'person-called-already', facts, saying);
  return say(scene, 'person-called', { ...facts, minutes }, saying);
}

/** The address for the answer, given while the shopper waits. */
export function answerAddress(scene: Scene, closed: Scene): (() => Scene) | undefined {
  const email = emailIn(scene);
  if (email === undefined) return undefined;
  const { reference, isNobodyThere } = openQuestion(scene)?.data ?? {};
  if (typeof reference !== 'string') return () => callPerson(closed, email);
  const args = { text: reference, topic: 'talk-to-human', email };
  const noted = { byEmail: true, isNobodyThere: isNobodyThere === true };
  // The store's people find the address under a message of its own, which names the first.
  return () => useTool(closed, 'leavingMessage', 'leave-message', args, 'message-left', noted);
}

/** A person has the conversation: what was asked is void, a confirmation too. */
export function makeWay(scene: Scene): Scene {
  return inTurn(closeAllQuestions(scene), { inFlight: [] });
}

type EventOf<Type extends DialogueEvent['type']> = Extract<DialogueEvent, { type: Type }>;

/** The person has left: who speaks from now on is said. */
export function takeBack(scene: Scene, { now }: EventOf<'STAFF_LEFT'>): Scene {
  const begun = { ...closeAllQuestions(scene), turn: { ...idleTurn(), now } };
  return say(begun, 'back-again', { store: scene.store.name });
}

export function nobodyCame(scene: Scene, { now }: EventOf<'STAFF_UNANSWERED'>): Scene {
  const begun = { ...closeAllQuestions(scene), turn: { ...idleTurn(), now } };
  return say(begun, 'nobody-came', answersLater(scene), messageQuestion(begun, { isNobodyThere: true }));
}

function answersLater({ store }: Scene): { store: string; hours?: number } {
  const { answersMessagesWithinHours: hours } = store.staff;
  return { store: store.name, ...(hours === undefined ? {} : { hours }) };
}

export function askForMessage(scene: Scene): Scene {
  return say(closeAllQuestions(scene), 'ask-message', { staff: staffAt(scene) }, messageQuestion(scene));
}

function messageQuestion(scene: Scene, data?: { isNobodyThere: true }) {
  const choices = [{ id: 'intent:cancel-that', label: labelsOf(scene).neverMind }];
  const question = { kind: 'message-for-staff' as const, again: 'again-message' as const, choices };
  return { question: data ? { ...question, data } : question };
}

function staffAt(scene: Scene): StaffFact {
  const { staff, timeZone } = scene.store;
  const at = whenStaffRead(staff, scene.turn.now, timeZone, scene.memory.language);
  return at.kind === 'unknown' ? withinHours(scene, at) : at;
}

/** Longest message passed on, in characters. */
const LONGEST_MESSAGE = 3_000;

/** @param asked what was asked for the message. */
export function passOn(scene: Scene, asked: Pending): Scene {
  const text = scene.turn.text.slice(0, LONGEST_MESSAGE);
  const email = emailIn(scene);
  const topic = scene.turn.intent ?? 'talk-to-human';
  const args = { text, topic, ...(email ? { email } : {}) };
  const noted = { byEmail: email !== undefined, isNobodyThere: asked.data?.['isNobodyThere'] === true };
  return useTool(scene, 'leavingMessage', 'leave-message', args, 'message-left', noted);
}

/** The e-mail address in the words of this turn. */
export function emailIn(scene: Scene): string | undefined {
  const { understanding, text } = scene.turn;
  if (understanding?.slots.email) return understanding.slots.email;
  const found = understanding?.personalData.find(({ kind }) => kind === 'email');
  return found ? text.slice(found.start, found.end) : undefined;
}

export function messageLeft(scene: Scene, { reference }: ToolData<'leave-message'>): Scene {
  const { byEmail, isNobodyThere } = notedData(scene) as { byEmail: boolean; isNobodyThere?: boolean };
  // Who was just told that nobody is there is not told that an answer takes minutes.
  const staff = isNobodyThere ? withinHours(scene, staffAt(scene)) : staffAt(scene);
  // No unfinished business: an address that follows belongs to the message, and is not asked for again.
  const question = { kind: 'email-for-staff' as const, again: 'again-message' as const, data: { offer: 'email', reference, isNobodyThere: isNobodyThere === true } }; // prettier-ignore
  return say(scene, 'message-left', { reference, staff, byEmail }, byEmail ? {} : { question });
}

/** "When do they get back to me", of a message or request that was passed on. */
export function sayWhenAnswered(scene: Scene): Scene {
  const at = staffAt(scene);
  return say(scene, 'answered-when', { staff: at.kind === 'now' ? at : withinHours(scene, at) });
}

/** In how many hours messages are answered, where the store says so. */
function withinHours({ store }: Scene, otherwise: StaffFact): StaffFact {
  const { answersMessagesWithinHours: hours } = store.staff;
  return hours === undefined ? otherwise : { kind: 'within', hours };
}

/** A message that could not be left must not end in silence: the store's own contacts are told. */
export function messageNotLeft(scene: Scene): Scene {
  const { email, phone } = scene.store.contacts;
  return say(scene, 'message-failed', { email, ...(phone ? { phone } : {}) });
}
