import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ask, claimsNothing, faultsOf, openAsked } from './asking.ts';
import type { Answer } from './asking.ts';
import { readSet, setNames, setsFolder } from './question.ts';
import type { Question } from './question.ts';

/**
 * `npm run evaluate:asked -- [SET…] [--file FILE] [--stores FOLDER] [--wrong] [--json]`: how many single questions are
 * answered as a good clerk would, by set, language and store; of the others, how many claimed nothing and how many were
 * wrong. Without names all sets are asked.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string', multiple: true, default: [] },
    stores: { type: 'string' },
    wrong: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

interface Judged {
  set: string;
  question: Question;
  answer: Answer;
  faults: string[];
}

const named = positionals.length > 0 || values.file.length > 0 ? positionals : setNames();
const files = [...named.map((name) => path.join(setsFolder, `${name}.jsonl`)), ...values.file];
const sets = files.map((file) => ({ set: path.basename(file, '.jsonl'), questions: readSet(file) }));
const stores = [...new Set(sets.flatMap(({ questions }) => questions.map(({ store }) => store)))];
const folder = mkdtempSync(path.join(tmpdir(), 'aisle-asked-'));
const opened = await openAsked(stores, folder, { storesFolder: values.stores });
const judged: Judged[] = [];
for (const { set, questions } of sets)
  for (const question of questions) {
    const answer = await ask(opened.bot, question);
    judged.push({ set, question, answer, faults: faultsOf(answer, question.want) });
  }
await opened.close();
rmSync(folder, { recursive: true, force: true });

interface Rate {
  right: number;
  /** Not right, and claimed nothing. */
  notFound: number;
  wrong: number;
  of: number;
}

function rate(some: Judged[]): Rate {
  const amiss = some.filter(({ faults }) => faults.length > 0);
  const notFound = amiss.filter(({ answer }) => claimsNothing(answer)).length;
  return {
    right: some.length - amiss.length,
    notFound,
    wrong: amiss.length - notFound,
    of: some.length,
  };
}
const by = (keyOf: (each: Judged) => string): Record<string, Rate> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(judged, keyOf)).map(([key, some]) => [key, rate(some ?? [])]),
  );
const result = {
  all: rate(judged),
  sets: by(({ set }) => set),
  languages: by(({ set, question }) => `${set} ${question.lang}`),
  stores: by(({ set, question }) => `${set} ${question.store}`),
};

if (values.wrong)
  for (const { question, answer, faults } of judged.filter((each) => each.faults.length > 0)) {
    const before = question.before.map((message) => `(${message}) `).join('');
    console.log(`${question.id} [${question.store}] ${before}> ${question.say}`);
    console.log(`    ${answer.words}${answer.titles.length > 0 ? ` {${answer.titles.join(' | ')}}` : ''}`);
    console.log(`    wrong: ${faults.join('; ')}   wanted: ${JSON.stringify(question.want)}`);
  }
if (values.json) console.log(JSON.stringify(result, null, 2));
else
  for (const [part, rates] of [['all', { all: result.all }], ...Object.entries(result).slice(1)] as [string, Record<string, Rate>][])
    for (const [name, { right, notFound, wrong, of }] of Object.entries(rates))
      console.log(`${part.padEnd(10)} ${name.padEnd(28)} ${right}/${of} ${Math.round((100 * right) / of)} %, not found ${notFound}, wrong ${wrong}`); // prettier-ignore
process.exit();
