import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse, YAMLParseError } from 'yaml';
import { SettingsError } from './settings-error.ts';
import type { PolicyPassage } from './store.ts';

const FrontMatter = v.strictObject({
  title: v.pipe(v.string(), v.minLength(1)),
  intents: v.optional(v.array(v.string()), []),
  /** One sentence that answers most questions; it becomes a passage of its own. */
  summary: v.optional(v.string()),
});

/**
 * Reads a policy: front matter (title, intents, summary), then `##` sections. Each section is a passage the bot may quote.
 * @throws SettingsError
 */
export function readPolicy(file: string): PolicyPassage[] {
  const text = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)([\s\S]*)$/.exec(text);
  if (!match) throw new SettingsError(file, undefined, 'has no front matter: begin it with --- and a title');
  const { title, intents, summary } = frontMatter(file, match[1] ?? '');
  const policyId = path.basename(file, '.md');
  const passage = (heading: string, body: string): PolicyPassage[] => {
    const plain = plainText(body);
    return plain === '' ? [] : [{ policyId, title, heading, text: plain, intents }];
  };
  const [opening = '', ...sections] = (match[2] ?? '').split(/^##[ \t]+/m);
  const intro = plainText(opening.replace(/^#[ \t]+.*$/m, ''));
  const first = [summary?.trim() ?? '', intro].filter(Boolean).join('\n\n');
  return [
    ...passage(title, first),
    ...sections.flatMap((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return passage(heading.trim(), lines.join('\n'));
    }),
  ];
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

/** Markdown as words: links by their text, no marks. */
function plainText(markdown: string): string {
  return (
    markdown
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/^#{1,6}[ \t]+/gm, '')
      .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
      .replace(/^[ \t]*[-*+][ \t]+/gm, '• ')
      // Lines of a paragraph belong together; list items and paragraphs do not.
      .replace(/([^\n])\n(?!\n|•|\d+\.|\|)/g, '$1 ')
      .replace(/[ \t]+/g, ' ')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}
