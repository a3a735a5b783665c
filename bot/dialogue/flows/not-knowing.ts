import type { Pending } from '../memory.ts';
import { courseWords } from '../replies/course-words.ts';
import type { TemplateKey } from '../replies/facts.ts';
import { say } from '../say.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { sayNoNumber } from './no-number.ts';

/** "No idea", "not sure", as the answer to what was asked: nothing new is begun, and the question is put once more. */
export function lostAnswer(scene: Scene, closed: Scene, question: Pending): (() => Scene) | undefined {
  const { orderId, email } = slotsOf(scene);
  const { text, choiceId } = scene.turn;
  const knows = (orderId ?? email ?? choiceId) !== undefined;
  if (knows || !courseWords(scene.memory.language).knowsNot.test(text)) return undefined;
  if (question.kind === 'order-number' || question.kind === 'order-email') return () => sayNoNumber(closed);
  const { again, data } = question;
  // Whoever is not sure whether to ask a person is left in peace.
  if (data?.['offer'] !== undefined) return () => say(closed, 'all-right', {});
  if (!again) return undefined;
  const saying = { choices: again.choices ?? [], noWayBack: true, asks: true };
  // Stored facts are those of their own template.
  return () => say(scene, again.template as TemplateKey, again.facts as never, saying);
}
