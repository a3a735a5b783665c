import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the files lie that are deployed; each is made by a build step, never here. */
export interface BuildOutputs {
  /** The chat Lambda: `node scripts/build-lambda.ts`. */
  lambda: string;
  /** Catalogues that are shipped after the Lambda: `npm run synth`. */
  catalogues: string;
  /** The script tag's files: `npm run build`. */
  widget: string;
  /** The staff pages; they are deployed once they are built. */
  staff: string;
  /** The stores' folders, whose policies a knowledge base may hold. */
  stores: string;
  /** Training data of the Comprehend classifier, `label,text` lines: only when a stage asks for Comprehend. */
  comprehend: string;
}

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

export const buildOutputs: BuildOutputs = {
  lambda: join(root, 'build/lambda'),
  catalogues: join(root, 'build/catalogues'),
  widget: join(root, 'build/widget'),
  staff: join(root, 'build/staff'),
  stores: join(root, 'stores'),
  comprehend: join(root, 'build/comprehend'),
};

/** @throws Error that says how it is made, when it is not there. */
export function built(path: string, how: string): string {
  if (existsSync(path)) return path;
  throw new Error(`${path} is missing: ${how}`);
}
