/** Imports a bundle, opens its door, its host or all a first turn needs, and ends. No service is called with success. */
Object.assign(process.env, {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  DYNAMODB_TABLE: 'aisle',
  // Nobody listens there.
  DYNAMODB_ENDPOINT: 'http://127.0.0.1:9',
  AISLE_HOST_KEY: Buffer.alloc(32).toString('base64'),
});
const [bundle, part] = process.argv.slice(2);
const { handler } = await import(bundle);
const context = { connectionId: 'cold=', domainName: 'localhost', stage: 'chat', identity: {} };
const connect = { requestContext: { ...context, eventType: 'CONNECT' } };
const frame = { requestContext: { ...context, eventType: 'MESSAGE' }, body: '{"type":"seen"}' };

/** An origin of no store is turned away at the door. */
const atDoor = async () =>
  (await handler({ ...connect, headers: { origin: 'https://nobody.example' } })).statusCode === 403;
/** The one frame that needs no service. */
const inHost = async () => (await handler(frame)).statusCode === 200;
/** A connect warms the host, though it cannot be noted here. */
const warmed = async () => {
  const noted = await handler(connect).then(
    () => true,
    () => false,
  );
  return !noted && inHost();
};
const done = await { door: atDoor, host: inHost, warm: warmed }[part]();
process.exit(done ? 0 : 1);
