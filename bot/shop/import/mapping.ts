import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

const column = v.pipe(v.string(), v.minLength(1));
const columns = v.array(column);

const MappingSchema = v.strictObject({
  columns: v.strictObject({
    /** What is the same for all rows of a product; each row is its own product without it. */
    group: v.optional(column),
    id: column,
    title: column,
    price: column,
    compareAt: v.optional(column),
    /** What is asked at present where it is less than the price. */
    sale: v.optional(column),
    /** Says "no", "0" or the like where a row is not to be shown. */
    shown: v.optional(column),
    /** Several facts in one cell: "Material:Steel,Weight:2 kg" or with "=". */
    details: v.optional(column),
    description: v.optional(column),
    brand: v.optional(column),
    category: v.optional(column),
    tags: v.optional(column),
    stock: v.optional(column),
    picture: v.optional(column),
    pictureText: v.optional(column),
    rating: v.optional(column),
    ratings: v.optional(column),
  }),
  /** Columns a shopper chooses by: size, colour. */
  options: v.optional(columns, []),
  /** Columns that are told when asked: material, weight. */
  facts: v.optional(columns, []),
  /** What parts the names in a category's cell, the widest first. */
  categoryMark: v.optional(column, '>'),
  /** What parts several categories in one cell, of which the narrowest counts; a cell holds one without it. */
  categoriesMark: v.optional(column),
  tagMark: v.optional(column, ','),
});

/** What the columns of a table mean, as the file of `--mapping` says it. */
export type Mapping = v.InferOutput<typeof MappingSchema>;

/** The mapping file cannot be used; the message says what is wrong with which key. */
export class MappingUnusable extends Error {
  override name = 'MappingUnusable';
}

/** @throws MappingUnusable when the file cannot be read or says something else than a mapping. */
export function readMapping(file: string): Mapping {
  if (!existsSync(file)) throw new MappingUnusable(`There is no mapping file ${file}.`);
  let written: unknown;
  try {
    written = parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new MappingUnusable(
      `${file} cannot be read: ${cause instanceof Error ? cause.message : 'it is no YAML'}`,
      { cause },
    );
  }
  const result = v.safeParse(MappingSchema, written);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new MappingUnusable(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
