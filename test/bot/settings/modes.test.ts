import { describe, expect, it } from 'vitest';
import { readLambdaSettings } from '../../../bot/lambda/settings.ts';
import { readModes, type Modes } from '../../../bot/settings/modes.ts';
import { readSettings } from '../../../bot/settings/settings.ts';
import { WrongSetting } from '../../../bot/settings/wrong-setting.ts';

const endpointArn = 'arn:aws:comprehend:eu-west-1:123456789012:document-classifier-endpoint/intents';
const plain: Modes = {
  understanding: { kind: 'embedded' },
  agent: { kind: 'embedded' },
  speech: { kind: 'auto' },
  directPath: 'on',
};

describe('modes', () => {
  it.each<[environment: Record<string, string>, modes: Partial<Modes>]>([
    [{}, {}],
    [{ UNDERSTANDING: '', AGENT: '' }, {}],
    [
      { UNDERSTANDING: 'comprehend', COMPREHEND_ENDPOINT_ARN: endpointArn },
      { understanding: { kind: 'comprehend', endpointArn, language: 'en', extras: [] } },
    ],
    [
      {
        UNDERSTANDING: 'cascade',
        COMPREHEND_ENDPOINT_ARN: endpointArn,
        COMPREHEND_LANGUAGE: 'de',
        COMPREHEND_ALSO: 'language, personal-data',
        CASCADE_BELOW: '0.75',
      },
      {
        understanding: {
          kind: 'cascade',
          endpointArn,
          language: 'de',
          extras: ['language', 'personal-data'],
          below: 0.75,
        },
      },
    ],
    [
      { AGENT: 'converse', CONVERSE_MODEL_ID: 'eu.amazon.nova-lite-v1:0', DIRECT_PATH: 'off' },
      { agent: { kind: 'converse', modelId: 'eu.amazon.nova-lite-v1:0' }, directPath: 'off' },
    ],
    [
      { AGENT: 'converse', CONVERSE_MODEL_ID: 'm', GUARDRAIL_ID: 'g', GUARDRAIL_VERSION: '3' },
      { agent: { kind: 'converse', modelId: 'm', guardrail: { id: 'g', version: '3' } } },
    ],
    [
      { AGENT: 'bedrock-agent', BEDROCK_AGENT_ID: 'A', BEDROCK_AGENT_ALIAS_ID: 'B' },
      { agent: { kind: 'bedrock-agent', agentId: 'A', aliasId: 'B' } },
    ],
    [
      { SPEECH: 'polly', AUDIO_BUCKET: 'audio-of-aisle', POLLY_ENGINE: 'generative' },
      { speech: { kind: 'polly', engine: 'generative', bucket: 'audio-of-aisle' } },
    ],
    [
      { SPEECH: 'polly', AUDIO_BUCKET: 'audio-of-aisle', AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1' },
      {
        speech: {
          kind: 'polly',
          engine: 'neural',
          bucket: 'audio-of-aisle',
          s3Endpoint: 'http://127.0.0.1:1',
        },
      },
    ],
    // What a mode does not use may stand there.
    [{ COMPREHEND_ENDPOINT_ARN: endpointArn, AUDIO_BUCKET: 'audio-of-aisle' }, {}],
  ])('%j', (environment, modes) => {
    expect(readModes(environment)).toEqual({ ...plain, ...modes });
  });

  it.each<[environment: Record<string, string>, sentence: string]>([
    [{ UNDERSTANDING: 'magic' }, 'UNDERSTANDING must be one of embedded, comprehend, cascade.'],
    [{ UNDERSTANDING: 'cascade' }, 'UNDERSTANDING=cascade needs COMPREHEND_ENDPOINT_ARN.'],
    [
      { UNDERSTANDING: 'comprehend', COMPREHEND_ENDPOINT_ARN: 'intents' },
      'COMPREHEND_ENDPOINT_ARN must be the ARN of a document classifier endpoint.',
    ],
    [{ COMPREHEND_ALSO: 'sentiment' }, 'COMPREHEND_ALSO must be one of language, entities, personal-data.'],
    [{ CASCADE_BELOW: '60' }, 'CASCADE_BELOW must be a share from 0 to 1.'],
    [{ AGENT: 'converse' }, 'AGENT=converse needs CONVERSE_MODEL_ID.'],
    [
      { AGENT: 'converse', CONVERSE_MODEL_ID: 'm', GUARDRAIL_ID: 'g' },
      'GUARDRAIL_ID needs GUARDRAIL_VERSION.',
    ],
    [{ AGENT: 'bedrock-agent', BEDROCK_AGENT_ID: 'A' }, 'AGENT=bedrock-agent needs BEDROCK_AGENT_ALIAS_ID.'],
    [{ SPEECH: 'loud' }, 'SPEECH must be one of auto, espeak, polly, none.'],
    [
      { DIRECT_PATH: 'off' },
      'DIRECT_PATH=off needs AGENT=converse or AGENT=bedrock-agent: the embedded agent only answers open talk.',
    ],
  ])('%j is refused in one sentence', (environment, sentence) => {
    const attempt = (): Modes => readModes(environment);
    expect(attempt).toThrow(WrongSetting);
    expect(attempt).toThrow(sentence);
    expect(() => readSettings(environment, [])).toThrow(sentence);
    const lambda = { DYNAMODB_TABLE: 'aisle', AISLE_HOST_KEY: 'key', ...environment };
    expect(() => readLambdaSettings(lambda)).toThrow(sentence);
  });
});
