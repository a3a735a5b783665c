import type { ChatEvents, GreetingAttributes, GreetingRules, ShownPage } from '../api.ts';
import type { Observable } from '../connection/state.ts';
import styles from './greeting.css';

/** Once dismissed it stays away for so long, in milliseconds. */
const SILENT = 30 * 24 * 60 * 60_000;

/** What a page calls its way to pay, where it does not say what it shows. */
const checkout = /\/(checkouts?|kasse|zahlung|caja|pago|paiement|commande|payment)(\/|$)/i;

const words = {
  en: { label: 'Message from the shop assistant', accept: 'Open the chat', dismiss: 'Dismiss' },
  de: { label: 'Nachricht des Shop-Assistenten', accept: 'Chat öffnen', dismiss: 'Schließen' },
  es: { label: 'Mensaje del asistente de la tienda', accept: 'Abrir el chat', dismiss: 'Cerrar' },
  fr: { label: 'Message de l’assistant de la boutique', accept: 'Ouvrir le chat', dismiss: 'Fermer' },
};

interface Surroundings {
  storeId: string;
  /** BCP 47. */
  locale: string;
  inside: ShadowRoot;
  tell: (name: 'greeting', detail: ChatEvents['greeting']) => void;
  /** What the page says it shows. */
  shown: () => ShownPage;
  /** Whether the shopper has no need to be greeted: the chat is open, in use, or not to be seen. */
  known: () => boolean;
  /** Opens the chat for the shopper. */
  open: () => void;
  opening: Observable<unknown>;
}

/** As attributes are words. */
function rulesOf(attributes: GreetingAttributes): GreetingRules {
  const { greeting = '', greetingDelay, greetingUrl, greetingCartValue } = attributes;
  return {
    text: greeting,
    delay: Number(greetingDelay ?? 0),
    cartValue: Number(greetingCartValue ?? 0),
    ...(greetingUrl === undefined ? {} : { url: greetingUrl }),
  };
}

/** Offers the chat in a bubble above its button: once, by the page's rules, without taking the focus or speaking up. */
export class Greeting {
  readonly #rules: GreetingRules;
  readonly #around: Surroundings;
  readonly #endings: (() => void)[];
  #timer = 0;
  #bubble: HTMLElement | undefined;
  #done = false;

  constructor(rules: GreetingRules | GreetingAttributes, around: Surroundings) {
    this.#rules = 'text' in rules ? rules : rulesOf(rules);
    this.#around = around;
    const looked = () => this.moved();
    document.addEventListener('visibilitychange', looked);
    this.#endings = [
      () => document.removeEventListener('visibilitychange', looked),
      around.opening.subscribe(() => this.#drop()),
    ];
    this.moved();
  }

  /** The page shows something else, or is (not) looked at: the rules are asked again. */
  moved(): void {
    clearTimeout(this.#timer);
    if (!this.#holds()) return this.#drop(false);
    const { delay = 0 } = this.#rules;
    if (!this.#bubble) this.#timer = window.setTimeout(() => this.#show(), delay * 1000);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#drop();
    for (const end of this.#endings) end();
  }

  #holds(): boolean {
    const { url, cartValue } = this.#rules;
    const { page, cartValue: worth = 0 } = this.#around.shown();
    const paying = page === 'checkout' || checkout.test(location.pathname);
    if (this.#done || paying || document.hidden || this.#around.known()) return false;
    if (url !== undefined && !fits(url, location.pathname)) return false;
    return worth >= (cartValue ?? 0) && !dismissed(this.#around.storeId);
  }

  #show(): void {
    if (!this.#holds()) return;
    const { inside, locale, tell } = this.#around;
    const said = words[locale.slice(0, 2).toLowerCase() as keyof typeof words] ?? words.en;
    style(inside);
    const bubble = make('section', 'offer', '');
    bubble.setAttribute('aria-label', said.label);
    bubble.setAttribute('part', 'greeting');
    const accept = make('button', 'offer-text', this.#rules.text);
    accept.setAttribute('aria-description', said.accept);
    const dismiss = make('button', 'offer-dismiss', '×');
    dismiss.setAttribute('aria-label', said.dismiss);
    accept.addEventListener('click', () => this.#accept());
    dismiss.addEventListener('click', () => this.#dismiss());
    bubble.append(accept, dismiss);
    inside.append(bubble);
    this.#bubble = bubble;
    tell('greeting', { state: 'shown' });
  }

  #accept(): void {
    this.#drop();
    this.#around.tell('greeting', { state: 'accepted' });
    this.#around.open();
  }

  #dismiss(): void {
    remember(this.#around.storeId);
    const { inside, tell } = this.#around;
    const focused = this.#bubble?.contains(inside.activeElement);
    this.#drop();
    // What had the focus is gone: the button that it stood above comes next.
    if (focused) inside.querySelector<HTMLElement>('.launcher')?.focus();
    tell('greeting', { state: 'dismissed' });
  }

  /** @param forGood not again on this page */
  #drop(forGood = true): void {
    this.#done ||= forGood;
    this.#bubble?.remove();
    this.#bubble = undefined;
  }
}

const styled = new WeakSet<ShadowRoot>();

function style(inside: ShadowRoot): void {
  if (styled.has(inside)) return;
  styled.add(inside);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  inside.adoptedStyleSheets = [...inside.adoptedStyleSheets, sheet];
}

function make(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** @param pattern a path in which `*` stands for anything */
function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[$()+.?[\\\]^{|}]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

const keyOf = (storeId: string): string => `aisle:${storeId}:greeting-dismissed`;

/** Where nothing can be kept, a dismissal could not be kept either: so it is not risked. */
function dismissed(storeId: string): boolean {
  try {
    const at = Number(localStorage.getItem(keyOf(storeId)));
    return Date.now() - at < SILENT;
  } catch {
    return true;
  }
}

function remember(storeId: string): void {
  try {
    localStorage.setItem(keyOf(storeId), String(Date.now()));
  } catch {
    // Full: it is only not remembered for the next page.
  }
}
