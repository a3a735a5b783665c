import { seededRandom } from './fault-proxy.ts';
import { seed } from './long.ts';

/** As many of the values as are looked at in this run, in an order drawn by lot: the same for the same values and seed. */
export function drawn<Value>(values: readonly Value[], many: number): Value[] {
  const random = seededRandom(seed);
  const order = values.map((value) => ({ value, place: random() }));
  order.sort((one, other) => one.place - other.place);
  return order.slice(0, many).map(({ value }) => value);
}
