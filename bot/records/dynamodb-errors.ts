import { DynamoDBServiceException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { ConditionFailed, RecordsError, RecordsThrottled } from './errors.ts';

const busyReasons = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
/** Refusals that a later try can overcome; nothing was written. */
const busyErrors = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionConflictException',
]);

/** What a failed call means in the port's words. */
export function recordsErrorOf(cause: unknown): RecordsError {
  if (cause instanceof RecordsError) return cause;
  if (cause instanceof TransactionCanceledException) return cancellationOf(cause);
  if (isUnanswered(cause)) {
    return new RecordsThrottled('The records did not answer; the same commit may be tried again.', { cause });
  }
  if (cause instanceof Error && busyErrors.has(cause.name)) {
    return new RecordsThrottled('The records are busy; the same commit may be tried again.', { cause });
  }
  return new RecordsError('The records refused a request.', { cause });
}

/**
 * Whether another transaction was at one of the same records at that moment: DynamoDB refuses the later one at once,
 * where other stores let it wait. Whether its conditions hold shows when it is tried again.
 */
export const isConflict = (cause: unknown): boolean =>
  cause instanceof TransactionCanceledException &&
  reasonsOf(cause).every((code) => code === 'None' || code === 'TransactionConflict');

/** Whether a failed write may have happened all the same; in doubt it may. */
export function isOutcomeUnknown(cause: unknown): boolean {
  return !(cause instanceof DynamoDBServiceException) || isUnanswered(cause);
}

/** Whether the connection broke or the service did. Wrong credentials or settings are neither. */
function isUnanswered(cause: unknown): boolean {
  if (cause instanceof DynamoDBServiceException) {
    return cause.$fault === 'server' || cause.name === 'TransactionInProgressException';
  }
  return cause instanceof Error && (cause.name === 'TimeoutError' || 'code' in cause);
}

const reasonsOf = ({ CancellationReasons = [] }: TransactionCanceledException): string[] =>
  CancellationReasons.map(({ Code = 'None' }) => Code);

function cancellationOf(cause: TransactionCanceledException): RecordsError {
  const codes = reasonsOf(cause);
  const failed = codes.flatMap((code, index) => (code === 'ConditionalCheckFailed' ? [index] : []));
  if (failed.length > 0) return new ConditionFailed(failed, { cause });
  if (codes.some((code) => busyReasons.has(code))) {
    return new RecordsThrottled('The records are busy; the same commit may be tried again.', { cause });
  }
  return new RecordsError(`The records refused a commit: ${codes.join(', ')}.`, { cause });
}
