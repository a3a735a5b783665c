import type { Language } from './frames.ts';

/** The stores and their languages: two thirds to learn from, the others only to measure with. */

export const languagesOf: Readonly<Record<string, readonly Language[]>> = {
  demo: ['en', 'de', 'es', 'fr'], hafen: ['de', 'en'],
  fretreed: ['en', 'de', 'es', 'fr'], knockmoyle: ['en', 'de', 'es', 'fr'], quern: ['en', 'de', 'es', 'fr'],
  reedhouse: ['en', 'de', 'es', 'fr'], wasserpest: ['de', 'en'], alpine: ['en', 'de', 'es', 'fr'], apiary: ['en'],
  ferrule: ['en'], hobelbank: ['de'], kreisel: ['de'], paddock: ['en'], potager: ['fr'], skein: ['en'], tintero: ['es'],
  tonic: ['en'], torque: ['en'], whisker: ['en'], belleaube: ['fr', 'en'], gruenwerk: ['de', 'en'], pawlane: ['en'],
  stride: ['en'], tentetieso: ['es', 'en'], voltnook: ['en'],
}; // prettier-ignore

/** Only measured with; nothing was looked at there. */
export const apart: readonly string[] = ['knockmoyle', 'alpine', 'hobelbank', 'torque', 'whisker', 'belleaube', 'stride', 'tintero']; // prettier-ignore
export const developed: readonly string[] = Object.keys(languagesOf).filter(
  (store) => !apart.includes(store),
);
