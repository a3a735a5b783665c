import { sentencesOf } from '../say.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { ToolData } from '../../tools/results.ts';
import { contentOf } from '../words.ts';

/** What of a passage is read out. */

/**
 * A short passage whole, so that an exception comes with its rule and no way to send or pay is left out. Of a longer one
 * two sentences, word for word: the first, which answers its heading, and the one that shares most words with the
 * question; with the sentence before it where it only goes on from that.
 */
export function mostTelling(scene: Scene, passage: string): string {
  const whole = passage.replace(/\s+/g, ' ').trim();
  const sentences = sentencesOf(whole);
  if (sentences.length <= 2 || whole.length <= TOLD_WHOLE) return whole;
  const asked = new Set(contentOf(scene, scene.turn.text));
  const score = (sentence: string | undefined): number =>
    contentOf(scene, sentence ?? '').filter((word) => asked.has(word)).length;
  let best = 0;
  let bestScore = -1;
  for (let start = 0; start < sentences.length - 1; start += 1) {
    const here = score(sentences[start]) * 2 + score(sentences[start + 1]);
    if (here > bestScore) [best, bestScore] = [start, here];
  }
  const pair = sentences.slice(best, best + 2);
  if (best === 0) return pair.join(' ');
  const [telling] = pair.toSorted((one, other) => score(other) - score(one));
  const opens = score(sentences[0]) > 0 || (sentences[0] ?? '').length <= SHORT_ANSWER;
  return opens && !GOES_ON.test(telling ?? '') ? [sentences[0], telling].join(' ') : pair.join(' ');
}

type Passage = ToolData<'find-policy'>['passages'][number];

/** A page about what is kept of shoppers, by its name. */
const OF_DATA = /privacy|datenschutz|privacidad|confidentialit/iu;

/** "How long does it keep it hot" is not asked of the page that tells how long a conversation is kept. */
export function mayTellOfGoods({ policyId, title }: Passage): boolean {
  return !OF_DATA.test(`${policyId} ${title}`);
}

/**
 * "If I don't like the cheese, can I send it back": beside the rule for all goods, the section of the same page that
 * names cheese: its heading and what answers that; undefined where no other section names what is asked.
 */
export function besideRule(scene: Scene, rule: Passage, passages: readonly Passage[]): string | undefined {
  const { names = [], things = [] } = slotsOf(scene);
  const unsaid = contentOf(scene, [...names, ...things].join(' ')).filter(
    (word) => !wordsIn(scene, rule).includes(word),
  );
  const other = passages.find(
    (each) =>
      each.policyId === rule.policyId &&
      each.heading !== rule.heading &&
      [each, rule].every(({ heading, title }) => heading !== title) &&
      each.alone !== true &&
      (each.covers ?? 0) >= COVERS_BESIDE &&
      wordsIn(scene, each).some((word) => unsaid.includes(word)),
  );
  if (!other) return undefined;
  const [first = '', second = ''] = sentencesOf(other.text.replace(/\s+/g, ' ').trim());
  return [other.heading, first, first.length < SAYS_LITTLE ? second : ''].join(' ').trim();
}

/** "No.", in characters. */
const SAYS_LITTLE = 20;
/** So much of the question the section beside the rule must speak of. */
const COVERS_BESIDE = 0.45;

const wordsIn = (scene: Scene, { heading, text }: Passage): readonly string[] =>
  contentOf(scene, `${heading} ${text}`);

/** As much as two sentences of some length, in characters. */
const TOLD_WHOLE = 200;
/** "Within the United States we do.": what answers a heading in few words, in characters. */
const SHORT_ANSWER = 60;
/** Begins with a word that needs the sentence before. */
const GOES_ON =
  /^(?:then|after that|that|this|it|they|these|those|there|danach|dann|das|dies|diese|sie|es|er|dort|dabei|dazu|después|luego|eso|esto|esta|este|allí|ensuite|puis|cela|ça|il|elle|ils|elles|alors)(?!\p{L})/iu;
