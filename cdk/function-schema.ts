import type { aws_bedrock as bedrock } from 'aws-cdk-lib';
import { jsonSchema, type JsonSchema } from '../bot/tools/json-schema.ts';
import type { Tool } from '../bot/tools/tool.ts';

/**
 * Tools as functions of a Bedrock Agent. It knows flat parameters only and hands every value back as a string, which is
 * then read by the tool's own schema; an object is described as JSON text.
 */

/** Emptying, undoing and proving a claim are never the agent's; the machine would refuse them anyway. */
const NEVER_THE_AGENTS = new Set(['empty-cart', 'restore-cart', 'verify-order']);

/** Bedrock's limits, of one function. */
const MOST_PARAMETERS = 5;
const LONGEST_DESCRIPTION = 1_200;
const LONGEST_PARAMETER_DESCRIPTION = 500;

export const mayBeAgents = ({ name }: Tool): boolean => !NEVER_THE_AGENTS.has(name);

/** @throws Error when a tool does not fit into what Bedrock takes. */
export function functionOf(tool: Tool): bedrock.CfnAgent.FunctionProperty {
  const { properties = {}, required = [] } = jsonSchema(tool.schema);
  const names = Object.keys(properties);
  if (names.length > MOST_PARAMETERS) {
    throw new Error(`${tool.name} has ${names.length} parameters; Bedrock takes ${MOST_PARAMETERS}.`);
  }
  return {
    name: tool.name,
    description: atMost(LONGEST_DESCRIPTION, tool.description, tool.name),
    parameters: Object.fromEntries(
      names.map((name) => [
        name,
        parameterOf(`${tool.name}.${name}`, properties[name]!, required.includes(name)),
      ]),
    ),
  };
}

function parameterOf(
  name: string,
  schema: JsonSchema,
  required: boolean,
): bedrock.CfnAgent.ParameterDetailProperty {
  const type = flatType(schema);
  const form =
    type === schema.type && type !== 'array' ? constraintsOf(schema) : `as JSON: ${formOf(schema)}`;
  const description = [schema.description, form].filter(Boolean).join('; ');
  return {
    type,
    required,
    ...(description === '' ? {} : { description: atMost(LONGEST_PARAMETER_DESCRIPTION, description, name) }),
  };
}

function flatType({ type }: JsonSchema): string {
  return type === undefined || type === 'object' ? 'string' : type;
}

/** What may stand in it, in a few words: `one of a, b` or `1–50`. */
function constraintsOf({ enum: values, minimum, maximum }: JsonSchema): string {
  if (values) return `one of ${values.join(', ')}`;
  if (minimum !== undefined && maximum !== undefined) return `${minimum}–${maximum}`;
  return '';
}

/** The form of a nested value, short enough to stand in a description: `{priceMax?: integer, brand?: string}`. */
function formOf(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.join(' | ');
  if (schema.type === 'array') return `[${schema.items ? formOf(schema.items) : 'any'}]`;
  if (schema.type !== 'object') return schema.type ?? 'any';
  const { properties, additionalProperties, required = [] } = schema;
  if (!properties) {
    return typeof additionalProperties === 'object' ? `{name: ${formOf(additionalProperties)}}` : '{}';
  }
  const entries = Object.entries(properties).map(
    ([name, inner]) => `${name}${required.includes(name) ? '' : '?'}: ${formOf(inner)}`,
  );
  return `{${entries.join(', ')}}`;
}

function atMost(length: number, text: string, of: string): string {
  if (text.length <= length) return text;
  throw new Error(`The description of ${of} has ${text.length} characters; Bedrock takes ${length}.`);
}
