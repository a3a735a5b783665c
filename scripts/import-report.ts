import { writeFileSync } from 'node:fs';
import type { SkippedRow } from '../bot/shop/import/import-item.ts';
import type { ImportProgress } from '../bot/shop/import/importer.ts';
import type { ImportReport } from '../bot/shop/import/report.ts';

/** Most rows printed one by one. */
const mostPrinted = 50;
/** Milliseconds between two lines of progress. */
const tellEvery = 200;

/** Tells rows, rate and time left on one line that is written over. */
export function progressLine(now: () => number = Date.now): (progress: ImportProgress) => void {
  const began = now();
  let told = began;
  return ({ rows, share }) => {
    const at = now();
    if (at - told < tellEvery) return;
    told = at;
    const seconds = (at - began) / 1000;
    const left = share > 0 ? Math.ceil((seconds / share) * (1 - share)) : undefined;
    const rest = left === undefined ? '' : `, ${left} s left`;
    process.stderr.write(
      `\r\u001B[K${rows} rows, ${Math.round(rows / seconds)} a second, ${Math.round(share * 100)} %${rest}`,
    );
  };
}

export function printReport(report: ImportReport): void {
  const { rows, products, variants, added, changed, unchanged, removed } = report;
  console.log(`${rows} rows: ${products} products with ${variants} variants.`);
  console.log(`${added} added, ${changed} changed, ${unchanged} as they were, ${removed} taken out.`);
  printRows(`${report.leftOut} left out:`, report.skipped, report.leftOut);
  printRows(`${report.remarked} to look at:`, report.remarks, report.remarked);
}

function printRows(heading: string, rows: readonly SkippedRow[], total: number): void {
  if (total === 0) return;
  console.log(heading);
  for (const { row, handle, reason } of rows.slice(0, mostPrinted)) {
    console.log(`  row ${row}${handle === undefined ? '' : ` (${handle})`}: ${reason}`);
  }
  if (total > mostPrinted) console.log(`  and ${total - mostPrinted} more; --report FILE keeps them`);
}

/** One JSON object a line: {kind, row, handle, reason}. */
export function writeReport(file: string, report: ImportReport): void {
  const lines = [
    ...report.skipped.map((row) => ({ kind: 'left-out', ...row })),
    ...report.remarks.map((row) => ({ kind: 'remark', ...row })),
  ];
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
