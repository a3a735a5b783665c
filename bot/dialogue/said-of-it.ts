import { namesSaid } from './goods-said.ts';
import { slotsOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { wordsOf } from './words.ts';

/** Where a message says by a small word that it is about what is talked about, and not by what stands behind it. */

/** "Darf die auf den Balkon", "muss man die bügeln": with no noun of its own. */
const DEMONSTRATIVE =
  /(?<!\p{L})(?:\p{L}+(?:t|en)|sind|wird|kann|darf|muss|soll|mag|man) (die|der|das|den)(?=\s(?:(?:auf|in|an|unter|über|bei|mit|neben|vor|hinter|für) (?:de[nrm]|die|das|eine?[mnr]?|nen|mein\p{L}*)|ins|nicht|auch|denn|noch|eigentlich|überhaupt|wirklich|so|sehr|gut|ne?n?|eine?n?|viel|lange?|zu|trotzdem|schon|alle?)(?!\p{L})|\s(\p{Ll}+)\P{L}*$|\P{L}*$)/u;

/** Where in the text "die" of "brauchen die einen Stab" stands; beyond its end where it is no such word. */
export function placeOfIt(scene: Scene): number {
  const { text } = scene.turn;
  if (scene.memory.language !== 'de') return Infinity;
  const found = DEMONSTRATIVE.exec(text);
  if (!found || isName(scene, found[2])) return Infinity;
  return found.index + found[0].length;
}

/** "Was kostet die lampe": the word behind is a name. */
function isName(scene: Scene, word: string | undefined): boolean {
  const { things = [] } = slotsOf(scene);
  return word !== undefined && [...namesSaid(scene), ...things.flatMap(wordsOf)].includes(wordsOf(word)[0] ?? ''); // prettier-ignore
}

/** "J'en prends deux", "zwei Säcke davon": some of it. */
const SOME_OF_IT =
  /(?<!\p{L})(?:davon|von denen|(?:[mtlj]['’]\s?|(?:nous|vous|moi)[ -]|-)en(?=\s(?:\d|une?|deux|trois|quatre|cinq|six|dix|encore|plus|faut|faudrait|prends?|prendrai|veux|voudrais|mets|mettez|aurais)(?!\p{L})|\P{L}*$))(?!\p{L})/iu;

/** "Brauchen die ne spezielle Birne": asked of what is talked about, without a mark. */
export const asksByPronoun = (scene: Scene): boolean =>
  placeOfIt(scene) < Infinity && BEGINS_WITH_VERB.test(scene.turn.text);

const BEGINS_WITH_VERB =
  /^\P{L}*(?:(?:und|aber|ok|okay|ja|gut|ah|hm+)[ ,]+)*(?:brauch|müss|muss|dürf|darf|könn|kann|sind|ist|hab|hat|pass|geh|halt|hält|lauf|läuft|vertr|mögen|mag|komm|soll|wird|werd)\p{L}* /iu;

/** "Does the cable come with it", "ist der Akku dabei": a part of what is talked about. */
export const asksOfPart = (scene: Scene): boolean =>
  scene.memory.focus !== undefined && WITH_IT.test(scene.turn.text);

const WITH_IT =
  /(?<!\p{L})(?:(?:with|for|on|in|to|of) (?:it|them)|included|dabei|dazu|dafür|drin|dran|drauf|mitgeliefert|enthalten|inklusive|inbegriffen|incluid[oa]s?|(?:con|para) (?:él|ella|ellos|ellas|eso|esto)|inclus(?:es?)?|fournie?s?|avec|dedans|dessus)\P{L}*$/iu;

/** "They" is no store where something is talked about. */
const THEY = /(?<!\p{L})(?:do|does|are|is|can|will|would|did|were|have) (?:they|these|those)(?!\p{L})/iu;

/** What is talked about is meant by a word that understanding reads as none of pointing. */
export function pointsBack(scene: Scene): boolean {
  const { text } = scene.turn;
  const { things, category } = slotsOf(scene);
  if (SOME_OF_IT.test(text) || placeOfIt(scene) < Infinity) return true;
  return scene.memory.language === 'en' && (things ?? category) === undefined && THEY.test(text);
}
