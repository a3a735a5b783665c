import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** How a line is: milliseconds one way, and bytes a second in each direction. */
export interface Line {
  oneWayMilliseconds: number;
  downBytesPerSecond: number;
  upBytesPerSecond: number;
}

export interface SlowLine {
  /** `http://127.0.0.1:port` */
  http: string;
  /** The port its other end is at, once it is known. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

/** A relay for TCP, so that pages and sockets alike are slowed: a browser's own throttling leaves WebSockets alone. */
export async function openSlowLine(line: Line): Promise<SlowLine> {
  const open = new Set<Socket>();
  let port = 0;
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    }
    pass(client, upstream, line.oneWayMilliseconds, line.upBytesPerSecond);
    pass(upstream, client, line.oneWayMilliseconds, line.downBytesPerSecond);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    http: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo: (end) => {
      port = end;
    },
    close: async () => {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
  };
}

/** What one packet carries: what is written at once arrives packet by packet, not when the last of it has. */
const PACKET = 1_460;

/** Each packet leaves when those before it have, takes its share of the line, and arrives the delay later. */
function pass(from: Socket, to: Socket, delay: number, bytesPerSecond: number): void {
  let free = 0;
  const later = (at: number, work: () => void): void => void setTimeout(work, at - performance.now());
  from.on('data', (piece: Buffer) => {
    for (let start = 0; start < piece.length; start += PACKET) {
      const packet = piece.subarray(start, start + PACKET);
      free = Math.max(free, performance.now()) + (packet.length / bytesPerSecond) * 1000;
      later(free + delay, () => to.destroyed || to.write(packet));
    }
  });
  from.on('end', () => later(Math.max(free, performance.now()) + delay + 1, () => to.end()));
  from.on('close', () => later(Math.max(free, performance.now()) + delay + 2, () => to.destroy()));
}
