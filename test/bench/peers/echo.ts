/** The floor: a bare `ws` server that sends every message back. */
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
server.on('connection', (socket) => socket.on('message', (data) => socket.send(data, { binary: false })));
server.on('listening', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
