/**
 * npm run wishes -- STORE [--days N]: what shoppers looked for in vain, from the DynamoDB table DYNAMODB_TABLE. Region and
 * credentials come from the AWS SDK's own variables.
 */
import { parseArgs } from 'node:util';
import { wishesOf } from '../bot/conversations/wishes.ts';
import { openDynamoRecords } from '../bot/records/dynamodb.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { days: { type: 'string', default: '30' } },
});
const [storeId] = positionals;
const { DYNAMODB_TABLE: table, DYNAMODB_ENDPOINT: endpoint } = process.env;
if (table === undefined || storeId === undefined || !/^[1-9]\d{0,2}$/.test(values.days)) {
  console.error('Say which table and store: DYNAMODB_TABLE=… npm run wishes -- STORE [--days 1–999]');
  process.exitCode = 1;
} else {
  const records = await openDynamoRecords({ table, ...(endpoint === undefined ? {} : { endpoint }) });
  const wishes = await wishesOf(records, storeId, { now: Date.now(), days: Number(values.days) });
  for (const { wish, times } of wishes) console.log(`${String(times).padStart(6)}  ${wish}`);
  await records.close();
}
