import type { Logger } from 'pino';
import type { Chat } from '../chat.ts';
import type { Records } from '../records/records.ts';
import { customersWithEmail } from '../shop/customers.ts';
import { carryOut, followWishes } from './erasing.ts';
import { tidyNowAndThen, type EventFiles } from './event-files.ts';
import type { HostedStores } from './hosted-stores.ts';

/**
 * What a running host does about what it keeps: erases as wished by `npm run erase`, and deletes old business events.
 * @returns ends it, once nobody talks any more: the last events are written then
 */
export function startKeeping(parts: {
  dataFolder: string;
  stores: HostedStores;
  records: Records;
  chat: Chat;
  events: EventFiles;
  log: Logger;
}): () => Promise<void> {
  const { dataFolder, stores, records, chat, events, log } = parts;
  const erasable = (): Parameters<typeof carryOut>[1] =>
    stores.all().map(({ settings: { id } }) => ({
      id,
      subjectsWith: (email) => customersWithEmail(records.forStore(id), email),
    }));
  const endTidying = tidyNowAndThen(events);
  const endWishes = followWishes(dataFolder, (wish) => carryOut(wish, erasable(), chat.forgetting), log);
  return async () => {
    await endWishes();
    endTidying();
  };
}
