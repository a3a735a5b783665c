import { createRoot } from 'react-dom/client';
import type { AisleChatElement, ChatCommands, ChatSettings, GreetingRules, ShownPage } from './api.ts';
import { browserEnvironment } from './browser-environment.ts';
import { App } from './chat/app.tsx';
import { createOpening, type Opening } from './chat/opening.ts';
import type { LoadPart } from './chat/parts.ts';
import { Conversation } from './connection/conversation.ts';
import type * as Greeting from './greeting/greeting.ts';
import { createHost, setTheme, type Host } from './host.ts';
import { Identity } from './identity.ts';
import { panelMemory } from './panel-memory.ts';
import { watchAddress, watchBody } from './page-watch.ts';
import { createTelling, tellConversation } from './telling.ts';

/** One chat on one page. */
export interface MountedChat {
  host: AisleChatElement;
  commands: ChatCommands;
}

/** A page that goes to another address tells of what it shows by then, in milliseconds, or it shows nothing known. */
const TOLD_WITHIN = 1_000;

/**
 * Puts `<aisle-chat>` at the end of `parent` and tells the page what happens in it.
 * @param load fetches what is loaded when it is wanted
 * @param destroyed it is gone, by command or with what it stood in
 */
export function mountChat(
  parent: HTMLElement,
  settings: ChatSettings,
  load: LoadPart,
  destroyed: () => void = () => {},
): MountedChat {
  const host = createHost(parent);
  const telling = createTelling(host.element);
  const conversation = new Conversation({
    ...settings,
    environment: browserEnvironment(),
    onCart: (revision, conversationId) => telling.tell('cart', { revision, conversationId }),
  });
  const opening = createOpening(panelMemory(settings.storeId));
  const identity = new Identity(conversation, () => telling.tell('signed-out', {}));
  const view = createRoot(host.root);
  const draw = (locale: string, since?: number) =>
    view.render(<App {...{ conversation, opening, load, locale, since }} sheets={host.sheets} />);
  const parts: Parts = { ...{ settings, load, host, telling, conversation, opening, identity, draw }, shown: {} };
  const endings = [
    tellConversation(conversation, telling.tell),
    ...watchPage(parts),
    watchBody(host.element, () => destroy()),
    () => identity.end(),
    () => conversation.destroy(),
    () => view.unmount(),
    () => host.end(),
    destroyed,
  ];
  const destroy = () => {
    for (const end of endings.splice(0)) end();
  };
  if (settings.theme) setTheme(host.element, { scheme: settings.theme });
  draw(settings.locale);
  begin(parts);
  return { host: host.element, commands: { ...commandsOf(parts), destroy } };
}

interface Parts {
  settings: ChatSettings;
  load: LoadPart;
  host: Host;
  telling: ReturnType<typeof createTelling>;
  conversation: Conversation;
  opening: Opening;
  identity: Identity;
  /** @param since entries up to this seq do not decide the language */
  draw: (locale: string, since?: number) => void;
  /** What the page said last of what it shows. */
  shown: ShownPage;
  toldAt?: number;
  greeting?: Greeting.Greeting;
}

function begin({ conversation, opening, host }: Parts): void {
  const { open } = opening.get();
  host.element.toggleAttribute('open', open);
  if (open || conversation.worthResuming) conversation.connect();
  conversation.look(open);
}

/** @returns what ends it. */
function watchPage(parts: Parts): (() => void)[] {
  const { conversation, opening, host, identity, telling } = parts;
  const opened = () => {
    const { open } = opening.get();
    host.element.toggleAttribute('open', open);
    telling.tell(open ? 'open' : 'close', {});
    if (open) conversation.connect();
    conversation.look(open);
  };
  const looked = () => {
    if (identity.stale) identity.doubt();
    conversation.look(opening.get().open);
  };
  const refused = () => {
    if (conversation.get().trouble?.code !== 'identity-refused' || !identity.doubt()) return;
    conversation.dismiss();
  };
  const moved = () => {
    const at = performance.now();
    setTimeout(() => {
      if ((parts.toldAt ?? at) < at - TOLD_WITHIN) showPage(parts, { page: 'other' });
    }, TOLD_WITHIN);
    parts.greeting?.moved();
  };
  document.addEventListener('visibilitychange', looked);
  return [
    () => document.removeEventListener('visibilitychange', looked),
    opening.subscribe(opened),
    conversation.subscribe(refused),
    watchAddress(moved),
    () => parts.greeting?.end(),
  ];
}

function showPage(parts: Parts, shown: ShownPage): void {
  const { cartValue: _, ...page } = shown;
  parts.shown = shown;
  parts.conversation.context(page);
  parts.greeting?.moved();
}

function commandsOf(parts: Parts): Omit<ChatCommands, 'destroy'> {
  const { conversation, opening, host, identity, telling } = parts;
  const { element } = host;
  // A page may open the chat from its own button, or by itself: only the former may move the focus.
  const open = () => {
    element.hidden = false;
    opening.open(shopperActs(), document.activeElement as HTMLElement | null);
  };
  const close = () => opening.close(shopperActs());
  return {
    open,
    close,
    toggle: () => (opening.get().open ? close() : open()),
    show: () => void (element.hidden = false),
    hide() {
      close();
      element.hidden = true;
    },
    send(text) {
      open();
      conversation.say(text);
    },
    prefill(text) {
      open();
      prefill(host.root, text);
    },
    setContext(page) {
      parts.toldAt = performance.now();
      showPage(parts, page);
    },
    identify: (jwt, refresh) => identity.take(jwt, refresh),
    logout() {
      identity.end();
      conversation.logout();
    },
    setLocale(locale) {
      parts.draw(locale, conversation.get().entries.at(-1)?.seq);
      conversation.speak(locale);
    },
    setTheme: (theme) => setTheme(element, typeof theme === 'string' ? { scheme: theme } : theme),
    greet: (rules) => greet(parts, rules),
    on: telling.on,
    off: telling.off,
  };
}

function greet(parts: Parts, rules: GreetingRules | undefined): void {
  const { host, settings, opening, conversation, telling, load } = parts;
  parts.greeting?.end();
  parts.greeting = undefined;
  if (!rules) return;
  void load<typeof Greeting>('greeting').then(
    ({ Greeting: Begun }) => {
      if (!host.element.isConnected || parts.greeting) return;
      const known = () => opening.get().open || host.element.hasAttribute('hidden') || conversation.worthResuming;
      parts.greeting = new Begun(rules, {
        ...{ storeId: settings.storeId, locale: settings.locale, inside: host.sheets, tell: telling.tell, known },
        shown: () => parts.shown,
        open: () => opening.open(true),
        opening,
      });
    },
    // The page does without.
    () => {},
  );
}

/** Puts words into the field as if they were typed; what the shopper has begun to write stays. */
function prefill(root: HTMLElement, text: string): void {
  const field = root.querySelector('textarea');
  if (!field) return;
  if (field.value !== '' && field.value !== field.dataset.prefilled) return;
  field.dataset.prefilled = text;
  // React hears of a change only when it did not make it: the field's own setter is what typing calls.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function shopperActs(): boolean {
  return navigator.userActivation?.isActive ?? false;
}
