import { describe, expect, it } from 'vitest';
import { inFullForms } from '../../../bot/understanding/embedded/typed-short.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';

describe('what is typed in short', () => {
  it.each<[Language, string, string]>([
    ['fr', 'slt vs avez des puces ?', 'salut vous avez des puces ?'],
    ['fr', 'jcherche une bague pa cher', 'je cherche une bague pas cher'],
    ['fr', 'jai 16 ans, cest combien', "j'ai 16 ans, c'est combien"],
    ['fr', 'jle prends et ajoute men 2', "je le prends et ajoute m'en 2"],
    ['fr', 'tas quoi comme pots', "t'as quoi comme pots"],
    ['de', 'ne lass mal', 'nee lass mal'],
    ['de', 'ich hätt gern ne Dose', 'ich hätt gern eine Dose'],
    ['de', 'hamse nochn Topf', 'haben sie noch ein Topf'],
    ['fr', 'jsp si vous avez du rouge', 'je sais pas si vous avez du rouge'],
    ['fr', 'jpeux payer en 3x', 'je peux payer en 3 fois'],
    ['fr', 'non pas celle la lautre', "non pas celle la l'autre"],
    ['fr', 'pis le bleu, je magasine un cadeau', 'et le bleu, je cherche un cadeau'],
    ['fr', 'c en coton', "c'est en coton"],
    ['es', 'ps algo pa mi mamá', 'pues algo para mi mamá'],
    ['en', 'need smth for tmrw rn', 'need something for tomorrow right now'],
    ['es', 'xfa q sean tb azules', 'por favor que sean también azules'],
  ])('%s: "%s" is "%s"', (language, typed, full) => {
    expect(inFullForms(typed, language)).toBe(full);
  });

  it.each<[Language, string]>([
    ['fr', 'jeans taille 40'],
    ['fr', 'un jpeg et le jour'],
    ['fr', 'le vert vs le bleu'],
    ['fr', 'du 30 mm et un 2x4'],
    ['de', 'die neue Kanne'],
    ['en', 'a u-lock for my bike'],
    ['es', 'la taza de kilo'],
  ])('%s: "%s" stays as it is', (language, typed) => {
    expect(inFullForms(typed, language)).toBe(typed);
  });
});
