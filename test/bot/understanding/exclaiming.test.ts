import { expect, it } from 'vitest';
import { withoutExclaimed } from '../../../bot/understanding/embedded/exclaiming.ts';

it.each([
  ['ouch. show me dog beds under 35', 'show me dog beds under 35'],
  ['hmm drop the bread knife again', 'drop the bread knife again'],
  ['schade. und was kostet das Paket?', 'und was kostet das Paket?'],
  ['vaya... pues el memo entonces', 'pues el memo entonces'],
  ['mince, il vous reste quelles teintes ?', 'il vous reste quelles teintes ?'],
])('%s', (said, left) => {
  expect(withoutExclaimed(said)).toBe(left);
});

it.each(['ouch', 'hmm', 'shame about the colour', 'wow candles please'])('leaves "%s"', (said) => {
  expect(withoutExclaimed(said)).toBe(said);
});
