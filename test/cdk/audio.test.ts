import { expect, test } from 'vitest';
import { findings, synthesize, type Resource } from './synthesized.ts';

/** Spoken sentences: in a private bucket, fetched through the distribution that brings the script. */

interface Behavior {
  PathPattern: string;
  CachePolicyId: string;
  OriginRequestPolicyId: unknown;
  ViewerProtocolPolicy: string;
  TargetOriginId: string;
}
interface Origin {
  Id: string;
  OriginAccessControlId?: unknown;
  S3OriginConfig?: { OriginAccessIdentity?: string };
}

const speaking = () => synthesize({ speech: 'polly' });
const ofType = (type: string, from = speaking()): Resource[] =>
  from.resources.filter((each) => each.type === type);

function distribution(from = speaking()): { CacheBehaviors: Behavior[]; Origins: Origin[] } {
  const [made] = ofType('AWS::CloudFront::Distribution', from);
  return made!.properties.DistributionConfig as ReturnType<typeof distribution>;
}

const audioBehaviors = (): Behavior[] =>
  distribution().CacheBehaviors.filter(({ PathPattern }) => /^(shared|personal)\//.test(PathPattern));

test('is behind the distribution, by TLS only, and only where a stage speaks', () => {
  expect(audioBehaviors().map(({ PathPattern }) => PathPattern)).toEqual(['shared/*', 'personal/*']);
  for (const { ViewerProtocolPolicy } of audioBehaviors()) expect(ViewerProtocolPolicy).toBe('https-only');
  expect(distribution(synthesize()).CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual([
    'widget/*',
  ]);
});

test('what one shopper may hear is kept at no edge', () => {
  const [shared, personal] = audioBehaviors();
  // AWS's own policies: CachingOptimized, CachingDisabled.
  expect(shared!.CachePolicyId).toBe('658327ea-f89d-4fab-a63d-7e88639e58f6');
  expect(personal!.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
});

test('the distribution adds no right of its own: the signature goes on, and nothing of the page', () => {
  const [{ TargetOriginId }] = audioBehaviors() as [Behavior];
  const origin = distribution().Origins.find(({ Id }) => Id === TargetOriginId)!;
  expect(origin.OriginAccessControlId).toBeUndefined();
  expect(origin.S3OriginConfig?.OriginAccessIdentity ?? '').toBe('');
  const [policy] = ofType('AWS::CloudFront::OriginRequestPolicy');
  expect(policy!.properties.OriginRequestPolicyConfig).toMatchObject({
    QueryStringsConfig: { QueryStringBehavior: 'all' },
    HeadersConfig: { HeaderBehavior: 'none' },
    CookiesConfig: { CookieBehavior: 'none' },
  });
});

test('the bot is told where listeners fetch', () => {
  const bots = ofType('AWS::Lambda::Function').filter(({ concern }) => concern === 'chat');
  for (const { properties } of bots) {
    const { Variables } = properties.Environment as { Variables: Record<string, unknown> };
    expect(JSON.stringify(Variables.AUDIO_FRONT)).toMatch(/https:.*Pages\w+DomainName/);
  }
  expect(findings(speaking().stage)).toEqual([]);
});

test('spoken sentences go: those for everyone in a month, those for one shopper with the day', () => {
  const bucket = ofType('AWS::S3::Bucket').find(({ id }) => id.startsWith('Audio'));
  const { Rules } = bucket!.properties.LifecycleConfiguration as { Rules: unknown[] };
  expect(Rules).toEqual([
    expect.objectContaining({ Prefix: 'shared/', ExpirationInDays: 30, Status: 'Enabled' }),
    expect.objectContaining({ Prefix: 'personal/', ExpirationInDays: 1, Status: 'Enabled' }),
  ]);
});
