/**
 * npm run chat [-- --store STORE --language de --url ws://127.0.0.1:8080/chat]: talks to a running Aisle in a terminal,
 * over the same socket as a browser. `--language` is a language or locale to begin in, this computer's unless told. A
 * number presses the choice of that number; Ctrl+C ends.
 */
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { closeCodes, shouldReconnect } from '../bot/wire/close-codes.ts';
import type { ClientFrame, Entry, ServerFrame } from '../bot/wire/messages.ts';
import { formatMoney } from '../bot/wire/money.ts';
import type { CartView, OrderView, Part, ProductCard, TotalRow } from '../bot/wire/parts.ts';
import { asShown } from '../bot/wire/shown.ts';

const { store: storeId, url, language: locale } = settingsOrExit();
const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });

let socket: WebSocket | undefined;
let conversation: { conversationId: string; token: string } | undefined;
let lastSeq = 0;
let choices: { id: string; label: string }[] = [];
let tries = 0;
/** Sent and not yet acknowledged; sent again after a reconnect. */
const outbox = new Map<string, ClientFrame>();
/** Sent, and no reply came yet. */
const unanswered = new Set<string>();
/** Typed and not yet sent. */
const lines: string[] = [];
/** No more input will come. */
let over = false;

connect();

function settingsOrExit(): { store: string; url: string; language: string } {
  const options = {
    store: { type: 'string', default: 'demo' },
    language: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().locale },
    url: { type: 'string', default: `ws://127.0.0.1:${process.env.PORT ?? '8080'}/chat` },
  } as const;
  try {
    const { values } = parseArgs({ options });
    const [language] = Intl.getCanonicalLocales(values.language);
    if (language && /^wss?:$/.test(new URL(values.url).protocol)) return { ...values, language };
    console.error(`${values.url} is not the address of a socket, such as ws://127.0.0.1:8080/chat.`);
  } catch (error) {
    console.error(
      `${(error as Error).message}. Usage: npm run chat -- --store demo --language de --url ws://127.0.0.1:8080/chat`,
    );
  }
  return process.exit(1);
}

function connect(): void {
  socket = new WebSocket(url);
  socket.addEventListener('open', () => {
    tries = 0;
    send({
      type: 'hello',
      protocol: { minimum: 1, maximum: 1 },
      storeId,
      ...(/^[A-Za-z]{2,3}(-|$)/.test(locale) ? { locale } : {}),
      ...(conversation ? { resume: { ...conversation, after: lastSeq } } : {}),
    });
  });
  socket.addEventListener('message', ({ data }) => take(JSON.parse(String(data)) as ServerFrame));
  socket.addEventListener('close', ({ code }) => closed(code));
}

function closed(code: number): void {
  if (code === 1000) return;
  if (!shouldReconnect(code)) {
    console.error(`The server closed the conversation (${code}).`);
    process.exit(1);
  }
  if (code === closeCodes.forbidden) conversation = undefined;
  if (tries === 0) console.log(`No connection to ${url}; trying again. Is "npm start" running?`);
  tries += 1;
  setTimeout(connect, Math.random() * Math.min(30_000, 500 * 2 ** tries));
}

function send(frame: ClientFrame): void {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
}

function take(frame: ServerFrame): void {
  switch (frame.type) {
    case 'welcome':
      welcome(frame);
      break;
    case 'ack':
      outbox.delete(frame.messageId);
      // A person may be answering, who takes their time.
      setTimeout(() => answered(frame.messageId), 5_000).unref();
      break;
    case 'entry':
      show(frame.entry);
      break;
    case 'entries':
      frame.entries.forEach(show);
      break;
    case 'typing':
      if (frame.note !== undefined) console.log(`  (${frame.note})`);
      break;
    case 'error':
    case 'notice':
      console.log(`  (${frame.text})`);
      break;
    default:
      break;
  }
}

function welcome({ conversationId, token, store, seq }: Extract<ServerFrame, { type: 'welcome' }>): void {
  if (conversationId !== conversation?.conversationId) {
    lastSeq = 0;
    conversation = { conversationId, token: token ?? '' };
  }
  if (seq === 0 && outbox.size === 0) {
    console.log(`${store.name}: ${store.greeting}`);
    for (const suggestion of store.suggestions) console.log(`  e.g. ${suggestion}`);
    prompt();
  }
  for (const frame of outbox.values()) send({ ...frame, conversationId } as ClientFrame);
  sendNext();
}

function show(entry: Entry): void {
  if (entry.seq <= lastSeq) return;
  lastSeq = entry.seq;
  if (entry.author === 'shopper') return;
  choices = [];
  console.log(entry.parts.length === 0 ? entry.text : entry.parts.map(lineOf).join('\n'));
  prompt();
  answered(entry.messageId ?? '');
}

function lineOf(given: Part): string {
  const part = asShown(given);
  switch (part.kind) {
    case 'text':
      return part.source ? `“${part.text}” (${part.source.title})` : part.text;
    case 'products':
      return cardLines(part.products);
    case 'comparison':
      return [
        cardLines(part.products),
        ...part.rows.map(
          ({ label, values }) => `     ${label}: ${values.map((value) => value ?? '?').join(' | ')}`,
        ),
      ].join('\n');
    case 'product':
      return [
        `  ${cardLine(part.product)}`,
        ...part.facts.map(({ label, value }) => `     ${label}: ${value}`),
      ].join('\n');
    case 'cart':
      return cartLines(part.cart);
    case 'order':
      return orderLines(part.order);
    case 'orders':
      return part.orders.map(orderLines).join('\n');
    case 'choices':
      choices = part.choices;
      return part.choices.map(({ label }, index) => `  [${index + 1}] ${label}`).join('\n');
    default:
      return `  ${part.label}: ${part.url}`;
  }
}

const cardLines = (products: ProductCard[]): string =>
  products.map((product, index) => `  ${index + 1}. ${cardLine(product)}`).join('\n');

function cardLine({ title, price, priceMax, available }: ProductCard): string {
  const most = priceMax && priceMax.amount !== price.amount ? `–${formatMoney(priceMax, locale)}` : '';
  return `${title}, ${formatMoney(price, locale)}${most}${available ? '' : ' (sold out)'}`;
}

function cartLines({ lines, totals }: CartView): string {
  const rows = lines.map(
    ({ quantity, title, options, total }) =>
      `  ${quantity} × ${title} ${Object.values(options).join(', ')}: ${formatMoney(total, locale)}`,
  );
  return [...rows, ...sumLines(totals)].join('\n');
}

function orderLines({ number, stateLabel, lines, totals }: OrderView): string {
  const rows = lines.map(
    ({ quantity, title, total }) => `     ${quantity} × ${title}: ${formatMoney(total, locale)}`,
  );
  const sums = sumLines(totals.filter(({ kind }) => kind === 'total')).map((row) => `   ${row}`);
  return [`  Order ${number}: ${stateLabel}`, ...rows, ...sums].join('\n');
}

const sumLines = (totals: TotalRow[]): string[] =>
  totals.map(({ label, amount }) => `  ${label}${amount ? `: ${formatMoney(amount, locale)}` : ''}`);

/** A closed input must not be asked for more. */
function prompt(): void {
  if (!over) terminal.prompt();
}

terminal.on('line', (line) => {
  if (line.trim() === '') return prompt();
  lines.push(line.trim());
  sendNext();
});

function answered(messageId: string): void {
  unanswered.delete(messageId);
  sendNext();
}

/** One message at a time, so that a number means a choice of the newest reply and a long file is not too fast. */
function sendNext(): void {
  if (!conversation || unanswered.size > 0) return;
  const text = lines.shift();
  if (text === undefined) return;
  const messageId = randomUUID();
  const { conversationId } = conversation;
  const choice = choices[Number(text) - 1];
  const frame: ClientFrame = choice
    ? { type: 'choose', conversationId, messageId, choiceId: choice.id, label: choice.label }
    : { type: 'say', conversationId, messageId, text: text.slice(0, 4_000) };
  outbox.set(messageId, frame);
  unanswered.add(messageId);
  send(frame);
}

/** Ctrl+C ends at once, whatever is not yet answered. */
terminal.on('SIGINT', () => process.exit(0));

/** The end of the input waits for what was said to be answered, so that a file of sentences can be piped in. */
terminal.on('close', () => {
  over = true;
  setInterval(() => {
    if (lines.length > 0 || unanswered.size > 0) return;
    socket?.close(1000);
    process.exit(0);
  }, 100);
});

setInterval(() => send({ type: 'ping' }), 25_000).unref();
