import { parseArgs } from 'node:util';
import { apart, developed, measure } from './questions/measuring.ts';
import { askedOfAll, drawnBy, inFolder, printShares } from './probing.ts';

/**
 * `node test/probes/questions.ts [--stores a,b] [--apart] [--frames | --told] [--count N] [--seed S] [--failed] [--frame F]`: which
 * share of questions about products, made from the stores' own catalogues, is answered as those have it. They are asked
 * in strangers' words (`said/`), with `--frames` in those of the probe, with `--told` of what single sentences of descriptions tell; nothing of what is kept `--apart` is printed.
 */
const { values } = parseArgs({
  options: {
    ...askedOfAll,
    count: { type: 'string', default: '20' },
    frame: { type: 'string' },
    frames: { type: 'boolean', default: false },
    told: { type: 'boolean', default: false },
  },
});

const { frame } = values;
const { part, ...drawn } = drawnBy(values, { developed, apart });
const played = await inFolder((folder) =>
  measure({
    ...drawn,
    folder,
    ...(values.told ? { told: true } : values.frames ? {} : { part }),
    takes: (made) => frame === undefined || made.frame.startsWith(frame),
  }),
);

if (values.failed && !values.apart)
  for (const { made, words, titles, template, verdict } of played.filter(
    (each) => each.verdict !== 'right',
  )) {
    const { want } = made;
    const wanted = want.kind === 'says' ? want.all.join(' / ') : want.kind === 'any' ? want.of.join(' | ') : `${want.kind} ${'state' in want ? want.state : ''}`; // prettier-ignore
    const where = [made.page ? `page ${made.page}` : '', ...made.before].filter(Boolean).join(' » ');
    console.log(`${verdict} [${made.frame}] ${made.store} ${made.language}: ${where ? `${where} » ` : ''}“${made.say}”\n    of ${made.product.title}; wanted: ${wanted.slice(0, 160)}\n    came [${template}]: ${words.slice(0, 260)} ${titles.length ? `{${titles.slice(0, 3).join(' | ')}}` : ''}`); // prettier-ignore
  }
printShares(played, ({ verdict }) => verdict, [
  ({ made }) => made.frame.split(' ')[0] ?? '',
  ({ made }) => made.frame.split(' ')[1] ?? '',
  ({ made }) => made.language,
  ({ made }) => made.store,
]);
