import { afterEach, beforeEach, expect, test } from 'vitest';
import { ScriptedServer } from '../scripted-server.ts';
import { Tab, until } from './tab.ts';

/** What is waited for, and drawn, while replies come: no message pays for the one before it. */

let server: ScriptedServer;
let tab: Tab;

beforeEach(async () => {
  server = await ScriptedServer.start();
  tab = new Tab(server.endpoint);
  await tab.live();
});
afterEach(async () => {
  tab.leave();
  await server.close();
});

const asked = () => server.received.filter(({ type }) => type === 'history' || type === 'ping').length;

test('a message that is said long after the last one was answered has its whole wait', async () => {
  await tab.ask('hello');
  tab.clock.advance(450);
  const before = asked();
  tab.conversation.say('and jackets?');
  // The wait of the message before would end here.
  tab.clock.advance(200);
  await until(() => tab.state.entries.length === 4, 'it is answered');
  expect(asked()).toBe(before);
});

test('an answer that does not come is still asked for', async () => {
  await tab.ask('hello');
  server.faults.loseDown = (frame) => frame.type === 'entry' && frame.entry.author === 'assistant';
  tab.conversation.say('and jackets?');
  await until(() => tab.state.entries.length === 3, 'it is in the log');
  const before = asked();
  tab.clock.advance(5_000);
  await until(() => asked() > before, 'the server is asked');
});

test('sentences that come together are shown together, the first at once', async () => {
  server.faults.holdReplies = true;
  const shown: string[] = [];
  tab.conversation.subscribe(() => shown.push(tab.state.streams[0]?.text ?? ''));
  tab.conversation.say('cards');
  await until(() => shown.some((text) => text !== ''), 'the reply has begun');
  const first = shown.findLast((text) => text !== '')!;
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  expect(tab.state.streams[0]?.text).toBe(first);
  tab.clock.advance(30);
  expect(tab.state.streams[0]?.text.length).toBeGreaterThan(first.length);
});

test('what becomes of the shopper’s own words is shown with the reply, however slowly a page reads what came', async () => {
  await tab.ask('hello');
  const shown: number[] = [];
  tab.conversation.subscribe(() => shown.push(tab.state.entries.length));
  server.faults.loseDown = (frame) =>
    frame.type === 'delta' ||
    frame.type === 'typing' ||
    (frame.type === 'entry' && frame.entry.author === 'assistant');
  tab.conversation.say('and jackets?');
  await until(() => server.received.some(({ type }) => type === 'say'), 'it is said');
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  // The acknowledgement and the own entry have come; a slow page takes this long between two frames.
  tab.clock.advance(100);
  expect(Math.max(...shown)).toBe(2);
  tab.clock.advance(60);
  expect(Math.max(...shown)).toBe(3);
});
