import { createWriteStream } from 'node:fs';
import { lookup as resolveName } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { get as getPlain } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { BlockList, isIP } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

export interface DownloadLimits {
  /** Bytes of the unpacked file. */
  bytes: number;
  /** Milliseconds for all of it. */
  time: number;
  redirects: number;
  /** Whether addresses of one's own network may be asked: only where the store's owner typed the address. */
  allowsPrivate: boolean;
}

export const downloadLimits: DownloadLimits = {
  bytes: 4_000_000_000,
  time: 30 * 60_000,
  redirects: 5,
  allowsPrivate: false,
};

/** A feed that cannot be fetched; the message says why. */
export class DownloadFailed extends Error {
  override name = 'DownloadFailed';
}

/** Networks that are not the public internet (IANA's special-purpose registries). */
const special = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24],
  ['192.0.2.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) special.addSubnet(net, bits, 'ipv4'); // prettier-ignore
for (const [net, bits] of [
  ['::', 128], ['::1', 128], ['64:ff9b::', 96], ['64:ff9b:1::', 48], ['100::', 64], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16],
  ['fc00::', 7], ['fe80::', 10], ['ff00::', 8],
] as const) special.addSubnet(net, bits, 'ipv6'); // prettier-ignore

/** True for an address of one's own machine or network, or one that leads there. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const bare = mapped ?? address;
  const family = isIP(bare);
  if (family === 0) return true;
  return special.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Addresses that no feed lies at, whatever is allowed: those a machine gives itself, where clouds tell a machine its
 * secrets.
 */
const ofTheMachine = new BlockList();
ofTheMachine.addSubnet('169.254.0.0', 16, 'ipv4');
ofTheMachine.addSubnet('fe80::', 10, 'ipv6');

function isOfTheMachine(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && ofTheMachine.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

function mayNotBeAsked(address: string, { allowsPrivate }: DownloadLimits): boolean {
  return allowsPrivate ? isOfTheMachine(address) : isPrivateAddress(address);
}

/** What the server said of the file, so that an unchanged one need not be fetched again. */
export interface Fetched {
  etag?: string;
  /** False when the server says that nothing has changed since `etag`. */
  isNew: boolean;
}

/**
 * Fetches a feed into a file, unpacked. Every address on the way, redirects included, is checked where the connection is
 * made, so that no name can lead into the own network.
 * @throws DownloadFailed with the reason; the file may then hold a part.
 */
export async function download(
  address: string,
  file: string,
  { etag, ...given }: Partial<DownloadLimits> & { etag?: string } = {},
): Promise<Fetched> {
  const limits = { ...downloadLimits, ...given };
  const signal = AbortSignal.timeout(limits.time);
  try {
    const response = await follow(new URL(address), limits, signal, etag);
    if (response.statusCode === 304) {
      response.resume();
      return { isNew: false, ...(etag === undefined ? {} : { etag }) };
    }
    const isPacked = response.headers['content-encoding'] === 'gzip' || /\.gz$/i.test(new URL(address).pathname);
    const stages = isPacked ? [createGunzip()] : [];
    await pipeline([response, ...stages, capped(limits.bytes), createWriteStream(file)], { signal });
    const tag = response.headers.etag;
    return { isNew: true, ...(tag ? { etag: tag } : {}) };
  } catch (error) {
    if (error instanceof DownloadFailed) throw error;
    if (signal.aborted)
      throw new DownloadFailed(`${shown(address)} took longer than ${Math.round(limits.time / 60_000)} minutes.`); // prettier-ignore
    const reason = error instanceof Error ? error.message : String(error);
    throw new DownloadFailed(`${shown(address)} cannot be fetched: ${reason}.`, { cause: error });
  }
} // prettier-ignore

async function follow(
  first: URL,
  limits: DownloadLimits,
  signal: AbortSignal,
  etag?: string,
): Promise<IncomingMessage> {
  let url = first;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const response = await request(url, limits, signal, etag);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
      response.destroy();
      url = new URL(location, url);
      continue;
    }
    if (status === 200 || status === 304) return response;
    response.destroy();
    throw new DownloadFailed(`${shown(url.href)} answers ${status}.`);
  }
  throw new DownloadFailed(`${shown(first.href)} redirects more than ${limits.redirects} times.`);
}

function request(
  url: URL,
  limits: DownloadLimits,
  signal: AbortSignal,
  etag?: string,
): Promise<IncomingMessage> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new DownloadFailed(`${shown(url.href)} is no web address: it must begin with https:// or http://.`);
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && mayNotBeAsked(literal, limits)) throw ownNetwork(url, limits);
  const get = url.protocol === 'https:' ? getSecure : getPlain;
  const headers = {
    accept: '*/*',
    'accept-encoding': 'gzip',
    'user-agent': 'aisle-import',
    ...(etag ? { 'if-none-match': etag } : {}),
  };
  return new Promise((resolve, reject) => {
    const asked = get(url, { headers, signal, lookup: checkedLookup(url, limits) }, resolve);
    asked.setTimeout(30_000, () => asked.destroy(new DownloadFailed(`${shown(url.href)} does not answer.`)));
    asked.on('error', reject);
  });
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** Resolves a name as usual and refuses it when any of its addresses may not be asked. */
function checkedLookup(url: URL, limits: DownloadLimits) {
  return (hostname: string, options: LookupOptions, callback: LookupCallback): void => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const [first] = addresses;
      if (!first || addresses.some(({ address }) => mayNotBeAsked(address, limits)))
        return callback(ownNetwork(url, limits), []);
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

function ownNetwork(url: URL, { allowsPrivate }: DownloadLimits): DownloadFailed {
  const why = allowsPrivate
    ? 'an address no feed is fetched from.'
    : 'an address of a private network. If it is meant, add --allow-private.';
  return new DownloadFailed(`${url.host} is ${why}`);
}

function capped(most: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > most) done(new DownloadFailed(`The file is larger than ${most} bytes.`));
      else done(null, chunk);
    },
  });
}

/** An address without what may be secret in it: feeds carry keys in their query or before the host. */
function shown(address: string): string {
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname}`;
}
