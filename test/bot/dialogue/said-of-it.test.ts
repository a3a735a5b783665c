import { describe, expect, it } from 'vitest';
import { asksByPronoun, asksOfPart, placeOfIt, pointsBack } from '../../../bot/dialogue/said-of-it.ts';
import { headOf, isSaidWhole, shownOf } from '../../../bot/dialogue/known-products.ts';
import { emptyMemory } from '../../../bot/dialogue/memory.ts';
import type { ShownProduct } from '../../../bot/dialogue/memory.ts';
import { idleTurn, inTurn } from '../../../bot/dialogue/scene.ts';
import type { Scene } from '../../../bot/dialogue/scene.ts';
import type { Language, Slots } from '../../../bot/understanding/understanding.ts';
import { detailsOf, reading, store } from './talk.ts';

/** Small words that say a message is about what is talked about, and words that only look like them. */

function scene(language: Language, text: string, slots: Slots = {}): Scene {
  const focus = shownOf(detailsOf('fjell').card);
  const bare: Scene = { memory: { ...emptyMemory(language), focus }, turn: idleTurn(), store };
  return inTurn(bare, { text, understanding: reading('product-question', slots) });
}

const titled = (title: string): ShownProduct => ({
  productId: title,
  title,
  price: 0,
  options: [],
  variants: [],
});

describe('what points at the thing talked about', () => {
  it.each<[Language, string, boolean]>([
    ['de', 'darf die auf den balkon?', true],
    ['de', 'muss man die bügeln', true],
    ['de', 'sind die winterhart?', true],
    ['de', 'und fressen Wühlmäuse die?', false],
    ['de', 'Was kostet die Lampe?', false],
    ['de', 'passt die schwarze Lampe ins Regal?', false],
    ['de', 'zwei Säcke davon bitte', true],
    ['fr', "cool ajoute m'en 3", true],
    ['fr', "j'en prends deux", true],
    ['fr', 'mettez-en deux', true],
    ['fr', 'une veste en laine', false],
    ['fr', "et d'ici en Belgique ?", false],
    ['en', 'do they have half sizes', true],
    ['en', 'what do they cost', true],
    ['en', 'they are nice', false],
    ['es', '¿tienen guantes?', false],
  ])('%s: %s', (language, text, expected) => {
    expect(pointsBack(scene(language, text))).toBe(expected);
  });

  it('is no word before a name', () => {
    expect(placeOfIt(scene('de', 'was kostet die lampe', { things: ['lampe'] }))).toBe(Infinity);
    expect(pointsBack(scene('en', 'do they have gloves', { things: ['gloves'] }))).toBe(false);
  });

  it.each<[string, boolean]>([
    ['brauchen die ne spezielle birne', true],
    ['und haben die auch einen deckel', true],
    ['wir nehmen die auch', false],
    ['ich brauche die neue birne', false],
  ])('begins a question without a mark: %s', (text, expected) => {
    expect(asksByPronoun(scene('de', text))).toBe(expected);
  });

  it.each<[Language, string, boolean]>([
    ['en', 'does the cable come with it', true],
    ['de', 'ist der Akku dabei?', true],
    ['es', '¿las pilas van incluidas?', true],
    ['fr', 'la housse est fournie ?', true],
    ['en', 'do they come with pegs', true],
    ['de', 'braucht er nen Deckel', true],
    ['es', '¿trae timbre?', true],
    ['fr', 'il va au four ?', true],
    ['en', 'does the cable fit the camera', false],
    ['de', 'haben Sie Deckel?', false],
  ])('asks of a part of it: %s: %s', (language, text, expected) => {
    expect(asksOfPart(scene(language, text))).toBe(expected);
  });
});

describe('what a title calls its thing', () => {
  it.each<[string, string]>([
    ['Dry Night Mattress Protector', 'protector'],
    ['Tin of Boot Polish', 'tin'],
    ['Meisenknödel ohne Netz', 'meisenknodel'],
    ['Cloudrest Topper, Queen', 'topper'],
  ])('%s: %s', (title, head) => {
    expect(headOf(scene('en', ''), { title })).toBe(head);
  });

  it('first in Spanish and French', () => {
    const { memory, turn } = scene('es', '');
    const spanish = { ...store, catalogueLanguage: 'es' as const };
    expect(headOf({ memory, turn, store: spanish }, { title: 'Taladro percutor Ombra' })).toBe('taladro');
  });

  it('all of it, by two words and more', () => {
    const base = titled('Harbor Lights');
    const more = titled('Harbor Lights: The Long Fog');
    const said = ['only', 'the', 'base', 'game', 'harbor', 'lights'];
    expect(isSaidWhole(base, said)).toBe(true);
    expect(isSaidWhole(more, said)).toBe(false);
    expect(isSaidWhole(titled('Lights'), said)).toBe(false);
  });
});
