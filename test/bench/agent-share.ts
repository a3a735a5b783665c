import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acceptanceSets, openAcceptance, play } from '../acceptance/playing.ts';

/** How many turns of conversations that strangers wrote go to the agent while the direct path is on. */
export interface AgentShare {
  turns: number;
  /** Of them, those in which the agent was asked; it is the machine that decides, whoever the agent is. */
  toAgent: number;
}

/** @param set the beginning of a set's name: `held`. */
export async function agentShare(set: string): Promise<AgentShare> {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-agent-share-'));
  const sets = acceptanceSets(set);
  const counted: AgentShare = { turns: 0, toAgent: 0 };
  let isAsked = false;
  const opened = await openAcceptance(sets, folder, ({ type }) => {
    if (type === 'SAID' || type === 'CHOSE') {
      counted.turns += 1;
      isAsked = false;
    } else if (type.startsWith('AGENT_') && !isAsked) {
      counted.toAgent += 1;
      isAsked = true;
    }
  });
  try {
    for (const { fixtures } of sets) for (const fixture of fixtures) await play(opened.bot, fixture);
    return counted;
  } finally {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
