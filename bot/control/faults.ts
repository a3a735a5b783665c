import type { ChatDependencies } from '../chat.ts';
import { ShopUnavailable } from '../shop/shop.ts';

/** How a tool fails: the shop does not answer, never answers, the tool is refused, or nobody knows what it did. */
export type Fault = 'unavailable' | 'timeout' | 'refused' | 'unknown-outcome';

/** Failures that a fixture asks for, by store and tool. */
export interface Faults {
  /** The next so many calls of this tool fail. */
  add(storeId: string, tool: string, how: Fault, times: number): void;
  /** Chat's dependencies with these failures. */
  over(dependencies: ChatDependencies): ChatDependencies;
}

class ToolFailedByFixture extends Error {
  readonly reason: 'refused' | 'unknown-outcome';
  constructor(reason: 'refused' | 'unknown-outcome') {
    super('A fixture asked for this.');
    this.reason = reason;
  }
}

export function createFaults(): Faults {
  const waiting = new Map<string, { how: Fault; times: number }>();
  const take = (key: string): Fault | undefined => {
    const fault = waiting.get(key);
    if (!fault || fault.times <= 0) return undefined;
    fault.times -= 1;
    return fault.how;
  };
  return {
    add: (storeId, tool, how, times) => void waiting.set(`${storeId} ${tool}`, { how, times }),
    over: (dependencies) => ({
      ...dependencies,
      async runTool(name, args, context) {
        const fault = take(`${context.store.id} ${name}`);
        if (fault === 'unavailable') throw new ShopUnavailable('A fixture asked for this.');
        if (fault === 'refused' || fault === 'unknown-outcome') throw new ToolFailedByFixture(fault);
        if (fault === 'timeout') await new Promise(() => {});
        return dependencies.runTool(name, args, context);
      },
    }),
  };
}
