import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildReact } from '../../../scripts/build-react.ts';
import { launchBrowser, watchedPage } from '../../browser.ts';
import { ScriptedServer } from '../scripted-server.ts';

/** Somebody else's React 19 application takes the package as `npm pack` makes it: types, strict mode, a build of its own. */

const run = promisify(execFile);
const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
let folder: string;
let app: string;
let browser: Browser;

const page = `import { StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AisleChat, type AisleChatHandle, type AisleChatProps, type ChatEvents, type ShownPage } from 'aisle-chat-react';

const shown: ShownPage = { page: 'product', product: 'fjord-shell' };

function Shop({ endpoint }: Pick<AisleChatProps, 'endpoint'>) {
  const chat = useRef<AisleChatHandle>(null);
  const [last, setLast] = useState<ChatEvents['message']>();
  const [there, setThere] = useState(true);
  return (
    <main>
      <button onClick={() => chat.current?.open()}>Ask</button>
      <button onClick={() => setThere(!there)}>Toggle</button>
      <output>{last?.text}</output>
      {there && <AisleChat ref={chat} store="demo" endpoint={endpoint} context={shown} theme={{ accent: '#7a1f5c' }} onMessage={setLast} />}
    </main>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Shop endpoint={location.origin.replace('http', 'ws') + '/chat'} />
  </StrictMode>,
);
`;
/** Each line is wrong, and the types say so. */
const wrong = `import { AisleChat } from 'aisle-chat-react';
export const noStore = <AisleChat endpoint="wss://shop.example/chat" />;
export const noTheme = <AisleChat store="demo" endpoint="wss://shop.example/chat" theme="purple" />;
export const noDetail = <AisleChat store="demo" endpoint="wss://shop.example/chat" onMessage={({ words }) => words} />;
`;
const settings = {
  compilerOptions: {
    target: 'es2022', module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom', 'dom.iterable'], jsx: 'react-jsx', strict: true,
    exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false, noEmit: true, types: [],
  },
}; // prettier-ignore

const types = async (file: string): Promise<string> => {
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ ...settings, files: [file] }));
  const failed = (error: unknown) => (error as { stdout: string }).stdout;
  return run(join(modules, '.bin/tsc'), ['-p', '.'], { cwd: app }).then(({ stdout }) => stdout, failed);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-stranger-'));
  app = join(folder, 'app');
  const installed = join(app, 'node_modules');
  mkdirSync(join(installed, '@types'), { recursive: true });
  await buildReact(join(folder, 'package'));
  await run('npm', ['pack', '--pack-destination', folder], { cwd: join(folder, 'package') });
  const { version } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as {
    version: string;
  };
  await run('tar', ['-xzf', join(folder, `aisle-chat-react-${version}.tgz`), '-C', installed]);
  await run('mv', [join(installed, 'package'), join(installed, 'aisle-chat-react')]);
  for (const name of ['react', 'react-dom', 'scheduler', '@types/react', '@types/react-dom', 'csstype'])
    symlinkSync(join(modules, name), join(installed, name));
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'shop', private: true, type: 'module' }));
  writeFileSync(join(app, 'main.tsx'), page);
  writeFileSync(join(app, 'wrong.tsx'), wrong);
  const html = '<!doctype html><html lang="en"><title>Shop</title><div id="root"></div>';
  writeFileSync(join(app, 'index.html'), `${html}<script type="module" src="/main.tsx"></script></html>`);
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('its types are whole, and tell what is wrong', async () => {
  expect(await types('main.tsx')).toBe('');
  const faults = (await types('wrong.tsx')).match(/^wrong\.tsx\((\d)/gm);
  expect(faults).toEqual(['wrong.tsx(2', 'wrong.tsx(3', 'wrong.tsx(4']);
}, 120_000);

test('it builds with the application, runs in strict mode once, and leaves nothing when it goes', async () => {
  await run(join(modules, '.bin/vite'), ['build', '--logLevel', 'error'], { cwd: app });
  const built = join(app, 'dist');
  const kinds: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html; charset=utf-8' };
  const server = await ScriptedServer.start((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://shop.example');
    const file = pathname === '/' ? '/index.html' : pathname;
    if (!(extname(file) in kinds)) response.writeHead(204).end();
    else
      response.writeHead(200, { 'content-type': kinds[extname(file)] }).end(readFileSync(join(built, file)));
  });
  const { page: view, troubles } = await watchedPage(await browser.newContext({ reducedMotion: 'reduce' }));
  await view.goto(server.origin);
  await view.getByRole('button', { name: 'Ask', exact: true }).click();
  const field = view.getByRole('textbox', { name: 'Your message' });
  await field.fill('order');
  await field.press('Enter');
  await view.locator('output', { hasText: /\w/ }).waitFor();
  await view.locator('aisle-chat .card.order').waitFor();
  expect(await view.locator('aisle-chat').count()).toBe(1);
  expect(server.onlyLog().entries).toHaveLength(2);
  await view.getByRole('button', { name: 'Toggle' }).click();
  await view.locator('aisle-chat').waitFor({ state: 'detached' });
  await view.getByRole('button', { name: 'Toggle' }).click();
  await view.locator('aisle-chat').waitFor({ state: 'attached' });
  expect(troubles).toEqual({ consoleErrors: [], pageErrors: [], securityViolations: [] });
  await server.close();
}, 120_000);
