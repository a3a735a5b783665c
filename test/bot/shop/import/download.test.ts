import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { download, isPrivateAddress } from '../../../../bot/shop/import/download.ts';
import { openSource } from '../../../../bot/shop/import/source.ts';

describe('a feed from an address', () => {
  let server: Server;
  let base: string;
  let folder: string;
  let answer: RequestListener;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'aisle-download-'));
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    rmSync(folder, { recursive: true });
  });
  const fetched = (where: string, limits = {}) =>
    download(base + where, path.join(folder, 'feed'), { allowsPrivate: true, ...limits });
  const content = () => readFileSync(path.join(folder, 'feed'), 'utf8');

  it('is fetched through redirects, unpacked, and not again while unchanged', async () => {
    answer = (request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/feed' }).end();
      else if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end();
      else response.writeHead(200, { 'content-encoding': 'gzip', etag: '"7"' }).end(gzipSync('<rss/>'));
    };
    expect(await fetched('/old')).toEqual({ isNew: true, etag: '"7"' });
    expect(content()).toBe('<rss/>');
    expect(await fetched('/old', { etag: '"7"' })).toEqual({ isNew: false, etag: '"7"' });
  });

  it.each([
    ['too large', { bytes: 1000 }, /larger than 1000 bytes/],
    ['larger than it looks while packed', { bytes: 5000 }, /larger than 5000 bytes/],
    ['too slow', { time: 200 }, /took longer/],
    ['redirected without end', {}, /redirects more than 5 times/],
    ['not there', {}, /answers 404/],
  ])('is refused when it is %s', async (what, limits, reason) => {
    answer = (_request, response) => {
      if (what.startsWith('too large')) response.end('x'.repeat(2000));
      else if (what.startsWith('larger'))
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000))); // prettier-ignore
      else if (what.startsWith('too slow')) response.write('<rss>');
      else if (what.startsWith('redirected')) response.writeHead(302, { location: '/again' }).end();
      else response.writeHead(404).end();
    };
    await expect(fetched('/feed?key=secret', limits)).rejects.toThrow(reason);
    await expect(fetched('/feed?key=secret', limits)).rejects.not.toThrow(/secret/);
  });

  it('is never asked for in a private network unless that is meant, by name or by redirect', async () => {
    answer = (_request, response) => void response.end('private');
    for (const where of [base, base.replace('127.0.0.1', 'localhost'), 'http://[::1]/', 'http://169.254.169.254/latest'])
      await expect(download(where, path.join(folder, 'feed'))).rejects.toThrow(/private network/);
    await expect(download('file:///etc/passwd', path.join(folder, 'feed'))).rejects.toThrow(/no web address/);
    expect(existsSync(path.join(folder, 'feed'))).toBe(false);
  }); // prettier-ignore

  it('is never fetched from where a cloud tells a machine its secrets, even where private addresses are meant', async () => {
    const away = ['http://169.254.169.254/latest', 'http://[fe80::1]/', 'http://[::ffff:169.254.169.254]/'];
    for (const location of away) {
      answer = (_request, response) => void response.writeHead(302, { location }).end();
      for (const where of [location, base])
        await expect(download(where, path.join(folder, 'feed'), { allowsPrivate: true })).rejects.toThrow(
          /no feed is fetched from/,
        );
    }
  });

  it.each(['10.1.2.3', '172.20.0.1', '192.168.1.1', '100.64.1.1', '0.0.0.0', '::ffff:127.0.0.1', 'fd00::1', 'fe80::1', 'nonsense'])(
    'knows %s as private', (address) => expect(isPrivateAddress(address)).toBe(true),
  ); // prettier-ignore
  it.each(['93.184.216.34', '2606:2800:220:1::1'])('knows %s as public', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );

  it('asks for the pages of products.json until one is empty', async () => {
    const asked: string[] = [];
    answer = (request, response) => {
      asked.push(request.url ?? '');
      const page = Number(new URL(request.url ?? '', base).searchParams.get('page'));
      const products = page <= 2 ? [{ handle: `p${page}`, title: 'Long enough a title' }] : [];
      response.end(JSON.stringify({ products }));
    };
    const source = await openSource(`${base}/products.json`, { allowsPrivate: true });
    expect(asked).toEqual([1, 2, 3].map((page) => `/products.json?limit=250&page=${page}`));
    expect(source.files).toHaveLength(2);
    source.close();
    expect(existsSync(source.files[0]!)).toBe(false);
  });
});
