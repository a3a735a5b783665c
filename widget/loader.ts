/**
 * The script tag: `<script async src="/widget/aisle.js" data-store="demo"></script>`. It keeps what the page says to
 * `aisle(…)` and fetches the chat, which lies beside it. Trusted Types let `import` through, not a `src` that is set.
 */
import type { AisleCommand, AisleFunction } from './api.ts';
import type { begin } from './embed.ts';

/** Put in by the build: a new chat is never hidden by what a browser has kept of the last one. */
declare const chatVersion: string;

const script = document.currentScript as HTMLScriptElement;
const waiting: AisleCommand[] = [];
const aisle: AisleFunction = (window.aisle ??= (...command) => void aisle.q?.push(command));
aisle.q ??= waiting;

/** A browser may remember that an address failed. */
const load = (again: string): void => {
  (
    import(new URL(`chat.js?${chatVersion}${again}`, script.src).href) as Promise<{ begin: typeof begin }>
  ).then(
    (chat) => chat.begin(script),
    () => setTimeout(load, 4_000 << again.length, `${again}&`),
  );
};
load('');

// The first look into a browser's storage waits for another process of it: better while the chat is on its way. A page
// that has something to say is not kept waiting: what it opens is not looked up.
try {
  void ((aisle.q as AisleCommand[]).length || sessionStorage.length);
} catch {
  // A page may have none; the chat finds out by itself.
}
