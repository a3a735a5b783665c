import type { PolicyPassage, StoreSettings } from './store.ts';

/** Whether a store says "du" or "Sie" to German shoppers, read off its own words. */

const du = /(?<!\p{L})(?:du|dir|dich|dein(?:e[mnrs]?)?)(?!\p{L})/giu;
/** Behind a sign that ends a sentence it may be "she" or "they". */
const polite = /(?<![.!?:„"]\s*|^\s*|\p{L})(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/gmu;

type Spoken = Pick<StoreSettings, 'address' | 'greeting' | 'languages'>;

/** As the store has it set; else as its greeting speaks, and where that names nobody as its pages do. */
export function addressOf(
  { address, greeting, languages }: Spoken,
  policies: readonly PolicyPassage[],
): StoreSettings['address'] {
  if (address !== undefined || !languages.includes('de')) return address;
  const pages = policies.filter(({ language = languages[0] }) => language === 'de');
  const texts = [greeting.de ?? '', pages.map(({ heading, text }) => `${heading}\n${text}`).join('\n')];
  for (const text of texts) {
    const [familiar, formal] = [text.match(du)?.length ?? 0, text.match(polite)?.length ?? 0];
    if (familiar !== formal) return familiar > formal ? 'familiar' : 'polite';
  }
  return undefined;
}
