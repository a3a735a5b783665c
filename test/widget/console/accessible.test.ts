import { expect, test } from 'vitest';
import { staffPages, type ScriptedPerson } from './staff-pages.ts';

const arrive = staffPages();

const screens = [
  { name: 'a light desktop', options: { colorScheme: 'light', viewport: { width: 1280, height: 800 } } },
  { name: 'a dark desktop', options: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } } },
  { name: 'a 320 px phone', options: { colorScheme: 'light', viewport: { width: 320, height: 640 } } },
  { name: 'a dark 320 px phone', options: { colorScheme: 'dark', viewport: { width: 320, height: 640 } } },
] as const;

/** Brings the staff pages into each state there is, one after the other, and calls back in each. */
async function everyState(person: ScriptedPerson, look: (state: string) => Promise<void>): Promise<void> {
  const { page, server } = person;
  const backToDesk = async () => {
    const back = page.getByRole('link', { name: 'Back to the desk' });
    if (await back.isVisible()) await back.click();
  };
  await look('signed out');
  await person.signIn('a wrong key');
  await page.getByText('This key is not valid.').waitFor();
  await look('refused');
  await person.sitDown('the lead key');
  await look('the desk');
  await person.row(/Asked for a person/).click();
  await person.log.getByText('Total before tax').waitFor();
  await look('a waiting conversation');
  const evidence = person.log.locator('details.evidence').first();
  await evidence.locator('summary').first().click();
  await evidence.getByText('198 ms in all').waitFor();
  await evidence.getByText('As it is kept').click();
  await look('evidence');
  await person.button('Join').click();
  await page.getByLabel('Reply to the shopper').fill('refuse this');
  await page.keyboard.press('Enter');
  await person.log.getByText('Not sent.').waitFor();
  await look('taken over, with a refused line');
  await page.getByLabel('Private note').check();
  await page.getByRole('textbox', { name: 'Private note' }).fill('Wants the green one.');
  await look('writing a note');
  await page.keyboard.press('Enter');
  await person.log.getByText('Private note of Maya').waitFor();
  await look('a note');
  server.refuseJoin = 'Kim has it in hand.';
  await person.button('Hand back').click();
  await person.button('Join').click();
  await page.getByText('Kim has it in hand.').waitFor();
  await look('handed back, and a refusal');
  await backToDesk();
  await person.row(/DEMO-3FX9/).click();
  await page.getByText('Cancel an order · DEMO-3FX9').click();
  await look('a request');
  await backToDesk();
  server.change({ waiting: [], joined: [], requests: [], recent: [], open: false });
  await page.getByText('Outside the store’s hours').waitFor();
  await look('an empty desk out of hours');
  await page.evaluate(() => (location.hash = '#demo_nobodyKnowsThis'));
  await page.getByText('This store has no such conversation').waitFor();
  await look('an unknown conversation');
  await person.context.setOffline(true);
  server.cut();
  await page.getByText('You are offline').waitFor();
  await look('offline');
}

for (const { name, options } of screens) {
  test(`axe finds nothing wrong in any state of the staff pages, and nothing is too wide, on ${name}`, async () => {
    const person = await arrive(options);
    const faults: Record<string, unknown> = {};
    let states = 0;
    await everyState(person, async (state) => {
      states += 1;
      const found = await person.faults();
      if (found.length > 0) faults[state] = found;
      const tooWide = await person.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (tooWide > 0) faults[`${state}, width`] = tooWide;
    });
    expect(faults).toEqual({});
    expect(states).toBe(13);
  });
}
