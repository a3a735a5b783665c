import type { ToolData } from '../../tools/results.ts';
import { labelsOf, say } from '../say.ts';
import { closeAllQuestions, notedData, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { whenStaffRead } from './opening-hours.ts';

/** Asking for a person is obeyed in that turn: a message is taken, and when it is read is said honestly. */

export function askForMessage(scene: Scene): Scene {
  const choices = [{ id: 'intent:cancel-that', label: labelsOf(scene).neverMind }];
  const question = { kind: 'message-for-staff' as const, again: 'again-message' as const, choices };
  return say(closeAllQuestions(scene), 'ask-message', { staff: staffAt(scene) }, { question });
}

function staffAt(scene: Scene) {
  const { staff, timeZone } = scene.store;
  return whenStaffRead(staff, scene.turn.now, timeZone, scene.memory.language);
}

/** Longest message passed on, in characters. */
const LONGEST_MESSAGE = 3_000;

export function passOn(scene: Scene): Scene {
  const text = scene.turn.text.slice(0, LONGEST_MESSAGE);
  const email = emailIn(scene);
  const topic = scene.turn.intent ?? 'talk-to-human';
  const args = { text, topic, ...(email ? { email } : {}) };
  return useTool(scene, 'leavingMessage', 'leave-message', args, 'message-left', {
    byEmail: email !== undefined,
  });
}

/** The e-mail address in the words of this turn. */
export function emailIn(scene: Scene): string | undefined {
  const { understanding, text } = scene.turn;
  if (understanding?.slots.email) return understanding.slots.email;
  const found = understanding?.personalData.find(({ kind }) => kind === 'email');
  return found ? text.slice(found.start, found.end) : undefined;
}

export function messageLeft(scene: Scene, { reference }: ToolData<'leave-message'>): Scene {
  const { byEmail } = notedData(scene) as { byEmail: boolean };
  return say(scene, 'message-left', { reference, staff: staffAt(scene), byEmail });
}

/** A message that could not be left must not end in silence: the store's own contacts are told. */
export function messageNotLeft(scene: Scene): Scene {
  const { email, phone } = scene.store.contacts;
  return say(scene, 'message-failed', { email, ...(phone ? { phone } : {}) });
}
