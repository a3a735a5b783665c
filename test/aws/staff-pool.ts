import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** A user pool of the store's people on loopback: its keys, and the tokens it would give. */
export interface StaffPool {
  /** The Lambda's settings that name it. */
  environment: { STAFF_ISSUER: string; STAFF_AUDIENCE: string };
  /** The id token of somebody who is in these groups. */
  token(groups: string[], name: string): Promise<string>;
  stop(): void;
}

const CLIENT = 'app-client-of-the-staff-pages';

export async function startStaffPool(): Promise<StaffPool> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' }];
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pool`;
  return {
    environment: { STAFF_ISSUER: issuer, STAFF_AUDIENCE: CLIENT },
    token: (groups, name) =>
      new SignJWT({ token_use: 'id', given_name: name, 'cognito:groups': groups })
        .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
        .setSubject(`user-${name}`)
        .setIssuer(issuer)
        .setAudience(CLIENT)
        .setExpirationTime('1h')
        .sign(privateKey),
    stop: () => server.close(),
  };
}
