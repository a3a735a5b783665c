import { createHash } from 'node:crypto';
import { clearLetters } from '../wire/clear-letters.ts';

/** `M-7Q4K2`: short enough to be read aloud. The same operation always gives the same one. */
export function referenceFrom(letter: string, operationId: string): string {
  const digest = createHash('sha256').update(operationId).digest();
  let left = digest.readUIntBE(0, 6);
  let reference = '';
  for (let count = 0; count < 5; count += 1) {
    reference += clearLetters.charAt(left % clearLetters.length);
    left = Math.floor(left / clearLetters.length);
  }
  return `${letter}-${reference}`;
}
