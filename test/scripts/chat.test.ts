import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../server.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(async () => {
  await server?.stop();
  server?.clean();
});

/** The terminal chat as a child process. */
function chat(...flags: string[]) {
  const child = spawn('node', ['scripts/chat.ts', ...flags], {
    env: { ...process.env, LANG: 'en_US.UTF-8' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += String(data)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    ended,
    printed: () => printed,
    write: (line: string) => child.stdin.write(`${line}\n`),
    shows: (text: RegExp) => expect.poll(() => printed, { timeout: 30_000 }).toMatch(text),
  };
}

test('a shopper in a terminal is greeted, finds, compares, fills the cart and asks for an order', async () => {
  const terminal = chat('--url', server.url, '--store', 'demo');
  await terminal.shows(/Fernhill: .*not a person/);
  terminal.write('I need a waterproof jacket under $120');
  await terminal.shows(/ {2}1\. .+, \$\d+\.\d\d/);
  terminal.write('compare the first two');
  await terminal.shows(/Material: .+ \| .+/);
  terminal.write('tell me about the Drizzle Rain Jacket');
  await terminal.shows(/Waterproof: /);
  terminal.write('add it in navy, M');
  await terminal.shows(/1 × Tarnfell Drizzle Rain Jacket Navy, M: \$89\.00/);
  terminal.write('where is my order?');
  await terminal.shows(/What is your order number/);
  terminal.write('D-10072');
  await terminal.shows(/I need the e-mail/);
  terminal.write('ada.marlow@example.com');
  await terminal.shows(/Order D-10072: On its way\n {5}1 × /);
  terminal.child.kill('SIGINT');
  await terminal.ended;
});

test('a number presses the choice of that number, and the end of the input waits for the answer', async () => {
  const terminal = chat('--url', server.url, '--store', 'demo');
  terminal.write('tell me about the Drizzle Rain Jacket');
  terminal.write('add it');
  await terminal.shows(/Which color[^]+\[1\] Navy/);
  terminal.child.stdin.end('1\n');
  expect(await terminal.ended).toBe(0);
  expect(terminal.printed()).toMatch(/\[3\] Sage\n.*Which size[^]+\[1\] XS/);
});

test('a wrong option, address or store ends with one sentence', async () => {
  const sentence = async (...flags: string[]) => {
    const terminal = chat(...flags);
    expect(await terminal.ended).toBe(1);
    return terminal.printed();
  };
  expect(await sentence('--shop', 'demo')).toMatch(/^Unknown option '--shop'.* Usage: npm run chat/);
  expect(await sentence('--url', 'http://127.0.0.1/')).toContain('not the address of a socket');
  expect(await sentence('--url', server.url, '--store', 'nowhere')).toContain('There is no such store here.');
});
