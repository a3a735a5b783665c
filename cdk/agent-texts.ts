import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { built } from './build-outputs.ts';

/** What a model is told and what it may not say, from reviewed files beside the agent's code. */
export interface AgentTexts {
  /** 40–4,000 characters, as Bedrock Agents take. */
  instructions: string;
  guardrail: Guardrail;
}

const Strength = v.picklist(['NONE', 'LOW', 'MEDIUM', 'HIGH']);

const Guardrail = v.strictObject({
  /** Said instead of a reply when the shopper's words are blocked. */
  blockedInput: v.pipe(v.string(), v.maxLength(500)),
  /** Said instead of what the model wrote. */
  blockedOutput: v.pipe(v.string(), v.maxLength(500)),
  topics: v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.maxLength(100)),
      definition: v.pipe(v.string(), v.maxLength(200)),
      examples: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(5)),
    }),
  ),
  contents: v.array(
    v.strictObject({
      type: v.picklist(['SEXUAL', 'VIOLENCE', 'HATE', 'INSULTS', 'MISCONDUCT', 'PROMPT_ATTACK']),
      input: Strength,
      output: Strength,
    }),
  ),
  personalData: v.array(v.strictObject({ type: v.string(), action: v.picklist(['BLOCK', 'ANONYMIZE']) })),
});

export type Guardrail = v.InferOutput<typeof Guardrail>;

/**
 * Reads `instructions.md` and `guardrail.yaml`.
 * @throws Error naming the file that is missing or wrong.
 */
export function readAgentTexts(folder: string): AgentTexts {
  const instructions = readFileSync(
    built(join(folder, 'instructions.md'), 'it tells the model what it is.'),
    'utf8',
  );
  const file = built(join(folder, 'guardrail.yaml'), 'it tells what a model may not say.');
  const guardrail = v.safeParse(Guardrail, parse(readFileSync(file, 'utf8')));
  if (!guardrail.success) {
    const [issue] = guardrail.issues;
    throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  return { instructions: instructions.trim(), guardrail: guardrail.output };
}
