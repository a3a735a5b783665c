import { describe, expect, it } from 'vitest';
import type { ToolTable } from '../../../bot/tools/results.ts';
import type { Intent, Language } from '../../../bot/understanding/understanding.ts';
import { order, reading, store, Talk } from './talk.ts';

/** Rules asked for beside an order or a rule: who brings it, when money comes, when people answer, how one may pay. */

type Passage = ToolTable['find-policy']['result']['passages'][number];

const passage = (heading: string, text: string, more: Partial<Passage> = {}): Passage => ({
  policyId: 'returns', title: 'Returns', heading, text, score: 5, covers: 0.8, ...more,
}); // prettier-ignore

const inLanguage = (talk: Talk, language: Language): Talk => {
  talk.store = { ...talk.store, languages: [language] };
  return talk;
};

const shown = (language: Language = 'en'): Talk => {
  const talk = inLanguage(new Talk(), language);
  talk.answers['track-order'] = () => ({ kind: 'found', order: { ...order, carrier: 'DPD' } });
  talk.answers['find-policy'] = () => ({ passages: [] });
  talk.say('D-10001', reading('track-order', { orderId: 'D-10001' }, '', { language }));
  return talk;
};

describe('who brings an order', () => {
  it.each<[string, Language]>([
    ["who's carrying it", 'en'],
    ["ok who's the carrier again", 'en'],
    ['which courier is that with', 'en'],
    ['welcher Paketdienst ist das eigentlich?', 'de'],
    ['wer liefert das denn', 'de'],
    ["et c'est quel transporteur ?", 'fr'],
    ['qui me livre ?', 'fr'],
    ['¿qué empresa de mensajería lo lleva?', 'es'],
    ['quién lo trae', 'es'],
  ])('"%s" is told from the order', (said, language) => {
    const told = shown(language).say(said, reading('out-of-scope', {}, '', { language }));
    expect(told.template).toBe('order-carrier');
    expect(told.text).toContain('DPD');
  });

  it('asks the pages where the order does not say', () => {
    const talk = shown();
    talk.answers['track-order'] = () => ({ kind: 'found', order });
    expect(talk.say("who's carrying it", reading('out-of-scope')).tools.map(({ name }) => name)).toContain(
      'find-policy',
    );
  });
});

describe('the ways to pay', () => {
  const payments = ['Visa', 'PayPal', { en: 'Bank transfer', de: 'Überweisung' }];
  const about = { about: 'payment-methods', likeness: 0.6 };
  const paying = (found: Passage[], language: Language = 'en'): Talk => {
    const talk = inLanguage(new Talk(), language);
    talk.store = { ...talk.store, payments };
    talk.answers['find-policy'] = () => ({ passages: found, ...about });
    return talk;
  };
  const other = passage('Can I pay by invoice?', 'Yes, with Klarna.', { policyId: 'pay', title: 'Paying' });

  it.each<[string, Language, RegExp]>([
    ['can i use google pay', 'en', /No, Google Pay .*Visa/],
    ['do you take cheques', 'en', /No, cheques .*Visa/],
    ['geht auch google pay', 'de', /Nein, Google Pay .*Visa/],
    ['je peux régler par chèque ?', 'fr', /Non, chèque .*Visa/],
    ['¿aceptáis bizum?', 'es', /No, Bizum .*Visa/],
  ])('"%s": that it is not among them is said', (said, language, told) => {
    const reply = paying([other], language).say(said, reading('payment-info', {}, '', { language }));
    expect(reply.text).toMatch(told);
  });

  it.each(['can i pay with paypal', 'do you accept a bank transfer'])('"%s" is not denied', (said) => {
    expect(paying([other]).say(said, reading('payment-info')).text).not.toMatch(/\bno\b|not/i);
  });

  it('a section that names the way is told before the list', () => {
    const reply = paying([other]).say('can i pay with klarna', reading('payment-info'));
    expect(reply.text).toContain('Yes, with Klarna.');
  });
});

describe('a section beside the main rule', () => {
  const rule = passage('How long do I have?', 'Thirty days from delivery.');
  const cheese = passage('Can I send back fresh cheese?', 'Fresh goods are not taken back.', { score: 2 });

  it.each<[string, boolean]>([
    ['can i send the cheese back', true],
    ['can i send it back', false],
  ])('"%s"', (said, isNamed) => {
    const talk = new Talk();
    talk.answers['find-policy'] = () => ({ passages: [rule, cheese] });
    const { text } = talk.say(said, reading('returns-policy', isNamed ? { names: ['cheese'] } : {}));
    expect(text).toContain('Thirty days');
    expect(text.includes('Can I send back fresh cheese? Fresh goods')).toBe(isNamed);
  });
});

describe('when people answer', () => {
  it.each<[string, string]>([
    ['when will they get back to me', 'answered-when'],
    ['how soon do you reply', 'answered-when'],
    ['when do you open', 'store-info'],
  ])('"%s" after a message was left', (said, template) => {
    const talk = new Talk();
    const hours = Object.fromEntries(Object.keys(store.staff.hours).map((day) => [day, 'closed']));
    talk.store = {
      ...store,
      staff: { ...store.staff, hours: hours as typeof store.hours, answersMessagesWithinHours: 48 },
    };
    talk.answers['find-policy'] = () => ({ passages: [] });
    talk.say('a person please', reading('talk-to-human'));
    talk.say('the zip broke after a week, write to ann@example.com', reading('report-problem', { email: 'ann@example.com' })); // prettier-ignore
    const told = talk.say(said, reading('store-info'));
    expect(told.template).toBe(template);
    if (template === 'answered-when') expect(told.text).toMatch(/48 hours/);
  });
});

describe('when the money comes', () => {
  const paid = passage('When do I see my money?', 'Within six days.', { ofAbout: 0.6 });
  const told = (said: string, before: Intent): string | undefined => {
    const talk = new Talk();
    talk.answers['track-order'] = () => ({ kind: 'found', order: { ...order, state: 'delivered' } });
    talk.answers['find-policy'] = () => ({ passages: [paid], about: 'refund-time', likeness: 0.6 });
    talk.say('D-10001', reading(before, { orderId: 'D-10001' }));
    return talk.say(said, reading('refund-status')).template;
  };
  it.each<[string, Intent, string]>([
    ['so how many days does it take', 'refund-status', 'policy'],
    ['and when would I see the money?', 'refund-status', 'policy'],
    ['where is my refund', 'refund-status', 'refund-none'],
    ['and when is the money back?', 'track-order', 'refund-none'],
  ])('"%s" after %s', (said, before, template) => {
    expect(told(said, before)).toBe(template);
  });
});
