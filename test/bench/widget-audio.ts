import type { Page } from 'playwright-core';
import { ScriptedServer } from '../widget/scripted-server.ts';
import { answerPages } from '../widget/browser/shop-page.ts';
import { Shop, Shopper } from '../widget/browser/shopper.ts';
import { median } from './load.ts';

/** A real voice: one text in, its sound out. */
export type Speak = (text: string) => Promise<{ bytes: Uint8Array; contentType: string }>;

export interface FirstAudio {
  /** Medians, in milliseconds, from the words being known to sound being heard in the page. */
  sentenceBySentenceMilliseconds: number;
  wholeReplyMilliseconds: number;
  /** How many times sooner. */
  timesSooner: number;
  sentences: number;
  words: number;
  runs: number;
}

/** As long as a reply may be. */
const reply = [
  'I found five rain jackets between fifty-nine and one hundred and nineteen dollars.',
  'The first is the Fjord Rain Shell for one hundred and nineteen dollars, rated best, and in stock in medium and large.',
  'The second is the Drift Waterproof Parka for ninety-four dollars and fifty cents, which costs less and weighs more.',
];

declare global {
  interface Window {
    beganToPlay?: boolean;
  }
}

/**
 * Time to first audio in the real widget in a real browser, sentence by sentence beside the whole reply in one piece, in
 * alternating runs.
 * @param speak is asked for every sentence anew: a cache would measure itself
 */
export async function measureFirstAudio(speak: Speak, runs = 7): Promise<FirstAudio> {
  const shop = await Shop.open();
  const sounds = new Map<string, Awaited<ReturnType<Speak>>>();
  const pages = answerPages(shop.build.file);
  const server = await ScriptedServer.start((request, response) => {
    const sound = sounds.get(request.url ?? '');
    if (!sound) return pages(request, response);
    response.writeHead(200, { 'content-type': sound.contentType }).end(sound.bytes);
  });
  server.speech = { voices: [{ id: 'measured', language: 'en', name: 'Measured' }] };
  try {
    const shopper = await listener(shop, server);
    const times: [number[], number[]] = [[], []];
    // The first is not counted: browser and voice are warmed by it.
    for (let run = 0; run <= runs; run++) {
      for (const [nth, pieces] of [reply, [reply.join(' ')]].entries()) {
        const time = await firstAudio(shopper, pieces, async (text) => {
          const path = `/spoken/${sounds.size}`;
          sounds.set(path, await speak(text));
          return path;
        });
        if (run > 0) times[nth]?.push(time);
      }
    }
    await shopper.context.close();
    return resultOf(times, runs);
  } finally {
    await server.close();
    await shop.close();
  }
}

function resultOf([sentences, whole]: [number[], number[]], runs: number): FirstAudio {
  const [bySentence, inOnePiece] = [median(sentences), median(whole)];
  return {
    sentenceBySentenceMilliseconds: Math.round(bySentence),
    wholeReplyMilliseconds: Math.round(inOnePiece),
    timesSooner: Math.round((10 * inOnePiece) / bySentence) / 10,
    sentences: reply.length,
    words: reply.join(' ').split(' ').length,
    runs,
  };
}

/** A shopper who hears replies. */
async function listener(shop: Shop, server: ScriptedServer): Promise<Shopper> {
  const context = await shop.browser.newContext();
  await context.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- bound anew at each call
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      this.addEventListener('playing', () => (window.beganToPlay = true), { once: true });
      return play.call(this);
    };
  });
  const shopper = await Shopper.arrive(server, context);
  await shopper.openChat();
  await shopper.button('Options').click();
  await shopper.page.getByRole('switch', { name: 'Read replies aloud' }).click();
  await shopper.button('Both').click();
  return shopper;
}

/** Milliseconds from the words being known until the first of them is heard. */
async function firstAudio(
  { composer, page, server }: Shopper,
  pieces: string[],
  speak: (text: string) => Promise<string>,
): Promise<number> {
  const replies = () =>
    [...server.logs.values()].flatMap(({ entries }) => entries.filter((entry) => entry.replyId));
  const before = replies().length;
  await page.evaluate(() => void (window.beganToPlay = false));
  await composer.fill('five jackets');
  await composer.press('Enter');
  while (replies().length === before) await new Promise((resolve) => setTimeout(resolve, 5));
  const replyId = replies().at(-1)?.replyId ?? '';
  const log = server.onlyLog();
  const known = performance.now();
  const heard = began(page).then(() => performance.now() - known);
  for (const [sentence, text] of pieces.entries()) {
    server.voice(log, { type: 'audio', replyId, sentence, url: await speak(text), text });
  }
  server.voice(log, { type: 'audio-end', replyId, sentences: pieces.length });
  return heard;
}

async function began(page: Page): Promise<void> {
  await page.waitForFunction(() => window.beganToPlay, undefined, { polling: 'raf' });
}
