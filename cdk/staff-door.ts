import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { accessLog } from './access-log.ts';
import { acknowledge } from './acknowledge.ts';
import type { StageSettings } from './stages.ts';

/** Whose tokens let people in to the desk, and for which client they are. */
export interface StaffPool {
  issuer: string;
  audience: string;
}

export interface StaffDoorProps {
  settings: StageSettings;
  /** Host of the staff pages. */
  pages: string;
}

/** Who of the shop may come in, and an HTTP API that lets nobody else in. Its routes come with the staff pages. */
export class StaffDoor extends Construct {
  readonly api: apigateway.HttpApi;
  readonly authorizer: apigateway.HttpAuthorizer;
  /** What the chat believes a person's token by. */
  readonly pool: StaffPool;

  constructor(scope: Construct, id: string, { settings, pages }: StaffDoorProps) {
    super(scope, id);
    const users = this.#makeUsers(settings);
    const client = users.addClient('Pages', {
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.EMAIL],
        callbackUrls: [`https://${pages}/staff/`],
        logoutUrls: [`https://${pages}/staff/`],
      },
      preventUserExistenceErrors: true,
    });
    this.pool = {
      issuer: `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${users.userPoolId}`,
      audience: client.userPoolClientId,
    };
    this.api = new apigateway.HttpApi(this, 'Api', {
      description: 'What the staff pages ask.',
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: [`https://${pages}`],
        allowHeaders: ['authorization', 'content-type'],
        allowMethods: [apigateway.CorsHttpMethod.GET, apigateway.CorsHttpMethod.POST],
      },
    });
    this.authorizer = new apigateway.HttpAuthorizer(this, 'Authorizer', {
      httpApi: this.api,
      type: apigateway.HttpAuthorizerType.JWT,
      identitySource: ['$request.header.Authorization'],
      jwtIssuer: this.pool.issuer,
      jwtAudience: [this.pool.audience],
    });
    this.#addStage(settings);
  }

  #makeUsers({ keepsData }: StageSettings): cognito.UserPool {
    const users = new cognito.UserPool(this, 'Users', {
      // Whoever runs the shop invites.
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      mfa: cognito.Mfa.REQUIRED,
      mfaSecondFactor: { sms: false, otp: true },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      deletionProtection: keepsData,
    });
    // In every store; `<store>.agent` and `<store>.lead`, made as they are needed, in one.
    users.addGroup('agent', { description: 'May read and take over conversations.' });
    users.addGroup('lead', { description: 'May also see and end what others have in hand.' });
    acknowledge(users, {
      COG8: 'The Plus plan is paid per user; a second factor is required of everybody.',
    });
    return users;
  }

  #addStage({ logDays, throttle }: StageSettings): void {
    const settings = accessLog(this, 'AccessLog', logDays, {
      requestId: '$context.requestId',
      time: '$context.requestTimeEpoch',
      route: '$context.routeKey',
      status: '$context.status',
      latency: '$context.responseLatency',
      error: '$context.error.message',
    });
    new apigateway.HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: settings,
    });
  }
}
