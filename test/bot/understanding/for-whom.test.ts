import { expect, it } from 'vitest';
import { withoutForWhom } from '../../../bot/understanding/embedded/for-whom.ts';

it.each([
  ["lovely, make it 2, one's for my sister", 'lovely, make it 2'],
  ['make it 5, we need them for the office', 'make it 5'],
  ['take the yellow kite off, he only needs one', 'take the yellow kite off'],
  ['alright its for the steel bike. one in teal please', 'one in teal please'],
  ['put one in anyway, its for my mountain bike', 'put one in'],
  [
    'Dann bitte gleich zwei in den Warenkorb, einen für meinen Bruder.',
    'Dann bitte gleich zwei in den Warenkorb.',
  ],
  ['drei davon, die sind für die schule', 'drei davon'],
  ["j'en veux deux, un pour ma sœur", "j'en veux deux"],
  ['mets-en six, c’est pour la classe', 'mets-en six'],
  ['ponme dos, una para mi hermana', 'ponme dos'],
  ['mi marido dice que mejor la roja, cámbiala', 'mejor la roja, cámbiala'],
  ['put one in anyway', 'put one in'],
  ['ajoutez-en un quand meme svp', 'ajoutez-en un svp'],
  ['leg ihn trotzdem rein, trotzdem', 'leg ihn trotzdem rein'],
  ['añádelo de todas formas', 'añádelo'],
  ['my wife says drop it to one', 'drop it to one'],
  ['meine frau sagt, lieber die blaue', 'lieber die blaue'],
  ['ma fille dit que plutôt en vert', 'plutôt en vert'],
])('"%s" wants "%s"', (said, left) => {
  expect(withoutForWhom(said)).toBe(left);
});

it.each([
  "it's for my sister",
  "i need a present, it's for my dad who fishes",
  'is one for the kitchen enough, one is for my sister?',
  'two for my brother and one for me',
  'a mug for my sister',
  'ich suche was für meinen bruder',
  'un jersey para mi padre',
  'un pull pour mon père',
  'she wants the red one',
  'my brother says hi',
])('"%s" is left as it is', (said) => {
  expect(withoutForWhom(said)).toBe(said);
});
