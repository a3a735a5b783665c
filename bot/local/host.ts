import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { createChat, type Chat, type ChatDependencies, type ConnectionState } from '../chat.ts';
import { createEmbeddedAgent } from '../agent/embedded.ts';
import { groundTurn } from '../agent/grounding.ts';
import { createWebSocketConnections, type WebSocketConnections } from '../connections/websocket.ts';
import { createSecrets } from '../conversations/secrets.ts';
import type { Records } from '../records/records.ts';
import type { Settings } from '../settings/settings.ts';
import { createEmbeddedUnderstanding } from '../understanding/embedded/embedded.ts';
import type { Identity } from '../storefront/storefront.ts';
import { createDashboard } from './dashboard/dashboard.ts';
import { followStores } from './followed-stores.ts';
import { keyInFolder } from './host-key.ts';
import { createHttpServer, staticFiles, type HttpHandler } from './http.ts';
import { createIdentities } from './identities.ts';
import { chatLog, describe } from './log.ts';
import { startKeeping } from './keeping.ts';
import { privacyPage } from './policy-page.ts';
import { openHostPeople, peopleHandlers, type HostPeople } from './people.ts';
import { commonParts } from '../hosting/common-parts.ts';
import { operatingClock } from '../hosting/operating-clock.ts';
import { eraserOf, openPorts } from '../hosting/ports.ts';
import { openHostedStores, type HostedStores } from './hosted-stores.ts';
import { eraseEvents, openEventFiles } from './event-files.ts';
import { openLocalSpeech } from './speech-here.ts';
import { makeDataFolder, openRecords } from './open-records.ts';
import { dashboardKeys, eventDays, ownOrigins } from './own-settings.ts';
import { startRehearsal } from './rehearsal.ts';
import { limitRequests } from './request-limits.ts';
import { health, serveSockets, sweepNowAndThen } from './serving.ts';
import { mountStaffPages, mountStorefront } from './storefront.ts';

/** Everything of Aisle on one machine, running. */
export interface Host {
  port: number;
  stores: HostedStores;
  chat: Chat;
  dependencies: ChatDependencies;
  connections: WebSocketConnections;
  /** Finishes turns, closes sockets with 1001, closes the records. */
  stop(): Promise<void>;
}

export interface HostOptions {
  settings: Settings;
  log: Logger;
  /** Where the widget's bundle, the store pages' files and the trained model were built. */
  buildFolder: string;
  modelFile: string;
  /** The folder of the demo stores' catalogues. */
  demoFolder: string;
  version: string;
  /** Where the pages find the chat's socket when it is not this host's own. */
  chatEndpoint?: string;
  /** Tells the person who starts it what takes long. */
  tell: (line: string) => void;
  /** More routes, and changes to what chat is made of: the control channel of `--fixtures`. */
  extend?: (parts: HostParts) => Promise<{ handlers: HttpHandler[]; dependencies: ChatDependencies }>;
}

export interface HostParts {
  stores: HostedStores;
  records: Records;
  identity: Identity;
  dataFolder: string;
  dependencies: ChatDependencies;
  people: HostPeople;
  /** The carts of the store pages, once chat is there. */
  carts(): Chat['carts'];
  chat(): Chat | undefined;
}

/**
 * Starts everything; resolves when shoppers can be served.
 * @throws StartFailed, WrongSetting, SettingsError, RecordsError or the system's own error; nothing is left running.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const { settings, log } = options;
  const opened: (() => unknown)[] = [];
  try {
    makeDataFolder(settings.dataFolder);
    const handlers: HttpHandler[] = [];
    const server = createHttpServer(handlers, {
      failed: (error) => log.error(describe(error), 'request failed'),
      trustedProxies: settings.trustedProxies,
    });
    const port = await listen(server, settings);
    opened.push(() => server.close());
    const records = await openRecords(settings, log);
    opened.push(() => records.close());
    return await assemble(options, { server, port, handlers, records });
  } catch (error) {
    for (const close of opened.reverse()) await close();
    throw error;
  }
}

function listen(server: Server, { port, host }: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

interface Opened {
  server: Server;
  port: number;
  handlers: HttpHandler[];
  records: Records;
}

async function assemble(options: HostOptions, { server, port, handlers, records }: Opened): Promise<Host> {
  const { settings, log } = options;
  const events = chatLog(log);
  const hostKey = settings.hostKey ?? keyInFolder(settings.dataFolder, 'host');
  const secrets = createSecrets(hostKey);
  const { dataFolder } = settings;
  const eventFiles = openEventFiles({
    dataFolder,
    log,
    now: () => operatingClock.now(),
    keepDays: () => eventDays(stores),
  });
  const voice = openLocalSpeech(dataFolder, hostKey);
  const embedded = {
    understanding: createEmbeddedUnderstanding({ modelFile: options.modelFile }),
    agent: createEmbeddedAgent(),
  };
  const ports = openPorts({ modes: settings.modes, embedded, log: events, hostKey, speechHere: voice.here });
  ports.warm();
  const people = openHostPeople(settings, records, hostKey);
  const stores: HostedStores = await openHostedStores({
    storesFolder: settings.storesFolder,
    origins: ownOrigins(settings, port),
    store: {
      records,
      secrets,
      dataFolder: settings.dataFolder,
      demoFolder: options.demoFolder,
      readAhead: settings.records === 'dynamodb' && settings.modes.agent.kind !== 'embedded' ? 10 : 0,
      eraseMore: eraseEvents(eventFiles),
      eraseElsewhere: eraserOf(() => ports.speech, events),
      mails: people.mails,
      tell: options.tell,
    },
  });
  const identities = createIdentities(settings, hostKey, () => operatingClock.now());
  const connections = createWebSocketConnections({
    path: '/chat',
    mayConnect: (origin) => stores.all().some((store) => store.settings.origins.includes(origin)),
    newId: randomUUID,
    trustedProxies: settings.trustedProxies,
    limits: settings.frames,
  });
  const states = new Map<string, ConnectionState>();
  const common = commonParts(options.version);
  const plain: ChatDependencies = {
    ...common,
    connectionsIn: (id) => [...states.values()].filter(({ conversationId }) => conversationId === id),
    store: (storeId) => stores.get(storeId),
    stores: () => stores.all(),
    connections,
    understanding: ports.understanding,
    agent: { port: ports.agent, grounding: () => groundTurn },
    directPath: settings.modes.directPath,
    identity: identities.verifier,
    staff: people.sessions,
    ...people.mails,
    ...(ports.speech ? { speech: ports.speech } : {}),
    log: events,
    events: eventFiles,
  };
  let chat: Chat | undefined;
  const carts = (): Chat['carts'] => {
    if (!chat) throw new Error('Chat is not there yet.');
    return chat.carts;
  };
  const identity = identities.storefront;
  const extension = await options.extend?.({
    stores,
    records,
    identity,
    dataFolder,
    dependencies: plain,
    people,
    carts,
    chat: () => chat,
  });
  const dependencies = extension?.dependencies ?? plain;
  chat = createChat(dependencies);
  await chat.warm();
  const storefront = mountStorefront({ stores, chat, dependencies, identity, log, options });
  handlers.push(
    health(options.version, stores, connections),
    ...(extension?.handlers ?? []),
    // Fixtures come all from one place and fast; where they run no shoppers are.
    ...(settings.fixtures ? [] : [limitRequests(settings.posts, () => operatingClock.now())]),
    createDashboard({
      keys: dashboardKeys(settings),
      hostKey,
      secure: settings.publicUrl?.startsWith('https:') ?? false,
      stores: () => stores.all().map(({ settings: { id, name } }) => ({ id, name })),
      read: (days) => eventFiles.read(days),
      now: () => operatingClock.now(),
    }),
    voice.handler,
    staticFiles('/widget/', `${options.buildFolder}/widget`),
    staticFiles('/playground/', `${options.buildFolder}/playground`),
    mountStaffPages(stores, options),
    ...peopleHandlers(people, { settings, stores, connections }),
    privacyPage(stores),
    storefront,
  );
  serveSockets(server, { connections, states, chat, log });
  const endSweeps = [sweepNowAndThen(chat, log), voice.sweepNowAndThen(log)];
  const endFollowing = followStores(stores, settings.storesFolder, log);
  const rehearsal = { ...embedded, common, identity: identities.verifier, stores: stores.all(), secrets };
  const chatIsHere = options.chatEndpoint === undefined;
  const endRehearsal = settings.rehearsal && chatIsHere ? startRehearsal(rehearsal, log) : async () => {};
  const { outbox } = people.mails;
  const endKeeping = startKeeping({ dataFolder, stores, records, chat, events: eventFiles, outbox, log });
  return {
    port,
    stores,
    chat,
    dependencies,
    connections,
    stop: () =>
      stopHost({
        server,
        connections,
        chat,
        stores,
        records,
        endSweeps,
        endRehearsal,
        endFollowing,
        endKeeping,
      }),
  };
}

async function stopHost(parts: {
  server: Server;
  connections: WebSocketConnections;
  chat: Chat;
  stores: HostedStores;
  records: Records;
  endSweeps: (() => void)[];
  endRehearsal(): Promise<void>;
  endFollowing(): Promise<void>;
  endKeeping(): Promise<void>;
}): Promise<void> {
  for (const end of parts.endSweeps) end();
  await parts.endRehearsal();
  await parts.endFollowing();
  await parts.connections.shutDown(() => parts.chat.idle());
  await parts.endKeeping();
  const closed = new Promise((resolve) => parts.server.close(resolve));
  parts.server.closeIdleConnections();
  const impatience = setTimeout(() => parts.server.closeAllConnections(), 2_000);
  await closed;
  clearTimeout(impatience);
  parts.stores.close();
  await parts.records.close();
}
