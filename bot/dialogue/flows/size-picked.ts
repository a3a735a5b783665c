import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { packWords } from '../replies/pack-words.ts';
import { inTurn, questionOfGoods, remember } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold, wordsOf } from '../words.ts';
import { optionsNamed } from './option-words.ts';

/**
 * "The biggest bag", "le gros pot", "la petite alors": a size and a word for what goods are packed in, said of the one
 * thing on the screen that comes in sizes. Whatever else is called a bag or small, that one is meant.
 */

const MOST_WORDS = 6;
/** "Elle est large comment" asks. */
const HOW = /^(?:how|comment|combien|wie|c[oó]mo|cu[aá]nto|qu[eé])$/u;

/** The turn as naming that version of it; undefined where something else is said, or no one thing comes in sizes. */
export function withSizePicked(scene: Scene): Scene | undefined {
  const { understanding, choiceId } = scene.turn;
  const { focus, shown } = scene.memory;
  // "Same in large", of what comes in sizes by letters, is read as it says.
  if (understanding?.slots.size !== undefined) return undefined;
  const said =
    understanding && choiceId === undefined && !questionOfGoods(scene) ? sizeSaid(scene) : undefined;
  if (!said || !understanding || (!focus && shown.length > 1 && !said.isPacked)) return undefined;
  const intents = [{ intent: 'refine-results' as const, confidence: 0.9 }];
  const meant = inTurn(scene, {
    text: said.text,
    said: scene.turn.text,
    intent: 'refine-results',
    understanding: { ...understanding, intents, slots: {}, query: '', wishes: [] },
  });
  const comesInSizes = (product: ShownProduct): boolean =>
    Object.keys(optionsNamed(meant, product)).length > 0;
  const [only, another] = (focus ? [focus] : shown).filter(comesInSizes);
  return only && !another ? remember(meant, { focus: only }) : undefined;
}

/** The size as the language's own patterns read it, where the message says nothing beside it. */
function sizeSaid({
  memory: { language },
  turn: { text },
}: Scene): { text: string; isPacked: boolean } | undefined {
  const { big, small, biggest, smallest, beside } = orderWords(language);
  const { stopWords, larger, smaller, adds, correction } = catalogueOf(language).words;
  const words = wordsOf(text);
  // "A bigger one" goes on from the one that was told last; "no, small" and "add a large one" change the cart.
  if ([adds, correction, larger, smaller].some((said) => said.test(text))) return undefined;
  if (words.length > MOST_WORDS || text.includes('?') || words.some((word) => HOW.test(word)))
    return undefined;
  const packs = words.filter((word) => packWords(language).has(fold(word)));
  const sizes = words.filter((word) => !packs.includes(word) && (big.test(word) || small.test(word)));
  const [size, another] = sizes;
  const explained = (word: string): boolean =>
    packs.includes(word) || word === size || beside.has(word) || stopWords.has(word);
  if (size === undefined || another !== undefined || !words.every(explained)) return undefined;
  return { text: big.test(size) ? biggest : smallest, isPacked: packs.length > 0 };
}
