import { describe, expect, test } from 'vitest';
import { topicAsked, topicsOf } from '../../../bot/tools/policy-topics.ts';
import { askedIn } from '../../../bot/tools/policy-words.ts';
import { PolicyIndex } from '../../../bot/tools/policy-index.ts';
import type { PolicyPassage } from '../../../bot/settings/store.ts';

/** Rules of a shop asked about by what happened or is meant to happen, and not by what the rule is called. */

const passage = (title: string, heading: string, text: string, intents: string[] = []): PolicyPassage => ({
  policyId: title.toLowerCase(),
  title,
  heading,
  text,
  intents,
});

const pages = [
  passage('Returns', 'How long do I have?', '30 days from delivery, unused and in the box.', ['returns-policy']),
  passage('Returns', 'Who pays for the way back?', 'You do, unless we sent the wrong thing.', ['returns-policy']),
  passage('Returns', 'Can I return type that has been inked?', 'No. Inked type is yours.', ['returns-policy']),
  passage('Delivery', 'Do you deliver abroad?', 'To Ireland, Germany, France and Spain.', ['shipping-info']),
  passage('Delivery', 'How does a press arrive?', 'On a pallet to the kerb. The driver does not carry it upstairs.', ['shipping-info']),
  passage('Delivery', 'Can I collect?', 'Yes, in opening hours. Ring the bell marked Ink.', ['shipping-info']),
  passage('Guarantee', 'What does it cover?', 'Breakage in ordinary use and faults in the making.', ['warranty-info']),
  passage('Guarantee', 'Do you sell spares?', 'For every press we ever made.', ['warranty-info']),
]; // prettier-ignore

const best = (question: string, topic?: string): string | undefined =>
  new PolicyIndex(pages).find(question, topic, 1)[0]?.passage.heading;

describe('a rule asked about sideways', () => {
  test.each([
    ["i'm on the second floor, will they lug the press up", 'How does a press arrive?'],
    ['is it possible to swing by and grab my order', 'Can I collect?'],
    ['lost a screw off my proofing press, could i get just that', 'Do you sell spares?'],
    ['the parcel going back to you, is that on me?', 'Who pays for the way back?'],
    ["if it snaps while i'm using it am i covered", 'What does it cover?'],
    ['i changed my mind about the composing stick, how many days have i got', 'How long do I have?'],
  ])('%s', (question, heading) => {
    expect(best(question)).toBe(heading);
  });

  test('looks at the place beside a word that another section has by chance', () => {
    const found = new PolicyIndex(pages).find('would the ink reach me in Berlin', undefined, 2);
    expect(found.map(({ passage: { heading } }) => heading)).toContain('Do you deliver abroad?');
  });

  test('names the section that has its rare word', () => {
    expect(best("i've already inked two of the sorts, too late to send it back?", 'returns-policy')).toBe(
      'Can I return type that has been inked?',
    );
  });
});

const about = (question: string): string | undefined => {
  const asked = askedIn(question);
  return topicAsked(asked, topicsOf(asked));
};

describe('what a question is surely about', () => {
  test.each([
    ['how long do you hang on to what i type', 'data-kept'],
    ['do you take american express', 'payment-methods'],
    ['are prices inclusive of tax', 'tax'],
    ['whereabouts are you', 'address'],
    ['can i bring my dog', 'pets'],
    ['do you price match amazon', 'price-match'],
    ['any chance of getting things shipped to the states', 'ship-countries'],
  ])('%s', (question, topic) => {
    expect(about(question)).toBe(topic);
  });

  test.each(['vous avez des bougies ?', 'zwei davon bitte'])('nothing: %s', (said) => {
    expect(about(said)).toBeUndefined();
  });
});
