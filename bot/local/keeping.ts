import type { Logger } from 'pino';
import type { Chat } from '../chat.ts';
import type { Records } from '../records/records.ts';
import { customersWithEmail } from '../shop/customers.ts';
import { carryOut, followWishes } from './erasing.ts';
import { operatingClock } from '../hosting/operating-clock.ts';
import type { OutboxFolder } from '../notify/outbox-folder.ts';
import type { EventFiles } from './event-files.ts';
import type { HostedStores } from './hosted-stores.ts';
import { describe } from './log.ts';

const DAY = 86_400_000;
/** How often what is too old is looked for, in milliseconds. */
const TIDY_EVERY = 3_600_000;

/**
 * What a running host does about what it keeps: erases as wished by `npm run erase`, and deletes old business events and
 * e-mails that nobody picked up, whose addresses are kept no longer than other originals.
 * @returns ends it, once nobody talks any more: the last events are written then
 */
export function startKeeping(parts: {
  dataFolder: string;
  stores: HostedStores;
  records: Records;
  chat: Chat;
  events: EventFiles;
  outbox: OutboxFolder | undefined;
  log: Logger;
}): () => Promise<void> {
  const { dataFolder, stores, records, chat, events, outbox, log } = parts;
  const erasable = (): Parameters<typeof carryOut>[1] =>
    stores.all().map(({ settings: { id } }) => ({
      id,
      subjectsWith: (email) => customersWithEmail(records.forStore(id), email),
    }));
  const tidy = (): void => {
    events.tidy();
    for (const { settings } of stores.all()) {
      const before = operatingClock.now() - settings.retention.sealedDays * DAY;
      outbox
        ?.sweep(settings.id, before)
        .catch((error: unknown) => log.error({ ...describe(error) }, 'outbox not tidied'));
    }
  };
  tidy();
  const timer = setInterval(tidy, TIDY_EVERY).unref();
  const endWishes = followWishes(dataFolder, (wish) => carryOut(wish, erasable(), chat.forgetting), log);
  return async () => {
    await endWishes();
    clearInterval(timer);
    events.close();
  };
}
