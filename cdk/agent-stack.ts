import { createHash } from 'node:crypto';
import { Stack, type StackProps } from 'aws-cdk-lib';
import * as bedrock from 'aws-cdk-lib/aws-bedrock';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { guardrail as reviewed } from '../bot/agent/guardrail.ts';
import { instructions } from '../bot/agent/instructions.ts';
import { agentFunctions } from '../bot/agent/tool-functions.ts';
import { agentTools, toolsForAgents } from '../bot/tools/list.ts';
import { acknowledgeModel, modelName, modelResources, profileArn, type BotServices } from './bot-services.ts';
import { PolicyKnowledge } from './policy-knowledge.ts';
import type { StageSettings } from './stages.ts';

export interface AgentStackProps extends StackProps {
  settings: StageSettings;
  /** The stores' folders, for the knowledge base. */
  storesFolder: string;
}

/** Who takes open-ended talk on a model: the guardrail, and in mode `bedrock-agent` the agent with its tools. */
export class AgentStack extends Stack {
  readonly guardrail: NonNullable<BotServices['guardrail']>;
  readonly agentAlias?: NonNullable<BotServices['agentAlias']>;

  constructor(scope: Construct, id: string, { settings, storesFolder, ...props }: AgentStackProps) {
    super(scope, id, props);
    this.guardrail = this.#makeGuardrail();
    if (settings.agent !== 'bedrock-agent') return;
    const knowledge = settings.knowledgeBase
      ? new PolicyKnowledge(this, 'Policies', { storesFolder, keepsData: settings.keepsData })
      : undefined;
    this.agentAlias = this.#makeAgent(settings, knowledge);
  }

  #makeGuardrail(): AgentStack['guardrail'] {
    const guardrail = new bedrock.CfnGuardrail(this, 'Guardrail', {
      ...reviewed,
      // Its name is one an account and region; stages may share both.
      name: this.stackName,
    });
    // A version is cut when its description changes, so whenever the guardrail does.
    const version = new bedrock.CfnGuardrailVersion(this, 'GuardrailVersion', {
      guardrailIdentifier: guardrail.attrGuardrailId,
      description: digest(reviewed),
    });
    return {
      id: guardrail.attrGuardrailId,
      version: version.attrVersion,
      arn: guardrail.attrGuardrailArn,
    };
  }

  #makeAgent(settings: StageSettings, knowledge: PolicyKnowledge | undefined): AgentStack['agentAlias'] {
    const functions = agentFunctions(agentTools(toolsForAgents));
    const role = this.#agentRole(settings, knowledge);
    const agent = new bedrock.CfnAgent(this, 'Agent', {
      agentName: this.stackName,
      agentResourceRoleArn: role.roleArn,
      foundationModel: modelName(settings.model),
      instruction: instructions,
      idleSessionTtlInSeconds: 600,
      autoPrepare: true,
      actionGroups: [
        {
          actionGroupName: 'shop',
          // The bot runs the tools itself, so that the dialogue machine can refuse a call.
          actionGroupExecutor: { customControl: 'RETURN_CONTROL' },
          functionSchema: { functions },
        },
      ],
      guardrailConfiguration: {
        guardrailIdentifier: this.guardrail.id,
        guardrailVersion: this.guardrail.version,
      },
      ...(knowledge ? { knowledgeBases: [knowledge.forAgent] } : {}),
    });
    // Bedrock tries the role while it prepares the agent.
    agent.node.addDependency(role);
    const alias = new bedrock.CfnAgentAlias(this, 'AgentAlias', {
      agentId: agent.attrAgentId,
      agentAliasName: 'live',
      // A new description makes Bedrock cut a new version and lead the alias to it.
      description: digest([instructions, functions, reviewed, settings.model, settings.knowledgeBase]),
    });
    return { agentId: agent.attrAgentId, aliasId: alias.attrAgentAliasId, arn: alias.attrAgentAliasArn };
  }

  #agentRole({ model }: StageSettings, knowledge: PolicyKnowledge | undefined): iam.Role {
    const role = new iam.Role(this, 'AgentRole', {
      assumedBy: new iam.ServicePrincipal('bedrock.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    });
    const allow = (actions: string[], resources: string[]): void => {
      role.addToPolicy(new iam.PolicyStatement({ actions, resources }));
    };
    allow(['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'], modelResources(this, model));
    allow(['bedrock:ApplyGuardrail'], [this.guardrail.arn]);
    // An agent looks up which regions its profile leads to.
    if (model.profile !== undefined) allow(['bedrock:GetInferenceProfile'], [profileArn(this, model)]);
    if (knowledge) allow(['bedrock:Retrieve'], [knowledge.arn]);
    acknowledgeModel(role, model);
    return role;
  }
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
