import type { Reach, ToolData } from '../../tools/results.ts';
import type { DialogueEvent } from '../dialogue.ts';
import type { Pending } from '../memory.ts';
import type { StaffFact } from '../replies/staff-fact.ts';
import { labelsOf, say, type Saying } from '../say.ts';
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
  return useTool(closeAllQuestions(scene), 'callingPerson', 'call-person', args, 'person-called');
}

export function personCalled(scene: Scene, data: ToolData<'call-person'>): Scene {
  if (data.kind === 'nobody') return askNobody(scene, 'nobody-there', reachIn(scene));
  const { reference, place, minutes, already, reach } = data;
  const facts = { store: scene.store.name, reference, place, reach };
  const saying = addressQuestion(reach);
  if (already) return say(scene, 'person-called-already', facts, saying);
  return say(scene, 'person-called', { ...facts, minutes }, saying);
}

/** The address for the answer, given while the shopper waits. */
export function answerAddress(scene: Scene, closed: Scene): (() => Scene) | undefined {
  const email = emailIn(scene);
  if (email === undefined) return undefined;
  const { reference, isNobodyThere } = openQuestion(scene)?.data ?? {};
  if (typeof reference !== 'string') return () => callPerson(closed, email);
  const args = { leftAs: reference, topic: 'talk-to-human', email };
  const noted = { isNobodyThere: isNobodyThere === true };
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

export function nobodyCame(scene: Scene, { now, reach, keptAs }: EventOf<'STAFF_UNANSWERED'>): Scene {
  const begun = { ...closeAllQuestions(scene), turn: { ...idleTurn(), now } };
  if (keptAs === undefined) return askNobody(begun, 'nobody-came', reach);
  return say(begun, 'nobody-came-kept', { ...answersLater(scene), reference: keptAs, reach });
}

function askNobody(scene: Scene, key: 'nobody-there' | 'nobody-came', reach: Reach): Scene {
  return say(scene, key, { ...answersLater(scene), reach }, messageQuestion(scene, { isNobodyThere: true }));
}

/** How an answer comes, as far as it is known. */
export const reachIn = ({ turn }: Scene): Reach => turn.surroundings.reach ?? 'ask';

function answersLater({ store }: Scene): { store: string; hours?: number } {
  const { answersMessagesWithinHours: hours } = store.staff;
  return { store: store.name, ...(hours === undefined ? {} : { hours }) };
}

export function askForMessage(scene: Scene): Scene {
  const facts = { staff: staffAt(scene), reach: reachIn(scene) };
  return say(closeAllQuestions(scene), 'ask-message', facts, messageQuestion(scene));
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
  const noted = { isNobodyThere: asked.data?.['isNobodyThere'] === true };
  return useTool(scene, 'leavingMessage', 'leave-message', args, 'message-left', noted);
}

/** The e-mail address in the words of this turn. */
export function emailIn(scene: Scene): string | undefined {
  const { understanding, text } = scene.turn;
  if (understanding?.slots.email) return understanding.slots.email;
  const found = understanding?.personalData.find(({ kind }) => kind === 'email');
  return found ? text.slice(found.start, found.end) : undefined;
}

export function messageLeft(scene: Scene, { reference, reach }: ToolData<'leave-message'>): Scene {
  const { isNobodyThere } = notedData(scene) as { isNobodyThere?: boolean };
  // Who was just told that nobody is there is not told that an answer takes minutes.
  const staff = isNobodyThere ? withinHours(scene, staffAt(scene)) : staffAt(scene);
  return say(
    scene,
    'message-left',
    { reference, staff, reach },
    addressQuestion(reach, reference, isNobodyThere),
  );
}

/**
 * No unfinished business: an address is taken when it is given, and not asked for again.
 * @param reference of what was left, which the address belongs to; absent while a person is waited for
 */
export function addressQuestion(reach: Reach, reference?: string, isNobodyThere = false): Saying {
  if (reach !== 'ask') return {};
  const data = { offer: 'email', reference, isNobodyThere };
  return { question: { kind: 'email-for-staff', again: 'again-message', data } };
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
