import { parseArgs } from 'node:util';
import { askedOfAll, drawnBy, inFolder, printShares } from './probing.ts';
import { measure } from './rules/measuring.ts';
import { apart, developed } from './rules/stores.ts';

/**
 * `node test/probes/rules.ts [--stores a,b] [--apart] [--count N] [--seed S] [--failed] [--act A]`: which share of questions
 * about a store's rules is answered as its pages and settings have it. `--apart`: other stores, other people's sentences.
 */
const { values } = parseArgs({
  options: {
    ...askedOfAll,
    count: { type: 'string', default: '40' },
    act: { type: 'string' },
  },
});

const { act } = values;
const played = await inFolder((folder) =>
  measure({
    ...drawnBy(values, { developed, apart }),
    folder,
    takes: (made) => act === undefined || made.topic.startsWith(act),
  }),
);

// What only measures is shown to nobody.
if (values.failed && !values.apart)
  for (const { made, words, titles, verdict } of played.filter((each) => each.verdict !== 'right'))
    console.log(`${verdict} [${made.topic}] ${made.store} ${made.language} ${made.place}: ${made.before.join(' » ')} » “${made.say}”\n    ${words.slice(0, 240)} ${titles.length ? `{${titles.slice(0, 3).join(' | ')}}` : ''}`); // prettier-ignore
printShares(played, ({ verdict }) => verdict, [
  ({ made }) => made.topic,
  ({ made }) => made.place,
  ({ made }) => made.language,
  ...(values.apart ? [] : [({ made }: (typeof played)[number]): string => made.store]),
]);
