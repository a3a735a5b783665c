import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

export interface PrivateBucketProps {
  keepsData: boolean;
  /** Objects go after so many days, all or those whose names begin so. */
  expires?: { prefix?: string; days: number }[];
  /** Where requests are logged. */
  logsTo?: s3.IBucket;
  /** It holds the logs of others and has none of its own. */
  holdsLogs?: boolean;
  objectOwnership?: s3.ObjectOwnership;
}

/** Encrypted, closed to the public, spoken to by TLS only. */
export class PrivateBucket extends s3.Bucket {
  constructor(scope: Construct, id: string, props: PrivateBucketProps) {
    const { keepsData, expires, logsTo, holdsLogs, objectOwnership } = props;
    super(scope, id, {
      encryption: s3.BucketEncryption.S3_MANAGED,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...(expires
        ? { lifecycleRules: expires.map(({ prefix, days }) => ({ prefix, expiration: Duration.days(days) })) }
        : {}),
      ...(logsTo ? { serverAccessLogsBucket: logsTo, serverAccessLogsPrefix: `${id.toLowerCase()}/` } : {}),
      ...(objectOwnership === undefined ? {} : { objectOwnership }),
    });
    if (!logsTo && holdsLogs !== true)
      acknowledge(this, {
        S1: 'Only the product’s own roles reach it, or who holds an address signed by them.',
      });
  }

  /** As rules and templates name it. */
  get logicalId(): string {
    return Stack.of(this).getLogicalId(this.node.defaultChild as s3.CfnBucket);
  }
}
