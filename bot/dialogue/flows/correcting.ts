import type { Intent } from '../../understanding/understanding.ts';
import { resolveProducts } from '../references.ts';
import { cartChangeWords } from '../replies/cart-change-words.ts';
import { changeWords } from '../replies/change-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { say } from '../say.ts';
import { inTurn, openQuestion, remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold } from '../words.ts';
import { lookUpToAdd } from './adding.ts';
import { comparedOfShown } from './compared-goods.ts';
import { optionAsked } from './choosing-variant.ts';
import { optionsNamed } from './option-words.ts';
import type { Options } from './choosing-variant.ts';
import { lookUpOne } from './products.ts';
import { refine } from './refining.ts';
import { draftOf } from './request-draft.ts';
import { anotherNamed, recounted, replacing, swapsPlainly } from './swapping.ts';
import { askWhichProduct } from './which-product.ts';

/** "No, the black one", "no, the other": the last thing done, done again with what was meant. */

/** "Actually remove the A5 ones" corrects nothing: it says what is to be done. */
const OTHER_CHANGES: readonly Intent[] = ['remove-from-cart', 'empty-cart', 'checkout', 'view-cart'];

export function isCorrection(scene: Scene): boolean {
  const { correction, undo } = catalogueOf(scene.memory.language).words;
  const { intent = 'out-of-scope', text } = scene.turn;
  if ((intent !== 'deny' && !correction.test(text)) || undo.test(text)) return false;
  // "No, leave it, the blue is nice after all": of goods that are asked about nothing is put right.
  if (draftOf(openQuestion(scene))) return false;
  if (OTHER_CHANGES.includes(intent) || asksFirst(scene) || swapsPlainly(scene)) return false;
  if (!justAdded(scene) && correctsEarlier(scene)) return true;
  if (meantInstead(scene)) return true;
  const { color, size, material, ordinal, reference, exclude } = slotsOf(scene);
  // "No the black" after adding the blue one rules nothing out.
  const named = color ?? size ?? material ?? ordinal ?? (justAdded(scene) ? exclude?.color : undefined);
  if (namesOtherColor(scene)) return true;
  const names =
    named !== undefined || reference === 'other' || (justAdded(scene) && namesVersion(meaningWords(scene)));
  return names && (intent === 'deny' || justAdded(scene));
}

const ASKING: readonly Intent[] = ['check-availability', 'ask-price', 'product-question'];

export const SHOWS = /(?<!\p{L})(?:show|zeig\p{L}*|mu[eé]stra\p{L}*|ens[eé]ña\p{L}*|montre\p{L}*)(?!\p{L})/iu;

/** "Actually, do you have it in black?" changes nothing. */
function asksFirst(scene: Scene): boolean {
  const { asks, correction } = catalogueOf(scene.memory.language).words;
  const { intent = 'out-of-scope', text } = scene.turn;
  if (SHOWS.test(text)) return true;
  if (!ASKING.includes(intent)) return false;
  return asks.test(
    text
      .trim()
      .replace(correction, '')
      .replace(/^[\s,.!]+/u, ''),
  );
}

/** "Actually 100 is better", when something else was asked since: another version of what was put in last. */
function correctsEarlier(scene: Scene): boolean {
  const { asks, seeks, adds, correction } = catalogueOf(scene.memory.language).words;
  const { lastAdded } = scene.memory;
  const text = scene.turn.text.trim();
  const question = openQuestion(scene);
  // Whether to ask a person is left open where something else is said.
  if (question && question.data?.['offer'] !== 'person') return false;
  if (!lastAdded || !lineOf(scene, lastAdded) || !correction.test(text)) return false;
  return ![asks, seeks, adds].some((words) => words.test(text)) && namesVersion(scene);
}

/** A value of an option of what was just added: "no, the fine one". */
function namesVersion(scene: Scene): boolean {
  const { focus, lastAdded } = scene.memory;
  if (!focus || focus.productId !== lastAdded?.productId) return false;
  return Object.entries(optionsNamed(scene, focus)).some(
    ([name, value]) => lastAdded.options[name] !== value,
  );
}

function justAdded(scene: Scene): boolean {
  return (
    ['added', 'swapped'].includes(scene.memory.lastReply?.template ?? '') &&
    scene.memory.lastAdded !== undefined
  );
}

/** "The other colour": the same version with the one other value there is; with several, it is asked. */
function otherOptions(scene: Scene): Options | undefined {
  const { focus, lastAdded } = scene.memory;
  if (slotsOf(scene).reference !== 'other' || !lastAdded || focus?.productId !== lastAdded.productId)
    return undefined;
  const option = optionAsked(scene, focus);
  if (!option) return undefined;
  const { [option]: taken, ...kept } = lastAdded.options;
  const values = focus.variants
    .filter(
      ({ options, available }) =>
        available && Object.entries(kept).every(([name, value]) => options[name] === value),
    )
    .map(({ options }) => options[option])
    .filter((value) => value !== undefined && value !== taken);
  const [only] = values;
  return only !== undefined && new Set(values).size === 1 ? { ...kept, [option]: only } : kept;
}

/** Replies that told of one version. */
const TOLD: readonly string[] = ['version', 'in-stock', 'sold-out'];
const SAYS_NO = /^\P{L}*(?:no|non|nein|nee|nope|nah)(?!\p{L})/iu;

/** "No, pearl", after the clear one was told: a colour it comes in is meant, and not ruled out. */
function namesOtherColor(scene: Scene): boolean {
  const { focus, lastReply } = scene.memory;
  const { color, exclude } = slotsOf(scene);
  const [meant] = exclude?.color ?? [];
  if (!focus || color !== undefined || meant === undefined || !TOLD.includes(lastReply?.template ?? ''))
    return false;
  const isColor = focus.options.some(({ values }) => values.some((value) => fold(value) === fold(meant)));
  return isColor && SAYS_NO.test(scene.turn.text);
}

/** The line that what was last added went into. */
export function lineOf(scene: Scene, { productId, options }: NonNullable<Scene['memory']['lastAdded']>) {
  return scene.turn.surroundings.cartLines.find(
    (line) =>
      line.productId === productId &&
      Object.entries(options).every(([name, value]) => line.options[name] === value),
  );
}

/** "No, the red" is read as ruling red out: right after adding another one it asks for it. */
function meaningColor(scene: Scene): Scene {
  const { understanding } = scene.turn;
  const { color, exclude } = slotsOf(scene);
  const [meant] = exclude?.color ?? [];
  if (
    !understanding ||
    color !== undefined ||
    meant === undefined ||
    !(justAdded(scene) || namesOtherColor(scene))
  )
    return scene;
  const { exclude: _, ...slots } = understanding.slots;
  return inTurn(scene, { understanding: { ...understanding, slots: { ...slots, color: meant } } });
}

/** "No, the cedar", read as ruling cedar out: one of the values that can be had is asked for. */
function meaningWords(scene: Scene): Scene {
  const { understanding } = scene.turn;
  if (!understanding || !slotsOf(scene).exclude?.words || !justAdded(scene)) return scene;
  const { exclude: _, ...slots } = understanding.slots;
  const meant = inTurn(scene, { understanding: { ...understanding, slots } });
  return namesVersion(meant) ? meant : scene;
}

/** "No, I meant the smaller one", "ese no, mejor El Huerto": another product than what was just put in. */
function meantInstead(scene: Scene): { productId: string; options: Options } | undefined {
  const { lastAdded } = scene.memory;
  const { correction, adds, asks } = catalogueOf(scene.memory.language).words;
  const text = scene.turn.text.trim();
  const line = justAdded(scene) && lastAdded && lineOf(scene, lastAdded);
  if (!line || !correction.test(text) || adds.test(text) || asks.test(text) || text.includes('?')) return undefined;
  if (cartChangeWords(scene.memory.language).also.test(fold(text))) return undefined;
  const compared = comparedOfShown(scene);
  if (compared !== undefined) return compared === line.productId ? undefined : { productId: compared, options: {} };
  if (!changeWords(scene.memory.language).refuses.test(text) || THANKS.test(text)) return undefined;
  const part = anotherNamed(scene, line, text);
  return part && { productId: part.product.productId, options: part.options };
} // prettier-ignore

/** "No thanks" refuses no goods. */
const THANKS = /(?<!\p{L})(?:thank|thanks|ta|cheers|danke|gracias|merci)(?!\p{L})/iu;

export function correct(corrected: Scene): Scene {
  const scene = meaningWords(meaningColor(corrected));
  const { reference, ordinal } = slotsOf(scene);
  const { lastAdded } = scene.memory;
  const another = reference === 'other' || ordinal !== undefined;
  const referent = resolveProducts(scene, true);
  if ((justAdded(scene) || correctsEarlier(scene)) && lastAdded) {
    const [target] = another && !otherOptions(scene) && referent.kind === 'products' ? referent.targets : [];
    const line = lineOf(scene, lastAdded);
    const instead = meantInstead(scene);
    // "No, the other", where there is no other, names nothing.
    if (reference === 'other' && !target && !otherOptions(scene)) return say(scene, 'name-product', {});
    const options = instead?.options ?? (target ? {} : (otherOptions(scene) ?? lastAdded.options));
    const adding = line
      ? { ...recounted(scene, replacing(line, lastAdded.quantity)), options }
      : { quantity: lastAdded.quantity, options, rest: [], added: [] };
    const { focus } = scene.memory;
    const fresh = focus ? remember(scene, { focus: { ...focus, wanted: undefined } }) : scene;
    const asked = inTurn(fresh, { asked: ['add-to-cart', 'change-quantity', 'remove-from-cart'] });
    return lookUpToAdd(asked, instead?.productId ?? target?.productId ?? lastAdded.productId, adding);
  }
  if (referent.kind === 'ambiguous') return askWhichProduct(scene, referent.candidates, 'product-details');
  const [target] = referent.kind === 'products' ? referent.targets : [];
  return target ? lookUpOne(scene, target.productId, 'product-details') : refine(scene);
}
