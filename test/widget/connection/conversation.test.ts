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
const said = (text: string) => [`shopper: ${text}`, `assistant: You said “${text}”.`];

test('nothing is sent or kept before the shopper opens the chat', async () => {
  const browser = new BrowserStorage();
  const tab = openTab(browser);
  expect(tab.conversation.worthResuming).toBe(false);
  tab.clock.advance(60_000);
  expect(server.received).toEqual([]);
  expect(browser.values.size).toBe(0);
});

test('a shopper says something and sees it, then its place in the log, then the answer', async () => {
  const tab = openTab();
  tab.conversation.say('hello');
  expect(tab.shown).toEqual(['sending: hello']);
  expect(tab.state.replying).toBe(true);
  await until(() => tab.state.entries.length === 2, 'both lines are there');
  expect(tab.shown).toEqual(said('hello'));
  expect(tab.state.replying).toBe(false);
});

test('what the shopper said stays in sight from the key to the answer, and is not drawn for nothing', async () => {
  const tab = openTab();
  await tab.live();
  const drawn: string[][] = [];
  tab.conversation.subscribe(() => {
    const reply = tab.state.streams.map(({ text }) => `being said: ${text}`);
    drawn.push([...tab.shown, ...reply]);
  });
  await tab.ask('hello');
  expect(drawn.filter((lines) => !lines.some((line) => line.endsWith(': hello')))).toEqual([]);
  // Acknowledgement and own entry change nothing to be seen: that the reply is being made draws them.
  expect(drawn.filter((lines) => lines.join() === 'shopper: hello')).toHaveLength(1);
});

test('an own entry whose answer takes longer is taken into account all the same', async () => {
  server.faults.holdReplies = true;
  const tab = openTab();
  await tab.live();
  tab.conversation.say('hello');
  await until(
    () => tab.shown.join() === 'shopper: hello',
    'the entry is there',
    () => tab.clock.advance(10),
  );
});

test('a page load goes on with the conversation and its history stays silent', async () => {
  const browser = new BrowserStorage();
  const first = openTab(browser);
  await first.ask('hello');
  first.leave();
  const second = openTab(browser);
  expect(second.conversation.worthResuming).toBe(true);
  await second.live();
  await until(() => second.state.entries.length === 2, 'the history is there');
  expect(second.shown).toEqual(said('hello'));
  expect(second.state.replayedTo).toBe(2);
});

test('credentials without history do not make a page connect by itself', () => {
  const browser = new BrowserStorage();
  browser.values.set('aisle:demo', JSON.stringify({ conversationId: 'conversation-9', token: 'secret-9' }));
  expect(openTab(browser).conversation.worthResuming).toBe(false);
});

test('the conversation that the store page began for its cart is the one that is spoken in', async () => {
  const browser = new BrowserStorage();
  const elsewhere = openTab();
  await elsewhere.live();
  const { conversationId } = elsewhere.state;
  const tab = openTab(browser);
  await tab.live();
  browser.values.set('aisle:demo', JSON.stringify({ conversationId, token: 'secret-1' }));
  await tab.ask('hello');
  expect(tab.state.conversationId).toBe(conversationId);
  expect(tab.shown).toEqual(said('hello'));
});

test('a token that is refused leads to a new conversation and the words are not lost', async () => {
  const browser = new BrowserStorage();
  browser.values.set('aisle:demo', JSON.stringify({ conversationId: 'conversation-9', token: 'stolen' }));
  const tab = openTab(browser);
  tab.conversation.say('hello');
  await until(
    () => tab.state.entries.length === 2,
    'a new conversation answers',
    () => tab.clock.advance(100),
  );
  expect(tab.shown).toEqual(said('hello'));
  expect(JSON.parse(browser.values.get('aisle:demo') ?? '')).toEqual({
    conversationId: 'conversation-1',
    token: 'secret-1',
  });
});

test('entries that come last first and twice are shown once and in order', async () => {
  const tab = openTab();
  await tab.ask('one');
  server.cut();
  await until(() => tab.state.status === 'reconnecting', 'the cut is noticed');
  const log = server.onlyLog();
  for (const text of ['two', 'three', 'four']) server.tell(log, 'assistant', text);
  server.faults.shuffle = true;
  await until(
    () => tab.state.entries.length === 5,
    'all are there',
    () => tab.clock.advance(50),
  );
  expect(tab.shown.slice(2)).toEqual(['assistant: two', 'assistant: three', 'assistant: four']);
});

test('what was missed during a cut is new, not history', async () => {
  const tab = openTab();
  await tab.ask('one');
  const { replayedTo } = tab.state;
  server.cut();
  await until(() => tab.state.status === 'reconnecting', 'the cut is noticed');
  server.tell(server.onlyLog(), 'assistant', 'meanwhile');
  await until(
    () => tab.state.entries.length === 3,
    'it arrives',
    () => tab.clock.advance(50),
  );
  expect(tab.state.replayedTo).toBe(replayedTo);
});

test('a lost entry is asked for, and nothing after it is shown before it', async () => {
  const tab = openTab();
  await tab.live();
  let holes = 0;
  tab.conversation.subscribe(() => {
    if (tab.state.entries.some((entry, index) => entry.seq !== index + 1)) holes += 1;
  });
  server.faults.loseDown = (frame) => frame.type === 'entry' && frame.entry.seq === 2;
  tab.conversation.say('one');
  await until(() => tab.state.entries.length === 1, 'the first is there');
  server.tell(server.onlyLog(), 'assistant', 'three');
  await until(
    () => tab.state.entries.length === 3,
    'the gap is filled',
    () => tab.clock.advance(50),
  );
  expect(tab.shown[2]).toBe('assistant: three');
  expect(holes).toBe(0);
  expect(server.received.some((frame) => frame.type === 'history' && frame.after === 1)).toBe(true);
});

test('a line that falls silent while something in the log is missing is left, without waiting for a ping', async () => {
  const tab = openTab();
  await tab.ask('one');
  server.faults.loseDown = (frame) => frame.type === 'entry' && frame.entry.seq === 3;
  server.tell(server.onlyLog(), 'staff', 'three');
  server.tell(server.onlyLog(), 'staff', 'four');
  const pings = () => server.received.filter((frame) => frame.type === 'ping').length;
  server.faults.frozen = true;
  await until(
    () => pings() === 1,
    'it is asked for a sign of life',
    () => tab.clock.advance(10),
  );
  tab.clock.advance(1_000);
  server.faults.frozen = false;
  server.faults.loseDown = () => false;
  await until(
    () => tab.state.entries.length === 4,
    'all is there',
    () => tab.clock.advance(20),
  );
  expect(hellos()).toHaveLength(2);
});

test('an answer whose only frame got lost is fetched without the shopper doing anything', async () => {
  const tab = openTab();
  await tab.live();
  server.faults.loseDown = (frame) => frame.type === 'entry' && frame.entry.author === 'assistant';
  tab.conversation.say('one');
  await until(() => tab.state.entries.length === 1, 'the own line is there');
  await until(
    () => tab.state.entries.length === 2,
    'the answer is there',
    () => tab.clock.advance(100),
  );
});

test('a message lost on its way up is sent again and logged once', async () => {
  const tab = openTab();
  await tab.live();
  let lost = 0;
  server.faults.loseUp = (frame) => frame.type === 'say' && (lost += 1) === 1;
  tab.conversation.say('one');
  await until(
    () => tab.state.entries.length === 2,
    'it arrives',
    () => tab.clock.advance(100),
  );
  expect(lost).toBe(2);
  expect(tab.shown).toEqual(said('one'));
});

test('a lost ack does not make a message appear twice', async () => {
  const tab = openTab();
  await tab.live();
  server.faults.loseDown = (frame) => frame.type === 'ack';
  await tab.ask('one');
  expect(tab.shown).toEqual(said('one'));
  expect([...server.arrivals.values()]).toEqual([1]);
});

test('words said without a connection are sent in their order when it is back', async () => {
  const tab = openTab();
  await tab.ask('zero');
  server.cut();
  await until(() => tab.state.status === 'reconnecting', 'the cut is noticed');
  for (const text of ['one', 'two', 'three']) tab.conversation.say(text);
  expect(tab.shown.slice(2)).toEqual(['sending: one', 'sending: two', 'sending: three']);
  await until(
    () => tab.state.entries.length === 8,
    'all is answered',
    () => tab.clock.advance(50),
  );
  const own = tab.shown.filter((line) => line.startsWith('shopper'));
  expect(own).toEqual(['shopper: zero', 'shopper: one', 'shopper: two', 'shopper: three']);
});

test('a reply is shown sentence by sentence and then replaced by its entry', async () => {
  const tab = openTab();
  await tab.live();
  server.faults.holdReplies = true;
  tab.conversation.say('cards');
  await until(() => tab.state.streams.length === 1, 'the reply has begun');
  await until(
    () => tab.state.streams[0]?.text.endsWith('stock.') === true,
    'all sentences are there',
    () => tab.clock.advance(10),
  );
  expect(tab.state.streams[0]?.text).toMatch(/^Here are four .* stock\.$/);
  expect(tab.state.replying).toBe(true);
  server.finish();
  await until(() => tab.state.entries.length === 2, 'the entry is there');
  expect(tab.state.streams).toEqual([]);
});

test('half a reply before a cut is not left standing', async () => {
  const tab = openTab();
  await tab.live();
  server.faults.holdReplies = true;
  tab.conversation.say('cards');
  await until(() => tab.state.streams.length === 1, 'the reply has begun');
  server.cut();
  await until(() => tab.state.status === 'reconnecting', 'the cut is noticed');
  server.finish();
  await until(
    () => tab.state.entries.length === 2,
    'the whole reply is there',
    () => tab.clock.advance(50),
  );
  expect(tab.state.streams).toEqual([]);
});

test('the Stop button ends what is shown of a reply and tells the server', async () => {
  const tab = openTab();
  await tab.live();
  server.faults.holdReplies = true;
  tab.conversation.say('cards');
  await until(() => tab.state.streams.length === 1, 'the reply has begun');
  tab.conversation.stop();
  expect(tab.state.replying).toBe(false);
  await until(() => server.received.some((frame) => frame.type === 'stop'), 'the server knows');
});

test('a refused message says so and can be tried again', async () => {
  const tab = openTab();
  await tab.live();
  server.faults.refuse = 'hello';
  tab.conversation.say('hello');
  await until(() => tab.shown[0] === 'failed: hello', 'it is shown as not sent');
  server.faults.refuse = undefined;
  tab.conversation.retry(tab.state.pending[0]?.messageId ?? '');
  await until(() => tab.state.entries.length === 2, 'it is answered');
  expect(tab.shown).toEqual(said('hello'));
});

test('a message that the server cannot take just now stays in the outbox and goes out again', async () => {
  const tab = openTab();
  await tab.live();
  server.faults.refuse = 'hello';
  server.faults.refusal = 'unavailable';
  tab.conversation.say('hello');
  await until(() => tab.state.trouble?.code === 'unavailable', 'the shopper is told');
  expect(tab.shown).toEqual(['sending: hello']);
  server.faults.refuse = undefined;
  await until(
    () => tab.state.entries.length === 2,
    'it is answered',
    () => tab.clock.advance(1_000),
  );
  expect(tab.shown).toEqual(said('hello'));
  await until(() => tab.state.trouble === undefined, 'the trouble is over');
});

test('a mail that is not sent is said, for nobody asks for it again', async () => {
  const tab = openTab();
  await tab.ask('hello');
  server.faults.refuse = 'a mail';
  const mail = { type: 'email-transcript', messageId: 'mail-0001', email: 'ada@example.com' } as const;
  tab.conversation.send(mail);
  await until(() => tab.state.trouble?.text === 'Not by mail today.', 'the shopper is told');
  server.faults.refusal = 'too-many';
  server.faults.refuse = 'more';
  tab.conversation.say('more');
  await until(() => server.received.some((frame) => 'text' in frame && frame.text === 'more'), 'it went out');
  expect(tab.state.trouble?.text).not.toBe('Not like this.');
});

test('signing in to another account begins the conversation that the server names', async () => {
  const tab = openTab();
  await tab.ask('hello');
  server.rename(server.onlyLog());
  await until(() => tab.state.conversationId === 'conversation-2', 'the new one is taken');
  expect(tab.shown).toEqual([]);
  await tab.ask('again');
  expect(tab.shown).toEqual(said('again'));
});

test('the page hears of a cart that the bot changed', async () => {
  const tab = openTab();
  await tab.ask('cart');
  await until(() => tab.carts.length === 1, 'the cart frame came');
  expect(tab.carts).toEqual([3]);
});

test('forgetting waits for the server to confirm and then begins anew', async () => {
  const browser = new BrowserStorage();
  const tab = openTab(browser);
  await tab.ask('hello');
  tab.conversation.forget();
  expect(tab.shown).toEqual(said('hello'));
  await until(() => tab.state.conversationId === 'conversation-2', 'a new one has begun');
  expect(tab.shown).toEqual([]);
  expect(server.logs.has('conversation-1')).toBe(false);
});

test('a server that does not confirm the forgetting is not believed', async () => {
  const tab = openTab();
  await tab.ask('hello');
  server.faults.frozen = true;
  tab.conversation.forget();
  tab.clock.advance(8_000);
  expect(tab.state.trouble?.code).toBe('forget-unconfirmed');
  expect(tab.shown).toEqual(said('hello'));
});

test('signing out tells the server and begins a new conversation', async () => {
  const tab = openTab();
  tab.conversation.identify('signed.identity.token');
  await tab.ask('hello');
  expect(server.received[0]).toMatchObject({ type: 'hello', identity: 'signed.identity.token' });
  tab.conversation.logout();
  await until(() => tab.state.conversationId === 'conversation-2', 'a new one has begun');
  const hellos = server.received.filter((frame) => frame.type === 'hello');
  expect(server.received.some((frame) => frame.type === 'logout')).toBe(true);
  expect(hellos[1]).not.toHaveProperty('identity');
  expect(tab.shown).toEqual([]);
});

test('a store that does not want this page is not asked again and again', async () => {
  const tab = openTab();
  await tab.live();
  server.cut(4404);
  await until(() => tab.state.status === 'refused', 'it is refused');
  tab.clock.advance(600_000);
  tab.conversation.connect();
  expect(server.received.filter((frame) => frame.type === 'hello')).toHaveLength(1);
});

test('what the shopper has read is remembered for the next page and told to the server', async () => {
  const browser = new BrowserStorage();
  const tab = openTab(browser);
  tab.conversation.look(true);
  await tab.ask('hello');
  expect(tab.state.seen).toBe(2);
  tab.conversation.look(false);
  server.tell(server.onlyLog(), 'staff', 'Somebody here?');
  await until(() => tab.state.entries.length === 3, 'the third is there');
  tab.leave();
  const next = openTab(browser);
  await next.live();
  await until(() => next.state.entries.length === 3, 'the history is there');
  expect(next.state.seen).toBe(2);
  expect(server.received.some((frame) => frame.type === 'seen' && frame.seq === 2)).toBe(true);
});

test('a new conversation takes the cart of the one that is left along', async () => {
  const browser = new BrowserStorage();
  const tab = openTab(browser);
  await tab.ask('hello');
  const left: unknown = JSON.parse(browser.values.get('aisle:demo') ?? '');
  tab.conversation.startNew();
  await until(() => tab.state.conversationId === 'conversation-2', 'a new one has begun');
  expect(hellos()[1]).toMatchObject({ carry: left });
  expect(hellos()[1]).not.toHaveProperty('resume');
  await until(() => browser.values.get('aisle:demo:carry') === undefined, 'nothing is left to carry');
  server.cut(1001);
  await until(
    () => hellos().length === 3,
    'it came back',
    () => tab.clock.advance(500),
  );
  expect(hellos()[2]).not.toHaveProperty('carry');
});

test('a cart on its way to a new conversation survives an offline page that is left', async () => {
  const browser = new BrowserStorage();
  const tab = openTab(browser);
  await tab.ask('hello');
  server.faults.frozen = true;
  tab.conversation.startNew();
  tab.leave();
  server.faults.frozen = false;
  const next = openTab(browser);
  await next.live();
  expect(hellos().at(-1)).toMatchObject({ carry: { conversationId: 'conversation-1' } });
});

test.each(['forget', 'logout'] as const)('%s leaves the cart behind', async (how) => {
  const browser = new BrowserStorage();
  const tab = openTab(browser);
  tab.conversation.identify('signed.identity.token');
  await tab.ask('hello');
  tab.conversation[how]();
  await until(() => tab.state.conversationId === 'conversation-2', 'a new one has begun');
  expect(hellos().every((frame) => !('carry' in frame))).toBe(true);
  expect(browser.values.has('aisle:demo:carry')).toBe(false);
});

test('a log put back twice, the second time before the first was read again, makes no history of what is new', async () => {
  const tab = openTab();
  await tab.ask('one');
  await tab.ask('two');
  const log = server.onlyLog();
  const greeted = () => hellos().length;
  const putBack = async (length: number) => {
    const before = greeted();
    log.entries.length = length;
    server.cut(1001);
    await until(
      () => greeted() > before && tab.state.status === 'live',
      'it is back',
      () => tab.clock.advance(10),
    );
  };
  await putBack(3);
  expect(tab.state.replayedTo).toBe(3);
  await putBack(1);
  expect(tab.state.replayedTo).toBe(1);
  server.tell(log, 'staff', 'Somebody here?');
  await until(
    () => tab.shown.includes('staff: Somebody here?'),
    'it came',
    () => tab.clock.advance(500),
  );
  expect(tab.state.entries.at(-1)?.seq).toBeGreaterThan(tab.state.replayedTo);
});
