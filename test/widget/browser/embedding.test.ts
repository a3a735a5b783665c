import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { words as german } from '../../../widget/chat/words/de.ts';
import { count } from '../../long.ts';
import { visits } from './visits.ts';

/** The chat as a guest on somebody's page, under the strict policy of shop-page.ts. */

const { arrive, build } = visits();

const aisle = (page: Page, ...command: unknown[]) =>
  page.evaluate(
    (call) => (window as unknown as { aisle: (...c: unknown[]) => void }).aisle(...call),
    command,
  );

test('the file of the script tag is at most 1 KB and keeps what is said before the chat is there', async () => {
  expect(gzipSync(readFileSync(build().file), { level: 9 }).length).toBeLessThanOrEqual(1_000);
  const shopper = await arrive({ path: '/no-tag', noChat: true });
  const { page } = shopper;
  let letThrough = () => {};
  await page.route('**/widget/chat.js*', async (route) => {
    await new Promise<void>((resolve) => (letThrough = resolve));
    await route.continue();
  });
  const globals = () => page.evaluate(() => Object.keys(window).toSorted());
  const before = await globals();
  await page.evaluate(`addTag()`);
  await page.waitForFunction(() => window.aisle?.q);
  await aisle(page, 'prefill', 'Is this waterproof?');
  await aisle(page, 'on', 'open');
  await expect.poll(() => typeof letThrough).toBe('function');
  await page.waitForTimeout(100);
  letThrough();
  await shopper.composer.waitFor();
  expect(await shopper.composer.inputValue()).toBe('Is this waterproof?');
  expect(await globals()).toEqual([...before, 'aisle'].toSorted());
});

test('a chat that could not be fetched comes later by itself', async () => {
  const shopper = await arrive({ path: '/no-tag', noChat: true });
  const { page } = shopper;
  let asked = 0;
  await page.route('**/widget/chat.js*', (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue();
  });
  await page.evaluate(`addTag()`);
  await shopper.launcher.waitFor();
  expect(asked).toBe(2);
  shopper.troubles.consoleErrors.length = 0;
});

test('what is typed in the chat is heard by no shortcut of the page, however it listens', async () => {
  const shopper = await arrive();
  const { page } = shopper;
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heardAnywhere: heard });
    for (const target of [window, document, document.body])
      for (const type of ['keydown', 'keypress', 'keyup'])
        for (const capture of [true, false])
          target.addEventListener(type, () => heard.push(`${type} ${String(capture)}`), capture);
  });
  await shopper.openChat();
  await shopper.composer.pressSequentially('a/k');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Shift+Enter');
  expect(await shopper.composer.inputValue()).toBe('a/k\n');
  await shopper.composer.press('Enter');
  await shopper.own('a/k').waitFor();
  await page.keyboard.press('Escape');
  await shopper.panel.waitFor({ state: 'hidden' });
  expect(await page.evaluate('heardAnywhere')).toEqual([]);
  await page.locator('#search').press('x');
  expect(await page.evaluate('heardAnywhere.length')).toBeGreaterThan(0);
});

/** Runs in the page: the handlers that are set, and functions that some guests replace. */
const handlersOfPage = `
  const names = [];
  for (const [name, target] of Object.entries({ window, document, body: document.body }))
    for (const key in target) if (key.startsWith('on') && target[key]) names.push(name + '.' + key);
  [...names, history.pushState, history.replaceState, fetch, EventTarget.prototype.addEventListener].map(String);
`;

test('the handlers of the page stay its own', async () => {
  const shopper = await arrive({ path: '/no-tag', noChat: true });
  const { page } = shopper;
  const handlers = () => page.evaluate<string[]>(handlersOfPage);
  await page.evaluate(
    'window.onkeydown = window.onpopstate = window.onpagehide = document.onclick = () => {}',
  );
  const before = await handlers();
  expect(before.filter((name) => name.startsWith('window.on')).length).toBeGreaterThanOrEqual(3);
  await page.evaluate(`addTag()`);
  await shopper.launcher.click();
  await shopper.say('cards');
  expect(await handlers()).toEqual(before);
});

test('two stores on one page are two chats, each with its own commands, cards and styles', async () => {
  const shopper = await arrive({ path: '/two' });
  const { page, server } = shopper;
  const hosts = page.locator('aisle-chat');
  await expect.poll(() => hosts.count()).toBe(2);
  // Both stand in the same corner unless the page moves one.
  await page.evaluate(() => {
    const [, second] = document.querySelectorAll('aisle-chat');
    second!.style.setProperty('--aisle-inline', '500px');
  });
  await aisle(page, 'open');
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('aisle-chat');
    first!.aisle('send', 'card');
    second!.aisle('send', 'cart');
  });
  await expect.poll(() => server.logs.size).toBe(2);
  for (const index of [0, 1]) {
    const card = hosts.nth(index).locator('.card').first();
    await card.waitFor();
    // The style of what was loaded later is in both.
    await expect
      .poll(() => card.evaluate((element) => getComputedStyle(element).borderTopLeftRadius))
      .toBe('16px');
  }
  const stores = server.received.flatMap((frame) => (frame.type === 'hello' ? [frame.storeId] : []));
  expect(new Set(stores)).toEqual(new Set(['demo', 'hafen']));
  await aisle(page, 'destroy');
  await expect.poll(() => hosts.count()).toBe(1);
  await aisle(page, 'send', 'order');
  await hosts.locator('.order').waitFor();
});

test('a chat that comes and goes again and again leaves no listener, timer, socket or element', async () => {
  const shopper = await arrive({ path: '/no-tag', noChat: true });
  const { page, server, context } = shopper;
  const devtools = await context.newCDPSession(page);
  await page.evaluate(countTimers);
  const round = async () => {
    await page.evaluate(`addTag()`);
    await page.locator('aisle-chat .launcher').waitFor();
    await aisle(page, 'identify', `a.${btoa(JSON.stringify({ exp: Date.now() / 1000 + 600 }))}.c`);
    await aisle(page, 'greet', { text: 'Hello', delay: 30 });
    await aisle(page, 'send', 'card');
    await page.locator('aisle-chat .card').first().waitFor();
    await aisle(page, 'destroy');
    await page.evaluate(() => {
      for (const script of document.querySelectorAll('script[data-store]')) script.remove();
      localStorage.clear();
      sessionStorage.clear();
    });
    await expect.poll(() => server.connections).toBe(0);
  };
  const counted = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { jsEventListeners, nodes } = await devtools.send('Memory.getDOMCounters');
    const timers = await page.evaluate(() => (window as unknown as { running: Set<unknown> }).running.size);
    return { jsEventListeners, nodes, timers };
  };
  for (let rounds = 0; rounds < 3; rounds += 1) await round();
  const before = await counted();
  for (let rounds = 0; rounds < count(7, 17); rounds += 1) await round();
  expect(await page.evaluate(() => 'aisle' in window)).toBe(false);
  // Garbage is not all found at once.
  await expect
    .poll(async () => {
      const after = await counted();
      return {
        timers: after.timers - before.timers,
        listeners: Math.max(0, after.jsEventListeners - before.jsEventListeners - 2),
        nodes: Math.max(0, after.nodes - before.nodes - 20),
      };
    })
    .toEqual({ timers: 0, listeners: 0, nodes: 0 });
});

/** Runs in the page: keeps the timers that were set and have neither run nor been cleared. */
const countTimers = `
  window.running = new Set();
  const { setTimeout: set, clearTimeout: clear } = window;
  window.setTimeout = (run, wait) => {
    const timer = set(() => {
      running.delete(timer);
      run();
    }, wait);
    running.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => {
    running.delete(timer);
    clear(timer);
  };
`;

test('a page that puts in another body takes the chat along, and one that removes it ends it', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  await shopper.openChat();
  await shopper.say('hello');
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.append('Another page');
    document.body.replaceWith(body);
  });
  await shopper.own('hello').waitFor();
  await shopper.say('still here');
  expect(server.onlyLog().entries).toHaveLength(4);
  await page.locator('aisle-chat').evaluate((element) => element.remove());
  await expect.poll(() => server.connections).toBe(0);
  expect(await page.evaluate(() => 'aisle' in window)).toBe(false);
});

test('what the page shows follows it from address to address, and is not known where it does not say', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  const contexts = () => server.received.flatMap((frame) => (frame.type === 'context' ? [frame.page] : []));
  await shopper.openChat();
  const shell = { page: 'product', product: 'fjord-shell' };
  await page.evaluate(() => history.pushState(null, '', '/products/fjord-shell'));
  await aisle(page, 'setContext', { ...shell, cartValue: 11_900 });
  await expect.poll(contexts).toEqual([shell]);
  await shopper.say('is this one waterproof?');
  const said = server.received.find((frame) => frame.type === 'say');
  expect(said).toMatchObject({ page: shell });
  // What is told so shortly before belongs to the address that comes.
  await page.waitForTimeout(1_100);
  await page.evaluate(() => history.pushState(null, '', '/about'));
  await expect.poll(contexts).toEqual([shell, { page: 'other' }]);
  await page.evaluate(() => history.back());
  await aisle(page, 'context', shell);
  await page.waitForTimeout(1_300);
  expect(contexts()).toEqual([shell, { page: 'other' }, shell]);
  expect(await shopper.panel.isVisible()).toBe(true);
});

test('the page hears typed events from the element, and through on until off', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { toldElement: told });
    const host = document.querySelector('aisle-chat')!;
    host.addEventListener('aisle:message', ({ detail }) => told.push([detail.author, detail.text]));
    host.addEventListener('aisle:unread', ({ detail }) => told.push(detail.count));
    const once = () => told.push('opened');
    window.aisle!('on', 'open', once);
    window.aisle!('on', 'open', once);
    window.aisle!('on', 'close', () => window.aisle!('off', 'open', once));
  });
  await shopper.openChat();
  await shopper.say('hello');
  await page.keyboard.press('Escape');
  await shopper.launcher.click();
  await page.keyboard.press('Escape');
  server.tell(server.onlyLog(), 'staff', 'One more thing.');
  const expected = [
    'opened',
    ['shopper', 'hello'],
    ['assistant', 'You said “hello”.'],
    ['staff', 'One more thing.'],
    1,
  ];
  await expect
    .poll(async () => JSON.stringify(await page.evaluate('toldElement')))
    .toBe(JSON.stringify(expected));
});

test('show, hide, prefill and setLocale do what they say', async () => {
  const shopper = await arrive();
  const { page, server, launcher, composer } = shopper;
  await aisle(page, 'hide');
  await launcher.waitFor({ state: 'hidden' });
  await aisle(page, 'show');
  await launcher.waitFor();
  await aisle(page, 'prefill', 'Does it fit');
  await aisle(page, 'prefill', 'Does it run small?');
  expect(await composer.inputValue()).toBe('Does it run small?');
  await composer.fill('I was writing');
  await aisle(page, 'prefill', 'Something else');
  expect(await composer.inputValue()).toBe('I was writing');
  await composer.press('Enter');
  await page.getByText('You said “I was writing”.').last().waitFor();
  server.locale = 'de-DE';
  await aisle(page, 'setLocale', 'de-DE');
  await page.getByRole('textbox', { name: german.composer, exact: true }).waitFor();
  const hello = server.received.findLast((frame) => frame.type === 'hello');
  expect(hello).toMatchObject({ locale: 'de-DE' });
  await aisle(page, 'no-such-command');
  await shopper.own('I was writing').waitFor();
});

const signed = (exp: number, name: string) => `h.${btoa(JSON.stringify({ sub: name, exp }))}.s`;

test('a signed-in shopper is kept signed in: the page is asked for a new identity before the old one runs out', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  await shopper.openChat();
  const now = Math.floor(Date.now() / 1000);
  const [first, second] = [signed(now + 62, 'one'), signed(now + 3_600, 'two')];
  await page.evaluate(({ jwt, next }) => window.aisle!('identify', jwt, () => Promise.resolve(next)), {
    jwt: first,
    next: second,
  });
  await expect
    .poll(() => server.received.flatMap((frame) => (frame.type === 'hello' ? [frame.identity] : [])))
    .toEqual([undefined, first]);
  const renewed = () => server.received.flatMap((frame) => (frame.type === 'identify' ? [frame.jwt] : []));
  await expect.poll(renewed).toEqual([second]);
  // One that cannot be renewed is told, and nothing else happens.
  const told = page.evaluate(
    (jwt) =>
      new Promise((resolve) => {
        addEventListener('aisle:signed-out', () => resolve('signed out'));
        window.aisle!('identify', jwt, () => Promise.resolve(undefined));
      }),
    signed(now + 30, 'three'),
  );
  expect(await told).toBe('signed out');
  await shopper.say('hello');
});

test('an identity the server refuses is asked for again once, and not for ever', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  await shopper.openChat();
  await shopper.say('hello');
  await page.evaluate(
    (jwt) => {
      const state = { asked: 0, over: 0 };
      Object.assign(window, { state });
      addEventListener('aisle:signed-out', () => (state.over += 1));
      window.aisle!('identify', jwt, () => {
        state.asked += 1;
        return Promise.resolve(jwt);
      });
    },
    signed(Math.floor(Date.now() / 1000) + 3_600, 'one'),
  );
  await expect.poll(() => server.received.filter((frame) => frame.type === 'hello').length).toBe(2);
  await expect.poll(() => server.connections).toBe(1);
  await page.waitForTimeout(200);
  const state = () => page.evaluate('state');
  server.complain(server.onlyLog(), 'This sign-in has run out.', 'identity-refused');
  await expect.poll(state).toEqual({ asked: 1, over: 0 });
  await expect.poll(() => server.received.filter((frame) => frame.type === 'identify').length).toBe(1);
  server.complain(server.onlyLog(), 'This sign-in has run out.', 'identity-refused');
  await expect.poll(state).toEqual({ asked: 1, over: 1 });
});

test('a page that is kept for going back holds no connection, and goes on where it was', async () => {
  const shopper = await arrive();
  const { page, server } = shopper;
  await shopper.openChat();
  await shopper.say('hello');
  // The browser of these tests keeps no page it has left (its headless window forbids it): so what the page is told of
  // it is told by hand.
  const tell = (type: string) =>
    page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), type);
  await tell('pagehide');
  await expect.poll(() => server.connections).toBe(0);
  server.tell(server.onlyLog(), 'staff', 'Said meanwhile.');
  await page.waitForTimeout(700);
  expect(server.connections).toBe(0);
  await tell('pageshow');
  await page.locator('aisle-chat .message', { hasText: 'Said meanwhile.' }).waitFor();
  expect(server.connections).toBe(1);
  expect(server.onlyLog().entries).toHaveLength(3);
});
