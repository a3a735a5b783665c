/**
 * The chat as a React component. It draws nothing where it stands: button and panel are put at the end of the body, in a
 * shadow root, and taken away with the component.
 */
import { useEffect, useImperativeHandle, useRef, type RefObject } from 'react';
import type { ChatCommands, ChatEvents } from '../api.ts';
import type { LoadPart } from '../chat/parts.ts';
import { knownLocale } from '../locale.ts';
import { mountChat } from '../mount.tsx';
import type { AisleChatHandle, AisleChatProps, Listeners } from './properties.ts';

/** Each a file of its own, loaded when it is wanted. */
const parts: Record<string, () => Promise<unknown>> = {
  more: () => import('../chat/more/more.ts'),
  greeting: () => import('../greeting/greeting.ts'),
  renewal: () => import('../renewal/renewal.ts'),
  'words-de': () => import('../chat/words/de.ts'),
  'words-es': () => import('../chat/words/es.ts'),
  'words-fr': () => import('../chat/words/fr.ts'),
  'more-words-de': () => import('../chat/more/words/de.ts'),
  'more-words-es': () => import('../chat/more/words/es.ts'),
  'more-words-fr': () => import('../chat/more/words/fr.ts'),
  voice: () => import('../voice/voice.ts'),
  'voice-words-de': () => import('../voice/words/de.ts'),
  'voice-words-es': () => import('../voice/words/es.ts'),
  'voice-words-fr': () => import('../voice/words/fr.ts'),
};
const load: LoadPart = async <Part>(name: string) => (await parts[name]!()) as Part;

/** The chat, while this is in the tree. */
export function AisleChat(properties: AisleChatProps): null {
  const { store, endpoint, locale, theme, context, identity, refreshIdentity, greeting, ref } = properties;
  const now = useRef(properties);
  const chat = useRef<ChatCommands>(undefined);
  useEffect(() => {
    now.current = properties;
  });
  useEffect(() => {
    const settings = { storeId: store, endpoint, locale: knownLocale(now.current.locale) };
    const { commands } = mountChat(document.body, settings, load);
    chat.current = commands;
    for (const name of heard) commands.on(name, (detail) => listenerOf(now.current, name)?.(detail));
    return () => {
      chat.current = undefined;
      commands.destroy();
    };
  }, [store, endpoint]);
  const begun = `${store} ${endpoint}`;
  useSaid(chat, begun, locale, (wanted, first) => {
    if (!first) chat.current?.setLocale(wanted ?? '');
  });
  useSaid(chat, begun, theme, (wanted, first) => {
    if (!first || wanted !== undefined) chat.current?.setTheme(wanted ?? 'auto');
  });
  useSaid(chat, begun, context, (shown) => shown && chat.current?.setContext(shown));
  useSaid(chat, begun, identity, (jwt, first) => {
    if (jwt === undefined) return !first && chat.current?.logout();
    const refresh = refreshIdentity && (() => now.current.refreshIdentity?.() ?? Promise.resolve(undefined));
    return chat.current?.identify(jwt, refresh);
  });
  useSaid(chat, begun, greeting, (rules, first) => (!first || rules) && chat.current?.greet(rules));
  useImperativeHandle(ref, () => handleOf(chat), []);
  return null;
}

/**
 * Says a property to the chat when it has another content than before, and to every chat that begins.
 * @param begun which store and endpoint it is with
 * @param say `first` when this chat has not heard of it yet
 */
function useSaid<Value>(
  chat: RefObject<ChatCommands | undefined>,
  begun: string,
  value: Value,
  say: (value: Value, first: boolean) => unknown,
): void {
  const content = JSON.stringify(value);
  const last = useRef({ value, say });
  const heardBy = useRef<ChatCommands>(undefined);
  useEffect(() => {
    last.current = { value, say };
  });
  useEffect(() => {
    last.current.say(last.current.value, heardBy.current !== chat.current);
    heardBy.current = chat.current;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it is said again when one of these changes
  }, [chat, content, begun]);
}

const heard: (keyof ChatEvents)[] = [
  'open', 'close', 'conversation', 'message', 'cart', 'unread', 'connection', 'greeting', 'signed-out',
]; // prettier-ignore

function listenerOf(
  properties: AisleChatProps,
  name: keyof ChatEvents,
): ((detail: unknown) => void) | undefined {
  const property = `on-${name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return properties[property as keyof Listeners] as ((detail: unknown) => void) | undefined;
}

/** The present chat's commands; before it is there, and once it is gone, they do nothing. */
function handleOf(chat: RefObject<ChatCommands | undefined>): AisleChatHandle {
  return {
    open: () => chat.current?.open(),
    close: () => chat.current?.close(),
    toggle: () => chat.current?.toggle(),
    show: () => chat.current?.show(),
    hide: () => chat.current?.hide(),
    send: (text) => chat.current?.send(text),
    prefill: (text) => chat.current?.prefill(text),
    setContext: (page) => chat.current?.setContext(page),
    identify: (jwt, refresh) => chat.current?.identify(jwt, refresh),
    logout: () => chat.current?.logout(),
    setLocale: (locale) => chat.current?.setLocale(locale),
    setTheme: (theme) => chat.current?.setTheme(theme),
    greet: (rules) => chat.current?.greet(rules),
    on: (name, listener) => chat.current?.on(name, listener),
    off: (name, listener) => chat.current?.off(name, listener),
  };
}
