import type { StoreRecords } from '../records/records.ts';

/** The partition of the customers a store has on record. */
export const customersPartition = 'demo-customers';

/** The e-mail address of a customer, where the store has it. */
export async function customerEmail(records: StoreRecords, customerId: string): Promise<string | undefined> {
  const item = await records.get(customersPartition, customerId);
  return (item?.value as { email?: string } | undefined)?.email;
}
