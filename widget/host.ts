import type { AisleChatElement, Theme } from './api.ts';
import styles from './chat/chat.css';
import { complain } from './complain.ts';

/** `<aisle-chat>` and what is inside of it. */
export interface Host {
  element: AisleChatElement;
  /** Where the chat is drawn. */
  root: HTMLElement;
  /** Where style goes. */
  sheets: ShadowRoot;
  end(): void;
}

/** Puts `<aisle-chat>` at the end of `parent`. */
export function createHost(parent: HTMLElement): Host {
  const element = document.createElement('aisle-chat');
  const sheets = element.attachShadow({ mode: 'open' });
  // A constructed sheet is the one way to style that a strict content security policy lets through.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  sheets.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  sheets.append(root);
  parent.append(element);
  const endings = [keepKeys(sheets), followViewport(root)];
  const end = () => {
    for (const ending of endings) ending();
    element.remove();
  };
  return { element, root, sheets, end };
}

/**
 * Keys pressed inside stay inside. Outside of a shadow root they seem to come from its host, so that a page's shortcuts
 * would take them for its own, those that listen on the way down too: the chat gets a copy that never leaves it.
 */
function keepKeys(inside: ShadowRoot): () => void {
  const pressed = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    if (!(target instanceof Node) || target.getRootNode() !== inside) return;
    event.stopImmediatePropagation();
    const { key, code, location, repeat, isComposing, keyCode, ctrlKey, shiftKey, altKey, metaKey } = event;
    const copy = new KeyboardEvent(event.type, {
      key, code, location, repeat, isComposing, keyCode, ctrlKey, shiftKey, altKey, metaKey,
      bubbles: true, cancelable: true,
    }); // prettier-ignore
    if (!target.dispatchEvent(copy)) event.preventDefault();
  };
  const types = ['keydown', 'keypress', 'keyup'] as const;
  for (const type of types) window.addEventListener(type, pressed, true);
  return () => {
    for (const type of types) window.removeEventListener(type, pressed, true);
  };
}

/** Tells the style what an on-screen keyboard leaves of a small screen. */
function followViewport(root: HTMLElement): () => void {
  const { visualViewport: seen } = window;
  const changed = () => {
    // Who magnifies sees a piece of the page: the panel keeps its size then.
    if (!seen || Math.abs(seen.scale - 1) > 0.01) return;
    root.style.setProperty('--seen-size', `${seen.height}px`);
    root.style.setProperty('--seen-start', `${seen.offsetTop}px`);
  };
  // A keyboard that was there before. Asked at once, the browser would have to lay out the whole page first.
  setTimeout(() => seen && seen.height < innerHeight && changed(), 100);
  const types = ['resize', 'scroll'];
  for (const type of types) seen?.addEventListener(type, changed);
  return () => {
    for (const type of types) seen?.removeEventListener(type, changed);
  };
}

export function setTheme(host: HTMLElement, { scheme, ...theme }: Theme): void {
  if (scheme) host.setAttribute('theme', scheme);
  if (!('accent' in theme)) return;
  const { style } = host;
  const { accent } = theme;
  if (accent && !CSS.supports('color', accent)) return complain('color', accent);
  if (accent === undefined) {
    style.removeProperty('--aisle-accent');
    style.removeProperty('--aisle-on-accent');
  } else {
    style.setProperty('--aisle-accent', accent);
    // What a style sheet of the page says of another accent does not fit this one: `initial` has it found anew.
    style.setProperty('--aisle-on-accent', 'initial');
  }
}
