import type {
  AisleCommand,
  ChatCommands,
  ChatSettings,
  GreetingAttributes,
  GreetingRules,
  RefreshIdentity,
  ShownPage,
} from './api.ts';
import { MAXIMUM_TEXT_LENGTH } from '../bot/wire/limits.ts';
import { written } from './chat/focus.ts';
import type { Opening } from './chat/opening.ts';
import type { LoadPart } from './chat/parts.ts';
import { complain } from './complain.ts';
import type { Conversation } from './connection/conversation.ts';
import type * as Greeting from './greeting/greeting.ts';
import { setTheme, type Host } from './host.ts';
import { knownLocale } from './locale.ts';
import type * as Renewal from './renewal/renewal.ts';
import type { createTelling } from './telling.ts';

/** What one chat is made of. */
export interface Parts {
  settings: ChatSettings;
  load: LoadPart;
  host: Host;
  telling: ReturnType<typeof createTelling>;
  readonly conversation: Conversation;
  opening: Opening;
  /** @param since entries up to this seq do not decide the language */
  draw: (locale: string, since?: number) => void;
  /** What the page said last of what it shows. */
  shown: ShownPage;
  toldAt?: number;
  greeting?: Greeting.Greeting;
  renewal?: Renewal.Renewal;
  /** Who is signed in, as the page said it last; undefined for nobody. */
  signedIn?: object;
}

/** Tells what the page shows. */
export function showPage(parts: Parts, shown: ShownPage): void {
  const { cartValue: _, ...page } = shown;
  parts.shown = shown;
  parts.conversation.context(page);
  parts.greeting?.moved();
}

/** What the page may do with a chat, besides ending it. */
export function commandsOf(parts: Parts): Omit<ChatCommands, 'destroy'> {
  const { opening, host, telling } = parts;
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
      const words = text.trim();
      // How much is too long is told at the field.
      if (words.length > MAXIMUM_TEXT_LENGTH) prefill(host.root, words);
      else if (words) parts.conversation.say(words);
    },
    prefill(text) {
      open();
      prefill(host.root, text);
    },
    setContext(page) {
      parts.toldAt = performance.now();
      showPage(parts, page);
    },
    identify(jwt, refresh) {
      parts.conversation.identify(jwt);
      renew(parts, jwt, refresh);
    },
    logout() {
      renew(parts);
      parts.conversation.logout();
    },
    setLocale(wanted) {
      const locale = knownLocale(wanted);
      parts.draw(locale, parts.conversation.get().entries.at(-1)?.seq);
      parts.conversation.speak(locale);
    },
    setTheme: (theme) => setTheme(element, typeof theme === 'string' ? { scheme: theme } : theme),
    greet: (rules) => greet(parts, rules),
    on: telling.on,
    off: telling.off,
  };
}

/** Asks the page for later identities of the shopper; without one to begin with, not any more. */
export function renew(parts: Parts, jwt?: string, refresh?: RefreshIdentity): void {
  const { conversation, telling, load } = parts;
  parts.renewal?.end();
  parts.renewal = undefined;
  const signedIn = (parts.signedIn = {});
  if (jwt === undefined || !refresh) return;
  const present = (next: string) => conversation.renewIdentity(next);
  const over = () => telling.tell('signed-out', {});
  void load<typeof Renewal>('renewal').then(
    ({ Renewal: Begun }) => {
      if (parts.signedIn === signedIn) parts.renewal = new Begun(jwt, { refresh, present, over });
    },
    // The identity holds as long as it holds.
    () => {},
  );
}

function greet(parts: Parts, rules: GreetingRules | GreetingAttributes | undefined): void {
  const { host, settings, opening, conversation, telling, load } = parts;
  parts.greeting?.end();
  parts.greeting = undefined;
  if (!rules) return;
  void load<typeof Greeting>('greeting').then(
    ({ Greeting: Begun }) => {
      if (!host.element.isConnected || parts.greeting) return;
      const known = () =>
        opening.get().open || host.element.hasAttribute('hidden') || conversation.worthResuming;
      parts.greeting = new Begun(rules, {
        storeId: settings.storeId,
        locale: settings.locale,
        inside: host.sheets,
        tell: telling.tell,
        known,
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
  // The chat's own, not what stands there until it is drawn.
  const field = root.querySelector<HTMLTextAreaElement>('[aria-invalid]');
  if (!field) return void setTimeout(() => root.isConnected && prefill(root, text), 10);
  if (field.value !== '' && field.value !== field.dataset.prefilled) return;
  field.dataset.prefilled = text;
  // React hears of a change only when it did not make it: the field's own setter is what typing calls.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Whether the shopper's own click or key led here. */
function shopperActs(): boolean {
  // Who writes in a field of the page presses keys too; only what the page does on hearing one is their doing.
  const led = /click|key|submit/.test(window.event?.type ?? '') || !document.activeElement?.matches(written);
  return led && (navigator.userActivation?.isActive ?? false);
}

/** Does what a call of `aisle(…)` says. What fails is told on the console: what is called next is done all the same. */
export function run(commands: ChatCommands, [name, ...values]: AisleCommand): void {
  const called = name === 'context' ? 'setContext' : name;
  if (!Object.hasOwn(commands, called)) return complain('command', name);
  try {
    // Each command's values belong to it, which the compiler cannot follow through the name.
    (commands[called] as (...all: typeof values) => void)(...values);
  } catch (error) {
    console.error(`aisle: ${name}`, error);
  }
}
