import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as bedrock from 'aws-cdk-lib/aws-bedrock';
import * as iam from 'aws-cdk-lib/aws-iam';
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment';
import * as s3vectors from 'aws-cdk-lib/aws-s3vectors';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { acknowledgeDeployments } from './deployed-files.ts';
import { PrivateBucket } from './private-bucket.ts';

export interface PolicyKnowledgeProps {
  storesFolder: string;
  keepsData: boolean;
}

const EMBEDDING_MODEL = 'amazon.titan-embed-text-v2:0';
const DIMENSIONS = 1024;

/** The stores' policies as a knowledge base on S3 Vectors, which costs by use and nothing by the hour. */
export class PolicyKnowledge extends Construct {
  readonly arn: string;
  /** For the agent's `knowledgeBases`. */
  readonly forAgent: { knowledgeBaseId: string; description: string; knowledgeBaseState: string };

  constructor(scope: Construct, id: string, { storesFolder, keepsData }: PolicyKnowledgeProps) {
    super(scope, id);
    const bucket = new PrivateBucket(this, 'Pages', { keepsData });
    for (const store of storesIn(storesFolder)) {
      new BucketDeployment(this, `Of-${store}`, {
        sources: [Source.asset(join(storesFolder, store, 'policies'))],
        destinationBucket: bucket,
        destinationKeyPrefix: store,
      });
    }
    const index = this.#makeIndex(keepsData);
    const knowledge = this.#makeKnowledgeBase(bucket, index);
    new bedrock.CfnDataSource(this, 'Source', {
      name: 'policies',
      knowledgeBaseId: knowledge.attrKnowledgeBaseId,
      dataSourceConfiguration: { type: 'S3', s3Configuration: { bucketArn: bucket.bucketArn } },
    });
    acknowledgeDeployments(Stack.of(this), [bucket]);
    this.arn = knowledge.attrKnowledgeBaseArn;
    this.forAgent = {
      knowledgeBaseId: knowledge.attrKnowledgeBaseId,
      description: 'What the stores promise: delivery, returns, warranty, payment.',
      knowledgeBaseState: 'ENABLED',
    };
  }

  #makeIndex(keepsData: boolean): s3vectors.CfnIndex {
    const removal = keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const vectors = new s3vectors.CfnVectorBucket(this, 'Vectors', {
      encryptionConfiguration: { sseType: 'AES256' },
    });
    const index = new s3vectors.CfnIndex(this, 'Index', {
      vectorBucketArn: vectors.attrVectorBucketArn,
      dataType: 'float32',
      dimension: DIMENSIONS,
      distanceMetric: 'cosine',
      // The passage itself is longer than what may be filtered by.
      metadataConfiguration: {
        nonFilterableMetadataKeys: ['AMAZON_BEDROCK_TEXT', 'AMAZON_BEDROCK_METADATA'],
      },
    });
    vectors.applyRemovalPolicy(removal);
    index.applyRemovalPolicy(removal);
    return index;
  }

  #makeKnowledgeBase(bucket: PrivateBucket, index: s3vectors.CfnIndex): bedrock.CfnKnowledgeBase {
    const stack = Stack.of(this);
    const model = `arn:${stack.partition}:bedrock:${stack.region}::foundation-model/${EMBEDDING_MODEL}`;
    const role = this.#makeRole(stack, { model, index, bucket });
    const knowledge = new bedrock.CfnKnowledgeBase(this, 'Base', {
      name: `${stack.stackName}-policies`,
      roleArn: role.roleArn,
      knowledgeBaseConfiguration: {
        type: 'VECTOR',
        vectorKnowledgeBaseConfiguration: { embeddingModelArn: model },
      },
      storageConfiguration: {
        type: 'S3_VECTORS',
        s3VectorsConfiguration: { indexArn: index.attrIndexArn },
      },
    });
    // Bedrock tries the role while it makes the knowledge base.
    knowledge.node.addDependency(role);
    return knowledge;
  }

  #makeRole(
    stack: Stack,
    { model, index, bucket }: { model: string; index: s3vectors.CfnIndex; bucket: PrivateBucket },
  ): iam.Role {
    const role = new iam.Role(this, 'Role', {
      assumedBy: new iam.ServicePrincipal('bedrock.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
      }),
    });
    const allow = (actions: string[], resources: string[]): void => {
      role.addToPolicy(new iam.PolicyStatement({ actions, resources }));
    };
    allow(['bedrock:InvokeModel'], [model]);
    allow(
      ['GetIndex', 'QueryVectors', 'PutVectors', 'GetVectors', 'DeleteVectors'].map(
        (verb) => `s3vectors:${verb}`,
      ),
      [index.attrIndexArn],
    );
    allow(['s3:ListBucket'], [bucket.bucketArn]);
    allow(['s3:GetObject'], [bucket.arnForObjects('*')]);
    acknowledge(role, {
      [`IAM5[Resource::<${bucket.logicalId}.Arn>/*]`]: 'Every policy page of every store is read.',
    });
    return role;
  }
}

function storesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
