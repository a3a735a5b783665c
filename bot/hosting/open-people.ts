import type { StorePeople } from '../chat/dependencies.ts';
import { openDesk } from '../conversations/desk.ts';
import { openMailCounts } from '../conversations/mail-counts.ts';
import type { Secrets } from '../conversations/secrets.ts';
import { openRequests, settling } from '../conversations/settle-requests.ts';
import type { Records } from '../records/records.ts';
import { customerEmail } from '../shop/customers.ts';

/** What the people of one store work with, on its records. */
export function openPeople(options: {
  records: Records;
  storeId: string;
  secrets: Secrets;
  now: () => number;
}): StorePeople {
  const records = options.records.forStore(options.storeId);
  return {
    desk: openDesk(options),
    requests: openRequests(options),
    mailCounts: openMailCounts(options),
    async settling(read, settlement) {
      return (await settling(records, read, settlement, options.now())).operations;
    },
    emailOf: (subject) => customerEmail(records, subject),
  };
}
