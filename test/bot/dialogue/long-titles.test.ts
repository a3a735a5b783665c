import { expect, it } from 'vitest';
import { wordIt } from '../../../bot/dialogue/wording.ts';
import { emptyMemory } from '../../../bot/dialogue/memory.ts';
import { idleTurn } from '../../../bot/dialogue/scene.ts';
import { store } from './talk.ts';

const scene = { memory: emptyMemory('en'), turn: idleTurn(), store };

it.each([
  ['Filter wool 250 g, white, coarse for outside filters of all makers, washable, cut to size, harmless', 'Filter wool 250 g, white'],
  ['Signature Anniversary Handmade Italian Acetate Oversized Square Polarised Sunglasses with Gradient Lenses', 'Signature Anniversary Handmade Italian Acetate Oversized Square Polarised…'],
  ['Round Sunglasses with 1,5 mm Lenses (Black) – numbered, with a leather case and a microfibre cloth', 'Round Sunglasses with 1,5 mm Lenses'],
  ['Tarnfell Drizzle Rain Jacket, hooded', 'Tarnfell Drizzle Rain Jacket, hooded'],
])('"%s" is said as "%s"', (title, said) => {
  const { text, speech } = wordIt(scene, 'in-stock-simple', { title });
  expect(text).toBe(`Yes, the ${said} is in stock.`);
  expect(speech).toBe(text);
  expect(wordIt(scene, 'comparison', { titles: [title, 'Mug'] }).text).toContain(`${said} and Mug`);
}); // prettier-ignore
