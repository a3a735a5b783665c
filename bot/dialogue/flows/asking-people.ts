import type { Reach, ToolData } from '../../tools/results.ts';
import type { RequestKind } from '../../wire/requests.ts';
import { catalogueOf } from '../replies/index.ts';
import { labelsOf, say } from '../say.ts';
import { useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { answerComplaint } from './complaining.ts';
import { askOfData } from './deleting-data.ts';
import { addressQuestion, emailIn, reachIn } from './handover.ts';
import { whenStaffRead } from './opening-hours.ts';
import { dropEarlierDraft } from './request-draft.ts';

/** What concerns no order and only people can settle: it is asked for in one message, which is passed on as it is. */

type PeopleKind = Extract<RequestKind, 'problem' | 'account' | 'complaint'>;

function questionFor(scene: Scene, kind: PeopleKind) {
  return {
    kind: 'request-words' as const,
    again: 'again-request-words' as const,
    choices: [{ id: 'intent:cancel-that', label: labelsOf(scene).neverMind }],
    data: { passOn: kind },
  };
}

/** "The checkout page does not load": the store's pages, not goods. */
export function isOfSite(scene: Scene): boolean {
  return catalogueOf(scene.memory.language).words.ofSite.test(scene.turn.text);
}

export function askOfSite(scene: Scene): Scene {
  return say(
    scene,
    'ask-site-problem',
    { reach: reachIn(scene) },
    { question: questionFor(scene, 'problem') },
  );
}

export function helpWithAccount(scene: Scene): Scene {
  const fresh = dropEarlierDraft(scene);
  const offered = scene.memory.lastReply?.template === 'ask-account';
  return say(fresh, 'ask-account', { offered }, { question: questionFor(fresh, 'account') });
}

/** Who wants to complain may; who is only angry is told what can be done, and offered a person once. */
export function hearComplaint(scene: Scene): Scene {
  if (!catalogueOf(scene.memory.language).words.asksToComplain.test(scene.turn.text))
    return answerComplaint(scene);
  const fresh = dropEarlierDraft(scene);
  return say(
    fresh,
    'ask-complaint',
    { reach: reachIn(fresh) },
    { question: questionFor(fresh, 'complaint') },
  );
}

/** The words that were asked for. */
export function passOnWords(scene: Scene, kind: unknown): Scene {
  const email = emailIn(scene);
  const args = {
    kind: kind as PeopleKind,
    text: scene.turn.text.slice(0, 3_000),
    ...(email ? { email } : {}),
  };
  return useTool(scene, 'makingRequest', 'make-request', args, 'request-passed-on');
}

export function requestPassedOn(scene: Scene, answer: ToolData<'make-request'>): Scene {
  // Asked by a version that took the words before the proof.
  if (answer.kind === 'not-verified') return askOfData(scene);
  return sayPassedOn(scene, answer);
}

export function sayPassedOn(scene: Scene, { reference, reach }: { reference: string; reach: Reach }): Scene {
  const { staff, timeZone } = scene.store;
  const when = whenStaffRead(staff, scene.turn.now, timeZone, scene.memory.language);
  const facts = { reference, staff: when, reach };
  return say(scene, 'request-passed-on', facts, addressQuestion(reach, reference));
}
