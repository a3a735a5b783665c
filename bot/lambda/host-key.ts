import type { LambdaSettings } from './settings.ts';

/**
 * The key that wraps the conversations' keys.
 * @throws Error when it is not 32 bytes; the key itself is never in the message.
 */
export async function readHostKey(setting: LambdaSettings['hostKey']): Promise<Uint8Array> {
  const base64 = 'base64' in setting ? setting.base64 : await secretOf(setting.secretId);
  const key = Buffer.from(base64, 'base64');
  if (key.length === 32) return key;
  throw new Error('The host key must be 32 random bytes in base64.');
}

async function secretOf(secretId: string): Promise<string> {
  const { readSecret } = await import('./read-secret.ts');
  return readSecret(secretId);
}
