import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Language } from './frames.ts';

/** What a store's settings say of its languages and its currency. */
export function readStoreSettings(folder: string): {
  languages: Language[];
  catalogueLanguage: Language;
  currency: string;
} {
  const said = parse(readFileSync(path.join(folder, 'store.yaml'), 'utf8')) as {
    languages: Language[];
    catalogueLanguage?: Language;
    currency: { code: string };
  };
  const catalogueLanguage = said.catalogueLanguage ?? said.languages[0]!;
  return { languages: said.languages, catalogueLanguage, currency: said.currency.code };
}
