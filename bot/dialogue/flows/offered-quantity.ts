import type { Pending } from '../memory.ts';
import { openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { changeWords } from '../replies/change-words.ts';
import { orderWords } from '../replies/order-words.ts';
import { countIn } from './order-figures.ts';
import { hear } from './order-heard.ts';

/** Another number than the one offered, where fewer can be had than were asked for. */

const MOST_WORDS = 12;
/** "I said two", "no, I meant two". */
const SAID =
  /(?<!\p{L})(?:fine|ok|okay|alright|good|gut|schön|vale|bueno|bien|bon|sorry|pardon|perd[oó]na?|said|meant|wanted|gesagt|sagte|gemeint|meinte|dicho|dije|dit|voulais)(?!\p{L})/iu;

/** "Shall I take six?" – "two then", "fine, one is enough": a number is as good as a yes to that many. */
export function anotherQuantity(scene: Scene, { tool, args }: Pending): number | undefined {
  const { language } = scene.memory;
  const { text } = scene.turn;
  if (typeof args?.['quantity'] !== 'number' || (tool !== 'add-to-cart' && tool !== 'change-quantity'))
    return undefined;
  // "1" is the button that says yes.
  if (scene.turn.intent === 'affirm' && !/\p{L}/u.test(text)) return undefined;
  const said = orderWords(language);
  const beside = [changeWords(language).givesUp, said.enough, SAID].reduce((left, words) => left.replace(words, ' '), text); // prettier-ignore
  const { telling } = hear(scene, beside);
  if (telling.length > 0 || text.includes('?') || wordsOf(beside).length > MOST_WORDS) return undefined;
  return slotsOf(scene).quantity ?? countIn(wordsOf(text), () => false, said);
}

/** Whether what is offered is taken in another number: "too bad, just one then" gives up only the many. */
export function isOtherQuantity(scene: Scene): boolean {
  const question = openQuestion(scene);
  return question !== undefined && anotherQuantity(scene, question) !== undefined;
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
