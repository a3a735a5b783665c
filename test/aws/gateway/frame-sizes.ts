/**
 * Reads the sizes of WebSocket frames from a client's bytes. `ws` shows whole messages only, while API Gateway limits
 * single frames too.
 */
export class FrameSizes {
  #header = Buffer.alloc(0);
  /** Bytes of the present frame still to come. */
  #skip = 0;
  /** Bytes of the message so far, over its frames. */
  #message = 0;
  readonly #limits: { frame: number; message: number };

  constructor(limits: { frame: number; message: number }) {
    this.#limits = limits;
  }

  /** Takes the next bytes. @returns whether a frame or message in them is over its limit. */
  take(bytes: Buffer): boolean {
    let rest = bytes;
    while (rest.length > 0) {
      if (this.#skip > 0) {
        const skipped = Math.min(this.#skip, rest.length);
        this.#skip -= skipped;
        rest = rest.subarray(skipped);
        continue;
      }
      this.#header = Buffer.concat([this.#header, rest.subarray(0, 1)]);
      rest = rest.subarray(1);
      const frame = readHeader(this.#header);
      if (!frame) continue;
      this.#header = Buffer.alloc(0);
      this.#skip = frame.length;
      if (frame.control) continue;
      this.#message += frame.length;
      if (frame.length > this.#limits.frame || this.#message > this.#limits.message) return true;
      if (frame.final) this.#message = 0;
    }
    return false;
  }
}

/** RFC 6455, section 5.2: two bytes, a longer length when they say so, and the mask. */
function readHeader(header: Buffer): { length: number; final: boolean; control: boolean } | undefined {
  if (header.length < 2) return undefined;
  const short = header[1]! & 0x7f;
  const extended = short === 127 ? 8 : short === 126 ? 2 : 0;
  const mask = (header[1]! & 0x80) === 0 ? 0 : 4;
  if (header.length < 2 + extended + mask) return undefined;
  const length =
    extended === 8 ? Number(header.readBigUInt64BE(2)) : extended === 2 ? header.readUInt16BE(2) : short;
  return { length, final: (header[0]! & 0x80) !== 0, control: (header[0]! & 0x08) !== 0 };
}
