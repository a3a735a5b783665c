import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { StageSettings } from './stages.ts';

export interface DataStackProps extends StackProps {
  settings: StageSettings;
}

/** Everything that must survive: the table of conversations, carts and orders, and the key that opens sealed originals. */
export class DataStack extends Stack {
  /** The one the bot uses. */
  readonly table: dynamodb.ITableV2;
  readonly hostKey: Secret;

  constructor(scope: Construct, id: string, { settings, ...props }: DataStackProps) {
    super(scope, id, props);
    const { restoredTable } = settings;
    const own = this.#makeTable(settings);
    this.table =
      restoredTable === undefined
        ? own
        : dynamodb.TableV2.fromTableAttributes(this, 'Restored', { tableName: restoredTable });
    new CfnOutput(this, 'TableName', { value: this.table.tableName, description: 'The table the bot uses.' });
    this.hostKey = this.#makeHostKey(settings);
    new CfnOutput(this, 'HostKeyName', {
      value: this.hostKey.secretName,
      description: 'The secret whose text npm run erase wants.',
    });
  }

  /** The form that bot/records asks for; a test compares them. */
  #makeTable({ keepsData, recoveryDays }: StageSettings): dynamodb.TableV2 {
    return new dynamodb.TableV2(this, 'Records', {
      partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING },
      sortKey: { name: 'sk', type: dynamodb.AttributeType.STRING },
      globalSecondaryIndexes: [
        {
          indexName: 'due',
          partitionKey: { name: 'storeId', type: dynamodb.AttributeType.STRING },
          sortKey: { name: 'wakeAt', type: dynamodb.AttributeType.NUMBER },
          projectionType: dynamodb.ProjectionType.KEYS_ONLY,
        },
      ],
      timeToLiveAttribute: 'expiresSecond',
      billing: dynamodb.Billing.onDemand(),
      // What shoppers wrote is sealed under a key of its own besides.
      encryption: dynamodb.TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: recoveryDays,
      },
      deletionProtection: keepsData,
      removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }

  #makeHostKey({ keepsData }: StageSettings): Secret {
    const secret = new Secret(this, 'HostKey', {
      description: 'Wraps the key of every conversation. Lose it and sealed originals cannot be read again.',
      generateSecretString: {
        // 43 characters of base64's alphabet are 32 random bytes and two bits over.
        passwordLength: 43,
        excludeCharacters: '!"#$%&\'()*,-.:;<=>?@[\\]^_`{|}~',
        includeSpace: false,
        requireEachIncludedType: false,
      },
      removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    acknowledge(secret, {
      SMG4: 'Every conversation’s own key is wrapped with it: a new one would shut them all. It leaves the account never.',
    });
    return secret;
  }
}
