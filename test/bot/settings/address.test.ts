import { expect, test } from 'vitest';
import { addressOf } from '../../../bot/settings/address.ts';
import type { StoreSettings } from '../../../bot/settings/store.ts';

type Said = Pick<StoreSettings, 'address' | 'greeting' | 'languages'>;
const page = (text: string, language?: 'de' | 'en') => ({ policyId: 'p', title: '', heading: '', text, intents: [], ...(language ? { language } : {}) }); // prettier-ignore
const neutral = 'Hallo, hier ist der Assistent.';

test.each<[what: string, said: Said, pages: ReturnType<typeof page>[], expected: StoreSettings['address']]>([
  ['the greeting says du', { greeting: { de: 'Ich suche mit dir aus.' }, languages: ['de'] }, [], 'familiar'],
  ['the greeting says Sie', { greeting: { de: 'Was suchen Sie?' }, languages: ['de'] }, [page('Du und dein Paket')], 'polite'],
  ['pages say du', { greeting: { de: neutral }, languages: ['en', 'de'] }, [page('Schick es zurück, du zahlst nichts.', 'de')], 'familiar'],
  ['pages say Sie', { greeting: { de: neutral }, languages: ['de'] }, [page('Senden Sie es in Ihrem Karton.')], 'polite'],
  ['pages of another language', { greeting: { de: neutral }, languages: ['en', 'de'] }, [page('Du pain, dir')], undefined],
  ['they begin a sentence', { greeting: { de: neutral }, languages: ['de'] }, [page('Die Karte? Sie gilt ein Jahr. Ihr Wert bleibt.')], undefined],
  ['as it is set', { address: 'polite', greeting: { de: 'Ich helfe dir.' }, languages: ['de'] }, [], 'polite'],
  ['no German', { greeting: { fr: 'du thé' }, languages: ['fr'] }, [], undefined],
])('%s', (_, said, pages, expected) => {
  expect(addressOf(said, pages)).toBe(expected);
}); // prettier-ignore
