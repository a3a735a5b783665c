import { expect, test } from 'vitest';
import { words as german } from '../../../widget/voice/words/de.ts';
import { words as english } from '../../../widget/voice/words/en.ts';
import { words as spanish } from '../../../widget/voice/words/es.ts';
import { words as french } from '../../../widget/voice/words/fr.ts';

const languages = { english, german, spanish, french };

test.each(Object.entries(languages))(
  '%s: every sentence is short, said once, and names the way that always works',
  (_, words) => {
    const { troubles, ...others } = words;
    const sentences = Object.values(others).filter((value) => typeof value === 'string');
    for (const text of [...sentences, ...Object.values(troubles)]) {
      expect(text.trim()).toBe(text);
      expect(text.length, text).toBeLessThanOrEqual(130);
      expect(text.match(/[.?!]( |$)/g)?.length ?? 0, text).toBeLessThanOrEqual(2);
    }
    for (const text of Object.values(troubles))
      expect(text).toMatch(/(?<!\p{L})(type|tippen|escribir|escribe|écrire)(?!\p{L})/u);
  },
);

test('what the refusal names is what the button says', () => {
  for (const words of Object.values(languages)) expect(words.refused).toContain(words.play);
});
