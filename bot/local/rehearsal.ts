import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Agent } from '../agent/agent.ts';
import { groundTurn } from '../agent/grounding.ts';
import { createChat, newConnection, type Chat, type ChatStore } from '../chat.ts';
import type { IdentityVerifier } from '../chat/dependencies.ts';
import { openConversations } from '../conversations/conversations.ts';
import type { Secrets } from '../conversations/secrets.ts';
import type { CommonParts } from '../hosting/common-parts.ts';
import { openPeople } from '../hosting/open-people.ts';
import type { Records } from '../records/records.ts';
import { openSqliteRecords } from '../records/sqlite.ts';
import type { Language, UnderstandingPort } from '../understanding/understanding.ts';
import type { ServerFrame } from '../wire/messages.ts';
import { describe } from './log.ts';

/** Something of each kind that a shopper may say first. What is put in the cart is in the rehearsal's own cart. */
const scripts: Record<Language, (goods: string) => readonly string[]> = {
  en: (goods) => ['hello', `show me ${goods} under 90`, 'is the first one in stock?', 'compare the first two', 'add the first one', 'what is in my cart?', 'can I send it back?'],
  de: (goods) => ['hallo', `ich suche ${goods} unter 90`, 'ist das erste auf Lager?', 'vergleiche die ersten zwei', 'leg das erste in den Warenkorb', 'was ist im Warenkorb?', 'kann ich es zurückgeben?'],
  fr: (goods) => ['bonjour', `je cherche ${goods} à moins de 90`, 'le premier est en stock ?', 'compare les deux premiers', 'ajoute le premier', 'qu’y a-t-il dans mon panier ?', 'je peux le renvoyer ?'],
  es: (goods) => ['hola', `busco ${goods} por menos de 90`, '¿hay del primero?', 'compara los dos primeros', 'añade el primero', '¿qué hay en el carrito?', '¿lo puedo devolver?'],
}; // prettier-ignore

export interface RehearsalParts {
  /** Those that run in this process: a service would cost money. */
  understanding: UnderstandingPort;
  agent: Agent;
  common: CommonParts;
  identity: IdentityVerifier;
  stores: readonly ChatStore[];
  secrets: Secrets;
  /** Whether to leave off. */
  over(): boolean;
}

/**
 * Plays one conversation in each store's first language before anybody comes, with records of its own that are thrown
 * away: what is read, indexed and compiled with the first search and the first question about a rule would else keep
 * the first shopper waiting for most of a second. No service outside is asked, no event is made, nothing is sent.
 * @throws what records in the temporary folder throw
 */
export async function rehearse(parts: RehearsalParts): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-rehearsal-'));
  try {
    const records = await openSqliteRecords({ folder });
    for (const store of parts.stores) await playIn(onStage(store, records, parts), parts);
    await records.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Begins one when whoever waited for the start has been served. @returns ends it, when the message being played is answered */
export function startRehearsal(parts: Omit<RehearsalParts, 'over'>, log: Logger): () => Promise<void> {
  let isOver = false;
  const begun = performance.now();
  const rehearsal = rehearse({ ...parts, over: () => isOver }).then(
    () => log.debug({ milliseconds: Math.round(performance.now() - begun) }, 'rehearsed'),
    (error: unknown) =>
      log.warn(describe(error), 'rehearsal failed: the first shoppers wait a little longer'),
  );
  return () => {
    isOver = true;
    return rehearsal;
  };
}

/** The store with its goods and rules, and conversations that nobody keeps. */
function onStage(
  store: ChatStore,
  records: Records,
  { secrets, common: { clock } }: RehearsalParts,
): ChatStore {
  const { id: storeId, retention: retentionDays } = store.settings;
  const own = { records, storeId, secrets, now: () => clock.now() };
  const pause = (milliseconds: number): Promise<void> => clock.pause(milliseconds);
  return {
    ...store,
    conversations: openConversations({ ...own, retentionDays, pause, readAhead: 0 }),
    people: openPeople(own),
  };
}

async function playIn(store: ChatStore, parts: RehearsalParts): Promise<void> {
  const [language = 'en'] = store.settings.languages;
  let conversationId: string | undefined;
  const hear = (frames: ServerFrame[]): void => {
    for (const frame of frames) if (frame.type === 'welcome') ({ conversationId } = frame);
  };
  const chat = chatIn(store, parts, hear);
  const connection = newConnection('rehearsal', 'rehearsal');
  const give = async (frame: object): Promise<void> => {
    // Whoever is there already comes first.
    await new Promise(setImmediate);
    if (parts.over()) return;
    await chat.receive(connection, JSON.stringify(frame));
    await chat.idle();
  };
  const storeId = store.settings.id;
  await give({ type: 'hello', protocol: { minimum: 1, maximum: 1 }, storeId, locale: language });
  for (const text of scripts[language](await goodsOf(store)))
    await give({ type: 'say', conversationId, messageId: randomUUID(), text });
}

function chatIn(
  store: ChatStore,
  { common, understanding, agent, identity }: RehearsalParts,
  hear: (frames: ServerFrame[]) => void,
): Chat {
  return createChat({
    ...common,
    understanding,
    agent: { port: agent, grounding: () => groundTurn },
    identity,
    store: () => store,
    stores: () => [store],
    connections: {
      send(_connection, frames) {
        hear(frames);
        return Promise.resolve(true);
      },
      close: () => Promise.resolve(),
    },
    log: { event: () => undefined, failure: () => undefined },
  });
}

/** What the store calls its goods; a store without any is only asked for its rules. */
async function goodsOf(store: ChatStore): Promise<string> {
  const { categories, things = [] } = await store.shop.words();
  return categories[0] ?? things[0] ?? '';
}
