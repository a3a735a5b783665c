import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { AisleChatElement, ChatCommands, ChatSettings } from './api.ts';
import { browserEnvironment } from './browser-environment.ts';
import { App } from './chat/app.tsx';
import { createOpening } from './chat/opening.ts';
import type { LoadPart } from './chat/parts.ts';
import { commandsOf, renew, run, showPage, type Parts } from './commands.ts';
import { Conversation } from './connection/conversation.ts';
import { createHost, setTheme } from './host.ts';
import { panelMemory } from './panel-memory.ts';
import { watchAddress, watchBody } from './page-watch.ts';
import { createTelling, tellConversation } from './telling.ts';

/** One chat on one page. */
export interface MountedChat {
  host: AisleChatElement;
  commands: ChatCommands;
}

/** A page that nobody looks at draws no frames: the second is taken for drawn after so many milliseconds. */
const AT_LAST = 100;

/** A page that goes to another address tells of what it shows by then, in milliseconds, or it shows nothing known. */
const TOLD_WITHIN = 1_000;

/**
 * Puts `<aisle-chat>` at the end of `parent` and tells the page what happens in it.
 * @param load fetches what is loaded when it is wanted
 * @param destroyed it is gone, by command or with what it stood in
 * @param drawField draws the field of an open chat ahead of all else, for the chat to take over
 */
export function mountChat(
  parent: HTMLElement,
  settings: ChatSettings,
  load: LoadPart,
  destroyed: () => void = () => {},
  drawField?: (root: HTMLElement) => void,
): MountedChat {
  const host = createHost(parent);
  const telling = createTelling(host.element);
  const opening = createOpening(panelMemory(settings.storeId));
  const view = (locale: string, since?: number) => (
    <App {...{ opening, load, locale, since }} conversation={parts.conversation} sheets={host.sheets} />
  );
  const { draw, undraw } = drawing(host.root, view, (drawAll) => {
    if (!drawField || !opening.get().open) return drawAll();
    drawField(host.root);
    afterSecondFrame(host.root, drawAll);
  });
  let conversation: Conversation | undefined;
  const look = () => conversation?.look(opening.get().open);
  const parts: Parts = {
    settings,
    load,
    host,
    telling,
    opening,
    draw,
    shown: {},
    // Made when it is first asked for: what the field does not need is not made before it.
    get conversation() {
      if (conversation) return conversation;
      conversation = conversationOf(parts);
      endings.unshift(...watchConversation(parts));
      look();
      return conversation;
    },
  };
  const endings = [
    ...watchPage(parts, look),
    watchBody(host.element, () => destroy()),
    () => host.end(),
    undraw,
    destroyed,
  ];
  const destroy = () => {
    for (const end of endings.splice(0)) end();
  };
  if (settings.theme) setTheme(host.element, { scheme: settings.theme });
  draw(settings.locale);
  // What the page says in the same go comes first.
  queueMicrotask(() => host.element.toggleAttribute('open', opening.get().open));
  const commands = { ...commandsOf(parts), destroy };
  host.element.aisle = (...command) => run(commands, command);
  return { host: host.element, commands };
}

/**
 * Draws once what is said in one go: a chat that the page opens at once is never drawn closed.
 * @param first is told to draw for the first time, and may do so later
 */
function drawing(
  root: HTMLElement,
  view: (locale: string, since?: number) => ReactElement,
  first: (drawAll: () => void) => void,
) {
  let begun = false;
  const tree = createRoot(root);
  let next: Parameters<typeof view> | undefined;
  const drawNext = () => {
    if (next) tree.render(view(...next));
    next = undefined;
  };
  const draw = (...said: Parameters<typeof view>): void => {
    if (!next) queueMicrotask(begun ? drawNext : () => first(drawNext));
    begun = true;
    next = said;
  };
  const undraw = (): void => {
    next = undefined;
    // React refuses to end one tree while it ends another, which is when a component goes.
    setTimeout(() => tree.unmount());
  };
  return { draw, undraw };
}

/** When what is there is on the screen, or at once when the shopper does something with it: then all of it hears that. */
function afterSecondFrame(root: HTMLElement, run: () => void): void {
  for (const touched of ['keydown', 'pointerdown', 'click'])
    root.addEventListener(touched, run, { capture: true, once: true });
  requestAnimationFrame(() => requestAnimationFrame(run));
  setTimeout(run, AT_LAST);
}

function conversationOf(parts: Parts): Conversation {
  const { tell } = parts.telling;
  return new Conversation({
    ...parts.settings,
    environment: browserEnvironment(),
    onSignedOut() {
      renew(parts);
      tell('signed-out', {});
    },
    onCart: (revision, conversationId) => tell('cart', { revision, conversationId }),
  });
}

/** @returns what ends it, and the conversation. */
function watchConversation(parts: Parts): (() => void)[] {
  const { conversation, telling } = parts;
  const refused = () => {
    if (conversation.get().trouble?.code !== 'identity-refused' || !parts.renewal) return;
    conversation.dismiss();
    parts.renewal.refused();
  };
  return [
    tellConversation(conversation, telling.tell),
    conversation.subscribe(refused),
    () => conversation.destroy(),
  ];
}

/**
 * @param look tells the conversation whether it is looked at
 * @returns what ends it.
 */
function watchPage(parts: Parts, look: () => void): (() => void)[] {
  const { opening, host, telling } = parts;
  const opened = () => {
    const { open } = opening.get();
    host.element.toggleAttribute('open', open);
    telling.tell(open ? 'open' : 'close', {});
    look();
  };
  const looked = () => {
    parts.renewal?.looked();
    look();
  };
  let waiting = 0;
  const moved = () => {
    const at = performance.now();
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if ((parts.toldAt ?? at) < at - TOLD_WITHIN) showPage(parts, { page: 'other' });
    }, TOLD_WITHIN);
    parts.greeting?.moved();
  };
  document.addEventListener('visibilitychange', looked);
  return [
    () => document.removeEventListener('visibilitychange', looked),
    opening.subscribe(opened),
    watchAddress(moved),
    () => clearTimeout(waiting),
    () => parts.greeting?.end(),
    // Nobody is signed in here any more.
    () => parts.renewal?.end(),
    () => (parts.signedIn = undefined),
  ];
}
