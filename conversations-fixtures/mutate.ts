import type { Expectation, Fixture, PartExpectation, ProductExpectation } from './fixture.ts';
import { checkFinal, checkTurn } from './expectation.ts';
import type { FinalOutcome, TurnOutcome } from './outcome.ts';

/**
 * Makes each expectation false in turn. A mutant that still passes shows an expectation that checks nothing.
 * Mutants are judged on the outcome already recorded, so a conversation runs once.
 */

const NEVER = '/^\\u0000never said\\u0000$/';

/** @returns a description of every mutant of a turn that survived. */
export function survivingTurnMutants(
  expected: Expectation,
  outcome: TurnOutcome,
): { tried: number; survived: string[] } {
  const mutants = turnMutants(expected, outcome.evidence !== undefined);
  const survived = mutants
    .filter(({ mutant }) => checkTurn(mutant, outcome).length === 0)
    .map(({ what }) => what);
  return { tried: mutants.length, survived };
}

/** The same for what must be true in the end. */
export function survivingFinalMutants(
  expected: NonNullable<Fixture['final']>,
  outcome: FinalOutcome,
): { tried: number; survived: string[] } {
  const mutants: { what: string; mutant: NonNullable<Fixture['final']> }[] = [];
  const { cart, log } = expected;
  if (cart) {
    const lines = typeof cart.lines === 'number' ? cart.lines + 1 : [...cart.lines, { title: NEVER }];
    mutants.push({ what: 'final cart lines', mutant: { ...expected, cart: { ...cart, lines } } });
    if (typeof cart.lines !== 'number') {
      const wanted = cart.lines;
      wanted.forEach((line, index) =>
        mutants.push({
          what: `final cart line ${index + 1}`,
          mutant: {
            ...expected,
            cart: { ...cart, lines: wanted.with(index, { ...line, quantity: (line.quantity ?? 0) + 1_000 }) },
          },
        }),
      );
    }
  }
  if (log?.holes !== undefined)
    mutants.push({ what: 'holes', mutant: { ...expected, log: { ...log, holes: log.holes + 1 } } });
  if (log?.repeats !== undefined)
    mutants.push({ what: 'repeats', mutant: { ...expected, log: { ...log, repeats: log.repeats + 1 } } });
  return {
    tried: mutants.length,
    survived: mutants
      .filter(({ mutant }) => checkFinal(mutant, outcome).length === 0)
      .map(({ what }) => what),
  };
}

type Mutant = { what: string; mutant: Expectation };

function turnMutants(expected: Expectation, hasEvidence: boolean): Mutant[] {
  const mutants: Mutant[] = [];
  const change = (what: string, changes: Partial<Expectation>): number =>
    mutants.push({ what, mutant: { ...expected, ...changes } });
  if (expected.says) change('says', { says: NEVER });
  if (expected.notSays) change('notSays', { notSays: '/[^]*/' });
  if (expected.speech) change('speech', { speech: NEVER });
  if (expected.silent !== undefined) change('silent', { silent: !expected.silent });
  if (expected.handOver) {
    change('handOver', { handOver: expected.handOver === 'left' ? 'unanswered' : 'left' });
  }
  if (expected.from) change('from', { from: [...expected.from, 'store'] });
  if (expected.mail) {
    change('mail to', { mail: { ...expected.mail, to: NEVER } });
    change('mail says', { mail: { ...expected.mail, says: NEVER } });
  }
  if (expected.error) change('error', { error: 'no-such-error' });
  if (hasEvidence && expected.intent) {
    const named = [expected.intent].flat();
    change('intent', { intent: named.includes('goodbye') ? 'promotions' : 'goodbye' });
  }
  expected.choices?.forEach((_, index) =>
    change(`choice ${index + 1}`, { choices: expected.choices!.with(index, NEVER) }),
  );
  if (hasEvidence) {
    expected.tools?.forEach((tool, index) => {
      change(`tool ${tool.name}`, { tools: expected.tools!.with(index, { ...tool, name: 'no-such-tool' }) });
      for (const key of Object.keys(tool.args ?? {})) {
        change(`argument ${key}`, {
          tools: expected.tools!.with(index, { ...tool, args: { ...tool.args, [key]: NEVER } }),
        });
      }
    });
  }
  expected.parts?.forEach((part, index) => {
    for (const { what, mutant } of partMutants(part))
      change(`${part.kind} part: ${what}`, { parts: expected.parts!.with(index, mutant) });
  });
  return mutants;
}

function partMutants(part: PartExpectation): { what: string; mutant: PartExpectation }[] {
  const mutants: { what: string; mutant: PartExpectation }[] = [];
  const change = (what: string, changes: Partial<PartExpectation>): number =>
    mutants.push({ what, mutant: { ...part, ...changes } });
  // Whether the part is there at all: a cart no reply could hold.
  change('kind', { atLeast: 1_000_000 });
  if (part.atMost !== undefined) change('atMost', { atMost: 0, atLeast: 1 });
  if (part.says) change('says', { says: NEVER });
  if (part.state) change('state', { state: NEVER });
  if (part.number) change('number', { number: NEVER });
  if (typeof part.lines === 'number') change('lines', { lines: part.lines + 1 });
  if (Array.isArray(part.lines)) change('lines', { lines: [...part.lines, { title: NEVER }] });
  for (const scope of ['every', 'some', 'first'] as const) {
    const product = part[scope];
    if (!product) continue;
    for (const [key, value] of Object.entries(product)) {
      change(`${scope} ${key}`, {
        [scope]: { ...product, [key]: falseValue(key as keyof ProductExpectation, value) },
      });
    }
  }
  return mutants;
}

function falseValue(key: keyof ProductExpectation, value: unknown): unknown {
  if (key === 'priceAtMost') return 0;
  if (key === 'priceAtLeast' || key === 'ratingAtLeast') return 1_000_000_000;
  if (key === 'available') return !value;
  return NEVER;
}
