import type { Fixture } from './fixture.ts';
import type { ControlChannel } from './live-driver.ts';
import type { TurnOutcome } from './outcome.ts';

/** The control channel of a server started with `-- --fixtures`: POST /control/<action>, with the operator key. */
export interface Control extends ControlChannel {
  /** Makes a copy of a store for one fixture and puts what is given in place. @returns the copy's id. */
  freshStore(storeId: string, given: NonNullable<Fixture['given']>): Promise<string>;
  dropStore(storeId: string): Promise<void>;
}

/** @returns undefined when there is no key or the server has no control channel. */
export async function openControl(url: string, key: string | undefined): Promise<Control | undefined> {
  if (!key) return undefined;
  const base = url.replace(/^ws/, 'http').replace(/\/chat$/, '');
  const post = async (action: string, body: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(`${base}/control/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    });
    if (!response.ok)
      throw new Error(`/control/${action} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  };
  try {
    await post('ping', {});
  } catch {
    return undefined;
  }
  return {
    freshStore: async (storeId, given) => String((await post('store', { storeId, given })).storeId),
    dropStore: async (storeId) => void (await post('drop-store', { storeId })),
    evidence: async (storeId, conversationId, messageId) =>
      (await post('evidence', { storeId, conversationId, messageId })) as unknown as TurnOutcome['evidence'],
    failTool: async (storeId, details) => void (await post('fail-tool', { storeId, ...details })),
    restart: async () => {
      await post('restart', {});
      await untilBack(base);
    },
  };
}

async function untilBack(base: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const response = await fetch(`${base}/health`).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error('The server did not come back within 10 seconds.');
}
