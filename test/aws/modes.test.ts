import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WireClient } from '../wire-client.ts';
import { faults } from './faults.ts';
import { startComprehend, type ComprehendEndpoint } from './comprehend/comprehend.ts';
import { bothHosts, type Running } from './both-hosts.ts';

/** Both hosts with services outside, chosen by nothing but settings. */

const { hosts, build, clean } = bothHosts({ instances: 1 });
let comprehend: ComprehendEndpoint;
beforeAll(async () => {
  comprehend = await startComprehend();
  await build();
}, 120_000);
afterAll(async () => {
  await comprehend.stop();
  clean();
});
beforeEach(() => {
  comprehend.calls.length = 0;
  comprehend.faults.clear();
});

/** Settings with which a host can ask Comprehend. */
const reached = (): Record<string, string> => ({
  AWS_ENDPOINT_URL_COMPREHEND: comprehend.url,
  COMPREHEND_ENDPOINT_ARN: comprehend.endpointArn,
});

describe.each(hosts)('on %s', (_name, run) => {
  const withHost = async (
    settings: Record<string, string>,
    work: (client: WireClient, host: Running) => Promise<void>,
  ): Promise<void> => {
    const host = await run({ ...reached(), ...settings });
    const client = new WireClient(host.url);
    try {
      await client.connect();
      await work(client, host);
    } finally {
      client.close();
      await host.stop();
    }
  };
  const classified = (): number =>
    comprehend.calls.filter(({ operation }) => operation === 'ClassifyDocument').length;

  describe('UNDERSTANDING=comprehend', () => {
    let host: Running;
    beforeAll(async () => {
      const also = { COMPREHEND_ALSO: 'language,entities,personal-data' };
      host = await run({ ...reached(), UNDERSTANDING: 'comprehend', ...also });
    });
    afterAll(() => host?.stop());

    it('asks for every message, in masked words', async () => {
      const client = new WireClient(host.url);
      await client.connect();
      const [found] = await client.ask('show me rain jackets under $150');
      expect(found!.parts.map(({ kind }) => kind)).toContain('products');
      await client.ask('my mail is sam.sample@example.com, where is my order?');
      expect(classified()).toBe(2);
      expect(JSON.stringify(comprehend.calls)).not.toContain('sam.sample');
      client.close();
    });

    it.each(faults)(
      'that fails in mid-conversation, by %s, is done without, and asked again later',
      async (fault) => {
        const client = new WireClient(host.url);
        await client.connect();
        await client.ask('show me rain jackets');
        comprehend.faults.plan(fault, { times: 2 });
        const [reply] = await client.ask('what is your return policy?');
        expect(reply!.text).not.toBe('');
        const before = classified();
        const [next] = await client.ask('show me kettles');
        expect(next!.parts.map(({ kind }) => kind)).toContain('products');
        expect(classified()).toBeGreaterThan(before);
        const numbers = client.received.map(({ seq }) => seq);
        expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
        client.close();
      },
    );

    it('does without it as long as it fails, and says so', async () => {
      const client = new WireClient(host.url);
      await client.connect();
      comprehend.faults.plan('server-error', { times: 20 });
      const [again] = await client.ask('show me kettles');
      expect(again!.parts.map(({ kind }) => kind)).toContain('products');
      // The line comes over a pipe of its own.
      await expect.poll(() => host.output()).toContain('comprehend: failed');
      client.close();
    });
  });

  it('UNDERSTANDING=cascade asks only when it is not sure', async () => {
    await withHost({ UNDERSTANDING: 'cascade' }, async (client) => {
      await client.ask('what is your return policy?');
      expect(classified()).toBe(0);
      await client.ask('could those go elsewhere then');
      expect(classified()).toBe(1);
    });
  });

  it('AGENT=converse that nobody answers gives way to the embedded agent; UNDERSTANDING=embedded asks nobody', async () => {
    const nobody = 'http://127.0.0.1:9';
    const settings = {
      AGENT: 'converse',
      CONVERSE_MODEL_ID: 'model',
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: nobody,
    };
    await withHost(settings, async (client, host) => {
      const [reply] = await client.ask('something for my father who likes fishing');
      expect(reply!.text).not.toBe('');
      expect(reply!.parts.map(({ kind }) => kind)).toContain('products');
      await expect.poll(() => host.output()).toContain('converse: failed');
      expect(comprehend.calls).toEqual([]);
    });
  });
});
