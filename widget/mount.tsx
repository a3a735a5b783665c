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
    onSignedOut() {
      renew(parts);
      telling.tell('signed-out', {});
    },
    onCart: (revision, conversationId) => telling.tell('cart', { revision, conversationId }),
  });
  const opening = createOpening(panelMemory(settings.storeId));
  const { draw, undraw } = drawing(host.root, (locale, since) => (
    <App {...{ conversation, opening, load, locale, since }} sheets={host.sheets} />
  ));
  const parts: Parts = { settings, load, host, telling, conversation, opening, draw, shown: {} };
  const endings = [
    tellConversation(conversation, telling.tell),
    ...watchPage(parts),
    watchBody(host.element, () => destroy()),
    () => conversation.destroy(),
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
  queueMicrotask(() => begin(parts));
  const commands = { ...commandsOf(parts), destroy };
  host.element.aisle = (...command) => run(commands, command);
  return { host: host.element, commands };
}

/** Draws once what is said in one go: a chat that the page opens at once is never drawn closed. */
function drawing(root: HTMLElement, view: (locale: string, since?: number) => ReactElement) {
  const tree = createRoot(root);
  let next: Parameters<typeof view> | undefined;
  const drawNext = () => {
    if (next) tree.render(view(...next));
    next = undefined;
  };
  const draw = (...said: Parameters<typeof view>): void => {
    if (!next) queueMicrotask(drawNext);
    next = said;
  };
  const undraw = (): void => {
    next = undefined;
    // React refuses to end one tree while it ends another, which is when a component goes.
    setTimeout(() => tree.unmount());
  };
  return { draw, undraw };
}

function begin({ conversation, opening, host }: Parts): void {
  const { open } = opening.get();
  host.element.toggleAttribute('open', open);
  conversation.look(open);
}

/** @returns what ends it. */
function watchPage(parts: Parts): (() => void)[] {
  const { conversation, opening, host, telling } = parts;
  const opened = () => {
    const { open } = opening.get();
    host.element.toggleAttribute('open', open);
    telling.tell(open ? 'open' : 'close', {});
    conversation.look(open);
  };
  const looked = () => {
    parts.renewal?.looked();
    conversation.look(opening.get().open);
  };
  const refused = () => {
    if (conversation.get().trouble?.code !== 'identity-refused' || !parts.renewal) return;
    conversation.dismiss();
    parts.renewal.refused();
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
    conversation.subscribe(refused),
    watchAddress(moved),
    () => clearTimeout(waiting),
    () => parts.greeting?.end(),
    // Nobody is signed in here any more.
    () => parts.renewal?.end(),
    () => (parts.signedIn = undefined),
  ];
}
