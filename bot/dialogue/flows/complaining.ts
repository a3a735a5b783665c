import { catalogueOf } from '../replies/index.ts';
import { say } from '../say.ts';
import type { Scene } from '../scene.ts';
import { personQuestion } from './person-question.ts';

/** Swearing and "this is ridiculous": nothing to look for, and no time for what the bot cannot do. */

export function complains(scene: Scene): boolean {
  return catalogueOf(scene.memory.language).words.complains.test(scene.turn.text);
}

/** A person is offered, once. */
export function answerComplaint(scene: Scene): Scene {
  const offerPerson = !scene.memory.declined.includes('person');
  const question = offerPerson ? { question: personQuestion(scene) } : {};
  return say(scene, 'complaint', { offerPerson }, question);
}
