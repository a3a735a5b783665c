import { linesNamed } from '../line-references.ts';
import { changeWords } from '../replies/change-words.ts';
import { orderWords } from '../replies/order-words.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stem, wordsOf } from '../words.ts';
import { countIn } from './order-figures.ts';
import { isJustAdded } from './rereading-lines.ts';

/** "One is enough", "sorry, six": how many of a line there shall be, in words that order nothing. */

/** "Ah no, I said two", "einer reicht": how many of what was just put in, or of the line that is named or talked about. */
export function countCorrected(scene: Scene): number | undefined {
  const said = orderWords(scene.memory.language);
  const { text } = scene.turn;
  const corrects = isJustAdded(scene) && said.corrects.test(text);
  const enough = enoughOf(scene);
  if (enough === undefined && !corrects) return undefined;
  if (enough !== undefined && !isJustAdded(scene) && !countsAnew(scene)) return undefined;
  const clause = enough ?? text;
  if (wordsOf(clause).length > MOST_OF_COUNT) return undefined;
  const named = slotsOf(scene).names ?? [];
  const own = namesOfCart(scene);
  const isOther = (word: string): boolean => named.includes(word) && !said.beside.has(word) && !(word in said.numbers) && !own.has(stem(word)); // prettier-ignore
  if (wordsOf(clause).some(isOther)) return undefined;
  if (changeWords(scene.memory.language).onlyOne.test(clause)) return 1;
  return countIn(wordsOf(clause.replace(REFUSED_COUNT, ' ')), () => false, said);
}

/** The clause that says "just the one", "two will do"; none where another one counts or takes as well. */
function enoughOf(scene: Scene): string | undefined {
  const { numbers, enough, takes } = orderWords(scene.memory.language);
  const { onlyOne } = changeWords(scene.memory.language);
  const clauses = scene.turn.text.split(/[.,!?;]+/).filter((each) => wordsOf(each).length > 0);
  const clause = clauses.find((each) => onlyOne.test(each) || enough.test(each));
  const counts = (each: string): boolean => takes.test(each) || wordsOf(each.replace(REFUSED_COUNT, ' ')).some((word) => word in numbers || /^\d+$/.test(word)); // prettier-ignore
  return clause !== undefined && !clauses.some((each) => each !== clause && counts(each))
    ? clause
    : undefined;
}
const MOST_OF_COUNT = 8;

/** "…, not two". */
const REFUSED_COUNT =
  /(?<!\p{L})(?:not|nicht|no|pas|instead of|rather than|statt|anstatt|en vez de|en lugar de|au lieu de) [\p{L}\p{N}]+\P{L}*$/iu;

/** What lies in the cart is talked about still, or named. */
function countsAnew(scene: Scene): boolean {
  const { cartLines } = scene.turn.surroundings;
  const { focus } = scene.memory;
  const talked = cartLines.filter(({ productId }) => productId === focus?.productId);
  const named = linesNamed(scene, cartLines, scene.turn.text);
  return (
    talked.length === 1 || named.length === 1 || named.filter(({ quantity }) => quantity > 1).length === 1
  );
}

function namesOfCart({ turn: { surroundings } }: Scene): ReadonlySet<string> {
  return new Set(surroundings.cartLines.flatMap(({ title }) => wordsOf(title).map(stem)));
}
