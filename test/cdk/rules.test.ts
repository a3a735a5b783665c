import { describe, expect, test } from 'vitest';
import { stages } from '../../cdk/stages.ts';
import { findingsOf } from '../../scripts/synth.ts';
import {
  acknowledgements,
  findings,
  findingsOfAll,
  fullModes,
  invalidIn,
  synthesize,
  synthesizeAnew,
} from './synthesized.ts';

/** The AwsSolutions rules: nothing is found that was not looked at, and what was looked at is counted. */

describe.each(Object.values(stages))('stage $name', (settings) => {
  test('has no finding that is not acknowledged', () => {
    expect(findings(synthesize({}, settings).stage)).toEqual([]);
  });
});

test.each(fullModes)('has none either with %o', (modes) => {
  expect(findings(synthesize(modes).stage)).toEqual([]);
});

test('has none either when a model is asked through a profile of regions', () => {
  for (const modes of fullModes) {
    const model = { id: 'amazon.nova-lite-v1:0', profile: 'eu' };
    expect(findings(synthesize({ ...modes, model }).stage)).toEqual([]);
  }
});

test.each(fullModes)(
  'CloudFormation takes the templates with %o',
  (modes) => {
    expect(invalidIn({ ...stages.prod, ...modes })).toEqual([]);
  },
  60_000,
);

test('what it would not take is found', () => {
  const broken = { ...stages.prod, logDays: 8 } as unknown as typeof stages.prod;
  expect(invalidIn(broken).join()).toContain('RetentionInDays');
}, 60_000);

test('every acknowledgement is of a finding that is there', () => {
  for (const modes of [{}, ...fullModes]) {
    const { stage } = synthesizeAnew({ ...stages.prod, ...modes });
    const given = acknowledgements(stage);
    const found = findingsOfAll(stage);
    expect(found.length).toBeGreaterThan(20);
    const idle = given.filter(({ path, id }) => !found.some((each) => each.startsWith(`${id}: ${path}`)));
    expect(idle.map(({ path, id }) => `${path} ${id}`)).toEqual([]);
  }
});

test('every acknowledgement says why, in a sentence', () => {
  for (const modes of [{}, ...fullModes]) {
    for (const { path, id, reason } of acknowledgements(synthesize(modes).stage)) {
      expect(reason, `${path} ${id}`).toMatch(/^\S.{28,}\.$/);
    }
  }
});

test('so much is acknowledged and no more', () => {
  const counts: Record<string, number> = {};
  for (const { path, id } of acknowledgements(synthesize().stage)) {
    const rule = `${path.split('/')[1]} ${/AwsSolutions-(\w+)/.exec(id)?.[1]}`;
    counts[rule] = (counts[rule] ?? 0) + 1;
  }
  expect(counts).toMatchInlineSnapshot(`
    {
      "Account IAM4": 1,
      "Catalogues IAM4": 1,
      "Catalogues IAM5": 7,
      "Catalogues L1": 1,
      "Catalogues S1": 1,
      "Chat APIG4": 3,
      "Chat IAM5": 8,
      "Chat SQS3": 1,
      "Data SMG4": 1,
      "Desk IAM4": 1,
      "Desk IAM5": 8,
      "Desk L1": 1,
      "Web CFR1": 1,
      "Web CFR2": 1,
      "Web CFR4": 1,
      "Web COG8": 1,
      "Web IAM4": 1,
      "Web IAM5": 8,
      "Web L1": 1,
    }
  `);
});

test('npm run synth names each finding, whichever rule made it', () => {
  const report = {
    pluginReports: [
      { pluginName: 'AwsSolutions', violations: [{ ruleName: 'AwsSolutions-S1', description: 'No logs.', violatingConstructs: [{ constructPath: 'dev/Web/Files' }] }] },
      { pluginName: 'Construct Annotations', violations: [] },
    ],
  }; // prettier-ignore
  expect(findingsOf(report)).toEqual(['AwsSolutions-S1: dev/Web/Files: No logs.']);
  expect(findingsOf({ pluginReports: [] })).toEqual([]);
});
