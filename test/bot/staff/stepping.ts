import type { Agent, AgentEvent, AgentRequest } from '../../../bot/agent/agent.ts';

/** Chance that can be repeated: a small generator of 32 bits (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 on, below `end`. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  }

  pick<Thing>(things: readonly Thing[]): Thing {
    const thing = things[this.below(things.length)];
    if (thing === undefined) throw new Error('There is nothing to pick.');
    return thing;
  }
}

const SENTENCES = ['One thing. ', 'Another thing. ', 'A third. ', 'A last one.'];

/** An agent outside this process that goes on by one event whenever it is told to. */
export class SteppingAgent implements Agent {
  readonly remote = true;
  readonly model = 'stepping';
  #gates: (() => void)[] = [];
  #finished = false;

  /** Answers in the making. */
  get inFlight(): number {
    return this.#gates.length;
  }

  async *respond(request: AgentRequest, signal: AbortSignal): AsyncIterable<AgentEvent> {
    if (request.text.startsWith('agent buys') && request.steps.length === 0) {
      await this.#gate(signal);
      const buys = { callId: 'call-1', tool: 'add-to-cart', arguments: { variantId: 'v', quantity: 1 } };
      yield { kind: 'calls', calls: [buys] };
      return;
    }
    for (const text of SENTENCES) {
      yield { kind: 'text', text };
      await this.#gate(signal);
    }
    yield { kind: 'done', show: [] };
  }

  async #gate(signal: AbortSignal): Promise<void> {
    if (this.#finished || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const open = (): void => {
        this.#gates = this.#gates.filter((gate) => gate !== open);
        resolve();
      };
      this.#gates.push(open);
      signal.addEventListener('abort', open, { once: true });
    });
  }

  /** Lets so many steps happen, the oldest answer first. */
  next(steps: number): void {
    for (const open of this.#gates.slice(0, steps)) open();
  }

  /** From now on nothing waits. */
  finish(): void {
    this.#finished = true;
    this.next(Infinity);
  }
}
