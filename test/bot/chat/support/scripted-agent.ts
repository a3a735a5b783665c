import type { Agent, AgentEvent, AgentRequest } from '../../../../bot/agent/agent.ts';

/** An agent outside this process whose answers wait until the test lets them go. */
export class ScriptedAgent implements Agent {
  readonly remote = true;
  readonly model = 'scripted';
  readonly requests: AgentRequest[] = [];
  private gates: (() => void)[] = [];
  private waiters: (() => void)[] = [];
  private readonly held: boolean;

  /** @param held whether each answer waits for `release`. */
  constructor(held = false) {
    this.held = held;
  }

  async *respond(request: AgentRequest, signal: AbortSignal): AsyncIterable<AgentEvent> {
    this.requests.push(request);
    for (const wake of this.waiters.splice(0)) wake();
    if (request.text.startsWith('agent buys') && request.steps.length === 0) {
      yield { kind: 'text', text: 'Let me put it in. ' };
      await this.gate(signal);
      const call = {
        callId: 'call-1',
        tool: 'add-to-cart',
        arguments: { variantId: 'v-agent', quantity: 1 },
      };
      yield { kind: 'calls', calls: [call] };
      return;
    }
    yield { kind: 'text', text: 'First sentence. ' };
    await this.gate(signal);
    yield { kind: 'text', text: 'Second sentence.' };
    yield { kind: 'done', show: [] };
  }

  private async gate(signal: AbortSignal): Promise<void> {
    if (!this.held || signal.aborted) return;
    await new Promise<void>((resolve) => {
      this.gates.push(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  /** Lets every answer in progress go on. */
  release(): void {
    for (const open of this.gates.splice(0)) open();
  }

  /** Resolves when the agent has been asked so many times. */
  async asked(times: number): Promise<void> {
    while (this.requests.length < times) await new Promise<void>((resolve) => this.waiters.push(resolve));
  }
}
