import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readLambdaSettings } from '../../bot/lambda/settings.ts';
import { synthesize, type Resource } from './synthesized.ts';

/** The staff pages: where people sign in, what the pages are told, and how their addresses are found. */

const only = (type: string, concern: string, settings = {}): Resource => {
  const found = synthesize(settings).resources.filter(
    (each) => each.type === type && each.concern === concern,
  );
  expect(found).toHaveLength(1);
  return found[0]!;
};

/** A value with what AWS fills in written as `<name>`. */
function written(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[kind, inner] = ['', '']] = Object.entries(value as Record<string, unknown>);
  if (kind === 'Fn::Join') return (inner as [string, unknown[]])[1].map(written).join('');
  return `<${String([inner].flat()[0])}>`;
}

test('people sign in at the pool by code and PKCE: no secret, no tokens in addresses, back to the pages only', () => {
  const { properties } = only('AWS::Cognito::UserPoolClient', 'web');
  expect(properties).toMatchObject({
    GenerateSecret: false,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthScopes: ['openid', 'email', 'profile'],
    EnableTokenRevocation: true,
    IdTokenValidity: 60,
    RefreshTokenValidity: 720,
    PreventUserExistenceErrors: 'ENABLED',
  });
  for (const list of [properties.CallbackURLs, properties.LogoutURLs]) {
    expect((list as unknown[]).map(written)).toEqual([
      expect.stringMatching(/^https:\/\/<Pages\w+>\/staff\/$/),
    ]);
  }
  expect(written(only('AWS::Cognito::UserPoolDomain', 'web').properties.Domain)).toBe(
    'aisle-prod-<AWS::AccountId>',
  );
});

test('the HTTP API is ready: the pool’s people come in, the pages’ origin alone asks, and no way leads past the authorizer', () => {
  const { properties: api } = synthesize().resources.find(
    ({ type, concern, properties: { ProtocolType } }) =>
      type === 'AWS::ApiGatewayV2::Api' && concern === 'web' && ProtocolType === 'HTTP',
  )!;
  const { AllowOrigins } = api.CorsConfiguration as { AllowOrigins: unknown[] };
  expect(AllowOrigins.map(written)).toEqual([expect.stringMatching(/^https:\/\/<Pages\w+>$/)]);
  const { properties: authorizer } = only('AWS::ApiGatewayV2::Authorizer', 'web');
  expect(authorizer).toMatchObject({
    AuthorizerType: 'JWT',
    IdentitySource: ['$request.header.Authorization'],
  });
  const { Issuer, Audience } = authorizer.JwtConfiguration as { Issuer: unknown; Audience: unknown[] };
  expect(written(Issuer)).toMatch(/^https:\/\/cognito-idp\.<AWS::Region>\.amazonaws\.com\/<StaffUsers\w+>$/);
  expect(Audience.map(written)).toEqual([expect.stringMatching(/^<StaffUsersPages\w+>$/)]);
  const { properties: stage } = only('AWS::ApiGatewayV2::Stage', 'web');
  expect(stage).toMatchObject({ StageName: '$default', AccessLogSettings: {} });
  const routes = synthesize().resources.filter(
    ({ type, concern }) => type === 'AWS::ApiGatewayV2::Route' && concern === 'web',
  );
  for (const { properties } of routes) expect(properties.AuthorizationType).toBe('JWT');
});

test('further addresses of the pages come from the settings, for signing in and for the socket', () => {
  const settings = { staffPages: ['http://localhost:8080/staff/'] };
  const { properties } = only('AWS::Cognito::UserPoolClient', 'web', settings);
  expect((properties.CallbackURLs as unknown[]).map(written)[1]).toBe('http://localhost:8080/staff/');
  const [chat] = synthesize(settings).resources.filter(
    ({ type, concern }) => type === 'AWS::Lambda::Function' && concern === 'chat',
  );
  const { Variables } = chat!.properties.Environment as { Variables: Record<string, unknown> };
  const told = written(Variables.STAFF_ORIGINS).replaceAll(/<[^>]+>/g, 'id.cloudfront.net');
  const environment = { DYNAMODB_TABLE: 'table', AISLE_HOST_KEY: 'key', STAFF_ORIGINS: told };
  const staff = { STAFF_ISSUER: 'https://pool.example', STAFF_AUDIENCE: 'client' };
  expect(readLambdaSettings({ ...environment, ...staff }).staff?.origins).toEqual([
    'https://id.cloudfront.net',
    'http://localhost:8080',
  ]);
  expect(() =>
    readLambdaSettings({ ...environment, ...staff, STAFF_ORIGINS: 'https://a.example/staff/' }),
  ).toThrow('STAFF_ORIGINS');
});

test('the pages read what they must know from a file of the deployment, and nobody keeps it for long', () => {
  const { properties } = only('Custom::CDKBucketDeployment', 'desk');
  const [markers] = properties.SourceMarkers as Record<string, unknown>[];
  expect(Object.values(markers!).map(written)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^<.*ExportsOutput.*Socket\w+>$|Socket/),
      expect.stringMatching(/Pages\w+/),
    ]),
  );
  expect(properties).toMatchObject({
    DestinationBucketKeyPrefix: 'desk',
    DistributionPaths: ['/desk/*'],
    SystemMetadata: { 'cache-control': 'no-cache' },
  });
});

test('the page may talk to its socket and to where people sign in, and to nobody else', () => {
  const headers = synthesize().resources.filter(
    ({ type, properties }) =>
      type === 'AWS::CloudFront::ResponseHeadersPolicy' &&
      JSON.stringify(properties).includes("default-src 'none'"),
  );
  const policy = written(
    (
      headers[0]!.properties.ResponseHeadersPolicyConfig as {
        SecurityHeadersConfig: { ContentSecurityPolicy: { ContentSecurityPolicy: unknown } };
      }
    ).SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy,
  );
  const [connect] = /connect-src [^;]*/.exec(policy)!;
  expect(connect.split(' ').slice(1)).toEqual([
    "'self'",
    'https://*.execute-api.<AWS::Region>.<AWS::URLSuffix>',
    'wss://*.execute-api.<AWS::Region>.<AWS::URLSuffix>',
    'https://aisle-prod-<AWS::AccountId>.auth.<AWS::Region>.amazoncognito.com',
  ]);
});

test('/staff and /staff/ lead to the page, and no other address is changed', () => {
  const { properties } = only('AWS::CloudFront::Function', 'web');
  const answerTo = (uri: string): unknown =>
    JSON.parse(
      runInNewContext(
        `${String(properties.FunctionCode)}; JSON.stringify(handler({ request: { uri: ${JSON.stringify(uri)} } }))`,
      ) as string,
    );
  expect(answerTo('/staff/')).toEqual({ uri: '/staff/index.html' });
  expect(answerTo('/staff')).toMatchObject({ statusCode: 308, headers: { location: { value: '/staff/' } } });
  for (const uri of ['/staff/console.js', '/desk/settings.json', '/', '/staffing/'])
    expect(answerTo(uri)).toEqual({ uri });
  const { DefaultCacheBehavior } = only('AWS::CloudFront::Distribution', 'web').properties
    .DistributionConfig as { DefaultCacheBehavior: { FunctionAssociations: unknown } };
  expect(DefaultCacheBehavior.FunctionAssociations).toMatchObject([{ EventType: 'viewer-request' }]);
});
