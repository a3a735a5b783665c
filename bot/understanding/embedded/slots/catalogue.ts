/** Colours, brands, categories and materials by the catalogue's words, and what the shopper does not want of them. */
import { otherNamesOf } from '../../goods/goods.ts';
import type { CatalogueWords } from '../../understanding.ts';
import { cue } from './cues.ts';
import type { Reading } from './reading.ts';
import { otherWordsOf, sameWords, shadesOf } from './same-things.ts';
import { stopWordsIn } from '../../goods/stop-words.ts';
import { numberWords } from './number-words.ts';
import { stem, type Token } from './tokens.ts';
import { Vocabulary, type Found } from './vocabulary.ts';
import { everyMatch } from './every-match.ts';

type Kind = 'brand' | 'category' | 'color' | 'material';

/** Where several of a kind go. */
const severalOf = {
  brand: 'brands',
  category: 'categories',
  color: 'colors',
  material: 'materials',
} as const;

/** "Jackets & Coats" is also said "jackets". */
function partsOf(name: string): string[] {
  return [name, ...piecesOf(name)].flatMap((part) => [
    ...(part === name ? [] : [part]),
    ...singularsOf(part),
  ]);
}

/** Whether a word says a category and nothing more: "Jackets" jacket, "Regenjacken" Regenjacke. */
export function saysCategory(said: string, category: string): boolean {
  return [category, category.replace(FOR_CHILDREN, ''), ...singularsOf(category)].some(
    (name) => stem(name.toLowerCase()) === stem(said.toLowerCase()),
  );
}

/** "Regenjacken" are also said "Regenjacke", "Rideaux" "rideau"; plurals in s the stem takes care of. */
function singularsOf(name: string): string[] {
  if (/\p{L}{3,}en$/u.test(name)) return [name.slice(0, -1)];
  return /\p{L}{2,}eaux$/u.test(name) ? [name.slice(0, -1)] : [];
}

/** "Libros infantiles" are the books of a store that keeps no others, and are called so by all who come for children. */
function kindsOnly(name: string, categories: readonly string[]): string[] {
  const kind = name.replace(FOR_CHILDREN, '');
  const isOnly = categories.every(
    (other) => other === name || !other.toLowerCase().includes(kind.toLowerCase()),
  );
  return kind !== name && kind !== '' && isOnly ? [kind] : [];
}

const FOR_CHILDREN =
  /^(?:(?:kids['’]?|children['’]?s) )|(?: (?:infantil(?:es)?|juvenil(?:es)?|para niñ[oa]s|(?:pour |d['’])?enfants?|jeunesse|for (?:kids|children)|für kinder))$/iu;

function piecesOf(name: string): string[] {
  const parts = name.split(/\s*(?:&|\/|>|,| and | und | y | et )\s*/i);
  return parts.length > 1 ? parts.filter((part) => part.length > 2) : [];
}

/** "Battery life" is also said "battery". */
function wordsOf(label: string): string[] {
  const words = label.split(/\P{L}+/u).filter((word) => word.length > 4);
  return words.length > 1 || label.includes(' ') ? words : [];
}

/** Where a word for a color is no color: a hand cream need not be cream. */
const noColor =
  /(?<!\p{L})(?:(?:rue|avenue|boulevard|chemin|calle|avenida|plaza|paseo) (?:(?:des?|del|du|de las?|de los|d')[ ]?)?\p{L}+|(?:hand|face|facial|night|day|eye|body|foot|sun|barrier|ice|sour|shaving|healing|skin|moisturi[sz]ing) creams?|earl gr[ea]y|ich wei(?:ß|ss)|wei(?:ß|ss) (?:ich|man|jemand|(?:noch |gar |auch )?nicht)|(?:black|green|white|red) teas?|(?:black|white) (?:chocolate|pepper)|orange (?:oil|blossom|juice|peel)|rose (?:oil|water|hip)|t[eé]s? (?:verde|negro|blanco|rojo)s?|th[eé]s? (?:vert|noir|blanc|rouge)s?|(?:grün|schwarz|weiß)(?:er|en|e)? tees?|(?:vino|chocolate) (?:tinto|negro|blanco|rosado)|brown sugar|silver polish|(?:blue|green|red|black|white|gold|brown)s(?= (?!(?:please|pls|thanks?|and|or|in|if|for|too|only|as|then|but|instead)(?!\p{L}))\p{L})|olive (?:oils?|trees?|tapenade|wood)|lavender (?:plants?|oil)|aceites? de oliva|huiles? d'olive|(?:qué|sea|es|no|son|tan) tan(?= \p{L})|montañas?|(?:(?:mon|notre|cet|leur|mes|combien d'|de l'|l')) ?argent|(?:el|del|un|du|le|de|en) caf[eé]s?(?! (?:oscuro|claro|au lait))|(?:una?|la|esa|esta|otras|las|mi|su|cette|une|la|ma|die|diese|eine|der|dieser|meine) (?:cremas?|crèmes?|creme|cremes)|(?:cremas?|crèmes?|cremes?) (?:solar|solaire|de manos|facial|hidratante|antiarrugas|para|pour|für|mit|con|de jour|de nuit))(?!\p{L})/gu;

/** The words of the rest that may name a color. */
function colorTokens({ tokens, lower }: Reading): readonly Token[] {
  const spans = everyMatch(noColor, lower).map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  return tokens.filter((token) => !spans.some(({ start, end }) => token.start < end && token.end > start));
}

/** The words of the rest that may name a category: a sleeping bag is none of the Bags. */
function categoryTokens({ tokens }: Reading, compound: Vocabulary): readonly Token[] {
  const spans: { start: number; end: number }[] = [];
  for (let found = compound.find(tokens); found; found = compound.find(tokens, found.next)) spans.push(found);
  return tokens.filter((token) => !spans.some(({ start, end }) => token.start < end && token.end > start));
}

type Vocabularies = Record<Kind | 'thing' | 'compound' | 'fact', Vocabulary> & { names: ReadonlySet<string> };
const caches = new WeakMap<CatalogueWords, Vocabularies>();
/** "The other one" is of no category that a shop keeps for the rest. */
const CATCH_ALL =
  /^(?:others?|misc(?:ellaneous)?|sonstiges?|anderes?|verschiedenes|otr[oa]s?|vari[oa]s|autres?|divers)$/iu;

function vocabulariesOf(words: CatalogueWords): Vocabularies {
  const cached = caches.get(words);
  if (cached) return cached;
  const names: ReadonlySet<string> = new Set((words.names ?? []).map(stem));
  const looks: ReadonlySet<string> = new Set([...names, ...sameWords.map(stem)]);
  const vocabulary = (said: readonly string[], aliases?: (name: string) => readonly string[]): Vocabulary =>
    new Vocabulary(said, aliases, names);
  const made = {
    brand: vocabulary(words.brands),
    category: vocabulary(
      words.categories.filter((name) => !CATCH_ALL.test(name)),
      (name) => [...partsOf(name), ...kindsOnly(name, words.categories)],
    ),
    color: new Vocabulary(words.colors, otherWordsOf, looks, shadesOf),
    material: new Vocabulary(words.materials, otherWordsOf, looks),
    thing: vocabulary(words.things ?? [], otherNamesOf),
    compound: vocabulary(words.compounds ?? []),
    fact: vocabulary(words.facts ?? [], wordsOf),
    names,
  };
  caches.set(words, made);
  return made;
}

const negation =
  /(?<![\p{L}'])(?:(?:but |just )?not|isn'?t|aren'?t|ain'?t|is not|are not|(?:don't|dont|do not|doesn't|didn't) (?:want|like|need|fancy|care for|show(?: me)?|include)|not keen on|(?:won'?t|can'?t|cannot|doesn'?t|don'?t|will not|do not) (?:eat|drink|wear|touch|tolerate|stomach|stand)(?: anything| something)?|(?:hate|can't stand|minus|skip|forget|lose|enough of)|without|w\/o|with (?:no|zero)|no (?:me|te|le|nos|les) (?:gust[ao]n?|v[ae]n?|laten?|molan?|interesan?)(?: (?:nada|mucho|tanto))?|no (?:quier\p{L}+|busco|soporta|aguanta)|no|non|except|excluding|other than|anything but|leave out|avoid|drop|none of|nothing (?:in|of|made of)|free of|ohne|nicht|kein(?:e[nr]?)?|que no (?:sean?|tengan?|lleven?|traigan?)|nada de|sin|excepto|sans|sauf|pas(?: de| en)?)(?: (?:any|the|in|made of|from|for|of|with|a|an|en|de|du|del|aus|para|pour|für|el|los|las|les|des|un|une|die|der|das|den|dem|eine?[nr]?|(?:la|le)(?= (?!(?:premi|deuxi|dern|prim|segund|tercer|[uú]ltim))\p{L})))* /gu;
/** "T'as pas un plaid", "habt ihr keine Decke": whoever asks so wants one. */
const asksWhetherThere =
  /(?<!\p{L})(?:[ft]['’]?as|avez|auriez|aurais|reste|y a|existe|vendez|faites|gibts?|gibt['’]?s|gibt es|habt ihr|hast du|haben sie|hätte[nt]? (?:ihr|sie)|führt ihr|führen sie)(?:[ -](?:vous|t-il|il|tu|denn|da|auch|vielleicht|etwa))* $/u;
/** Only after these is a word unknown to the catalogue surely an exclusion. */
const strong =
  /^(?:(?:wo|ca|does|do)n'?t (?:eat|drink|wear|touch|tolerate|stomach)|(?:cannot|will not|do not) (?:eat|drink|wear|touch)|without|w\/o|with (?:no|zero)|except|excluding|ohne|sin|sans|sauf|que no (?:sean?|tengan?|lleven?) de |nicht aus |not made of )/;
const conjunction = /^\s?(?:,|or|and|nor|oder|und|o|y|ou|et)\s?(?:in |no |not )?/;

/** "Put it in my bag", "one more into the basket", "just that, in the cart please": it names no bag, and no card. */
const intoCart =
  /(?<!\p{L})(?:(?:in|into|to) (?:my|the) (?:shopping )?(?:cart|trolley)|(?:into (?:my|the)|(?:in|to) my) (?:shopping )?(?:bag|basket)|(?<=(?<!\p{L})(?:put|add|pop|stick|throw|chuck|drop|place)(?!\p{L}).*)(?:in|to) the (?:shopping )?(?:bag|basket)|(?:in|to) the (?:shopping )?(?:bag|basket)(?=(?: please| pls)?[\s.!]*$))(?!\p{L})/u;

/** "And in tobacco, same size?": what it has in common is no word to look for. */
const sameVersion =
  /(?<=[\p{L}\p{N}])[,;]? (?:and |but |und |y |et )?(?:same|gleiche|misma|mismo|m[êe]me) (?:size|colou?r|shade|gr(?:ö|oe|o)(?:ß|ss)e|farbe|talla|color|taille|pointure|couleur)(?=(?: (?:please|pls|bitte|porfa|por favor|svp))?[\s?!.]*$)/u;

/** German words of taking that are also English names of goods: "leg es in den Korb" looks for no wide-leg jeans. */
const germanTaking =
  /(?<!\p{L})(?:leg|pack)(?= (?:es|das|die|den|der|dem|mir|uns|sie|ihn|ein(?:e[nrs]?)?|auch|noch|mal|bitte|zwei|drei|vier|beide|alles?|rein|dazu|drauf|mit|gleich|in den)(?!\p{L}))|(?<=guten )tag(?!\p{L})/u;

/** Reads exclusions first, so that "not black" is never taken as black. */
export function readCatalogueWords(reading: Reading): void {
  const vocabularies = vocabulariesOf(reading.request.words);
  reading.take(intoCart);
  reading.take(sameVersion);
  if (reading.request.languages.includes('de')) while (reading.take(germanTaking)) continue;
  if (reading.has(cue.exclusion)) {
    readOfNoUse(reading, vocabularies);
    readExclusions(reading, vocabularies);
  }
  readThings(reading, vocabularies);
  // Brands first: "Blue Ridge" is no colour. Categories next: "Leather Care" is no material.
  for (const kind of ['brand', 'category', 'color', 'material'] as const)
    readKind(reading, kind, vocabularies);
}

/** Words that say which thing of a kind is meant, right before its name. */
const pointing =
  /(?:^|[^\p{L}])(?:the|this|that|these|those|your|which|der|die|das|el|la|los|las|le|les) (?:\p{L}+ )?$/u;

const question =
  /\?|^\P{L}*(?:and |but |so )?(?:what|what's|whats|which|who|whose|where|when|how|is|are|does|do|did|can|could|will|would|has|have|should)\b/u;

const articles: ReadonlySet<string> = new Set('the a an der die das le la les el los las un une'.split(' '));

const numbers: ReadonlySet<string> = new Set(numberWords);

/** Nouns of titles and labels of facts: noted, and left for the search. */
function readThings(reading: Reading, { thing, fact, category, names: catalogueNames }: Vocabularies): void {
  const { rest, slots, tokens } = reading;
  const names: string[] = [];
  const pointed = (start: number): boolean => pointing.test(rest.slice(0, start)) && question.test(rest);
  for (let found = thing.find(tokens); found; found = thing.find(tokens, found.next)) {
    // A title that begins with "The" names no thing by it.
    if (articles.has(found.name.toLowerCase())) continue;
    if (!names.includes(found.name)) names.push(found.name);
    if (slots.about === undefined && pointed(found.start)) slots.about = found.name;
  }
  const kind = category.find(tokens);
  if (kind && slots.about === undefined && pointed(kind.start)) slots.about = kind.name;
  if (names.length > 0) slots.things = names;
  const label = fact.find(tokens);
  if (label) slots.fact = label.name;
  const small = stopWordsIn(reading.request.languages);
  const isKnown = (token: Token | undefined): boolean =>
    token !== undefined && catalogueNames.has(token.stem) && !small.has(token.word);
  // "Put three of them in" names no "set of three reds"; "three reds" does.
  const known = tokens.filter(
    (token, at) => isKnown(token) && (!numbers.has(token.word) || isKnown(tokens[at + 1])),
  );
  if (known.length > 0) slots.names = [...new Set(known.map(({ word }) => word))];
}

function readKind(reading: Reading, kind: Kind, vocabularies: Vocabularies): void {
  const vocabulary = vocabularies[kind];
  const names: string[] = [];
  let { tokens } = reading;
  let found = vocabulary.find(tokens);
  if (found && kind === 'color') {
    tokens = colorTokens(reading);
    found = vocabulary.find(tokens);
  }
  if (found && kind === 'category') {
    tokens = categoryTokens(reading, vocabularies.compound);
    found = vocabulary.find(tokens);
  }
  for (; found; found = vocabulary.find(tokens, found.next)) {
    reading.claim(found.start, found.end);
    if (kind === 'category') reading.categorySpans.push({ start: found.start, end: found.end });
    if (!names.includes(found.name)) names.push(found.name);
  }
  if (names.length === 0) return;
  reading.slots[kind] = names[0];
  const several = severalOf[kind];
  if (names.length > 1) reading.slots[several] = names;
}

/** "X are no use to me", "X nützen mir nichts": the words before it are ruled out. */
const ofNoUse =
  /(?<=^|[.,;!] ?|\b(?:the|die|der|das|los|las|les|and|but|und|aber|pero|mais) )((?:[\p{L}-]+['’]?s? ){1,3})(?:(?:is|are|would be|'re) (?:(?:of )?no (?:use|good|help)|useless|not for (?:me|us))|(?:nützen|nutzen|bringen|helfen) (?:mir|uns) nichts|(?:ist|sind) nichts für (?:mich|uns)|no (?:me|nos) (?:sirven?|valen?)|ne (?:me|nous) (?:servent|sert) à rien)(?: (?:to|for|at) (?:me|us|all))?(?!\p{L})/gu;

/** Where the kind of thing stands before what tells it: "las chemises en coton ne me servent à rien". */
const kindFirst = /(?:no (?:me|nos)|ne (?:me|nous)) /u;

/** Of "spd pedals" that are of no use the pedals are not ruled out where others of them are looked for. */
function readOfNoUse(reading: Reading, vocabularies: Vocabularies): void {
  const small = stopWordsIn(reading.request.languages);
  for (const match of everyMatch(ofNoUse, reading.rest)) {
    const words = everyMatch(/[\p{L}-]+/gu, match[1] ?? '').filter(([word]) => !small.has(word));
    const kind = words.length < 2 ? -1 : kindFirst.test(match[0]) ? 0 : words.length - 1;
    for (const [place, { index }] of words.entries()) {
      const at = match.index + index;
      if (place === kind || exclude(reading, vocabularies, at) !== undefined) continue;
      if (namesAt(reading, vocabularies, at)) excludeWord(reading, at);
    }
    if (reading.slots.exclude !== undefined) reading.claim(match.index, match.index + match[0].length);
  }
}

function readExclusions(reading: Reading, vocabularies: Vocabularies): void {
  for (const match of everyMatch(negation, reading.rest)) {
    if (asksWhetherThere.test(reading.rest.slice(0, match.index))) continue;
    let at = match.index + match[0].length;
    let excluded = exclude(reading, vocabularies, at);
    if (excluded === undefined && (strong.test(match[0]) || namesAt(reading, vocabularies, at)))
      excluded = excludeWord(reading, at);
    if (excluded === undefined) continue;
    reading.claim(match.index, at);
    while (excluded !== undefined) {
      at = excluded;
      const joint = conjunction.exec(reading.rest.slice(at, at + 24));
      excluded = joint?.[0] ? exclude(reading, vocabularies, at + joint[0].length) : undefined;
    }
  }
}

/** Excludes the catalogue word that begins at `at`; answers where it ends. */
function exclude(reading: Reading, vocabularies: Vocabularies, at: number): number | undefined {
  const article = /^(?:an? |the |any )/.exec(reading.rest.slice(at, at + 5))?.[0] ?? '';
  const { tokens } = reading;
  const startsAt = (place: number): number => tokens.findIndex(({ start }) => start === place);
  const kindOfThing = vocabularies.category.at(tokens, startsAt(at + article.length));
  if (kindOfThing) {
    const lists = (reading.slots.exclude ??= {});
    lists.words = [...(lists.words ?? []), saidOf(kindOfThing, reading)];
    reading.claim(at, kindOfThing.end);
    return kindOfThing.end;
  }
  for (const kind of ['brand', 'color', 'material'] as const) {
    const found = vocabularies[kind].at(tokens, startsAt(at));
    if (!found) continue;
    const lists = (reading.slots.exclude ??= {});
    lists[kind] = [...(lists[kind] ?? []), found.name];
    reading.claim(found.start, found.end);
    return found.end;
  }
  return undefined;
}

/** "Not coffee" rules out coffee, not all of "Coffee & Tea". */
function saidOf({ name, start, end }: Found, { text }: Reading): string {
  return piecesOf(name).length > 1 ? text.slice(start, end) : name;
}

/** "Not ground": a word this store's goods are called by or come in. */
function namesAt({ tokens, request }: Reading, { names }: Vocabularies, at: number): boolean {
  const word = tokens.find(({ start }) => start === at);
  return word !== undefined && names.has(word.stem) && !stopWordsIn(request.languages).has(word.word);
}

function excludeWord(reading: Reading, at: number): number | undefined {
  const word = /^\p{L}{3,30}/u.exec(reading.rest.slice(at, at + 40))?.[0];
  if (word === undefined || stem(word).length < 3) return undefined;
  const lists = (reading.slots.exclude ??= {});
  lists.words = [...(lists.words ?? []), word];
  reading.claim(at, at + word.length);
  return at + word.length;
}
