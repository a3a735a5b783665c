import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { addressOf, sourceOf } from '../../../bot/connections/source.ts';

const request = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

it.each<[string, number, string | undefined, string]>([
  ['the header is not believed when no proxy is trusted', 0, '203.0.113.9', '10.0.0.1'],
  ['one proxy tells whom it saw', 1, '203.0.113.9', '203.0.113.9'],
  ['what the client wrote itself comes before that and is not believed', 1, '1.1.1.1, 203.0.113.9', '203.0.113.9'],
  ['of two proxies the outer one counts', 2, '1.1.1.1, 203.0.113.9, 10.0.0.7', '203.0.113.9'],
  ['fewer hops than proxies: somebody came past them', 2, '1.1.1.1', '10.0.0.1'],
  ['no header', 1, undefined, '10.0.0.1'],
])('%s', (_name, proxies, forwarded, expected) => {
  expect(addressOf(request('10.0.0.1', forwarded), proxies)).toBe(expected);
}); // prettier-ignore

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:12:34:aaaa:bbbb:cccc:dddd', '2001:db8:12:34'],
  ['2001:0DB8:0012:0034::1', '2001:db8:12:34'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('%s counts as %s', (address, source) => {
  expect(sourceOf(address)).toBe(source);
});
