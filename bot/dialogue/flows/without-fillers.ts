import { fillers } from '../replies/fillers.ts';
import { inTurn, queryOf, questionOfGoods } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';

/** What people say beside what they want and that asks for nothing is not read with it. */

/** "No worries, just the book then", "add one anyway", "you know what, the hoops too". */
export function withoutFillers(scene: Scene): Scene {
  const { text, understanding, choiceId } = scene.turn;
  // What is asked may be answered by just such words, and a message to a person is kept as it is.
  if (!understanding || choiceId !== undefined || questionOfGoods(scene)) return scene;
  const { before, anyway } = fillers(scene.memory.language);
  const left = [before, before, anyway].reduce((rest, words) => rest.replace(words, ' ').trim(), text);
  if (left === text || wordsOf(left).length === 0) return scene;
  const kept = new Set(wordsOf(left));
  // A word that stood in nothing but the filler looks for nothing.
  const query = queryOf(scene).split(' ').filter((word) => wordsOf(word).every((each) => kept.has(each))).join(' '); // prettier-ignore
  const { sought, ...read } = understanding;
  return inTurn(scene, {
    text: left,
    understanding: { ...read, query, ...(sought && query === queryOf(scene) ? { sought } : {}) },
  });
}

/** "Put one in, it's for my mountain bike": the bike is none of what is ordered. */
export function withoutPurpose(scene: Scene): Scene {
  const { text } = scene.turn;
  const left = text.replace(fillers(scene.memory.language).isFor, ' ').trim();
  return left === text ? scene : inTurn(scene, { text: left });
}

/** "Wait", "listen": a part of a message that only calls for attention. */
export function isCall(scene: Scene, text: string): boolean {
  return fillers(scene.memory.language).calls.test(text);
}
