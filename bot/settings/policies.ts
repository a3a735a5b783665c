import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse, YAMLParseError } from 'yaml';
import { SettingsError } from './settings-error.ts';
import { StoreLanguage } from './fields.ts';
import { sectionsOf } from './policy-sections.ts';
import type { Section } from './policy-sections.ts';
import type { PolicyPassage } from './store.ts';
import { storeLanguages, type StoreLanguage as Language } from './texts.ts';

const FrontMatter = v.strictObject({
  title: v.pipe(v.string(), v.minLength(1)),
  intents: v.optional(v.array(v.string()), []),
  /** One sentence that answers most questions; it becomes a passage of its own. */
  summary: v.optional(v.string()),
});

/**
 * Reads `<folder>/*.md`, written in the store's first language, and `<folder>/<language>/*.md`, the same policies in
 * another one. A translation that names no intents answers those of the policy it translates.
 * @returns none when there is no such folder
 * @throws SettingsError
 */
export function readPolicies(folder: string, languages: readonly Language[]): PolicyPassage[] {
  if (!existsSync(folder)) return [];
  const [first = 'en'] = languages;
  const own = policyFiles(folder).flatMap((name) => readPolicy(path.join(folder, name), first));
  const intents = new Map(own.map((passage) => [passage.policyId, passage.intents]));
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const translated = folders.flatMap(({ name: language }) => {
    const place = path.join(folder, language);
    if (!v.is(StoreLanguage, language)) throw new SettingsError(place, undefined, noLanguage);
    return policyFiles(place).flatMap((name) => {
      const file = path.join(place, name);
      if (own.length > 0 && !intents.has(path.basename(name, '.md'))) {
        throw new SettingsError(
          file,
          undefined,
          `translates nothing: there is no ${path.join(folder, name)}`,
        );
      }
      return readPolicy(file, language).map((passage) =>
        passage.intents.length > 0 ? passage : { ...passage, intents: intents.get(passage.policyId) ?? [] },
      );
    });
  });
  return [...own, ...translated];
}

const noLanguage = `is no language there is: call the folder ${storeLanguages.join(', ')}`;

const policyFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();

/**
 * Reads a policy: front matter (title, intents, summary), then its sections. Each is a passage the bot may quote.
 * @param language what it is written in
 * @throws SettingsError
 */
export function readPolicy(file: string, language?: Language): PolicyPassage[] {
  const text = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)([\s\S]*)$/.exec(text);
  if (!match) throw new SettingsError(file, undefined, 'has no front matter: begin it with --- and a title');
  const { title, intents, summary } = frontMatter(file, match[1] ?? '');
  const policyId = path.basename(file, '.md');
  const passage = ({ heading, text: told }: Section): PolicyPassage =>
    ({ policyId, title, heading, text: told, intents, ...(language ? { language } : {}) }); // prettier-ignore
  return shortFirst(title, summary?.trim() ?? '', sectionsOf(match[2] ?? '')).map(passage);
}

/** A page's summary, or the first paragraph of one that has none, is the page in short and called as the page. */
function shortFirst(title: string, summary: string, sections: readonly Section[]): Section[] {
  const [first, ...others] = sections;
  if (summary !== '') return [{ heading: title, text: summary }, ...sections];
  return first?.heading === '' ? [{ heading: title, text: first.text }, ...others] : [...sections];
}

function frontMatter(file: string, text: string): v.InferOutput<typeof FrontMatter> {
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    // The front matter begins on the second line.
    const line = cause instanceof YAMLParseError ? (cause.linePos?.[0].line ?? 1) + 1 : undefined;
    throw new SettingsError(file, 'front matter', 'is not valid YAML', {
      cause,
      ...(line === undefined ? {} : { line }),
    });
  }
  const checked = v.safeParse(FrontMatter, value);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw new SettingsError(file, v.getDotPath(issue) ?? 'front matter', `is not right: ${issue.message}`);
}
