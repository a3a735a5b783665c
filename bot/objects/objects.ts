/**
 * A private place for whole objects by key, such as a bucket: what is too large or too short-lived for the records.
 * Every call throws when the place does not answer, or answers with anything but what was asked for.
 */
export interface Objects {
  /** @returns undefined when it is not there. */
  get(key: string, signal: AbortSignal): Promise<AsyncIterable<Uint8Array> | undefined>;
  put(key: string, kept: KeptObject, signal: AbortSignal): Promise<void>;
  /** Deleting what is not there is no error. */
  delete(key: string, signal: AbortSignal): Promise<void>;
  /** Keys that begin so, in their order: the first ones, at most `most`. */
  list(prefix: string, most: number, signal: AbortSignal): Promise<string[]>;
  /** An address that anyone who has it may fetch the object from for so many seconds. */
  sign(key: string, seconds: number): Promise<SignedAddress>;
}

export interface KeptObject {
  bytes: Uint8Array;
  contentType: string;
}

export interface SignedAddress {
  url: string;
  /** Milliseconds since the epoch. */
  until: number;
}

/** Where and as whom a client calls. */
export interface AwsAccount {
  region: () => Promise<string>;
  credentials: () => Promise<{ accessKeyId: string; secretAccessKey: string; sessionToken?: string }>;
}
