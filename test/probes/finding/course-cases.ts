import type { Part } from '../said.ts';
import { caseOf, wishFor } from './cases.ts';
import type { Case, Draw, Wants } from './cases.ts';
import { later, limits as limitFrames } from './frames.ts';
import { courses } from './course-frames.ts';
import type { CourseKind } from './course-frames.ts';
import type { Kind } from './goods.ts';
import { withArticle } from './said-cases.ts';
import { phrased, valuesOf } from './values.ts';

/** Wishes told at length, refused, kept to over several messages, and taken up again: what one sentence alone does not show. */

const kinds = Object.keys(courses.en).filter((each) => each !== 'compare-first') as CourseKind[];

const wantsOf: Partial<Record<CourseKind, Wants>> = {
  'sort-said': 'cheapest first', 'held-sort': 'cheapest first', 'else': 'more',
  'cheapest-shown': { cheapestOf: 'shown' }, 'compared-cheaper': { cheapestOf: 'two' },
}; // prettier-ignore

export function courseCase(draw: Draw, part: Part): Case | undefined {
  const { drawn, kind, language } = draw;
  const course = drawn.pick(kinds);
  const all = courses[language][course];
  // Every second sentence only measures.
  const sentences = all.filter((_, at) => at % 2 === (part === 'worked' ? 0 : 1));
  const sentence = drawn.pick(sentences);
  const frame = `course ${course}`;
  if (course === 'story' || course === 'sort-said') {
    const names = kind.names[language];
    if (!names || names.length === 0) return undefined;
    const wants = wantsOf[course] ?? 'goods';
    return { ...caseOf(draw, frame, [], worded(draw, kind, sentence), kind, {}), wants };
  }
  if (course === 'not-kind' || course === 'second') return ofOther(draw, course, frame, sentence);
  if (kind.must.length < 2) return undefined;
  const limited = course === 'held-sort' || course === 'held-stock';
  const price = limited ? valuesOf(draw, 'max') : undefined;
  if (limited && !price) return undefined;
  const opening = wishFor(draw, kind, '');
  if (opening === undefined) return undefined;
  const between = limited ? [phrased(draw, drawn.pick(later[language].max), price!)] : [];
  const pair = course === 'compared-cheaper' ? [drawn.pick(courses[language]['compare-first'])] : [];
  const stock = course === 'held-stock' ? { stock: true } : {};
  const made = caseOf(draw, frame, [opening, ...between, ...pair], sentence, kind, { ...price, ...stock });
  return { ...made, wants: wantsOf[course] ?? 'goods' };
}

/** Goods of another kind than what was looked for first; what they may cost was said before. */
function ofOther(draw: Draw, course: CourseKind, frame: string, sentence: string): Case | undefined {
  const { drawn, kind, kinds: all, language } = draw;
  const other = drawn.pick(all);
  const [one, two] = [kind.names[language], other.names[language]];
  if (!one || !two || one.length === 0 || two.length === 0) return undefined;
  if (other.must.some(({ title }) => kind.may.has(title))) return undefined;
  const price = course === 'not-kind' ? valuesOf({ ...draw, kind: other }, 'max') : {};
  if (!price) return undefined;
  const limit = course === 'not-kind' ? phrased(draw, drawn.pick(limitFrames[language].max), price) : '';
  const opening = wishFor(draw, kind, limit);
  if (opening === undefined) return undefined;
  const refused = sentence.replace('{r}', one[0]!.plural);
  const made = caseOf(draw, frame, [opening], worded(draw, other, refused), other, price);
  return { ...made, may: made.may.filter((title) => !kind.may.has(title)) };
}

function worded({ drawn, language }: Draw, kind: Kind, sentence: string): string {
  const name = drawn.pick(kind.names[language]!);
  return sentence.replace('{a}', withArticle(language, name)).replace('{k}', name.plural);
}
