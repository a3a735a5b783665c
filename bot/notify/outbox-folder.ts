import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NotifyFailed, type Message, type Notify } from './notify.ts';

/** The notify port on one machine without a mail server: every message is a file, to be read on a page or picked up. */
export interface OutboxFolder extends Notify {
  /** The newest messages of a store, newest first. */
  list(storeId: string, limit: number): Promise<Message[]>;
  /** Deletes what was sent before a moment, milliseconds since the epoch. */
  sweep(storeId: string, before: number): Promise<void>;
}

/** @param folder made when it is first needed; holds one folder a store. */
export function createOutboxFolder(folder: string): OutboxFolder {
  const folderOf = (storeId: string): string => join(folder, safe(storeId));
  return {
    async send(message) {
      const own = folderOf(message.storeId);
      const name = join(own, fileOf(message));
      try {
        await mkdir(own, { recursive: true, mode: 0o700 });
        // Whole or not at all: whoever picks files up must not find half of one.
        await writeFile(`${name}.part`, JSON.stringify(message, null, 2), { mode: 0o600 });
        await rename(`${name}.part`, name);
      } catch (cause) {
        throw new NotifyFailed('The message could not be written to the outbox.', { cause });
      }
    },
    async forget(storeId, conversationId) {
      const own = folderOf(storeId);
      const names = (await namesIn(own)).filter((name) => name.includes(`.${safe(conversationId)}.`));
      await Promise.all(names.map((name) => rm(join(own, name), { force: true })));
      return names.length;
    },
    async sweep(storeId, before) {
      const own = folderOf(storeId);
      const old = (await namesIn(own)).filter((name) => Number.parseInt(name, 10) < before);
      await Promise.all(old.map((name) => rm(join(own, name), { force: true })));
    },
    async list(storeId, limit) {
      const own = folderOf(storeId);
      const newest = (await namesIn(own))
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .slice(-limit);
      const texts = await Promise.all(
        newest.map((name) => readFile(join(own, name), 'utf8').catch(() => '')),
      );
      // One that was picked up meanwhile is not there any more.
      return texts.flatMap((text) => (text === '' ? [] : [JSON.parse(text) as Message])).toReversed();
    },
  };
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** Its time first, so that names sort by it; the same message always has the same name. */
const fileOf = ({ at, conversationId, id }: Message): string =>
  `${String(at).padStart(15, '0')}.${safe(conversationId)}.${safe(id)}.json`;

/** Ids are letters, digits, "-" and "_" already; nothing else may become a path. */
const safe = (text: string): string => text.replaceAll(/[^\w-]/g, '_');
