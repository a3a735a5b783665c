import type {
  DialogueEvent,
  DialogueStore,
  Effect,
  Reply,
  Snapshot,
  StepResult,
  Surroundings,
  TurnState,
} from '../../../bot/dialogue/dialogue.ts';
import { bareChoice } from '../../../bot/dialogue/choice-ids.ts';
import { initialSnapshot, step } from '../../../bot/dialogue/stepper.ts';
import { reachWith } from '../../../bot/tools/reach.ts';
import type { CartResult, ProductDetails, Reach, ToolName, ToolTable } from '../../../bot/tools/results.ts';
import type { Intent, Slots, Understanding } from '../../../bot/understanding/understanding.ts';
import type { Weighed } from '../../../bot/shop/search/search.ts';
import type { CartView, OrderView, ProductCard } from '../../../bot/wire/parts.ts';
import '../../all-languages.ts';

/** A conversation for tests: hand-made understandings go in, a small shop answers the tools, replies come out. */

export const usd = (amount: number) => ({ amount, currency: 'USD', exponent: 2 });

const week = {
  monday: '09:00-18:00', tuesday: '09:00-18:00', wednesday: '09:00-18:00', thursday: '09:00-18:00', friday: '09:00-18:00', saturday: '10:00-14:00', sunday: 'closed',
}; // prettier-ignore

export const store: DialogueStore = {
  id: 'demo',
  name: 'North Trail',
  tone: 'plain',
  greeting: {
    en: 'Hello! I am the shopping assistant of North Trail, not a person.',
  },
  languages: ['en'],
  locale: 'en-US',
  currency: { code: 'USD', exponent: 2 },
  contacts: { email: 'help@northtrail.test', phone: '555 0100', address: '1 Pine Street' },
  staff: { hours: week, answersWithinMinutes: 30 },
  hours: week,
  timeZone: 'UTC',
  returns: { days: 30 },
  shipping: {
    cutOff: '14:00',
    methods: [
      { id: 'standard', name: 'Standard', price: 500, freeFrom: 8000, days: [3, 5], regions: ['US'] },
      { id: 'express', name: 'Express', price: 1500, days: [1, 1], regions: ['US'] },
    ],
  },
  orderNumberPattern: '^D-\\d{5}$',
};

/** A Monday at ten in the morning, UTC. */
export const MONDAY_TEN = Date.UTC(2026, 10, 23, 10);

interface Made {
  id: string;
  title: string;
  brand: string;
  price: number;
  stars: number;
  variants: [options: Record<string, string>, stock: number][];
  facts?: Record<string, string>;
  description?: string;
}

const made: Made[] = [
  {
    id: 'norrland', title: 'Norrland Rain Jacket', brand: 'Fjord', price: 11900, stars: 4.6,
    variants: [[{ Color: 'Blue', Size: 'S' }, 3], [{ Color: 'Blue', Size: 'M' }, 2], [{ Color: 'Black', Size: 'M' }, 4], [{ Color: 'Black', Size: 'L' }, 0]],
    facts: { Material: 'Recycled nylon', 'Water column': '10,000 mm', Weight: '420 g' },
    description: 'A light shell for wet days. The hood folds into the collar. Two pockets close with zips.',
  },
  {
    id: 'fjell', title: 'Fjell Down Jacket', brand: 'Alpin', price: 18900, stars: 4.8,
    variants: [[{ Color: 'Red', Size: 'M' }, 5], [{ Color: 'Red', Size: 'L' }, 5]],
    facts: { Material: 'Goose down', Weight: '510 g' },
    description: 'Warm and packable.',
  },
  { id: 'vind', title: 'Vind Windbreaker', brand: 'Fjord', price: 7900, stars: 4.1, variants: [[{ Color: 'Green', Size: 'M' }, 9]], facts: { Care: 'Machine wash at 30 °C' } },
  { id: 'mug', title: 'Camp Mug', brand: 'Alpin', price: 1500, stars: 4.9, variants: [[{ Title: 'Default Title' }, 8]] },
  { id: 'socks', title: 'Merino Socks', brand: 'Fjord', price: 1900, stars: 4.4, variants: [[{ Size: 'S' }, 0], [{ Size: 'M' }, 0]] },
]; // prettier-ignore

export function detailsOf(id: string): ProductDetails {
  const product = made.find((each) => each.id === id);
  if (!product) throw new Error(`no product ${id}`);
  const names = [...new Set(product.variants.flatMap(([options]) => Object.keys(options)))];
  const card: ProductCard = {
    id,
    title: product.title,
    brand: product.brand,
    url: `/products/${id}`,
    price: usd(product.price),
    rating: { stars: product.stars, count: 12 },
    available: product.variants.some(([, stock]) => stock > 0),
    options: names.map((name) => ({
      name,
      values: [...new Set(product.variants.map(([options]) => options[name] ?? ''))],
    })),
    variants: product.variants.map(([options, stock]) => {
      const variantId = [id, ...Object.values(options)].join('-').replace(/ /g, '');
      return { id: variantId, sku: variantId, options, price: usd(product.price), available: stock > 0 };
    }),
  };
  return {
    card,
    category: 'Jackets',
    description: product.description ?? '',
    facts: Object.entries(product.facts ?? {}).map(([label, value]) => ({ label, value })),
    reviews: [],
  };
}

export const order: OrderView = {
  number: 'D-10001',
  placedAt: '2026-11-20T09:00:00Z',
  state: 'shipped',
  stateLabel: 'On its way',
  lines: [],
  totals: [],
  timeline: [],
  estimatedDelivery: '2026-11-27',
};

type Answers = {
  [Name in ToolName]?: (args: ToolTable[Name]['args']) => ToolTable[Name]['result'] | Failure;
};
interface Failure {
  failed: 'unavailable' | 'invalid' | 'refused' | 'unknown-outcome';
}

export const ids = (...list: string[]) => ({
  products: list.map((id) => ({ card: detailsOf(id).card })),
  total: list.length,
  facets: [],
});

export function reading(
  intent: Intent,
  slots: Slots = {},
  query = '',
  more: Partial<Understanding> = {},
): Understanding {
  return {
    language: 'en',
    intents: [{ intent, confidence: 0.9 }],
    slots,
    query,
    personalData: [],
    wishes: [],
    model: 'test',
    ...more,
  };
}

export interface Told {
  replies: Reply[];
  reply: Reply | undefined;
  template: string | undefined;
  text: string;
  tools: { name: string; args: Record<string, unknown> }[];
  effects: Effect[];
  troubles: string[];
  position: string;
  states: string[];
}

/** One shopper, one small shop. `answers` overrides what a tool gives back. */
export class Talk {
  snapshot: Snapshot = initialSnapshot('en');
  now = MONDAY_TEN;
  surroundings: Surroundings = {
    page: {},
    signedIn: false,
    cartLines: [],
    locale: 'en-US',
    staffPresent: false,
  };
  answers: Answers = {};
  store: DialogueStore = store;
  /** What the shop tells of the words of each message from now on. */
  weighed?: Weighed;
  agent: ((effect: Extract<Effect, { kind: 'ask-agent' }>) => DialogueEvent)[] = [];
  #turns = 0;

  say(text: string, understanding: Understanding): Told {
    const messageId = this.#nextId();
    const { now, surroundings } = this;
    return this.#play({ type: 'SAID', messageId, text, now, surroundings }, understanding);
  }

  /** Presses a button of the last question that has these buttons, as a client does; its key need not be written. */
  tap(choiceId: string, label = choiceId, understanding: Understanding = reading('out-of-scope')): Told {
    const offered = this.snapshot.memory.pending.at(-1)?.again?.choices ?? [];
    const bound = offered.find(({ id }) => bareChoice(id) === choiceId);
    return this.press(bound?.id ?? choiceId, label, understanding);
  }

  /** Sends this very id, whatever is open now. */
  press(choiceId: string, label = choiceId, understanding: Understanding = reading('out-of-scope')): Told {
    const messageId = this.#nextId();
    const { now, surroundings } = this;
    return this.#play({ type: 'CHOSE', messageId, choiceId, label, now, surroundings }, understanding);
  }

  event(event: DialogueEvent): StepResult {
    const result = step(this.snapshot, undefined, event, this.store);
    this.snapshot = result.snapshot;
    return result;
  }

  /** Puts these products on the screen. */
  shows(...list: string[]): this {
    this.answers['search-products'] = () => ids(...list);
    this.say('show me', reading('search-products', {}, 'things'));
    return this;
  }

  inCart(...lines: [productId: string, variantId: string, quantity: number][]): this {
    this.surroundings = {
      ...this.surroundings,
      cartLines: lines.map(([productId, variantId, quantity], index) => {
        const { card } = detailsOf(productId);
        const options = card.variants.find(({ id }) => id === variantId)?.options ?? {};
        return { lineId: `line-${index + 1}`, productId, variantId, title: card.title, options, quantity };
      }),
    };
    return this;
  }

  #nextId(): string {
    this.#turns += 1;
    this.now += 1_000;
    return `message-${this.#turns}`;
  }

  #play(first: DialogueEvent, understanding: Understanding): Told {
    const told: Told = {
      replies: [],
      reply: undefined,
      template: undefined,
      text: '',
      tools: [],
      effects: [],
      troubles: [],
      position: '',
      states: [],
    };
    const events = [first];
    let turn: TurnState | undefined;
    for (let event = events.shift(); event; event = events.shift()) {
      const result = step(json(this.snapshot), turn && json(turn), event, this.store);
      this.snapshot = result.snapshot;
      turn = result.turn;
      told.states.push(...result.states);
      if (result.trouble) told.troubles.push(result.trouble);
      for (const effect of result.effects) {
        told.effects.push(effect);
        const next = this.#perform(effect, understanding, told);
        if (next) events.push(next);
      }
    }
    told.reply = told.replies[0];
    told.template = told.reply?.template;
    told.text =
      told.reply?.parts
        .map((part) => (part.kind === 'text' ? part.text : ''))
        .filter(Boolean)
        .join(' ') ?? '';
    told.position = this.snapshot.position;
    return told;
  }

  #perform(effect: Effect, understanding: Understanding, told: Told): DialogueEvent | undefined {
    if (effect.kind === 'reply') {
      told.replies.push(effect.reply);
      return undefined;
    }
    const effectId = effect.id;
    if (effect.kind === 'understand') {
      const { weighed } = this;
      return { type: 'UNDERSTOOD', effectId, understanding, ...(weighed ? { weighed } : {}) };
    }
    if (effect.kind === 'ask-agent')
      return this.agent.shift()?.(effect) ?? { type: 'AGENT_FAILED', effectId, reason: 'unavailable' };
    told.tools.push({ name: effect.name, args: effect.args });
    const data = this.#answer(effect.name, effect.args);
    if (isFailure(data)) return { type: 'TOOL_FAILED', effectId, reason: data.failed };
    return { type: 'TOOL_DONE', effectId, data };
  }

  #answer(name: ToolName, args: Record<string, unknown>): unknown {
    const own = this.answers[name] as ((args: unknown) => unknown) | undefined;
    return own ? own(args) : (usual[name] as (args: unknown, talk: Talk) => unknown)(args, this);
  }

  /** As the tools work it out. */
  reach = (email: string | undefined): Reach => reachWith(email, this.surroundings.reach);

  cart(): CartView {
    const lines = this.surroundings.cartLines.map((line) => {
      const { card } = detailsOf(line.productId);
      return { ...line, unitPrice: card.price, total: usd(card.price.amount * line.quantity), url: card.url };
    });
    const total = lines.reduce((sum, line) => sum + line.total.amount, 0);
    return {
      revision: 1,
      lines,
      totals: [{ kind: 'total', label: 'Total', amount: usd(total) }],
      coupons: [],
    };
  }
}

/** Of a whole message, the goods that it names: most name none. */
function named(message: string): string[] {
  const said = message.toLowerCase().split(/\P{L}+/u);
  return made
    .filter(({ title }) =>
      title
        .toLowerCase()
        .split(' ')
        .some((word) => said.includes(word)),
    )
    .map(({ id }) => id);
}

const changed = (talk: Talk): CartResult => ({ cart: talk.cart(), before: { lines: [], coupons: [] } });

const usual: {
  [Name in ToolName]: (args: ToolTable[Name]['args'], talk: Talk) => ToolTable[Name]['result'];
} = {
  'search-products': ({ query, said, sort, filters = {} }) =>
    query === '' && said !== undefined && sort === undefined && Object.keys(filters).length === 0
      ? ids(...named(said))
      : ids('norrland', 'fjell', 'vind'),
  'get-product': ({ productId }) =>
    made.some(({ id }) => id === productId)
      ? { found: true, product: detailsOf(productId) }
      : { found: false },
  'compare-products': ({ productIds }) => ({ products: productIds.map(detailsOf) }),
  'find-similar': () => ({ products: [detailsOf('vind').card, detailsOf('fjell').card] }),
  'recommend-products': () => ({ products: [detailsOf('fjell').card, detailsOf('mug').card] }),
  'view-cart': (_, talk) => ({ cart: talk.cart() }),
  'add-to-cart': ({ variantId, quantity }, talk) => {
    const product = made.find(({ id }) => variantId.startsWith(id));
    const lines = talk.surroundings.cartLines.map(
      (line) => [line.productId, line.variantId, line.quantity] as [string, string, number],
    );
    if (product) talk.inCart(...lines, [product.id, variantId, quantity]);
    return changed(talk);
  },
  'change-quantity': (_, talk) => changed(talk),
  'remove-from-cart': (_, talk) => changed(talk),
  'empty-cart': (_, talk) => changed(talk.inCart()),
  'restore-cart': (_, talk) => changed(talk),
  'apply-coupon': (_, talk) => changed(talk),
  'remove-coupon': (_, talk) => changed(talk),
  'start-checkout': (_, talk) => ({ url: 'https://shop.test/checkout', cart: talk.cart() }),
  'list-promotions': () => ({
    promotions: [{ code: 'RAIN10', label: '10 % off rainwear', ends: '2026-11-30' }],
  }),
  'make-request': ({ email }, talk) => ({ kind: 'made', reference: 'R-234AC', reach: talk.reach(email) }),
  'forget-conversation': () => ({}),
  'list-orders': (_, talk) => ({ signedIn: talk.surroundings.signedIn, orders: [order] }),
  'track-order': () => ({ kind: 'not-verified' }),
  'verify-order': ({ email }) =>
    email === 'ann@example.com' ? { kind: 'found', order } : { kind: 'not-verified' },
  'find-policy': () => ({
    passages: [
      {
        policyId: 'returns',
        title: 'Returns',
        heading: 'Sending things back',
        text: 'You may send things back within 30 days. They must be unworn. Refunds take five days.',
        url: '/returns',
        score: 1,
      },
    ],
  }),
  'call-person': ({ email }, talk) => ({
    kind: 'waiting',
    reference: 'H-123',
    place: 1,
    minutes: 30,
    already: false,
    reach: talk.reach(email),
  }),
  'leave-message': ({ email, leftAs = 'M-123' }, talk) => ({ reference: leftAs, reach: talk.reach(email) }),
};

function json<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function isFailure(data: unknown): data is Failure {
  return typeof data === 'object' && data !== null && 'failed' in data;
}
