import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import type { ChatLog } from '../chat/dependencies.ts';
import type { Objects } from '../objects/objects.ts';

/**
 * Catalogues that were shipped after the bundle: sealed files in a bucket, and one list that says which of them count.
 * A file is used when it is here whole and is what the list says, so a catalogue changes from one turn to the next and
 * never within one, in whatever order list and files came into the bucket.
 */
export interface ShippedCatalogues {
  /** The newest file that is here of a store's catalogue; undefined where none was shipped. */
  fileOf(storeId: string): string | undefined;
  /**
   * Brings what is newer, at most once in `checkEvery`. Never throws: what cannot be had is told to the log, and what was
   * here stays.
   */
  refresh(): Promise<void>;
  /** Takes back what turned out to be no catalogue that can be read; it is not brought again. */
  refuse(storeId: string): void;
}

export interface ShippedCataloguesOptions {
  objects: Objects;
  /** Where files are laid; those that do not count any more are removed. */
  folder: string;
  /** Milliseconds between two looks at the list. */
  checkEvery: number;
  now: () => number;
  log: ChatLog;
}

/** The list of catalogues, as the build writes it beside them. */
export const LIST = 'catalogues.json';

/** Milliseconds. A file may have tens of megabytes; nobody waits for it but the end of a turn that was answered. */
const DEADLINES = { list: 2_000, file: 20_000 };

/** A Lambda has 512 MB for files, and two of a catalogue are there while it is changed. */
const MOST_BYTES = 200_000_000;

const List = v.object({
  catalogues: v.record(
    v.string(),
    v.object({
      file: v.pipe(v.string(), v.regex(/^[\w.-]{1,200}$/)),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_BYTES)),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});
type Shipped = v.InferOutput<typeof List>['catalogues'][string];

export function openShippedCatalogues(options: ShippedCataloguesOptions): ShippedCatalogues {
  const { folder, checkEvery, now, log } = options;
  const here = new Map<string, string>();
  const refused = new Set<string>();
  let lookedAt = -Infinity;

  const put = (storeId: string, file: string | undefined): void => {
    const before = here.get(storeId);
    if (file === undefined) here.delete(storeId);
    else here.set(storeId, file);
    // Whoever has it open reads on.
    if (before !== undefined && ![...here.values()].includes(before)) rmSync(before, { force: true });
  };
  const take = async (storeId: string, shipped: Shipped): Promise<void> => {
    const file = join(folder, shipped.file);
    if (here.get(storeId) === file || refused.has(file)) return;
    if (!existsSync(file)) await bring(options, shipped, file);
    put(storeId, file);
    log.event('took a shipped catalogue', { store: storeId, file: shipped.file });
  };

  return {
    fileOf: (storeId) => here.get(storeId),
    async refresh() {
      if (now() - lookedAt < checkEvery) return;
      lookedAt = now();
      const failed = (name: string, fields: object) => (error: unknown) =>
        log.failure(name, error, { ...fields });
      const listed = await readList(options).catch(failed('shipped catalogues not listed', {}));
      await Promise.all(
        Object.entries(listed ?? {}).map(([store, shipped]) =>
          take(store, shipped).catch(failed('shipped catalogue not taken', { store })),
        ),
      );
    },
    refuse(storeId) {
      const file = here.get(storeId);
      if (file === undefined) return;
      refused.add(file);
      put(storeId, undefined);
    },
  };
}

async function readList({ objects }: ShippedCataloguesOptions): Promise<Record<string, Shipped>> {
  const found = await objects.get(LIST, AbortSignal.timeout(DEADLINES.list));
  if (!found) return {};
  return v.parse(List, await json(found)).catalogues;
}

/** @throws Error when the file is not there or is not what the list says. */
async function bring(
  { objects, folder }: ShippedCataloguesOptions,
  { file, bytes, sha256 }: Shipped,
  target: string,
): Promise<void> {
  const signal = AbortSignal.timeout(DEADLINES.file);
  const found = await objects.get(file, signal);
  if (!found) throw new Error(`${file} is listed and not there.`);
  mkdirSync(folder, { recursive: true });
  const part = `${target}.part`;
  const hashed = createHash('sha256');
  let come = 0;
  async function* counting(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      come += chunk.byteLength;
      if (come > bytes) throw new Error(`${file} is longer than the list says.`);
      hashed.update(chunk);
      yield chunk;
    }
  }
  // Opened before anything can fail: a file that is still being opened would come after its removal.
  const kept = (await open(part, 'w')).createWriteStream();
  try {
    await pipeline(found, counting, kept, { signal });
    if (hashed.digest('hex') !== sha256) throw new Error(`${file} is not what the list says.`);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
