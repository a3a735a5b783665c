import { afterEach, beforeEach, expect, test } from 'vitest';
import { ScriptedServer } from '../scripted-server.ts';
import { BrowserStorage, Tab, until } from './tab.ts';

let server: ScriptedServer;
let tabs: Tab[] = [];

beforeEach(async () => {
  server = await ScriptedServer.start();
});

afterEach(async () => {
  for (const tab of tabs) tab.conversation.destroy();
  tabs = [];
  await server.close();
});

function openTab(browser?: BrowserStorage): Tab {
  const tab = new Tab(server.endpoint, browser);
  tabs.push(tab);
  return tab;
}

const hellos = () => server.received.filter((frame) => frame.type === 'hello');

test('who signs in while connected says hello again, and what is said next waits for its welcome', async () => {
  const tab = openTab();
  await tab.ask('hello');
  tab.conversation.identify('signed.identity.token');
  await tab.ask('my orders');
  expect(server.received.map(({ type }) => type).filter((type) => type !== 'seen')).toEqual([
    'hello',
    'say',
    'hello',
    'say',
  ]);
  expect(hellos()[1]).toMatchObject({ identity: 'signed.identity.token', resume: { after: 2 } });
  tab.conversation.identify('signed.identity.token');
  await tab.ask('and now?');
  expect(hellos()).toHaveLength(2);
});

test('what is on its way when the shopper signs in arrives first, or is sent again after two seconds', async () => {
  const tab = openTab();
  await tab.live();
  server.faults.loseUp = (frame) => frame.type === 'say';
  tab.conversation.say('hello');
  tab.conversation.identify('signed.identity.token');
  tab.clock.advance(250);
  expect(hellos()).toHaveLength(1);
  server.faults.loseUp = () => false;
  tab.clock.advance(100);
  await until(() => hellos().length === 2, 'it says hello again');
  expect(server.received.map(({ type }) => type).lastIndexOf('say')).toBeLessThan(
    server.received.map(({ type }) => type).lastIndexOf('hello'),
  );
  server.faults.loseUp = (frame) => frame.type === 'say';
  tab.conversation.say('hello again');
  await until(() => tab.state.status === 'live', 'it is live');
  tab.conversation.identify('another.identity.token');
  tab.clock.advance(2_000);
  await until(() => hellos().length === 3, 'it waits no longer');
});

test('a message names the page it was said on, also when another page sends it', async () => {
  const browser = new BrowserStorage();
  const jacket = { page: 'product', product: 'fjord-shell' } as const;
  const tab = openTab(browser);
  tab.conversation.context(jacket);
  await tab.live();
  server.faults.loseUp = (frame) => frame.type === 'say';
  tab.conversation.say('is this one waterproof?');
  tab.leave();
  server.faults.loseUp = () => false;
  const next = openTab(browser);
  next.conversation.context({ page: 'cart' });
  await next.live();
  await until(() => next.state.pending.length === 0, 'it has arrived');
  next.conversation.choose('size:M', 'M');
  await until(() => server.received.some(({ type }) => type === 'choose'), 'the choice has arrived');
  expect(server.received.filter(({ type }) => type === 'say').at(-1)).toMatchObject({ page: jacket });
  expect(server.received.find(({ type }) => type === 'choose')).toMatchObject({ page: { page: 'cart' } });
});
