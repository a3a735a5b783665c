import type { Agent } from '../../../../bot/agent/agent.ts';
import type { ChatDependencies } from '../../../../bot/chat/dependencies.ts';
import type { Records, StoreRecords } from '../../../../bot/records/records.ts';

/** A host that dies at its n-th call to anything outside: from then on nothing it does has any effect. */
export class DyingHost {
  calls = 0;
  dead = false;
  readonly deathAt: number;

  constructor(deathAt: number) {
    this.deathAt = deathAt;
  }

  /** One call: dies before it, or after it happened but before its answer came back. */
  async call<T>(work: () => Promise<T>): Promise<T> {
    this.beat();
    const answer = await work();
    this.beat();
    return answer;
  }

  private beat(): void {
    this.calls += 1;
    if (this.calls >= this.deathAt) this.dead = true;
    if (this.dead) throw new Error('The host died.');
  }

  records(records: Records): Records {
    return {
      forStore: (storeId) => this.storeRecords(records.forStore(storeId)),
      close: () => records.close(),
    };
  }

  private storeRecords(store: StoreRecords): StoreRecords {
    return {
      list: (partition, options) => this.call(() => store.list(partition, options)),
      get: (partition, key) => this.call(() => store.get(partition, key)),
      commit: (operations) => this.call(() => store.commit(operations)),
      due: (time, limit) => this.call(() => store.due(time, limit)),
    };
  }

  dependencies(dependencies: ChatDependencies): ChatDependencies {
    const { connections, understanding, agent } = dependencies;
    return {
      ...dependencies,
      connections: {
        send: (id, frames) => this.call(() => connections.send(id, frames)),
        close: (id, code, reason) => connections.close(id, code, reason),
      },
      understanding: { understand: (request) => this.call(() => understanding.understand(request)) },
      runTool: (name, args, context) => this.call(() => dependencies.runTool(name, args, context)),
      ...(agent ? { agent: { ...agent, port: this.agent(agent.port) } } : {}),
    };
  }

  private agent(agent: Agent): Agent {
    return {
      remote: agent.remote,
      model: agent.model,
      respond: (request, signal) => this.events(agent, request, signal),
    };
  }

  private async *events(agent: Agent, ...[request, signal]: Parameters<Agent['respond']>) {
    await this.call(async () => {});
    for await (const event of agent.respond(request, signal)) {
      await this.call(async () => {});
      yield event;
    }
  }
}
