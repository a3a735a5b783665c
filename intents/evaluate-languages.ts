/**
 * `npm run evaluate:languages -- [--test FILE…] [--json]`: how often the language of a text is found, averaged over all
 * languages the conversation may have been in; without --test, our held-out sentences of three words and more.
 *
 * FILE is JSON Lines of {text, lang, split?}; `FILE#split` takes one split. Other languages than ours are left out.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { detectLanguage } from '../bot/understanding/embedded/language.ts';
import { LanguageModel } from '../bot/understanding/embedded/language-model.ts';
import type { Language } from '../bot/understanding/understanding.ts';
import { readExampleFiles } from './examples.ts';
import { languageRow, readJsonRows } from './json-rows.ts';
import { countLanguages } from './languages.ts';

interface Row {
  text: string;
  lang: string;
  split?: string | null | undefined;
}

const languages: readonly Language[] = ['en', 'es', 'fr', 'de'];
const fewestWords = 3;

function readRows(argument: string): Row[] {
  const [file = '', split] = argument.split('#');
  const rows = readJsonRows(file, languageRow);
  return rows.filter((row) => split === undefined || row.split === split);
}

function heldOut(): Row[] {
  const rows = readExampleFiles(join(import.meta.dirname, 'held-out')).flatMap(({ examples }) =>
    Object.entries(examples).flatMap(([lang, texts]) => texts.map((text) => ({ text, lang }))),
  );
  return rows.filter(({ text }) => text.split(/\s+/).length >= fewestWords);
}

const { values } = parseArgs({
  options: { test: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } },
});
const model = new LanguageModel(countLanguages(readExampleFiles(import.meta.dirname)));
const rows = values.test?.flatMap(readRows) ?? heldOut();
const byLanguage: Record<string, { texts: number; accuracy: number }> = {};
for (const language of languages) {
  const of = rows.filter(({ lang }) => lang === language);
  const right = languages.flatMap((current) =>
    of.filter(({ text }) => detectLanguage(text, current, languages, model) === language),
  );
  byLanguage[language] = { texts: of.length, accuracy: right.length / (of.length * languages.length) };
}
const texts = Object.values(byLanguage).reduce((sum, each) => sum + each.texts, 0);
const accuracy = Object.values(byLanguage).reduce((sum, each) => sum + each.accuracy * each.texts, 0) / texts;
if (values.json) console.log(JSON.stringify({ texts, accuracy, byLanguage }));
else {
  console.log(`${texts} texts, ${accuracy.toFixed(4)} right`);
  console.table(byLanguage);
}
