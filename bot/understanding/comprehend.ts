import {
  ClassifyDocumentCommand,
  ComprehendClient,
  DetectDominantLanguageCommand,
  DetectEntitiesCommand,
  DetectPiiEntitiesCommand,
  type ClassifyDocumentCommandOutput,
} from '@aws-sdk/client-comprehend';
import { personalDataOf, personalDataLanguages, withLanguage, withoutNames } from './comprehend-answers.ts';
import { intents, UnderstandingUnavailable } from './understanding.ts';
import type {
  Intent,
  Language,
  RankedIntent,
  Understanding,
  UnderstandingPort,
  UnderstandRequest,
} from './understanding.ts';

/**
 * The understanding port on Amazon Comprehend: intents by a custom classifier's endpoint and, where asked for,
 * the dominant language, names of people and places, and personal data. What Comprehend does not give (slots, query,
 * wishes, readings that follow from what was just asked) is read by `readers`, with Comprehend's intents in the place of
 * their own. Only masked text is sent.
 */

/** What may be asked for beside the intents; each is a call of its own and billed. */
export type ComprehendExtra = 'language' | 'entities' | 'personal-data';

export interface ComprehendOptions {
  /** `arn:aws:comprehend:<region>:<account>:document-classifier-endpoint/<name>`. */
  endpointArn: string;
  readers: UnderstandingPort;
  /** Of the examples the classifier was trained on; of messages in another the readers' own intents stand. `en` unless told. */
  language?: Language;
  extras?: readonly ComprehendExtra[];
  /** Milliseconds for all calls of one message together. */
  deadline?: number;
  /** Another address than the region's; else the SDK's standard setting AWS_ENDPOINT_URL_COMPREHEND. */
  endpoint?: string;
}

const DEADLINE = 700;
/** Characters of a message that are classified; an endpoint is paid by the character, and what is wanted is said early. */
const MOST_CHARACTERS = 1_000;
/** Readings kept; the embedded classifier gives as many. */
const MOST_READINGS = 5;

export function createComprehendUnderstanding(options: ComprehendOptions): UnderstandingPort {
  return new ComprehendUnderstanding(options);
}

class ComprehendUnderstanding implements UnderstandingPort {
  readonly remote = true;
  readonly #client: ComprehendClient;
  readonly #options: ComprehendOptions;
  readonly #model: string;

  constructor(options: ComprehendOptions) {
    const { endpoint, endpointArn, deadline = DEADLINE } = options;
    // The endpoint is asked where it is.
    const region = endpointArn.split(':')[3];
    this.#options = options;
    this.#model = `comprehend-${endpointArn.split('/').at(-1)}`;
    this.#client = new ComprehendClient({
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(region === undefined ? {} : { region }),
      // Whether to try again is for whoever knows the turn's deadline.
      maxAttempts: 1,
      requestHandler: { requestTimeout: deadline, connectionTimeout: deadline, throwOnRequestTimeout: true },
    });
  }

  async understand(request: UnderstandRequest, signal?: AbortSignal): Promise<Understanding> {
    const { readers, language = 'en', deadline = DEADLINE } = this.#options;
    const text = request.masked;
    if (text === undefined) throw new UnderstandingUnavailable('Only masked text may be sent.', {});
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), deadline);
    const abortSignal = signal ? AbortSignal.any([signal, late.signal]) : late.signal;
    try {
      const extras = this.#extras(request, text, abortSignal);
      const here = await readers.understand(request, signal);
      if (here.language !== language) return await applied(here, extras);
      const ranked = await this.#classify(text, abortSignal);
      const read = await readers.understand({ ...request, ranked }, signal);
      return await applied({ ...read, model: this.#model }, extras);
    } catch (error) {
      const timedOut = late.signal.aborted;
      late.abort();
      signal?.throwIfAborted();
      throw unavailable(error, timedOut);
    } finally {
      clearTimeout(timer);
    }
  }

  async #classify(text: string, abortSignal: AbortSignal): Promise<RankedIntent[]> {
    const { endpointArn: EndpointArn } = this.#options;
    const command = new ClassifyDocumentCommand({ EndpointArn, Text: cut(text) });
    return rankedOf(await this.#client.send(command, { abortSignal }));
  }

  /** Begins every other call that is wanted; each gives a change of what was understood. */
  #extras(request: UnderstandRequest, text: string, abortSignal: AbortSignal): Extra[] {
    const { extras = [] } = this.#options;
    const LanguageCode = request.language;
    const begin: Record<ComprehendExtra, () => Promise<Change>> = {
      language: async () => {
        const command = new DetectDominantLanguageCommand({ Text: cut(text) });
        const { Languages = [] } = await this.#client.send(command, { abortSignal });
        return withLanguage(Languages, request);
      },
      entities: async () => {
        const command = new DetectEntitiesCommand({ Text: cut(text), LanguageCode });
        const { Entities = [] } = await this.#client.send(command, { abortSignal });
        return withoutNames(Entities, request);
      },
      'personal-data': async () => {
        if (!personalDataLanguages.has(LanguageCode)) return (understood) => understood;
        const command = new DetectPiiEntitiesCommand({ Text: text, LanguageCode });
        const { Entities = [] } = await this.#client.send(command, { abortSignal });
        return personalDataOf(Entities, text, request.text);
      },
    };
    return extras.map((name) => {
      const change = begin[name]().catch(() => undefined);
      return { name, change };
    });
  }
}

type Change = (understood: Understanding) => Understanding;

interface Extra {
  name: ComprehendExtra;
  /** Undefined when the call failed: then the readers' own reading stands. */
  change: Promise<Change | undefined>;
}

async function applied(read: Understanding, extras: Extra[]): Promise<Understanding> {
  let understood = read;
  const without: string[] = [];
  for (const { name, change } of extras) {
    const apply = await change;
    if (apply) understood = apply(understood);
    else without.push(name);
  }
  return without.length === 0 ? understood : { ...understood, without };
}

/** Without half a character at the end. */
const cut = (text: string): string => text.slice(0, MOST_CHARACTERS).toWellFormed();

const known: ReadonlySet<string> = new Set(intents);

/** @throws UnderstandingUnavailable when the endpoint's classes are none of ours: it is another classifier. */
function rankedOf({ Classes = [] }: ClassifyDocumentCommandOutput): RankedIntent[] {
  const ranked = Classes.flatMap(({ Name = '', Score }) =>
    known.has(Name) && Score !== undefined && Score >= 0 && Score <= 1
      ? [{ intent: Name as Intent, confidence: Score }]
      : [],
  ).toSorted((one, other) => other.confidence - one.confidence);
  if (ranked.length === 0) throw new UnderstandingUnavailable('The endpoint named no intent.', {});
  return ranked.slice(0, MOST_READINGS);
}

const BUSY = /Throttl|TooManyRequests|ServiceUnavailable|InternalServer|LimitExceeded/;
const LINE_CUT = new Set(['ECONNRESET', 'EPIPE', 'ECONNREFUSED', 'ERR_STREAM_PREMATURE_CLOSE']);

function unavailable(cause: unknown, timedOut: boolean): UnderstandingUnavailable {
  if (cause instanceof UnderstandingUnavailable) return cause;
  const {
    name = '',
    code = '',
    $metadata,
  } = (cause ?? {}) as {
    name?: string;
    code?: string;
    $metadata?: { httpStatusCode?: number };
  };
  if (timedOut || name === 'TimeoutError') {
    return new UnderstandingUnavailable('Comprehend took too long.', { because: 'deadline', cause });
  }
  const again = BUSY.test(name) || LINE_CUT.has(code) || ($metadata?.httpStatusCode ?? 0) >= 500;
  return new UnderstandingUnavailable(`Comprehend did not answer: ${name || typeof cause}.`, {
    again,
    cause,
  });
}
