import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { read, wordsOf, written } from '../../../bot/lambda/words.ts';

describe('word tables beside the bundle', () => {
  const table = {
    names: new Map([['saco dormir', ['sleeping bag']]]),
    small: new Set(['de', 'la']),
    asks: { which: /¿cu[aá]l\b/iu, least: 2, open: true, nothing: null },
    rows: [['a', /b/g]],
  };

  it('come back as they were', () => {
    const carried = JSON.parse(JSON.stringify(written(table, 'table'))) as ReturnType<typeof written>;
    expect(read(carried)).toStrictEqual(table);
  });

  it('hold no function: such a module is no table, and its name is told', () => {
    expect(() => written({ rows: [{ test: () => true }] }, 'de-words.ts')).toThrow(
      'de-words.ts.rows[0].test is no data',
    );
    expect(() => written(new Date(), 'today')).toThrow('today is no data');
  });

  it('are read from a file by the name of their module', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'aisle-words-')), 'words.json');
    writeFileSync(file, JSON.stringify({ 'goods.ts': { names: written(table.names, '') } }));
    const address = pathToFileURL(file).href;
    expect(wordsOf(address, 'goods.ts')).toStrictEqual({ names: table.names });
    expect(() => wordsOf(address, 'others.ts')).toThrow('has no words of others.ts');
  });
});
