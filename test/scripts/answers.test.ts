import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answers } from '../../bot/dialogue/answers.ts';
import { intents } from '../../bot/understanding/understanding.ts';
import { toolNamed } from '../../bot/tools/list.ts';
import { requestKinds } from '../../bot/wire/requests.ts';
import { answersPage } from '../../scripts/answers.ts';

describe('docs/answers.md', () => {
  it('is as the machine answers now', () => {
    expect(readFileSync('docs/answers.md', 'utf8')).toBe(answersPage());
  });

  it('has every intent once, and only tools and requests there are', () => {
    const all = answers();
    expect(all.map(({ intent }) => intent)).toEqual([...intents]);
    for (const { first, request } of all) {
      for (const { kind, name } of Object.values(first)) {
        if (kind === 'tool') expect(toolNamed(name)?.name).toBe(name);
      }
      if (request !== undefined) expect(requestKinds).toContain(request);
    }
  });

  it('has nothing that only apologises', () => {
    const replies = answers().flatMap(({ first }) => Object.values(first).map(({ name }) => name));
    expect(replies.filter((name) => name === 'apology' || name === 'unavailable')).toEqual([]);
  });
});
