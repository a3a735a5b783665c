import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Objects } from '../../bot/objects/objects.ts';

export interface OpenObjects {
  objects: Objects;
  /** Makes the next call fail. */
  fail(): void;
  close(): Promise<void>;
}

/** What any place for whole objects must do. */
export function objectsContract(name: string, open: () => Promise<OpenObjects>): void {
  describe(`objects in ${name}`, () => {
    let opened: OpenObjects;
    let objects: Objects;
    beforeAll(async () => {
      opened = await open();
      ({ objects } = opened);
    });
    afterAll(() => opened.close());
    const signal = AbortSignal.timeout(50_000);
    const put = (key: string, bytes: Uint8Array) =>
      objects.put(key, { bytes, contentType: 'application/octet-stream' }, signal);
    const get = async (key: string): Promise<Buffer | undefined> => {
      const found = await objects.get(key, signal);
      return found && buffer(found);
    };
    const everyByte = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);

    it('gives back what was put, byte for byte, and the newest of a key', async () => {
      await put('one/file.sqlite', Buffer.from('older'));
      await put('one/file.sqlite', everyByte);
      expect(Buffer.compare((await get('one/file.sqlite'))!, everyByte)).toBe(0);
    });

    it('gives nothing for what is not there, and an empty object for an empty one', async () => {
      expect(await get('never/put')).toBeUndefined();
      await put('empty', new Uint8Array());
      expect((await get('empty'))?.byteLength).toBe(0);
    });

    it('deletes, once or twice', async () => {
      await put('gone', everyByte);
      await objects.delete('gone', signal);
      await objects.delete('gone', signal);
      expect(await get('gone')).toBeUndefined();
    });

    it('lists what begins so, no more than asked for', async () => {
      for (const key of ['list/a', 'list/b', 'list/c', 'other/a']) await put(key, everyByte);
      expect(await objects.list('list/', 10, signal)).toEqual(['list/a', 'list/b', 'list/c']);
      expect(await objects.list('list/', 2, signal)).toEqual(['list/a', 'list/b']);
      expect(await objects.list('nothing/', 10, signal)).toEqual([]);
    });

    it('gives an address for one object, which anyone may fetch and nobody may bend to another', async () => {
      await put('signed', everyByte);
      const { url, until } = await objects.sign('signed', 60);
      expect(until).toBeGreaterThan(Date.now() + 50_000);
      expect((await (await fetch(url)).arrayBuffer()).byteLength).toBe(everyByte.byteLength);
      expect((await fetch(url.replace('/signed', '/empty'))).status).toBe(403);
    });

    it('throws when the place fails, whatever was asked', async () => {
      const asked = [
        () => get('signed'),
        () => put('signed', everyByte),
        () => objects.delete('signed', signal),
        () => objects.list('list/', 10, signal),
      ];
      for (const ask of asked) {
        opened.fail();
        await expect(ask()).rejects.toThrow(/\d{3}/);
      }
    });

    it('stops when it is told to', async () => {
      await expect(objects.get('signed', AbortSignal.abort())).rejects.toThrow();
    });
  });
}
