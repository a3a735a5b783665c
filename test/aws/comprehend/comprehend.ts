import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Classifier } from '../../../bot/understanding/embedded/classifier.ts';
import { detectLanguage } from '../../../bot/understanding/embedded/language.ts';
import { LanguageModel } from '../../../bot/understanding/embedded/language-model.ts';
import { decodeModel } from '../../../bot/understanding/embedded/model-file.ts';
import { findPersonalData } from '../../../bot/understanding/embedded/personal-data.ts';
import type { PersonalData } from '../../../bot/understanding/understanding.ts';
import { trainIfNeeded } from '../../../intents/train.ts';
import { FaultPlan, send, type Answer } from '../faults.ts';

/** Amazon Comprehend on loopback: JSON 1.1 with its answers computed by the engines of this process. */
export interface ComprehendEndpoint {
  url: string;
  /** Of the one custom classifier there is. */
  endpointArn: string;
  faults: FaultPlan;
  /** Every call so far: operation and request. */
  calls: { operation: string; input: Input }[];
  stop(): Promise<void>;
}

interface Input {
  Text?: string;
  EndpointArn?: string;
  LanguageCode?: string;
}

export interface ComprehendEndpointOptions {
  /** Words found as entities or personal data beside those the engines find, for there is no engine for names. */
  known?: readonly { text: string; type: string }[];
}

const ARN = 'arn:aws:comprehend:eu-west-1:123456789012:document-classifier-endpoint/aisle-intents';
const PREFIX = 'Comprehend_20171127.';
const TYPE = { 'content-type': 'application/x-amz-json-1.1' };
const ENTITY_TYPES = new Set(['PERSON', 'LOCATION', 'ORGANIZATION', 'COMMERCIAL_ITEM', 'DATE', 'QUANTITY', 'TITLE', 'EVENT', 'OTHER']); // prettier-ignore

export async function startComprehend(options: ComprehendEndpointOptions = {}): Promise<ComprehendEndpoint> {
  const model = decodeModel(readFileSync(trainIfNeeded()));
  const engines = { classifier: new Classifier(model), languages: new LanguageModel(model.languages!) };
  const faults = new FaultPlan();
  const calls: ComprehendEndpoint['calls'] = [];
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const target = String(request.headers['x-amz-target'] ?? '');
      const operation = target.slice(PREFIX.length);
      const refusal = refusalOf(request, target, body);
      const input = refusal ? {} : (JSON.parse(body) as Input);
      if (!refusal) calls.push({ operation, input });
      const answer = refusal ?? answerTo(operation, input, engines, options);
      await send(response, answer, { fault: faults.take(operation), plan: faults, refusals });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    endpointArn: ARN,
    faults,
    calls,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const refused = (status: number, type: string, message: string): Answer => ({
  status,
  headers: TYPE,
  body: JSON.stringify({ __type: type, message }),
});

const refusals = {
  throttle: refused(400, 'TooManyRequestsException', 'Rate exceeded'),
  failure: refused(500, 'InternalServerException', 'Internal error'),
};

/** What the service's front door refuses before it looks at the operation. */
function refusalOf(request: IncomingMessage, target: string, body: string): Answer | undefined {
  const { method, url, headers } = request;
  if (method !== 'POST' || url !== '/' || !target.startsWith(PREFIX)) {
    return refused(400, 'UnknownOperationException', '');
  }
  if (headers['content-type'] !== TYPE['content-type']) return refused(415, 'SerializationException', '');
  if (!/^AWS4-HMAC-SHA256 Credential=[^,]+\/comprehend\/aws4_request,/.test(headers.authorization ?? '')) {
    return refused(403, 'MissingAuthenticationTokenException', 'Request is missing a signature');
  }
  try {
    JSON.parse(body);
    return undefined;
  } catch {
    return refused(400, 'SerializationException', 'No JSON');
  }
}

function answerTo(
  operation: string,
  { Text = '', EndpointArn, LanguageCode }: Input,
  { classifier, languages }: { classifier: Classifier; languages: LanguageModel },
  { known = [] }: ComprehendEndpointOptions,
): Answer {
  if (Text === '') return refused(400, 'InvalidRequestException', 'Text must not be empty');
  const ok = (value: unknown): Answer => ({ status: 200, headers: TYPE, body: JSON.stringify(value) });
  switch (operation) {
    case 'ClassifyDocument': {
      if (EndpointArn !== ARN) return refused(400, 'ResourceNotFoundException', 'No such endpoint');
      const ranked = classifier.classify(Text);
      return ok({ Classes: ranked.map(({ name, confidence }) => ({ Name: name, Score: confidence })) });
    }
    case 'DetectDominantLanguage': {
      const language = detectLanguage(Text, 'en', ['en', 'es', 'fr', 'de'], languages);
      return ok({ Languages: [{ LanguageCode: language, Score: 0.97 }] });
    }
    case 'DetectEntities':
      if (LanguageCode === undefined)
        return refused(400, 'InvalidRequestException', 'LanguageCode is missing');
      return ok({
        Entities: placesOf(
          Text,
          known.filter(({ type }) => ENTITY_TYPES.has(type)),
        ),
      });
    case 'DetectPiiEntities': {
      if (LanguageCode !== 'en' && LanguageCode !== 'es') {
        return refused(400, 'UnsupportedLanguageException', 'Only en and es');
      }
      const own = findPersonalData(Text).map(({ kind, start, end }) => ({
        text: Text.slice(start, end),
        type: TYPES[kind],
      }));
      const all = [...own, ...known.filter(({ type }) => !ENTITY_TYPES.has(type))];
      return ok({ Entities: placesOf(Text, all).map(({ Text: _words, ...rest }) => rest) });
    }
    default:
      return refused(400, 'UnknownOperationException', operation);
  }
}

const TYPES: Record<PersonalData['kind'], string> = {
  card: 'CREDIT_DEBIT_NUMBER',
  iban: 'INTERNATIONAL_BANK_ACCOUNT_NUMBER',
  email: 'EMAIL',
  phone: 'PHONE',
  address: 'ADDRESS',
  password: 'PASSWORD',
  name: 'NAME',
  document: 'PASSPORT_NUMBER',
};

/** Offsets count characters (code points), as the service's do. */
function placesOf(text: string, found: readonly { text: string; type: string }[]) {
  return found.flatMap(({ text: words, type }) => {
    const at = text.indexOf(words);
    if (at < 0) return [];
    const BeginOffset = Array.from(text.slice(0, at)).length;
    return [
      {
        Text: words,
        Type: type,
        Score: 0.99,
        BeginOffset,
        EndOffset: BeginOffset + Array.from(words).length,
      },
    ];
  });
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += String(piece);
  return body;
}
