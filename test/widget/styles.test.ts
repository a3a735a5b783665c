import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a style sheet of the chat may not say, whatever it looks like. */

test('no rule is for whatever stands behind something: with it all that was said is styled anew with each message', () => {
  const sheets = globSync('widget/{chat,voice,greeting}/**/*.css');
  expect(sheets.length).toBeGreaterThan(3);
  for (const sheet of sheets) {
    const rules = readFileSync(sheet, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    // Between brackets of calc() a plus and a star are figures.
    expect(rules.match(/[+~] *\*(?=[^{};]*\{)/g), sheet).toBeNull();
  }
});
