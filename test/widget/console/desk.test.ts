import { expect, test } from 'vitest';
import { ada, at, bo } from './desk-content.ts';
import { staffPages } from './staff-pages.ts';

/** The staff pages in a real browser, against a desk that follows a script. */

const arrive = staffPages();

test('a wrong key is refused, and nothing of the desk is asked for', async () => {
  const person = await arrive();
  await person.signIn('a wrong key');
  await person.page.getByRole('alert').getByText('This key is not valid.').waitFor();
  expect(await person.focused()).toBe('input Key');
  expect(await person.page.getByLabel('Key').getAttribute('aria-invalid')).toBe('true');
  expect(person.server.received).toEqual([]);
  expect(await person.page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test('the session lives in its tab alone, and a reload keeps it', async () => {
  const person = await arrive();
  await person.sitDown();
  await person.page.reload();
  // A line that is cut by the reload may be taken for a fault of the server, and waited for.
  await person.sees(person.row(/Asked for a person/), 40_000);
  expect(await person.page.evaluate(() => localStorage.length)).toBe(0);
  expect(person.page.url()).not.toContain('token');
  const other = await person.context.newPage();
  await other.goto(`${person.server.origin}/staff/`);
  await other.getByRole('heading', { name: 'Staff sign-in' }).waitFor();
  // A tab in the background draws nothing, and what is not drawn cannot be pressed.
  await person.page.bringToFront();
  await person.button('Sign out').click();
  await person.page.getByRole('heading', { name: 'Staff sign-in' }).waitFor();
  expect(await person.page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a session that is over on the server leads back to the sign-in and says so', async () => {
  const person = await arrive();
  await person.sitDown();
  person.server.forgetSessions();
  await person.page.getByRole('alert').getByText('Your session is over.').waitFor();
  await expect.poll(() => person.focused()).toBe('h1 Staff sign-in');
});

test('who has signed in stands at the head of the desk, and not nowhere', async () => {
  const person = await arrive();
  await person.sitDown();
  await expect.poll(() => person.focused()).toBe('h1 Fernhill Staff desk');
});

test('whoever begins to wait is announced once and counted in the title', async () => {
  const person = await arrive();
  await person.sitDown();
  const told = 'Somebody waits. Asked for a person: I want to talk to a person about my parka';
  await expect.poll(() => person.announced.allTextContents()).toEqual([told]);
  await expect.poll(() => person.page.title()).toBe('(1) Fernhill – staff desk');
  const { recent } = person.server.desk;
  person.server.change({ recent: [{ ...recent[0]!, conversationId: ada }, ...recent] });
  await person.row(/a teapot for two/).waitFor();
  const [first] = person.server.desk.waiting;
  const second = {
    ...first!,
    conversationId: 'demo_anotherOneWaits',
    place: 2,
    reason: 'complain',
    lastWords: 'it broke',
  };
  person.server.change({ waiting: [first!, second] });
  await expect
    .poll(() => person.announced.allTextContents())
    .toEqual(['Somebody waits. Complaint: it broke']);
  await expect.poll(() => person.page.title()).toBe('(2) Fernhill – staff desk');
  // More words of somebody who waits are no new call.
  person.server.change({ waiting: [{ ...first!, lastWords: 'hello?' }, second] });
  await person.row(/hello\?/).waitFor();
  expect(await person.announced.allTextContents()).toEqual(['Somebody waits. Complaint: it broke']);
  // Who waits does not stand among the recent ones too.
  expect(await person.row(/…apot/).count()).toBe(1);
  expect(await person.row(/…rson/).count()).toBe(0);
  person.server.change({ waiting: [] });
  await expect.poll(() => person.page.title()).toBe('Fernhill – staff desk');
});

test('new words in a conversation in hand are marked, announced and counted until they are read', async () => {
  const person = await arrive();
  const { server } = person;
  const inHand = (lastWords: string) => ({
    conversationId: bo,
    by: 'Maya',
    mine: true,
    since: at(3),
    language: 'en',
    lastWords,
  });
  server.change({ joined: [inHand('cancel my order')], waiting: [] });
  await person.signIn();
  await person.row(/You/).waitFor();
  const mark = person.row(/You/).getByText('New');
  expect(await mark.count()).toBe(0);
  server.change({ joined: [inHand('are you there?')] });
  await mark.waitFor();
  await expect.poll(() => person.page.title()).toBe('(1) Fernhill – staff desk');
  await expect
    .poll(() => person.announced.locator('p').allTextContents())
    .toEqual(['New in your hands: are you there?']);
  expect(await person.faults()).toEqual([]);
  await person.row(/You/).click();
  await mark.waitFor({ state: 'detached' });
  await expect.poll(() => person.page.title()).toBe('Fernhill – staff desk');
  server.change({ joined: [inHand('thanks')] });
  await person.row(/thanks/).waitFor();
  expect(await mark.count()).toBe(0);
});

test('what others say in the conversation that is read is announced, and what was said before is not', async () => {
  const person = await arrive();
  await person.sitDown();
  await person.row(/Asked for a person/).click();
  await person.log.getByText('Total before tax').waitFor();
  await person.button('Join').click();
  await expect.poll(() => person.focused()).toBe('textarea Reply to the shopper');
  await person.page.keyboard.type('Hello.');
  await person.page.keyboard.press('Enter');
  await person.log.getByText('Hello.').waitFor();
  person.server.append(ada, { author: 'shopper', kind: 'message', text: 'does the hood come off?' });
  const said = person.page.getByRole('region', { name: 'Conversation' }).locator('[role=log] p');
  await expect
    .poll(() => said.allTextContents())
    .toEqual(['Store: Maya from the team is here now.', 'Shopper: does the hood come off?']);
});

test('a conversation is read as the shopper saw it, and nothing in it can be pressed', async () => {
  const person = await arrive();
  await person.sitDown();
  await person.row(/Asked for a person/).click();
  await expect.poll(() => person.focused()).toContain('h2 Conversation');
  const add = person.log.getByRole('button', { name: /^Add to cart/ });
  await add.first().waitFor();
  for (const button of await add.all()) expect(await button.isDisabled()).toBe(true);
  await person.log.getByText('Total before tax').waitFor();
  expect(await person.log.getByText('Shopper ·').count()).toBe(3);
});

test('the evidence of a turn is fetched when it is opened, and read in words', async () => {
  const person = await arrive();
  await person.sitDown();
  await person.row(/Asked for a person/).click();
  const first = person.log.locator('details.evidence').first();
  expect(person.server.received.some(({ type }) => type === 'evidence')).toBe(false);
  await first.locator('summary').first().click();
  await first.getByText('91 % sure, in English').waitFor();
  await first.getByText('products: 1 of 11 (Fjord Rain Shell)').waitFor();
  await first.getByText('198 ms in all').waitFor();
  expect(await first.locator('pre').isVisible()).toBe(false);
  const last = person.log.locator('details.evidence').last();
  await last.locator('summary').first().click();
  await last.getByText('Nothing is kept of this turn.').waitFor();
  await first.scrollIntoViewIfNeeded();
  const top = () => person.log.evaluate((box) => box.scrollTop);
  const before = await top();
  // The desk changes often; what is being read must not move for that.
  person.server.change({ open: false });
  await person.page.getByText('Outside the store’s hours').waitFor();
  expect(await top()).toBe(before);
  const second = person.log.locator('details.evidence').nth(1);
  await second.locator('summary').first().click();
  await second.getByText('Nothing is kept of this turn.').waitFor();
});

test('evidence that may not be seen says so where it was asked for', async () => {
  const person = await arrive();
  await person.sitDown();
  await person.row(/DEMO-3FX9/).click();
  const evidence = person.log.locator('details.evidence').first();
  await evidence.locator('summary').first().click();
  await evidence.getByText('Only a lead may see this.').waitFor();
  expect(await person.page.getByRole('alert').textContent()).toBe('');
});

test('a person takes over, answers, leaves a note and hands back with the keyboard alone', async () => {
  const person = await arrive();
  const { page, server } = person;
  const { keyboard } = page;
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 80; presses += 1) {
      await keyboard.press('Tab');
      if (name.test(await person.focused())) return;
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await tabTo(/^input Your name/);
  await keyboard.type('Maya');
  await keyboard.press('Tab');
  await keyboard.type('the agent key');
  await keyboard.press('Enter');
  await person.row(/Asked for a person/).waitFor();
  await tabTo(/^a 1\. Asked for a person/);
  await keyboard.press('Enter');
  await expect.poll(() => person.focused()).toContain('h2 Conversation');
  await person.log.getByText('Total before tax').waitFor();
  await tabTo(/^button Join/);
  await keyboard.press('Enter');
  await expect.poll(() => person.focused()).toBe('textarea Reply to the shopper');
  await keyboard.type('Hello, I am looking at it.');
  await keyboard.press('Enter');
  await person.log.getByText('Hello, I am looking at it.').waitFor();
  expect(await person.focused()).toBe('textarea Reply to the shopper');
  await keyboard.press('Shift+Tab');
  await keyboard.press('ArrowRight');
  await expect.poll(() => person.focused()).toBe('input Private note');
  await keyboard.press('Tab');
  await keyboard.type('Wants the green one.');
  await keyboard.press('Enter');
  await person.log.getByText('Private note of Maya').waitFor();
  for (let presses = 0; presses < 80 && !/Hand back/.test(await person.focused()); presses += 1) {
    await keyboard.press('Shift+Tab');
  }
  await keyboard.press('Enter');
  await expect.poll(() => person.focused()).toContain('h2 Conversation');
  await page.getByText('The assistant answers here.').waitFor();
  const sent = server.received.filter(({ type }) => ['join', 'say', 'note', 'leave'].includes(type));
  expect(sent).toMatchObject([
    { type: 'join', conversationId: ada },
    { type: 'say', conversationId: ada, text: 'Hello, I am looking at it.' },
    { type: 'note', conversationId: ada, text: 'Wants the green one.' },
    { type: 'leave', conversationId: ada },
  ]);
});

test('what was written while the line was down is sent once when it is back, and what came meanwhile is there', async () => {
  const person = await arrive();
  await person.sitDown();
  await person.row(/Asked for a person/).click();
  await person.button('Join').click();
  await expect.poll(() => person.focused()).toBe('textarea Reply to the shopper');
  person.server.loseUp = new Set(['say']);
  await person.page.keyboard.type('Are you there?');
  await person.page.keyboard.press('Enter');
  await person.log.getByText('Sending…').waitFor();
  person.server.cut();
  person.server.append(ada, {
    author: 'shopper',
    kind: 'message',
    text: 'hello? anybody?',
    messageId: 'message-7',
  });
  person.server.loseUp = new Set();
  await person.log.getByText('hello? anybody?').waitFor();
  await person.log.getByText('Sending…').waitFor({ state: 'detached' });
  expect(await person.log.getByText('Are you there?').count()).toBe(1);
  await person.page.getByText('Connected').waitFor();
});

test('a join that is refused says why, and a line that is refused can be sent again', async () => {
  const person = await arrive();
  await person.sitDown();
  await person.row(/Asked for a person/).click();
  person.server.refuseJoin = 'Kim has it in hand.';
  await person.button('Join').click();
  await person.page.getByRole('alert').getByText('Kim has it in hand.').waitFor();
  await person.button('Dismiss').click();
  person.server.refuseJoin = undefined;
  await person.button('Join').click();
  await person.page.getByLabel('Reply to the shopper').fill('refuse this');
  await person.page.keyboard.press('Enter');
  await person.log.getByText('Not sent. Too long.').waitFor();
  expect(await person.button('Try again').isVisible()).toBe(true);
});

test('a request is settled with the words the shopper gets', async () => {
  const person = await arrive();
  await person.sitDown();
  await person.row(/DEMO-3FX9/).click();
  await person.page.getByText('Cancel an order · DEMO-3FX9').click();
  await person.page.getByText('Goes to bo@example.com').waitFor();
  await person.page.getByLabel('Answer to the shopper').first().fill('It is packed already.');
  await person.button('Refuse DEMO-3FX9').click();
  await person.row(/DEMO-3FX9/).waitFor({ state: 'detached' });
  expect(person.server.received.find(({ type }) => type === 'settle')).toEqual({
    type: 'settle',
    conversationId: bo,
    reference: 'DEMO-3FX9',
    outcome: 'refused',
    text: 'It is packed already.',
  });
});

test('what another has in hand only a lead may take over', async () => {
  const agent = await arrive();
  agent.server.logs.set('demo_somebodyElses', []);
  await agent.sitDown();
  await agent.row(/Kim/).click();
  await agent.page.getByText('Kim has this conversation').waitFor();
  expect(await agent.button('Join').count()).toBe(0);
  expect(await agent.button('Take over').count()).toBe(0);
  const lead = await arrive();
  lead.server.logs.set('demo_somebodyElses', []);
  await lead.sitDown('the lead key');
  await lead.row(/Kim/).click();
  await lead.button('Take over').waitFor();
  await lead.button('Hand back').waitFor();
});
