import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { startServer } from '../server.ts';
import { openSlowLine } from './slow-line.ts';
import type { Line } from './slow-line.ts';

/** A phone on a slow mobile line, with the figures Lighthouse takes for one: 150 ms there and back, 1.6 / 0.75 Mbit/s. */
const line: Line = { oneWayMilliseconds: 75, downBytesPerSecond: 200_000, upBytesPerSecond: 94_000 };
/** How many times slower its processor is than this machine's. */
const slowerProcessor = 4;

/** Served directly. Each is said once a round, in another conversation each round, so that nothing is answered from before. */
const direct = [
  'I need a waterproof jacket under $120', 'add the second one in M', 'what is in my cart?', 'what is your return policy?',
  'compare the first two', 'show me wool socks', 'do you have a red one?', 'how much is the first one?', 'remove the jacket', 'do you ship to Canada?',
]; // prettier-ignore
/** For the agent: vague, or several things at once. */
const open = [
  'something for a weekend at the lake', 'what could I give my aunt who likes tea?', 'we move house and have nothing for the kitchen yet',
  'which of these would you take on a long walk in the rain?', 'is there anything that helps with cold feet?',
]; // prettier-ignore
/** Said at once, while the store page still loads its pictures and lists over the same line. */
const early = 'show me desk lamps';
const rounds = 4;

/**
 * `npm run bench -- first-words`: from the key that sends a message to the first words of the reply on the screen, in
 * Chromium as a phone. Beside it the floor, in the same run: a ping of the page's own over the same line, until it is back
 * and until a line of text that stands for it is on the screen. One message a round is said while the page still loads and
 * is counted apart: nobody types one within half a second.
 */
export async function benchFirstWords(): Promise<Record<string, unknown>> {
  const slow = await openSlowLine(line);
  // Pages come over the slow line; to the server it is a proxy that stands in front.
  const port = await freePort();
  slow.leadTo(port);
  const server = await startServer({ port, env: { PUBLIC_URL: slow.http } });
  const browser = await launchBrowser();
  const waits: Record<'early' | 'direct' | 'open', number[]> = { early: [], direct: [], open: [] };
  const floor: Record<'back' | 'drawn', number[]> = { back: [], drawn: [] };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 3,
        isMobile: true,
        hasTouch: true,
      });
      const page = await context.newPage();
      await page.goto(`${slow.http}/demo/`);
      await page.locator('aisle-chat .launcher').click();
      await page.locator('aisle-chat textarea, aisle-chat input').first().waitFor();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
      waits.early.push(await firstWords(page, early));
      await page.waitForLoadState('networkidle');
      for (const text of direct) waits.direct.push(await firstWords(page, text));
      for (const text of open) waits.open.push(await firstWords(page, text));
      const { back, drawn } = await roundTrips(page);
      floor.back.push(...back);
      floor.drawn.push(...drawn);
      await context.close();
    }
  } finally {
    await browser.close();
    await slow.close();
    await server.stop();
    server.clean();
  }
  return {
    at: new Date().toISOString(),
    phone: { roundTripMilliseconds: line.oneWayMilliseconds * 2, megabitsDown: 1.6, megabitsUp: 0.75, slowerProcessor }, // prettier-ignore
    milliseconds: {
      direct: summary(waits.direct),
      whilePageLoads: summary(waits.early),
      open: summary(waits.open),
      pingAndPong: summary(floor.back),
      pingDrawn: summary(floor.drawn),
    },
    wanted: { directP95: 300, openP95: 1500 },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** @returns milliseconds until a reply after this message has words. */
async function firstWords(page: Page, text: string): Promise<number> {
  const composer = page.locator('aisle-chat textarea, aisle-chat input').first();
  await composer.fill(text);
  const waiting = page.evaluate(async () => {
    const root = document.querySelector('aisle-chat')!.shadowRoot!;
    const wordsOf = (): string =>
      [...root.querySelectorAll('.message.assistant, .message.text')]
        .map((message) => message.textContent)
        .join('|');
    let before = '';
    let sent = 0;
    return new Promise<number>((resolve) => {
      const pressed = (): void => {
        sent = performance.now();
        before = wordsOf();
      };
      root.addEventListener('keydown', pressed, { capture: true, once: true });
      const observer = new MutationObserver(() => {
        if (sent === 0 || wordsOf().length <= before.length) return;
        observer.disconnect();
        // What is in the document is on the screen with the next frame.
        requestAnimationFrame(() => resolve(performance.now() - sent));
      });
      observer.observe(root, { childList: true, subtree: true, characterData: true });
    });
  });
  const pressed = page.waitForTimeout(100).then(() => composer.press('Enter'));
  const [milliseconds] = await Promise.all([waiting, pressed]);
  // The next message is another turn.
  await page.waitForTimeout(800);
  return milliseconds;
}

/** A ping and its pong over a socket of the page's own: what the line and the slow processor take by themselves. */
async function roundTrips(page: Page): Promise<Record<'back' | 'drawn', number[]>> {
  return page.evaluate(async () => {
    const socket = new WebSocket(`ws://${location.host}/chat`);
    const heard = (): Promise<void> =>
      new Promise((resolve) => socket.addEventListener('message', () => resolve(), { once: true }));
    await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
    socket.send(JSON.stringify({ type: 'hello', protocol: { minimum: 1, maximum: 1 }, storeId: 'demo', locale: 'en' })); // prettier-ignore
    await heard();
    const back: number[] = [];
    const drawn: number[] = [];
    for (let count = 0; count < 8; count += 1) {
      const from = performance.now();
      socket.send(JSON.stringify({ type: 'ping' }));
      await heard();
      back.push(performance.now() - from);
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'pong' }));
      await new Promise(requestAnimationFrame);
      drawn.push(performance.now() - from);
    }
    socket.close();
    return { back, drawn };
  });
}

function summary(values: number[]): { median: number; p95: number; count: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.ceil(share * sorted.length) - 1]!);
  return { median: at(0.5), p95: at(0.95), count: sorted.length };
}
