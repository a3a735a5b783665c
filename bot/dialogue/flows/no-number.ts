import { say } from '../say.ts';
import type { Scene } from '../scene.ts';
import { personQuestion } from './person-question.ts';

/** "I don't have it": what else there is. */
export function sayNoNumber(scene: Scene): Scene {
  const offerPerson = !scene.memory.declined.includes('person');
  const question = offerPerson ? { question: personQuestion(scene) } : {};
  return say(scene, 'request-no-number', { offerPerson }, question);
}
