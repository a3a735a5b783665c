/** Limits on what goods measure: "under 2 kg", "mindestens 30 Liter", "entre 20 y 30 cm de alto". */
import { figureOf, sideWords, unitNamed, unitSource } from '../../goods/measures.ts';
import type { MeasureLimit, Side } from '../../goods/measures.ts';
import { joined } from '../small-patterns.ts';
import { maximumWords, minimumWords } from './money.ts';
import type { Reading } from './reading.ts';

const start = '(?<![\\p{L}\\d])';
const figure = '(\\d+(?:[.,]\\d+)*)';
const unit = `[\\s-]?(${unitSource})`;
const joins = '(?:-|to|and|bis|und|y|a|et|à)';
const less =
  'lighter|smaller|shorter|narrower|lower|slimmer|leichter|kleiner|kürzer|schmaler|niedriger|flacher';
const more = 'heavier|bigger|larger|longer|taller|wider|deeper|stronger|schwerer|größer|grösser|länger|höher|breiter|tiefer|stärker'; // prettier-ignore
const around = `(?: (?:about|around|etwa|ca\\.?|unos|environ|de|von|les|los))?`;

const range = new RegExp(`${start}(?:(?:between|from|zwischen|von|entre|de|desde) )?${figure}(?:${unit})? ?${joins} ?${figure}${unit}`, 'u'); // prettier-ignore
const atMost = new RegExp(`${start}(?:${maximumWords}|(?:${less}) (?:than|als)|(?:no|not|nothing|nicht) (?:${more}) (?:than|als)|que (?:no )?(?:pese|pesen|mida|midan) menos de)${joined}${around}\\s?${figure}${unit}`, 'u'); // prettier-ignore
const atLeast = new RegExp(`${start}(?:${minimumWords}|(?:${more}) (?:than|als)|que (?:pese|pesen|mida|midan|quepan) (?:más|al menos)(?: de)?)${joined}${around}\\s?${figure}${unit}`, 'u'); // prettier-ignore
const atMostAfter = new RegExp(`${start}${figure}${unit},? ?(?:or (?:less|under|lighter|smaller|shorter)|max(?:imum|imal|\\.)?|at most|tops|oder (?:weniger|leichter|kleiner)|höchstens|o menos|m[aá]ximo|como (?:mucho|m[aá]ximo)|ou moins|au plus)(?!\\p{L})`, 'u'); // prettier-ignore
const atLeastAfter = new RegExp(`${start}${figure}${unit},? ?(?:or (?:more|over|bigger|larger|longer|above)|and (?:up|over|above)|min(?:imum|\\.)?|at least|plus|\\+|oder (?:mehr|größer|länger)|und mehr|mindestens|o m[aá]s|m[ií]nimo|como m[ií]nimo|ou plus|et plus|au moins)(?!\\p{L})`, 'u'); // prettier-ignore

/** Who or what a thing is for measures so, or what it can bear: no measure of the thing itself. */
const ofOthers =
  /(?:dogs?|cats?|pets?|pupp(?:y|ies)|kittens?|horses?|kids?|child(?:ren)?|bab(?:y|ies)|toddlers?|riders?|persons?|people|users?|adults?|hunde?n?|katzen?|pferde?|kind(?:er)?|babys?|leute|menschen|personen|fahrer|perros?|gatos?|caballos?|niñ[oa]s?|bebés?|personas?|chiens?|chats?|chevaux|enfants?|bébés?|personnes?|parcels?|orders?|packages?|pakete?|bestellungen?|pedidos?|paquetes?|colis|commandes?|holds?|supports?|carr(?:y|ies)|bears?|loads?|trägt|tragen|belast\p{L}*|aguant\p{L}*|soport\p{L}*|support\p{L}*|porte\p{L}*|i weigh|i'm|i am|ich bin|peso|je p[eè]se)(?: (?:up to|of|that are|die|von|que|de|qui))?\P{L}*$/u;

const sides = (Object.entries(sideWords) as [Side, string][]).map(
  ([side, words]) => [side, new RegExp(`^ ?(?:in )?(?:${words})(?!\\p{L})|(?<!\\p{L})(?:${words})(?: than| als| que| de)?$`, 'u')] as const,
); // prettier-ignore

/** Fills `measures` with what the message limits, and takes it away. */
export function readMeasures(reading: Reading): void {
  const found = limitIn(reading);
  if (!found) return;
  reading.slots.measures = [found];
}

type Bounds = (figures: number[]) => Pick<MeasureLimit, 'least' | 'most'>;

const forms: readonly (readonly [pattern: RegExp, bounds: Bounds])[] = [
  [range, ([least = 0, most = 0]) => ({ least, most })],
  [atMostAfter, ([most = 0]) => ({ most })],
  [atLeastAfter, ([least = 0]) => ({ least })],
  [atMost, ([most = 0]) => ({ most })],
  [atLeast, ([least = 0]) => ({ least })],
];

function limitIn(reading: Reading): MeasureLimit | undefined {
  for (const [pattern, bounds] of forms) {
    const match = pattern.exec(reading.rest);
    if (!match || ofOthers.test(reading.rest.slice(0, match.index))) continue;
    const limit = limitOf(match.slice(1), bounds);
    if (!limit) continue;
    const behind = reading.rest.slice(match.index + match[0].length);
    const side = limit.kind === 'length' ? sideIn(match[0], behind) : undefined;
    const spoken = side ? (sides.find(([name]) => name === side)?.[1].exec(behind)?.[0].length ?? 0) : 0;
    reading.claim(match.index, match.index + match[0].length + spoken);
    return side ? { ...limit, side } : limit;
  }
  return undefined;
}

/** @param said figures and units as they were matched, in their order; a figure without one has that behind it */
function limitOf(said: (string | undefined)[], bounds: Bounds): MeasureLimit | undefined {
  const words = said.filter((each) => each !== undefined);
  const named = words.flatMap((word) => unitNamed(word) ?? []);
  const unit = named.at(-1);
  if (!unit || named.some(({ kind }) => kind !== unit.kind)) return undefined;
  const figures = words.filter((word) => /^\d/.test(word));
  const amounts = figures.map((word, at) => figureOf(word) * (named[named.length === figures.length ? at : 0] ?? unit).factor); // prettier-ignore
  return { kind: unit.kind, ...bounds(amounts) };
}

function sideIn(match: string, behind: string): Side | undefined {
  const [comparing = ''] = match.split(/\d/);
  return sides.find(([, words]) => words.test(behind) || words.test(comparing.trim()))?.[0];
}
