import { crc32 } from 'node:zlib';

/**
 * Frames of application/vnd.amazon.eventstream, written from the format's description and not by the SDK's own codec,
 * so that the SDK's reading of them proves something: total length, header length, their CRC, headers, payload, CRC
 * of it all; numbers big-endian, headers with string values only.
 */
export function eventFrame(type: string, payload: unknown): Buffer {
  return frame(
    { ':message-type': 'event', ':event-type': type, ':content-type': 'application/json' },
    JSON.stringify(payload),
  );
}

/** @param type the exception's name in camel case, as members of the stream are named. */
export function exceptionFrame(type: string, message: string): Buffer {
  return frame(
    { ':message-type': 'exception', ':exception-type': type, ':content-type': 'application/json' },
    JSON.stringify({ message }),
  );
}

/** A frame whose last checksum is wrong, as a broken line makes them. */
export function brokenFrame(): Buffer {
  const bytes = eventFrame('chunk', { bytes: '' });
  bytes[bytes.length - 1]! ^= 0xff;
  return bytes;
}

const PRELUDE = 12;
const STRING_VALUE = 7;

function frame(headers: Record<string, string>, payload: string): Buffer {
  const head = Buffer.concat(Object.entries(headers).map(([name, value]) => header(name, value)));
  const body = Buffer.from(payload);
  const bytes = Buffer.alloc(PRELUDE + head.length + body.length + 4);
  bytes.writeUInt32BE(bytes.length, 0);
  bytes.writeUInt32BE(head.length, 4);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 8)), 8);
  head.copy(bytes, PRELUDE);
  body.copy(bytes, PRELUDE + head.length);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, bytes.length - 4)), bytes.length - 4);
  return bytes;
}

function header(name: string, value: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(Buffer.byteLength(value));
  return Buffer.concat([
    Buffer.from([Buffer.byteLength(name)]), Buffer.from(name), Buffer.from([STRING_VALUE]), length, Buffer.from(value),
  ]); // prettier-ignore
}
