import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createConverseAgent } from '../../bot/agent/bedrock-converse.ts';
import type { Records } from '../../bot/records/records.ts';
import { openSqliteRecords } from '../../bot/records/sqlite.ts';
import { openInProcess, temporaryFolder, type InProcess } from '../fixtures/in-process.ts';
import { useBedrock } from './bedrock/client-environment.ts';
import { startBedrockEndpoint, type BedrockEndpoint } from './bedrock/endpoint.ts';
import type { Model } from './bedrock/model.ts';
import { call } from './bedrock/scripted.ts';
import { scenes, type Scene } from './impolite-scenes.ts';

const data = temporaryFolder();
let endpoint: BedrockEndpoint; let restore: () => void; let records: Records; let bot: InProcess;
beforeAll(async () => {
  endpoint = await startBedrockEndpoint({ model: modelOf(scenes[0]!) });
  restore = useBedrock(endpoint);
  records = await openSqliteRecords({ folder: data.folder });
  bot = await openInProcess({ records, dataFolder: data.folder, agent: createConverseAgent({ modelId: 'some.model', patience: 2_000 }) });
});
afterAll(async () => { await bot.close(); await records.close(); restore(); await endpoint.stop(); data.clean(); });

function modelOf({ query, limit, writes }: Scene): Model {
  return {
    async *answer({ steps }) {
      if (steps.length === 0) yield call('search-products', { query, ...(limit ? { limit } : {}) });
      else for (const text of writes) yield { text };
    },
  };
}
async function talk(scene: Scene) {
  let conversationId = ''; let wake = () => {};
  const seen: any[] = []; let waitFor = 'welcome';
  const line = await bot.transport.connect({ frame(text) {
    const f = JSON.parse(text); seen.push(f);
    if (f.type === 'welcome') { conversationId = f.conversationId; if (waitFor==='welcome') wake(); }
    if (f.type === 'entry' && f.entry.author === 'assistant' && f.entry.messageId === waitFor) wake();
  }, closed() {} });
  let p = new Promise<void>(r => { wake = r; });
  line.send(JSON.stringify({ type: 'hello', protocol: { minimum: 1, maximum: 1 }, storeId: 'demo', locale: scene.locale }));
  await p;
  const out: any[] = [];
  for (const text of scene.says) {
    const messageId = randomUUID(); waitFor = messageId; seen.length = 0;
    p = new Promise<void>(r => { wake = r; });
    line.send(JSON.stringify({ type: 'say', text, conversationId, messageId }));
    await p;
    out.push({ deltas: seen.filter(f => f.type === 'delta').map(f => f.cancelled ? 'CANCELLED' : f.text), parts: seen.find(f => f.type === 'entry' && f.entry.messageId === messageId && f.entry.author === 'assistant').entry.parts.map((p: any) => p.kind === 'text' ? p.text : p.kind + (p.products?.length ?? '')), calls: endpoint.calls.length });
  }
  line.close();
  return out;
}
describe('x', () => {
  test.each(scenes)('$name', async (scene) => {
    endpoint.setModel(modelOf(scene));
    console.log(scene.name, JSON.stringify(await talk(scene), null, 1));
  });
});
