/** Real audio in which nothing is heard. */

const PCM_HERTZ = 16_000;
/** MPEG-2 layer III, 24 kHz, 32 kbit/s, one channel, no checksum; a frame lasts 24 ms. */
const MP3_HEADER = [0xff, 0xf3, 0x44, 0xc0];
const MP3_FRAME_BYTES = 96;
const MP3_FRAME_MILLISECONDS = 24;

/** @param milliseconds at least this long. */
export function silence(format: 'mp3' | 'pcm', milliseconds: number): Buffer {
  if (format === 'pcm') return Buffer.alloc(Math.ceil((milliseconds * PCM_HERTZ) / 1_000) * 2);
  const frames = Math.max(1, Math.ceil(milliseconds / MP3_FRAME_MILLISECONDS));
  const audio = Buffer.alloc(frames * MP3_FRAME_BYTES);
  for (let at = 0; at < audio.length; at += MP3_FRAME_BYTES) audio.set(MP3_HEADER, at);
  return audio;
}
