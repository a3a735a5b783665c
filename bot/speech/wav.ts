/** What a program that writes sound to a pipe gets wrong: it cannot know the lengths when it writes the header. */

const RIFF = 4;
const FIRST_CHUNK = 12;
const CHUNK_HEADER = 8;

/**
 * The same sound with the lengths it has. @returns undefined for what is no WAV file with sound in it.
 */
export function withTrueLengths(wav: Buffer): Buffer | undefined {
  if (wav.toString('latin1', 0, 4) !== 'RIFF' || wav.toString('latin1', 8, FIRST_CHUNK) !== 'WAVE')
    return undefined;
  for (let at = FIRST_CHUNK; at + CHUNK_HEADER <= wav.length;) {
    const name = wav.toString('latin1', at, at + 4);
    const body = at + CHUNK_HEADER;
    if (name === 'data') {
      if (body >= wav.length) return undefined;
      const fixed = Buffer.from(wav);
      fixed.writeUInt32LE(wav.length - CHUNK_HEADER, RIFF);
      fixed.writeUInt32LE(wav.length - body, at + 4);
      return fixed;
    }
    at = body + wav.readUInt32LE(at + 4);
  }
  return undefined;
}
