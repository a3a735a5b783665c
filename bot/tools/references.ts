import { createHash } from 'node:crypto';

/** Letters and digits nobody mistakes for each other, on a screen or on the telephone. */
const clearCharacters = '234679ACDEFHJKMNPQRTWXY';

/** `M-7Q4K2`: short enough to be read aloud. The same operation always gives the same one. */
export function referenceFrom(letter: string, operationId: string): string {
  const digest = createHash('sha256').update(operationId).digest();
  let left = digest.readUIntBE(0, 6);
  let reference = '';
  for (let count = 0; count < 5; count += 1) {
    reference += clearCharacters.charAt(left % clearCharacters.length);
    left = Math.floor(left / clearCharacters.length);
  }
  return `${letter}-${reference}`;
}
