import { mountChat, type ChatSettings, type MountedChat } from './mount.tsx';
import type { PageContext } from '../bot/wire/messages.ts';

/**
 * The script tag:
 * `<script async src="/widget/aisle.js" data-store="demo" data-endpoint="wss://shop.example/chat"></script>`.
 * `data-locale` and `data-theme` (light, dark) are optional. Without `data-endpoint` the chat is asked for at `/chat`
 * where the script came from. Pages may call `aisle(…)` before the script is there, when they define the queue
 * themselves: `window.aisle ??= (...call) => (aisle.q ??= []).push(call)`.
 */
export type AisleCommand =
  | ['open' | 'close' | 'toggle' | 'logout' | 'destroy']
  | ['send', string]
  | ['context', PageContext]
  | ['identify', string];

export interface AisleFunction {
  (...command: AisleCommand): void;
  /** Calls made before the script arrived. */
  q?: AisleCommand[];
}

declare global {
  interface Window {
    aisle?: AisleFunction & { loaded?: true };
  }
}

/** Put in by the build: a change of what is loaded later is never hidden by what a browser has kept of it. */
declare const partsVersion: string;

const localePattern = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

function settingsOf(script: HTMLScriptElement): ChatSettings {
  const { store = '', endpoint, locale, theme } = script.dataset;
  const beside = new URL('/chat', script.src);
  beside.protocol = beside.protocol === 'http:' ? 'ws:' : 'wss:';
  const locales = [locale, document.documentElement.lang, navigator.language, 'en'];
  return {
    storeId: store,
    endpoint: endpoint ?? beside.href,
    locale: locales.find((one) => one !== undefined && localePattern.test(one)) ?? 'en',
    theme,
    beside: (name) => new URL(`${name}.js?${partsVersion}`, script.src).href,
  };
}

function run(chat: MountedChat, [name, value]: AisleCommand): void {
  switch (name) {
    case 'send':
      return chat.send(value);
    case 'context':
      return chat.context(value);
    case 'identify':
      return chat.identify(value);
    default:
      return chat[name]();
  }
}

function begin(script: HTMLScriptElement): void {
  const waiting = window.aisle?.q ?? [];
  const chat = mountChat(settingsOf(script));
  const aisle = (...command: AisleCommand) => {
    run(chat, command);
    if (command[0] === 'destroy') delete window.aisle;
  };
  window.aisle = Object.assign(aisle, { loaded: true as const });
  for (const command of waiting) aisle(...command);
}

const script = document.currentScript;
// The same tag twice on a page is one chat.
if (script instanceof HTMLScriptElement && !window.aisle?.loaded) {
  if (document.body) begin(script);
  else document.addEventListener('DOMContentLoaded', () => begin(script), { once: true });
}
