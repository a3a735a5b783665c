import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyLedger } from '../../../bot/agent/grounding/ledger.ts';
import { groundTurn } from '../../../bot/agent/grounding.ts';
import { inManners } from '../../../bot/agent/manners.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import { recordEvidence } from '../../long.ts';
import { inTheStore } from './grounding-sets/in-the-store.ts';
import { said, statementsOf } from './grounding-sets/sets.ts';

/**
 * Half of what a stranger wrote who saw no check: sentences that break rule 11, and as many that only look like it, on
 * the way that a model's sentence takes. The other half was only counted; docs/grounding.md has its figures.
 */

interface Row {
  language: Language;
  text: string;
  breaks: boolean;
  why: string;
}

const rows = readFileSync(join(import.meta.dirname, 'manners-sets/strangers.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

/** Nothing read, and what a search, a cart and a policy give: words of the turn may not open a door. */
const ledgers = [[], inTheStore.products, inTheStore.cart, inTheStore.policies];

function reasonsFor({ language, text }: Row, results: (typeof ledgers)[number]): string[] {
  const facts = { results, shopperText: 'x', language, locale: language, currency: 'USD' };
  const grounder = groundTurn({ facts });
  grounder.push(text);
  return grounder.finish().refused.map(({ reason }) => reason);
}

const shareOf = (of: Row[], is: (row: Row) => boolean): number => of.filter(is).length / of.length;

describe('the manners of a model, in the words of a stranger', () => {
  const breaches = rows.filter(({ breaks }) => breaks);
  const lookAlikes = rows.filter(({ breaks }) => !breaks);

  it('stops nearly all that breaks them, whatever the turn has read', () => {
    const stopped = shareOf(breaches, (row) =>
      ledgers.every((results) => reasonsFor(row, results).length > 0),
    );
    const byGrounding = shareOf(breaches, (row) =>
      reasonsFor(row, []).some((reason) => !reason.startsWith('manners')),
    );
    recordEvidence('manners-strangers', { breaches: breaches.length, stopped, byGrounding });
    expect(stopped).toBeGreaterThanOrEqual(0.95);
    // Else this would show nothing of manners.
    expect(byGrounding).toBeLessThan(0.85);
  });

  it('lets what only looks like it pass', () => {
    const dropped = lookAlikes.filter(
      ({ text, language }) => inManners(text, emptyLedger({ language })).breach,
    );
    expect(
      dropped.length / lookAlikes.length,
      dropped.map(({ text }) => text).join('\n'),
    ).toBeLessThanOrEqual(0.05);
  });

  it('keeps back nearly nothing that is true and said to strangers', () => {
    const truths = statementsOf(...'abcdefghijk'.split('').map((name) => `strangers/${name}`)).filter(
      ({ isTrue }) => isTrue,
    );
    const dropped = truths.filter((truth) => {
      const { released, why } = said(truth, () => 0.5);
      return released !== truth.text && why.every((reason) => reason.startsWith('manners'));
    });
    expect(dropped.length / truths.length, dropped.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(
      0.01,
    );
  });
});

describe('of itself the assistant says what it is and sees', () => {
  it.each<[Language, string]>([
    ['en', "I'm an assistant, not a person."],
    ['en', 'My answer comes from the care label.'],
    ['en', "I don't own a dog, but reviewers mention theirs."],
    ['en', 'That was my mistake; the lid is included.'],
    ['de', 'Ich bin kein Mensch und habe keinen Hund.'],
    ['de', 'Da habe ich mich bei der Farbe geirrt.'],
    ['de', 'Nennen Sie mir die Bestellnummer, dann sehe ich nach.'],
    ['fr', 'Je ne suis pas humain.'],
    ['fr', "D'après les avis, je prendrais la taille au-dessus."],
    ['fr', "Ma réponse vient de l'étiquette d'entretien."],
    ['es', 'No soy una persona.'],
    ['es', 'Lo que tengo es la descripción del fabricante.'],
    ['es', 'Como programa no tengo gustos.'],
  ])('%s: %s', (language, text) => {
    expect(inManners(text, emptyLedger({ language }))).toEqual({ said: text });
  });

  it.each<[Language, string, string]>([
    ['en', "I'm a human just like you.", 'person'],
    ['en', 'My sister swears by these.', 'person'],
    ['en', "I'm no robot, promise.", 'person'],
    ['en', 'Bear with me while I dig.', 'waiting'],
    ['en', 'Is there something else?', 'ending'],
    ['de', 'Beim Wandern am Wochenende trage ich sie auch.', 'person'],
    ['de', 'Einen Augenblick bitte.', 'waiting'],
    ['de', 'Bei Fragen stehe ich jederzeit zur Verfügung.', 'ending'],
    ['fr', "J'en ai pleuré de joie.", 'person'],
    ['fr', 'Patientez un peu.', 'waiting'],
    ['fr', "Comme je l'ai dit, c'est deux.", 'blame'],
    ['es', 'Tengo dos perros que la adoran.', 'person'],
    ['es', '¿Estás segura de que no?', 'pushing'],
    ['es', '¡Qué buena pregunta!', 'flattery'],
  ])('and not, in %s: %s', (language, text, breach) => {
    expect(inManners(text, emptyLedger({ language })).breach).toBe(breach);
  });
});

describe('a sentence in no form that can be said', () => {
  it.each([
    ['- **The Fjell** is `blue`', 'The Fjell is blue.'],
    ['2) [The Fjell](https://x.example/f) 🎣', 'The Fjell.'],
    ['Oak™ 5 * 3 cm.', 'Oak™ 5 * 3 cm.'],
  ])('%s is said as %s', (written, plain) => {
    expect(inManners(written, emptyLedger()).said).toBe(plain);
  });

  it.each(['1.', '```json', '{"a": 1}', '| a | b |', '## Ideas', 'See https://x.example', '🎉🎉'])('%s is not', (written) => {
    expect(inManners(written, emptyLedger())).toEqual({ breach: 'markup' });
  });

  it.each<[Language, string]>([
    ['de', 'These are the two that fit.'],
    ['en', 'Das sind die beiden für Sie.'],
    ['es', 'Voici les deux qui vous vont.'],
    ['fr', 'Estas son las dos que hay.'],
  ])('nor, in %s, is: %s', (language, text) => {
    expect(inManners(text, emptyLedger({ language }))).toEqual({ breach: 'language' });
  });
}); // prettier-ignore
