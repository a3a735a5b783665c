import { createCascade } from '../../bot/understanding/cascade.ts';
import { createComprehendUnderstanding } from '../../bot/understanding/comprehend.ts';
import { createEmbeddedUnderstanding } from '../../bot/understanding/embedded/embedded.ts';
import { trainIfNeeded } from '../../intents/train.ts';
import { startComprehend } from '../aws/comprehend/comprehend.ts';
import { withLocalCredentials } from '../aws/local-credentials.ts';
import { understandingContract, type OpenUnderstanding } from './understanding.contract.ts';

withLocalCredentials();
const embedded = createEmbeddedUnderstanding({ modelFile: trainIfNeeded() });

understandingContract('the embedded classifier', () => Promise.resolve({ port: embedded }));
understandingContract('Comprehend', openComprehend);
understandingContract('Comprehend where the embedded classifier is not sure', async () => {
  const { port, ...rest } = await openComprehend();
  return {
    port: createCascade({ first: embedded, second: port, secondName: 'comprehend', below: 0.6 }),
    ...rest,
  };
});

async function openComprehend(): Promise<OpenUnderstanding> {
  const service = await startComprehend();
  const { url: endpoint, endpointArn, calls } = service;
  const port = createComprehendUnderstanding({
    endpoint,
    endpointArn,
    readers: embedded,
    extras: ['language', 'entities', 'personal-data'],
    deadline: 5_000,
  });
  return { port, sent: () => calls.map(({ input }) => JSON.stringify(input)), close: () => service.stop() };
}
