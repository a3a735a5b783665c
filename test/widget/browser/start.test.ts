import { expect, test } from 'vitest';
import { visits } from './visits.ts';

/** What a page does between the script tag and a field that takes words, and what it does only then. */

const { arrive } = visits();

interface Start {
  /** How often the page was asked where something is, or how large: each time it would have to be laid out at once. */
  asked: string[];
  sockets: number;
  /** How often one of the browser's storages was gone for: the first time waits for another process. */
  stored: number;
  /** As it was when the field came. */
  first?: { asked: string[]; sockets: number; stored: number; header: boolean; liveRegions: number };
  field?: Element;
  /** What the page does as soon as the field is there. */
  onField?: () => void;
}

/** Runs in each page before anything else. */
const watchStart = (): void => {
  const start: Start = { asked: [], sockets: 0, stored: 0 };
  Object.assign(window, { start });
  /** Hears of each call, and what it gave. */
  const heard = <Called extends object>(called: Called, hear: (given: unknown) => void): Called =>
    new Proxy(called, {
      apply(target, self, values) {
        const given: unknown = Reflect.apply(target as () => unknown, self, values);
        hear(given);
        return given;
      },
      construct(target, values) {
        hear(values[0]);
        return Reflect.construct(target as new () => object, values) as object;
      },
    });
  const hearAll = (owner: object, names: string[]): void => {
    for (const name of names) {
      const kept = Object.getOwnPropertyDescriptor(owner, name)!;
      const key = kept.get ? 'get' : 'value';
      const counted = heard(kept[key] as object, () => start.asked.push(name));
      Object.defineProperty(owner, name, { ...kept, [key]: counted });
    }
  };
  hearAll(VisualViewport.prototype, ['height', 'offsetTop']);
  hearAll(Element.prototype, ['scrollTop', 'scrollHeight', 'clientHeight', 'getBoundingClientRect']);
  hearAll(HTMLElement.prototype, ['offsetTop', 'offsetHeight']);
  for (const name of ['localStorage', 'sessionStorage']) {
    const kept = Object.getOwnPropertyDescriptor(window, name)!;
    const counted = heard(Reflect.get(kept, 'get') as object, () => (start.stored += 1));
    Object.defineProperty(window, name, { ...kept, get: counted as () => Storage });
  }
  window.WebSocket = heard(WebSocket, () => (start.sockets += 1));
  const prototype: { attachShadow: object } = Element.prototype;
  prototype.attachShadow = heard(prototype.attachShadow, (given) => {
    const root = given as ShadowRoot;
    // Called back when what was drawn in one go is there, before anything else is done.
    const observer = new MutationObserver(() => {
      if (start.first || !root.querySelector('textarea')) return;
      const { asked, sockets, stored } = start;
      const header = root.querySelector('.top') !== null;
      const liveRegions = root.querySelectorAll('[role=log], [role=status], [role=alert]').length;
      start.first = { asked: [...asked], sockets, stored, header, liveRegions };
      start.onField?.();
    });
    observer.observe(root, { childList: true, subtree: true });
  });
};

/** Runs in the page: its own script opens the chat, and does something as soon as the field is there. */
const begin = (onField = '() => {}') => `(() => {
  if (window.start) start.onField = ${onField};
  window.aisle = (...call) => (aisle.q ??= []).push(call);
  aisle('open');
  addTag();
})()`;

test('the field is there before the rest of the panel, without a layout asked for, and takes words at once', async () => {
  const { page, composer, server } = await arrive({ path: '/no-tag', noChat: true, before: watchStart });
  await page.evaluate(begin());
  await composer.fill('Is this waterproof?');
  const { first } = await page.evaluate(() => (window as unknown as { start: Start }).start);
  expect(first).toEqual({ asked: [], sockets: 0, stored: 0, header: false, liveRegions: 0 });
  // The rest comes by itself, and what was written meanwhile stays.
  await page.getByRole('button', { name: 'Where is my order?' }).waitFor();
  expect(await page.locator('aisle-chat [role=log]').count()).toBe(1);
  expect(server.connections).toBe(1);
  expect(await composer.inputValue()).toBe('Is this waterproof?');
});

test('words written and sent before the rest of the panel is drawn are said, in the field that was there', async () => {
  const { page, composer, server } = await arrive({ path: '/no-tag', noChat: true, before: watchStart });
  const send = `() => {
    const field = document.querySelector('aisle-chat').shadowRoot.querySelector('textarea');
    Object.assign(start, { field });
    field.focus();
    field.value = 'Is it warm?';
    const pressed = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
    start.sentBy = field.dispatchEvent(new KeyboardEvent('keydown', pressed)) ? 'a new line' : 'the key';
  }`;
  await page.evaluate(begin(send));
  await page.getByText('You said “Is it warm?”.').first().waitFor();
  expect(server.connections).toBe(1);
  expect(await page.evaluate('start.sentBy')).toBe('the key');
  const same = composer.evaluate(
    (field) => field === (window as unknown as { start: Start }).start.field && field.matches(':focus'),
  );
  expect(await same).toBe(true);
  expect(await composer.inputValue()).toBe('');
});

test('a button pressed before the rest of the panel is drawn does what it is for', async () => {
  const { page } = await arrive({ path: '/no-tag', noChat: true, before: watchStart });
  const send = `() => {
    const root = document.querySelector('aisle-chat').shadowRoot;
    root.querySelector('textarea').value = 'And waterproof?';
    root.querySelector('.send').click();
  }`;
  await page.evaluate(begin(send));
  await page.getByText('You said “And waterproof?”.').first().waitFor();
});

test('the field stands where it stays', async () => {
  const { page } = await arrive({ path: '/no-tag', noChat: true, before: watchStart });
  const place = `document.querySelector('aisle-chat').shadowRoot.querySelector('textarea').getBoundingClientRect().top`;
  await page.evaluate(begin(`() => (start.top = ${place})`));
  await page.getByRole('button', { name: 'Where is my order?' }).waitFor();
  const top = await page.evaluate(() => (window as unknown as { start: { top: number } }).start.top);
  expect(await page.evaluate(place)).toBe(top);
});

test('a panel that the page opened is open on the next page too', async () => {
  const { page, composer } = await arrive({ path: '/no-tag', noChat: true, before: watchStart });
  await page.evaluate(begin());
  await composer.waitFor();
  await page.getByRole('button', { name: 'Where is my order?' }).waitFor();
  await page.reload();
  await page.evaluate('addTag()');
  await composer.waitFor();
});

test('a chat that ends as soon as it is there opens no connection', async () => {
  const { page, server } = await arrive({ path: '/no-tag', noChat: true, before: watchStart });
  await page.evaluate(begin(`() => aisle('destroy')`));
  await expect.poll(() => page.locator('aisle-chat').count()).toBe(0);
  // By then a chat that is there would have its rest.
  await page.evaluate(() => new Promise((done) => void setTimeout(done, 300)));
  expect(await page.evaluate(() => (window as unknown as { start: Start }).start.sockets)).toBe(0);
  expect(server.connections).toBe(0);
});

test('in a tab that nobody looks at the rest comes too', async () => {
  const { page, server } = await arrive({
    path: '/no-tag',
    noChat: true,
    before: () => {
      // Frames are drawn for nobody.
      window.requestAnimationFrame = () => 0;
    },
  });
  await page.evaluate(begin());
  await expect.poll(() => page.locator('aisle-chat [role=log]').count()).toBe(1);
  await expect.poll(() => server.connections).toBe(1);
});
