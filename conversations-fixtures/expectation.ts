import type { Part, ProductCard } from '../bot/wire/parts.ts';
import type {
  Expectation,
  Fixture,
  LineExpectation,
  PartExpectation,
  ProductExpectation,
} from './fixture.ts';
import { toMatcher } from './fixture.ts';
import { checkHandOver } from './expecting-people.ts';
import type { FinalOutcome, TurnOutcome } from './outcome.ts';

/** @returns what in the turn is not as expected, one sentence each; empty when all is. */
export function checkTurn(expected: Expectation, outcome: TurnOutcome): string[] {
  if (expected.error !== undefined) {
    return outcome.error === expected.error
      ? []
      : [`expected error ${expected.error}, got ${outcome.error ?? 'none'}`];
  }
  if (outcome.error) return [`the server answered with error ${outcome.error}`];
  const text = outcome.entries.map((entry) => entry.text).join('\n');
  const speech = outcome.entries.map((entry) => entry.speech ?? '').join('\n');
  const parts = outcome.entries.flatMap((entry) => entry.parts);
  return [
    ...checkEvidence(expected, outcome),
    ...(expected.parts ?? []).flatMap((part) => checkPart(part, parts)),
    ...(expected.noParts ?? [])
      .filter((kind) => parts.some((part) => part.kind === kind))
      .map((kind) => `a ${kind} part came, none was expected`),
    ...checkText('says', expected.says, text),
    ...checkText('speech', expected.speech, speech),
    ...(expected.notSays && toMatcher(expected.notSays)(text)
      ? [`says ${expected.notSays}, which it must not: ${text}`]
      : []),
    ...checkChoices(expected.choices ?? [], parts),
    ...checkHandOver(expected, outcome),
  ];
}

function checkText(what: string, pattern: string | undefined, text: string): string[] {
  return pattern === undefined || toMatcher(pattern)(text)
    ? []
    : [`${what} ${pattern}: got ${JSON.stringify(text)}`];
}

function checkEvidence(expected: Expectation, outcome: TurnOutcome): string[] {
  const { evidence } = outcome;
  if (!evidence) return [];
  const problems: string[] = [];
  const wanted = expected.intent === undefined ? [] : [expected.intent].flat();
  if (wanted.length > 0 && !wanted.some((intent) => intent === evidence.intent)) {
    problems.push(`intent ${wanted.join(' or ')}: got ${evidence.intent}`);
  }
  for (const tool of expected.tools ?? []) {
    const found = evidence.tools.some(
      (used) => used.name === tool.name && includesDeep(used.args, tool.args ?? {}),
    );
    if (!found) problems.push(`tool ${JSON.stringify(tool)}: got ${JSON.stringify(evidence.tools)}`);
  }
  return problems;
}

/** Every expected value stands under its key somewhere in `actual`, at any depth. */
function includesDeep(actual: unknown, expected: Record<string, unknown>): boolean {
  return Object.entries(expected).every(([key, value]) =>
    valuesUnder(actual, key).some((found) => sameValue(found, value)),
  );
}

function valuesUnder(value: unknown, key: string): unknown[] {
  if (!value || typeof value !== 'object') return [];
  const own = Object.entries(value)
    .filter(([name]) => name === key)
    .map(([, found]) => found as unknown);
  return [...own, ...Object.values(value).flatMap((child) => valuesUnder(child, key))];
}

function sameValue(actual: unknown, expected: unknown): boolean {
  if (typeof actual === 'string' && typeof expected === 'string') return toMatcher(expected)(actual);
  return JSON.stringify(actual) === JSON.stringify(expected);
}

function checkChoices(patterns: string[], parts: Part[]): string[] {
  const labels = parts.flatMap((part) =>
    part.kind === 'choices' ? part.choices.map((choice) => choice.label) : [],
  );
  return patterns
    .filter((pattern) => !labels.some(toMatcher(pattern)))
    .map((pattern) => `choice ${pattern}: got ${labels.join(', ') || 'none'}`);
}

/** Holds when any part of the kind fulfils all of the expectation. */
function checkPart(expected: PartExpectation, parts: Part[]): string[] {
  const candidates = parts.filter((part) => part.kind === expected.kind);
  if (candidates.length === 0) {
    return [`expected a ${expected.kind} part: got ${parts.map((part) => part.kind).join(', ') || 'none'}`];
  }
  const problems = candidates.map((part) => partProblems(expected, part));
  return problems.some((list) => list.length === 0) ? [] : problems[0]!;
}

function partProblems(expected: PartExpectation, part: Part): string[] {
  const products = productsOf(part);
  const count = countOf(part);
  return [
    ...(expected.atLeast !== undefined && count < expected.atLeast
      ? [`${part.kind}: ${count}, expected at least ${expected.atLeast}`]
      : []),
    ...(expected.atMost !== undefined && count > expected.atMost
      ? [`${part.kind}: ${count}, expected at most ${expected.atMost}`]
      : []),
    ...products.flatMap((product) => (expected.every ? productProblems(expected.every, product) : [])),
    ...(expected.some && !products.some((product) => productProblems(expected.some!, product).length === 0)
      ? [
          `no product is ${JSON.stringify(expected.some)}: got ${products.map((product) => product.title).join(', ')}`,
        ]
      : []),
    ...(expected.first
      ? products[0]
        ? productProblems(expected.first, products[0])
        : ['there is no first product']
      : []),
    ...(expected.lines !== undefined
      ? linesProblems(expected.lines, part.kind === 'cart' ? part.cart.lines : [])
      : []),
    ...(expected.says !== undefined && !toMatcher(expected.says)(textOf(part))
      ? [`${part.kind} says ${expected.says}: got ${textOf(part)}`]
      : []),
    ...orderProblems(expected, part),
    ...(expected.total && !totalsOf(part).some((row) => row.kind === expected.total)
      ? [`no ${expected.total} row`]
      : []),
  ];
}

function productsOf(part: Part): ProductCard[] {
  if (part.kind === 'products' || part.kind === 'comparison') return part.products;
  return part.kind === 'product' ? [part.product] : [];
}

function countOf(part: Part): number {
  if (part.kind === 'choices') return part.choices.length;
  if (part.kind === 'orders') return part.orders.length;
  if (part.kind === 'cart') return part.cart.lines.length;
  return productsOf(part).length;
}

function textOf(part: Part): string {
  if (part.kind === 'text') return part.source ? `${part.text} ${part.source.title}` : part.text;
  if (part.kind === 'link') return `${part.label} ${part.url}`;
  if (part.kind === 'choices') return part.choices.map((choice) => choice.label).join('\n');
  if (part.kind === 'product')
    return [part.description, ...part.facts.map((fact) => `${fact.label}: ${fact.value}`)].join('\n');
  return JSON.stringify(part);
}

function totalsOf(part: Part): { kind: string }[] {
  if (part.kind === 'cart') return part.cart.totals;
  return part.kind === 'order' ? part.order.totals : [];
}

function orderProblems(expected: PartExpectation, part: Part): string[] {
  const orders = part.kind === 'order' ? [part.order] : part.kind === 'orders' ? part.orders : [];
  const problems: string[] = [];
  if (
    expected.state &&
    !orders.some((order) => toMatcher(expected.state!)(`${order.state} ${order.stateLabel}`))
  ) {
    problems.push(
      `no order in state ${expected.state}: got ${orders.map((order) => order.state).join(', ')}`,
    );
  }
  if (expected.number && !orders.some((order) => toMatcher(expected.number!)(order.number))) {
    problems.push(`no order ${expected.number}`);
  }
  return problems;
}

function productProblems(expected: ProductExpectation, product: ProductCard): string[] {
  const holds: [boolean, string][] = [
    [expected.title === undefined || toMatcher(expected.title)(product.title), `title ${expected.title}`],
    [
      expected.brand === undefined || toMatcher(expected.brand)(product.brand ?? ''),
      `brand ${expected.brand}`,
    ],
    [
      expected.priceAtMost === undefined || product.price.amount <= expected.priceAtMost,
      `price at most ${expected.priceAtMost}`,
    ],
    [
      expected.priceAtLeast === undefined ||
        (product.priceMax ?? product.price).amount >= expected.priceAtLeast,
      `price at least ${expected.priceAtLeast}`,
    ],
    [
      expected.ratingAtLeast === undefined || (product.rating?.stars ?? 0) >= expected.ratingAtLeast,
      `rating at least ${expected.ratingAtLeast}`,
    ],
    [
      expected.available === undefined || product.available === expected.available,
      `available ${expected.available}`,
    ],
    [
      expected.option === undefined ||
        product.options.some((option) => option.values.some(toMatcher(expected.option!))),
      `option ${expected.option}`,
    ],
  ];
  return holds
    .filter(([held]) => !held)
    .map(([, what]) => `${product.title} (${product.price.amount}): not ${what}`);
}

type Line = { title: string; quantity: number; options: Record<string, string> };

function linesProblems(expected: number | LineExpectation[], lines: Line[]): string[] {
  const shown =
    lines.map((line) => `${line.quantity} × ${line.title} ${JSON.stringify(line.options)}`).join(', ') ||
    'nothing';
  const count = typeof expected === 'number' ? expected : expected.length;
  if (lines.length !== count) return [`${lines.length} cart lines, expected ${count}: ${shown}`];
  if (typeof expected === 'number') return [];
  return expected
    .filter((line) => !lines.some((actual) => lineMatches(line, actual)))
    .map((line) => `no cart line ${JSON.stringify(line)}: got ${shown}`);
}

function lineMatches(expected: LineExpectation, actual: Line): boolean {
  const options = new Map(
    Object.entries(actual.options).map(([name, value]) => [name.toLowerCase(), value.toLowerCase()]),
  );
  return (
    (expected.title === undefined || toMatcher(expected.title)(actual.title)) &&
    (expected.quantity === undefined || expected.quantity === actual.quantity) &&
    Object.entries(expected.options ?? {}).every(
      ([name, value]) => options.get(name.toLowerCase()) === value.toLowerCase(),
    )
  );
}

/** @returns what in the end of the conversation is not as expected. */
export function checkFinal(expected: NonNullable<Fixture['final']>, outcome: FinalOutcome): string[] {
  const problems: string[] = [];
  if (expected.cart) {
    problems.push(...linesProblems(expected.cart.lines, outcome.cart?.lines ?? []));
    const total = outcome.cart?.totals.find((row) => row.kind === 'subtotal')?.amount?.amount ?? 0;
    if (expected.cart.total !== undefined && total !== expected.cart.total)
      problems.push(`cart subtotal ${total}, expected ${expected.cart.total}`);
  }
  const repeats = sum(outcome.logs.map((log) => log.length - new Set(log).size));
  const holes = sum(outcome.logs.map((log) => Math.max(0, ...log) - new Set(log).size));
  if (expected.log?.holes !== undefined && holes !== expected.log.holes)
    problems.push(`${holes} holes in the log`);
  if (expected.log?.repeats !== undefined && repeats !== expected.log.repeats)
    problems.push(`${repeats} repeats in the log`);
  return problems;
}

const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);
