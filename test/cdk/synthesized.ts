import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { AisleStage } from '../../cdk/aisle-stage.ts';
import type { BuildOutputs } from '../../cdk/build-outputs.ts';
import { stages, type StageSettings } from '../../cdk/stages.ts';

// Whether the templates are valid is seen once, by npm run synth.
process.env.CDK_VALIDATION = 'false';

/** A stage as `npm run synth` makes it, from small files in the place of what is built. */
export interface Synthesized {
  settings: StageSettings;
  stage: AisleStage;
  /** By concern: data, chat, web … */
  templates: Record<string, Template>;
  /** Every resource of every template. */
  resources: Resource[];
}

export interface Template {
  Resources: Record<string, { Type: string; Properties: Properties; DeletionPolicy?: string }>;
  Outputs?: Record<string, { Value: unknown }>;
}

/** As CloudFormation has it; each type has properties of its own. */
export type Properties = Record<string, unknown>;

export interface Resource {
  concern: string;
  id: string;
  type: string;
  properties: Properties;
  deletionPolicy?: string;
}

/** Every mode that brings in a service, on two stages: a stage has one agent. */
export const fullModes: Partial<StageSettings>[] = [
  {
    understanding: 'cascade',
    comprehendAlso: ['personal-data'],
    speech: 'polly',
    agent: 'bedrock-agent',
    knowledgeBase: true,
  },
  {
    understanding: 'comprehend',
    comprehendAlso: ['language', 'entities', 'personal-data'],
    speech: 'polly',
    agent: 'converse',
    mail: {
      host: 'email-smtp.eu-west-1.amazonaws.com',
      from: 'chat@my-shop.example',
      user: 'AKIASOMEBODY',
      passwordSecret: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:mail-a1B2c3',
    },
  },
];

const made = new Map<string, Synthesized>();
const folder = mkdtempSync(join(tmpdir(), 'aisle-cdk-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Made once for the same settings: only look at it. */
export function synthesize(
  changes: Partial<StageSettings> = {},
  from: StageSettings = stages.prod,
): Synthesized {
  const settings = { ...from, ...changes };
  const key = JSON.stringify(settings);
  const synthesized = made.get(key) ?? synthesizeAnew(settings);
  made.set(key, synthesized);
  return synthesized;
}

/** For tests that change what was made. */
export function synthesizeAnew(settings: StageSettings): Synthesized {
  const stage = new AisleStage(newApp(), 'tested', { settings, outputs: outputs() });
  const assembly = stage.synth();
  const templates: Synthesized['templates'] = Object.fromEntries(
    assembly.stacks.map((stack) => [stack.stackName.split('-').at(-1)!, stack.template as Template]),
  );
  return { settings, stage, templates, resources: Object.entries(templates).flatMap(resourcesOf) };
}

/** With the flags that `cdk` reads from cdk.json. */
function newApp(): App {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> };
  return new App({ context, outdir: mkdtempSync(join(folder, 'assembly-')) });
}

function resourcesOf([concern, { Resources }]: [string, Template]): Resource[] {
  return Object.entries(Resources).map(([id, { Type, Properties, DeletionPolicy }]) => ({
    concern,
    id,
    type: Type,
    properties: Properties,
    ...(DeletionPolicy === undefined ? {} : { deletionPolicy: DeletionPolicy }),
  }));
}

function outputs(): BuildOutputs {
  const at = (name: string): string => join(folder, 'outputs', name);
  const files = [
    'lambda/index.mjs',
    'catalogues/catalogues.json',
    'widget/aisle.js',
    'comprehend/training-en.csv',
    'comprehend/training-de.csv',
    'stores/demo/policies/returns.md',
    'staff/index.html',
  ];
  for (const name of files) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), '');
  }
  writeFileSync(at('lambda/parts.json'), '{}');
  writeFileSync(at('stores/demo/store.yaml'), 'name: Fernhill\n');
  return {
    lambda: at('lambda'),
    catalogues: at('catalogues'),
    widget: at('widget'),
    staff: at('staff'),
    stores: at('stores'),
    comprehend: at('comprehend'),
  };
}

/** What the AwsSolutions rules find below a construct: `rule: path`. */
export function findings(scope: IConstruct): string[] {
  const { violations } = new AwsSolutionsChecks().validateScope(scope);
  return violations.flatMap(({ ruleName, violatingResources }) =>
    violatingResources.map(
      (resource) => `${ruleName}: ${'constructPath' in resource ? resource.constructPath : ''}`,
    ),
  );
}

/** What they would find if nothing had been acknowledged: the construct is good for nothing else afterwards. */
export function findingsOfAll(scope: IConstruct): string[] {
  for (const { node } of scope.node.findAll()) Object.defineProperty(node, 'metadata', { get: () => [] });
  return findings(scope);
}

/** What was acknowledged below a construct. */
export function acknowledgements(scope: IConstruct): { path: string; id: string; reason: string }[] {
  return scope.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) =>
        Object.entries(data as Record<string, string>).map(([id, reason]) => ({
          path: node.path,
          id: id.replace(/^annotation::/i, ''),
          reason,
        })),
      ),
  );
}
