import type { Language } from '../../understanding/understanding.ts';
import { say } from '../say.ts';
import type { Scene } from '../scene.ts';

/** Counts that no cart can hold: none at all, fewer than none, a part of one, or thousands. Nothing is put in for them unsaid. */

/** Words right before a count that is to be put into the cart. */
const asking: Readonly<Record<Language, string>> = {
  en: "add|put(?: in)?|stick|pop|chuck|get(?: me)?|give me|buy|order|take|i(?:'?ll| will) (?:take|have)|i(?:'?d| would) like|i (?:want|need)",
  es: 'añad[ea](?:me)?|añadir|agrega(?:r|me)?|pon(?:er|me)?|mete(?:me)?|dame|quiero|quisiera|necesito|compr(?:ar|o|a)|me llevo',
  fr: 'ajoute[rz]?|mets|mettez|mettre|prend[sz]?|prenez|donnez?[- ]moi|je (?:veux|voudrais|prends)|il me faut|commande[rz]?',
  de: 'füge?|leg(?:e|en)?|pack(?:e|en)?|tu(?:e|n)?|nimm|nehme?|gib mir|ich (?:will|möchte|brauche|nehme|hätte gern)|bestelle?n?|kaufe?n?',
};

/** What makes a figure a size, an amount or part of a name. */
const units =
  '(?:%|[$€£]|x ?\\d|(?:piece|pieces|pc|pcs|teil\\p{L}*|piezas|pi[eè]ces|ml|cl|l|lit(?:er|re)s?|litros?|mg|g|gr|kg|oz|lbs?|grams?|grammes?|gramos?|kilos?|cm|mm|m|in|inch(?:es)?|ft|gb|tb|mah|w|watts?|lumens?|dollars?|euros?|pounds?|bucks|quid|usd|eur|gbp|more|mehr|más|de plus)(?!\\p{L}))';

const pattern = (language: Language): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${asking[language]}) (?:(?:bitte|mir|please|just) )?((?:[-−–] ?|minus |menos |moins )?(?:\\d+[.,]\\d{1,2}(?!\\d)|\\d[\\d.,]*(?<![.,])|[½¼¾]|zero|null|zéro|cero)|(?:half|medio|media|un demi|einen? halbe[nrs]?)(?= (?:an? )?\\p{L}))(?: ?x)?(?= (?!${units})(?:of )?\\p{L})`,
    'iu',
  );

const patterns: Partial<Record<Language, RegExp>> = {};

/** The count as written, where it is no whole number from 1 to 999. */
function countWritten(scene: Scene): string | undefined {
  const { language } = scene.memory;
  const found = (patterns[language] ??= pattern(language)).exec(scene.turn.text)?.[1];
  return found?.toLowerCase();
}

/** "Add 1000 mugs": far more than any cart takes; the store says how many it lets go. */
export function asksForThousands(scene: Scene): boolean {
  const written = countWritten(scene) ?? '';
  const figures = written.replace(/[.,](?=\d{3}(?:\D|$))/g, '');
  return /^\d{4,}$/.test(figures);
}

/** "Add 0", "add -3", "add ½": what is no count is said, and nothing is put in. */
export function isNoCount(scene: Scene): boolean {
  const written = countWritten(scene);
  if (written === undefined || asksForThousands(scene)) return false;
  return !/^\d+$/.test(written) || Number(written) === 0;
}

export function sayNoCount(scene: Scene): Scene {
  return say(scene, 'count-impossible', {});
}
