import { parseArgs } from 'node:util';
import { dice } from '../dice.ts';
import { casesOf } from './talk/cases.ts';
import type { Case } from './talk/cases.ts';
import { hearAll } from './talk/intents.ts';
import type { Heard } from './talk/intents.ts';
import { keptApart, openTalk, workedBy } from './talk/playing.ts';
import type { Outcome } from './talk/playing.ts';

/**
 * `node test/probes/talk.ts [--apart] [--count N] [--seed S] [--failed] [--stores a,b] [--acts a,b] [--languages en,de]`: which share of what
 * people say of their orders, of themselves and beside the shop is answered as it should be; by act, language and moment.
 * `--intents`: instead, which share of all acts' sentences the classifier alone reads rightly, by act and language, and
 * which intents it takes the others for.
 * `--apart`: sentences and stores that only measure; of those no sentence is printed.
 */
const { values } = parseArgs({
  options: {
    apart: { type: 'boolean', default: false },
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    stores: { type: 'string' },
    acts: { type: 'string' },
    languages: { type: 'string' },
    intents: { type: 'boolean', default: false },
    failed: { type: 'boolean', default: false },
  },
});

if (values.intents) {
  const heard = hearAll(values.apart ? 'kept' : 'worked');
  for (const [key, isOf] of keysOf(heard)) {
    const some = heard.filter(isOf);
    const right = some.filter(({ isRight }) => isRight).length;
    console.log(`${key.padEnd(24)} ${((100 * right) / some.length).toFixed(1)} % of ${some.length}`);
  }
  const wrong = heard.filter(({ isRight }) => !isRight);
  const pairs = Object.entries(Object.groupBy(wrong, ({ act, intent }) => `${act} read as ${intent}`));
  for (const [pair, some = []] of pairs.toSorted(([, one], [, other]) => other!.length - one!.length))
    console.log(`${String(some.length).padStart(4)} ${pair}`);
  process.exit();
}

const { opened, play, close } = await openTalk(
  values.stores?.split(',') ?? (values.apart ? keptApart : workedBy),
);
const isMeant = (list: string | undefined, name: string): boolean => !list || list.split(',').includes(name);
const cases = casesOf(values.apart ? 'kept' : 'worked', opened, dice(Number(values.seed)))
  .filter(({ act, language }) => isMeant(values.acts, act) && isMeant(values.languages, language))
  .slice(0, Number(values.count));
const played: { made: Case; outcome: Outcome }[] = [];
for (const made of cases) {
  const outcome = await play(made);
  if (outcome) played.push({ made, outcome });
}
await close();

if (values.failed && !values.apart)
  for (const { made, outcome } of played.filter((one) => one.outcome.kind !== 'right')) {
    const before = made.before.map((message) => `(${message}) `).join('');
    console.log(`${outcome.kind} [${made.act} ${made.store} ${made.language} ${made.when}] ${before}> ${made.say}`); // prettier-ignore
    console.log(`    ${outcome.intent} → ${outcome.template}: ${outcome.words.slice(0, 160)}`);
  }

const tell = (name: string, some: typeof played): void => {
  const of = (kind: string): number => some.filter(({ outcome }) => outcome.kind === kind).length;
  const share = ((100 * of('right')) / Math.max(1, some.length)).toFixed(1);
  console.log(`${name.padEnd(28)} ${share} % of ${some.length}; asked back ${of('asked')}, wrong ${of('wrong')}`); // prettier-ignore
};
const byName = <Group>(groups: Partial<Record<string, Group>>): [string, Group | undefined][] =>
  Object.entries(groups).toSorted(([one], [other]) => one.localeCompare(other));
for (const keyOf of [
  ({ made }) => `act ${made.act}`,
  ({ made }) => `language ${made.language}`,
  ({ made }) => `moment ${made.when}`,
] as ((one: (typeof played)[number]) => string)[])
  for (const [key, some] of byName(Object.groupBy(played, keyOf))) tell(key, some ?? []);
tell('all', played);
const served = played.filter(({ made }) => made.act !== 'outside');
const refused = served.filter(({ outcome }) => outcome.template === 'out-of-scope').length;
console.log(`refused as outside the shop, of ${served.length} that are not: ${refused}`);
process.exit();

/** Every act, every language, and all of them. */
function keysOf(heard: readonly Heard[]): [string, (one: Heard) => boolean][] {
  const acts = new Set(heard.map(({ act }) => act));
  const languages = new Set(heard.map(({ language }) => language));
  return [
    ...[...acts].map((act): [string, (one: Heard) => boolean] => [`act ${act}`, (one) => one.act === act]),
    ...[...languages].map((language): [string, (one: Heard) => boolean] => [`language ${language}`, (one) => one.language === language]),
    ['all', () => true],
  ]; // prettier-ignore
}
