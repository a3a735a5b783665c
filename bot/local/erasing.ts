import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import * as v from 'valibot';
import type { Chat } from '../chat.ts';
import { storeOfConversation } from '../conversations/secrets.ts';
import type { Shopper } from '../conversations/shoppers.ts';
import type { Receipt } from '../wire/messages.ts';
import { describe } from './log.ts';

/**
 * Erasing on the word of whoever may write into the data folder, `npm run erase`. A running host keeps the folder for
 * itself, so the wish is left there as a file; the host takes it up, and leaves the receipts beside it.
 */

const Wish = v.union([
  v.object({ conversationId: v.string(), storeId: v.optional(v.string()) }),
  v.object({ shopper: v.string(), storeId: v.optional(v.string()) }),
]);
export type Wish = v.InferOutput<typeof Wish>;

export type Erased = { storeId: string; receipt: Receipt }[];

/** How often a running host looks for wishes, in milliseconds. */
export const LOOK_EVERY = 1_000;

const folderIn = (dataFolder: string): string => join(dataFolder, 'erase');

/** What a person is known by: an address of e-mail, or the subject they sign in with; an address may be a subject too. */
export const shoppersNamed = (who: string): Shopper[] =>
  who.includes('@') ? [{ email: who }, { subject: who }] : [{ subject: who }];

/** Carries a wish out in the stores it means. */
export async function carryOut(
  wish: Wish,
  stores: readonly { id: string; subjectsWith?: (email: string) => Promise<string[]> }[],
  forgetting: Chat['forgetting'],
): Promise<Erased> {
  const named = 'conversationId' in wish ? storeOfConversation(wish.conversationId) : undefined;
  const wanted = stores.filter(({ id }) => id === (wish.storeId ?? named ?? id));
  const erased: Erased = [];
  for (const { id: storeId, subjectsWith } of wanted) {
    if ('conversationId' in wish) {
      const receipt = await forgetting.conversation(storeId, wish.conversationId);
      if (receipt) erased.push({ storeId, receipt });
      continue;
    }
    const customers = wish.shopper.includes('@') ? ((await subjectsWith?.(wish.shopper)) ?? []) : [];
    const shoppers = [...shoppersNamed(wish.shopper), ...customers.map((subject) => ({ subject }))];
    const receipts = await forgetting.shopper(storeId, shoppers);
    erased.push(...receipts.map((receipt) => ({ storeId, receipt })));
  }
  return erased;
}

/** Leaves a wish for the running host. @returns the file its receipts will lie in. */
export function leaveWish(dataFolder: string, wish: Wish): string {
  const folder = folderIn(dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = join(folder, randomUUID());
  writeFileSync(`${name}.part`, JSON.stringify(wish), { mode: 0o600 });
  renameSync(`${name}.part`, `${name}.wish`);
  return `${name}.done`;
}

/** Looks for wishes now and then and carries them out; the returned function ends it and resolves when nothing is under way. */
export function followWishes(
  dataFolder: string,
  erase: (wish: Wish) => Promise<Erased>,
  log: Logger,
): () => Promise<void> {
  let work = Promise.resolve();
  const look = (): void => {
    work = work.then(() => takeWishes(folderIn(dataFolder), erase, log));
  };
  look();
  const timer = setInterval(look, LOOK_EVERY).unref();
  return () => {
    clearInterval(timer);
    return work;
  };
}

async function takeWishes(
  folder: string,
  erase: (wish: Wish) => Promise<Erased>,
  log: Logger,
): Promise<void> {
  for (const name of wishesIn(folder)) {
    const file = join(folder, name);
    try {
      const wish = v.parse(Wish, JSON.parse(readFileSync(file, 'utf8')));
      const erased = await erase(wish);
      const done = file.replace(/\.wish$/, '.done');
      writeFileSync(`${done}.part`, JSON.stringify(erased));
      renameSync(`${done}.part`, done);
      log.info({ conversations: erased.length }, 'erased as wished');
    } catch (error) {
      log.error(describe(error), 'wish to erase failed');
    }
    // The wish names a person: it goes whatever became of it, and whoever left it is told that no receipt came.
    rmSync(file, { force: true });
  }
}

function wishesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.wish'));
  } catch {
    // Nobody has wished anything yet.
    return [];
  }
}
