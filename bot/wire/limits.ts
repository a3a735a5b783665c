/** Limits of wire version 1, apart from the schemas so that the browser can have them without those. */

export const PROTOCOL_VERSION = 1;
/** Largest client message in bytes of UTF-8, the same on every host. */
export const MAXIMUM_FRAME_BYTES = 32 * 1024;
/** Longest shopper message in UTF-16 code units. */
export const MAXIMUM_TEXT_LENGTH = 4_000;
