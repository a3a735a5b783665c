import { describe, expect, it } from 'vitest';
import { jointsIn } from '../../../bot/shop/search/either.ts';

describe('words joined in a message', () => {
  it.each([
    ['tights or socks', [['tights', 'socks', true]]],
    ['a kettle or a teapot', [['kettle', 'teapot', true]]],
    ['Rosen oder Hortensien', [['rosen', 'hortensien', true]]],
    ['un savon ou un shampoing', [['savon', 'shampoing', true]]],
    ['tazas o platos', [['tazas', 'platos', true]]],
    ['dog beds and crates', [['beds', 'crates', false]]],
    ['massage and recovery tools', [['massage', 'recovery', true]]],
    ['salt and pepper mill', [['salt', 'pepper', false]]],
    ['a warm jacket for the rain', []],
  ])('%s', (said, wanted) => {
    expect(jointsIn(said).map(({ words, isChoice }) => [...words, isChoice])).toEqual(wanted);
  });
});
