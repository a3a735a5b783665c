import type { DominantLanguage, Entity, PiiEntity } from '@aws-sdk/client-comprehend';
import type { Language, PersonalData, Understanding, UnderstandRequest } from './understanding.ts';

/** What Comprehend's answers beside the intents change of what was understood. */

type Change = (understood: Understanding) => Understanding;

/** Below this share a finding is left alone. */
const SURE = 0.8;
/** A word or two could be any language. */
const FEWEST_WORDS = 3;

/** The language of a message long enough to tell, when the store serves it. */
export function withLanguage(found: readonly DominantLanguage[], request: UnderstandRequest): Change {
  const [best] = [...found].sort((one, other) => (other.Score ?? 0) - (one.Score ?? 0));
  const language = best?.LanguageCode?.split('-')[0] as Language;
  const words = request.text.split(/\s+/).filter(Boolean).length;
  const sure = words >= FEWEST_WORDS && (best?.Score ?? 0) >= SURE && request.languages.includes(language);
  if (!sure) return (understood) => understood;
  const change = (understood: Understanding): Understanding => ({
    ...understood,
    language,
    wishes: understood.wishes.map(change),
  });
  return change;
}

/** "Something for Anna in Vienna": who and where are not what is sought, unless the catalogue has the word. */
export function withoutNames(found: readonly Entity[], { words }: UnderstandRequest): Change {
  const sold = new Set(
    [words.brands, words.categories, words.things ?? [], words.colors, words.materials]
      .flat()
      .flatMap(wordsOf),
  );
  const names = new Set(
    found
      .filter(({ Type, Score = 0 }) => (Type === 'PERSON' || Type === 'LOCATION') && Score >= SURE)
      .flatMap(({ Text = '' }) => wordsOf(Text))
      .filter((word) => !sold.has(word)),
  );
  if (names.size === 0) return (understood) => understood;
  const without = (query: string): string =>
    query
      .split(' ')
      .filter((word) => !names.has(word.toLowerCase()))
      .join(' ');
  const change = (understood: Understanding): Understanding => ({
    ...understood,
    query: without(understood.query),
    ...(understood.sought ? { sought: { ...understood.sought, text: without(understood.sought.text) } } : {}),
    wishes: understood.wishes.map(change),
  });
  return change;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The languages in which Comprehend finds personal data. */
export const personalDataLanguages: ReadonlySet<string> = new Set(['en', 'es']);

/** Types without a kind here are no secret in a shop's conversation (an age, a date) or may be a brand's (a name). */
const KINDS: Readonly<Record<string, PersonalData['kind']>> = {
  CREDIT_DEBIT_NUMBER: 'card',
  CREDIT_DEBIT_CVV: 'password',
  PIN: 'password',
  PASSWORD: 'password',
  EMAIL: 'email',
  PHONE: 'phone',
  ADDRESS: 'address',
  INTERNATIONAL_BANK_ACCOUNT_NUMBER: 'iban',
  BANK_ACCOUNT_NUMBER: 'iban',
  PASSPORT_NUMBER: 'document',
  SSN: 'document',
  DRIVER_ID: 'document',
};

/**
 * Adds personal data that Comprehend found in the masked text, wherever it stands in the shopper's own.
 * Comprehend counts characters (code points); offsets here are UTF-16.
 */
export function personalDataOf(found: readonly PiiEntity[], masked: string, text: string): Change {
  const characters = Array.from(masked);
  const spans = found.flatMap(({ Type = '', Score = 0, BeginOffset = 0, EndOffset = 0 }) => {
    const kind = KINDS[Type];
    const value = characters.slice(BeginOffset, EndOffset).join('').trim();
    return kind === undefined || Score < SURE || value === '' ? [] : placesOf(value, text, kind);
  });
  if (spans.length === 0) return (understood) => understood;
  return (understood) => {
    const own = understood.personalData;
    const more = spans.filter(({ start, end }) => !own.some((span) => start < span.end && end > span.start));
    return {
      ...understood,
      personalData: [...own, ...more].sort((one, other) => one.start - other.start),
    };
  };
}

/** Every place, for what is personal once is so everywhere. */
function placesOf(value: string, text: string, kind: PersonalData['kind']): PersonalData[] {
  const places: PersonalData[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    places.push({ kind, start: at, end: at + value.length });
  }
  return places;
}
