/** A handler that any gateway can invoke: posts each message back to its connection, as a chat handler does. */
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

export async function handler({ requestContext, body }) {
  if (requestContext.eventType === 'MESSAGE') await post(requestContext.connectionId, body);
  return { statusCode: 200 };
}

/** GATEWAY_ENDPOINT is where frames are posted: `http://localhost:3001`. */
function post(connectionId, body) {
  const address = `${process.env.GATEWAY_ENDPOINT}/@connections/${encodeURIComponent(connectionId)}`;
  const headers = { 'content-type': 'application/octet-stream', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    request(address, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', () => (answer.statusCode < 300 ? resolve() : reject(new Error('refused'))));
    })
      .once('error', reject)
      .end(body);
  });
}
