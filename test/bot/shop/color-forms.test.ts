import { describe, expect, it } from 'vitest';
import { colorForms } from '../../../bot/shop/search/colors.ts';

/** A shop writes "Blanco" beside its shirts and "Blanca" beside its flowers; who asks for either means both. */
describe('a colour in the forms its word is bent to', () => {
  it.each([
    ['negra', 'negro'],
    ['Amarillos', 'amarilla'],
    ['grüne', 'grün'],
    ['schwarzer', 'schwarz'],
    ['verte', 'vert'],
    ['noires', 'noir'],
  ])('%s is %s', (asked, written) => {
    const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
    expect(colorForms(asked)).toContain(fold(written));
  });

  it.each([
    ['camel', 'cognac'],
    ['rojo', 'rouge'],
    ['marino', 'dunkelblau'],
    ['navy', 'marine'],
    ['linen', 'lin'],
  ])('%s is no %s', (asked, other) => {
    expect(colorForms(asked)).not.toContain(other);
  });

  it('is what was asked first', () => {
    expect(colorForms('Rojas')[0]).toBe('rojas');
    expect(colorForms('Steel Blue')).toEqual(['steel blue']);
  });
});
