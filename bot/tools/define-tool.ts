import type * as v from 'valibot';
import type { ToolArguments, ToolData, ToolName } from './results.ts';
import type { Tool, ToolContext, ToolKind, ToolResult } from './tool.ts';

/** What a tool gives back, with its data as the table in results.ts says. */
export type TypedResult<Name extends ToolName> = Omit<ToolResult, 'data'> & { data: ToolData<Name> };

/**
 * Defines one tool. The compiler holds its schema and its data to the row of that name in results.ts, so that machine,
 * agents and tools cannot drift apart.
 */
export function defineTool<Name extends ToolName>(tool: {
  name: Name;
  kind: ToolKind;
  description: string;
  schema: v.GenericSchema<unknown, ToolArguments<Name>>;
  run(args: ToolArguments<Name>, context: ToolContext): Promise<TypedResult<Name>>;
}): Tool & { name: Name } {
  return { ...tool, run: (args, context) => tool.run(args as ToolArguments<Name>, context) };
}
