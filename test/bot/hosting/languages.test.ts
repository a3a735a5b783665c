import { expect, test } from 'vitest';
import { catalogueOf } from '../../../bot/dialogue/replies/index.ts';
import { loadLanguages } from '../../../bot/hosting/languages.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';

test('a language is spoken once the host has loaded it, and never another in its place', async () => {
  expect(catalogueOf('en').labels.yes).toBe('Yes');
  expect(() => catalogueOf('fr')).toThrow('"fr" was not loaded');
  await loadLanguages(['en', 'fr', 'fr']);
  expect(catalogueOf('fr').labels.yes).toBe('Oui');
  expect(() => catalogueOf('de')).toThrow('"de" was not loaded');
});

test('a language that is not there stops the start by its name', async () => {
  // As it may stand in a file that was laid beside the bundle.
  const offered = JSON.parse('["en", "it"]') as Language[];
  await expect(loadLanguages(offered)).rejects.toThrow('A store offers "it"');
});
