import type { AgentCall, AgentRequest } from '../../../bot/agent/agent.ts';
import { createEmbeddedAgent } from '../../../bot/agent/embedded.ts';
import type { StoreSettings } from '../../../bot/settings/store.ts';
import { createEmbeddedUnderstanding } from '../../../bot/understanding/embedded/embedded.ts';
import type {
  CatalogueWords,
  Intent,
  Language,
  Understanding,
} from '../../../bot/understanding/understanding.ts';
import { trainIfNeeded } from '../../../intents/train.ts';
import { resultData, type Model, type ModelRequest, type ModelStep } from './model.ts';

/** Reads a message as a language model would: by its words alone. */
export type Understand = (text: string, language: Language, store: string) => Promise<Understanding>;

const LANGUAGES: Record<string, Language> = { English: 'en', Spanish: 'es', French: 'fr', German: 'de' };

/** What needs no tool, and no store to know. */
const smallTalk: Partial<Record<Intent, string>> = {
  greet: 'Hello, I am the assistant of this store, a program. ',
  help: 'I can find things, fill your cart and look up orders. ',
  thank: 'You are welcome. ',
  goodbye: 'Goodbye. ',
  affirm: 'What would you like? ',
  deny: 'All right. ',
  'show-more': 'What should I look for? ',
};

/** A model that keeps to its instructions: it calls what the embedded agent would call and says what it would say. */
export function createPoliteModel({ understand }: { understand: Understand }): Model {
  const agent = createEmbeddedAgent();
  return {
    async *answer(request, signal) {
      const { surroundings, text } = request;
      const language = LANGUAGES[surroundings.language ?? ''] ?? 'en';
      const understanding = await understand(text, language, surroundings.store ?? '');
      const small = smallTalk[understanding.intents[0]?.intent ?? 'out-of-scope'];
      if (small !== undefined && understanding.wishes.length < 2) {
        yield { text: small };
        return;
      }
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
    page: JSON.parse(surroundings.page ?? '{}') as NonNullable<AgentRequest['page']>,
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
      data: withMoney(resultData(text)),
    })),
  };
}

/** Models are told money as "52.00 USD"; the embedded engines reckon with minor units. */
function withMoney(data: unknown): unknown {
  if (typeof data === 'string') {
    const [, whole = '', fraction = '', currency] = /^(\d+)(?:\.(\d+))? ([A-Z]{3})$/.exec(data) ?? [];
    if (currency === undefined) return data;
    return { amount: Number(whole + fraction), currency, exponent: fraction.length };
  }
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(withMoney);
  return Object.fromEntries(Object.entries(data).map(([name, inner]) => [name, withMoney(inner)]));
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
