import { Stage, Tags, type StageProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AccountStack } from './account-stack.ts';
import { AgentStack } from './agent-stack.ts';
import type { BotServices } from './bot-services.ts';
import { buildOutputs, type BuildOutputs } from './build-outputs.ts';
import { CatalogueStack } from './catalogue-stack.ts';
import { ChatStack } from './chat-stack.ts';
import { DataStack } from './data-stack.ts';
import { DeskStack } from './desk-stack.ts';
import type { StageSettings } from './stages.ts';
import { UnderstandingStack } from './understanding-stack.ts';
import { WatchStack } from './watch-stack.ts';
import { WebStack } from './web-stack.ts';

export interface AisleStageProps extends StageProps {
  settings: StageSettings;
  outputs?: BuildOutputs;
}

/** One stage of Aisle: a stack a concern, named `aisle-<stage>-<concern>` and tagged with both for the bill. */
export class AisleStage extends Stage {
  readonly data: DataStack;
  readonly catalogues: CatalogueStack;
  readonly web: WebStack;
  readonly chat: ChatStack;
  readonly desk: DeskStack;
  readonly watch: WatchStack;
  readonly agent?: AgentStack;
  readonly understanding?: UnderstandingStack;

  constructor(scope: Construct, id: string, props: AisleStageProps) {
    const { settings, outputs = buildOutputs, ...rest } = props;
    super(scope, id, rest);
    const named = (concern: string) => ({ stackName: `aisle-${settings.name}-${concern}` });
    const account = new AccountStack(this, 'Account', named('account'));
    this.data = new DataStack(this, 'Data', { ...named('data'), settings });
    this.catalogues = new CatalogueStack(this, 'Catalogues', {
      ...named('catalogues'),
      catalogues: outputs.catalogues,
    });
    this.web = new WebStack(this, 'Web', { ...named('web'), settings, outputs });
    if (settings.agent !== 'embedded') {
      this.agent = new AgentStack(this, 'Agent', {
        ...named('agent'),
        settings,
        storesFolder: outputs.stores,
      });
    }
    if (settings.understanding !== 'embedded') {
      this.understanding = new UnderstandingStack(this, 'Understanding', {
        ...named('understanding'),
        settings,
        examples: outputs.comprehend,
      });
    }
    this.chat = new ChatStack(this, 'Chat', {
      ...named('chat'),
      data: this.data,
      catalogues: this.catalogues.bucket,
      services: this.#services(settings),
      staff: this.web.staff.pool,
      audio: this.web.audio,
      bundle: outputs.lambda,
    });
    this.desk = new DeskStack(this, 'Desk', {
      ...named('desk'),
      web: this.web,
      chat: this.chat,
      storesFolder: outputs.stores,
    });
    this.chat.addStackDependency(account);
    this.web.addStackDependency(account);
    this.watch = new WatchStack(this, 'Watch', {
      ...named('watch'),
      settings,
      data: this.data,
      chat: this.chat,
    });
    this.#tag(settings);
  }

  #services(settings: StageSettings): BotServices {
    return {
      settings,
      ...(this.understanding ? { classifierEndpoint: this.understanding.endpointArn } : {}),
      ...(this.agent ? { guardrail: this.agent.guardrail } : {}),
      ...(this.agent?.agentAlias ? { agentAlias: this.agent.agentAlias } : {}),
    };
  }

  #tag({ name }: StageSettings): void {
    Tags.of(this).add('aisle:stage', name);
    for (const stack of this.node.children) Tags.of(stack).add('aisle:concern', stack.node.id.toLowerCase());
  }
}
