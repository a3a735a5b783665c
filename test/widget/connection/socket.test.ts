import { afterEach, beforeEach, expect, test } from 'vitest';
import { backoff, timing } from '../../../widget/connection/timing.ts';
import { ScriptedServer } from '../scripted-server.ts';
import { Tab, until } from './tab.ts';

let server: ScriptedServer;
let tab: Tab;

beforeEach(async () => {
  server = await ScriptedServer.start();
  tab = new Tab(server.endpoint);
});

afterEach(async () => {
  tab.conversation.destroy();
  await server.close();
});

const count = (type: string) => server.received.filter((frame) => frame.type === type).length;
const hellos = (wanted: number) => until(() => count('hello') === wanted, `there are ${wanted} hellos`);

test('the first try comes nearly at once, then waits grow from half a second to at most thirty, spread over the whole range', () => {
  expect(backoff(0, 0)).toBe(0);
  expect(backoff(0, 1)).toBe(timing.again);
  expect(backoff(1, 0)).toBe(500);
  expect(backoff(1, 1)).toBe(1_000);
  expect(backoff(4, 0)).toBe(500);
  expect(backoff(4, 1)).toBe(8_000);
  expect(backoff(30, 1)).toBe(30_000);
  // What was waited in vain for counts.
  expect(backoff(4, 1, 4_800)).toBe(3_200);
  expect(backoff(1, 1, 1_200)).toBe(timing.again);
});

test('a quiet connection is kept by a ping every 25 seconds', async () => {
  await tab.live();
  for (const pings of [1, 2, 3]) {
    tab.clock.advance(timing.ping);
    await until(() => count('ping') === pings, `there are ${pings} pings`);
  }
  expect(count('hello')).toBe(1);
});

test('a peer that is gone without a word is noticed within 35 seconds and left', async () => {
  await tab.ask('one');
  server.faults.frozen = true;
  tab.clock.advance(timing.ping);
  await until(() => count('ping') === 1, 'it is asked for a sign of life');
  server.faults.frozen = false;
  tab.clock.advance(timing.answer);
  expect(tab.state.status).toBe('reconnecting');
  tab.clock.advance(1_000);
  await hellos(2);
  await tab.ask('two');
  expect(tab.shown).toHaveLength(4);
});

test('a server that only opens and closes is not stormed', async () => {
  await tab.live();
  server.faults.frozen = true;
  let waited = 0;
  for (let cuts = 0; cuts < 5; cuts += 1) {
    server.cut();
    await until(() => server.connections === 0 && tab.state.status === 'reconnecting', 'it is cut');
    const before = count('hello');
    await until(
      () => count('hello') > before,
      'it comes back',
      () => {
        waited += 100;
        tab.clock.advance(100);
      },
    );
  }
  // Half-way through each range: 0.125, 0.75, 1.25, 2.25, 4.25 seconds.
  expect(waited).toBeGreaterThanOrEqual(8_500);
});

test('a restarting server is asked again within half a second', async () => {
  await tab.live();
  server.cut(1001);
  await until(() => tab.state.status === 'reconnecting', 'it is closed');
  tab.clock.advance(500);
  await hellos(2);
});

test('a connection is renewed before the two hours that servers allow, and goes on where it was', async () => {
  await tab.ask('one');
  await tab.pass(104 * 60_000);
  expect(count('hello')).toBe(1);
  await tab.pass(11 * 60_000);
  await hellos(2);
  const [, again] = server.received.filter((frame) => frame.type === 'hello');
  expect(again).toMatchObject({ resume: { after: 2 } });
  await until(() => tab.state.status === 'live', 'it is live again');
  expect(tab.state.entries).toHaveLength(2);
});

test('a page that nobody looks at lets go after five minutes and comes back when it is seen', async () => {
  await tab.ask('one');
  tab.hidden = true;
  tab.signal('visibility');
  await tab.pass(299_000);
  expect(tab.state.status).toBe('live');
  await tab.pass(1_000);
  expect(tab.state.status).toBe('idle');
  await until(() => server.connections === 0, 'the server sees it go');
  server.tell(server.onlyLog(), 'assistant', 'meanwhile');
  tab.hidden = false;
  tab.signal('visibility');
  await until(() => tab.state.entries.length === 3, 'what was missed is there');
});

test('being back online does not wait for the next try', async () => {
  await tab.live();
  tab.online = false;
  server.cut();
  await until(() => tab.state.status === 'offline', 'it is offline');
  tab.online = true;
  tab.signal('online');
  await hellos(2);
});

test('a network that went away is noticed without waiting for the next ping', async () => {
  await tab.live();
  server.faults.frozen = true;
  tab.online = false;
  tab.signal('offline');
  tab.clock.advance(timing.answer);
  expect(tab.state.status).toBe('offline');
});

test('a server that is not there at all leaves the shopper able to write', async () => {
  const { port } = server;
  await server.close();
  tab.conversation.say('anybody?');
  await until(() => tab.state.status === 'reconnecting', 'it is told');
  expect(tab.shown).toEqual(['sending: anybody?']);
  server = await ScriptedServer.start(undefined, port);
  await until(
    () => tab.state.entries.length === 2,
    'it is answered',
    () => tab.clock.advance(100),
  );
});
