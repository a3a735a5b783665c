import type { Pending } from '../memory.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';

/** Another number than the one offered, where fewer can be had than were asked for. */

const MOST_WORDS = 4;

/** "Shall I take six?" – "two then": a number is as good as a yes to that many. */
export function anotherQuantity(scene: Scene, { tool, args }: Pending): number | undefined {
  const offered = args?.['quantity'];
  if (typeof offered !== 'number' || (tool !== 'add-to-cart' && tool !== 'change-quantity')) return undefined;
  const words = wordsOf(scene.turn.text);
  const figure = slotsOf(scene).quantity ?? Number(words.find((word) => /^\d{1,3}$/.test(word)));
  const alone = words.length <= MOST_WORDS && queryOf(scene).replace(/\d+/g, '').trim() === '';
  return alone && Number.isInteger(figure) && figure > 0 ? figure : undefined;
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
