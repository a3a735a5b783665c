import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** As strict a policy as a careful store has: nothing inline, no eval, no markup from strings. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' ws: wss:",
  "media-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
].join('; ');

/** The tags of a page, by its path: two stores on one page, or one that scripts of the page bring. */
const tagsOn: Record<string, readonly string[]> = { '/two': ['demo', 'hafen'], '/no-tag': [] };
const tag = (store: string) => `<script async src="/widget/aisle.js" data-store="${store}"></script>`;

const page = (stores: readonly string[], language: string) => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Norrland Outdoor</title>
    <link rel="stylesheet" href="/shop.css">
    <script src="/shop.js"></script>
    ${stores.map(tag).join('')}
  </head>
  <body>
    <main>
      <h1>Rain jackets</h1>
      <p>A page of a store, with a <a href="/?demo">link</a> and a <button id="own" type="button">Chat with us</button>.</p>
      <label>Search <input id="search" type="search"></label>
    </main>
  </body>
</html>`;

/** A page made with React that carries the component. */
const reactPage = (language: string) => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Norrland Outdoor</title>
    <link rel="stylesheet" href="/shop.css">
    <script type="module" src="/react-app/react-page.js"></script>
  </head>
  <body><div id="app"></div></body>
</html>`;

/** Styles that would reach into a widget without a shadow root. */
const shopStyles = `
body { margin: 40px; font: 18px/1.6 serif; background: #fdfcf9; color: #222; }
button { border: 3px solid #7a1f1f; background: #fff; color: #222; text-transform: uppercase; }
* { letter-spacing: 0.02em; }
p, li { max-width: 60ch; }
@media (prefers-color-scheme: dark) { body { background: #101112; color: #eee; } a { color: #9cf; } }
`;

/** A page that listens to single keys, as shops with a "/" for search do, and that keeps what the chat tells it. */
const shopScript = `
window.keysHeard = [];
window.told = [];
addEventListener('keydown', (event) => keysHeard.push(event.key));
for (const name of ['open', 'close', 'cart', 'conversation']) {
  addEventListener('aisle:' + name, (event) => told.push([name, event.detail]));
}
window.addTag = (data) => {
  const tag = document.createElement('script');
  tag.async = true;
  tag.src = '/widget/aisle.js';
  Object.assign(tag.dataset, { store: 'demo' }, data);
  document.head.append(tag);
};
if (location.pathname !== '/no-tag') window.aisle = (...call) => (window.aisle.q = window.aisle.q || []).push(call);
document.addEventListener('DOMContentLoaded', () => {
  document.getElementById('own').addEventListener('click', () => window.aisle('open'));
});
`;

/**
 * Answers the requests of a store page that carries the widget from `bundle`; below /de, /es and /fr it is in that
 * language.
 * @param reactApp folder of react-page.tsx, built, which is at /react and below
 */
export function answerPages(bundle: string, reactApp?: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://shop.example');
    const send = (type: string, body: string | Buffer) => {
      // A policy with Trusted Types lets no script of the page bring a tag.
      const allowed = url.pathname === '/no-tag' ? "script-src 'self'" : policy;
      response.writeHead(200, { 'content-type': type, 'content-security-policy': allowed }).end(body);
    };
    const [, file] = /^\/widget\/([a-z-]+\.js)$/.exec(url.pathname) ?? [];
    const [, chunk] = /^\/react-app\/([\w-]+\.js)$/.exec(url.pathname) ?? [];
    if (chunk && reactApp) return send('text/javascript', readFileSync(join(reactApp, chunk)));
    if (file) return send('text/javascript', readFileSync(join(dirname(bundle), file)));
    if (url.pathname === '/shop.css') return send('text/css', shopStyles);
    if (url.pathname === '/shop.js') return send('text/javascript', shopScript);
    if (url.pathname.startsWith('/pictures/')) return send('image/svg+xml', picture(url.pathname));
    const [, milliseconds] = /^\/audio\/\w+-(\d+)\.wav$/.exec(url.pathname) ?? [];
    if (milliseconds && /cut|stuck/.test(url.pathname))
      return breakOff(response, silence(Number(milliseconds)), url.pathname.includes('cut'));
    if (milliseconds) return send('audio/wav', silence(Number(milliseconds)));
    if (url.pathname.startsWith('/audio/')) return void response.writeHead(404).end();
    if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();
    const language = /^(?:\/react)?\/(de|es|fr)\b/.exec(url.pathname)?.[1] ?? 'en';
    const html = url.pathname.startsWith('/react')
      ? reactPage(language)
      : page(tagsOn[url.pathname] ?? [url.search.slice(1) || 'demo'], language);
    send('text/html; charset=utf-8', html);
  };
}

/** Half of a sound comes; then the line breaks, or nothing more comes over it. */
function breakOff(response: ServerResponse, whole: Buffer, breaks: boolean): void {
  response.writeHead(200, { 'content-type': 'audio/wav', 'content-length': whole.length });
  response.write(whole.subarray(0, whole.length / 2), () => {
    if (breaks) setTimeout(() => response.destroy(), 50);
  });
}

/** A sound file that lasts so long and says nothing. */
function silence(milliseconds: number): Buffer {
  const rate = 8_000;
  const samples = Buffer.alloc(Math.round((rate * milliseconds) / 1_000) * 2);
  const header = Buffer.alloc(44);
  header.write('RIFF');
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}

/** A jacket on a plain ground, in the hue that the file's name says. */
function picture(path: string): string {
  const hue = /\d+/.exec(path)?.[0] ?? '0';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240">
    <rect width="240" height="240" fill="hsl(${hue} 22% 92%)"/>
    <path d="M92 58 60 76 44 168h26l6-40v66h88v-66l6 40h26l-16-92-32-18-28 14z" fill="hsl(${hue} 38% 42%)"/>
    <path d="M120 72v122" stroke="hsl(${hue} 30% 28%)" stroke-width="3"/>
    <path d="M92 58c4-16 52-16 56 0l-28 14z" fill="hsl(${hue} 40% 34%)"/>
  </svg>`;
}
