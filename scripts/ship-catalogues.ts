/** Lays catalogues as they are shipped after the bundle: sealed files named by what is in them, and the list of them. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFile, readCompiled } from '../bot/lambda/compiled.ts';
import { LIST } from '../bot/lambda/shipped-catalogues.ts';

/**
 * @param bundle folder of a built Lambda, whose catalogues they are.
 * @param target folder that is made anew.
 */
export function shipCatalogues(bundle: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const ids = readCompiled(bundle).stores.map(({ settings }) => settings.id);
  const catalogues = ids.map((id) => {
    const from = join(bundle, catalogueFile(id));
    const content = readFileSync(from);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const file = `${id}-${sha256.slice(0, 16)}.sqlite`;
    copyFileSync(from, join(target, file));
    return [id, { file, bytes: content.byteLength, sha256 }] as const;
  });
  writeFileSync(join(target, LIST), JSON.stringify({ catalogues: Object.fromEntries(catalogues) }, null, 2));
}
