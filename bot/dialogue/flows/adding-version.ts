import type { Choice } from '../../wire/parts.ts';
import { namesSaid } from '../goods-said.ts';
import type { ShownProduct } from '../memory.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { labelsOf, MOST_CHOICES, say } from '../say.ts';
import { remember, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold, wordsOf } from '../words.ts';
import { addNext, orLater } from './adding-several.ts';
import type { Adding } from './adding.ts';
import {
  chooseOrTakeColor,
  chooseVariant,
  noteWanted,
  optionValues,
  wantedBefore,
  withEarlier,
} from './choosing-variant.ts';
import type { KnownVariant, Options, VariantChoice } from './choosing-variant.ts';
import { optionsNamed } from './option-words.ts';
import { asBefore } from './same-version.ts';
import { countBeforeName } from './order-figures.ts';
import { heardVersion, readBackVersion } from './reading-back.ts';

/** The version of a product that is to be added: chosen, asked for, or sold out. */

export function settles(scene: Scene, product: ShownProduct, adding: Adding): boolean {
  const named = { ...asBefore(scene, product, adding), ...adding.options, ...optionsNamed(scene, product) };
  const wanted = withEarlier(scene, product, named);
  return choose(scene, product, wanted, adding).kind === 'chosen';
}

/** What was asked for is the shopper's to say. "The second one" points at what is seen, in its color; "it" does not. */
function choose(scene: Scene, product: ShownProduct, wanted: Options, { askedFor }: Adding): VariantChoice {
  const slots = slotsOf(scene);
  if (askedFor !== undefined) return chooseVariant(product, wanted, slots);
  const { reference = 'it' } = slots;
  const isSeen = (slots.ordinal ?? slots.ordinals) !== undefined || reference !== 'it';
  return chooseOrTakeColor(product, wanted, slots, isSeen);
}

/** Chooses the version, asks for what is missing, or adds. */
export function addProduct(scene: Scene, product: ShownProduct, asked: Adding): Scene {
  const heard = asked.heard === true || heardVersion(scene, product);
  const adding = { ...asked, quantity: piecesMeant(scene, product, asked), ...(heard ? { heard } : {}) };
  const named = { ...asBefore(scene, product, adding), ...keepOffered(adding.options, product), ...optionsNamed(scene, product) }; // prettier-ignore
  const wanted = withEarlier(scene, product, named);
  const choice = withoutRefused(scene, product, wanted, choose(scene, product, wanted, adding));
  const focused = noteWanted(focusOn(scene, product), product, wanted);
  if (choice.kind === 'chosen') return addVariant(focused, product, choice.variant, adding);
  const { productId } = product;
  return orLater(focused, { ...adding, options: wanted }, { productId }, (told, now) => {
    if (choice.kind === 'open') return askOption(told, product, now, choice);
    if (choice.kind === 'no-such-option') return sayNoSuchOption(told, product, now, choice);
    return saySoldOut(told, product, now, choice.kind === 'sold-out' ? choice.others : []);
  });
}

/** "The first one, 45" of what comes in 30 and 45 cm: the figure names the version, and counts nothing. */
function piecesMeant(scene: Scene, product: ShownProduct, { quantity }: Adding): number {
  const figure = String(quantity);
  const { text } = scene.turn;
  if (quantity === 1 && slotsOf(scene).quantity === undefined) return piecesNamed(scene, product);
  const isCount = catalogueOf(scene.memory.language).words.counts.test(text);
  const said = wordsOf(text).filter((word) => word === figure).length;
  const inValue = Object.values(optionsNamed(scene, product)).some((value) =>
    wordsOf(value).includes(figure),
  );
  return quantity > 1 && inValue && said === 1 && !isCount ? 1 : quantity;
}

/** Where understanding counted nothing, for only the catalogue knows what goods are called: "2 walkfrottier". */
function piecesNamed(scene: Scene, product: ShownProduct): number {
  const named = Object.values(optionsNamed(scene, product)).join(' ');
  const { names = [], things = [] } = slotsOf(scene);
  // "4 handtücher 50x100" of a series of towels: called by what the message calls goods by.
  const called = wordsOf(`${product.title} ${named} ${names.join(' ')} ${things.join(' ')}`);
  const said = orderWords(scene.memory.language);
  const { text } = scene.turn;
  // "From the classic 4 towels in sage": what goods of one kind are called by, where nothing else is named.
  const kinds = text.split(said.between).length < 2 ? namesSaid(scene) : [];
  return countBeforeName(wordsOf(text), called, said, kinds) ?? 1;
}

/** "Not black" of black and grey leaves nothing to ask. */
function withoutRefused(
  scene: Scene,
  product: ShownProduct,
  wanted: Options,
  choice: VariantChoice,
): VariantChoice {
  if (choice.kind !== 'open') return choice;
  const { color = [], material = [], words = [] } = slotsOf(scene).exclude ?? {};
  const refused = [...color, ...material, ...words];
  const values = choice.values.filter(
    (value) => !refused.some((word) => wordsOf(value).includes(fold(word))),
  );
  const [only] = values;
  if (values.length === 0 || values.length === choice.values.length) return choice;
  return values.length === 1 && only !== undefined
    ? chooseVariant(product, { ...wanted, [choice.option]: only })
    : { ...choice, values };
}

function addVariant(scene: Scene, product: ShownProduct, variant: KnownVariant, adding: Adding): Scene {
  const { productId, title } = product;
  if (adding.replaces?.variantId === variant.id) return say(scene, 'swap-same', { title });
  if (isSaidAgain(scene, variant, adding)) return addNext(scene, adding);
  const args = { variantId: variant.id, quantity: adding.quantity };
  const added = { productId, title, options: variant.options, quantity: adding.quantity };
  if (adding.heard) {
    const { options } = variant;
    return orLater(scene, adding, { productId, options }, (told, now) =>
      readBackVersion(told, variant.id, added, now),
    );
  }
  const noted = { adding, added, variantId: variant.id };
  return useTool(scene, 'changingCart', 'add-to-cart', args, 'added', noted);
}

/** "The other one, the gold": the same one in other words, which nobody counted. */
function isSaidAgain(scene: Scene, { id }: KnownVariant, { put = [], said, quantity }: Adding): boolean {
  if (!said || said.text === '' || quantity !== 1 || !put.includes(id)) return false;
  const { another } = aroundOrder(scene.memory.language);
  return said.slots.quantity === undefined && !another.test(said.text);
}

/** Adds a version that needs no more questions. */
export function addVariantNow(
  scene: Scene,
  product: ShownProduct,
  variant: KnownVariant,
  adding: Adding,
): Scene {
  return addVariant(focusOn(scene, product), product, variant, adding);
}

export function askOption(
  scene: Scene,
  product: ShownProduct,
  adding: Adding,
  { option, values }: { option: string; values: string[] },
): Scene {
  const question = optionQuestion(product, adding, option, values);
  return say(scene, 'ask-option', { title: product.title, option, values }, { question });
}

export function sayNoSuchOption(
  scene: Scene,
  product: ShownProduct,
  adding: Adding,
  { asked, option, values }: Extract<VariantChoice, { kind: 'no-such-option' }>,
): Scene {
  const question = optionQuestion(product, adding, option, values);
  return say(scene, 'no-such-option', { title: product.title, asked, option, values }, { question });
}

function optionQuestion(product: ShownProduct, adding: Adding, option: string, values: string[]) {
  const choices: Choice[] = values
    .slice(0, MOST_CHOICES)
    .map((value) => ({ id: `option:${option}=${value}`.slice(0, 200), label: value }));
  return {
    kind: 'variant' as const,
    again: 'again-option' as const,
    facts: { title: product.title, option },
    choices,
    tool: 'add-to-cart' as const,
    data: { productId: product.productId, option, values, adding: { ...adding, askedFor: option } },
  };
}

/** Says it is sold out and offers what is there, as buttons that add that very version. */
export function saySoldOut(
  scene: Scene,
  product: ShownProduct,
  adding: Adding,
  others: KnownVariant[],
): Scene {
  const offered = others.slice(0, MOST_CHOICES);
  const name = (variant: KnownVariant): string => optionValues(product, variant.options).join(' ');
  const facts = {
    title: product.title,
    options: optionValues(product, adding.options),
    others: offered.map(name),
  };
  if (offered.length === 0) {
    const choices = [
      { id: `similar:${product.productId}`.slice(0, 200), label: labelsOf(scene).similarOnes },
    ];
    return say(scene, 'sold-out', facts, { choices });
  }
  const choices = offered.map((variant) => ({
    id: `variant:${variant.id}`.slice(0, 200),
    label: name(variant) || product.title,
  }));
  const [option] = product.options;
  const question = {
    kind: 'variant' as const,
    again: 'again-option' as const,
    facts: { title: product.title, option: option?.name ?? '' },
    choices,
    tool: 'add-to-cart' as const,
    // What was asked for still counts: "12 then" after "navy 11 is sold out" is navy 12.
    data: {
      productId: product.productId,
      option: option?.name ?? '',
      values: [],
      adding,
    },
  };
  return say(scene, 'sold-out', facts, { question });
}

export function focusOn(scene: Scene, product: ShownProduct): Scene {
  const { focus, previousFocus } = scene.memory;
  const before = focus && focus.productId !== product.productId ? focus : previousFocus;
  const earlier = wantedBefore(scene, product);
  const wanted = Object.keys(earlier).length > 0 ? earlier : undefined;
  return remember(scene, { focus: { ...product, ...(wanted ? { wanted } : {}) }, previousFocus: before });
}

/** Options carried over from another product count only where this one has them. */
function keepOffered(options: Options, product: ShownProduct): Options {
  return Object.fromEntries(
    Object.entries(options).filter(([name, value]) =>
      product.options.some((option) => option.name === name && option.values.includes(value)),
    ),
  );
}
