import { shortened } from './abbreviation-words.ts';
import { named } from './ear-words.ts';
import type { Ear } from './written-figures.ts';

const any = (written: Readonly<Record<string, unknown>>): string =>
  Object.keys(written)
    .toSorted((one, other) => other.length - one.length)
    .map((each) => each.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s?`))
    .join('|');

const patterns = new Map(
  Object.entries(shortened).map(([language, { alone, counted }]) => [
    language,
    {
      alone: new RegExp(`(?<![\\p{L}\\p{N}./-])(?:${any(alone)})(?![\\p{L}\\p{N}])`, 'giu'),
      counted: new RegExp(
        `(?<=(\\d+(?:[.,]\\d+)?)\\s?)(?:${any(counted)})(?![\\p{L}\\p{N}])(?:\\.(?=\\s*[\\p{Ll}\\d,;)(]))?`,
        'giu',
      ),
    },
  ]),
);

/** A point at the very end closes the sentence too. */
const closing = (written: string, at: number, text: string): string =>
  written.endsWith('.') && at + written.length === text.trimEnd().length ? '.' : '';

/** "2 Std." is "2 Stunden", "zw." "zwischen". */
export function heardAbbreviations(text: string, { language }: Ear): string {
  const { alone, counted } = shortened[language];
  const pattern = patterns.get(language)!;
  return text
    .replace(pattern.counted, (written: string, figure: string, at: number, whole: string) => {
      const name =
        counted[written.toLowerCase()] ??
        counted[written.toLowerCase().replace(/\.$/, '')] ??
        counted[spaced(written)];
      if (!name) return written;
      const [one = '', many = `${one}s`] = name.split('|');
      const several = named([one, many], Number(figure.replace(',', '.')), language);
      const isDative =
        language === 'de' && DATIVE.test(whole.slice(0, at)) && several !== one && several.endsWith('e');
      const gap = /\d$/.test(whole.slice(0, at)) ? ' ' : '';
      return `${gap}${several}${isDative ? 'n' : ''}${closing(written, at, whole)}`;
    })
    .replace(pattern.alone, (written: string, at: number, whole: string) => {
      const heard = alone[written.toLowerCase()] ?? alone[spaced(written)] ?? written;
      return heard + closing(written, at, whole);
    });
}

const spaced = (written: string): string => written.toLowerCase().replaceAll(/\.(?=\p{L})/gu, '. ');

/** "innerhalb von 30 Tagen". */
const DATIVE = /(?<!\p{L})(?:von|nach|in|seit|binnen|mit|aus|vor)\s\d+\s?$/iu;
