import { describe, expect, it } from 'vitest';
import { asksWhetherHad } from '../../../bot/dialogue/flows/asked-after-all.ts';
import type { Scene } from '../../../bot/dialogue/scene.ts';

const asks = (text: string): boolean => asksWhetherHad({ turn: { text } } as Scene);

describe('whether there is one at all, asked behind the thing', () => {
  it.each([
    'the folding stool for camping, do you have it?',
    'that kettle with the thermometer, have you got one',
    'die Leiter fürs Dachfenster, habt ihr die noch?',
    "der Koffer für die Kabine, gibt's den?",
    'la mochila esa de montaña, ¿la tenéis?',
    'el taburete para la ducha, hay?',
    'la tente pour deux, il y en a encore ?',
    'la gourde avec le filtre, vous l’avez ?',
  ])('%s', (text) => expect(asks(text)).toBe(true));

  it.each([
    'what colours of the stool do you have',
    'which of them have you got any?',
    'welche Größen von der Jacke gibt es?',
    'el abrigo, cuántos hay?',
    'de cette tente, combien il y en a ?',
    'is there a pocket in it?',
    'hay que lavarlo a mano?',
  ])('asks for more: %s', (text) => expect(asks(text)).toBe(false));
});
