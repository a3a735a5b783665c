import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseAllDocuments } from 'yaml';
import { tools } from '../bot/tools/list.ts';
import { intents } from '../bot/understanding/understanding.ts';
import { StaffDeed } from './staff-deed.ts';
import { asYaml, inOneSpelling } from './spellings.ts';

/**
 * A fixture: a conversation with what must come back. One form for tests, live checks and regression. Strict: an
 * unknown key, or an `expect` that is empty or missing, is an error that names the file and the place.
 */

const toolNames = tools.map(({ name }) => name);

/** `/pattern/flags` is a regular expression; anything else must be contained, upper and lower case alike. */
const Pattern = v.pipe(v.string(), v.minLength(1), v.check(isPattern, 'is no valid /pattern/flags'));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const ProductExpectation = v.strictObject({
  title: v.optional(Pattern),
  brand: v.optional(Pattern),
  /** Minor units; the lowest price of any variant counts. */
  priceAtMost: v.optional(Count),
  priceAtLeast: v.optional(Count),
  ratingAtLeast: v.optional(v.number()),
  available: v.optional(v.boolean()),
  /** Some variant has this option value. */
  option: v.optional(Pattern),
});
export type ProductExpectation = v.InferOutput<typeof ProductExpectation>;

const LineExpectation = v.strictObject({
  title: v.optional(Pattern),
  quantity: v.optional(Count),
  options: v.optional(v.record(v.string(), v.string())),
});
export type LineExpectation = v.InferOutput<typeof LineExpectation>;

const PartExpectation = v.strictObject({
  kind: v.picklist([
    'text',
    'products',
    'product',
    'comparison',
    'cart',
    'order',
    'orders',
    'choices',
    'link',
  ]),
  /** Products, orders, choices or compared products. */
  atLeast: v.optional(Count),
  atMost: v.optional(Count),
  every: v.optional(ProductExpectation),
  some: v.optional(ProductExpectation),
  first: v.optional(ProductExpectation),
  /** Lines of a cart: how many, or what they are. */
  lines: v.optional(v.union([Count, v.array(LineExpectation)])),
  /** Text, label or address of a text, choices or link part. */
  says: v.optional(Pattern),
  /** State or number of an order. */
  state: v.optional(Pattern),
  number: v.optional(Pattern),
  /** A totals row of this kind is there. */
  total: v.optional(v.picklist(['subtotal', 'discount', 'shipping', 'tax', 'total'])),
});
export type PartExpectation = v.InferOutput<typeof PartExpectation>;

const Expectation = v.pipe(
  v.strictObject({
    intent: v.optional(v.union([v.picklist(intents), v.array(v.picklist(intents))])),
    tools: v.optional(
      v.array(
        v.strictObject({
          name: v.picklist(toolNames, 'is no tool'),
          args: v.optional(v.record(v.string(), v.unknown())),
        }),
      ),
    ),
    parts: v.optional(v.array(PartExpectation)),
    noParts: v.optional(v.array(v.string())),
    says: v.optional(Pattern),
    notSays: v.optional(Pattern),
    speech: v.optional(Pattern),
    choices: v.optional(v.array(Pattern)),
    error: v.optional(v.string()),
    /** Whether no answer comes: the words are for a person. */
    silent: v.optional(v.boolean()),
    /** A hand-over of this state is told. */
    handOver: v.optional(v.picklist(['waiting', 'joined', 'left', 'unanswered'])),
    /** Who the entries are from, in order. */
    from: v.optional(v.array(v.picklist(['shopper', 'assistant', 'staff', 'store']))),
    /** The newest e-mail to the shopper. */
    mail: v.optional(v.strictObject({ to: Pattern, says: Pattern })),
  }),
  v.check((value) => Object.keys(value).length > 0, 'must not be empty'),
);
export type Expectation = v.InferOutput<typeof Expectation>;

const Page = v.strictObject({
  page: v.optional(v.picklist(['home', 'category', 'product', 'cart', 'checkout', 'account', 'other'])),
  product: v.optional(v.string()),
  category: v.optional(v.string()),
});

const ToolFailure = v.strictObject({
  tool: v.picklist(toolNames, 'is no tool'),
  how: v.picklist(['unavailable', 'timeout', 'refused', 'unknown-outcome']),
  /** How many calls fail; one when left out. */
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type ToolFailure = v.InferOutput<typeof ToolFailure>;

/** An order that is there; what is left out is filled in: one line, on its way, placed today. */
const GivenOrder = v.strictObject({
  number: v.string(),
  email: v.optional(v.string()),
  /** Whose it is: as `identity` names them. */
  customer: v.optional(v.string()),
  state: v.optional(v.string()),
  placedDaysAgo: v.optional(Count),
  note: v.optional(v.string()),
  lines: v.optional(
    v.array(
      v.strictObject({
        title: v.string(),
        options: v.optional(v.record(v.string(), v.string())),
        quantity: v.optional(Count),
        /** Minor units of the whole line. */
        total: v.optional(Count),
      }),
    ),
  ),
  estimatedDelivery: v.optional(v.string()),
  carrier: v.optional(v.string()),
  trackingNumber: v.optional(v.string()),
});
export type GivenOrder = v.InferOutput<typeof GivenOrder>;

/** What lies in the cart: a variant's id or SKU, or a product with the options that tell its variants apart. */
const GivenLine = v.union([
  v.strictObject({ variant: v.string(), quantity: v.optional(Count) }),
  v.strictObject({
    product: v.string(),
    options: v.optional(v.record(v.string(), v.string())),
    quantity: v.optional(Count),
  }),
]);
export type GivenLine = v.InferOutput<typeof GivenLine>;

const Day = v.picklist(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

const Turn = v.union([
  v.strictObject({
    say: v.pipe(v.string(), v.minLength(1)),
    /** A recogniser wrote it down. */
    by: v.optional(v.literal('voice')),
    expect: Expectation,
  }),
  v.strictObject({ choose: Pattern, expect: Expectation }),
  v.strictObject({
    wire: v.picklist([
      'drop-socket',
      'reconnect',
      'resend-last',
      'restart-server',
      'second-tab',
      'close-tab',
    ]),
  }),
  v.strictObject({ wire: v.literal('nobody-answers'), expect: v.optional(Expectation) }),
  v.strictObject({ wire: StaffDeed, expect: v.optional(Expectation) }),
  v.strictObject({ wire: v.literal('tool-fails'), with: ToolFailure }),
  v.strictObject({ page: Page }),
]);
export type Turn = v.InferOutput<typeof Turn>;

const Given = v.strictObject({
  /** `none`, or a customer of the store who is signed in. */
  identity: v.optional(v.string()),
  cart: v.optional(v.array(GivenLine)),
  page: v.optional(Page),
  /** What is left, by a variant's id or SKU or by a product's handle. */
  stock: v.optional(v.record(v.string(), Count)),
  /** The whole week open or closed, or the days named: "10:00-18:00". */
  hours: v.optional(v.union([v.picklist(['open', 'closed']), v.record(Day, v.string())])),
  orders: v.optional(v.array(GivenOrder)),
  faults: v.optional(v.array(ToolFailure)),
});

export const Fixture = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  store: v.string(),
  given: v.optional(Given),
  /**
   * Where it does not hold, and why: on the host `aws`, where it is then left out, counted and listed; or where an
   * `agent` answers everything (the direct path is off), where it then only has to be answered and to harm nothing.
   */
  differs: v.optional(
    v.strictObject({
      aws: v.optional(v.pipe(v.string(), v.minLength(1))),
      agent: v.optional(v.pipe(v.string(), v.minLength(1))),
    }),
  ),
  turns: v.pipe(v.array(Turn), v.minLength(1)),
  final: v.optional(
    v.strictObject({
      cart: v.optional(
        v.strictObject({ lines: v.union([Count, v.array(LineExpectation)]), total: v.optional(Count) }),
      ),
      log: v.optional(v.strictObject({ holes: v.optional(Count), repeats: v.optional(Count) })),
    }),
  ),
});
export type Fixture = v.InferOutput<typeof Fixture> & { file: string };

/** A fixture file is not of the form; the message names file, place and what is wrong. */
export class InvalidFixture extends Error {
  override name = 'InvalidFixture';
}

/** Reads every `.yaml` under the files and folders named, in order. @throws InvalidFixture */
export function loadFixtures(paths: string[]): Fixture[] {
  const fixtures = paths.flatMap(filesOf).flatMap(readFixtures);
  if (fixtures.length === 0) throw new InvalidFixture(`There is no fixture in ${paths.join(', ')}.`);
  return fixtures;
}

function filesOf(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new InvalidFixture(`There is no ${path}.`);
  if (!stats.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => join(path, name));
}

/** A file holds one conversation, or several set apart by `---`. */
function readFixtures(file: string): Fixture[] {
  const documents = parseAllDocuments(asYaml(readFileSync(file, 'utf8')));
  if (!Array.isArray(documents) || documents.length === 0) throw new InvalidFixture(`${file} is empty`);
  return documents.map((document) => {
    const [error] = document.errors;
    if (error) throw new InvalidFixture(`${file} is no valid YAML: ${error.message}`, { cause: error });
    return { ...checkFixture(document.toJS(), file), file };
  });
}

/** @throws InvalidFixture when `written` is not of the form. */
export function checkFixture(written: unknown, file: string): v.InferOutput<typeof Fixture> {
  const result = v.safeParse(Fixture, explainTurns(inOneSpelling(written), file));
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new InvalidFixture(`${file} is not a fixture: ${problems.join('; ')}`);
}

/** A union's own error says little, so the commonest fault of a turn is named here. */
function explainTurns(written: unknown, file: string): unknown {
  const turns = (written as { turns?: unknown[] } | null)?.turns;
  if (!Array.isArray(turns)) return written;
  turns.forEach((turn, index) => {
    if (!turn || typeof turn !== 'object') return;
    const speaks = 'say' in turn || 'choose' in turn;
    if (speaks && !('expect' in turn)) throw new InvalidFixture(`${file}: turn ${index + 1} has no expect`);
    if (speaks) {
      const result = v.safeParse(Expectation, (turn as { expect?: unknown }).expect);
      if (result.success) return;
      const problem = result.issues
        .map((issue) => `${v.getDotPath(issue) ?? 'expect'}: ${issue.message}`)
        .join('; ');
      throw new InvalidFixture(`${file}: turn ${index + 1}, expect: ${problem}`);
    }
  });
  return written;
}

/** Whether tools are made to fail in it. */
export function hasFaults(fixture: Fixture): boolean {
  return (
    fixture.given?.faults !== undefined ||
    fixture.turns.some((turn) => 'wire' in turn && turn.wire === 'tool-fails')
  );
}

/** Whether only a server with a control channel can run it. */
export function needsControl(fixture: Fixture): boolean {
  const { stock, hours, orders, faults } = fixture.given ?? {};
  if (stock ?? hours ?? orders ?? faults) return true;
  return fixture.turns.some(
    (turn) =>
      'wire' in turn &&
      (typeof turn.wire !== 'string' ||
        ['restart-server', 'tool-fails', 'nobody-answers'].includes(turn.wire)),
  );
}

/** The share of expectations that look at `says` alone; at most a fifth may. */
export function saysAloneShare(fixtures: Fixture[]): number {
  const expectations = fixtures
    .flatMap((fixture) => fixture.turns)
    .flatMap((turn) => ('expect' in turn && turn.expect ? [turn.expect] : []));
  const alone = expectations.filter((expectation) => Object.keys(expectation).join() === 'says').length;
  return expectations.length === 0 ? 0 : alone / expectations.length;
}

const REGULAR_EXPRESSION = /^\/(.+)\/([dgimsuvy]*)$/s;

function isPattern(written: string): boolean {
  try {
    toMatcher(written);
    return true;
  } catch {
    return false;
  }
}

/** @returns whether a text matches a pattern as fixtures write it. */
export function toMatcher(written: string): (text: string) => boolean {
  const match = REGULAR_EXPRESSION.exec(written);
  if (!match) return (text) => text.toLowerCase().includes(written.toLowerCase());
  const expression = new RegExp(match[1]!, match[2]!.replace(/[gy]/g, ''));
  return (text) => expression.test(text);
}
