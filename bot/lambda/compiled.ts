import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyPassage, StoreSettings } from '../settings/store.ts';

/** What the build checked and laid beside the bundle, so that starting parses no YAML and trains nothing. */
export interface Compiled {
  version: string;
  stores: CompiledStore[];
}

export interface CompiledStore {
  settings: StoreSettings;
  policies: PolicyPassage[];
  /** The store whose catalogue it shares; its own unless told. */
  catalogue?: string;
}

export const compiledFile = 'stores.json';
/** Which files only some settings use; for what deploys the bundle. */
export const partsFile = 'parts.json';
export const modelFile = 'model.bin';
export const catalogueFile = (storeId: string): string => `catalogues/${storeId}.sqlite`;

/** @param folder where the bundle lies. */
export function readCompiled(folder: string): Compiled {
  return JSON.parse(readFileSync(join(folder, compiledFile), 'utf8')) as Compiled;
}
