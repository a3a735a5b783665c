import { useEffect, useState } from 'react';
import type { LoadPart } from './parts.ts';

/** By file, the words of other languages than English; null where they could not be had. */
const here: Record<string, unknown> = {};

/** Languages besides English whose words lie beside the script. */
const fileOf = (part: string, locale: string): string | undefined => {
  const [language] = /^(de|es|fr)\b/.exec(locale.toLowerCase()) ?? [];
  return language && `${part}-${language}`;
};

/**
 * The words of the locale's language, from `<part>-<language>.js`.
 * @returns undefined while they may be on their way; `english` where they could not be had
 */
export function translation<Words>(english: Words, part: string, locale: string): Words | undefined {
  const file = fileOf(part, locale);
  return file === undefined || here[file] === null ? english : (here[file] as Words | undefined);
}

/** Fetches them where they are wanted and not here. @returns another value each time there are others; it never rejects */
export async function fetchTranslation(part: string, locale: string, load: LoadPart): Promise<unknown> {
  const file = fileOf(part, locale);
  if (file)
    here[file] ||= await load<{ words: unknown }>(file).then(
      ({ words }) => words,
      () => null,
    );
  return file && here[file];
}

/** The same as `translation`, fetched when it is wanted. @param again what failed is fetched once more when this changes */
export function useTranslation<Words>(
  english: Words,
  part: string,
  locale: string,
  load: LoadPart,
  again?: unknown,
): Words | undefined {
  const known = translation(english, part, locale);
  const [, come] = useState<unknown>(known);
  useEffect(() => {
    void fetchTranslation(part, locale, load).then(come);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what failed is loaded again when `again` changes
  }, [part, locale, load, again]);
  return known;
}
