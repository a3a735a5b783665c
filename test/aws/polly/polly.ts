import { FaultPlan, send, type Answer } from '../faults.ts';
import { bodyOf, startH2cServer } from '../h2c-server.ts';
import { silence } from './silence.ts';

/** Amazon Polly on loopback, over HTTP/2 and 1.1: it says everything in real silence as long as the words would take. */
export interface PollyEndpoint {
  url: string;
  faults: FaultPlan;
  /** Every call so far. */
  calls: { protocol: string; input: Input }[];
  /** The name of a tag that a voice does not take. */
  refuses: string | undefined;
  stop(): Promise<void>;
}

interface Input {
  Engine?: 'standard' | 'neural' | 'generative';
  OutputFormat?: 'mp3' | 'pcm' | 'json';
  SpeechMarkTypes?: string[];
  Text?: string;
  TextType?: 'text' | 'ssml';
  VoiceId?: string;
  SampleRate?: string;
}

/** Milliseconds a byte of a word takes to say. */
const MILLISECONDS_A_BYTE = 60;
const MOST_CHARACTERS = 3_000;

export async function startPolly(): Promise<PollyEndpoint> {
  const faults = new FaultPlan();
  const calls: PollyEndpoint['calls'] = [];
  const endpoint: PollyEndpoint = { url: '', faults, calls, refuses: undefined, stop: async () => {} };
  const server = await startH2cServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const isSigned = /^AWS4-HMAC-SHA256 Credential=[^,]+\/polly\/aws4_request,/.test(
        request.headers.authorization ?? '',
      );
      const isKnown = request.method === 'POST' && request.url === '/v1/speech';
      const input = isKnown && isSigned ? (JSON.parse(body.toString('utf8')) as Input) : {};
      if (isKnown && isSigned) calls.push({ protocol: request.httpVersion, input });
      const answer = !isKnown
        ? refused(404, 'UnknownOperationException')
        : isSigned
          ? answerTo(input, endpoint.refuses)
          : refused(403, 'MissingAuthenticationTokenException');
      const fault = faults.take(input.OutputFormat === 'json' ? 'marks' : 'audio');
      await send(response, answer, { fault, plan: faults, refusals });
    });
  });
  endpoint.url = server.url;
  endpoint.stop = () => server.stop();
  return endpoint;
}

const refused = (status: number, type: string): Answer => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': type },
  body: JSON.stringify({ message: type }),
});

const refusals = {
  throttle: refused(400, 'ThrottlingException'),
  failure: refused(500, 'ServiceFailureException'),
};

function answerTo(input: Input, tag: string | undefined): Answer {
  const { Engine = 'standard', OutputFormat, SpeechMarkTypes, Text = '', TextType = 'text', VoiceId } = input;
  if (tag && Text.includes(`<${tag} `)) return refused(400, 'InvalidSsmlException');
  if (VoiceId === undefined || OutputFormat === undefined) return refused(400, 'ValidationException');
  if (TextType === 'ssml' && !(isSsml(Text) && takes(Engine, Text)))
    return refused(400, 'InvalidSsmlException');
  const spoken = TextType === 'ssml' ? Text.replace(/<[^>]*>/g, '').replace(/&\w+;/g, '&') : Text;
  if (spoken.length > MOST_CHARACTERS) return refused(400, 'TextLengthExceededException');
  const words = wordsOf(Text, TextType);
  if (OutputFormat === 'json') {
    if (Engine === 'generative') return refused(400, 'EngineNotSupportedException');
    if (!SpeechMarkTypes?.includes('word')) return refused(400, 'MarksNotSupportedForFormatException');
    const body = words.map((word) => `${JSON.stringify(word)}\n`).join('');
    return { status: 200, headers: { 'content-type': 'application/x-json-stream' }, body };
  }
  const length = Buffer.byteLength(spoken) * MILLISECONDS_A_BYTE;
  return {
    status: 200,
    headers: {
      'content-type': OutputFormat === 'mp3' ? 'audio/mpeg' : 'audio/pcm',
      'x-amzn-requestcharacters': String(spoken.length),
    },
    body: silence(OutputFormat, length),
  };
}

/** Tags that the engine knows, with values it knows. */
function takes(engine: string, text: string): boolean {
  const tags = [...text.matchAll(/<([a-z-]+)[^<>]*>/g)];
  return tags.every(([tag, name = '']) => {
    if (name === 'emphasis') return engine === 'standard';
    if (name === 'say-as') return engine !== 'neural' && tag === '<say-as interpret-as="characters">';
    if (name === 'lang') return /^<lang xml:lang="(?:en-US|es-ES|fr-FR|de-DE)">$/.test(tag);
    if (name === 'break') return /^<break strength="(?:weak|medium|strong)"\/>$/.test(tag);
    return name === 'speak' || /^<prosody rate="\d+%">$/.test(tag);
  });
}

/** Elements closed in turn, and no sign that XML keeps for itself. */
export function isSsml(text: string): boolean {
  if (!text.startsWith('<speak>') || !text.endsWith('</speak>')) return false;
  const open: string[] = [];
  for (const [, close, name = '', self] of text.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (self === '/') continue;
    if (close !== '/') open.push(name);
    else if (open.pop() !== name) return false;
  }
  const rest = text.replace(/<\/?[a-z]+[^<>]*>/g, '').replace(/&(?:amp|lt|gt|quot|apos);/g, '');
  return open.length === 0 && !/[<>&]/.test(rest);
}

/** Each word with the bytes it takes in the input, tags and all, and when it is heard. */
function wordsOf(text: string, type: 'text' | 'ssml') {
  const pattern =
    type === 'ssml'
      ? /<[^>]*>|((?:&\w+;|[\p{L}\p{N}\p{Extended_Pictographic}€$'’-])+)/gu
      : /([\p{L}\p{N}\p{Extended_Pictographic}€$&<>'’-]+)/gu;
  let heard = 0;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [, value] = match;
    if (value === undefined) return [];
    const start = Buffer.byteLength(text.slice(0, match.index));
    const time = heard;
    heard += Buffer.byteLength(value) * MILLISECONDS_A_BYTE;
    return [{ time, type: 'word', start, end: start + Buffer.byteLength(value), value }];
  });
}
