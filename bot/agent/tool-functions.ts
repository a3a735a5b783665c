import type { AgentTool, JsonSchema } from './agent.ts';

/**
 * Tools as Bedrock Agents' function schemas: flat, typed parameters. An object travels as JSON in a string, with its
 * shape in the description; `readArguments` reads it back.
 *
 * Limits by the service's reference: 100 characters of a function's name, 1,200 of its description, 500 of a
 * parameter's. Five parameters a function is an account's default quota, which can be raised.
 */
export interface AgentFunction {
  name: string;
  description: string;
  parameters: Record<string, AgentParameter>;
}

export interface AgentParameter {
  type: 'string' | 'number' | 'integer' | 'boolean' | 'array';
  description: string;
  required: boolean;
}

/** A tool does not fit into a function schema: a fault in the tool's own schema. */
export class TooManyParameters extends Error {
  override name = 'TooManyParameters';
}

/** Parameters a function may have before an account's quota must be raised. */
export const MAXIMUM_PARAMETERS = 5;

/** @throws TooManyParameters */
export function agentFunctions(tools: readonly AgentTool[]): AgentFunction[] {
  return tools.map(({ name, description, parameters: schema }) => {
    const entries = Object.entries(schema.properties ?? {});
    if (entries.length > MAXIMUM_PARAMETERS) {
      throw new TooManyParameters(`${name} has ${entries.length} parameters.`);
    }
    const parameters = entries.map(([key, value]) => [key, parameter(key, value, schema.required ?? [])]);
    return { name, description, parameters: Object.fromEntries(parameters) as AgentFunction['parameters'] };
  });
}

function parameter(name: string, schema: JsonSchema, required: readonly string[]): AgentParameter {
  return {
    type: typeOf(schema),
    description: [schema.description ?? name.replaceAll(/([A-Z])/g, ' $1').toLowerCase(), shapeOf(schema)]
      .filter(Boolean)
      .join('; '),
    required: required.includes(name),
  };
}

function typeOf({ type }: JsonSchema): AgentParameter['type'] {
  return type === undefined || type === 'object' ? 'string' : type;
}

/** What flat types cannot say, for the model to read. */
function shapeOf(schema: JsonSchema): string {
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if (schema.type !== 'object') return '';
  return `a JSON object, each optional: ${fields(schema)}`;
}

function fields({ properties = {} }: JsonSchema): string {
  return Object.entries(properties)
    .map(([name, schema]) => `${name} (${fieldType(schema)})`)
    .join(', ');
}

function fieldType(schema: JsonSchema): string {
  if (schema.type === 'array') return `list of ${schema.items?.type ?? 'values'}`;
  if (schema.type !== 'object') return schema.description ?? schema.type ?? 'value';
  return schema.properties ? `object: ${fields(schema)}` : `object of names and values`;
}
