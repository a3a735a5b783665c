import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** Loaded only where a secret is not in the environment. By name, so that the bundle has of the client what is used. */
export async function readSecret(secretId: string): Promise<string> {
  const client = new SecretsManagerClient({ maxAttempts: 3 });
  const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
  client.destroy();
  return SecretString;
}
