import type { JsonSchema } from './agent.ts';

/**
 * Reads the arguments a model gave for a tool by the tool's schema. Models write numbers and booleans as strings,
 * lists without quotes, and Bedrock Agents hand over nothing but strings; what cannot be read is named, so that the
 * model can be asked again. The tool checks its arguments once more when it runs.
 */
export type ReadArguments =
  | { ok: true; arguments: Record<string, unknown> }
  /** For the model: which argument is wrong and what it should be. */
  | { ok: false; problem: string };

export function readArguments(schema: JsonSchema, given: Record<string, unknown>): ReadArguments {
  try {
    return { ok: true, arguments: readObject(schema, given, '') };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.message };
    throw error;
  }
}

class Unreadable extends Error {
  override name = 'Unreadable';
}

function read(schema: JsonSchema, given: unknown, path: string): unknown {
  const value = readShape(schema, given, path);
  checkLimits(schema, value, path);
  return value;
}

function readShape(schema: JsonSchema, given: unknown, path: string): unknown {
  if (schema.anyOf) return readAny(schema.anyOf, given, path);
  if (schema.const !== undefined) return readConstant(schema.const, given, path);
  switch (schema.type) {
    case 'object':
      return readObject(schema, parsed(given, path, 'an object'), path);
    case 'array':
      return readList(schema, given, path);
    case 'number':
    case 'integer':
      return readNumber(schema.type, given, path);
    case 'boolean':
      return readBoolean(given, path);
    case 'string':
      return readText(given, path);
    default:
      return given;
  }
}

function readObject(schema: JsonSchema, given: unknown, path: string): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw wrong(path, 'an object');
  const { properties = {}, required = [], additionalProperties } = schema;
  const entries = Object.entries(given).filter(
    // Models fill what is left out with null or nothing; for an argument that may be absent that means absent.
    ([name, value]) => required.includes(name) || !isEmpty(value),
  );
  const missing = required.find((name) => !entries.some(([given]) => given === name));
  if (missing !== undefined) throw new Unreadable(`${below(path, missing)} is missing`);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const rule = known ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
      if (!rule) throw new Unreadable(`${below(path, name)} is not an argument`);
      return [name, read(rule, value, below(path, name))];
    }),
  );
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

function readList(schema: JsonSchema, given: unknown, path: string): unknown[] {
  const list = Array.isArray(given) ? given : splitList(readText(given, path));
  return list.map((item, index) => (schema.items ? read(schema.items, item, `${path}[${index}]`) : item));
}

/** `["a","b"]`, `[a, b]` or `a, b`. */
function splitList(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch {
    // Not JSON: read as words between commas.
  }
  const inner = text.trim().replace(/^\[/, '').replace(/\]$/, '');
  return inner
    .split(',')
    .map((item) => item.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((item) => item !== '');
}

function parsed(given: unknown, path: string, wanted: string): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    throw wrong(path, `${wanted}, as JSON`);
  }
}

function readNumber(type: 'number' | 'integer', given: unknown, path: string): number {
  const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(path, 'a number');
  if (type === 'integer' && !Number.isInteger(value)) throw wrong(path, 'a whole number');
  return value;
}

function readBoolean(given: unknown, path: string): boolean {
  if (typeof given === 'boolean') return given;
  const word = typeof given === 'string' ? given.trim().toLowerCase() : '';
  if (word !== 'true' && word !== 'false') throw wrong(path, 'true or false');
  return word === 'true';
}

function readText(given: unknown, path: string): string {
  if (typeof given === 'string') return given;
  if (typeof given === 'number' || typeof given === 'boolean') return String(given);
  throw wrong(path, 'text');
}

function readConstant(constant: string | number | boolean, given: unknown, path: string): unknown {
  if (given !== constant && given !== String(constant)) throw wrong(path, JSON.stringify(constant));
  return constant;
}

function readAny(choices: JsonSchema[], given: unknown, path: string): unknown {
  for (const choice of choices) {
    try {
      return read(choice, given, path);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  }
  throw wrong(path, 'one of the forms its schema allows');
}

function checkLimits(schema: JsonSchema, value: unknown, path: string): void {
  if (schema.enum && !schema.enum.includes(value as string)) {
    throw wrong(path, `one of ${schema.enum.join(', ')}`);
  }
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    if (value < minimum || value > maximum) throw wrong(path, rangeOf(schema));
  }
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
  if (length === undefined) return;
  const { minLength = 0, maxLength = Infinity, minItems = 0, maxItems = Infinity } = schema;
  const [least, most] = Array.isArray(value) ? [minItems, maxItems] : [minLength, maxLength];
  if (length < least) throw wrong(path, `at least ${least} long`);
  if (length > most) throw wrong(path, `at most ${most} long`);
}

function rangeOf({ minimum, maximum }: JsonSchema): string {
  if (minimum === undefined) return `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `from ${minimum} to ${maximum}`;
}

const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
const wrong = (path: string, wanted: string): Unreadable =>
  new Unreadable(`${path === '' ? 'the arguments' : path} must be ${wanted}`);
