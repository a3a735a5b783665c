import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Laid beside the bundle by scripts/build-lambda.ts: files that only some settings use, each with the parts it is of. */
export const PARTS = 'parts.json';

/**
 * Files of the bundle that a function with these settings never reads: clients of services that its modes do not ask.
 * The settings are the function's own, so what is left out cannot differ from what it is told to use.
 */
export function unusedFiles(bundle: string, environment: Record<string, string>): string[] {
  const parts = JSON.parse(readFileSync(join(bundle, PARTS), 'utf8')) as Record<string, string[]>;
  const used = new Set(usedParts(environment));
  const unused = Object.entries(parts).filter(([, needing]) => !needing.some((part) => used.has(part)));
  return [PARTS, ...unused.map(([file]) => file)];
}

function usedParts({ UNDERSTANDING, AGENT, SPEECH, NOTIFY }: Record<string, string>): string[] {
  return [
    ...(UNDERSTANDING === 'comprehend' || UNDERSTANDING === 'cascade' ? ['comprehend'] : []),
    ...(AGENT === 'bedrock-agent' || AGENT === 'converse' ? [AGENT] : []),
    ...(SPEECH === 'polly' ? ['polly'] : []),
    ...(NOTIFY === 'smtp' ? ['smtp'] : []),
  ];
}
