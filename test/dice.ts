/** Mulberry32: small, seeded, good enough to wander. */
export interface Dice {
  /** 0 ≤ roll < 1. */
  roll(): number;
  pick<Item>(list: readonly Item[]): Item;
}

export function dice(seed: number): Dice {
  let state = seed;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    roll,
    pick(list) {
      const item = list[Math.floor(roll() * list.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}
