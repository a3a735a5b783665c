import type { Credentials } from './api.ts';

/** What the page keeps in this browser. The conversation's key is shared with the chat on the same page. */

const conversationKey = (storeId: string) => `aisle:${storeId}`;
const shopperKey = (storeId: string) => `store:${storeId}:shopper`;

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    // Forbidden by the browser, or not ours: as if nothing were kept.
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Forbidden or full: the cart still works until the page is left.
  }
}

/** Where nothing can be kept, the page at least remembers until it is left. */
const sinceLoaded = new Map<string, Credentials>();

export function rememberedCredentials(storeId: string): Credentials | undefined {
  const kept = read(conversationKey(storeId)) as Partial<Credentials> | null;
  if (kept && typeof kept.conversationId === 'string' && typeof kept.token === 'string') {
    return { conversationId: kept.conversationId, token: kept.token };
  }
  return sinceLoaded.get(storeId);
}

/** Keeps a conversation the page made, and tells a chat that is already there. */
export function rememberCredentials(storeId: string, { conversationId, token }: Credentials): void {
  const others = read(conversationKey(storeId));
  const kept = { ...(typeof others === 'object' ? others : {}), conversationId, token };
  sinceLoaded.set(storeId, { conversationId, token });
  write(conversationKey(storeId), kept);
  window.dispatchEvent(new CustomEvent('aisle:conversation', { detail: { storeId, conversationId, token } }));
}

export function forgetCredentials(storeId: string): void {
  sinceLoaded.delete(storeId);
  write(conversationKey(storeId), undefined);
}

export interface Shopper {
  id: string;
  name: string;
  email: string;
  jwt: string;
}

export function rememberedShopper(storeId: string): Shopper | undefined {
  const kept = read(shopperKey(storeId)) as Partial<Shopper> | null;
  if (typeof kept?.jwt !== 'string' || typeof kept.name !== 'string') return undefined;
  return { id: kept.id ?? '', name: kept.name, email: kept.email ?? '', jwt: kept.jwt };
}

export function rememberShopper(storeId: string, shopper: Shopper | undefined): void {
  write(shopperKey(storeId), shopper);
}

/** True when a storage event is about this store's conversation: another tab began or changed one. */
export function isAboutConversation(storeId: string, event: StorageEvent): boolean {
  return event.key === conversationKey(storeId);
}
