import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../widget/chat/words/en.ts';
import { words as german } from '../../widget/chat/words/de.ts';
import { words as spanish } from '../../widget/chat/words/es.ts';
import { words as french } from '../../widget/chat/words/fr.ts';
import { builtWidget } from '../built.ts';

/** The names of the widget's words are shortened; "try again" must not be "not sent" in another language. */
describe('the words of a language beside the script tag', () => {
  let folder: string;
  let script: string;

  beforeAll(async () => {
    folder = path.dirname((await builtWidget()).file);
    script = ['chat.js', 'more.js'].map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  });

  it.each(Object.entries({ de: german, es: spanish, fr: french }))(
    'are called in %s as the script calls them',
    async (language, words) => {
      const file = pathToFileURL(path.join(folder, `words-${language}.js`)).href;
      const built = (await import(/* @vite-ignore */ file)) as { words: Record<string, unknown> };
      for (const name of ['tryAgain', 'notSent', 'notAPerson', 'earlier', 'composer'] as const) {
        const said = JSON.stringify(english[name]).replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
        const key = new RegExp(`(\\w+):${said}`).exec(script)?.[1] ?? '';
        expect(built.words[key], name).toBe(words[name]);
      }
    },
  );
});
