import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Findings of the AwsSolutions rules that stay, each on its own construct, with why. */
export function acknowledge(construct: IConstruct, findings: Record<string, string>): void {
  for (const [id, reason] of Object.entries(findings)) {
    Validations.of(construct).acknowledge({ id: `AwsSolutions-${id}`, reason });
  }
}
