import { createHash } from 'node:crypto';

/** Letters and digits nobody mistakes for each other, on a screen or on the telephone. */
const clearCharacters = '234679ACDEFHJKMNPQRTWXY';

/** Five characters, short enough to be read aloud, that follow from an operation. */
export function clearCode(operationId: string): string {
  const digest = createHash('sha256').update(operationId).digest();
  let left = digest.readUIntBE(0, 6);
  let code = '';
  for (let count = 0; count < 5; count += 1) {
    code += clearCharacters.charAt(left % clearCharacters.length);
    left = Math.floor(left / clearCharacters.length);
  }
  return code;
}
