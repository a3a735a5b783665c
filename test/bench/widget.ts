/**
 * `npm run bench -- widget`: what the chat costs the page it is on. Bytes are counted from what the live server sends to a
 * real browser, as gzip; times and memory are of that browser, on a page that has nothing else on it. Where
 * `DEEP_CHAT_FOLDER` names an unpacked deep-chat package, its start is measured in alternating runs.
 */
import { spawnSync } from 'node:child_process';
import { get } from 'node:http';
import { cpus, loadavg } from 'node:os';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { buildWidget } from '../../scripts/build-widget.ts';
import { launchBrowser } from '../browser.ts';
import { startServer } from '../server.ts';
import { benchFirstAudio } from './bench-voice.ts';
import { median } from './load.ts';
import {
  DELTAS,
  DELTAS_PER_SECOND,
  MESSAGES,
  startWidgetServer,
  type WidgetServer,
} from './servers/widget-server.ts';

/** Of starts; one more is run first and not counted, which wakes what a browser wakes for its first page. */
const ROUNDS = 15;
const SLOW = 4;

export async function benchWidget(): Promise<Record<string, unknown>> {
  const { parts } = await buildWidget();
  const browser = await launchBrowser();
  const server = await startWidgetServer();
  try {
    return {
      command: 'npm run bench -- widget',
      date: new Date().toISOString().slice(0, 10),
      commit: spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim(),
      machine: { cores: cpus().length, load: loadavg()[0], browser: browser.version() },
      ...(await sizes(browser, Object.keys(parts))),
      ...(await starts(browser, server)),
      deltas: {
        count: DELTAS,
        perSecond: DELTAS_PER_SECOND,
        normal: await streaming(browser, server, 1),
        slow: await streaming(browser, server, SLOW),
      },
      memory: await memory(browser, server),
      firstAudio: await benchFirstAudio(),
      peer: server.peer ?? 'none: DEEP_CHAT_FOLDER names no deep-chat',
      aim: {
        loaderGzipBytes: '≤ 1000',
        widgetGzipBytes: '≤ 25000',
        'startToComposerMilliseconds.ratio': '≤ 0.8',
        'deltas.slow.scriptMilliseconds': '≤ 8',
      },
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What a shopper's page fetches below /widget/ until they have said something, and what it may fetch later. */
async function sizes(browser: Browser, later: string[]): Promise<Record<string, unknown>> {
  const live = await startServer();
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${live.http}/demo/`);
    await page.getByRole('button', { name: /^Ask the shop/ }).click();
    const field = page.getByRole('textbox', { name: 'Your message' });
    await field.fill('hello');
    const first = new Set(asked.filter((address) => address.includes('/widget/')));
    await page.close();
    const parts: Record<string, number> = {};
    for (const address of first)
      parts[new URL(address).pathname.slice('/widget/'.length)] = await gzipBytes(address);
    const loadedLater: Record<string, number> = {};
    for (const name of later) loadedLater[name] = await gzipBytes(`${live.http}/widget/${name}`);
    return {
      loaderGzipBytes: parts['aisle.js'],
      widgetGzipBytes: Object.values(parts).reduce((sum, bytes) => sum + bytes, 0),
      parts,
      loadedLater,
    };
  } finally {
    await live.stop();
    live.clean();
  }
}

/** The bytes of the body as it travels to who takes gzip. @throws Error when it is sent in another form. */
function gzipBytes(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200 || response.headers['content-encoding'] !== 'gzip')
        reject(new Error(`${address}: ${response.statusCode} ${response.headers['content-encoding']}`));
      let bytes = 0;
      response.on('data', (data: Buffer) => (bytes += data.length));
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

interface BenchPage {
  page: Page;
  devtools: CDPSession;
}

/** An empty page in a profile of its own: nothing is kept from the last. */
async function emptyPage(browser: Browser, server: WidgetServer, slower: number): Promise<BenchPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.origin);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, devtools };
}

/** Runs in the page: from the tag to a field that takes words, in milliseconds. */
const fromTagToField = `new Promise((done) => {
  const begun = performance.now();
  window.aisle = (...call) => (aisle.q ??= []).push(call);
  aisle('open');
  const tag = document.createElement('script');
  Object.assign(tag, { async: true, src: '/widget/aisle.js' });
  tag.dataset.store = 'demo';
  document.head.append(tag);
  const look = () => {
    const field = document.querySelector('aisle-chat')?.shadowRoot.querySelector('textarea');
    if (field?.checkVisibility()) requestAnimationFrame(() => done(performance.now() - begun));
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Runs in the page: the same of deep-chat, whose element is its panel. */
const fromTagToPeersField = `new Promise((done) => {
  const begun = performance.now();
  const tag = document.createElement('script');
  Object.assign(tag, { type: 'module', src: '/peer/deepChat.bundle.js' });
  document.head.append(tag);
  const chat = document.createElement('deep-chat');
  chat.setAttribute('demo', 'true');
  document.body.append(chat);
  const look = () => {
    const field = chat.shadowRoot?.querySelector('#text-input');
    if (field?.checkVisibility()) requestAnimationFrame(() => done(performance.now() - begun));
    else requestAnimationFrame(look);
  };
  look();
})`;

/** In milliseconds. Nobody has pressed anything: a page that opens the chat by itself may not move the focus into it. */
async function start(browser: Browser, server: WidgetServer, slower: number, run: string): Promise<number> {
  const { page, devtools } = await emptyPage(browser, server, slower);
  const { result } = await devtools.send('Runtime.evaluate', { expression: run, awaitPromise: true });
  await page.context().close();
  return Math.round(Number(result.value));
}

/** In alternating runs, each in a new profile; who is first changes, since the page before is still being put away. */
async function starts(browser: Browser, server: WidgetServer): Promise<Record<string, unknown>> {
  const contenders = { aisle: fromTagToField, ...(server.peer ? { deepChat: fromTagToPeersField } : {}) };
  const times = new Map<string, number[]>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    const order = Object.entries(contenders);
    if (round % 2 === 1) order.reverse();
    for (const slower of [1, SLOW]) {
      for (const [name, run] of order) {
        const key = `${name} at ${slower}`;
        const milliseconds = await start(browser, server, slower, run);
        if (round > 0) times.set(key, [...(times.get(key) ?? []), milliseconds]);
      }
    }
  }
  const middle = (name: string, slower: number) => median(times.get(`${name} at ${slower}`)!);
  const least = (name: string, slower: number) => Math.min(...times.get(`${name} at ${slower}`)!);
  const told = (slower: number) => ({
    median: middle('aisle', slower),
    least: least('aisle', slower),
    all: times.get(`aisle at ${slower}`),
    ...(server.peer && {
      deepChatMedian: middle('deepChat', slower),
      deepChatLeast: least('deepChat', slower),
      deepChatAll: times.get(`deepChat at ${slower}`),
      ratio: Math.round((middle('aisle', slower) / middle('deepChat', slower)) * 100) / 100,
    }),
  });
  return { startToComposerMilliseconds: { rounds: ROUNDS, normal: told(1), slow: told(SLOW) } };
}

/** A page with the chat open and connected. */
async function talking(browser: Browser, server: WidgetServer, slower: number): Promise<BenchPage> {
  const bench = await emptyPage(browser, server, slower);
  await bench.page.evaluate(fromTagToField);
  await bench.page.getByText('Hello from the bench').first().waitFor();
  return bench;
}

/** What the page's thread does for one sentence of a reply that is being said. */
async function streaming(
  browser: Browser,
  server: WidgetServer,
  slower: number,
): Promise<Record<string, number>> {
  const { page, devtools } = await talking(browser, server, slower);
  const field = page.getByRole('textbox', { name: 'Your message' });
  // The first words load what comes later; they are not counted.
  await field.fill('warm');
  await field.press('Enter');
  await page.locator('aisle-chat .message.assistant').nth(0).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1_000);
  const before = await metrics(devtools);
  await field.fill('again');
  await field.press('Enter');
  await page.locator('aisle-chat .message.assistant').nth(1).waitFor({ timeout: 60_000 });
  const after = await metrics(devtools);
  await page.context().close();
  const each = (name: string) =>
    Math.round((((after[name] ?? 0) - (before[name] ?? 0)) * 1e6) / DELTAS) / 1_000;
  return {
    scriptMilliseconds: each('ScriptDuration'),
    layoutMilliseconds: each('LayoutDuration'),
    styleMilliseconds: each('RecalcStyleDuration'),
    taskMilliseconds: each('TaskDuration'),
  };
}

/** In seconds and bytes, by name. */
async function metrics(devtools: CDPSession): Promise<Record<string, number>> {
  const { metrics: found } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(found.map(({ name, value }) => [name, value]));
}

async function memory(browser: Browser, server: WidgetServer): Promise<Record<string, number>> {
  const { page, devtools } = await talking(browser, server, 1);
  const held = async () => {
    for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0, Nodes = 0 } = await metrics(devtools);
    return { JSHeapUsedSize, Nodes };
  };
  const before = await held();
  const field = page.getByRole('textbox', { name: 'Your message' });
  await field.fill('thousand');
  await field.press('Enter');
  await page.getByText(`Message ${MESSAGES}.`).first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(20_000);
  const after = await held();
  await page.context().close();
  return {
    messages: MESSAGES,
    heapBytesBefore: before.JSHeapUsedSize,
    heapBytesAfter: after.JSHeapUsedSize,
    heapBytesEach: Math.round((after.JSHeapUsedSize - before.JSHeapUsedSize) / MESSAGES),
    elementsAfter: after.Nodes,
  };
}
