import { say } from '../say.ts';
import type { Scene } from '../scene.ts';
import { personQuestion } from './person-question.ts';

/** "I don't have it": what else there is. */
export function sayNoNumber(scene: Scene): Scene {
  const offerPerson = !scene.memory.declined.includes('person');
  const question = offerPerson ? { question: personQuestion(scene) } : {};
  return say(scene, 'request-no-number', { offerPerson }, question);
}

/** After too many wrong tries, whoever's they were: who may see the order still, and a person for who cannot. */
export function sayLocked(scene: Scene, minutes: number): Scene {
  const offerPerson = !scene.memory.declined.includes('person');
  const question = offerPerson ? { question: personQuestion(scene) } : {};
  return say(scene, 'order-locked', { minutes, offerPerson }, question);
}
