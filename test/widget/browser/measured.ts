import type { Page } from 'playwright-core';

/** Measurements in the page itself of what no automated rule tells. */

/** Elements with words of which some cannot be seen and not scrolled to. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('aisle-chat')?.shadowRoot;
    const found: string[] = [];
    for (const element of root?.querySelectorAll<HTMLElement>('.panel *') ?? []) {
      if (element.closest('.hidden, [hidden], svg, textarea, select') || !element.textContent?.trim()) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (cutX || cutY) found.push(`${element.className || element.tagName}: ${element.textContent.slice(0, 40)}`);
    }
    return found;
  }); // prettier-ignore
}

/** Targets that are under 24 px and whose circle of 24 px meets another target (WCAG 2.2, 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('aisle-chat')?.shadowRoot;
    const targets = [...(root?.querySelectorAll('a[href], button, select, textarea, summary, input') ?? [])]
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 1 && !element.closest('[inert], [hidden]'))
      // A link in a sentence is as high as its line.
      .filter(({ element }) => element.tagName !== 'A' || element.textContent === element.parentElement?.textContent);
    const small = ({ box }: (typeof targets)[number]) => box.width < 23.9 || box.height < 23.9;
    return targets.filter((one) => {
      if (!small(one)) return false;
      const { box: own } = one;
      const x = own.x + own.width / 2;
      const y = own.y + own.height / 2;
      return targets.some((other) => {
        if (other === one) return false;
        const { box } = other;
        const near = small(other)
          ? Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) - 12
          : Math.hypot(Math.max(box.x - x, 0, x - box.right), Math.max(box.y - y, 0, y - box.bottom));
        return near < 12;
      });
    }).map(({ element, box }) => `${element.tagName} ${element.textContent} ${box.width} x ${box.height}`);
  }); // prettier-ignore
}

/** Walks on by Tab. @returns how many stops there were, and which could not be seen or not be seen to have the focus. */
export async function focusFaults(page: Page, most: number): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  const names = new Set<string>();
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, fault } = await page.evaluate(lookAtFocus);
    if (names.has(name)) break;
    names.add(name);
    if (fault) faults.push(`${fault}: ${name}`);
  }
  return { stops: names.size, faults };
}

function lookAtFocus(): { name: string; fault?: string } {
  const root = document.querySelector('aisle-chat')?.shadowRoot;
  const active = root?.activeElement as HTMLElement | null | undefined;
  if (!root || !active) return { name: 'outside of the chat' };
  const all = [...root.querySelectorAll('*')];
  const name = `${all.indexOf(active)} ${active.tagName} ${active.getAttribute('aria-label') ?? active.textContent}`;
  const shown = active.closest('label') ?? active;
  const box = shown.getBoundingClientRect();
  const seenAt = [0.1, 0.5, 0.9].some((part) => {
    const top = root.elementFromPoint(box.x + box.width * part, box.y + box.height * part);
    return top !== null && (shown.contains(top) || top.contains(shown));
  });
  if (!seenAt) return { name, fault: 'hidden' };
  const marked = [active, active.parentElement, active.nextElementSibling].some((element) => {
    if (!element) return false;
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    return outlineStyle !== 'none' || (element.matches('.composer') && boxShadow !== 'none');
  });
  return marked ? { name } : { name, fault: 'not marked' };
}
