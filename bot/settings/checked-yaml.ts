import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { SettingsError } from './settings-error.ts';

/** What a YAML file says, with where its keys stand. */
export interface CheckedYaml<Value> {
  value: Value;
  /** @returns the line, from 1, of a key or of what it belongs into. */
  lineOf: (key: readonly unknown[]) => number | undefined;
}

/** Reads a YAML file of an owner. @throws SettingsError naming file, line, key and what to do, for its first fault. */
export function readChecked<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): CheckedYaml<v.InferOutput<Schema>> {
  const { value, lineOf } = readYaml(file);
  const checked = v.safeParse(schema, value);
  if (checked.success) return { value: checked.output, lineOf };
  const [issue] = checked.issues;
  const line = lineOf((issue.path ?? []).map((item) => item.key));
  throw new SettingsError(file, v.getDotPath(issue) ?? undefined, whatToDo(issue), withLine(line));
}

const withLine = (line: number | undefined) => (line === undefined ? {} : { line });

function readYaml(file: string): CheckedYaml<unknown> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { prettyErrors: true, lineCounter: lines });
  const [fault] = document.errors;
  if (fault) {
    const advice = `is not valid YAML: ${fault.message.split('\n')[0]?.replace(/ at line .*$/, '')}`;
    throw new SettingsError(file, undefined, advice, {
      cause: fault,
      ...withLine(fault.linePos?.[0].line),
    });
  }
  return {
    value: document.toJS() as unknown,
    // What is missing has no line: then it is that of what it belongs into.
    lineOf(key) {
      for (let depth = key.length; depth > 0; depth -= 1) {
        const parent = document.getIn(key.slice(0, depth - 1), true);
        const pair = isMap(parent)
          ? parent.items.find((each) => isNamed(each.key, key[depth - 1]))
          : undefined;
        const node = pair?.key ?? document.getIn(key.slice(0, depth), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return undefined;
    },
  };
}

const isNamed = (key: unknown, name: unknown): boolean => isScalar(key) && key.value === name;

/** What an owner calls the kinds of values. */
const kinds: Record<string, string> = {
  number: 'a number',
  string: 'a text; in quotes where it looks like a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'keys and values',
};

function whatToDo(issue: v.BaseIssue<unknown>): string {
  const { type, kind, expected, received, message } = issue;
  if (type === 'strict_object' && expected === 'never')
    return 'is no setting there is: check its spelling, or take it out';
  if (received === 'undefined')
    return `is missing: add it (${kinds[expected ?? ''] ?? expected ?? 'a value'})`;
  const is = typeof issue.input === 'object' ? 'cannot be used' : `is ${received}`;
  // A message of our own says what to give; of its own the schema only has the kind it wants.
  if (kind !== 'schema' || !message.startsWith('Invalid type')) return `${is}: ${message}`;
  return `${is}: give ${kinds[expected ?? ''] ?? expected?.replace(/[()]/g, '').replaceAll(' | ', ' or ')}`;
}
