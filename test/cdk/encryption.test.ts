import { expect, test } from 'vitest';
import { fullModes, synthesize, type Properties } from './synthesized.ts';

/** Whatever can hold data says how it is encrypted; a new kind of resource must be put into one of the two lists. */

const encrypted: Record<string, (properties: Properties) => unknown> = {
  'AWS::DynamoDB::GlobalTable': ({ SSESpecification }) =>
    (SSESpecification as { SSEEnabled: boolean }).SSEEnabled,
  'AWS::S3::Bucket': ({ BucketEncryption }) => BucketEncryption,
  'AWS::S3Vectors::VectorBucket': ({ EncryptionConfiguration }) => EncryptionConfiguration,
  'AWS::SQS::Queue': ({ SqsManagedSseEnabled }) => SqsManagedSseEnabled,
  'AWS::SNS::Topic': ({ KmsMasterKeyId }) => KmsMasterKeyId,
  // Encrypted by its service with a key of its own, which cannot be switched off.
  'AWS::SecretsManager::Secret': ({ SecretString }) => SecretString === undefined,
};

/** Hold no data of shoppers, or none at all. */
const holdsNothing = [
  'AWS::ApiGateway::Account', 'AWS::ApiGatewayV2::Api', 'AWS::ApiGatewayV2::Authorizer', 'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route', 'AWS::ApiGatewayV2::Stage', 'AWS::Bedrock::Agent', 'AWS::Bedrock::AgentAlias',
  'AWS::Bedrock::DataSource', 'AWS::Bedrock::Guardrail', 'AWS::Bedrock::GuardrailVersion', 'AWS::Bedrock::KnowledgeBase',
  'AWS::Budgets::Budget', 'AWS::CDK::Metadata', 'AWS::CloudFront::Distribution', 'AWS::CloudFront::Function', 'AWS::CloudFront::OriginAccessControl', 'AWS::CloudFront::OriginRequestPolicy',
  'AWS::CloudFront::ResponseHeadersPolicy', 'AWS::CloudWatch::Alarm', 'AWS::CloudWatch::Dashboard',
  'AWS::Cognito::UserPool', 'AWS::Cognito::UserPoolClient', 'AWS::Cognito::UserPoolDomain', 'AWS::Cognito::UserPoolGroup',
  'AWS::Comprehend::DocumentClassifier', 'AWS::Comprehend::DocumentClassifierEndpoint', 'AWS::Events::Rule',
  'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::KMS::Key', 'AWS::Lambda::EventInvokeConfig', 'AWS::Lambda::Function',
  'AWS::Lambda::LayerVersion', 'AWS::Lambda::Permission', 'AWS::Logs::LogGroup', 'AWS::Logs::MetricFilter',
  'AWS::S3::BucketPolicy', 'AWS::S3Vectors::Index', 'AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy',
  'Custom::CDKBucketDeployment',
]; // prettier-ignore

test.each([{}, ...fullModes])('with %o everything that holds data is encrypted', (modes) => {
  const { resources } = synthesize(modes);
  const held = resources.filter(({ type }) => !holdsNothing.includes(type));
  expect(held.length).toBeGreaterThan(4);
  for (const { concern, id, type, properties } of held) {
    expect(Object.keys(encrypted), `${concern}/${id}: is a ${type} encrypted?`).toContain(type);
    expect(encrypted[type]!(properties), `${concern}/${id}`).toBeTruthy();
  }
});

test('buckets are closed to the public and speak TLS only', () => {
  for (const modes of [{}, ...fullModes]) {
    const { resources } = synthesize(modes);
    const buckets = resources.filter(({ type }) => type === 'AWS::S3::Bucket');
    for (const { id, concern, properties } of buckets) {
      expect(properties.PublicAccessBlockConfiguration, id).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      const policy = resources.find(
        (each) =>
          each.type === 'AWS::S3::BucketPolicy' &&
          each.concern === concern &&
          JSON.stringify(each.properties.Bucket).includes(id),
      );
      expect(JSON.stringify(policy?.properties), id).toContain('"aws:SecureTransport":"false"');
    }
  }
});

test('the topic’s key turns over, and only CloudWatch may use it', () => {
  const [key] = synthesize().resources.filter(({ type }) => type === 'AWS::KMS::Key');
  expect(key!.properties.EnableKeyRotation).toBe(true);
  const { Statement } = key!.properties.KeyPolicy as {
    Statement: { Principal: Record<string, unknown> }[];
  };
  expect(Statement.map(({ Principal }) => Principal.Service).filter(Boolean)).toEqual([
    'cloudwatch.amazonaws.com',
  ]);
});
