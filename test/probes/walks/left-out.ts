/** Sentences of others that are not fair here, with the reason. */
const leftOut: readonly [act: string, sentence: RegExp, reason: string][] = [
  ['order-listed', /^\{th\}$|^\{i\}$/u, 'after a question or a rule it may be of that'],
  ['repeat', /./u, 'needs no walk'],
];

export const isLeftOut = (act: string, sentence: string): boolean =>
  leftOut.some(([of, pattern]) => of === act && pattern.test(sentence));
