import { expect, test } from 'vitest';
import { synthesize, type Resource } from './synthesized.ts';

/** The Comprehend classifier, for stages that ask for it. */

function resource(type: string): Resource {
  const found = synthesize({ understanding: 'cascade' }).resources.filter((each) => each.type === type);
  expect(found).toHaveLength(1);
  return found[0]!;
}

test('is trained on the exported examples, under a version that changes with them', () => {
  const { Mode, InputDataConfig, VersionName } = resource('AWS::Comprehend::DocumentClassifier').properties;
  expect(Mode).toBe('MULTI_CLASS');
  // The first digits of the hash of an empty file, which is what the test deploys.
  expect(VersionName).toBe('e3b0c44298fc1c14');
  expect(JSON.stringify(InputDataConfig)).toContain(`/${String(VersionName)}/training-en.csv`);
});

test('is trained in the language the stage names, and the bot is told which that is', () => {
  const modes = { understanding: 'cascade', classifierLanguage: 'de' } as const;
  const { resources } = synthesize(modes);
  const classifier = resources.find(({ type }) => type === 'AWS::Comprehend::DocumentClassifier')!;
  expect(classifier.properties.LanguageCode).toBe('de');
  expect(JSON.stringify(classifier.properties.InputDataConfig)).toContain('/training-de.csv');
  const bots = resources.filter(
    ({ type, concern }) => type === 'AWS::Lambda::Function' && concern === 'chat',
  );
  expect(bots).toHaveLength(2);
  for (const { properties } of bots) {
    expect(properties.Environment).toMatchObject({ Variables: { COMPREHEND_LANGUAGE: 'de' } });
  }
});

test('may read the examples and nothing else', () => {
  const { resources } = synthesize({ understanding: 'cascade' });
  const policy = resources.find(
    ({ id, type }) => type === 'AWS::IAM::Policy' && id.startsWith('TrainingRole'),
  );
  const { Statement } = policy!.properties.PolicyDocument as {
    Statement: { Action: string; Resource: unknown }[];
  };
  expect(Statement.map(({ Action }) => Action).sort()).toEqual(['s3:GetObject', 's3:ListBucket']);
  expect(JSON.stringify(Statement)).not.toContain('*');
});

test('answers at one endpoint, of the smallest size', () => {
  expect(resource('AWS::Comprehend::DocumentClassifierEndpoint').properties.DesiredInferenceUnits).toBe(1);
});
