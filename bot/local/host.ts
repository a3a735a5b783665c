import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { createChat, type Chat, type ChatDependencies } from '../chat.ts';
import { createEmbeddedAgent } from '../agent/embedded.ts';
import { groundTurn } from '../agent/grounding.ts';
import { createWebSocketConnections, type WebSocketConnections } from '../connections/websocket.ts';
import { createSecrets } from '../conversations/secrets.ts';
import type { Records } from '../records/records.ts';
import type { Settings } from '../settings/settings.ts';
import { createEmbeddedUnderstanding } from '../understanding/embedded/embedded.ts';
import type { Identity } from '../storefront/storefront.ts';
import { followStores } from './followed-stores.ts';
import { keyInFolder } from './host-key.ts';
import { createHttpServer, staticFiles, type HttpHandler } from './http.ts';
import { createIdentities } from './identities.ts';
import { chatLog, describe } from './log.ts';
import { openRecords } from './open-records.ts';
import { openHostPeople, peopleHandlers, type HostPeople } from './people.ts';
import { commonParts } from '../hosting/common-parts.ts';
import { operatingClock } from '../hosting/operating-clock.ts';
import { openPorts } from '../hosting/ports.ts';
import { openHostedStores, type HostedStores } from './hosted-stores.ts';
import { limitRequests } from './request-limits.ts';
import { health, serveSockets, sweepNowAndThen } from './serving.ts';
import { StartFailed } from './start-failed.ts';
import { mountStorefront } from './storefront.ts';

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

/** @throws StartFailed */
function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const isFile = existsSync(folder) && !statSync(folder).isDirectory();
    const sentence = isFile
      ? `DATA_DIR ${folder} is a file; set DATA_DIR to a folder.`
      : `The data folder ${folder} cannot be made; check the permissions of the folders above it, or set DATA_DIR.`;
    throw new StartFailed(sentence, { cause });
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
  const hostKey = settings.hostKey ?? keyInFolder(settings.dataFolder, 'host');
  const people = openHostPeople(settings, records, hostKey);
  const stores = await openHostedStores({
    storesFolder: settings.storesFolder,
    origins: ownOrigins(settings, port),
    store: {
      records,
      secrets: createSecrets(hostKey),
      dataFolder: settings.dataFolder,
      demoFolder: options.demoFolder,
      readAhead: settings.records === 'dynamodb' ? 20 : 0,
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
  const events = chatLog(log);
  const embedded = {
    understanding: createEmbeddedUnderstanding({ modelFile: options.modelFile }),
    agent: createEmbeddedAgent(),
  };
  const ports = openPorts({ modes: settings.modes, embedded, log: events, hostKey });
  ports.warm();
  const plain: ChatDependencies = {
    ...commonParts(options.version),
    store: (storeId) => stores.get(storeId),
    stores: () => stores.all(),
    connections,
    understanding: ports.understanding,
    agent: { port: ports.agent, createGrounder: groundTurn },
    directPath: settings.modes.directPath,
    identity: identities.verifier,
    staff: people.sessions,
    ...people.mails,
    log: events,
  };
  let chat: Chat | undefined;
  const carts = (): Chat['carts'] => {
    if (!chat) throw new Error('Chat is not there yet.');
    return chat.carts;
  };
  const identity = identities.storefront;
  const { dataFolder } = settings;
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
  const storefront = mountStorefront({ stores, chat, dependencies, identity, log, options });
  handlers.push(
    health(options.version, stores, connections),
    ...(extension?.handlers ?? []),
    // Fixtures come all from one place and fast; where they run no shoppers are.
    ...(settings.fixtures ? [] : [limitRequests(settings.posts, () => operatingClock.now())]),
    staticFiles('/widget/', `${options.buildFolder}/widget`),
    ...peopleHandlers(people, { settings, stores, connections }),
    storefront,
  );
  serveSockets(server, connections, chat, log);
  const endSweep = sweepNowAndThen(chat, log);
  const endFollowing = followStores(stores, settings.storesFolder, log);
  return {
    port,
    stores,
    chat,
    dependencies,
    connections,
    stop: () => stopHost({ server, connections, chat, stores, records, endSweep, endFollowing }),
  };
}

/** Pages this host serves itself may always talk to its stores. */
function ownOrigins({ host, publicUrl }: Settings, port: number): string[] {
  const own = ['localhost', '127.0.0.1', ...(host === '0.0.0.0' || host === '::' ? [] : [host])];
  const origins = own.map((name) => `http://${name.includes(':') ? `[${name}]` : name}:${port}`);
  return publicUrl === undefined ? origins : [...origins, new URL(publicUrl).origin];
}

async function stopHost(parts: {
  server: Server;
  connections: WebSocketConnections;
  chat: Chat;
  stores: HostedStores;
  records: Records;
  endSweep(): void;
  endFollowing(): Promise<void>;
}): Promise<void> {
  parts.endSweep();
  await parts.endFollowing();
  await parts.connections.shutDown(() => parts.chat.idle());
  const closed = new Promise((resolve) => parts.server.close(resolve));
  parts.server.closeIdleConnections();
  const impatience = setTimeout(() => parts.server.closeAllConnections(), 2_000);
  await closed;
  clearTimeout(impatience);
  parts.stores.close();
  await parts.records.close();
}
