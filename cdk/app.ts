/** What `cdk` runs: every stage of Aisle, held to the AwsSolutions rules. Needs no account, network or Docker. */
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { AisleStage } from './aisle-stage.ts';
import { stages } from './stages.ts';

const app = new App();
for (const settings of Object.values(stages)) new AisleStage(app, settings.name, { settings });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
