import { createRoot } from 'react-dom/client';
import type { PageContext } from '../bot/wire/messages.ts';
import { browserEnvironment } from './browser-environment.ts';
import { App } from './chat/app.tsx';
import styles from './chat/chat.css';
import { createOpening } from './chat/opening.ts';
import { partsFrom } from './chat/parts.ts';
import { Conversation } from './connection/conversation.ts';

/** What `data-…` attributes of the script tag say. */
export interface ChatSettings {
  storeId: string;
  endpoint: string;
  locale: string;
  theme?: string;
  /** Address of a file that is loaded when it is wanted, by its name: `more` lies as more.js beside the script. */
  beside: (name: string) => string;
}

/** One chat on one page. */
export interface MountedChat {
  open(): void;
  close(): void;
  toggle(): void;
  send(text: string): void;
  context(page: PageContext): void;
  identify(jwt: string): void;
  logout(): void;
  destroy(): void;
}

/** Puts `<aisle-chat>` into the page and tells the page what happens in it by events on window. */
export function mountChat(settings: ChatSettings): MountedChat {
  const { host, root } = createHost(settings);
  const conversation = new Conversation({
    ...settings,
    environment: browserEnvironment(),
    onCart: (revision, conversationId) => tell('cart', { revision, conversationId }),
  });
  const opening = createOpening(panelMemory(settings.storeId));
  const watchOpening = () => {
    const { open } = opening.get();
    host.toggleAttribute('open', open);
    tell(open ? 'open' : 'close', {});
    if (open) conversation.connect();
    conversation.look(open);
  };
  const looked = () => conversation.look(opening.get().open);
  const endings = [opening.subscribe(watchOpening), tellConversation(conversation)];
  document.addEventListener('visibilitychange', looked);
  host.toggleAttribute('open', opening.get().open);
  const view = createRoot(root);
  const load = partsFrom(settings.beside);
  const sheets = root.getRootNode() as ShadowRoot;
  const shared = { conversation, opening, load, sheets };
  view.render(<App {...shared} locale={settings.locale} />);
  if (opening.get().open || conversation.worthResuming) conversation.connect();
  looked();
  // A page may open the chat from its own button, or by itself: only the former may move the focus.
  const open = () => opening.open(shopperActs(), document.activeElement as HTMLElement | null);
  return {
    open,
    close: () => opening.close(shopperActs()),
    toggle: () => (opening.get().open ? opening.close(shopperActs()) : open()),
    send(text) {
      open();
      conversation.say(text);
    },
    context: (page) => conversation.context(page),
    identify: (jwt) => conversation.identify(jwt),
    logout: () => conversation.logout(),
    destroy() {
      for (const end of endings) end();
      document.removeEventListener('visibilitychange', looked);
      conversation.destroy();
      view.unmount();
      host.remove();
    },
  };
}

function createHost(settings: ChatSettings): { host: HTMLElement; root: HTMLElement } {
  const host = document.createElement('aisle-chat');
  if (settings.theme) host.setAttribute('theme', settings.theme);
  const shadow = host.attachShadow({ mode: 'open' });
  // A constructed sheet is the one way to style that a strict content security policy lets through.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  shadow.append(root);
  // Outside of the shadow root a key press seems to come from the host, so the page's shortcuts would fire.
  for (const type of ['keydown', 'keypress', 'keyup']) {
    shadow.addEventListener(type, (event) => event.stopPropagation());
  }
  document.body.append(host);
  return { host, root };
}

function tell(name: string, detail: object): void {
  window.dispatchEvent(new CustomEvent(`aisle:${name}`, { detail }));
}

function tellConversation(conversation: Conversation): () => void {
  let told: string | undefined;
  return conversation.subscribe(() => {
    const { conversationId } = conversation.get();
    if (conversationId === told) return;
    told = conversationId;
    tell('conversation', { conversationId });
  });
}

function shopperActs(): boolean {
  return navigator.userActivation?.isActive ?? false;
}

/** Whether the panel was open on the last page of this tab. */
function panelMemory(storeId: string) {
  const key = `aisle:${storeId}:open`;
  return {
    recall() {
      try {
        return sessionStorage.getItem(key) === 'yes';
      } catch {
        return false;
      }
    },
    remember(open: boolean) {
      try {
        sessionStorage.setItem(key, open ? 'yes' : 'no');
      } catch {
        // Storage is forbidden here: the next page begins with the panel closed.
      }
    },
  };
}
