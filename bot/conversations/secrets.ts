import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/**
 * The secrets of conversations. One key of the host wraps each conversation's own data key; destroying the wrapped
 * key makes everything sealed under it unreadable, wherever a copy of it may lie.
 */
export interface Secrets {
  /** The secret of a conversation, 256 bits as base64url. Follows from its id, so that one nobody has spoken in yet needs no record. */
  tokenOf: (storeId: string, conversationId: string) => string;
  /** A keyed hash of who a shopper is, 128 bits as base64url: the same person is found, nobody is named. */
  nameOf: (storeId: string, shopper: string) => string;
  /** A fresh data key, wrapped. */
  newDataKey: () => string;
  /** Encrypts `text` under a wrapped data key. */
  seal: (wrappedKey: string, text: string) => string;
  /** @throws Error when it was not sealed under this key or has been changed. */
  open: (wrappedKey: string, sealed: string) => string;
}

/** @param hostKey 32 random bytes, kept beside the data or in the environment. */
export function createSecrets(hostKey: Uint8Array): Secrets {
  if (hostKey.length !== 32) throw new Error('The host key must be 32 bytes.');
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', hostKey, '', purpose, 32));
  const wrapping = derive('aisle data keys');
  const tokens = derive('aisle conversation tokens');
  const shoppers = derive('aisle shoppers');
  return {
    tokenOf: (storeId, conversationId) =>
      createHmac('sha256', tokens).update(`${storeId}/${conversationId}`).digest('base64url'),
    nameOf: (storeId, shopper) =>
      createHmac('sha256', shoppers)
        .update(`${storeId}/${shopper}`)
        .digest()
        .subarray(0, 16)
        .toString('base64url'),
    newDataKey: () => encrypt(wrapping, randomBytes(32)),
    seal: (wrappedKey, text) => encrypt(decrypt(wrapping, wrappedKey), Buffer.from(text)),
    open: (wrappedKey, sealed) => decrypt(decrypt(wrapping, wrappedKey), sealed).toString('utf8'),
  };
}

/** AES-256-GCM; nonce, tag and text in one base64 string. */
function encrypt(key: Buffer, data: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(data), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

function decrypt(key: Buffer, sealed: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
}

/** How a token is kept. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Compares in constant time. */
export function tokenMatches(token: string, tokenHash: string): boolean {
  const given = Buffer.from(hashToken(token), 'hex');
  const kept = Buffer.from(tokenHash, 'hex');
  return given.length === kept.length && timingSafeEqual(given, kept);
}

/**
 * A conversation id: its store's id, an underscore (which no store's id has) and 128 random bits. So a frame that names
 * its conversation names the partition, on hosts that keep nothing of a connection in memory.
 */
export const newConversationId = (storeId: string): string =>
  `${storeId}_${randomBytes(16).toString('base64url')}`;

/** The store a conversation's id names; undefined for ids from before they named one. It proves nothing. */
export function storeOfConversation(conversationId: string): string | undefined {
  const end = conversationId.indexOf('_');
  return end > 0 ? conversationId.slice(0, end) : undefined;
}
