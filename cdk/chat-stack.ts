import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as events from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IDestination } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { accessLog } from './access-log.ts';
import { acknowledge } from './acknowledge.ts';
import { BotFunction } from './bot-function.ts';
import {
  allowCatalogues,
  allowServices,
  allowSpeech,
  modeEnvironment,
  type BotServices,
} from './bot-services.ts';
import { built } from './build-outputs.ts';
import type { DataStack } from './data-stack.ts';
import type { PrivateBucket } from './private-bucket.ts';
import type { AudioFiles } from './audio-files.ts';
import type { StaffPool } from './staff-door.ts';

export interface ChatStackProps extends StackProps {
  data: DataStack;
  /** Where catalogues are that came after the bundle. */
  catalogues: PrivateBucket;
  services: BotServices;
  /** Whose tokens let the store's people in to the desk. */
  staff: StaffPool;
  /** Where spoken sentences are kept, where a mode speaks. */
  audio?: AudioFiles | undefined;
  /** Folder of the Lambda's bundle. */
  bundle: string;
}

/** The socket is at `/chat`, so that a page's script tag finds it under the name it has everywhere. */
const STAGE = 'chat';

/** A turn may outlive the 29 s that API Gateway waits: its reply is posted. */
const TURN_TIMEOUT = Duration.seconds(60);

/** The chat: a WebSocket API, the function behind it, and the sweep that takes up what a function left undone. */
export class ChatStack extends Stack {
  readonly api: apigateway.WebSocketApi;
  /** Where frames go: wss://…/chat. */
  readonly address: string;
  readonly chat: BotFunction;
  readonly sweep: BotFunction;
  readonly failedSweeps: Queue;

  constructor(
    scope: Construct,
    id: string,
    { data, catalogues, services, staff, audio, bundle, ...props }: ChatStackProps,
  ) {
    super(scope, id, props);
    const { settings } = services;
    this.api = new apigateway.WebSocketApi(this, 'Socket', { description: 'Chats of shoppers.' });
    this.failedSweeps = this.#makeQueue();
    const common = {
      bundle: built(bundle, 'npm run synth builds it.'),
      memory: settings.memory,
      logDays: settings.logDays,
      timeout: TURN_TIMEOUT,
      environment: {
        ...this.#environment(data, services, audio),
        CATALOGUE_BUCKET: catalogues.bucketName,
        STAFF_ISSUER: staff.issuer,
        STAFF_AUDIENCE: staff.audience,
        STAFF_ORIGINS: staff.origins.join(','),
      },
    };
    this.chat = new BotFunction(this, 'Chat', {
      ...common,
      handler: 'index.handler',
      description: 'Serves the frames of shoppers.',
    });
    this.sweep = new BotFunction(this, 'Sweep', {
      ...common,
      handler: 'index.sweep',
      description: 'Takes over turns whose function died.',
      onFailure: sendingTo(this.failedSweeps),
      // The next minute's sweep does what this one could not.
      retryAttempts: 0,
    });
    this.#allowDue(this.sweep, data);
    for (const bot of [this.chat, this.sweep]) {
      this.#allow(bot, data, services);
      allowCatalogues(bot, catalogues);
      if (audio) allowSpeech(bot, audio.bucket);
    }
    this.#addStage(settings);
    this.#addRoutes();
    this.#scheduleSweep();
    this.address = `wss://${this.#host()}/${STAGE}`;
    new CfnOutput(this, 'SocketAddress', {
      value: this.address,
      description: 'The data-endpoint of the script tag.',
    });
  }

  #makeQueue(): Queue {
    const queue = new Queue(this, 'FailedSweeps', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(queue, { SQS3: 'It is itself where failed events go.' });
    return queue;
  }

  /** The settings of bot/lambda/settings.ts. */
  #environment(
    data: DataStack,
    services: BotServices,
    audio: AudioFiles | undefined,
  ): Record<string, string> {
    return {
      ...services.settings.environment,
      DYNAMODB_TABLE: data.table.tableName,
      AISLE_HOST_KEY_SECRET: data.hostKey.secretArn,
      CONNECTIONS_ENDPOINT: `https://${this.#host()}/${STAGE}`,
      ...modeEnvironment(services),
      ...(audio ? { AUDIO_BUCKET: audio.bucket.bucketName, AUDIO_FRONT: audio.front } : {}),
    };
  }

  #host(): string {
    return `${this.api.apiId}.execute-api.${this.region}.${this.urlSuffix}`;
  }

  /** Exactly what the commands of bot/ need; a test compares them. */
  #allow(bot: BotFunction, { table, hostKey }: DataStack, services: BotServices): void {
    bot.allow(
      [
        'dynamodb:ConditionCheckItem',
        'dynamodb:DeleteItem',
        'dynamodb:GetItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
      ],
      [table.tableArn],
    );
    bot.allow(['secretsmanager:GetSecretValue'], [hostKey.secretArn]);
    const connections = (method: string): string =>
      this.formatArn({
        service: 'execute-api',
        resource: this.api.apiId,
        resourceName: `${STAGE}/${method}/@connections/*`,
      });
    bot.allow(['execute-api:ManageConnections'], [connections('POST'), connections('DELETE')]);
    const everyConnection = 'A connection’s id is made when it comes; only its stage is known before.';
    acknowledge(bot.role, {
      [`IAM5[Resource::${this.#findingOf('POST')}]`]: everyConnection,
      [`IAM5[Resource::${this.#findingOf('DELETE')}]`]: everyConnection,
    });
    allowServices(bot, this, services);
  }

  /** What is due in any conversation: for whoever looks after all of them, not for who serves one. */
  #allowDue(bot: BotFunction, { table }: DataStack): void {
    bot.allow(['dynamodb:Query'], [`${table.tableArn}/index/due`]);
    bot.allow(['dynamodb:BatchGetItem'], [table.tableArn]);
  }

  /** The rule writes references by logical id. */
  #findingOf(method: string): string {
    const api = this.getLogicalId(this.api.node.defaultChild as apigateway.CfnApi);
    return `arn:<AWS::Partition>:execute-api:<AWS::Region>:<AWS::AccountId>:<${api}>/${STAGE}/${method}/@connections/*`;
  }

  #addStage({ throttle, logDays }: BotServices['settings']): void {
    const settings = accessLog(this, 'AccessLog', logDays, {
      requestId: '$context.requestId',
      time: '$context.requestTimeEpoch',
      event: '$context.eventType',
      route: '$context.routeKey',
      status: '$context.status',
      connection: '$context.connectionId',
      integrationLatency: '$context.integrationLatency',
      error: '$context.error.message',
      integrationError: '$context.integrationErrorMessage',
    });
    new apigateway.WebSocketStage(this, 'Stage', {
      webSocketApi: this.api,
      stageName: STAGE,
      autoDeploy: true,
      throttle,
      accessLogSettings: settings,
    });
  }

  #addRoutes(): void {
    for (const route of ['$connect', '$disconnect', '$default']) {
      const integration = new WebSocketLambdaIntegration(`On${route.slice(1)}`, this.chat.function);
      const added = this.api.addRoute(route, { integration });
      acknowledge(added, {
        APIG4:
          route === '$connect'
            ? 'Shoppers need no account: the function refuses foreign origins and too many connects before any frame.'
            : 'API Gateway authorizes at $connect only; every frame’s conversation is checked by the function.',
      });
    }
  }

  #scheduleSweep(): void {
    const target = new LambdaFunction(this.sweep.function, {
      deadLetterQueue: this.failedSweeps,
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
    });
    new events.Rule(this, 'EveryMinute', {
      schedule: events.Schedule.rate(Duration.minutes(1)),
      targets: [target],
    });
  }
}

/** CDK's own destination would also let the function read the queue's attributes. */
function sendingTo(queue: Queue): IDestination {
  return {
    bind(_scope, sender) {
      const resources = [queue.queueArn];
      sender.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources }));
      return { destination: queue.queueArn };
    },
  };
}
