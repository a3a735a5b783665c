/** What a page does with itself while the chat is on it. Nothing of the page's is replaced to know. */

/** Calls back when the page shows another address without being loaded anew. @returns what ends it. */
export function watchAddress(changed: () => void): () => void {
  const { navigation } = window as { navigation?: EventTarget };
  const target = navigation ?? window;
  const type = navigation ? 'currententrychange' : 'popstate';
  let { href } = location;
  const moved = () => {
    if (location.href === href) return;
    ({ href } = location);
    changed();
  };
  target.addEventListener(type, moved);
  return () => target.removeEventListener(type, moved);
}

/**
 * Some pages put in another body on their way: the chat moves into it. Taken out of the body that is still there, it was
 * meant to go.
 */
export function watchBody(host: HTMLElement, removed: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (body === document.body) removed();
    else if (document.body) watch().append(host);
  });
  let { body } = document;
  const watch = () => {
    ({ body } = document);
    observer.disconnect();
    observer.observe(document.documentElement, { childList: true });
    observer.observe(body, { childList: true });
    return body;
  };
  watch();
  return () => observer.disconnect();
}
