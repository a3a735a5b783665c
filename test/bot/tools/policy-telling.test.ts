import { describe, expect, it } from 'vitest';
import { PolicyIndex } from '../../../bot/tools/policy-index.ts';
import type { PolicyPassage } from '../../../bot/settings/store.ts';

/** What of a long passage is read out, and what a short question after it is asked of. */

const passage = (policyId: string, heading: string, text: string): PolicyPassage => ({
  policyId,
  title: policyId,
  heading,
  text,
  intents: [],
});

const index = new PolicyIndex([
  passage(
    'delivery',
    'Where do you post to?',
    'England: Price £3.75; Free over £45; How long 2–3 working days.\nHighlands and Islands: Price £5.50; Free over £70; How long 3–5 working days.\nChannel Islands: Price £6.95; Free over never; How long 4–6 working days.\nIreland: Price £9.95; Free over £120; How long 5–7 working days.',
  ),
  passage(
    'delivery',
    'Can I collect from the shop?',
    'Yes! Click & collect is free. We text you when it is ready, normally about three hours in shop hours, and the parcel waits behind the counter. We keep it there for 14 days, after which the order is refunded to the card that was used. Somebody else may fetch it who shows the text. Bring a bag if you can, ours are small.',
  ),
  passage(
    'returns',
    'What is not taken back?',
    'We are sorry about these, but nobody else could use them:\n\n• fabric and ribbon cut to length for your order\n• pins, needles and blades once the packet is open\n• downloaded patterns\n• remnants, and anything from the bin of odd pieces beside the till',
  ),
  passage(
    'paying',
    'Is there a student discount?',
    'Yes, 10 % off with a student card. Not on sewing machines, and not with another code.',
  ),
  passage('machines', 'How long is the guarantee?', 'Sewing machines have five years, motors two.'),
]);

const told = (question: string): string => index.answer(question, undefined, 3).found[0]?.told ?? '';

describe('what is told of a long passage', () => {
  it.each<[string, RegExp, RegExp]>([
    ['how long do you keep a click and collect order', /14 days/, /bag/],
    ['can i return a pattern i downloaded', /use them: downloaded patterns/, /needles|remnants/],
    ['how long does it take to Inverness', /^Highlands.*3–5 working days\.$/, /Ireland|England/],
    ['what is postage to Jersey', /^Channel Islands.*£6\.95/, /Ireland|England/],
  ])('"%s"', (question, says, not) => {
    expect(told(question)).toMatch(says);
    expect(told(question)).not.toMatch(not);
  });
});

describe('a question after a rule', () => {
  const further = (question: string, before: string): string =>
    index.answerAfter(before, question, undefined, 3).found[0]?.told ?? '';

  it('is asked of the passage that was told, where it speaks of it', () => {
    const before = 'any student discount?';
    expect(further('on sewing machines too?', before)).toBe(
      'Not on sewing machines, and not with another code.',
    );
  });

  it('is asked of all pages where another one says more of it', () => {
    expect(further('how long is the guarantee on sewing machines?', 'any student discount?')).toMatch(
      /five years/,
    );
  });
});
