/** Reads JSON Lines that others wrote: a mark at the file's beginning, Windows line ends and empty lines are no matter. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const text = v.pipe(v.string('"text" must be a string'), v.regex(/\S/, '"text" is empty'));

/** One labelled sentence; other fields are of no matter. */
export const intentRow = v.object({
  text,
  intent: v.pipe(v.string('"intent" must be a string'), v.trim(), v.nonEmpty('"intent" is empty')),
  split: v.nullish(v.string('"split" must be a string')),
});

/** One sentence and the slots in it; without `lang` it is English, and "de-AT" is German. */
export const slotRow = v.object({
  text,
  lang: v.pipe(
    v.nullish(v.string('"lang" must be a string'), 'en'),
    v.transform((lang) => lang.trim().toLowerCase().split(/[-_]/)[0]!),
    v.picklist(['en', 'es', 'fr', 'de'], '"lang" must be en, es, fr or de'),
  ),
  slots: v.nullish(v.record(v.string(), v.unknown(), '"slots" must be an object'), {}),
});

/** One sentence and the language it is in, of ours or another. */
export const languageRow = v.object({
  text,
  lang: v.string('"lang" must be a string'),
  split: v.nullish(v.string('"split" must be a string')),
});

/** Every row of `file`. @throws Error naming the file that cannot be read, or the line that is no such row. */
export function readJsonRows<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): v.InferOutput<Schema>[] {
  const lines = contentOf(file)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/);
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [rowOf(line, schema, `${file}, line ${index + 1}`)],
  );
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function rowOf<Schema extends v.GenericSchema>(
  line: string,
  schema: Schema,
  where: string,
): v.InferOutput<Schema> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: ${(error as Error).message}`, { cause: error });
  }
  const read = v.safeParse(schema, row);
  if (!read.success) throw new Error(`${where}: ${read.issues[0].message}`);
  return read.output;
}
