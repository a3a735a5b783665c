/** Why the server closes a socket. 4xxx codes are Aisle's own; the client decides by code whether to come back. */
export const closeCodes = {
  /** Server is going away (restart, deploy): reconnect at once. */
  goingAway: 1001,
  /** A message was not text. Do not retry the same message. */
  unsupportedData: 1003,
  /** A message was no UTF-8. Do not retry the same message. */
  notText: 1007,
  /** A message was over 32 KB. Do not retry the same message. */
  tooBig: 1009,
  /** Something failed on the server: reconnect with backoff. */
  internalError: 1011,
  /** The first frame was not a valid `hello`, or a second one came. */
  badHello: 4400,
  /** The conversation's token is wrong. Forget it and begin a new conversation. */
  forbidden: 4403,
  /** The store is unknown or this origin may not use it. */
  unknownStore: 4404,
  /** No protocol version in common. */
  versionMismatch: 4406,
  /** No `hello` within 10 seconds, 10 minutes idle, or 2 hours connected: reconnect when needed. */
  timedOut: 4408,
  /** Too many frames or too many mistakes: reconnect with backoff. */
  tooManyFrames: 4429,
} as const;

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];

/** Whether a client should connect again after this code. */
export function shouldReconnect(code: number): boolean {
  return (
    code !== closeCodes.badHello && code !== closeCodes.unknownStore && code !== closeCodes.versionMismatch
  );
}
