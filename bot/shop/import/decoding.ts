import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** Names the Encoding Standard gives them; every runtime's TextDecoder knows these. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * In which encoding a file is written: by its byte order mark, else UTF-8 when all of it is valid UTF-8, else the
 * Latin-1 of Windows, of which ISO 8859-1 text is a part. Reads the file once, in pieces.
 */
export async function encodingOf(file: string): Promise<TextEncoding> {
  const marked = await byteOrderMark(file);
  if (marked) return marked;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

async function byteOrderMark(file: string): Promise<TextEncoding | undefined> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    if (bytesRead < 2) return undefined;
    if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
    if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
    return undefined;
  } finally {
    await handle.close();
  }
}

/**
 * The text of a file in pieces, without its byte order mark, whatever it is written in.
 * @param onBytes is told how many bytes of the file have been read so far.
 */
export async function* readText(
  file: string,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder(await encodingOf(file));
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    bytes += (chunk as Buffer).length;
    onBytes?.(bytes);
    const text = decoder.decode(chunk as Buffer, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** The first characters of a file. */
export async function headOf(file: string, characters = 64 * 1024): Promise<string> {
  const decoder = new TextDecoder(await encodingOf(file));
  let head = '';
  for await (const chunk of createReadStream(file, { end: characters * 4 })) {
    head += decoder.decode(chunk as Buffer, { stream: true });
    if (head.length >= characters) break;
  }
  return head.slice(0, characters);
}
