import { describe, expect, test } from 'vitest';
import { guardrail } from '../../bot/agent/guardrail.ts';
import { instructions } from '../../bot/agent/instructions.ts';
import { allowedTools } from '../../bot/dialogue/flows/open-talk.ts';
import type { Scene } from '../../bot/dialogue/scene.ts';
import { intents } from '../../bot/understanding/understanding.ts';
import { synthesize, type Resource } from './synthesized.ts';

/** The model behind open-ended talk: what it is told, which tools it has, what it may not say. */

function ofType(type: string, changes: Parameters<typeof synthesize>[0]): Resource[] {
  return synthesize(changes).resources.filter((each) => each.type === type);
}

const agent = { agent: 'bedrock-agent' } as const;

interface ActionGroup {
  ActionGroupExecutor: unknown;
  FunctionSchema: {
    Functions: {
      Name: string;
      Parameters: Record<string, { Type: string; Required: boolean; Description?: string }>;
    }[];
  };
}

function actionGroup(): ActionGroup {
  const [made] = ofType('AWS::Bedrock::Agent', agent);
  return (made!.properties.ActionGroups as ActionGroup[])[0]!;
}

describe('the functions of a Bedrock Agent', () => {
  test('are all tools that the machine may ever let an agent use', () => {
    const scene = { turn: { asked: intents, surroundings: { signedIn: true } } } as unknown as Scene;
    const functions = actionGroup().FunctionSchema.Functions.map(({ Name }) => Name);
    expect(functions.sort()).toEqual(allowedTools(scene).sort());
  });

  test('are run by the bot, so that the machine can refuse them', () => {
    expect(actionGroup().ActionGroupExecutor).toEqual({ CustomControl: 'RETURN_CONTROL' });
  });

  test('fit into what Bedrock takes', () => {
    for (const { Name, Parameters = {} } of actionGroup().FunctionSchema.Functions) {
      expect(Object.keys(Parameters).length, Name).toBeLessThanOrEqual(5);
      for (const [key, { Type, Description = '' }] of Object.entries(Parameters)) {
        expect(['string', 'number', 'integer', 'boolean', 'array'], `${Name}.${key}`).toContain(Type);
        expect(Description.length, `${Name}.${key}`).toBeLessThanOrEqual(500);
      }
    }
  });

  test('say of an object that it is JSON, with every name in it', () => {
    const search = actionGroup().FunctionSchema.Functions.find(({ Name }) => Name === 'search-products')!;
    expect(search.Parameters.query).toMatchObject({ Type: 'string', Required: true });
    expect(search.Parameters.filters).toMatchObject({ Type: 'string', Required: false });
    for (const word of ['JSON', 'priceMax', 'inStock', 'exclude', 'material']) {
      expect(search.Parameters.filters!.Description).toContain(word);
    }
  });
});

test('the agent is told what the reviewed file says, and the alias leads to a version of exactly that', () => {
  const [made] = ofType('AWS::Bedrock::Agent', agent);
  expect(made!.properties.Instruction).toBe(instructions);
  const [one] = ofType('AWS::Bedrock::AgentAlias', agent);
  const [other] = ofType('AWS::Bedrock::AgentAlias', { ...agent, model: { id: 'amazon.nova-pro-v1:0' } });
  const [again] = ofType('AWS::Bedrock::AgentAlias', { ...agent, logDays: 7 });
  expect(other!.properties.Description).not.toBe(one!.properties.Description);
  expect(again!.properties.Description).toBe(one!.properties.Description);
});

test('the guardrail is what the reviewed file says, in a version of its own', () => {
  for (const mode of ['bedrock-agent', 'converse'] as const) {
    const [made] = ofType('AWS::Bedrock::Guardrail', { agent: mode });
    const { filtersConfig } = guardrail.contentPolicyConfig;
    expect(made!.properties).toMatchObject({
      BlockedInputMessaging: guardrail.blockedInputMessaging,
      ContentPolicyConfig: {
        FiltersConfig: filtersConfig.map(({ type, inputStrength, outputStrength }) => ({
          Type: type,
          InputStrength: inputStrength,
          OutputStrength: outputStrength,
        })),
      },
    });
    expect(JSON.stringify(made!.properties)).toContain('CREDIT_DEBIT_CARD_NUMBER');
    expect(ofType('AWS::Bedrock::GuardrailVersion', { agent: mode })).toHaveLength(1);
  }
});

test('an agent that is asked for by a profile may look it up, and that one only', () => {
  const lookups = (model: { id: string; profile?: string }): unknown[] =>
    ofType('AWS::IAM::Policy', { ...agent, model })
      .filter(({ id }) => id.startsWith('AgentRole'))
      .flatMap(({ properties }) => (properties.PolicyDocument as { Statement: object[] }).Statement)
      .filter((statement) => JSON.stringify(statement).includes('GetInferenceProfile'));
  expect(lookups({ id: 'amazon.nova-lite-v1:0' })).toEqual([]);
  const [statement] = lookups({ id: 'amazon.nova-lite-v1:0', profile: 'eu' });
  expect(JSON.stringify(statement)).toContain(':inference-profile/eu.amazon.nova-lite-v1:0');
  expect(JSON.stringify(statement)).not.toContain('*');
});

test('a knowledge base of the policies comes only when it is asked for', () => {
  expect(ofType('AWS::Bedrock::KnowledgeBase', agent)).toEqual([]);
  const [made] = ofType('AWS::Bedrock::KnowledgeBase', { ...agent, knowledgeBase: true });
  expect(made!.properties.StorageConfiguration).toMatchObject({ Type: 'S3_VECTORS' });
});
