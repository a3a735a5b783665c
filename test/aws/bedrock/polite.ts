import type { AgentCall, AgentRequest } from '../../../bot/agent/agent.ts';
import { createEmbeddedAgent } from '../../../bot/agent/embedded.ts';
import type { StoreSettings } from '../../../bot/settings/store.ts';
import { createEmbeddedUnderstanding } from '../../../bot/understanding/embedded/embedded.ts';
import type { CatalogueWords, Language, Understanding } from '../../../bot/understanding/understanding.ts';
import { trainIfNeeded } from '../../../intents/train.ts';
import { resultData, type Model, type ModelRequest, type ModelStep } from './model.ts';

/** Reads a message as a language model would: by its words alone. */
export type Understand = (text: string, language: Language, store: string) => Promise<Understanding>;

const LANGUAGES: Record<string, Language> = { English: 'en', Spanish: 'es', French: 'fr', German: 'de' };

/** A model that keeps to its instructions: it calls what the embedded agent would call and says what it would say. */
export function createPoliteModel({ understand }: { understand: Understand }): Model {
  const agent = createEmbeddedAgent();
  return {
    async *answer(request, signal) {
      const { surroundings, text } = request;
      const language = LANGUAGES[surroundings.language ?? ''] ?? 'en';
      const understanding = await understand(text, language, surroundings.store ?? '');
      for await (const event of agent.respond(agentRequest(request, language, understanding), signal)) {
        if (event.kind === 'text') yield { text: event.text };
        if (event.kind !== 'calls') continue;
        for (const { callId, tool, arguments: given } of event.calls)
          yield { call: { id: callId, tool, arguments: given } };
      }
    },
  };
}

function agentRequest(request: ModelRequest, language: Language, understanding: Understanding): AgentRequest {
  const { text, surroundings, history, tools, steps } = request;
  return {
    text,
    language,
    storeName: surroundings.store ?? '',
    history,
    tools: tools.map(({ name, description }) => ({ name, description, parameters: {} })),
    steps: steps.map(readStep),
    understanding,
    shown: JSON.parse(surroundings.shownProducts ?? '[]') as AgentRequest['shown'],
  };
}

function readStep({ calls, results }: ModelStep): AgentRequest['steps'][number] {
  return {
    calls: calls.map(({ id, tool, arguments: given }) => ({
      callId: id,
      tool,
      arguments: given as AgentCall['arguments'],
    })),
    results: results.map(({ id, ok, text }) => ({
      callId: id,
      ok: ok && !isRefusal(text),
      data: resultData(text),
    })),
  };
}

/** Bedrock Agents tell no failure beside a result but in its words. */
function isRefusal(text: string): boolean {
  const data = resultData(text);
  return typeof data === 'object' && data !== null && ('failed' in data || 'refused' in data);
}

/** Understands by the embedded classifier and the words of these stores' catalogues. */
export function embeddedReading(stores: { settings: StoreSettings; words: CatalogueWords }[]): Understand {
  const understanding = createEmbeddedUnderstanding({ modelFile: trainIfNeeded({ progress: () => {} }) });
  return (text, language, name) => {
    const store = stores.find(({ settings }) => settings.name === name) ?? stores[0];
    if (!store) throw new Error('The polite model knows no store.');
    const { languages, currency, orderNumberPattern } = store.settings;
    const today = new Date().toISOString().slice(0, 10);
    return understanding.understand({
      text,
      language,
      languages,
      currency,
      words: store.words,
      orderNumberPattern,
      today,
    });
  };
}
