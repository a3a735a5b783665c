import { expect, it } from 'vitest';
import { decodeFrame } from '../../../bot/chat/decode.ts';

const say = (more: object): string =>
  JSON.stringify({
    type: 'say',
    conversationId: 'demo_12345678',
    messageId: 'message-1',
    text: 'hello',
    ...more,
  });
const textOf = (frame: string): string | undefined => {
  const decoded = decodeFrame(frame);
  return 'frame' in decoded && 'text' in decoded.frame ? decoded.frame.text : undefined;
};

it('keeps words composed, however they were typed', () => {
  expect(textOf(say({ text: 'une the\u0301ie\u0300re' }))).toBe('une théière');
  expect(textOf(say({ text: '👩‍🌾 نعم' }))).toBe('👩‍🌾 نعم');
});

it('keeps half a letter as the sign of one', () => {
  expect(textOf(say({ text: 'a\ud800b' }))).toBe('a\ufffdb');
});

const wrong: [what: string, frame: string, told: string][] = [
  ['a field that is missing', say({ text: undefined }), '"text" is missing.'],
  ['no words', say({ text: '' }), '"text" is not what this frame needs: a length of >=1.'],
  ['a figure for words', say({ text: 7 }), '"text" is not what this frame needs: string.'],
  [
    'an id with blanks',
    say({ messageId: 'a b' }),
    '"messageId" is not what this frame needs: an id is 8–64 letters, digits, "-" or "_".',
  ],
];

it('takes a page of no known kind for another one', () => {
  expect(decodeFrame(say({ page: { page: 'attic' } }))).toMatchObject({ frame: { page: { page: 'other' } } });
});

it.each(wrong)('tells what is needed instead of %s', (_what, frame, told) => {
  expect(decodeFrame(frame)).toMatchObject({ code: 'invalid-frame', text: told });
});
