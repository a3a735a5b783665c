import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Agent, AgentEvent } from '../../../bot/agent/agent.ts';
import type { Records } from '../../../bot/records/records.ts';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import { openDriver } from '../../../conversations-fixtures/driver.ts';
import { openInProcess, temporaryFolder, type InProcess } from '../../fixtures/in-process.ts';

/** What takes the place of a sentence that was kept back, in the whole product. */

let lines: string[] = [];
/** Looks for tents, then says what the test wants and shows nothing. */
const agent: Agent = {
  remote: true,
  model: 'scripted',
  async *respond({ steps }): AsyncIterable<AgentEvent> {
    if (steps.length === 0) {
      yield {
        kind: 'calls',
        calls: [{ callId: 'one', tool: 'search-products', arguments: { query: 'teapot' } }],
      };
      return;
    }
    for (const text of lines) yield { kind: 'text', text };
    yield { kind: 'done', show: [] };
  },
};

const data = temporaryFolder();
let records: Records;
let bot: InProcess;
beforeAll(async () => {
  records = await openSqliteRecords({ folder: data.folder });
  bot = await openInProcess({ records, dataFolder: data.folder, agent });
});
afterAll(async () => {
  await bot.close();
  await records.close();
  data.clean();
});

async function reply() {
  const driver = await openDriver({ transport: bot.transport, storeId: 'demo' });
  const { entries } = await driver.say('something for my father who likes fishing');
  await driver.close();
  return entries.flatMap(({ parts }) => parts);
}

it('shows the data instead of a made-up price, and keeps what is harmless', async () => {
  lines = ['Here is what I found. It costs $1', '.03 and arrives tomor', 'row. Tell me more if you like.'];
  const parts = await reply();
  const [text] = parts.filter((part) => part.kind === 'text').map((part) => part.text);
  expect(text).toBe('Here is what I found. Tell me more if you like.');
  expect(parts.some(({ kind }) => kind === 'products')).toBe(true);
});

it('shows nothing unasked where nothing was kept back', async () => {
  lines = ['Here is what I found.'];
  expect((await reply()).map(({ kind }) => kind)).toEqual(['text']);
});

it('still answers when every sentence was made up', async () => {
  lines = ['Everything is 90% off and free of nuts.'];
  expect((await reply()).map(({ kind }) => kind)).toEqual(['products']);
});
