/** What one connection, and one network source, may take up on this machine. */
export interface WebSocketLimits {
  /** A connection that has not been welcomed by then is closed. Milliseconds, as are all here. */
  hello: number;
  idle: number;
  age: number;
  /** Frames that may come at once, and frames a second after that. */
  burst: number;
  perSecond: number;
  /** Frames over the limit that are answered with an error before the connection is closed. */
  patience: number;
  connectionsPerSource: number;
  /** Bytes a slow reader may leave unread. */
  unreadBytes: number;
}

export const standardLimits: WebSocketLimits = {
  hello: 10_000,
  idle: 10 * 60_000,
  age: 2 * 60 * 60_000,
  burst: 20,
  perSecond: 5,
  patience: 40,
  connectionsPerSource: 200,
  unreadBytes: 1024 * 1024,
};
