import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Records } from '../../../bot/records/records.ts';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import { openInProcess, temporaryFolder, type InProcess } from '../../fixtures/in-process.ts';
import { count, recordEvidence, seed } from '../../long.ts';
import { Listening } from './listening.ts';
import { walk } from './walk.ts';

/** Nasty shoppers through the whole product: real understanding, shop, agent and records. */

const WALKS = count(25, 1_000);
const TURNS = 12;
/** Walks that once repeated a quote as the bot's own words, and said twice running that the cart is empty. */
const BREACHED = [20261373, 20261635];
/** Walks at a time: while one is being written to disk another thinks. */
const ABREAST = 4;

const data = temporaryFolder();
const listening = new Listening();
let records: Records;
let bot: InProcess;
beforeAll(async () => {
  records = await openSqliteRecords({ folder: data.folder });
  bot = await openInProcess({ records, dataFolder: data.folder, observe: listening.observe });
});
afterAll(async () => {
  await bot.close();
  await records.close();
  data.clean();
});

test(
  `${WALKS} walks of a nasty shopper: no breach of manners, never stuck, a person and the cart in reach`,
  { timeout: 600_000 },
  async () => {
    const breaches: string[] = [];
    let turns = 0;
    let next = 0;
    const walkOn = async (): Promise<void> => {
      while (next < WALKS) {
        const walked = await walk({ transport: bot.transport, listening }, seed + next++, TURNS);
        breaches.push(...walked.breaches);
        turns += walked.turns;
      }
    };
    await Promise.all(Array.from({ length: ABREAST }, walkOn));
    recordEvidence('nasty-walks', { walks: WALKS, turns, breaches: breaches.length });
    expect(breaches).toEqual([]);
  },
);

test.each(BREACHED)('walk %i, which breached once, does no more', async (number) => {
  const { breaches } = await walk({ transport: bot.transport, listening }, number, TURNS);
  expect(breaches).toEqual([]);
});
