import type { Slots, Understanding } from '../../understanding/understanding.ts';
import { nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { partsWords } from '../replies/parts-words.ts';
import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, questionOfGoods, remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, contentOfOurs, spokenOf, wordsOf } from '../words.ts';
import { optionsNamed, versionWords } from './option-words.ts';

/** "The 12 mm, and two of the 25s", "one of each": versions of what is on the screen, in so many parts. */

interface Part {
  text: string;
  quantity: number;
  counted: boolean;
  /** "A 20": one of them, where others are named beside it. */
  hasArticle: boolean;
  named: Record<string, string>;
}

const MOST_WORDS = 24;
/** Beyond this nobody counts versions one by one. */
const MOST_PARTS = 5;

/** The turn as asking for each of them; undefined when it does not. */
export function withVersionsInParts(scene: Scene): Scene | undefined {
  const { understanding, text, choiceId } = scene.turn;
  if (!understanding || understanding.personalData.length > 0 || choiceId !== undefined) return undefined;
  if (questionOfGoods(scene)?.kind === 'confirmation' || wordsOf(text).length > MOST_WORDS) return undefined;
  return eachPart(scene, understanding) ?? oneOfEach(scene, understanding);
}

/** "One of each" of what is talked about, or of the one on the screen that is named. */
function oneOfEach(scene: Scene, understanding: Understanding): Scene | undefined {
  const { each, asks } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  if (!each.test(text) || asks.test(text) || slotsOf(scene).colors !== undefined) return undefined;
  const said = contentOf(scene, text);
  const { focus, shown } = scene.memory;
  const named = shown.filter((product) => nameOf(product).some((word) => said.includes(word)));
  const product = focus ?? (named.length === 1 ? named[0] : undefined);
  if (!product || product.options.every(({ values }) => values.length < 2)) return undefined;
  // "One each of 80 and 240" is not one of all of them.
  if (Object.keys(optionsNamed(scene, product)).length > 0) return undefined;
  return toAdd(remember(scene, { focus: product, shown: [product] }), { ...understanding, wishes: [] });
}

function eachPart(scene: Scene, understanding: Understanding): Scene | undefined {
  const { asks, adds, takes, takesOut, goesOn } = catalogueOf(scene.memory.language).words;
  const { asksKindly, counts } = courseWords(scene.memory.language);
  const { andTotal, partsBetween } = partsWords(scene.memory.language);
  const { intent } = scene.turn;
  const text = scene.turn.text.replace(andTotal, '');
  if (asks.test(text.trim()) || takesOut.test(text) || intent === 'remove-from-cart') return undefined;
  const pieces = text.split(partsBetween).filter((piece) => piece.trim() !== '');
  const alone = pieces.length === 1;
  if (pieces.length === 0 || pieces.length > MOST_PARTS) return undefined;
  const { focus, shown } = scene.memory;
  const heard = pieces.map((piece) => hearing(scene, piece, {}));
  for (const product of focus ? [focus] : shown) {
    const parts = partsOf(heard, product, counts);
    if (!parts) continue;
    const counted = parts.some((part) => part.counted || (part.hasArticle && !alone));
    const wanted = counted || adds.test(text) || takes.test(text) || (asksKindly.test(text) && !alone);
    if (!wanted && intent !== 'add-to-cart') return undefined;
    const isOfCart = isInCart(scene, product, parts);
    // "In navy, M" is one version, and is read whole.
    if (!alone && parts.length === 1 && !counted) return undefined;
    // "10-46" is what strings come in, and no ten of them.
    const isValue = parts.some(({ named }) =>
      Object.values(named).some((value) => spokenOf(value) === spokenOf(text)),
    );
    if (alone && isValue) return undefined;
    // One version that is not counted, or of which there are some, is read by other rules.
    if (alone && (isOfCart || !counted)) return undefined;
    if (!alone && goesOn.test(text) && isOfCart && !counted) return undefined;
    const told = remember(scene, { focus: withoutNamed(product, parts), shown: [product] });
    const wishes = parts.map((part) => wishOf(understanding, part));
    return toAdd(told, wishes.length > 1 ? { ...understanding, wishes } : { ...wishes[0]!, wishes: [] });
  }
  return undefined;
}

/** Whether some of the very versions are in the cart, or what is there is to be made another. */
function isInCart(scene: Scene, { productId }: ShownProduct, parts: readonly Part[]): boolean {
  const lines = scene.turn.surroundings.cartLines.filter((line) => line.productId === productId);
  if (lines.length > 0 && partsWords(scene.memory.language).changesIt.test(scene.turn.text)) return true;
  return lines.some(({ options }) =>
    parts.some(({ named }) => Object.entries(named).every(([name, value]) => options[name] === value)),
  );
}

/** What was named before still counts of the options that no part names. */
function withoutNamed({ wanted = {}, ...product }: ShownProduct, parts: readonly Part[]): ShownProduct {
  const kept = Object.entries(wanted).filter(([name]) => !parts.some(({ named }) => name in named));
  return kept.length > 0 ? { ...product, wanted: Object.fromEntries(kept) } : product;
}

/** Each piece names a version and nothing else; one that only counts ("and a dozen of those") belongs to the one before. */
function partsOf(
  pieces: readonly Scene[],
  product: ShownProduct,
  counts: Readonly<Record<string, number>>,
): Part[] | undefined {
  const parts: Part[] = [];
  for (const heard of pieces) {
    const piece = heard.turn.text;
    const named = optionsNamed(heard, product);
    const before = parts.at(-1);
    if (Object.keys(named).length === 0) {
      const count = before && countOf(heard, product, counts);
      if (!before || count === undefined || !saysOnlyCount(heard, product, counts)) return undefined;
      before.quantity = count;
      before.counted = true;
      continue;
    }
    if (!saysNothingElse(heard, product, counts)) return undefined;
    const count = countOf(heard, product, counts);
    // "30 cm, in black": more of the same version.
    if (before && count === undefined && Object.keys(named).every((name) => !(name in before.named))) {
      Object.assign(before.named, named);
      before.text = `${before.text}, ${piece}`;
      continue;
    }
    const shared = Object.entries(parts[0]?.named ?? {}).filter(([name]) => !(name in named));
    const whole = { ...Object.fromEntries(shared), ...named };
    const told = [piece, ...shared.map(([, value]) => value)].join(' ');
    const hasArticle = isArticle(heard);
    parts.push({
      text: told,
      quantity: count ?? 1,
      counted: count !== undefined && !hasArticle,
      hasArticle,
      named: whole,
    });
  }
  const different = new Set(parts.map(({ named }) => JSON.stringify(named))).size === parts.length;
  return parts.length > 0 && different ? parts : undefined;
}

const FIGURE = /^\d{1,2}$/;

/** "Two of the", "a couple of", "3": how many, where the figure is no part of the value. */
function countOf(
  heard: Scene,
  product: ShownProduct,
  counts: Readonly<Record<string, number>>,
): number | undefined {
  const piece = heard.turn.text;
  const { countBefore } = partsWords(heard.memory.language);
  const found = countBefore.exec(piece);
  const said = found?.[1]?.toLowerCase();
  if (!found || said === undefined) return undefined;
  // "65 x 65" is a measure, and no 65 of anything.
  if (/\d ?x ?\d/i.test(piece.slice(found.index))) return undefined;
  const rest = piece.slice(found.index + found[0].length);
  const before = JSON.stringify(optionsNamed(heard, product));
  const after = JSON.stringify(optionsNamed(hearing(heard, rest, {}), product));
  // "Four inch", "10 litre": the figure is the version's.
  if (before !== after) return undefined;
  return FIGURE.test(said) ? Number(said) : counts[said];
}

/** "In a medium" counts nothing. */
function isArticle({ memory, turn }: Scene): boolean {
  const [, said = ''] = partsWords(memory.language).countBefore.exec(turn.text) ?? [];
  return /^(?:an?|un[oa]?|une|eine?[nrms]?)$/iu.test(said);
}

function saysOnlyCount(
  heard: Scene,
  product: ShownProduct,
  counts: Readonly<Record<string, number>>,
): boolean {
  return left(heard, product, counts).length === 0;
}

function saysNothingElse(
  heard: Scene,
  product: ShownProduct,
  counts: Readonly<Record<string, number>>,
): boolean {
  const explained = versionWords(heard, product);
  return left(heard, product, counts).every((word) => explained.includes(word));
}

/** Words that are neither of the product's name nor of counting and taking. */
function left(heard: Scene, product: ShownProduct, counts: Readonly<Record<string, number>>): string[] {
  const { besideCounts } = partsWords(heard.memory.language);
  const { versions } = catalogueOf(heard.memory.language).words;
  const known = new Set([
    ...nameOf(product),
    ...contentOfOurs(heard, `${besideCounts} ${versions} ${Object.keys(counts).join(' ')}`),
  ]);
  return contentOf(heard, heard.turn.text).filter((word) => !known.has(word) && !FIGURE.test(word));
}

function hearing(scene: Scene, text: string, slots: Slots): Scene {
  const { understanding } = scene.turn;
  return understanding
    ? inTurn(scene, { text, understanding: { ...understanding, slots, query: text } })
    : scene;
}

function wishOf(understanding: Understanding, { text, quantity }: Part): Understanding {
  const { sought: _, ...others } = understanding;
  const intents = [{ intent: 'add-to-cart' as const, confidence: 0.9 }];
  return { ...others, text, intents, slots: { reference: 'it', quantity }, query: '', wishes: [] };
}

function toAdd(scene: Scene, understanding: Understanding): Scene {
  const intents = [{ intent: 'add-to-cart' as const, confidence: 0.9 }];
  return inTurn(scene, {
    understanding: { ...understanding, intents },
    intent: 'add-to-cart',
    asked: [...new Set([...scene.turn.asked, 'add-to-cart' as const])],
  });
}
