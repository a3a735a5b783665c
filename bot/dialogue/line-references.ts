import type { Surroundings } from './dialogue.ts';
import { compares } from './flows/compared-goods.ts';
import { catalogueOf } from './replies/index.ts';
import { orderWords } from './replies/order-words.ts';
import { queryOf, slotsOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { contentOf, contentOfOurs, fold, same, stem, wordsOf } from './words.ts';

/** Which lines of the cart "it", "the second one", "the blue one" and "the mug" stand for. */

export type CartLineSeen = Surroundings['cartLines'][number];

type LineReferent =
  | { kind: 'lines'; lines: CartLineSeen[] }
  | { kind: 'ambiguous'; candidates: CartLineSeen[] }
  | { kind: 'absent' };

/** Which lines of the cart the shopper means. */
export function resolveLines(scene: Scene): LineReferent {
  const lines = scene.turn.surroundings.cartLines;
  const { ordinal, ordinals, reference } = slotsOf(scene);
  const positions = ordinals ?? (ordinal === undefined ? [] : [ordinal]);
  if (positions.length > 0) {
    const found = positions.map((position) => lines.at(position < 0 ? position : position - 1));
    const present = found.filter((line) => line !== undefined);
    return present.length === positions.length ? { kind: 'lines', lines: present } : { kind: 'absent' };
  }
  // "Twelve of them" are twelve of what was last put in.
  const counts = scene.turn.intent === 'change-quantity';
  if ((reference === 'both' && lines.length === 2) || (reference === 'those' && !counts))
    return { kind: 'lines', lines };
  // "The heavier one", where that is told of neither.
  if (lines.length > 1 && compares(scene)) return fromCandidates(lines);
  return linesOfEach(scene, lines) ?? linesByWords(scene, lines) ?? linesByContext(scene, lines);
}

/** "Remove the candle and the lamp": each part names a line of its own. */
function linesOfEach(scene: Scene, lines: CartLineSeen[]): LineReferent | undefined {
  if (scene.turn.intent !== 'remove-from-cart' || slotsOf(scene).quantity !== undefined) return undefined;
  const parts = scene.turn.text.split(orderWords(scene.memory.language).between);
  if (parts.length < 2) return undefined;
  const named = parts.map((part) => linesNamed(scene, lines, part));
  const each = named.filter((found) => found.length === 1).flat();
  const isEach =
    each.length > 1 && named.every((found) => found.length < 2) && new Set(each).size === each.length;
  return isEach ? { kind: 'lines', lines: each } : undefined;
}

function linesByWords(scene: Scene, lines: CartLineSeen[]): LineReferent | undefined {
  const { color, size, category = '', brand = '', quantity } = slotsOf(scene);
  const changing = contentOfOurs(scene, catalogueOf(scene.memory.language).words.changing);
  const spoken = contentOf(scene, `${queryOf(scene)} ${category} ${brand}`).filter(
    (word) => !changing.includes(word) && word !== String(quantity),
  );
  const looks = [color, size].filter((look) => look !== undefined);
  const named = lines.some((line) => said(scene, line).length > 0);
  if (spoken.length === 0 && looks.length === 0 && !named) return undefined;
  const scored = lines
    .filter((line) =>
      looks.every(
        (look) =>
          Object.values(line.options).some((value) => same(value, look)) ||
          wordsOf(line.title).includes(fold(look)),
      ),
    )
    .map((line) => ({
      line,
      score: said(scene, line).length,
    }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  // "Make it six, we've people coming", "oh no, the wife says out with it": nothing that the store has is named.
  const { names, things } = slotsOf(scene);
  const counts = scene.turn.intent === 'change-quantity' && quantity !== undefined;
  const goods = names ?? things ?? (category || brand || looks[0]);
  const removes =
    scene.turn.intent === 'remove-from-cart' &&
    (lines.length === 1 || scene.memory.lastReply?.template === 'added');
  if (spoken.length > 0 && best === 0) return (counts || removes) && !goods ? undefined : { kind: 'absent' };
  const fitting = scored.filter(({ score }) => score === best).map(({ line }) => line);
  const called = fitting.filter((line) => isCalledSo(scene, line));
  // "Only one shampoo" is of the two of them, and not of the one conditioner that has the word in its name.
  const others = fitting.filter((line) => line.quantity !== quantity);
  if (counts && called.length !== 1 && others.length === 1) return fromCandidates(others);
  return fromCandidates(called.length === 1 ? called : fitting);
}

/** "The brush" is the Dandy Brush before the Hoof Pick with Brush: what a title says a thing comes with is not the thing. */
function isCalledSo(scene: Scene, line: CartLineSeen): boolean {
  const head = contentOf(scene, line.title.split(/ (?:with|for|in|mit|für|con|para|avec|pour) /i)[0] ?? '');
  return said(scene, line).some((word) => head.includes(word));
}

/** Words of a line that were said, also those that say little elsewhere: the saw of "drop the saw", the CD. */
function said(scene: Scene, line: CartLineSeen): string[] {
  const words = wordsOf(scene.turn.text).map(stem);
  return lineWords(scene, line).filter((word) => words.some((spoken) => isCalled(word, spoken)));
}

/** "Zwingen" of what is called "Schraubzwinge": the end of a long word names it as well. */
export const isCalled = (word: string, spoken: string): boolean =>
  word === spoken || (spoken.length >= LONG && word.endsWith(spoken));
const LONG = 4;

/** The lines that fit most of these words; none when no word fits. */
export function linesNamed(scene: Scene, lines: CartLineSeen[], words: string): CartLineSeen[] {
  const spoken = contentOf(scene, words);
  const scores = lines.map(
    (line) => lineWords(scene, line).filter((word) => spoken.some((each) => isCalled(word, each))).length,
  );
  const best = Math.max(0, ...scores);
  const found = best === 0 ? lines : lines.filter((_, index) => scores[index] === best);
  return best > 0 && found.length < 2 ? found : linesWeighed(scene, found, words, best > 0);
}

/** A line that says so much less of the words is not meant beside the others. */
const LESS = 0.8;
/** From here on a thing is called by a word, as the catalogue weighs it. */
const CALLED = 0.7;

/**
 * Of these lines those that the catalogue finds in most of the words, rare ones counting more and slips being known:
 * "dragon" tells two books apart, "spannbetlaken" names the Spannbettlaken. Without `anyway` none, where it finds none.
 */
function linesWeighed(scene: Scene, lines: CartLineSeen[], words: string, anyway: boolean): CartLineSeen[] {
  const { weighed } = scene.turn;
  if (!weighed) return anyway ? lines : [];
  const spoken = contentOf(scene, words);
  const weights = lines.map(({ productId }) => {
    const { says = [] } = weighed.known.find((each) => each.productId === productId) ?? {};
    const found = weighed.words.map(({ word, weight }, at) => {
      const share = says[at] ?? 0;
      return share >= CALLED && wordsOf(word).some((part) => spoken.includes(stem(part)))
        ? share * weight
        : 0;
    });
    return found.reduce((sum, each) => sum + each, 0);
  });
  const most = Math.max(0, ...weights);
  if (most === 0) return anyway ? lines : [];
  return lines.filter((_, index) => (weights[index] ?? 0) >= most * LESS);
}

/** What a line may be called: its title and its version, "the A5 ones". */
function lineWords(scene: Scene, { title, options }: CartLineSeen): string[] {
  const words = wordsOf(`${title} ${Object.values(options).join(' ')}`).map(stem);
  const { pointers } = catalogueOf(scene.memory.language).words;
  return [...new Set(words)].filter((word) => word.length > 1 && !wordsOf(pointers).includes(word));
}

/** Replies that offered one product. */
const OFFERS: readonly string[] = ['version', 'in-stock', 'in-stock-simple', 'found-one', 'details'];

function linesByContext(scene: Scene, lines: CartLineSeen[]): LineReferent {
  const { focus, lastAdded } = scene.memory;
  const latest = lines.filter(
    ({ productId, options }) =>
      productId === lastAdded?.productId &&
      Object.entries(lastAdded.options).every(([name, value]) => options[name] === value),
  );
  // "Take it out", right after several were put in together, may be any of them.
  const isOneOfSome = scene.memory.lastReply?.template === 'added-several' && lines.length > 1;
  if (isOneOfSome && scene.turn.intent === 'remove-from-cart') return fromCandidates(lines);
  if (latest.length === 1 && (!focus || focus.productId === lastAdded?.productId))
    return fromCandidates(latest);
  const focused = lines.filter((line) => line.productId === focus?.productId);
  // "3 boxes", right after something else was offered, are no more of what lies in the cart.
  const { lastReply } = scene.memory;
  const offered = focus !== undefined && OFFERS.includes(lastReply?.template ?? '');
  if (scene.turn.intent === 'change-quantity' && focused.length === 0 && offered) return { kind: 'absent' };
  if (focused.length > 0) return fromCandidates(focused.slice(-1));
  return fromCandidates(lines);
}

function fromCandidates(lines: CartLineSeen[]): LineReferent {
  if (lines.length === 0) return { kind: 'absent' };
  return lines.length === 1 ? { kind: 'lines', lines } : { kind: 'ambiguous', candidates: lines };
}
