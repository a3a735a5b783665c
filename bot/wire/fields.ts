import * as v from 'valibot';
import { MAXIMUM_TEXT_LENGTH } from './limits.ts';

/** Fields that frames of shoppers and of staff have in common. */

export const Id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{8,64}$/, 'an id is 8–64 letters, digits, "-" or "_"'),
);
export const StoreId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,40}$/, 'a store id is 1–40 lower-case letters, digits or "-"'),
);
export const Sequence = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const Locale = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'a locale is a BCP 47 tag such as "en-US"'),
  v.transform(withoutUnknown),
);
/** What no table of languages knows is left out: "en-USA" is "en", where figures would otherwise fail. */
function withoutUnknown(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag.slice(0, tag.indexOf('-'));
  }
}
/** What a person writes: letters whole however they were typed, and nothing that is no letter at all. */
export const Text = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MAXIMUM_TEXT_LENGTH),
  v.transform((text) => text.normalize('NFC').toWellFormed()),
);
/** A signed token: a shopper's identity or a credential of the staff. */
export const Token = v.pipe(v.string(), v.maxLength(8_000));
