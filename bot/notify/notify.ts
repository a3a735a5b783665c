/** The notify port: words that reach a shopper who has left the chat. */
export interface Notify {
  /**
   * Hands a message over. The same `id` again must not reach the shopper twice.
   * @throws NotifyFailed when it could not be handed over, or when nobody knows; its `outcome` says which.
   */
  send(message: Message): Promise<void>;
  /** Removes what is still kept of a conversation's messages. @returns how many, as far as is known. */
  forget(storeId: string, conversationId: string): Promise<number>;
}

/** An e-mail to a shopper. */
export interface Message {
  /** Letters, digits, "-" and "_"; the same for the same message. */
  id: string;
  storeId: string;
  conversationId: string;
  /** The shopper's e-mail address. */
  to: string;
  /** The store's own address, where an answer by e-mail goes. */
  replyTo: string;
  subject: string;
  text: string;
  language: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/**
 * What became of a message that was not handed over: `passing` may go right later; `refused` never will; `unknown` may
 * have gone out, so that sending it again could reach the shopper twice.
 */
export type FailedOutcome = 'passing' | 'refused' | 'unknown';

export class NotifyFailed extends Error {
  override name = 'NotifyFailed';
  readonly outcome: FailedOutcome;

  constructor(message: string, options: ErrorOptions & { outcome?: FailedOutcome } = {}) {
    super(message, options);
    this.outcome = options.outcome ?? 'passing';
  }
}
