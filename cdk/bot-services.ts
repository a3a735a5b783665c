import { Stack } from 'aws-cdk-lib';
import { acknowledge } from './acknowledge.ts';
import type { BotFunction } from './bot-function.ts';
import { arnIn } from './deployed-files.ts';
import type { PrivateBucket } from './private-bucket.ts';
import type { ModelSettings, StageSettings } from './stages.ts';

/** The services a stage's modes bring in: what the bot is told of them, and what it may ask of them. */

export interface BotServices {
  settings: StageSettings;
  /** Of the Comprehend classifier, where a mode needs it. */
  classifierEndpoint?: string;
  /** Where a model takes open-ended talk. */
  guardrail?: { id: string; version: string; arn: string };
  /** Of the Bedrock Agent, where that is the mode. */
  agentAlias?: { agentId: string; aliasId: string; arn: string };
}

/** Settings of bot/lambda/settings.ts that follow from the modes. */
export function modeEnvironment(services: BotServices): Record<string, string> {
  const { settings, classifierEndpoint, guardrail, agentAlias } = services;
  return {
    UNDERSTANDING: settings.understanding,
    AGENT: settings.agent,
    SPEECH: settings.speech,
    DIRECT_PATH: settings.directPath ? 'on' : 'off',
    ...(classifierEndpoint === undefined
      ? {}
      : {
          COMPREHEND_ENDPOINT_ARN: classifierEndpoint,
          COMPREHEND_LANGUAGE: settings.classifierLanguage,
          COMPREHEND_ALSO: (settings.comprehendAlso ?? []).join(','),
        }),
    ...(settings.agent === 'converse' ? { CONVERSE_MODEL_ID: modelName(settings.model) } : {}),
    // A Bedrock Agent has it built in.
    ...(settings.agent === 'converse' && guardrail
      ? { GUARDRAIL_ID: guardrail.id, GUARDRAIL_VERSION: guardrail.version }
      : {}),
    ...(agentAlias
      ? { BEDROCK_AGENT_ID: agentAlias.agentId, BEDROCK_AGENT_ALIAS_ID: agentAlias.aliasId }
      : {}),
    ...mailEnvironment(settings),
  };
}

const mailEnvironment = ({ mail }: StageSettings): Record<string, string> =>
  mail === undefined
    ? {}
    : {
        NOTIFY: 'smtp',
        SMTP_HOST: mail.host,
        SMTP_FROM: mail.from,
        SMTP_USER: mail.user,
        SMTP_PASSWORD_SECRET: mail.passwordSecret,
      };

/** Grants what the modes need, action by action. */
export function allowServices(bot: BotFunction, stack: Stack, services: BotServices): void {
  const { settings, classifierEndpoint, guardrail, agentAlias } = services;
  if (classifierEndpoint !== undefined) allowComprehend(bot, classifierEndpoint, settings);
  if (settings.agent === 'converse') {
    bot.allow(['bedrock:InvokeModelWithResponseStream'], modelResources(stack, settings.model));
    if (guardrail) bot.allow(['bedrock:ApplyGuardrail'], [guardrail.arn]);
    acknowledgeModel(bot.role, settings.model);
  }
  if (agentAlias) bot.allow(['bedrock:InvokeAgent'], [agentAlias.arn]);
  // Mail itself needs no permission of the account: the relay knows its user by the password.
  if (settings.mail) bot.allow(['secretsmanager:GetSecretValue'], [settings.mail.passwordSecret]);
}

const DETECTIONS = {
  language: 'comprehend:DetectDominantLanguage',
  entities: 'comprehend:DetectEntities',
  'personal-data': 'comprehend:DetectPiiEntities',
} as const;

function allowComprehend(bot: BotFunction, endpoint: string, { comprehendAlso = [] }: StageSettings): void {
  bot.allow(['comprehend:ClassifyDocument'], [endpoint]);
  // These know no resources.
  if (comprehendAlso.length > 0)
    bot.allow(
      comprehendAlso.map((extra) => DETECTIONS[extra]),
      ['*'],
    );
}

/** Grants reading the catalogues that are shipped after the bundle. */
export function allowCatalogues(bot: BotFunction, catalogues: PrivateBucket): void {
  bot.allow(['s3:GetObject'], [catalogues.arnForObjects('*')]);
  acknowledge(bot.role, {
    [`IAM5[Resource::${arnIn(Stack.of(bot), catalogues)}/*]`]:
      'A catalogue’s file is named by what is in it; only its bucket is known before.',
  });
}

/** Grants speaking, and keeping what was spoken. */
export function allowSpeech(bot: BotFunction, audio: PrivateBucket): void {
  // Polly's voices are nobody's resource.
  bot.allow(['polly:SynthesizeSpeech'], ['*']);
  bot.allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], [audio.arnForObjects('*')]);
  // A conversation that is erased takes its audio along, and only a list tells what there is of it.
  bot.allow(['s3:ListBucket'], [audio.bucketArn]);
  acknowledge(bot.role, {
    [`IAM5[Resource::${arnIn(Stack.of(bot), audio)}/*]`]: 'Every sentence is an object of its own.',
  });
}

/** How Bedrock is asked for the model: by its id, or by the profile that spreads it over regions. */
export function modelName({ id, profile }: ModelSettings): string {
  return profile === undefined ? id : `${profile}.${id}`;
}

/** A profile may send the request to any of its regions, and each must be allowed. */
export function modelResources(stack: Stack, model: ModelSettings): string[] {
  const { partition, region } = stack;
  const foundation = (where: string): string =>
    `arn:${partition}:bedrock:${where}::foundation-model/${model.id}`;
  if (model.profile === undefined) return [foundation(region)];
  return [profileArn(stack, model), foundation('*')];
}

/** Of the profile that a model is asked through. */
export const profileArn = ({ partition, region, account }: Stack, model: ModelSettings): string =>
  `arn:${partition}:bedrock:${region}:${account}:inference-profile/${modelName(model)}`;

/** The finding that comes with a profile. */
export function acknowledgeModel(
  role: Parameters<typeof acknowledge>[0],
  { id, profile }: ModelSettings,
): void {
  if (profile === undefined) return;
  acknowledge(role, {
    [`IAM5[Resource::arn:<AWS::Partition>:bedrock:*::foundation-model/${id}]`]:
      'The profile chooses the region; the model is this one only.',
  });
}
