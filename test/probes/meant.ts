import { parseArgs } from 'node:util';
import { apart, developed, measure } from './meant/playing.ts';
import { askedOfAll, drawnBy, inFolder, printShares } from './probing.ts';

/**
 * `node test/probes/meant.ts [--stores a,b] [--apart] [--count N] [--seed S] [--failed] [--of WORDS]`: which share of goods
 * that are called by their kind, a word, a version or a part of the title is taken for the right product and version,
 * asked about or ordered. `--of` is the beginning of setting, reference or act; nothing of what is `--apart` is printed.
 */
const { values } = parseArgs({
  options: {
    ...askedOfAll,
    count: { type: 'string', default: '16' },
    of: { type: 'string' },
  },
});

const played = await inFolder((folder) =>
  measure({
    ...drawnBy(values, { developed, apart }),
    folder,
    takes: ({ setting, reference, act }) =>
      values.of === undefined || [setting, reference.kind, act].some((each) => each.startsWith(values.of!)),
  }),
);

if (values.failed && !values.apart)
  for (const { made, words, template, cart, verdict } of played.filter((each) => each.verdict !== 'right')) {
    const { want, reference } = made;
    const wanted = want ? JSON.stringify(want) : `order ${reference.version ?? ''}`;
    console.log(`${verdict} [${made.setting}/${reference.kind}/${made.act}] ${made.store}: ${[...made.before, `“${made.say}”`].join(' » ')}\n    of ${made.product.title}; wanted ${wanted.slice(0, 140)}\n    came [${template}]: ${words.slice(0, 220)} {${cart}}`); // prettier-ignore
  }
printShares(played, ({ verdict }) => verdict, [
  ({ made }) => made.setting,
  ({ made }) => made.reference.kind,
  ({ made }) => made.act,
  ({ made }) => made.language,
]);
