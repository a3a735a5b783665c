import { expect, test } from 'vitest';
import { learningCurve } from '../../../intents/evaluate-curve.ts';

test('a share of the examples is trained on, and each language counted apart', () => {
  const examples = Array.from({ length: 60 }, (_, at) => [
    { text: `hello friend number ${at}`, intent: 'greet' },
    { text: `adiós amigo hasta ${at}`, intent: 'goodbye' },
  ]).flat();
  const heldOut = [
    { file: 'x', intent: 'greet', examples: { en: ['hello friend', 'hello number'], es: ['amigo hasta'] } },
  ];
  const [half, whole] = learningCurve(examples, heldOut, [0.5, 1], 1);
  expect(whole!.examples).toBe(120);
  expect(half!.examples).toBeGreaterThan(40);
  expect(half!.examples).toBeLessThan(80);
  expect(whole!.byLanguage).toEqual({ en: 1, es: 0 });
});
