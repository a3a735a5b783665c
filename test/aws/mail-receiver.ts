import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Message } from '../../bot/notify/notify.ts';

/** Where e-mails are posted, on loopback. */
export interface MailReceiver {
  /** The Lambda's settings that name it. */
  environment: Record<'NOTIFY' | 'NOTIFY_WEBHOOK_URL' | 'NOTIFY_WEBHOOK_SECRET', string>;
  /** What came, in order. */
  mails: Message[];
  stop(): void;
}

export async function startMailReceiver(): Promise<MailReceiver> {
  const mails: Message[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { message } = JSON.parse(Buffer.concat(chunks).toString()) as { message?: Message };
      if (message) mails.push(message);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const environment = {
    NOTIFY: 'webhook',
    NOTIFY_WEBHOOK_URL: `http://127.0.0.1:${port}/mails`,
    NOTIFY_WEBHOOK_SECRET: 'a-secret-of-the-fixtures-on-lambda',
  };
  return { environment, mails, stop: () => server.close() };
}
