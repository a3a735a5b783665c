import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPolicy } from '../bot/settings/policies.ts';
import { checkFixture } from '../conversations-fixtures/fixture.ts';
import { markFault } from '../intents/annotations.ts';
import { readExampleFiles } from '../intents/examples.ts';
import { lintExamples } from '../intents/lint.ts';

/** What docs/authoring.md promises who adds an intent. That a new name makes the compiler name five places, the compiler tests. */
const page = readFileSync('docs/authoring.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'aisle-authoring-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The block of the page behind "```kind" that holds `part`, without its indentation. */
function block(kind: string, part: string): string {
  const blocks = [...page.matchAll(new RegExp(`^( *)\`\`\`${kind}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))];
  const found = blocks.find(([, , text]) => text!.includes(part))!;
  return found[2]!.replaceAll(new RegExp(`^${found[1]}`, 'gm'), '');
}

describe('docs/authoring.md', () => {
  test('names files, folders and commands that are there', () => {
    const paths = [
      ...page.matchAll(/`((?:bot|intents|stores|test|conversations-fixtures)\/[\w./{},-]+)(?=[`\s])/g),
    ];
    const named = paths.flatMap(([, path]) => {
      const choice = /\{(.+)\}/.exec(path!)?.[1];
      return choice === undefined ? [path!] : choice.split(',').map((each) => path!.replace(/\{.+\}/, each));
    });
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !path.includes('gift-wrap') && !existsSync(path))).toEqual([]);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('shows examples, a policy, a conversation and marks that can be read', () => {
    writeFileSync(join(folder, 'gift-wrap.yaml'), block('yaml', 'examples:'));
    expect(readExampleFiles(folder)[0]).toMatchObject({
      intent: 'gift-wrap',
      examples: { en: { length: 2 } },
    });
    const policy = join(folder, 'gift-wrap.md');
    writeFileSync(policy, block('md', 'Gift wrapping'));
    expect(readPolicy(policy).map(({ intents }) => intents)).toContainEqual(['gift-wrap']);
    // Until the intent is added, its name is unknown.
    const fixture = block('yaml', 'turns:').replace('gift-wrap', 'shipping-info');
    expect(checkFixture(parse(fixture), 'gift.yaml').turns).toHaveLength(1);
    const spans = [...page.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
      ([, text]) => text!,
    );
    const marked = spans.filter((text) => text.includes(']('));
    expect(marked.length).toBeGreaterThan(0);
    for (const text of marked) expect(markFault(text.replace(/^'|'$/g, '')), text).toBeUndefined();
  });

  test('gives the numbers the linter asks for', () => {
    const alike = Array.from({ length: 12 }, (_, at) => `wrap ${'x'.repeat(at + 1)}`);
    const lists = { en: alike, es: alike, fr: alike, de: alike };
    const one = [{ file: 'gift-wrap.yaml', intent: 'gift-wrap', examples: lists }];
    const told = lintExamples(one, one).join('\n');
    const [, english, other] = /at least (\d+) sentences in English and (\d+) in each other language/.exec(
      page,
    )!;
    expect(told).toContain(`12 examples in "en"; at least ${english} are needed.`);
    expect(told).toContain(`12 examples in "de"; at least ${other} are needed.`);
    const [, heldOut] = /(\d+) English and (\d+)\s+of each other language from other situations/.exec(page)!;
    expect(told).toContain(`at least ${heldOut} are needed.`);
    expect(/less than a (\w+) does without/.exec(page)?.[1]).toBe(/at least a (\w+) must/.exec(told)?.[1]);
  });
});
