import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WireClient } from '../wire-client.ts';
import { bothHosts } from './both-hosts.ts';
import { startPolly, type PollyEndpoint } from './polly/polly.ts';
import { startS3, type S3Endpoint } from './s3/s3.ts';

/** Both hosts read replies by Polly, kept in a bucket, chosen by nothing but settings. */

const { hosts, build, clean } = bothHosts();
let polly: PollyEndpoint;
let s3: S3Endpoint;
let front: Server;
let frontUrl: string;
/** Stands where CloudFront stands: hands path and query on under the bucket's own host. */
async function startFront(): Promise<void> {
  front = createServer((request, response) => {
    void fetch(new URL(request.url ?? '', s3.url)).then(async ({ status, body }) => {
      response.writeHead(status);
      for await (const chunk of body ?? []) response.write(chunk);
      response.end();
    });
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  frontUrl = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  polly = await startPolly();
  s3 = await startS3();
  await startFront();
  await build();
}, 120_000);
afterAll(async () => {
  await polly.stop();
  await s3.stop();
  front.close();
  clean();
});
beforeEach(() => {
  polly.faults.clear();
  s3.objects.clear();
});

/** Remembers that the voice is on, how fast it is, and whose. */
class Listener extends WireClient {
  override send(frame: { type: string } & Record<string, unknown>): void {
    super.send(frame.type === 'hello' ? { ...frame, voice: true, speed: 1.25, voiceId: 'Matthew' } : frame);
  }
}

describe.each(hosts)('on %s', (_name, run) => {
  it('a shopper hears replies, one again, the text when Polly is down, and nothing after forgetting', async () => {
    const host = await run({
      SPEECH: 'polly',
      AUDIO_BUCKET: 'audio',
      AUDIO_FRONT: frontUrl,
      AWS_ENDPOINT_URL_POLLY: polly.url,
      AWS_ENDPOINT_URL_S3: s3.url,
    });
    const client = new Listener(host.url);
    try {
      await client.connect();
      const { conversationId } = client;
      const heard = async (act: () => unknown) => {
        const before = client.frames.length;
        await act();
        const since = () => client.frames.slice(before);
        await client.until(() => since().some(({ type }) => type === 'audio-end'), 'the end of the audio');
        return { audio: since().filter(({ type }) => type === 'audio'), end: since().at(-1) };
      };
      const welcome = client.frames.find(({ type }) => type === 'welcome');
      expect(welcome?.['features']).toContain('speech');
      expect(welcome?.['speech']).toMatchObject({
        voices: expect.arrayContaining([{ id: 'Joanna', language: 'en', name: 'Joanna' }]),
      });

      const first = await heard(() => client.ask('show me rain jackets under $150'));
      expect(first.audio.map(({ sentence }) => sentence)).toEqual(first.audio.map((_frame, index) => index));
      expect(first.audio[0]).toMatchObject({
        speed: 1.25,
        contentType: 'audio/mpeg',
        marks: expect.any(Array),
      });
      const address = new URL(String(first.audio[0]?.['url']));
      expect(address.origin).toBe(frontUrl);
      const sound = await fetch(address);
      expect([sound.status, (await sound.arrayBuffer()).byteLength > 0]).toEqual([200, true]);
      address.search = '';
      expect((await fetch(address)).status).toBe(403);
      expect(polly.calls.every(({ input }) => input.VoiceId === 'Matthew')).toBe(true);

      const [reply] = client.received.filter(({ author }) => author === 'assistant') as unknown as {
        replyId: string;
      }[];
      const again = await heard(() =>
        client.send({ type: 'speak', conversationId, replyId: reply?.replyId, from: 1 }),
      );
      expect(again.audio[0]).toMatchObject({ sentence: 1, text: first.audio[1]?.['text'] });

      const own = [...s3.objects.keys()].filter((name) => name.includes('/personal/'));
      expect(own.length).toBeGreaterThan(0);
      polly.faults.plan('server-error', { times: 40 });
      const silent = await heard(() => client.ask('what is your warranty?'));
      expect(silent.audio).toEqual([]);
      expect(silent.end?.['rest']).toBeTruthy();

      client.send({ type: 'forget', conversationId });
      await client.until(() => client.frames.some(({ code }) => code === 'forgotten'), 'the notice');
      expect([...s3.objects.keys()].filter((name) => name.includes('/personal/'))).toEqual([]);
    } finally {
      client.close();
      await host.stop();
    }
  }, 60_000);
});
