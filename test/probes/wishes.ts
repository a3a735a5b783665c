import { parseArgs } from 'node:util';
import { dice } from '../dice.ts';
import { keptApart, openOrders, workedBy } from './orders/playing.ts';
import { drawWishes } from './wishes/cases.ts';
import type { Case, Shape } from './wishes/cases.ts';
import { playWishes } from './wishes/playing.ts';
import type { Outcome } from './wishes/playing.ts';

/**
 * `node test/probes/wishes.ts [--stores a,b] [--apart] [--shape two|three|talk|answer] [--count N] [--seed S] [--failed]`: of so many messages
 * with two or three wishes in them, one wish and talk, or one and the answer to what is open, each of which is served when it is
 * said alone, how many are served whole; by shape, wishes, joint and language.
 */
const { values } = parseArgs({
  options: {
    stores: { type: 'string' },
    apart: { type: 'boolean', default: false },
    shape: { type: 'string', default: 'two,three,talk,answer' },
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    failed: { type: 'boolean', default: false },
  },
});

const stores = values.stores?.split(',') ?? (values.apart ? keptApart : workedBy);
const { bot, opened, close } = await openOrders(stores);
const drawn = dice(Number(values.seed));
const shapes = values.shape.split(',') as Shape[];
const played: { each: Case; outcome: Outcome }[] = [];
for (let tries = 0; played.length < Number(values.count) && tries < Number(values.count) * 6; tries += 1) {
  const each = drawWishes(
    drawn.pick(opened),
    values.apart ? 'kept' : 'worked',
    drawn,
    shapes[tries % shapes.length] ?? 'two',
  );
  const outcome = each && (await playWishes(bot, each));
  if (each && outcome) played.push({ each, outcome });
}
await close();

// What is kept apart is only counted.
if (values.failed && !values.apart)
  for (const { each, outcome } of played.filter((one) => one.outcome.kind !== 'right')) {
    console.log(`${outcome.kind} [${each.shape} ${each.store} ${each.wishes.map(({ act }) => act).join('+')}] ${each.before.map((message) => `(${message}) `).join('')}> ${each.say}`); // prettier-ignore
    console.log(
      `    cart: ${outcome.cart.join(' + ') || 'empty'}   wanted: ${outcome.wanted.join(' + ') || 'empty'}`,
    );
    console.log(`    ${outcome.words.slice(0, 300)}`);
  }
const kinds = ['right', 'wrong', 'half-done', 'order-missed', 'answer-missed', 'both-missed'] as const;
const tell = (name: string, some: typeof played): void => {
  const of = (kind: string): number => some.filter(({ outcome }) => outcome.kind === kind).length;
  const share = Math.round((1000 * of('right')) / Math.max(1, some.length)) / 10;
  console.log(`${name.padEnd(52)} ${share} %  ${kinds.map((kind) => `${kind} ${of(kind)}`).join('  ')}`);
};
for (const [part, keyOf] of [
  ['shape', ({ each }) => each.shape],
  [
    'wishes',
    ({ each }) =>
      each.wishes
        .map(({ act }) =>
          act.replace(/^(?:returns|shipping|pay|warranty|hours).*/, 'rule').replace(/^ask-.*/, 'ask'),
        )
        .join(' + '),
  ],
  ['joint', ({ each }) => (each.shape === 'talk' ? each.joint : `${each.language} "${each.joint}"`)],
  ['language', ({ each }) => each.language],
] as [string, (one: (typeof played)[number]) => string][])
  // prettier-ignore
  for (const [key, some] of Object.entries(Object.groupBy(played, keyOf))) tell(`${part} ${key}`, some ?? []);
tell('all', played);
process.exit();
