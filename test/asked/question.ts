import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

/** What a good clerk's reply to the last message would show, say or do. Titles are as the catalogue has them. */
const Wanted = v.strictObject({
  /** The first product shown is one of these. */
  first: v.optional(v.array(v.string())),
  /** Some products are shown, and none but these. */
  among: v.optional(v.array(v.string())),
  /** Each of these is shown or named. */
  includes: v.optional(v.array(v.string())),
  /** None of these is shown. */
  hides: v.optional(v.array(v.string())),
  /** Each of these is said, as a regular expression without regard to case. */
  says: v.optional(v.array(v.string())),
  /** None of these is said. */
  not: v.optional(v.array(v.string())),
  /** What lies in the cart afterwards, in any order, as "2 × title, option, option". */
  cart: v.optional(v.array(v.string())),
  /** The store does not say: no fact, quote or product is given as if it answered. */
  unknown: v.optional(v.literal(true)),
  /** The store has nothing of the kind: no product is shown as if it fitted. */
  nothing: v.optional(v.literal(true)),
});

const Question = v.strictObject({
  id: v.string(),
  store: v.string(),
  lang: v.picklist(['en', 'de', 'es', 'fr']),
  /** Messages said before, whose replies are not judged. */
  before: v.optional(v.array(v.string()), []),
  say: v.string(),
  want: Wanted,
});

export type Wanted = v.InferOutput<typeof Wanted>;
/** One message to a store, what was said before it, and what must come back. */
export type Question = v.InferOutput<typeof Question>;

export const setsFolder = path.join(import.meta.dirname, 'sets');

export function setNames(folder = setsFolder): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .toSorted();
}

/**
 * @param file of JSON lines
 * @throws Error naming the line that is not a question
 */
export function readSet(file: string): Question[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('//')) return [];
    try {
      return [v.parse(Question, JSON.parse(line))];
    } catch (error) {
      throw new Error(`${file}, line ${index + 1}: ${(error as Error).message}`, { cause: error });
    }
  });
}
