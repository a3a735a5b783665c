import type * as v from 'valibot';
import type { JsonSchema } from '../agent/agent.ts';

export type { JsonSchema };

/** A schema uses something this converter does not know. A fault in the tool that uses it. */
export class UnknownSchema extends Error {
  override name = 'UnknownSchema';
}

/** A valibot schema as its objects look from outside; only what is read here. */
interface AnySchema {
  type: string;
  entries?: Record<string, AnySchema>;
  item?: AnySchema;
  value?: AnySchema;
  wrapped?: AnySchema;
  options?: readonly unknown[];
  literal?: string | number | boolean;
  pipe?: readonly [AnySchema, ...Action[]];
}

interface Action {
  kind: string;
  type: string;
  requirement?: unknown;
  metadata?: Record<string, unknown>;
  description?: string;
}

/** Metadata of an argument that the dialogue gives and no model is told of: what the shopper said it does not choose. */
export const givenByDialogue = { givenByDialogue: true } as const;

/**
 * The JSON Schema of a valibot schema, for agents that choose arguments.
 * @throws UnknownSchema for what tools do not use.
 */
export function jsonSchema(schema: v.GenericSchema): JsonSchema {
  return convert(schema);
}

function convert(schema: AnySchema): JsonSchema {
  if (!schema.pipe) return base(schema);
  const [first, ...actions] = schema.pipe;
  // A pipe may begin with a pipe: `v.pipe(Word, v.description(…))`.
  let result = first.pipe && first !== schema ? convert(first) : base(first);
  for (const action of actions) result = { ...result, ...constraint(action, result) };
  return result;
}

function base(schema: AnySchema): JsonSchema {
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'number':
      return { type: schema.type };
    case 'literal':
      return schema.literal === undefined ? {} : { const: schema.literal };
    case 'picklist':
      return { type: 'string', enum: [...(schema.options ?? [])] as string[] };
    case 'array':
      return { type: 'array', items: convert(part(schema.item, schema)) };
    case 'record':
      return { type: 'object', additionalProperties: convert(part(schema.value, schema)) };
    case 'union':
      return { anyOf: (schema.options as AnySchema[]).map(convert) };
    case 'object':
      return objectSchema(schema.entries ?? {});
    default:
      throw new UnknownSchema(`No JSON Schema is known for "${schema.type}".`);
  }
}

function objectSchema(entries: Record<string, AnySchema>): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [name, entry] of Object.entries(entries)) {
    const optional = entry.type === 'optional';
    if (isGivenByDialogue(optional ? part(entry.wrapped, entry) : entry)) continue;
    properties[name] = convert(optional ? part(entry.wrapped, entry) : entry);
    if (!optional) required.push(name);
  }
  return { type: 'object', properties, required, additionalProperties: false };
}

function isGivenByDialogue({ pipe }: AnySchema): boolean {
  const [, ...actions] = pipe ?? [undefined];
  return actions.some(({ metadata }) => metadata?.['givenByDialogue'] === true);
}

function part(schema: AnySchema | undefined, whole: AnySchema): AnySchema {
  if (!schema) throw new UnknownSchema(`The schema "${whole.type}" has no inner schema.`);
  return schema;
}

function constraint(action: Action, schema: JsonSchema): JsonSchema {
  const number = action.requirement as number;
  const list = schema.type === 'array';
  switch (action.type) {
    case 'description':
      return { description: action.description ?? '' };
    case 'integer':
    case 'safe_integer':
      return { type: 'integer' };
    case 'min_value':
      return { minimum: number };
    case 'max_value':
      return { maximum: number };
    case 'min_length':
      return list ? { minItems: number } : { minLength: number };
    case 'max_length':
      return list ? { maxItems: number } : { maxLength: number };
    case 'regex':
      return { pattern: (action.requirement as RegExp).source };
    case 'email':
      return { format: 'email' };
    case 'trim':
      return {};
    default:
      throw new UnknownSchema(`No JSON Schema is known for the check "${action.type}".`);
  }
}
