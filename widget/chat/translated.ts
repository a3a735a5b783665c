import { useEffect, useState } from 'react';
import type { LoadPart } from './parts.ts';

/** Languages besides English whose words lie beside the script. */
const offered = /^(de|es|fr)\b/;
const here: Record<string, unknown> = {};

/**
 * The words of the locale's language; English until they are here, and while they cannot be had.
 * @param part `words` or `more-words`, of which `<part>-<language>.js` is loaded
 * @param again loads what failed once more when this changes
 */
export function useTranslated<Words>(
  english: Words,
  part: string,
  locale: string,
  load: LoadPart,
  again?: unknown,
): Words {
  const [language] = offered.exec(locale.toLowerCase()) ?? [];
  const name = `${part}-${language}`;
  const [, come] = useState<unknown>(0);
  useEffect(() => {
    if (language)
      load<{ words: Words }>(name).then(
        ({ words }) => come((here[name] ??= words)),
        () => {},
      );
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what failed is loaded again when `again` changes
  }, [language, load, name, again]);
  return (here[name] as Words | undefined) ?? english;
}
