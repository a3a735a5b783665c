import { filled, said } from '../said.ts';
import type { Part } from '../said.ts';
import { caseOf, wishFor } from './cases.ts';
import type { Case, Draw, Wants } from './cases.ts';
import { limits as limitFrames } from './frames.ts';
import type { Language } from './frames.ts';
import type { Kind, Limits } from './goods.ts';
import { amountSaid, phrased, valueSaid, valuesOf } from './values.ts';

/** Cases in the words of people who did not know the assistant: sentences by act, with goods and limits of the catalogue put in. */

const openingActs = ['find', 'find-limit', 'find-limit', 'find-limit', 'find-for'] as const;
const limitsSaid = ['price-max', 'price-max', 'price-min', 'price-between', 'color', 'color', 'size', 'brand', 'material'] as const; // prettier-ignore
const laterActs = {
  cheaper: 'cheaper', dearer: 'dearer', 'then-max': 'goods', 'then-color': 'goods', 'then-size': 'goods', 'then-not': 'goods',
  'then-brand': 'goods', 'cheapest-first': 'cheapest first', 'best-rated': 'best first', 'show-more': 'more', 'in-stock-only': 'goods',
  'other-kind': 'goods', 'also-kind': 'goods', 'details-listed': { place: 0 }, 'compare-two': 'both shown', 'compare-named': 'both named',
} as const; // prettier-ignore
type LaterAct = keyof typeof laterActs;
const later = Object.keys(laterActs) as LaterAct[];

const limitOf = {
  'price-max': 'max', 'price-min': 'min', 'price-between': 'between', 'then-max': 'max', 'then-color': 'color', 'then-size': 'size',
  'then-not': 'not', 'then-brand': 'brand', 'in-stock-only': 'stock',
} as const; // prettier-ignore

/** "Around 30": a fifth more or less will do. */
const isLoose =
  /about|around|roughly|or so|closer|maybe|thereabouts|range|\bca\b|etwa|ungefähr|\brund\b|ande|alrededor|unos|environ|autour|fourchette|dans les/iu;

export function saidCase(draw: Draw, part: Part): Case | undefined {
  const { drawn } = draw;
  return drawn.roll() < 0.4 ? opening(draw, part) : following(draw, part, drawn.pick(later));
}

function pickSaid({ drawn, language }: Draw, part: Part, act: string): string | undefined {
  const sentences = said(part, language, act);
  return sentences.length === 0 ? undefined : drawn.pick(sentences);
}

function opening(draw: Draw, part: Part): Case | undefined {
  const { drawn, kind } = draw;
  const act = drawn.pick(openingActs);
  const sentence = pickSaid(draw, part, act);
  const places = placesOf(draw, kind);
  if (sentence === undefined || !places) return undefined;
  if (act !== 'find-limit') {
    const made = caseOf(draw, `said ${act}`, [], filled(sentence, places), kind, {});
    return { ...made, wants: act === 'find-for' ? 'some' : 'goods' };
  }
  const limit = limitSaid(draw, part, drawn.pick(limitsSaid));
  if (!limit) return undefined;
  const say = filled(sentence, { ...places, l: limit.text });
  return caseOf(draw, `said ${limit.frame}`, [], say, kind, limit.limits);
}

function limitSaid(
  draw: Draw,
  part: Part,
  sort: (typeof limitsSaid)[number],
): { text: string; frame: string; limits: Limits } | undefined {
  const ofPrice = sort === 'price-max' || sort === 'price-min' || sort === 'price-between';
  const limits = valuesOf(draw, ofPrice ? limitOf[sort] : sort);
  const phrase = ofPrice ? pickSaid(draw, part, sort) : draw.drawn.pick(limitFrames[draw.language][sort]);
  if (!limits || phrase === undefined) return undefined;
  if (!ofPrice) return { text: phrased(draw, phrase, limits), frame: 'find-limit look', limits };
  const loose = isLoose.test(phrase) ? loosened(limits) : limits;
  return { text: filled(phrase, amountsOf(draw, limits)), frame: `find-limit ${sort}`, limits: loose };
}

function amountsOf(draw: Draw, { priceMin, priceMax }: Limits): Record<string, string> {
  const low = priceMin ?? 0;
  const isBare = draw.drawn.roll() < 0.5;
  return {
    p: amountSaid(draw, priceMax ?? low),
    n: isBare ? String(low / 100) : amountSaid(draw, low),
  };
}

function loosened({ priceMin, priceMax, ...others }: Limits): Limits {
  return {
    ...others,
    ...(priceMin === undefined ? {} : { priceMin: priceMin * 0.8 }),
    ...(priceMax === undefined ? {} : { priceMax: priceMax * 1.2 }),
  };
}

function following(draw: Draw, part: Part, act: LaterAct): Case | undefined {
  const { kind, drawn } = draw;
  const sentence = pickSaid(draw, part, act);
  if (sentence === undefined) return undefined;
  if (act === 'compare-named') return namedPair(draw, sentence);
  const start = wishFor(draw, kind, '');
  if (start === undefined || kind.must.length < 2) return undefined;
  const frame = `said ${act}`;
  if (act === 'other-kind' || act === 'also-kind') return another(draw, frame, start, sentence);
  if (act === 'details-listed') {
    const place = 1 + Math.floor(drawn.roll() * Math.min(3, kind.must.length));
    return { ...caseOf(draw, frame, [start], filled(sentence, placeSaid(draw, place)), kind, {}), wants: { place } };
  }
  if (act === 'best-rated' && !kind.must.some(({ rating }) => rating)) return undefined;
  const limits = act in limitOf ? valuesOf(draw, limitOf[act as keyof typeof limitOf]) : {};
  if (!limits) return undefined;
  const places = act === 'then-max' ? amountsOf(draw, limits) : { v: valueSaid(limits) };
  const wants: Wants = laterActs[act];
  return { ...caseOf(draw, frame, [start], filled(sentence, places), kind, limits), wants };
} // prettier-ignore

function another(draw: Draw, frame: string, start: string, sentence: string): Case | undefined {
  const { drawn, kinds, kind } = draw;
  const other = drawn.pick(kinds);
  const places = placesOf(draw, other);
  if (!places || other.must.some(({ title }) => kind.may.has(title))) return undefined;
  const made = caseOf(draw, frame, [start], filled(sentence, places), other, {});
  // "Also" may show both.
  return frame === 'said also-kind' ? { ...made, may: [...made.may, ...kind.may] } : made;
}

/** Two goods of the store by name, each title's first part where nothing else is called so. */
function namedPair(draw: Draw, sentence: string): Case | undefined {
  const { goods, drawn, kind, language } = draw;
  if (language !== goods.catalogueLanguage || kind.must.length < 2) return undefined;
  const [one, other] = [drawn.pick(kind.must), drawn.pick(kind.must)];
  const nameOf = (title: string): string => {
    const head = title.split(/\s[–—|-]\s|[,:(/]/u)[0]!.trim();
    const isOnly = goods.products.filter((each) => each.title.includes(head)).length === 1;
    return isOnly && head.length > 3 ? head : title;
  };
  if (one.title === other.title) return undefined;
  const say = filled(sentence, { x: nameOf(one.title), y: nameOf(other.title) });
  const made = caseOf(draw, 'said compare-named', [], say, kind, {});
  return { ...made, must: [one.title, other.title], wants: 'both named' };
}

const ordinals: Record<Language, readonly string[]> = {
  en: ['first', 'second', 'third'],
  de: ['erste', 'zweite', 'dritte'],
  es: ['primero', 'segundo', 'tercero'],
  fr: ['premier', 'deuxième', 'troisième'],
};

function placeSaid({ language }: Draw, place: number): Record<string, string> {
  return { i: String(place), th: ordinals[language][place - 1]! };
}

function placesOf({ drawn, language }: Draw, kind: Kind): { a: string; k: string } | undefined {
  const names = kind.names[language];
  if (!names || names.length === 0) return undefined;
  const name = drawn.pick(names);
  return { k: name.plural, a: withArticle(language, name) };
}

export function withArticle(language: Language, { one, plural }: { one: string; plural: string }): string {
  return one === plural && language !== 'de' ? withoutOne[language] + plural : articleOf[language](one) + one;
}

/** What is said before goods whose singular nobody knows here. */
const withoutOne: Record<Language, string> = { en: 'some ', de: '', es: '', fr: 'des ' };

const articleOf: Record<Language, (name: string) => string> = {
  en: (name) => (/^[aeiou]/u.test(name) ? 'an ' : 'a '),
  de: (name) => (/(?:e|ung|heit|keit)$/u.test(name) ? 'eine ' : /(?:en|er|s)$/u.test(name) ? '' : 'ein '),
  es: (name) => (/^\S*(?:a|ión|dad)(?: |$)/u.test(name) ? 'una ' : 'un '),
  fr: (name) => (/^\S*(?:e|ion)(?: |$)/u.test(name) ? 'une ' : 'un '),
};
