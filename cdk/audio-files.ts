import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { PrivateBucket } from './private-bucket.ts';

/** What is said to everyone is not spoken anew within a month; what only one shopper may hear goes with the day. */
const SHARED_DAYS = 30;
const PERSONAL_DAYS = 1;

/** Spoken sentences: a bucket, and the distribution in front of it, so that pages name one host for script and sound. */
export class AudioFiles {
  readonly bucket: PrivateBucket;
  /** Where listeners fetch. */
  readonly front: string;

  constructor(
    scope: Construct,
    distribution: cloudfront.Distribution,
    responseHeadersPolicy: cloudfront.IResponseHeadersPolicy,
  ) {
    this.bucket = new PrivateBucket(scope, 'Audio', {
      keepsData: false,
      expires: [
        { prefix: 'shared/', days: SHARED_DAYS },
        { prefix: 'personal/', days: PERSONAL_DAYS },
      ],
    });
    this.front = `https://${distribution.domainName}`;
    // The bucket believes the signature in the address, which is for its own host; whoever has none gets nothing.
    const origin = S3BucketOrigin.withBucketDefaults(this.bucket);
    const behavior = {
      responseHeadersPolicy,
      // The signature and nothing of the page: neither its cookies nor its name.
      originRequestPolicy: new cloudfront.OriginRequestPolicy(scope, 'Signed', {
        comment: 'Hands on the signature in the address.',
        queryStringBehavior: cloudfront.OriginRequestQueryStringBehavior.all(),
      }),
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
    };
    distribution.addBehavior('shared/*', origin, behavior);
    // What one shopper may hear stays nowhere but in the bucket, from which it is erased.
    distribution.addBehavior('personal/*', origin, {
      ...behavior,
      cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
    });
    acknowledge(distribution, {
      CFR7: 'Spoken sentences are fetched by addresses the bot signs for minutes; a signature of CloudFront’s own would let in everybody.',
    });
  }
}
