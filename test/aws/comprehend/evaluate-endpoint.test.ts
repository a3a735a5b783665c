import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { UnderstandingUnavailable } from '../../../bot/understanding/understanding.ts';
import { comprehendClassifier } from '../../../intents/comprehend-endpoint.ts';
import { measureRemote } from '../../../intents/measures.ts';
import { withLocalCredentials } from '../local-credentials.ts';
import { startComprehend, type ComprehendEndpoint } from './comprehend.ts';

/** The report of an owner who compares before paying, over the real client. */

withLocalCredentials();
let service: ComprehendEndpoint;
beforeAll(async () => {
  service = await startComprehend();
});
afterAll(() => service.stop());
afterEach(() => {
  service.faults.clear();
  service.calls.length = 0;
});

const classifier = (endpointArn = service.endpointArn): ReturnType<typeof comprehendClassifier> =>
  comprehendClassifier({ endpointArn, endpoint: service.url, pause: 1 });
const sentences = [
  { text: 'where is my parcel', intent: 'track-order' },
  { text: 'empty my basket please', intent: 'empty-cart' },
  { text: 'hello there', intent: 'thank' },
  { text: 'write me a poem about the moon', intent: 'out-of-scope' },
];

test('an endpoint is measured by the same report', async () => {
  const report = await measureRemote(classifier(), sentences);
  expect(report).toMatchObject({ sentences: 4, accuracy: 0.75, auroc: 1 });
  expect(report.confusions).toEqual([
    { expected: 'thank', answered: 'greet', times: 1, texts: ['hello there'] },
  ]);
  expect(report.p50Us).toBeGreaterThan(0);
  // Every sentence is asked for once as it is and once with slips.
  expect(service.calls).toHaveLength(2 * sentences.length);
});

test('what is refused for haste is asked again', async () => {
  service.faults.plan('throttle', { times: 2 });
  const { accuracy } = await measureRemote(classifier(), sentences.slice(0, 1));
  expect(accuracy).toBe(1);
});

test('personal data is masked before it is sent', async () => {
  await classifier().rank('send it to sam@example.com');
  expect(service.calls.map(({ input }) => input.Text)).toEqual(['send it to [email]']);
});

test('an endpoint that is not there ends it', async () => {
  const gone = classifier(service.endpointArn.replace('aisle', 'other'));
  await expect(gone.rank('hello')).rejects.toThrow(UnderstandingUnavailable);
});
