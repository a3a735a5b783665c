/** A BCP 47 tag as the server takes it. */
const tag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/**
 * The first that names a language, also where it is written as many shops write it (de_DE); after them the page's and
 * the browser's own.
 * @returns BCP 47
 */
export function knownLocale(...wanted: (string | undefined)[]): string {
  const all = [...wanted, document.documentElement.lang, navigator.language];
  return all.map((one) => one?.replaceAll('_', '-')).find((one) => one && tag.test(one)) ?? 'en';
}
