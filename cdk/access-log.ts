import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { LogGroupLogDestination, type IAccessLogSettings } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** A log of requests without anything personal: no address, no browser, no query. */
export function accessLog(
  scope: Construct,
  id: string,
  logDays: number,
  fields: Record<string, string>,
): IAccessLogSettings {
  const log = new LogGroup(scope, id, { retention: logDays, removalPolicy: RemovalPolicy.DESTROY });
  const format = AccessLogFormat.custom(JSON.stringify(fields));
  return { destination: new LogGroupLogDestination(log), format };
}
