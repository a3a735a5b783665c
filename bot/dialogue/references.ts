import { candidatesOf, isOtherCalled, namesSaid } from './goods-said.ts';
import { everyKnown, isSaidUnbroken, isSaidWhole, nameOf, rowOf } from './known-products.ts';
import type { ShownProduct } from './memory.ts';
import { all, byContext, byPointing, bySuperlative, one } from './pointing.ts';
import type { Referent } from './pointing.ts';
import { courseWords } from './replies/course-words.ts';
import { catalogueOf } from './replies/index.ts';
import { packWords } from './replies/pack-words.ts';
import { asksOfPart, pointsBack } from './said-of-it.ts';
import { queryOf, remember, slotsOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { riskOf } from './flows/at-risk.ts';
import { wordsAsking } from './flows/question-kind.ts';
import { aspectsIn } from './ranking/aspects-asked.ts';
import { versionWords } from './flows/option-words.ts';
import { contentOf, crossedIn, fold, same, stem, wordsOf } from './words.ts';

/** What "the second one", "the blue one", "those", "it" and "this one" stand for, against memory and surroundings. */

/**
 * Which products the shopper means. `aboutWords` is true when the words left over ask about a product instead of
 * naming one ("is it waterproof"), so that they do not start a search.
 */
export function resolveProducts(scene: Scene, aboutWords = false): Referent {
  if (scene.turn.meant) return one(scene.turn.meant);
  if (aboutWords && scene.memory.focus && asksOfPart(scene)) return one(scene.memory.focus);
  return (
    byPosition(scene) ??
    turnedTo(scene) ??
    (aboutWords && asksOfAnother(scene) ? { kind: 'described' as const } : undefined) ??
    byName(scene) ??
    bySuperlative(scene) ??
    byPointing(scene) ??
    (aboutWords ? undefined : byDescription(scene)) ??
    byLooks(scene) ??
    byContext(scene) ??
    (aboutWords && contentOf(scene, queryOf(scene)).length > 0 ? { kind: 'described' } : { kind: 'nothing' })
  );
}

/** The one of these the words point at, by place, name, looks or price; undefined when they point at none or several. */
export function pointedAmong(scene: Scene, candidates: ShownProduct[]): ShownProduct | undefined {
  const { focus } = scene.memory;
  const alone = remember(scene, {
    shown: candidates,
    row: undefined,
    focus: undefined,
    previousFocus: undefined,
  });
  const referent = byPosition(alone) ?? byName(alone) ?? bySuperlative(alone) ?? byLooks(alone);
  if (referent?.kind === 'products') return referent.targets[0]?.known;
  const others = candidates.filter(({ productId }) => productId !== focus?.productId);
  return slotsOf(scene).reference === 'other' && others.length === 1 ? others[0] : undefined;
}

/** "the second one", "the last", "the first and the third". */
function byPosition(scene: Scene): Referent | undefined {
  const { ordinal, ordinals } = slotsOf(scene);
  const positions = ordinals ?? (ordinal === undefined ? [] : [ordinal]);
  const row = rowOf(scene);
  if (positions.length === 0 || row.length === 0) return undefined;
  const products = positions.map((position) => row.at(position < 0 ? position : position - 1));
  const found = products.filter((product, index) => product !== undefined && positions[index] !== 0);
  if (found.length < positions.length) return { kind: 'out-of-range', count: row.length };
  const among = found as ShownProduct[];
  // "The cheaper of the first two" is one of them.
  const { priceDirection, sort } = slotsOf(scene);
  if (among.length > 1 && (priceDirection ?? sort) !== undefined)
    return bySuperlative(remember(scene, { shown: among })) ?? all(among);
  return all(among);
}

/** "What about the work boot" while the talk is of a hiking boot: another one, when no name holds all that is said. */
function turnedTo(scene: Scene): Referent | undefined {
  const { turnsTo } = catalogueOf(scene.memory.language).words;
  const { things, category, color, size } = slotsOf(scene);
  const { text, intent } = scene.turn;
  if (intent !== 'product-details' || !turnsTo.test(text) || (things ?? category) === undefined)
    return undefined;
  if ((color ?? size) !== undefined) return undefined;
  const said = contentOf(scene, text.replace(turnsTo, ' '));
  const known = everyKnown(scene).some((product) => {
    const explained = [...nameOf(product), ...versionWords(scene, product)];
    return said.every((word) => explained.includes(word));
  });
  return known || said.length === 0 ? undefined : { kind: 'described' };
}

/** "the Norrland": words of a title or brand that tell it from the others. */
function byName(scene: Scene): Referent | undefined {
  const candidates = everyKnown(scene);
  if (candidates.length === 0) return undefined;
  const { reference, exclude } = slotsOf(scene);
  // "Not the log, the other one" is not the log.
  const out = reference === 'other' ? contentOf(scene, exclude?.words?.join(' ') ?? '') : [];
  const said = contentOf(scene, scene.turn.text).filter((word) => !out.includes(word));
  const spoken = new Set([...said, ...crossedIn(scene.turn.text)]);
  const scored = candidates
    .map((product) => ({ product, score: nameScore(product, candidates, spoken) }))
    .filter(({ score }) => score > 0);
  if (scored.length === 0) return undefined;
  const best = Math.max(...scored.map(({ score }) => score));
  const winners = scored.filter(({ score }) => score === best).map(({ product }) => product);
  const [winner] = winners;
  if (winners.length === 1 && winner)
    return namesMore(scene, winner) ? undefined : one(calledWholly(scene, winner, spoken) ?? winner);
  const unbroken = winners.filter((product) => isSaidUnbroken(product, (word) => spoken.has(word)));
  if (unbroken.length === 1 && unbroken[0]) return one(unbroken[0]);
  const focused = winners.find((product) => product.productId === scene.memory.focus?.productId);
  if (focused) return one(focused);
  // "Harvest Lane" is the game, and not its expansion "Harvest Lane: The Mill".
  const inFull = winners.filter(({ title }) => contentOf(scene, title).every((word) => spoken.has(word)));
  if (inFull.length === 1 && inFull[0]) return one(inFull[0]);
  return winners.length < candidates.length ? severalNamed(winners, spoken) : undefined;
}

/** Another thing all of whose name is said, and that the words which call this one are words of. */
function calledWholly(scene: Scene, winner: ShownProduct, spoken: Set<string>): ShownProduct | undefined {
  const words = wordsOf(scene.turn.text);
  if (isSaidWhole(winner, words)) return undefined;
  const said = nameOf({ title: winner.title }).filter((word) => spoken.has(word));
  const [whole, another] = candidatesOf(scene)
    .map(({ product }) => product)
    .filter((product) => isSaidWhole(product, words) && said.every((word) => nameOf(product).includes(word)));
  return another ? undefined : whole;
}

/** How many words of its name only this product has among those known. */
function nameScore(product: ShownProduct, among: ShownProduct[], spoken: Set<string>): number {
  const others = among.filter((other) => other.productId !== product.productId);
  const elsewhere = new Set(others.flatMap((other) => calledBy(other)));
  const own = calledBy(product).filter((word) => spoken.has(word));
  const telling = own.filter((word) => !elsewhere.has(word));
  // Among several, a word all of them share ("jacket") says nothing.
  return (
    telling.length * 10 +
    (telling.length > 0 || others.length === 0 ? own.length : own.length > 1 ? own.length : 0)
  );
}

/** "The 30x40" of two that differ in nothing else. */
const calledBy = (product: ShownProduct): string[] => [...nameOf(product), ...crossedIn(product.title)];

/** Two products named in one sentence: "compare the Norrland and the Fjell". */
function severalNamed(winners: ShownProduct[], spoken: Set<string>): Referent {
  const telling = winners.filter((product) => nameScore(product, winners, spoken) >= 10);
  return telling.length > 1 ? all(telling) : { kind: 'ambiguous', candidates: winners };
}

/** Whether the words name a thing beyond what the title explains: "the Norrland gloves" is not the Norrland jacket. */
function namesMore(scene: Scene, product: ShownProduct): boolean {
  const { category } = slotsOf(scene);
  const name = nameOf(product);
  if (namesNewThing(scene, product)) return true;
  if (!category) return false;
  const mismatch = wordsOf(category)
    .map(stem)
    .every((word) => !name.includes(word));
  if (mismatch && scene.memory.focus?.productId === product.productId) return isOtherCalled(scene, product);
  return mismatch && !wordsOf(queryOf(scene)).some((word) => name.includes(stem(word)));
}

/** "A gig bag for a classical guitar" is no guitar: the first thing named, with an article of its own, is another. */
function namesNewThing(scene: Scene, product: ShownProduct): boolean {
  const name = nameOf(product);
  const { things: [thing] = [], names = [] } = slotsOf(scene);
  if (thing === undefined) return false;
  // "What is the filling of the down duvet": what it is made of is no thing beside it.
  if (scene.turn.intent === 'product-question' && asksOfAspect(scene, thing)) return false;
  // "A lip balm" is no baby balm, and "some chocolate" no chocolate lovers' box.
  const isHead =
    wordsOf(product.title.split(/ (?:for|with|in|of) |[,(–]/)[0] ?? '')
      .map(stem)
      .at(-1) === stem(thing);
  if (isHead && names.every((word) => name.includes(stem(fold(word))))) return false;
  const { newThing } = catalogueOf(scene.memory.language).words;
  const before = wordsOf(scene.turn.text).map(stem);
  const at = before.indexOf(stem(thing));
  return at >= 0 && newThing.test(wordsOf(scene.turn.text).slice(0, at).join(' '));
}

const asksOfAspect = (scene: Scene, word: string): boolean =>
  [...aspectsIn(word, scene.memory.language).keys()].some(({ name }) => name === 'material');

/** "Does the granola contain nuts" while the talk is about a spread: the thing named is the one asked about. */
function asksOfAnother(scene: Scene): boolean {
  const { about, reference } = slotsOf(scene);
  if (topicInFront(scene)) return putsAnotherInFront(scene);
  // "Wann müssen die in die Erde" asks of no soil.
  if (scene.memory.focus && pointsBack(scene)) return false;
  // "Does the cable come with it": whole names are of others.
  if (asksOfPart(scene)) return false;
  // "Can my nine month old have it": whoever has it is no other product.
  if (reference !== undefined && riskOf(scene) && everyKnown(scene).length > 0) return false;
  const named = about ? wordsOf(about).map(stem) : (oneCalled(scene) ?? titleSaid(scene));
  if (named.length === 0 || (about !== undefined && asksOfTrait(scene, about))) return false;
  // Nor is "the filling" that of a pillow, while a duvet is talked about.
  const isInFront = scene.memory.focus !== undefined || (reference === 'it' && byContext(scene)?.kind === 'products'); // prettier-ignore
  if (isInFront && about !== undefined && named.every((word) => asksOfAspect(scene, word))) return false;
  // "For how many people is it" names no people.
  const asked = wordsAsking(scene);
  if (everyKnown(scene).length > 0 && named.every((word) => asked.includes(word))) return false;
  // "The press wash" is no sewing press.
  const isPair = about === undefined && named.length > 1;
  const isOf = (product: ShownProduct): boolean => {
    const name = nameOf(product);
    return isPair ? named.every((word) => name.includes(word)) : named.some((word) => name.includes(word));
  };
  return !everyKnown(scene).some(isOf);
}

/** "And the dutch oven, is it ok on glass": what stands in front, in words that goods are called by, is asked of. */
export function topicInFront(scene: Scene): readonly string[] | undefined {
  const { names = [], things = [] } = slotsOf(scene);
  const known = [...names, ...things.flatMap(wordsOf)];
  const [, topic = ''] = courseWords(scene.memory.language).topicInFront.exec(scene.turn.text) ?? [];
  const words = wordsOf(topic);
  return words.length > 0 && words.every((word) => known.includes(word)) ? words : undefined;
}

/** Whether what is put in front is none of what was shown. */
export function putsAnotherInFront(scene: Scene): boolean {
  const topic = topicInFront(scene)?.map(stem);
  return (
    !!topic && !everyKnown(scene).some((product) => topic.every((word) => nameOf(product).includes(word)))
  );
}

/** "The rooibos one": by a word that goods are called by. */
export function oneCalled(scene: Scene): string[] | undefined {
  const names = namesSaid(scene);
  const [, called = ''] = courseWords(scene.memory.language).namedOne.exec(scene.turn.text) ?? [];
  const words = wordsOf(called).filter((word) => names.includes(word));
  return words.length > 0 ? words.map(stem) : undefined;
}

/** "What's the battery life" of the camera talked about: what is asked for only begins with a thing's name. */
function asksOfTrait(scene: Scene, about: string): boolean {
  const { asksWhich } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const [first, trait, more] = queryOf(scene).split(' ');
  if (!scene.memory.focus || !trait || more !== undefined || !same(first, about)) return false;
  return /^\W*what'?s\b/i.test(text) || asksWhich.test(text)
    ? fold(text)
        .replace(/\W+$/, '')
        .endsWith(fold(`${about} ${trait}`))
    : false;
}

/** "What age is harvest lane": a thing together with the word before it, as titles have them. */
function titleSaid(scene: Scene): string[] {
  const { things = [] } = slotsOf(scene);
  const names = namesSaid(scene);
  const ends = things.flatMap(wordsOf).map(stem);
  const said = wordsOf(scene.turn.text);
  const at = said.findIndex(
    (word, index) => ends.includes(stem(word)) && names.includes(said[index - 1] ?? ''),
  );
  return at < 0 ? [] : [said[at - 1] ?? '', said[at] ?? ''].map(stem);
}

/** Words that name a kind of thing: nothing on the screen is meant, unless all of it is of that kind. */
function byDescription(scene: Scene): Referent | undefined {
  const { category, brand, material, quantity } = slotsOf(scene);
  // "3" and "3 boxes" alone describe nothing: they say how many.
  const packs = quantity === undefined ? [] : [...packWords(scene.memory.language)].map(stem);
  const words = contentOf(scene, `${queryOf(scene)} ${category ?? ''} ${brand ?? ''}`).filter(
    (word) => word !== String(quantity) && !packs.includes(word),
  );
  if (words.length === 0 && !material) return undefined;
  const { shown, focus } = scene.memory;
  const fits = (product: ShownProduct): boolean => {
    const explained = [...nameOf(product), ...versionWords(scene, product)];
    return words.every((word) => explained.includes(word)) && !namesNewThing(scene, product);
  };
  if (words.length > 0 && focus && fits(focus)) return one(focus);
  const fitting = shown.filter((product) => words.length > 0 && fits(product));
  const [only] = fitting;
  if (fitting.length === 1 && only) return one(only);
  if (fitting.length > 1) return byLooks(scene, fitting) ?? { kind: 'ambiguous', candidates: fitting };
  return words.length > 0 ? { kind: 'described' } : undefined;
}

/** "the blue one": by colour, size or material among what was shown. */
function byLooks(scene: Scene, among: ShownProduct[] = scene.memory.shown): Referent | undefined {
  const { color, size, material } = slotsOf(scene);
  if (scene.memory.focus || among.length < 2 || !(color ?? size ?? material)) return undefined;
  const looks = [color, size, material].filter((look) => look !== undefined);
  const fitting = among.filter((product) => looks.every((look) => comesIn(product, look)));
  const [only] = fitting;
  if (fitting.length === 1 && only) return one(only);
  return fitting.length > 1 ? { kind: 'ambiguous', candidates: fitting } : undefined;
}

function comesIn(product: ShownProduct, look: string): boolean {
  // "Velvet" is "Forest velvet"; "M" is a size of its own.
  const means = (value: string): boolean =>
    same(value, look) || (look.length > 2 && wordsOf(value).includes(fold(look)));
  const inOptions = product.options.some((option) => option.values.some(means));
  return inOptions || wordsOf(product.title).includes(fold(look));
}
