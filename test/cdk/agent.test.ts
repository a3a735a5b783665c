import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { allowedTools } from '../../bot/dialogue/flows/open-talk.ts';
import type { Scene } from '../../bot/dialogue/scene.ts';
import { tools } from '../../bot/tools/list.ts';
import type { Tool } from '../../bot/tools/tool.ts';
import { intents } from '../../bot/understanding/understanding.ts';
import { readAgentTexts } from '../../cdk/agent-texts.ts';
import { functionOf, mayBeAgents } from '../../cdk/function-schema.ts';
import { synthesize, texts, type Resource } from './synthesized.ts';

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

  test('a tool that does not fit is named', () => {
    const tool = (schema: v.GenericSchema): Tool => ({ ...tools[0]!, name: 'too-much', schema });
    const six = v.object({
      a: v.string(),
      b: v.string(),
      c: v.string(),
      d: v.string(),
      e: v.string(),
      f: v.string(),
    });
    expect(() => functionOf(tool(six))).toThrow('too-much has 6 parameters');
    const long = v.object({ a: v.pipe(v.string(), v.description('x'.repeat(501))) });
    expect(() => functionOf(tool(long))).toThrow('too-much.a has 501 characters');
  });

  test('leave out what is never an agent’s', () => {
    expect(
      tools
        .filter((each) => !mayBeAgents(each))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['empty-cart', 'restore-cart', 'verify-order']);
  });
});

test('changed instructions lead the alias to a new version', () => {
  const description = (): unknown => ofType('AWS::Bedrock::AgentAlias', agent)[0]!.properties.Description;
  const before = description();
  expect(description()).toBe(before);
  const { instructions } = texts;
  texts.instructions = `${instructions} Be brief.`;
  expect(description()).not.toBe(before);
  texts.instructions = instructions;
});

test('the guardrail is what the reviewed file says, in a version of its own', () => {
  for (const mode of ['bedrock-agent', 'converse'] as const) {
    const [guardrail] = ofType('AWS::Bedrock::Guardrail', { agent: mode });
    expect(guardrail!.properties).toMatchObject({
      BlockedInputMessaging: texts.guardrail.blockedInput,
      TopicPolicyConfig: { TopicsConfig: [{ Name: 'medicine', Type: 'DENY' }] },
      ContentPolicyConfig: { FiltersConfig: [{ Type: 'PROMPT_ATTACK', InputStrength: 'HIGH' }] },
    });
    expect(ofType('AWS::Bedrock::GuardrailVersion', { agent: mode })).toHaveLength(1);
  }
});

test('a knowledge base of the policies comes only when it is asked for', () => {
  expect(ofType('AWS::Bedrock::KnowledgeBase', agent)).toEqual([]);
  const [made] = ofType('AWS::Bedrock::KnowledgeBase', { ...agent, knowledgeBase: true });
  expect(made!.properties.StorageConfiguration).toMatchObject({ Type: 'S3_VECTORS' });
});

describe('the reviewed files', () => {
  const folderWith = (files: Record<string, string>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'aisle-agent-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };

  test('are read as they are', () => {
    const guardrail = JSON.stringify(texts.guardrail);
    const folder = folderWith({ 'instructions.md': `${texts.instructions}\n`, 'guardrail.yaml': guardrail });
    expect(readAgentTexts(folder)).toEqual(texts);
  });

  test('are missed by name', () => {
    expect(() => readAgentTexts(folderWith({}))).toThrow(/instructions\.md is missing/);
    expect(() => readAgentTexts(folderWith({ 'instructions.md': 'x' }))).toThrow(
      /guardrail\.yaml is missing/,
    );
  });

  test('are refused with the key that is wrong', () => {
    const guardrail = JSON.stringify({
      ...texts.guardrail,
      contents: [{ type: 'HATE', input: 'SOME', output: 'LOW' }],
    });
    const folder = folderWith({ 'instructions.md': 'x', 'guardrail.yaml': guardrail });
    expect(() => readAgentTexts(folder)).toThrow(/guardrail\.yaml: contents\.0\.input/);
  });
});
