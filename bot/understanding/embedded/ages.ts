/** How old somebody is who gets what is looked for: no product is described so; what is for children is. */
import { cue } from './slots/cues.ts';
import { everyMatch } from './slots/every-match.ts';
import { parseNumber } from './slots/numbers.ts';
import type { Reading } from './slots/reading.ts';
import { stem } from './slots/tokens.ts';

/** "For my 6 year old son". */
const age =
  /(?<![\p{L}\d])(?:(?:for|my|our|a|an|his|her|their|aged?) )*(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?-? ?(?:years?|yrs?)[ -]?old|yo| ?y\/o)s?(?: (?:boys?|girls?|sons?|daughters?|kids?|child|children|nephews?|nieces?|grandsons?|granddaughters?))?(?![\p{L}\d])/gu;
/** Without one of its ends no age can be there, and looking for an end takes far less. */
const endOfAge = /(?:old|yo|y\/o)s?(?![\p{L}\d])/u;
/** Up to this age someone is looked for among what is for children. */
const oldestChild = 12;

const noMeasure = String.raw`(?! ?(?:cm|mm|m|kg|g|ml|l|inch|in|ft|feet|%|¤|\$|euros?|eur|stück|mal|veces|fois)(?!\p{L}))(?![\p{L}\d.])`;

const english = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** "They're 6 and 9", "turns 12", said of someone. */
const told = new RegExp(
  String.raw`(?<!\p{L})(?:they'?re|they are|(?:he|she)(?:'s|s| is)|who(?:'s|s| is|'re| are)|turn(?:s|ed|ing)|aged?)(?: (?:about|around|nearly|almost|just|only))? (\d{1,2}|${english})(?:(?:,| and|,? or)? \d{1,2})*${noMeasure}`,
  'gu',
);

const german = 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';
const spanish = 'un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce';
const french = 'un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze';

/** The same elsewhere: "meine 4-jährige Nichte", "sie wird vier", "de 4 años", "cumple 5", "qui a 4 ans". */
const abroad: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\d])(\d{1,2}|${german})[ -]?j(?:ä|ae|a)hrige?[nrsm]?(?!\p{L})`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\d])(\d{1,2}|${german}) jahre? (?:alt|jung)(?!\p{L})`, 'gu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:er|sie|kind|sohn|tochter|nichte|neffe|enkel(?:in)?|die|der|kleine[rn]?) (?:ist|wird|wurde|sind|werden)(?: (?:bald|jetzt|gerade|grad|schon|erst|morgen|demnächst))? (\d{1,2}|${german})(?: jahre?)?${noMeasure}`,
    'gu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?:de|tienen?|con|cumplen?|cumplir[áa]?|cumpli[óo]) (?:unos |casi )?(\d{1,2}|${spanish}) a(?:ñ|n)(?:it)?os(?!\p{L})`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})(?:cumplen?|cumplir[áa]?|cumpli[óo]) (?:los )?(\d{1,2}|${spanish})${noMeasure}`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})(?:de|a|ont|aura|auront|avoir|f[êe]te|eu) (?:ses |bient[ôo]t |presque )?(\d{1,2}|${french}) ans(?!\p{L})`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})(?:ni[ñn][oa]s?|hij[oa]|sobrin[oa]|niet[oa]|peques?|nen[ea]|chiquill[oa]|chav[oa]|fils|fille|neveu|ni[èe]ce|gars|gar[çc]on|enfant|bout de chou) de (\d{1,2})${noMeasure}`, 'gu'),
]; // prettier-ignore
/** Years that nobody is old. */
const ofThings = /garant|gew(?:ä|ae)hr|warrant/u;
const mayBeAbroad = /jahr|jähr|jaehr|wird|ist|wurde|werden|sind|añ|anos|cumpl|ans(?!\p{L})| de \d/u;

/** What children's things are called in a catalogue; the first that this one knows is looked for. */
const forChildren = ['kids', 'kinder', 'infantil', 'niño', 'niños', 'niña', 'enfant', 'enfants'];

const mayTellAge = (reading: Reading): boolean =>
  reading.has(cue.figure | cue.number) && endOfAge.test(reading.lower);

function patternsFor(reading: Reading): readonly RegExp[] {
  const { lower, request } = reading;
  const elsewhere = request.languages.some((language) => language !== 'en') && mayBeAbroad.test(lower);
  return [
    ...(mayTellAge(reading) ? [age] : []),
    ...(reading.has(cue.figure | cue.number) ? [told] : []),
    ...(elsewhere && !ofThings.test(lower) ? abroad : []),
  ];
}

/** `text` with the ages in it blanked; offsets stay. */
export function withoutAges(reading: Reading, text: string): string {
  return patternsFor(reading).reduce(
    (rest, pattern) => rest.replace(pattern, (part) => ' '.repeat(part.length)),
    text,
  );
}

/** The query, for children where a child's age is told. */
export function withAge(reading: Reading, query: string): string {
  const ages = patternsFor(reading).flatMap((pattern) => [...everyMatch(pattern, reading.lower)]);
  const ofChild = ages.some(([, years = '']) => yearsOf(years) <= oldestChild);
  if (!ofChild) return query;
  const word = wordForChildren(reading);
  return word === undefined || query.split(' ').includes(word) ? query : `${query} ${word}`.trim();
}

/** Where a child's present is looked for, what is played with comes first. */
const ofPresents =
  /geschenk|schenk|mitbringsel|geburtstag|regal(?:o|ar|it)|cumple|cadeau|offrir|anniversaire|gift|present|birthday/u;
const toys = /toys?(?!\p{L})|spielzeug|spielwaren|spielsachen|juguete|jouet/u;
const saysEnglish = /(?<!\p{L})(?:years?|yrs?|yo|y\/o|they|he|she|who|turn|aged?)/u;

function wordForChildren({ request, lower }: Reading): string | undefined {
  const { categories, names = [] } = request.words;
  const category = ofPresents.test(lower) ? categories.find((name) => toys.test(name.toLowerCase())) : undefined; // prettier-ignore
  if (category !== undefined) return category.toLowerCase();
  const known = new Set(names.map(stem));
  return forChildren.find((word) => known.has(stem(word))) ?? (saysEnglish.test(lower) ? 'kids' : undefined);
}

/** "Un" and "elf" are no counts elsewhere. */
const fewYears: Readonly<Record<string, number>> = { un: 1, elf: 11, once: 11 };
const yearsOf = (years: string): number => fewYears[years] ?? parseNumber(years);
