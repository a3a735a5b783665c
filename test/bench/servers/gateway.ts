/** Our local API Gateway with the bench's handler in the same process; prints where it listens. */
import { startGateway } from '../../aws/gateway/gateway.ts';

const { handler } = (await import(new URL('echo-handler.mjs', import.meta.url).href)) as {
  handler: (event: unknown) => Promise<unknown>;
};
const gateway = await startGateway({ invoke: handler });
process.env.GATEWAY_ENDPOINT = gateway.endpoint;
console.log(gateway.url);
