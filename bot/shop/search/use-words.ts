import { wordsOfUses } from '../../understanding/goods/uses.ts';
import { stem } from './stem.ts';

/** What a word of a shopper's message goes with, in words that goods are described by; see `wordsOfUses`. */

type Column = 'en' | 'es' | 'fr' | 'de';
const order: readonly Column[] = ['en', 'es', 'fr', 'de'];

interface Use {
  said: Record<Column, readonly string[]>;
  goods: readonly string[];
}

/** The endings of words that begin so are left open. */
const anyEnding = '*';
/** Letters that words are looked up by. */
const keyLength = 2;

let known: { uses: readonly Use[]; byWord: ReadonlyMap<string, readonly number[]> } | undefined;

function usesKnown(): NonNullable<typeof known> {
  if (known) return known;
  const uses = wordsOfUses.trim().split('\n').map(useIn);
  const byWord = new Map<string, number[]>();
  uses.forEach(({ said }, at) => {
    for (const column of order)
      for (const word of said[column]) {
        const key = `${column} ${word.endsWith(anyEnding) ? word.slice(0, keyLength) : indexed(word, column)}`;
        const found = byWord.get(key);
        if (found?.at(-1) === at) continue;
        if (found) found.push(at);
        else byWord.set(key, [at]);
      }
  });
  return (known = { uses, byWord });
}

function useIn(line: string): Use {
  const [said = '', goods = ''] = line.split('>');
  const columns = said.split('|').map(wordsIn);
  return {
    said: { en: columns[0] ?? [], es: columns[1] ?? [], fr: columns[2] ?? [], de: columns[3] ?? [] },
    goods: wordsIn(goods),
  };
}

function wordsIn(list: string): string[] {
  return list.split(',').map((word) => word.trim()).filter(Boolean); // prettier-ignore
}

const indexed = (word: string, column: Column): string => (column === 'en' ? stem(word) : word);

export interface UseWords {
  /** Stems. */
  whole: readonly string[];
  /** What words of the catalogue begin with. */
  begun: readonly string[];
}

const nothing: UseWords = { whole: [], begun: [] };

/**
 * @param word folded
 * @param language of the word @param home of the catalogue, where it is not English
 */
export function useWords(word: string, language: string, home: Column | undefined): UseWords {
  const { uses, byWord } = usesKnown();
  const at = new Set<number>();
  for (const column of order) {
    if (column !== language && column !== 'en') continue;
    for (const index of byWord.get(`${column} ${indexed(word, column)}`) ?? []) if (says(uses[index]!, column, word)) at.add(index); // prettier-ignore
    for (const index of byWord.get(`${column} ${word.slice(0, keyLength)}`) ?? []) if (says(uses[index]!, column, word)) at.add(index); // prettier-ignore
  }
  if (at.size === 0) return nothing;
  const found = [...at].map((index) => uses[index]!);
  const all = found.flatMap(({ said, goods }) => [...goods, ...said.en, ...(home ? said[home] : [])]);
  const begun = all.filter((each) => each.endsWith(anyEnding)).map((each) => each.slice(0, -1));
  return {
    whole: [...new Set(all.filter((each) => !each.endsWith(anyEnding)).map(stem))].filter((each) => each !== stem(word)), // prettier-ignore
    begun: [...new Set(begun)].filter((each) => each.length > 2),
  };
}

function says({ said }: Use, column: Column, word: string): boolean {
  const own = indexed(word, column);
  return said[column].some((each) =>
    each.endsWith(anyEnding) ? word.startsWith(each.slice(0, -1)) : indexed(each, column) === own,
  );
}
