/** How an owner's page falls into passages, each of which answers by itself. */

export interface Section {
  /** Empty for a paragraph that stands under no heading. */
  heading: string;
  text: string;
}

/**
 * The sections of a page: under each heading of any depth one, and within it one for each bold question ("**How can I
 * pay?** By card.") and each numbered clause ("3.1 Parcels …"). What stands before the first heading is under none.
 */
export function sectionsOf(markdown: string): Section[] {
  const sections: Section[] = [];
  let heading = '';
  let lines: string[] = [];
  const end = (): void => {
    sections.push(...partsOf(heading, lines));
    lines = [];
  };
  for (const line of markdown.replace(/^#[ \t]+.*$/m, '').split('\n')) {
    const [, headed] = /^#{2,6}[ \t]+(.*)$/.exec(line) ?? [];
    if (headed === undefined) lines.push(line);
    else {
      end();
      heading = plainText(headed).replace(NUMBER, '');
    }
  }
  end();
  return sections.filter(({ text }) => text !== '');
}

/** "3. Delivery", "4.2) …" */
const NUMBER = /^\d+(?:\.\d+)*[.)]?[ \t]+/;
const CLAUSE = /^\d+\.\d+[.)]?[ \t]+/;
const QUESTION = /^\*\*([^*\n]+\?)\*\*[ \t]*/;

function partsOf(heading: string, lines: readonly string[]): Section[] {
  const parts: { heading: string; lines: string[] }[] = [{ heading, lines: [] }];
  for (const line of lines) {
    const [lead, question] = QUESTION.exec(line) ?? [];
    const clause = CLAUSE.exec(line)?.[0];
    const begins = lead ?? clause;
    if (begins === undefined) parts.at(-1)!.lines.push(line);
    else parts.push({ heading: question ?? heading, lines: [line.slice(begins.length)] });
  }
  const sections = parts.map((part) => ({ heading: part.heading, text: plainText(part.lines.join('\n')) }));
  return heading === '' ? sections.flatMap(paragraphsOf) : sections;
}

/** Under no heading each paragraph is a passage; a list belongs to what it follows. */
function paragraphsOf({ heading, text }: Section): Section[] {
  if (heading !== '') return [{ heading, text }];
  return text.split(/\n{2,}(?!•|\d+\.)/).map((paragraph) => ({ heading, text: paragraph }));
}

/** Stands before a line that does not go on with the one above it. */
const ANEW = '\uE000';

/** Markdown as words: links by their text, no marks; of a table a line for each row. */
export function plainText(markdown: string): string {
  return (
    withoutTables(markdown)
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/^#{1,6}[ \t]+/gm, '')
      .replace(/^\*\*(.+?)\*\*/gm, `${ANEW}$1`)
      .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
      .replace(/^[ \t]*[-*+][ \t]+/gm, '• ')
      // Lines of a paragraph belong together; list items, rows, bold leads and paragraphs do not.
      .replace(/([^\n])\n(?!\n|•|\d+\.|\uE000)/g, '$1 ')
      .replaceAll(ANEW, '')
      .replace(/[ \t]+/g, ' ')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

const cellsOf = (row: string): string[] =>
  row.trim().replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim()); // prettier-ignore

/** "Ireland: Price £9.95; Free over £120": what a row says with what its columns are called. */
function withoutTables(markdown: string): string {
  const told: string[] = [];
  let columns: string[] | undefined;
  for (const line of markdown.split('\n')) {
    const isRow = /^[ \t]*\|.*\|[ \t]*$/.test(line);
    if (!isRow) {
      columns = undefined;
      told.push(line);
    } else if (columns === undefined) columns = cellsOf(line);
    else if (!/^[\s|:-]+$/.test(line)) told.push(`${ANEW}${rowText(columns, cellsOf(line))}`);
  }
  return told.join('\n');
}

function rowText(columns: readonly string[], [first = '', ...rest]: readonly string[]): string {
  const said = rest.map((cell, at) => `${columns[at + 1] ?? ''} ${cell}`.trim()).filter(Boolean);
  return `${first}: ${said.join('; ')}.`;
}
