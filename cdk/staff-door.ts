import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { accessLog } from './access-log.ts';
import { acknowledge } from './acknowledge.ts';
import type { StageSettings } from './stages.ts';

/** Whose tokens let people in to the desk, and for which client they are. */
export interface StaffPool {
  id: string;
  issuer: string;
  audience: string;
  /** Where people sign in: https://<name>.auth.<region>.amazoncognito.com. */
  signIn: string;
  /** Of the staff pages. */
  origins: string[];
}

/** The address people sign in at; its name belongs to one account and stage. */
export const signInAddress = (stack: Stack, settings: StageSettings): string =>
  `https://${signInName(stack, settings)}.auth.${stack.region}.amazoncognito.com`;

const signInName = ({ account }: Stack, { name }: StageSettings): string => `aisle-${name}-${account}`;

/** Somebody who left the shop is signed in no longer than a working day. */
const SIGNED_IN_FOR = Duration.hours(12);
const TOKEN_LASTS = Duration.hours(1);

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
    const stack = Stack.of(this);
    users.addDomain('SignIn', { cognitoDomain: { domainPrefix: signInName(stack, settings) } });
    const addresses = [`https://${pages}/staff/`, ...(settings.staffPages ?? [])];
    // A page keeps no secret: who asks for tokens proves by PKCE that it asked for the code.
    const client = users.addClient('Pages', {
      generateSecret: false,
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [cognito.OAuthScope.OPENID, cognito.OAuthScope.EMAIL, cognito.OAuthScope.PROFILE],
        callbackUrls: addresses,
        logoutUrls: addresses,
      },
      idTokenValidity: TOKEN_LASTS,
      accessTokenValidity: TOKEN_LASTS,
      refreshTokenValidity: SIGNED_IN_FOR,
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    this.pool = {
      id: users.userPoolId,
      issuer: `https://cognito-idp.${stack.region}.amazonaws.com/${users.userPoolId}`,
      audience: client.userPoolClientId,
      signIn: signInAddress(stack, settings),
      origins: [`https://${pages}`, ...(settings.staffPages ?? []).map((address) => new URL(address).origin)],
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
