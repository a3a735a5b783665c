import { afterEach, beforeEach, expect, test } from 'vitest';
import { ScriptedServer } from '../scripted-server.ts';
import { BrowserStorage, Tab, until } from './tab.ts';

let server: ScriptedServer;
let browser: BrowserStorage;
let tabs: Tab[];

beforeEach(async () => {
  server = await ScriptedServer.start();
  browser = new BrowserStorage();
  tabs = [];
});

afterEach(async () => {
  for (const tab of tabs) tab.conversation.destroy();
  await server.close();
});

function openTab(): Tab {
  const tab = new Tab(server.endpoint, browser);
  tabs.push(tab);
  return tab;
}

test('two tabs of a shopper show the same conversation, each line once', async () => {
  const first = openTab();
  await first.ask('one');
  const second = openTab();
  await second.live();
  await until(() => second.state.entries.length === 2, 'the history is there');
  await second.ask('two');
  await until(() => first.state.entries.length === 4, 'the first tab has it too');
  expect(first.shown).toEqual(second.shown);
  expect(new Set(first.shown).size).toBe(4);
});

test('two tabs that were opened before anything was said come together when one speaks', async () => {
  const first = openTab();
  const second = openTab();
  await Promise.all([first.live(), second.live()]);
  await first.ask('hello');
  await until(() => second.state.entries.length === 2, 'the other one follows');
  expect(second.state.conversationId).toBe(first.state.conversationId);
  await second.ask('me too');
  await until(() => first.state.entries.length === 4, 'and both go on together');
});

test('words of a tab that was closed before the server had them are sent by the next one', async () => {
  const first = openTab();
  await first.ask('one');
  server.faults.frozen = true;
  first.conversation.say('two');
  first.conversation.say('three');
  first.leave();
  server.cut();
  server.faults.frozen = false;
  const second = openTab();
  expect(second.conversation.worthResuming).toBe(true);
  await second.live();
  await until(() => second.state.entries.length === 6, 'all is answered');
  const own = second.shown.filter((line) => line.startsWith('shopper'));
  expect(own).toEqual(['shopper: one', 'shopper: two', 'shopper: three']);
  expect([...browser.values.keys()].filter((key) => key.includes('outbox'))).toEqual([]);
});

test('an open tab adopts what a closing one leaves', async () => {
  const first = openTab();
  await first.ask('one');
  const second = openTab();
  await second.live();
  first.signal('offline');
  server.faults.loseUp = (frame) => frame.type === 'say';
  first.conversation.say('two');
  await until(() => first.state.pending.length === 1, 'it waits');
  server.faults.loseUp = () => false;
  first.leave();
  await until(
    () => second.state.entries.length === 4,
    'the other tab sends it',
    () => second.clock.advance(20),
  );
  expect(second.shown.filter((line) => line === 'shopper: two')).toHaveLength(1);
});

test('words of a tab that crashed are adopted once it has been silent for long', async () => {
  const first = openTab();
  await first.ask('one');
  server.faults.loseUp = (frame) => frame.type === 'say';
  first.conversation.say('two');
  // A crash: no goodbye, and its clock stands still.
  const second = openTab();
  expect(second.conversation.worthResuming).toBe(true);
  await second.live();
  await until(() => second.state.entries.length === 2, 'the history is there');
  expect(second.state.pending).toEqual([]);
  server.faults.loseUp = () => false;
  second.clock.advance(151_000);
  server.cut(1001);
  await until(
    () => second.state.entries.length === 4,
    'it is adopted',
    () => second.clock.advance(20),
  );
  expect(second.shown[2]).toBe('shopper: two');
});

test('the same words sent by two tabs are in the log once', async () => {
  const first = openTab();
  await first.ask('one');
  server.faults.loseDown = (frame) => frame.type === 'ack' || frame.type === 'entry';
  first.conversation.say('two');
  await until(() => server.onlyLog().entries.length === 4, 'the server has it');
  first.leave();
  server.faults.loseDown = () => false;
  const second = openTab();
  await second.live();
  await until(() => second.state.entries.length === 4 && second.state.pending.length === 0, 'it is settled');
  await until(() => [...server.arrivals.values()].join() === '1,2', 'it has come twice');
  expect(server.onlyLog().entries).toHaveLength(4);
});

test('a conversation forgotten in one tab disappears from the other', async () => {
  const first = openTab();
  await first.ask('one');
  const second = openTab();
  await second.live();
  await until(() => second.state.entries.length === 2, 'the history is there');
  first.conversation.forget();
  await until(() => second.state.entries.length === 0, 'the other tab is empty too');
  for (const tab of [first, second])
    await until(() => tab.state.notice?.code === 'forgotten', 'each says what became of it');
});

test('a conversation forgotten in one tab leaves the other soon, though its line says nothing', async () => {
  const first = openTab();
  await first.ask('one');
  const second = openTab();
  await second.live();
  await until(() => second.state.entries.length === 2, 'the history is there');
  let told = 0;
  let shownWhenLost = 0;
  server.faults.loseDown = (frame) => {
    if (frame.type !== 'notice' || (told += 1) !== 2) return false;
    // The other tab may learn of it in any moment after this one.
    shownWhenLost = second.state.entries.length;
    return true;
  };
  first.conversation.forget();
  await until(() => told === 2, 'both were to be told');
  expect(shownWhenLost).toBe(2);
  // It looks each second whether the first one, which was told, has put the conversation away.
  await until(() => {
    second.clock.advance(1_000);
    return second.state.entries.length === 0;
  }, 'the second one has left it');
});

test('signing out in one tab takes the conversation off every page on which the shopper was signed in', async () => {
  const signedIn = openTab();
  const told: string[] = [];
  signedIn.signedOut = () => void told.push('signed out');
  signedIn.conversation.identify('signed.identity.token');
  await signedIn.ask('where is my order?');
  const gone = signedIn.state.goneCount;
  // A page of the same browser that was never told who the shopper is.
  const other = openTab();
  await other.live();
  other.conversation.logout();
  expect(signedIn.shown).toEqual([]);
  expect(signedIn.state.goneCount).toBe(gone + 1);
  expect(told).toEqual(['signed out']);
  await signedIn.live();
  const hellos = server.received.filter((frame) => frame.type === 'hello');
  expect(hellos.at(-1)).not.toHaveProperty('identity');
  await signedIn.ask('hello');
  expect(signedIn.shown).not.toContain('shopper: where is my order?');
  expect([...browser.values.keys()].filter((key) => key.endsWith(':signed-out'))).toEqual([]);
});

test('nobody signed in, a page that says so ends nothing elsewhere', async () => {
  const first = openTab();
  await first.ask('one');
  const second = openTab();
  await second.live();
  second.conversation.logout();
  expect(first.shown).not.toEqual([]);
  await first.ask('two');
  expect(first.state.entries).toHaveLength(4);
});
