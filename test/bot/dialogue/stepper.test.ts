import { describe, expect, it } from 'vitest';
import type { DialogueEvent, Snapshot } from '../../../bot/dialogue/dialogue.ts';
import { emptyMemory, migrateMemory } from '../../../bot/dialogue/memory.ts';
import { replay } from '../../../bot/dialogue/replay.ts';
import { initialSnapshot, step } from '../../../bot/dialogue/stepper.ts';
import { ids, MONDAY_TEN, reading, store, Talk } from './talk.ts';

const { surroundings } = new Talk();
const said = (text: string, messageId = 'message-1'): DialogueEvent => ({
  type: 'SAID',
  messageId,
  text,
  now: MONDAY_TEN,
  surroundings,
});
const understood = (
  effectId: string,
  intent: Parameters<typeof reading>[0] = 'search-products',
): DialogueEvent => ({
  type: 'UNDERSTOOD',
  effectId,
  understanding: reading(intent, {}, 'jacket'),
});
const freeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
};

describe('stepping', () => {
  it('gives the same result for the same arguments and changes neither', () => {
    const snapshot = freeze(initialSnapshot('en'));
    const once = step(snapshot, undefined, freeze(said('jackets')), store);
    expect(step(snapshot, undefined, said('jackets'), store)).toEqual(once);
    const turn = freeze(once.turn);
    const event = freeze(understood('message-1.1'));
    const twice = [1, 2].map(() => step(freeze(once.snapshot), turn, event, store));
    expect(twice[0]).toEqual(twice[1]);
  });

  it('is the same after snapshot and turn went through JSON', () => {
    const once = step(initialSnapshot('en'), undefined, said('jackets'), store);
    const stored = JSON.parse(JSON.stringify({ snapshot: once.snapshot, turn: once.turn })) as typeof once;
    const direct = step(once.snapshot, once.turn, understood('message-1.1'), store);
    const resumed = step(stored.snapshot, stored.turn, understood('message-1.1'), store);
    expect(JSON.parse(JSON.stringify(resumed))).toEqual(JSON.parse(JSON.stringify(direct)));
  });

  it('gives every effect of a turn its own id', () => {
    const talk = new Talk();
    talk.shows('norrland', 'mug');
    const effects = talk
      .say('add both', reading('add-to-cart', { reference: 'both' }))
      .effects.map(({ id }) => id);
    expect(new Set(effects).size).toBe(effects.length);
    expect(effects.every((id) => id.startsWith('message-2.'))).toBe(true);
  });

  it('ignores a result that nothing asked for, and records it', () => {
    const once = step(initialSnapshot('en'), undefined, said('jackets'), store);
    const late = step(
      once.snapshot,
      once.turn,
      { type: 'TOOL_DONE', effectId: 'message-0.2', data: {} },
      store,
    );
    expect(late.effects).toEqual([]);
    expect(late.snapshot).toEqual(once.snapshot);
    expect(late.settled).toBe(false);
    expect(late.trouble).toMatch(/message-0\.2.*not in flight/);
  });

  it('ignores the same result coming twice', () => {
    let result = step(initialSnapshot('en'), undefined, said('jackets'), store);
    result = step(result.snapshot, result.turn, understood('message-1.1'), store);
    const again = step(result.snapshot, result.turn, understood('message-1.1'), store);
    expect(again.trouble).toBeDefined();
    expect(again.effects).toEqual([]);
  });

  it('reports an event that has no meaning where it came', () => {
    const once = step(initialSnapshot('en'), undefined, said('jackets'), store);
    const odd = step(
      once.snapshot,
      once.turn,
      { type: 'AGENT_FAILED', effectId: 'message-1.1', reason: 'deadline' },
      store,
    );
    expect(odd.trouble).toMatch(/AGENT_FAILED has no meaning in understanding/);
    expect(odd.settled).toBe(false);
  });

  it('reports an unknown event instead of dropping it', () => {
    const result = step(initialSnapshot('en'), undefined, { type: 'DANCED' } as never, store);
    expect(result.trouble).toMatch(/DANCED/);
  });

  it('answers honestly when the deadline passes, and the late result is stale', () => {
    let result = step(initialSnapshot('en'), undefined, said('jackets'), store);
    result = step(result.snapshot, result.turn, { type: 'OUT_OF_TIME' }, store);
    expect(result.effects).toMatchObject([{ kind: 'reply', reply: { template: 'out-of-time' } }]);
    expect(result.settled).toBe(true);
    expect(step(result.snapshot, result.turn, understood('message-1.1'), store).trouble).toBeDefined();
  });

  it('tells what came of the first wish when the deadline passes in the second of three', () => {
    const wishes = ['help', 'and this', 'and that'].map((text) => ({ ...reading('help'), text }));
    const several = { type: 'UNDERSTOOD' as const, effectId: 'message-1.1', understanding: { ...reading('help'), wishes, apart: true } }; // prettier-ignore
    let result = step(initialSnapshot('en'), undefined, said('help, and this, and that'), store);
    result = step(result.snapshot, result.turn, several, store);
    expect(result.effects).toMatchObject([{ kind: 'understand', text: 'help' }]);
    result = step(result.snapshot, result.turn, understood('message-1.2', 'thank'), store);
    expect(result.effects).toMatchObject([{ kind: 'understand', text: 'and this' }]);
    result = step(result.snapshot, result.turn, { type: 'OUT_OF_TIME' }, store);
    expect(result.settled).toBe(true);
    const [effect] = result.effects;
    const words = effect?.kind === 'reply' ? effect.reply.parts.flatMap((part) => (part.kind === 'text' ? part.text : [])).join(' ') : ''; // prettier-ignore
    expect(words).toMatch(/welcome/i);
    expect(words).toMatch(/too long|in time/i);
  });

  it('says the cart may have changed when the deadline passes in the middle of a change', () => {
    const talk = new Talk().shows('mug');
    let result = step(talk.snapshot, undefined, said('add it', 'message-9'), store);
    const add = {
      type: 'UNDERSTOOD' as const,
      effectId: 'message-9.1',
      understanding: reading('add-to-cart', { reference: 'it' }),
    };
    result = step(result.snapshot, result.turn, add, store);
    result = step(result.snapshot, result.turn, { type: 'OUT_OF_TIME' }, store);
    expect(result.effects).toMatchObject([{ reply: { template: 'cart-unknown-unseen' } }]);
  });

  it('falls silent when the shopper presses Stop, and goes on with the next message', () => {
    let result = step(initialSnapshot('en'), undefined, said('jackets'), store);
    result = step(result.snapshot, result.turn, { type: 'STOPPED', now: MONDAY_TEN }, store);
    expect(result).toMatchObject({ settled: true, effects: [], snapshot: { position: 'listening' } });
    expect(step(result.snapshot, undefined, said('mugs', 'message-2'), store).effects).toHaveLength(1);
  });

  it('starts anew when a message comes before the turn was done, and says so in the trouble', () => {
    const once = step(initialSnapshot('en'), undefined, said('jackets'), store);
    const next = step(once.snapshot, once.turn, said('mugs', 'message-2'), store);
    expect(next.effects).toMatchObject([{ kind: 'understand', id: 'message-2.1', text: 'mugs' }]);
    expect(next.trouble).toMatch(/before the turn was done/);
  });

  it.each([null, 7, {}, { products: 3 }, { products: [{}] }, 'text', []])(
    'apologises when a tool gives back %j, and keeps what it remembered',
    (data) => {
      const talk = new Talk().shows('mug', 'vind');
      talk.answers['search-products'] = () => data as never;
      const told = talk.say('jackets', reading('search-products', {}, 'jacket'));
      expect(told.template).toBe('apology');
      expect(told.troubles).toHaveLength(1);
      expect(told.position).toBe('listening');
      expect(talk.snapshot.memory.shown.map(({ productId }) => productId)).toEqual(['mug', 'vind']);
    },
  );

  it('apologises even when the settings are broken', () => {
    const broken = { ...store, timeZone: 'Mars/Olympus' };
    let result = step(initialSnapshot('en'), undefined, said('hi'), broken);
    result = step(result.snapshot, result.turn, understood('message-1.1', 'thank'), broken);
    expect(result.effects).toMatchObject([{ kind: 'reply', reply: { template: 'apology' } }]);
    expect(result.settled).toBe(true);
  });

  it('resets an unknown position of an older version to listening and keeps the memory', () => {
    const memory = { ...emptyMemory('en'), greeted: true };
    const result = step({ position: 'dancing', memory }, undefined, said('hi'), store);
    expect(result.trouble).toMatch(/dancing/);
    expect(result.effects).toHaveLength(1);
    expect(result.snapshot.memory.greeted).toBe(true);
  });

  it('replays recorded events to the same replies', () => {
    const events: DialogueEvent[] = [
      said('jackets'),
      understood('message-1.1'),
      { type: 'TOOL_DONE', effectId: 'message-1.2', data: ids('norrland', 'mug') },
      said('hello', 'message-2'),
      understood('message-2.1', 'greet'),
    ];
    const played = [1, 2].map(() => replay(initialSnapshot('en'), events, store));
    expect(played[0]?.replies.map(({ template }) => template)).toEqual(['found', 'greet']);
    expect(played[0]).toEqual(played[1]);
    expect(played[0]?.troubles).toEqual([]);
  });

  it('keeps memory small over a long conversation', () => {
    const talk = new Talk();
    for (let turn = 0; turn < 30; turn += 1) {
      talk.shows('norrland', 'fjell', 'vind', 'mug', 'socks');
      talk.say('add the fourth', reading('add-to-cart', { ordinal: 4 }));
    }
    expect(JSON.stringify(talk.snapshot).length).toBeLessThan(10_000);
    expect(talk.snapshot.memory.undo).toHaveLength(3);
  });
});

describe('memory of an older version', () => {
  it.each([undefined, null, 'x', 5, [], { version: 0 }, { version: 99 }])(
    'takes %j as never remembered',
    (stored) => {
      expect(migrateMemory(stored, 'en')).toEqual(emptyMemory('en'));
    },
  );

  it('keeps what is sound and drops what is not', () => {
    const talk = new Talk().shows('mug');
    const kept = {
      ...talk.snapshot.memory,
      shown: [...talk.snapshot.memory.shown, { title: 'no id' }, 7],
      pending: 'x',
      language: 'xx',
    };
    const memory = migrateMemory(kept, 'en');
    expect(memory.shown).toHaveLength(1);
    expect(memory.pending).toEqual([]);
    expect(memory.language).toBe('en');
    const snapshot: Snapshot = { position: 'listening', memory };
    expect(step(snapshot, undefined, said('hi'), store).trouble).toBeUndefined();
  });

  it('goes on in the first language of a store that has given up the one spoken before', () => {
    const talk = new Talk();
    talk.snapshot.memory = { ...talk.snapshot.memory, language: 'fr' };
    talk.store = { ...store, languages: ['de', 'en'] };
    expect(talk.say('ok', reading('thank', {}, '', { language: 'fr' })).reply?.language).toBe('de');
    expect(talk.snapshot.memory.language).toBe('de');
  });
});
