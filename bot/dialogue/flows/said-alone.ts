import type { Intent, Slots } from '../../understanding/understanding.ts';
import { candidatesOf } from '../goods-said.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';

/** A word or two with nothing beside them, which are clear only by what was shown before. */

/** "Die", "den da", "ese", "celui-là", "that one": one of those on the screen, and nothing is asked of it. */
export function pointsAlone({ turn: { text } }: Scene): boolean {
  return POINTS.test(text);
}

const POINTS =
  /^\W*(?:(?:ja|ok|okay|gut|dann|also|vale|pues|bueno|bon|alors|yes|well)[,\s]+)*(?:(?:der|die|das|den|dem)(?: da| hier| dort)?|(?:dies|jen)e[nrsm]?|[ée]s[ea]|[ée]st[ea]|aquel(?:la)?|(?:celui|celle)(?:[- ](?:l[àa]|ci))|th(?:is|at) one)[\s.!]*$/iu;

export function ofThis(): Slots {
  return { reference: 'this' };
}

export const FIGURE_AS: readonly Intent[] = [
  'product-question',
  'out-of-scope',
  'report-problem',
  'add-to-cart',
];

/** "1000 pieces", "with 24 colours", of a list: those that have so many, and nothing is asked of each. */
export function narrowsByFigure({ memory: { shown, focus }, turn: { text } }: Scene): boolean {
  return shown.length > 1 && focus === undefined && FIGURE.test(text);
}

/** A noun of measure behind a figure; what goods are counted in is no trait of theirs. */
const FIGURE =
  /^\W*(?:(?:with|of|mit|de|con|à|avec)\s)?\d{2,5} (?:pieces|teile|piezas|pi[eè]ces|colou?rs|farben|colores|couleurs|blatt|seiten|p[aá]ginas|hojas|pages|sheets|feuilles)[\s.!]*$/iu;

export function onlySlots({ size, color, material }: Slots): Slots {
  return { size, color, material };
}

/** "E27" is what bulbs are called, and no code. */
export function callsGoodsAlone(scene: Scene): boolean {
  const { text } = scene.turn;
  const words = wordsOf(text);
  if (slotsOf(scene).coupon !== undefined || words.length > 2 || !/\d/.test(text)) return false;
  return candidatesOf(scene).some(({ titles }) => titles.size > 0);
}

/** "Haha", "lol", "hmm", "wow": nothing is wanted, and nothing has to be refused. */
export function reactsOnly({ turn: { text } }: Scene): boolean {
  return REACTS.test(text);
}

const REACTS =
  /^\W*(?:(?:(?:ah?|oh|so|na|qu[eé]|muy|tr[eè]s|c['’]est|sehr|ja|das ist|that['’]?s|very|ganz|trop)\s+)?(?:(?:ha|he|hi|ho|ja|je|ji){2,}[hjs]*|lo+l|rofl|lmao|xd+|mdr+|ptdr|h+m+|m+h+m*|aha|wow|ui|uff?|soso|cool|nice|funny|witzig|lustig|krass|spannend|interessant|gracios[oa]|curios[oa]|guay|qu[eé] risa|divertido|anda|vaya|dr[oô]le|marrant|rigolo|ah ok|ach so|ok cool)[\s.,!]*)+$/iu;
