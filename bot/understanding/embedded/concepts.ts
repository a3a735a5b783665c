/** Finds what the words of a text stand for, whatever their language; see concept-words.ts and world-words.ts. */
import { conceptWords } from './concept-words.ts';
import { worldWords } from './world-words.ts';

/** What figures and signs stand for, beside the words. */
const signs = ['?', 'money', 'percent', 'figure', 'long-figure'] as const;
type Sign = (typeof signs)[number];

const exact = new Map<string, number[]>();
const beginnings = new Map<string, number[]>();
const phrases = new Map<string, number[]>();
/** First words of phrases: most words begin none. */
const phraseStarts = new Set<string>();
/** A beginning shorter than this stands for nothing. */
const shortestBeginning = 3;
/** Words of a phrase at most. */
const longestPhrase = 3;

let count: number = signs.length;
for (const line of (conceptWords + worldWords).trim().split('\n')) {
  if (line === '') continue;
  const [, words = ''] = line.split(': ');
  for (const word of words.split(/[\s|]+/)) if (word !== '') note(plain(word), count);
  count++;
}

/** How many different things are known; a word that is none of them stands for its own stem, with a number from here on. */
const conceptCount = count;
/** Words that begin with the same letters, so many of them, stand for the same; shorter ones mostly join others. */
const stemLength = 4;
/** More different stems than these share numbers; a prime, so that they spread. */
const mostStems = 1_000_003;

function note(word: string, concept: number): void {
  const text = word.replace('*', '').replaceAll('_', ' ');
  const table = text.includes(' ') ? phrases : word.endsWith('*') ? beginnings : exact;
  if (table === phrases) phraseStarts.add(text.slice(0, text.indexOf(' ')));
  const known = table.get(text) ?? [];
  if (!known.includes(concept)) known.push(concept);
  table.set(text, known);
}

function plain(word: string): string {
  if (/^[\0-\x7f]*$/.test(word)) return word;
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

/** Every whole word that stands for something, for who looks for slips in spelling. */
export function* knownWords(): Iterable<string> {
  yield* exact.keys();
  yield* beginnings.keys();
}

const none: readonly number[] = [];
const remembered = new Map<string, readonly number[]>();
/** Looking a word up costs a dozen look-ups; people use few words. */
const mostRemembered = 20_000;

/** Adds to `found` every concept of the words of a text, each once, and the stems of words that stand for none. */
export function findConcepts(words: readonly string[], found: number[]): void {
  for (const [at, word] of words.entries()) {
    for (const concept of conceptsOf(word)) if (!found.includes(concept)) found.push(concept);
    if (!phraseStarts.has(word)) continue;
    for (let length = 2; length <= longestPhrase && at + length <= words.length; length++) {
      for (const concept of phrases.get(words.slice(at, at + length).join(' ')) ?? none)
        if (!found.includes(concept)) found.push(concept);
    }
  }
}

function conceptsOf(word: string): readonly number[] {
  const before = remembered.get(word);
  if (before) return before;
  const concepts = lookUp(word.includes('ß') ? plain(word) : word);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, concepts);
  return concepts;
}

function lookUp(word: string): readonly number[] {
  const sign = signOf(word);
  if (sign) return [signs.indexOf(sign)];
  const concepts = new Set(exact.get(word));
  for (let length = word.length; length >= shortestBeginning; length--) {
    const begun = beginnings.get(word.slice(0, length));
    if (!begun) continue;
    for (const concept of begun) concepts.add(concept);
    break;
  }
  if (concepts.size > 0) return [...concepts];
  return word.length < stemLength ? none : [stemOf(word)];
}

function stemOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stemLength; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return conceptCount + ((hash >>> 0) % mostStems);
}

/** Figures come as zeros; see features.ts. */
function signOf(word: string): Sign | undefined {
  if (word === '?') return '?';
  if (!word.includes('0')) return undefined;
  if (/[$€£]/.test(word)) return 'money';
  if (word.includes('%')) return 'percent';
  return /0{4}/.test(word) ? 'long-figure' : 'figure';
}
