/** The chat that the script tag fetches: puts `<aisle-chat>` into the page, by the attributes of the tag. */
import type { AisleCommand, AisleFunction, ChatSettings, ColorScheme } from './api.ts';
import { partsFrom } from './chat/parts.ts';
import { drawField } from './first-field.ts';
import { knownLocale } from './locale.ts';
import { mountChat, type MountedChat } from './mount.tsx';

/** Put in by the build: a change of what is loaded later is never hidden by what a browser has kept of it. */
declare const partsVersion: string;

/** The chats of this page, the first tag's first: it is the one that `window.aisle` speaks to. */
const chats = new Map<string, MountedChat>();

function settingsOf(script: HTMLScriptElement): ChatSettings {
  const { store = '', endpoint = '/chat', locale, theme } = script.dataset;
  const socket = new URL(endpoint, script.src);
  socket.protocol = socket.protocol.replace('http', 'ws');
  return {
    storeId: store,
    endpoint: socket.href,
    locale: knownLocale(locale),
    theme: theme as ColorScheme | undefined,
  };
}

/** Begins the chat of a tag. The same tag twice on a page is one chat; another store, or endpoint, is another. */
export function begin(script: HTMLScriptElement): void {
  if (!document.body)
    return document.addEventListener('DOMContentLoaded', () => begin(script), { once: true });
  const settings = settingsOf(script);
  const key = `${settings.storeId} ${settings.endpoint}`;
  if (chats.has(key)) return;
  const load = (name: string) => new URL(`${name}.js?${partsVersion}`, script.src).href;
  const destroyed = () => {
    chats.delete(key);
    // A page that brings the tag back begins anew.
    if (chats.size === 0) delete window.aisle;
  };
  const chat = mountChat(document.body, settings, partsFrom(load), destroyed, drawField);
  chats.set(key, chat);
  if (script.dataset.greeting) chat.commands.greet(script.dataset);
  if (chats.size === 1) answerPage();
}

/** What waited is done in order, and what is said from now on at once. */
function answerPage(): void {
  const aisle: AisleFunction = (window.aisle ??= (...command) => void aisle.q?.push(command));
  const waiting = aisle.q;
  aisle.q = {
    push: (command) =>
      chats
        .values()
        .next()
        .value?.host.aisle(...command),
  };
  if (Array.isArray(waiting)) for (const command of waiting as AisleCommand[]) aisle.q.push(command);
}
