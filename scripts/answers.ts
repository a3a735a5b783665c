/** `npm run answers`: writes docs/answers.md, how each intent is answered, from the dialogue machine as it is now. */
import { writeFileSync } from 'node:fs';
import { answers, type Answer } from '../bot/dialogue/answers.ts';

const page = new URL('../docs/answers.md', import.meta.url);

const step = ({ kind, name }: Answer['first']['at first']): string =>
  kind === 'tool' ? `tool \`${name}\`` : kind === 'agent' ? 'the agent' : `says \`${name}\``;

function row({ intent, action, how, first, request }: Answer): string {
  const cells = [
    `\`${intent}\``,
    how,
    `\`${action}\``,
    ...Object.values(first).map(step),
    request ? `\`${request}\`` : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The page as it should be. */
export function answersPage(): string {
  const all = answers();
  const situations = Object.keys(all[0]?.first ?? {});
  const head = ['intent', 'answered by', 'flow', ...situations, 'request'];
  const counts = Map.groupBy(all, ({ how }) => how);
  const sums = [...counts].map(([how, list]) => `${list.length} by ${how}`).join(', ');
  return [
    '# How each intent is answered',
    '',
    'Written by `npm run answers`, which asks the dialogue machine; a test fails when it is out of date.',
    '',
    'A *policy passage* quotes the store’s own pages, a *tool* reads or changes real data, the *agent* chooses tools for open talk, and a *flow* needs none of these at first. The columns in the middle say what happens first when the shopper says just that: somebody unknown at the beginning, somebody signed in, and somebody who looks at a product that is also in the cart. *Request* is what the people of the store get to settle in the end.',
    '',
    `${all.length} intents: ${sums}.`,
    '',
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...all.map(row),
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(page, answersPage());
