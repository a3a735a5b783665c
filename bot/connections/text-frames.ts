/** A text message that is final and not compressed: FIN and opcode 1 (RFC 6455, section 5.2). */
const FINAL_TEXT = 0x81;

/** From here on two bytes say the length, and from there on eight (section 5.2). */
const TWO_BYTE_LENGTH = 126;
const EIGHT_BYTE_LENGTH = 65_536;

/**
 * Text messages as a server puts them on the wire, unmasked, all in one buffer: one write where each message would be
 * two of its own.
 */
export function textFrames(texts: readonly string[]): Buffer {
  const lengths = texts.map((text) => Buffer.byteLength(text));
  let size = 0;
  for (const length of lengths) size += headerOf(length) + length;
  const frames = Buffer.allocUnsafe(size);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    at = writeHeader(frames, at, lengths[index] ?? 0);
    at += frames.write(text, at);
  }
  return frames;
}

const headerOf = (length: number): number =>
  length < TWO_BYTE_LENGTH ? 2 : length < EIGHT_BYTE_LENGTH ? 4 : 10;

/** @returns where the payload begins. */
function writeHeader(frames: Buffer, at: number, length: number): number {
  frames[at] = FINAL_TEXT;
  if (length < TWO_BYTE_LENGTH) {
    frames[at + 1] = length;
    return at + 2;
  }
  if (length < EIGHT_BYTE_LENGTH) {
    frames[at + 1] = 126;
    return frames.writeUInt16BE(length, at + 2);
  }
  frames[at + 1] = 127;
  return frames.writeBigUInt64BE(BigInt(length), at + 2);
}

/** The text of a message that came in. */
export function textOf(data: Buffer | ArrayBuffer | Buffer[]): string {
  if (Buffer.isBuffer(data)) return data.toString('utf8');
  return (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data)).toString('utf8');
}
