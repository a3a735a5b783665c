/** An Amazon Comprehend endpoint as a classifier to measure, asked by the product's own client. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Ranked } from '../bot/understanding/embedded/classifier.ts';
import { createComprehendUnderstanding } from '../bot/understanding/comprehend.ts';
import { findPersonalData, maskPersonalData } from '../bot/understanding/embedded/personal-data.ts';
import { intents, UnderstandingUnavailable } from '../bot/understanding/understanding.ts';
import type {
  Understanding,
  UnderstandingPort,
  UnderstandRequest,
} from '../bot/understanding/understanding.ts';
import type { RemoteClassifier } from './answers.ts';

export interface EndpointOptions {
  endpointArn: string;
  /** Another address than the region's. */
  endpoint?: string;
  /** Milliseconds before the first further try of a call that was refused for haste; doubled each time. */
  pause?: number;
}

/** A unit of an endpoint takes a hundred characters a second: what comes faster is refused and asked again. */
const tries = 6;
const deadline = 10_000;

/**
 * The endpoint of `endpointArn`, with the credentials of the environment. Sentences are sent masked, as in service.
 * Its `rank` throws UnderstandingUnavailable when the endpoint does not answer or names none of our intents.
 */
export function comprehendClassifier({
  endpointArn,
  endpoint,
  pause = 500,
}: EndpointOptions): RemoteClassifier {
  const port = createComprehendUnderstanding({
    endpointArn,
    readers: onlyRanked,
    deadline,
    ...(endpoint === undefined ? {} : { endpoint }),
  });
  return { classes: intents, outOfScope: 'out-of-scope', rank: (text) => rank(port, text, pause) };
}

async function rank(port: UnderstandingPort, text: string, pause: number): Promise<Ranked[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { intents: ranked } = await port.understand(requestOf(text));
      return ranked.map(({ intent, confidence }) => ({ name: intent, confidence }));
    } catch (error) {
      const mayTryAgain = error instanceof UnderstandingUnavailable && error.again && attempt < tries;
      if (!mayTryAgain) throw error;
      await wait(pause * 2 ** (attempt - 1));
    }
  }
}

/** Takes the endpoint's intents as they are: the report is of the classifier alone. */
const onlyRanked: UnderstandingPort = {
  understand: ({ language, ranked = [] }): Promise<Understanding> =>
    Promise.resolve({
      language,
      intents: [...ranked],
      slots: {},
      query: '',
      personalData: [],
      wishes: [],
      model: 'none',
    }),
};

function requestOf(text: string): UnderstandRequest {
  return {
    text,
    masked: maskPersonalData(text, findPersonalData(text)),
    language: 'en',
    languages: ['en', 'es', 'fr', 'de'],
    currency: { code: 'USD', exponent: 2 },
    words: { colors: [], sizes: [], brands: [], categories: [], materials: [] },
    orderNumberPattern: '',
    expecting: 'nothing',
    today: '2026-03-02',
  };
}
