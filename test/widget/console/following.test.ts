import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { bo } from './desk-content.ts';
import { staffPages, type ScriptedPerson } from './staff-pages.ts';

/** What was said last is in sight when a conversation is opened, and stays there. */

const arrive = staffPages();

async function readsLong(person: ScriptedPerson): Promise<void> {
  for (let count = 1; count <= 30; count += 1)
    person.server.append(bo, { kind: 'message', author: 'shopper', text: `line ${count} of a long story` });
  await person.signIn();
  await person.row(/cancel my order please/).click();
  await person.log.getByText('line 30 of').waitFor();
}

const isInSight = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => {
    const { top, bottom, left } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(left + 4, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && seen !== null && (element === seen || element.contains(seen));
  });

test('on a phone a conversation opens at its end, with who has it and the field within reach', async () => {
  const person = await arrive({ viewport: { width: 320, height: 640 } });
  await readsLong(person);
  const last = person.log.getByText('line 30 of');
  await expect.poll(() => isInSight(last)).toBe(true);
  expect(await isInSight(person.button('Join'))).toBe(true);
  expect(await person.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  person.server.append(bo, { kind: 'message', author: 'shopper', text: 'one more thing' });
  await expect.poll(() => isInSight(person.log.getByText('one more thing'))).toBe(true);
  expect(await person.faults()).toEqual([]);
  await person.page.mouse.wheel(0, -900);
  await expect.poll(() => isInSight(last)).toBe(false);
  person.server.append(bo, { kind: 'message', author: 'shopper', text: 'and another' });
  await person.log.getByText('and another').waitFor();
  expect(await isInSight(person.log.getByText('and another'))).toBe(false);
});

test('a request that is opened below does not hide what was said last', async () => {
  const person = await arrive({ viewport: { width: 1100, height: 700 } });
  await readsLong(person);
  const last = person.log.getByText('line 30 of');
  await expect.poll(() => isInSight(last)).toBe(true);
  await person.page.locator('details.request summary').first().click();
  await person.page.getByLabel('Answer to the shopper').first().waitFor();
  await expect.poll(() => isInSight(last)).toBe(true);
});
