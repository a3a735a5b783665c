/** Base of everything the records port throws. */
export class RecordsError extends Error {
  override name = 'RecordsError';
}

/** An expectation did not hold; `failed` are the indexes of the operations concerned. Nothing was written. */
export class ConditionFailed extends RecordsError {
  override name = 'ConditionFailed';
  readonly failed: number[];
  constructor(failed: number[], options?: ErrorOptions) {
    super(`Nothing was written: the condition of operation ${failed.join(', ')} does not hold.`, options);
    this.failed = failed;
  }
}

/** The store is busy; the same commit may be tried again. */
export class RecordsThrottled extends RecordsError {
  override name = 'RecordsThrottled';
}

/** The disk is full. Nothing was written; free some room and try again. */
export class RecordsFull extends RecordsError {
  override name = 'RecordsFull';
}

/** A key, value or commit is not of the form every adapter accepts. A fault in the caller. */
export class InvalidRecord extends RecordsError {
  override name = 'InvalidRecord';
}

/** The data folder is in use by another process, or was written by a newer version. */
export class DataFolderUnusable extends RecordsError {
  override name = 'DataFolderUnusable';
}

/** Another process has the data folder. */
export class DataFolderInUse extends DataFolderUnusable {}
