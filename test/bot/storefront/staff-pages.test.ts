import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaffPages } from '../../../bot/storefront/staff-pages.ts';
import { buildConsole } from '../../../scripts/build-console.ts';

/** How the staff pages are served. */

const folder = mkdtempSync(join(tmpdir(), 'aisle-staff-'));
const stores = () => [{ id: 'demo', name: '"Fernhill" & <Söhne>' }];

beforeAll(() => buildConsole(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (path: string, init: RequestInit = {}, chatEndpoint?: string) =>
  createStaffPages(folder, { stores, ...(chatEndpoint === undefined ? {} : { chatEndpoint }) })(
    new Request(`http://host.example${path}`, init),
  );

test('the page runs its own script and style alone, in nobody’s frame, and is asked for anew', async () => {
  const response = ask('/staff/');
  expect(response?.status).toBe(200);
  expect(response?.headers.get('cache-control')).toBe('no-cache');
  const policy = response?.headers.get('content-security-policy') ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy.split('; ')).toContain(rule);
  }
  const page = (await response?.text()) ?? '';
  expect(page).not.toMatch(/<style|style="|<script>| on\w+=/);
});

test('a store’s name cannot break out of the page', async () => {
  const page = (await ask('/staff/')?.text()) ?? '';
  expect(page).toContain('&#34;name&#34;:&#34;\\&#34;Fernhill\\&#34; &#38; &#60;Söhne&#62;&#34;');
  expect(page).not.toContain('<Söhne>');
});

test('a socket elsewhere is the one other place the page may talk to', async () => {
  const response = ask('/staff/', {}, 'wss://chat.example/chat');
  expect(response?.headers.get('content-security-policy')).toContain(
    "connect-src 'self' wss://chat.example;",
  );
  expect(await response?.text()).toContain('data-endpoint="wss://chat.example/chat"');
});

test('its files are known by their content', () => {
  for (const [name, type] of [
    ['console.js', 'text/javascript; charset=utf-8'],
    ['console.css', 'text/css; charset=utf-8'],
    ['icon.svg', 'image/svg+xml; charset=utf-8'],
  ] as const) {
    const response = ask(`/staff/${name}`);
    expect(response?.headers.get('content-type')).toBe(type);
    const tag = response?.headers.get('etag') ?? '';
    expect(ask(`/staff/${name}`, { headers: { 'if-none-match': tag } })?.status).toBe(304);
  }
});

test('everything else is left to others', () => {
  expect(ask('/staff')?.headers.get('location')).toBe('/staff/');
  for (const path of ['/', '/staff/sign-in', '/staff/../package.json', '/staff/index.html', '/staffing']) {
    expect(ask(path), path).toBeUndefined();
  }
  expect(ask('/staff/', { method: 'POST', body: '{}' })).toBeUndefined();
  const unbuilt = createStaffPages(join(folder, 'nothing-here'), { stores });
  expect(unbuilt(new Request('http://host.example/staff/'))).toBeUndefined();
});
