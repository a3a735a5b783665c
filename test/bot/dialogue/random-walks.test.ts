import { describe, expect, it } from 'vitest';
import type {
  DialogueEvent,
  Effect,
  Snapshot,
  StepResult,
  TurnState,
} from '../../../bot/dialogue/dialogue.ts';
import { restingStates } from '../../../bot/dialogue/machine.ts';
import { catalogueOf } from '../../../bot/dialogue/replies/index.ts';
import { sentencesOf } from '../../../bot/dialogue/say.ts';
import { initialSnapshot, step } from '../../../bot/dialogue/stepper.ts';
import type { Intent, Slots } from '../../../bot/understanding/understanding.ts';
import { detailsOf, ids, MONDAY_TEN, order, reading, store, Talk } from './talk.ts';
import '../../all-languages.ts';

/** Shoppers who do anything at all, with tools that give back anything at all. Seeded: a failing walk can be walked again. */

const WALKS = 300;
const TURNS = 8;

/** Mulberry32: small, seeded, good enough to wander. */
function dice(seed: number) {
  let state = seed;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    roll,
    pick: <Item>(list: readonly Item[]): Item => list[Math.floor(roll() * list.length)] as Item,
  };
}

const intents = Object.keys(catalogueOf('en').labels.intents) as Intent[];
const texts = [
  '',
  ' ',
  'M',
  'the blue one',
  'undo',
  'no, the other',
  'add two of them',
  'ann@example.com',
  'D-10001',
  '🧦'.repeat(50),
  'x'.repeat(4_000),
  '$&\\([',
];
const slots: Slots[] = [
  {}, { ordinal: 2 }, { ordinal: -1 }, { ordinal: 99 }, { ordinals: [1, 2] }, { color: 'Blue', size: 'M' }, { size: 'XXL' }, { quantity: 0 }, { quantity: 3 }, { reference: 'it' },
  { reference: 'both' }, { reference: 'other' }, { reference: 'same', size: 'S' }, { orderId: 'D-10001' }, { email: 'ann@example.com' }, { coupon: 'RAIN10' }, { priceDirection: -1 },
  { priceMax: 1, currency: 'EUR' }, { sort: 'price-ascending' }, { category: 'Jackets' }, { exclude: { color: ['Blue'] } },
]; // prettier-ignore
const queries = ['', 'jacket', 'wool scarf', 'norrland', 'waterproof'];
const taps = [
  'yes',
  'no',
  'product:mug',
  'variant:norrland-Blue-M',
  'option:Size=M',
  'option:',
  'line:line-1',
  'quantity:2',
  'quantity:x',
  'similar:mug',
  'intent:view-cart',
  'intent:',
  'say:hello',
  ':',
  '',
  '__proto__:x',
];

const cart = new Talk().inCart(['mug', 'mug-DefaultTitle', 2], ['norrland', 'norrland-Blue-M', 1]);
const results: unknown[] = [
  ids('norrland', 'mug', 'fjell'), ids(), { found: true, product: detailsOf('norrland') }, { found: false }, { products: [detailsOf('mug'), detailsOf('vind')] }, { products: [] },
  { cart: cart.cart(), before: { lines: [], coupons: [] } }, { cart: cart.cart(), refusal: { reason: 'sold-out', available: 0 }, before: { lines: [], coupons: [] } },
  { cart: cart.cart(), refusal: { reason: 'not-enough', available: 1 }, before: { lines: [], coupons: [] } }, { kind: 'found', order }, { kind: 'not-verified' }, { kind: 'locked', minutes: 3 },
  { passages: [] }, { promotions: [] }, { reference: 'M-1' }, { signedIn: false, orders: [] }, { url: 'https://shop.test', cart: cart.cart() }, null, undefined, 5, 'no', [], {},
]; // prettier-ignore

class Walk {
  snapshot: Snapshot = initialSnapshot('en');
  #dice: ReturnType<typeof dice>;
  #now = MONDAY_TEN;
  #count = 0;
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
    this.#dice = dice(seed);
  }

  /** One message and whatever comes of it; every turn must settle with exactly one reply, or silence when told to stop. */
  turn(): void {
    let turn: TurnState | undefined;
    let event: DialogueEvent | undefined = this.#begin();
    const replies: Effect[] = [];
    let stopped = false;
    let effects = 0;
    for (let steps = 0; event; steps += 1) {
      expect(steps, this.#where()).toBeLessThan(60);
      const result: StepResult = step(json(this.snapshot), turn && json(turn), event, store);
      stopped ||= event.type === 'STOPPED';
      this.snapshot = result.snapshot;
      turn = result.turn;
      effects += result.effects.length;
      replies.push(...result.effects.filter(({ kind }) => kind === 'reply'));
      if (result.settled) break;
      event = this.#answer(result);
    }
    expect(restingStates, this.#where()).toContain(this.snapshot.position);
    expect(replies.length, this.#where()).toBe(stopped && replies.length === 0 ? 0 : 1);
    expect(effects, this.#where()).toBeLessThanOrEqual(12);
    for (const reply of replies) this.#minds(reply);
  }

  #minds(effect: Effect): void {
    if (effect.kind !== 'reply') return;
    const { parts, speech } = effect.reply;
    expect(parts.length, this.#where()).toBeGreaterThan(0);
    expect(speech, this.#where()).not.toBe('');
    const text = parts.map((part) => (part.kind === 'text' && !part.source ? part.text : '')).join(' ');
    if (effect.reply.template !== 'agent')
      expect(sentencesOf(text).length, `${this.#where()}: ${text}`).toBeLessThanOrEqual(4);
    for (const part of parts) if (part.kind === 'choices') expect(part.choices.length).toBeLessThanOrEqual(4);
  }

  /** From wherever the walk ended, a person and the cart are one message away. */
  canReach(intent: Intent): string | undefined {
    const messageId = `last-${intent}`;
    const surroundings = { ...cart.surroundings };
    let result = step(
      this.snapshot,
      undefined,
      { type: 'SAID', messageId, text: 'please', now: this.#now, surroundings },
      store,
    );
    result = step(
      result.snapshot,
      result.turn,
      { type: 'UNDERSTOOD', effectId: `${messageId}.1`, understanding: reading(intent) },
      store,
    );
    const [effect] = result.effects;
    if (effect?.kind === 'reply') return effect.reply.template;
    return effect?.kind === 'tool' ? effect.name : undefined;
  }

  #begin(): DialogueEvent {
    const { pick, roll } = this.#dice;
    this.#count += 1;
    this.#now += Math.floor(roll() * 8 * 60_000);
    const surroundings =
      roll() < 0.5
        ? cart.surroundings
        : {
            ...new Talk().surroundings,
            signedIn: roll() < 0.5,
            page: roll() < 0.3 ? { product: 'mug' } : {},
          };
    const offered = (this.snapshot.memory.pending.at(-1)?.again?.choices ?? []).map(({ id }) => id);
    const begun = { messageId: `message-${this.#count}`, now: this.#now, surroundings };
    return roll() < 0.25
      ? { type: 'CHOSE', ...begun, choiceId: pick([...taps, ...offered]), label: 'A choice' }
      : { type: 'SAID', ...begun, text: pick(texts) };
  }

  #answer({ effects, turn, snapshot }: StepResult): DialogueEvent {
    const { pick, roll } = this.#dice;
    const nasty = roll();
    const effect = effects.at(-1);
    const effectId = nasty < 0.05 ? 'stale.1' : (turn.inFlight[0] ?? '');
    if (nasty > 0.98) return { type: 'OUT_OF_TIME' };
    if (nasty > 0.96) return { type: 'STOPPED', now: this.#now };
    if (nasty > 0.93) return { type: 'TOOL_DONE', effectId, data: pick(results) };
    if (snapshot.position === 'understanding' || effect?.kind === 'understand') {
      const several = roll() < 0.2 ? [reading(pick(intents)), reading(pick(intents))] : [];
      const ranked = [
        { intent: pick(intents), confidence: roll() },
        { intent: pick(intents), confidence: 0.1 },
      ];
      return {
        type: 'UNDERSTOOD',
        effectId,
        understanding: reading('help', pick(slots), pick(queries), { intents: ranked, wishes: several }),
      };
    }
    if (snapshot.position === 'askingAgent') return this.#agent(effectId);
    if (roll() < 0.15)
      return {
        type: 'TOOL_FAILED',
        effectId,
        reason: pick(['unavailable', 'invalid', 'refused', 'unknown-outcome'] as const),
      };
    return { type: 'TOOL_DONE', effectId, data: pick(results) };
  }

  #agent(effectId: string): DialogueEvent {
    const { pick, roll } = this.#dice;
    if (roll() < 0.2) return { type: 'AGENT_FAILED', effectId, reason: 'deadline' };
    if (roll() < 0.4)
      return {
        type: 'AGENT_DONE',
        effectId,
        sentences: pick([[], ['Done.'], ['A.', 'B.', 'C.', 'D.', 'E.']]),
        parts: [],
      };
    const tools = ['view-cart', 'add-to-cart', 'empty-cart', 'verify-order', 'nonsense'];
    return {
      type: 'AGENT_CALLED',
      effectId,
      calls: [
        { callId: 'a', tool: pick(tools), arguments: {} },
        { callId: 'b', tool: pick(tools), arguments: {} },
      ],
    };
  }

  #where(): string {
    return `walk ${this.#seed}, turn ${this.#count}`;
  }
}

function json<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

describe('shoppers who do anything at all', () => {
  it(`always get an answer, and can always reach a person and the cart (${WALKS} walks)`, () => {
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const walk = new Walk(seed);
      for (let count = 0; count < TURNS; count += 1) walk.turn();
      expect(['ask-message', 'message-left', 'leave-message'], `walk ${seed}`).toContain(
        walk.canReach('talk-to-human'),
      );
      expect(['view-cart'], `walk ${seed}`).toContain(walk.canReach('view-cart'));
    }
  });
});
