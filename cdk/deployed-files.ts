import { Stack } from 'aws-cdk-lib';
import { acknowledge } from './acknowledge.ts';
import type { PrivateBucket } from './private-bucket.ts';

/**
 * The function that lays files into buckets while a stack is deployed is CDK's own, one a stack.
 * What the rules find on it stays, for these buckets only.
 */
export function acknowledgeDeployments(
  stack: Stack,
  buckets: PrivateBucket[],
  { clearsCache = false }: { clearsCache?: boolean } = {},
): void {
  const [handler] = stack.node.children.filter(({ node }) =>
    node.id.startsWith('Custom::CDKBucketDeployment'),
  );
  if (!handler) return;
  const own = 'CDK’s own function lays files into this bucket while the stack is deployed.';
  const findings = [
    ...['s3:GetObject*', 's3:GetBucket*', 's3:List*', 's3:DeleteObject*', 's3:Abort*'].map(
      (action) => `IAM5[Action::${action}]`,
    ),
    'IAM5[Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*]',
    ...buckets.map((bucket) => `IAM5[Resource::${arnIn(stack, bucket)}/*]`),
  ];
  acknowledge(handler, {
    ...Object.fromEntries(findings.map((finding) => [finding, own])),
    'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]':
      'CDK’s own function: it writes its log and runs during deployments only.',
    L1: 'CDK chooses the runtime of its own function.',
    ...(clearsCache
      ? { 'IAM5[Resource::*]': 'It tells CloudFront that files changed; CDK names no distribution there.' }
      : {}),
  });
}

/** A bucket as the rules name it in a stack: its own, or one that another stack lends. */
export function arnIn(stack: Stack, bucket: PrivateBucket): string {
  const owner = Stack.of(bucket);
  if (owner === stack) return `<${bucket.logicalId}.Arn>`;
  const lent: unknown = stack.resolve(owner.exportValue(bucket.bucketArn));
  return (lent as { 'Fn::ImportValue': string })['Fn::ImportValue'];
}
