import { join } from 'node:path';
import { createEmbeddedAgent } from '../agent/embedded.ts';
import { groundTurn } from '../agent/grounding.ts';
import { createChat, type Chat, type ChatStore } from '../chat.ts';
import { createIdentityVerifier } from '../chat/identity.ts';
import type { ChatLog } from '../chat/dependencies.ts';
import { createApiGatewayConnections, type ApiGatewayConnections } from '../connections/api-gateway.ts';
import { createSecrets } from '../conversations/secrets.ts';
import { commonParts } from '../hosting/common-parts.ts';
import { operatingClock } from '../hosting/operating-clock.ts';
import { openPorts } from '../hosting/ports.ts';
import { openDynamoRecords } from '../records/dynamodb.ts';
import { identitiesOf } from '../settings/settings.ts';
import { createEmbeddedUnderstanding } from '../understanding/embedded/embedded.ts';
import { openArrivals, type Arrivals } from './arrivals.ts';
import { modelFile, readCompiled } from './compiled.ts';
import { readHostKey } from './host-key.ts';
import { createLambdaLog } from './log.ts';
import { createPresence, type Presence } from './presence.ts';
import { readLambdaSettings, type LambdaSettings } from './settings.ts';
import { openLambdaStores } from './stores.ts';

/** Everything of Aisle in one Lambda, ready for events. */
export interface LambdaHost {
  settings: LambdaSettings;
  chat: Chat;
  connections: ApiGatewayConnections;
  arrivals: Arrivals;
  presence: Presence;
  log: ChatLog;
  /** Whether a page of this origin may talk to any store here. */
  mayConnect(origin: string): boolean;
  /** Makes ready what the first turn needs. */
  warm(): void;
}

export interface LambdaHostOptions {
  environment: NodeJS.ProcessEnv;
  /** Where the bundle lies with what was compiled beside it. */
  folder: string;
  /** Where frames are posted unless the settings say. */
  endpoint: string;
}

/** @throws Error naming a setting that is wrong, or what is missing beside the bundle. */
export async function openLambdaHost({
  environment,
  folder,
  endpoint,
}: LambdaHostOptions): Promise<LambdaHost> {
  const settings = readLambdaSettings(environment);
  const compiled = readCompiled(folder);
  const log = createLambdaLog(settings.logLevel);
  const records = await openDynamoRecords({ table: settings.table });
  const secrets = createSecrets(await readHostKey(settings.hostKey));
  const connections = createApiGatewayConnections({
    endpoint: settings.connectionsEndpoint ?? endpoint,
    failed: (error, connection) => log.failure('frame not posted', error, { connection }),
  });
  const arrivals = openArrivals({ records, perMinute: settings.connectsPerMinute, clock: operatingClock });
  const stores = openLambdaStores(compiled, { folder, records, secrets });
  const presence = createPresence({ arrivals, store: stores.get, now: () => operatingClock.now() });
  const embedded = {
    understanding: createEmbeddedUnderstanding({ modelFile: join(folder, modelFile) }),
    agent: createEmbeddedAgent(),
  };
  const ports = openPorts({ modes: settings.modes, embedded, log });
  const remembered = (store: ChatStore): ChatStore => presence.remembering(store);
  const chat = createChat({
    ...commonParts(compiled.version),
    store: (storeId) => {
      const store = stores.get(storeId);
      return store && remembered(store);
    },
    stores: () => stores.all().map(remembered),
    connections: presence.keepingFirst(connections),
    understanding: ports.understanding,
    agent: { port: ports.agent, createGrounder: groundTurn },
    directPath: settings.modes.directPath,
    identity: createIdentityVerifier(identitiesOf(environment), () => operatingClock.now()),
    log,
  });
  const origins = new Set(compiled.stores.flatMap(({ settings: { origins: own } }) => own));
  return {
    settings,
    chat,
    connections,
    arrivals,
    presence,
    log,
    mayConnect: (origin) => origins.has(origin),
    warm() {
      ports.warm();
      stores.all();
    },
  };
}
