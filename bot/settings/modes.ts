import * as v from 'valibot';
import { WrongSetting } from './wrong-setting.ts';

/** Which services answer, by setting; the same on both hosts. docs/settings.md says what each does. */
export interface Modes {
  understanding:
    | { kind: 'embedded' }
    | ({ kind: 'comprehend' } & ComprehendMode)
    | ({ kind: 'cascade'; below: number } & ComprehendMode);
  agent:
    | { kind: 'embedded' }
    | { kind: 'converse'; modelId: string; guardrail?: { id: string; version: string } }
    | { kind: 'bedrock-agent'; agentId: string; aliasId: string };
  speech:
    /** `auto`: an installed espeak-ng where there is one, else none. */
    | { kind: 'none' | 'auto' | 'espeak' }
    | {
        kind: 'polly';
        engine: 'standard' | 'neural' | 'generative';
        /** Without one a host that is one machine keeps what was spoken itself. */
        bucket?: string;
        /** Where shoppers fetch from it; the bucket's own address unless told. */
        front?: string;
        /** Another address of S3 than the region's. */
        s3Endpoint?: string;
      };
  /** `off` lets the agent take every message that answers no open question and asks for nothing no agent may do. */
  directPath: 'on' | 'off';
}

interface ComprehendMode {
  endpointArn: string;
  /** Of the examples its classifier was trained on. */
  language: (typeof LANGUAGES)[number];
  /** What is asked for beside the intents. */
  extras: ('language' | 'entities' | 'personal-data')[];
}

const LANGUAGES = ['en', 'es', 'fr', 'de'] as const;
const EXTRAS = ['language', 'entities', 'personal-data'] as const;

const oneOf = <const Values extends readonly string[]>(name: string, values: Values) =>
  v.picklist(values, `${name} must be one of ${values.join(', ')}`);

const Environment = v.object({
  UNDERSTANDING: v.optional(oneOf('UNDERSTANDING', ['embedded', 'comprehend', 'cascade']), 'embedded'),
  COMPREHEND_ENDPOINT_ARN: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^arn:[\w-]+:comprehend:[\w-]+:\d{12}:document-classifier-endpoint\/[\w-]+$/,
        'COMPREHEND_ENDPOINT_ARN must be the ARN of a document classifier endpoint',
      ),
    ),
  ),
  COMPREHEND_LANGUAGE: v.optional(oneOf('COMPREHEND_LANGUAGE', LANGUAGES), 'en'),
  COMPREHEND_ALSO: v.pipe(
    v.optional(v.string(), ''),
    v.transform((list) => list.split(',').flatMap((name) => name.trim() || [])),
    v.array(oneOf('COMPREHEND_ALSO', EXTRAS)),
  ),
  CASCADE_BELOW: v.pipe(
    v.optional(v.string(), '0.6'),
    v.regex(/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/, 'CASCADE_BELOW must be a share from 0 to 1'),
    v.transform(Number),
  ),
  AGENT: v.optional(oneOf('AGENT', ['embedded', 'converse', 'bedrock-agent']), 'embedded'),
  CONVERSE_MODEL_ID: v.optional(v.string()),
  GUARDRAIL_ID: v.optional(v.string()),
  GUARDRAIL_VERSION: v.optional(v.string()),
  BEDROCK_AGENT_ID: v.optional(v.string()),
  BEDROCK_AGENT_ALIAS_ID: v.optional(v.string()),
  SPEECH: v.optional(oneOf('SPEECH', ['auto', 'espeak', 'polly', 'none']), 'auto'),
  POLLY_ENGINE: v.optional(oneOf('POLLY_ENGINE', ['standard', 'neural', 'generative']), 'neural'),
  AUDIO_BUCKET: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'AUDIO_BUCKET must be the name of a bucket'),
    ),
  ),
  AUDIO_FRONT: v.optional(v.pipe(v.string(), v.url('AUDIO_FRONT must be an address'))),
  AWS_ENDPOINT_URL_S3: v.optional(v.pipe(v.string(), v.url('AWS_ENDPOINT_URL_S3 must be an address'))),
  DIRECT_PATH: v.optional(oneOf('DIRECT_PATH', ['on', 'off']), 'on'),
});
type Environment = v.InferOutput<typeof Environment>;

/** @throws WrongSetting, one sentence naming the setting that is wrong, missing or does not go with another. */
export function readModes(environment: Record<string, string | undefined>): Modes {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(Environment, given);
  if (!parsed.success) throw new WrongSetting(`${parsed.issues.map(({ message }) => message).join('; ')}.`);
  const { output } = parsed;
  const modes = {
    understanding: understandingOf(output),
    agent: agentOf(output),
    speech: speechOf(output),
    directPath: output.DIRECT_PATH,
  };
  if (modes.directPath === 'off' && modes.agent.kind === 'embedded') {
    throw new WrongSetting(
      'DIRECT_PATH=off needs AGENT=converse or AGENT=bedrock-agent: the embedded agent only answers open talk.',
    );
  }
  return modes;
}

function understandingOf(output: Environment): Modes['understanding'] {
  const { UNDERSTANDING: kind, COMPREHEND_LANGUAGE: language, COMPREHEND_ALSO: extras } = output;
  if (kind === 'embedded') return { kind };
  const needed = `UNDERSTANDING=${kind}`;
  const endpointArn = need(output, needed, 'COMPREHEND_ENDPOINT_ARN');
  const comprehend = { endpointArn, language, extras };
  return kind === 'cascade' ? { kind, ...comprehend, below: output.CASCADE_BELOW } : { kind, ...comprehend };
}

function agentOf(output: Environment): Modes['agent'] {
  const { AGENT: kind, GUARDRAIL_ID: id, GUARDRAIL_VERSION: version } = output;
  if (kind === 'embedded') return { kind };
  if (kind === 'bedrock-agent') {
    const agentId = need(output, 'AGENT=bedrock-agent', 'BEDROCK_AGENT_ID');
    return { kind, agentId, aliasId: need(output, 'AGENT=bedrock-agent', 'BEDROCK_AGENT_ALIAS_ID') };
  }
  const modelId = need(output, 'AGENT=converse', 'CONVERSE_MODEL_ID');
  if (id === undefined && version === undefined) return { kind, modelId };
  const guardrail = {
    id: need(output, 'GUARDRAIL_VERSION', 'GUARDRAIL_ID'),
    version: need(output, 'GUARDRAIL_ID', 'GUARDRAIL_VERSION'),
  };
  return { kind, modelId, guardrail };
}

function speechOf(output: Environment): Modes['speech'] {
  const {
    SPEECH: kind,
    POLLY_ENGINE: engine,
    AUDIO_BUCKET: bucket,
    AUDIO_FRONT: front,
    AWS_ENDPOINT_URL_S3: s3Endpoint,
  } = output;
  if (kind !== 'polly') return { kind };
  return {
    kind,
    engine,
    ...(bucket === undefined ? {} : { bucket }),
    ...(front === undefined ? {} : { front }),
    ...(s3Endpoint === undefined ? {} : { s3Endpoint }),
  };
}

type Text =
  | 'COMPREHEND_ENDPOINT_ARN'
  | 'CONVERSE_MODEL_ID'
  | 'GUARDRAIL_ID'
  | 'GUARDRAIL_VERSION'
  | 'BEDROCK_AGENT_ID'
  | 'BEDROCK_AGENT_ALIAS_ID';

function need(output: Environment, by: string, name: Text): string {
  const value = output[name];
  if (value === undefined) throw new WrongSetting(`${by} needs ${name}.`);
  return value;
}
