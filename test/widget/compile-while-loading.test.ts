import { expect, test } from 'vitest';
import { compiledWhileLoading } from '../../scripts/compile-while-loading.ts';

/** Of another length than what is too short to be worth it. */
const long = (name: string) => `/* ${name.repeat(100)} */`;

test('a function of the module is a variable in parentheses, there from the first line on', async () => {
  const code = `export const told=first();function first(){${long('a')}return second()+1}async function second(){${long('b')}}`;
  const rewritten = compiledWhileLoading(code);
  expect(rewritten).toBe(
    `var first=(function(){${long('a')}return second()+1}),second=(async function(){${long('b')}});export const told=first();`,
  );
  const { told } = (await import(`data:text/javascript,${encodeURIComponent(rewritten)}`)) as {
    told: string;
  };
  expect(told).toBe('[object Promise]1');
});

test('functions inside stand in parentheses too, methods and those that are called where they stand do not', () => {
  const kept = [
    `class Kept{method(){${long('c')}}#own(){${long('d')}}get value(){${long('e')}}}`,
    `const kept={method(){${long('f')}},get value(){${long('g')}}};`,
    `(function(){${long('h')}})();`,
    'const short=()=>1;',
  ].join('');
  expect(compiledWhileLoading(kept)).toBe(kept);
  const call = (inner: string) => `run(${inner},()=>1);`;
  const inside = `one=>{${long('i')}}`;
  const outside = (parameter: string) => `two=>{${long('j')}return ${parameter}}`;
  expect(compiledWhileLoading(call(outside(inside)))).toBe(call(`(${outside(`(${inside})`)})`));
});

test('what is no module is refused', () => {
  expect(() => compiledWhileLoading('function (')).toThrow(SyntaxError);
});
