import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmbeddedAgent } from '../../../bot/agent/embedded.ts';
import { createSecrets } from '../../../bot/conversations/secrets.ts';
import { step } from '../../../bot/dialogue/stepper.ts';
import { commonParts } from '../../../bot/hosting/common-parts.ts';
import { loadLanguages } from '../../../bot/hosting/languages.ts';
import { openHostedStores, type HostedStores } from '../../../bot/local/hosted-stores.ts';
import { rehearse } from '../../../bot/local/rehearsal.ts';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import type { Records } from '../../../bot/records/records.ts';
import { createEmbeddedUnderstanding } from '../../../bot/understanding/embedded/embedded.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import { trainIfNeeded } from '../../../intents/train.ts';
import { layCatalogues } from '../../built.ts';
import { RunningHost } from './running-host.ts';

const root = join(import.meta.dirname, '../../..');
let folder: string;
let records: Records;
let stores: HostedStores;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-rehearsing-'));
  await layCatalogues(folder);
  records = await openSqliteRecords({ folder });
  stores = await openHostedStores({
    storesFolder: join(root, 'stores'),
    origins: [],
    store: { records, secrets: createSecrets(randomBytes(32)), dataFolder: folder, demoFolder: join(root, 'widget/store'), readAhead: 0, tell: () => {} },
  }); // prettier-ignore
});

afterAll(async () => {
  stores?.close();
  await records?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What was looked up, and how many messages were answered, until `over` says so. */
async function rehearsed(
  language: Language,
  over: (answered: number) => boolean = () => false,
): Promise<{ tools: Set<string>; answered: number }> {
  await loadLanguages([language]);
  const demo = stores.get('demo')!;
  const tools = new Set<string>();
  let answered = 0;
  const common = commonParts('0');
  const dialogue = await common.dialogue();
  await rehearse({
    understanding: createEmbeddedUnderstanding({ modelFile: trainIfNeeded({ progress: () => {} }) }),
    agent: createEmbeddedAgent(),
    common: {
      ...common,
      dialogue: () => ({
        ...dialogue,
        step(...given) {
          const result = step(...given);
          for (const effect of result.effects) if (effect.kind === 'tool') tools.add(effect.name);
          if (result.settled) answered += 1;
          return result;
        },
      }),
    },
    identity: { verify: () => Promise.resolve(undefined) },
    stores: [{ ...demo, settings: { ...demo.settings, languages: [language] } }],
    secrets: createSecrets(randomBytes(32)),
    over: () => over(answered),
  });
  return { tools, answered };
}

describe('a rehearsal', () => {
  it.each(['en', 'de', 'fr', 'es'] as const)(
    'asks in %s for what first messages ask for',
    async (language) => {
      const { tools, answered } = await rehearsed(language);
      const wanted = ['search-products', 'compare-products', 'view-cart', 'find-policy'];
      expect(wanted.filter((tool) => !tools.has(tool))).toEqual([]);
      expect(answered).toBeGreaterThanOrEqual(7);
    },
  );

  it('leaves off with the message it is at', async () => {
    expect((await rehearsed('en', (answered) => answered === 2)).answered).toBe(2);
  });

  it('leaves nothing behind where it was played', async () => {
    const played = (): string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith('aisle-rehearsal-'));
    const before = new Set(played());
    await rehearsed('en', (answered) => answered === 1);
    expect(played().filter((name) => !before.has(name))).toEqual([]);
  });
});

describe('a host', () => {
  it('rehearses after its start and keeps nothing of it', async () => {
    const data = join(folder, 'host');
    await layCatalogues(data);
    const host = new RunningHost({ DATA_DIR: data, REHEARSAL: 'on', LOG_LEVEL: 'debug' });
    await host.address();
    await expect.poll(() => host.errors + host.output).toContain('"rehearsed"');
    expect(await host.stop()).toBe(0);
    expect(existsSync(join(data, 'events'))).toBe(false);
    const kept = await openSqliteRecords({ folder: data });
    await kept.close();
    expect(host.errors).not.toContain('"level":50');
  });

  it('ends at once in the middle of it', async () => {
    const data = join(folder, 'ended');
    await layCatalogues(data);
    const host = new RunningHost({ DATA_DIR: data, REHEARSAL: 'on' });
    await host.address();
    expect(await host.stop()).toBe(0);
  });
});
