import type { Pending } from '../memory.ts';
import { openQuestion, queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { changeWords } from '../replies/change-words.ts';
import { hear } from './order-heard.ts';

/** Another number than the one offered, where fewer can be had than were asked for. */

const MOST_WORDS = 4;

/** "Shall I take six?" – "two then": a number is as good as a yes to that many. */
export function anotherQuantity(scene: Scene, { tool, args }: Pending): number | undefined {
  const offered = args?.['quantity'];
  if (typeof offered !== 'number' || (tool !== 'add-to-cart' && tool !== 'change-quantity')) return undefined;
  const { oneOf } = aroundOrder(scene.memory.language);
  const one = oneOf.exec(scene.turn.text)?.[0];
  if (one !== undefined && saysNoMore(scene, one)) return 1;
  const words = wordsOf(scene.turn.text);
  const figure = slotsOf(scene).quantity ?? Number(words.find((word) => /^\d{1,3}$/.test(word)));
  const alone = words.length <= MOST_WORDS && queryOf(scene).replace(/\d+/g, '').trim() === '';
  return alone && Number.isInteger(figure) && figure > 0 ? figure : undefined;
}

/** Whether what is offered is taken in another number: "too bad, just one then" gives up only the many. */
export function isOtherQuantity(scene: Scene): boolean {
  const question = openQuestion(scene);
  return question !== undefined && anotherQuantity(scene, question) !== undefined;
}

/** "Too bad, just one then": beside the count only what gives up the many, and small words. */
function saysNoMore(scene: Scene, count: string): boolean {
  const { language } = scene.memory;
  const beside = scene.turn.text.replace(changeWords(language).givesUp, ' ').replace(count, ' ');
  return hear(scene, beside).telling.length === 0 && wordsOf(beside).length <= MOST_WORDS;
}

export function withQuantity(question: Pending, quantity: number): Pending {
  const { args = {}, data = {} } = question;
  const added = data['added'] as object | undefined;
  const adding = data['adding'] as object | undefined;
  return {
    ...question,
    args: { ...args, quantity },
    data: {
      ...data,
      quantity,
      ...(added ? { added: { ...added, quantity } } : {}),
      ...(adding ? { adding: { ...adding, quantity } } : {}),
    },
  };
}
