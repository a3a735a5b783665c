import { fold } from '../shop/search/words.ts';

let folded: ReadonlySet<string> | undefined;

/** Names of the world's countries, folded. Made with the first question: asking Intl for them all takes a while. */
export function countries(): ReadonlySet<string> {
  if (folded) return folded;
  const regionNames = new Intl.DisplayNames('en', { type: 'region' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  folded = new Set(
    letters
      .flatMap((first) => letters.map((second) => `${first}${second}`))
      .map((code) => fold(regionNames.of(code) ?? ''))
      .filter((name) => name.length > 3),
  );
  return folded;
}
