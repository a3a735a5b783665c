import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { unusedFiles } from './unused-files.ts';

export interface BotFunctionProps {
  /** Folder of the bundle; what the environment's modes do not use of it is left out. */
  bundle: string;
  /** `index.<export>` of the bundle. */
  handler: string;
  description: string;
  memory: number;
  timeout: Duration;
  logDays: number;
  environment: Record<string, string>;
  onFailure?: lambda.IDestination;
  retryAttempts?: number;
}

/** A function of the chat bundle with a role and a log of its own; it may do nothing that it was not granted. */
export class BotFunction extends Construct {
  readonly function: lambda.Function;
  readonly role: iam.Role;
  readonly logGroup: logs.LogGroup;

  constructor(scope: Construct, id: string, props: BotFunctionProps) {
    super(scope, id);
    this.logGroup = new logs.LogGroup(this, 'Log', {
      retention: props.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new iam.Role(this, 'Role', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      description: props.description,
    });
    this.logGroup.grantWrite(this.role);
    this.function = this.#makeFunction(props);
    acknowledge(this.role, {
      'IAM5[Resource::*]': 'X-Ray takes trace segments for no resource in particular.',
    });
  }

  #makeFunction(props: BotFunctionProps): lambda.Function {
    const { bundle, handler, description, memory, timeout, environment, onFailure, retryAttempts } = props;
    return new lambda.Function(this, 'Function', {
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      code: lambda.Code.fromAsset(bundle, { exclude: unusedFiles(bundle, environment) }),
      handler,
      description,
      memorySize: memory,
      timeout,
      role: this.role,
      logGroup: this.logGroup,
      tracing: lambda.Tracing.ACTIVE,
      environment,
      ...(onFailure ? { onFailure } : {}),
      ...(retryAttempts === undefined ? {} : { retryAttempts }),
    });
  }

  /** Lets it do exactly these actions on exactly these resources. */
  allow(actions: string[], resources: string[]): void {
    this.role.addToPolicy(new iam.PolicyStatement({ actions, resources }));
  }
}
