import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Stack, type StackProps } from 'aws-cdk-lib';
import * as comprehend from 'aws-cdk-lib/aws-comprehend';
import * as iam from 'aws-cdk-lib/aws-iam';
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { built } from './build-outputs.ts';
import { acknowledgeDeployments } from './deployed-files.ts';
import { PrivateBucket } from './private-bucket.ts';
import type { StageSettings } from './stages.ts';

export interface UnderstandingStackProps extends StackProps {
  settings: StageSettings;
  /** Folder of the exported examples: `training-<language>.csv`, lines of `label,text`. */
  examples: string;
}

/** A throughput unit reads 100 characters a second; the chat falls back to the embedded classifier beyond it. */
const INFERENCE_UNITS = 1;

/** A Comprehend classifier of the shop's intents and the endpoint it answers at. Costs by the hour while it exists. */
export class UnderstandingStack extends Stack {
  readonly endpointArn: string;

  constructor(scope: Construct, id: string, { settings, examples, ...props }: UnderstandingStackProps) {
    super(scope, id, props);
    const language = settings.classifierLanguage;
    const training = `training-${language}.csv`;
    const file = built(`${examples}/${training}`, 'npm run intents:export makes it.');
    const version = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
    const bucket = new PrivateBucket(this, 'Examples', { keepsData: false });
    const deployed = new BucketDeployment(this, 'Exported', {
      sources: [Source.asset(examples, { exclude: ['*', `!${training}`] })],
      destinationBucket: bucket,
      // Other examples lie in another place: only so are they trained.
      destinationKeyPrefix: version,
    });
    const classifier = this.#makeClassifier(bucket, { language, version, key: `${version}/${training}` });
    classifier.node.addDependency(deployed);
    const endpoint = new comprehend.CfnDocumentClassifierEndpoint(this, 'Endpoint', {
      endpointName: `aisle-${settings.name}`,
      modelArn: classifier.attrArn,
      desiredInferenceUnits: INFERENCE_UNITS,
    });
    this.endpointArn = endpoint.attrArn;
    acknowledgeDeployments(this, [bucket]);
  }

  #makeClassifier(
    bucket: PrivateBucket,
    { language, version, key }: { language: string; version: string; key: string },
  ): comprehend.CfnDocumentClassifier {
    const role = new iam.Role(this, 'TrainingRole', {
      assumedBy: new iam.ServicePrincipal('comprehend.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    });
    const allow = (actions: string[], resources: string[]): void => {
      role.addToPolicy(new iam.PolicyStatement({ actions, resources }));
    };
    allow(['s3:ListBucket'], [bucket.bucketArn]);
    allow(['s3:GetObject'], [bucket.arnForObjects(key)]);
    const classifier = new comprehend.CfnDocumentClassifier(this, 'Classifier', {
      documentClassifierName: `${this.stackName}-intents`,
      versionName: version,
      dataAccessRoleArn: role.roleArn,
      languageCode: language,
      mode: 'MULTI_CLASS',
      inputDataConfig: {
        dataFormat: 'COMPREHEND_CSV',
        s3Uri: bucket.s3UrlForObject(key),
      },
    });
    classifier.node.addDependency(role);
    return classifier;
  }
}
