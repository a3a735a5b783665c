import { WebSocket } from 'ws';
import type { ClientFrame, ServerFrame, ServerFrameOf } from '../../../../bot/wire/messages.ts';

/** A client on a real socket that keeps what it was sent and can wait for more. */
export class SocketClient {
  readonly frames: ServerFrame[] = [];
  closeCode: number | undefined;
  readonly socket: WebSocket;
  private waiting: (() => void)[] = [];

  private constructor(url: string, origin?: string) {
    this.socket = new WebSocket(url, origin === undefined ? {} : { origin });
    this.socket.on('message', (data) => {
      this.frames.push(JSON.parse((data as Buffer).toString()) as ServerFrame);
      this.wake();
    });
    this.socket.on('close', (code) => {
      this.closeCode = code;
      this.wake();
    });
    this.socket.on('error', () => {});
  }

  static async connect(url: string, origin?: string): Promise<SocketClient> {
    const client = new SocketClient(url, origin);
    await new Promise<void>((resolve, reject) => {
      client.socket.once('open', resolve);
      client.socket.once('error', reject);
    });
    return client;
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  send(frame: ClientFrame | string | Buffer): void {
    const raw = typeof frame === 'string' || Buffer.isBuffer(frame);
    this.socket.send(raw ? frame : JSON.stringify(frame));
  }

  /** Waits until `found` gives something; a test's own time-out ends it. */
  async until<T>(found: () => T | undefined): Promise<T> {
    for (;;) {
      const value = found();
      if (value !== undefined) return value;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  next<Type extends ServerFrame['type']>(type: Type, from = 0): Promise<ServerFrameOf<Type>> {
    return this.until(() =>
      this.frames.slice(from).find((frame): frame is ServerFrameOf<Type> => frame.type === type),
    );
  }

  closed(): Promise<number> {
    return this.until(() => this.closeCode);
  }

  async hello(storeId: string, more: Partial<Extract<ClientFrame, { type: 'hello' }>> = {}) {
    this.send({ type: 'hello', protocol: { minimum: 1, maximum: 1 }, storeId, ...more });
    return this.next('welcome');
  }
}
