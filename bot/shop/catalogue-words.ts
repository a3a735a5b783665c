import type { CatalogueWords } from '../understanding/understanding.ts';
import type { Catalogue } from './search/catalogue.ts';
import { materialLabels } from './search/materials.ts';
import { namingWeight } from './search/product-text.ts';
import { stem } from './search/stem.ts';
import { Synonyms } from './search/synonyms.ts';
import { fold, wordLine, words } from './search/words.ts';

/** What things are made of, as shoppers say it; a store's own list is those its products name. */
const materials =
  `acacia acrylic alpaca aluminium aluminum bamboo beech birch brass bronze canvas cashmere ceramic clay copper
cork corduroy cotton denim down elm felt flannel fleece glass gold hemp iron jute lambswool leather linen marble merino mesh
mohair neoprene nylon oak paper pine plastic polyester porcelain rattan rubber satin silicone silk silver slate steel stone
stoneware suede teak terracotta titanium tweed velvet viscose walnut wax wicker wood wool`.split(/\s+/);

/**
 * The catalogue's own words for colours, sizes, brands, categories and materials; read again when it changes.
 * @param lines the store's own synonyms, see `Synonyms`
 * @param language the catalogue is written in, a BCP 47 primary subtag; English when left out
 */
export function catalogueWords(
  catalogue: Catalogue,
  lines?: readonly string[],
  language?: string,
): () => CatalogueWords {
  let version = '';
  let known: CatalogueWords = {
    colors: [],
    sizes: [],
    brands: [],
    categories: [],
    materials: [],
    things: [],
    compounds: [],
    facts: [],
    names: [],
  };
  return () => {
    const now = catalogue.version();
    if (now !== version) known = readOnce(catalogue, lines, language);
    version = now;
    return known;
  };
}

/** Of the catalogues that were read last, by what is in them. */
const lately = new Map<string, CatalogueWords>();
/** Stores that share a catalogue are few, and words of a large one many. */
const keptAtMost = 8;

/** Stores with the same products, synonyms and language share their words, and what is made of them further on. */
function readOnce(
  catalogue: Catalogue,
  lines: readonly string[] | undefined,
  language: string | undefined,
): CatalogueWords {
  const key = JSON.stringify([catalogue.fingerprint(), language, lines]);
  const words = lately.get(key) ?? read(catalogue, new Synonyms(lines, language));
  lately.delete(key);
  lately.set(key, words);
  const [oldest] = lately.keys();
  if (lately.size > keptAtMost && oldest !== undefined) lately.delete(oldest);
  return words;
}

function read(catalogue: Catalogue, synonyms: Synonyms): CatalogueWords {
  const column = (sql: string, ...values: string[]): string[] =>
    (catalogue.statement(sql).all(...values) as { value: string | null }[]).flatMap(
      ({ value }) => value ?? [],
    );
  const marks = materialLabels.map(() => '?').join(', ');
  const made = column(
    `select distinct value from attributes where name_key in (${marks})`,
    ...materialLabels,
  );
  const named = new Set(made.flatMap(words));
  const options = new Set(
    column(
      `select distinct option.key as value from products, json_each(document, '$.variants[0].options') option`,
    ).map((name) => wordLine(name).trim()),
  );
  const titles = (
    catalogue
      .statement(`select json_extract(document, '$.title') as title, category from products order by 1`)
      .all() as { title: string; category: string | null }[]
  ).map(({ title, category }) => ({ title, category: category ?? '' }));
  return {
    colors: column('select distinct color as value from variants where color is not null order by 1'),
    sizes: column('select distinct size as value from variants where size is not null order by 1'),
    brands: column('select distinct brand as value from products where brand is not null order by 1'),
    categories: column('select distinct category as value from products order by 1'),
    materials: materials.filter((word) => named.has(word)),
    things: thingsOf(titles).filter((word) => !isCountWord(word)),
    compounds: compoundsOf(titles),
    pairs: [...new Set(titles.flatMap(({ title }) => pairsIn(title)))],
    facts: column('select distinct name_key as value from attributes order by 1').filter(
      (label) => label.length > 3 && !options.has(label),
    ),
    names: namesOf(column, synonyms),
  };
}

/** The words products are called by, and those that mean the same. */
function namesOf(column: (sql: string, ...values: string[]) => string[], synonyms: Synonyms): string[] {
  const said = column(
    'select word as value from naming_words where letters > 2 and weight >= cast(? as integer) order by 1',
    String(namingWeight),
  ).filter((word) => /^\p{L}+$/u.test(word) && !isCountWord(word));
  const stemmed = new Set(said.map(stem));
  return [...said, ...synonyms.wordsFor((word) => stemmed.has(word)).filter((word) => !isCountWord(word))];
}

/** What comes after these says what a thing is for, made of or part of, no longer what it is. */
const afterTheName = /\s(?:for|with|in|of|from|by|und|für|mit|von|aus|de|pour|para|con|avec)\s|[,(–—:/|]/u;

/** The words of a title's name for the thing: "Brass Reading Lamp", "USB-C Charger 65 W" without its figures. */
function nameIn(title: string): string[] {
  const [name = ''] = title.split(afterTheName);
  return words(fold(name).replace(/\d+\s*\p{L}{1,2}\b/gu, ' ')).filter(
    (word) => /^\p{L}{3,}$/u.test(word) && !articles.has(word),
  );
}

/** "Deck Shoes", and what is joined by a hyphen: it is written together, apart and in either way searched. */
function pairsIn(title: string): string[] {
  const hyphened = [...title.matchAll(/(\p{L}{3,})-(\p{L}{3,})/gu)];
  return [nameIn(title).slice(-2), ...hyphened.map(([, one = '', other = '']) => [one, other])].map((pair) => fold(pair.join(' '))); // prettier-ignore
}

/** "The Bold Biddy" is no kind of the, and no book is called a "what" for asking what hides under the ground. */
const articles = new Set(
  'the and der die das den und les des une los las una del que quien como donde cuando hoy qui quoi quand comment was wer wie wann what who how where when why'.split(' '),
); // prettier-ignore

/**
 * The last word of a title says what the thing is; the first where most titles begin with their category's word:
 * "Trinkflasche Quelle", "Botas de agua Charco".
 */
function thingsOf(titles: readonly Titled[]): string[] {
  const first = headsFirst(titles);
  return [
    ...new Set(titles.flatMap(({ title }) => (first ? nameIn(title).slice(0, 1) : nameIn(title).slice(-1)))),
  ];
}

interface Titled {
  title: string;
  category: string;
}

/** Whether more titles begin than end with a word of their category. */
function headsFirst(titles: readonly Titled[]): boolean {
  const isKind = (word: string | undefined, category: string): boolean =>
    word !== undefined &&
    words(fold(category)).some((kind) => {
      const [one, other] = [kindStem(word), kindStem(kind)];
      return one.length > 3 && other.length > 3 && (one.endsWith(other) || other.endsWith(one));
    });
  const firsts = titles.filter(({ title, category }) => isKind(nameIn(title)[0], category)).length;
  const lasts = titles.filter(({ title, category }) => isKind(nameIn(title).at(-1), category)).length;
  return firsts > lasts;
}

/** Without the endings of plurals in any of the languages: "flaschen" and "flasche". */
function kindStem(word: string): string {
  return word.replace(/(?:en|es|e|n|s)$/, '');
}

/** "Turntable One" is no one, and whoever asks for a pair of socks wants no "Mug Pair". */
function isCountWord(word: string): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|pair|pairs|paar|par|pares|paire|paires)$/.test(
    word,
  );
}

/** "Housse de couette": what stands behind says what it is for or made of. */
const linkedName = /^\p{L}+ (?:de |d'|à |a |en |para |pour )(?:la |los |las )?(\p{L}+)/u;

/** A sleeping bag is no bag where Bags are one category and it is in another. */
function compoundsOf(titles: readonly Titled[]): string[] {
  const stemsOf = (name: string): string[] => words(fold(name)).map(stem);
  const categories = new Set(titles.flatMap(({ category }) => stemsOf(category)));
  const compounds = titles.flatMap(({ title, category }) => {
    const [kind = '', thing = ''] = nameIn(title).slice(-2);
    const last = stem(thing);
    const elsewhere = thing !== '' && categories.has(last) && !stemsOf(category).includes(last);
    const [linked, part = ''] = linkedName.exec(fold(title)) ?? [];
    const isLinkedElsewhere = categories.has(stem(part)) && !stemsOf(category).includes(stem(part));
    return [...(elsewhere ? [`${kind} ${thing}`] : []), ...(linked && isLinkedElsewhere ? [linked] : [])];
  });
  return [...new Set(compounds)];
}
