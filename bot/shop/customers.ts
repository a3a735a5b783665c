import type { StoreRecords } from '../records/records.ts';

/** The partition of the customers a store has on record. */
export const customersPartition = 'demo-customers';

/** The e-mail address of a customer, where the store has it. */
export async function customerEmail(records: StoreRecords, customerId: string): Promise<string | undefined> {
  const item = await records.get(customersPartition, customerId);
  return (item?.value as { email?: string } | undefined)?.email;
}

/** The customers on record with an e-mail address, whatever its letter case. */
export async function customersWithEmail(records: StoreRecords, email: string): Promise<string[]> {
  const wanted = email.trim().toLowerCase();
  const items = await records.list(customersPartition);
  return items.flatMap(({ key, value }) =>
    (value as { email?: string }).email?.toLowerCase() === wanted ? [key] : [],
  );
}
