import { existsSync, readFileSync } from 'node:fs';
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { AudioFiles } from './audio-files.ts';
import { built, type BuildOutputs } from './build-outputs.ts';
import { acknowledgeDeployments } from './deployed-files.ts';
import { PrivateBucket } from './private-bucket.ts';
import { signInAddress, StaffDoor } from './staff-door.ts';
import type { StageSettings } from './stages.ts';

export interface WebStackProps extends StackProps {
  settings: StageSettings;
  outputs: BuildOutputs;
}

/** The script tag's files and the staff pages behind CloudFront, and the door of the staff pages. */
export class WebStack extends Stack {
  readonly files: PrivateBucket;
  readonly distribution: cloudfront.Distribution;
  readonly staff: StaffDoor;
  /** Where a mode speaks. */
  readonly audio?: AudioFiles;

  constructor(scope: Construct, id: string, { settings, outputs, ...props }: WebStackProps) {
    super(scope, id, props);
    const logs = new PrivateBucket(this, 'Logs', {
      keepsData: false,
      expires: [{ days: settings.logDays }],
      holdsLogs: true,
      // CloudFront writes its logs by access control list.
      objectOwnership: s3.ObjectOwnership.OBJECT_WRITER,
    });
    const files = new PrivateBucket(this, 'Files', { keepsData: false, logsTo: logs });
    this.files = files;
    const anyPage = this.#widgetHeaders();
    this.distribution = this.#makeDistribution(files, logs, { settings, anyPage });
    if (settings.speech === 'polly') this.audio = new AudioFiles(this, this.distribution, anyPage);
    this.#deploy(files, outputs);
    this.staff = new StaffDoor(this, 'Staff', { settings, pages: this.distribution.domainName });
    acknowledgeDeployments(this, [files], { clearsCache: true });
    new CfnOutput(this, 'ScriptAddress', {
      value: `https://${this.distribution.domainName}/widget/aisle.js`,
      description: 'The src of the script tag.',
    });
    new CfnOutput(this, 'StaffPool', {
      value: this.staff.pool.id,
      description: 'The user pool that the store’s people are invited into.',
    });
  }

  #makeDistribution(
    files: PrivateBucket,
    logs: PrivateBucket,
    { settings, anyPage }: { settings: StageSettings; anyPage: cloudfront.ResponseHeadersPolicy },
  ): cloudfront.Distribution {
    const origin = S3BucketOrigin.withOriginAccessControl(files);
    const behavior = {
      origin,
      compress: true,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    };
    const distribution = new cloudfront.Distribution(this, 'Pages', {
      comment: 'Aisle: the chat for pages, and the staff pages.',
      defaultBehavior: {
        ...behavior,
        responseHeadersPolicy: this.#pageHeaders(settings),
        functionAssociations: [
          { function: this.#staffAddresses(), eventType: cloudfront.FunctionEventType.VIEWER_REQUEST },
        ],
      },
      additionalBehaviors: { 'widget/*': { ...behavior, responseHeadersPolicy: anyPage } },
      enableLogging: true,
      logBucket: logs,
      logFilePrefix: 'cloudfront/',
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
    });
    acknowledge(distribution, {
      CFR1: 'Shops choose where they sell; the script tag holds nothing secret.',
      CFR2: 'Static files only: there is nothing behind it that a web application firewall would protect.',
      CFR4: 'Without a domain of its own it has CloudFront’s certificate, whose lowest TLS version cannot be set.',
    });
    return distribution;
  }

  /** A bucket knows no index: /staff/ is its page. */
  #staffAddresses(): cloudfront.Function {
    return new cloudfront.Function(this, 'StaffAddresses', {
      comment: 'Leads /staff and /staff/ to the page of the desk.',
      runtime: cloudfront.FunctionRuntime.JS_2_0,
      code: cloudfront.FunctionCode.fromInline(
        readFileSync(new URL('staff-addresses.js', import.meta.url), 'utf8'),
      ),
    });
  }

  /** Any page may load the script tag's files and play what was spoken. */
  #widgetHeaders(): cloudfront.ResponseHeadersPolicy {
    return new cloudfront.ResponseHeadersPolicy(this, 'WidgetHeaders', {
      corsBehavior: {
        accessControlAllowOrigins: ['*'],
        accessControlAllowMethods: ['GET', 'HEAD'],
        accessControlAllowHeaders: ['*'],
        accessControlAllowCredentials: false,
        accessControlMaxAge: Duration.days(1),
        originOverride: true,
      },
      securityHeadersBehavior: { ...transport, contentTypeOptions: { override: true } },
      customHeadersBehavior: {
        customHeaders: [{ header: 'cross-origin-resource-policy', value: 'cross-origin', override: true }],
      },
    });
  }

  /** The staff pages run no script and style but their own and are in nobody's frame. */
  #pageHeaders(settings: StageSettings): cloudfront.ResponseHeadersPolicy {
    const gateway = `*.execute-api.${this.region}.${this.urlSuffix}`;
    return new cloudfront.ResponseHeadersPolicy(this, 'PageHeaders', {
      securityHeadersBehavior: {
        ...transport,
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER, override: true },
        contentSecurityPolicy: {
          contentSecurityPolicy: [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' https:",
            "media-src 'self' https:",
            `connect-src 'self' https://${gateway} wss://${gateway} ${signInAddress(this, settings)}`,
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
          ].join('; '),
          override: true,
        },
      },
    });
  }

  #deploy(files: PrivateBucket, { widget, staff }: BuildOutputs): void {
    const places = [
      { name: 'Widget', folder: built(widget, 'npm run build makes it.'), prefix: 'widget' },
      ...(existsSync(staff) ? [{ name: 'StaffPages', folder: staff, prefix: 'staff' }] : []),
    ];
    for (const { name, folder, prefix } of places) {
      new BucketDeployment(this, name, {
        sources: [Source.asset(folder)],
        destinationBucket: files,
        destinationKeyPrefix: prefix,
        distribution: this.distribution,
        distributionPaths: [`/${prefix}/*`],
        // Their names stay the same from version to version.
        cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.minutes(5))],
      });
    }
  }
}

const transport = {
  strictTransportSecurity: {
    accessControlMaxAge: Duration.days(730),
    includeSubdomains: true,
    override: true,
  },
};
