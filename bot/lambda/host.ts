import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Agent } from '../agent/agent.ts';
import { EMBEDDED_MODEL } from '../agent/embedded-model.ts';
import { createChat, type ChatStore } from '../chat.ts';
import type { ChatLog, IdentityVerifier, StaffVerifier } from '../chat/dependencies.ts';
import { createApiGatewayConnections } from '../connections/api-gateway.ts';
import { createSecrets } from '../conversations/secrets.ts';
import { commonParts } from '../hosting/common-parts.ts';
import { openNotify } from '../hosting/open-notify.ts';
import { once } from '../chat/once.ts';
import { operatingClock } from '../hosting/operating-clock.ts';
import { loadLanguages } from '../hosting/languages.ts';
import { eraserOf, openPorts } from '../hosting/ports.ts';
import { identitiesOf } from '../settings/settings.ts';
import type { UnderstandingPort } from '../understanding/understanding.ts';
import { modelFile } from './compiled.ts';
import type { LambdaDoor } from './door.ts';
import { defaultProvider } from './environment-credentials.ts';
import type { GatewayAnswer, GatewayEvent } from './events.ts';
import { createForesight, type Foresight } from './foresight.ts';
import { message, type FrameHost } from './gateway.ts';
import { logEvents } from './log.ts';
import { readHostKey } from './host-key.ts';
import { createPresence } from './presence.ts';
import { openShippedCatalogues, type ShippedCatalogues } from './shipped-catalogues.ts';
import type { LambdaSettings } from './settings.ts';
import { openLambdaStores } from './stores.ts';

/** Everything of Aisle in one Lambda, ready for frames. */
export interface LambdaHost extends FrameHost {
  /** Handles one frame. */
  message(event: GatewayEvent): Promise<GatewayAnswer>;
}

export interface LambdaHostOptions {
  door: LambdaDoor;
  environment: NodeJS.ProcessEnv;
  /** Where the bundle lies with what was compiled beside it. */
  folder: string;
  /** Where frames are posted unless the settings say. */
  endpoint: string;
}

/** How long a starting process waits for newer catalogues, in milliseconds; then it begins with the bundle's. */
const SHIPPED_PATIENCE = 3_000;

/** @throws Error naming a setting that is wrong, or what is missing beside the bundle. */
export async function openLambdaHost({
  door,
  environment,
  folder,
  endpoint,
}: LambdaHostOptions): Promise<LambdaHost> {
  const { settings, compiled, records, arrivals, log } = door;
  const shipped = await openShipped(settings, log);
  const [hostKey] = await Promise.all([
    readHostKey(settings.hostKey),
    shipped && Promise.race([shipped.refresh(), operatingClock.pause(SHIPPED_PATIENCE)]),
  ]);
  const secrets = createSecrets(hostKey);
  const connections = createApiGatewayConnections({
    endpoint: settings.connectionsEndpoint ?? endpoint,
    failed: (error, connection) => log.failure('frame not posted', error, { connection }),
  });
  const mails = openNotify({
    mode: settings.notify,
    dataFolder: folder,
    now: () => operatingClock.now(),
    readSecret: async (secretId) => (await import('./read-secret.ts')).readSecret(secretId),
  });
  const eraseElsewhere = eraserOf(() => ports.speech, log);
  const stores = openLambdaStores(compiled, {
    folder,
    records,
    secrets,
    mails,
    eraseElsewhere,
    shipped,
    log,
  });
  const presence = createPresence({ arrivals, store: stores.get, now: () => operatingClock.now() });
  const understanding = onDemand(async () => {
    const { createEmbeddedUnderstanding } = await import('../hosting/turn-parts.ts');
    return createEmbeddedUnderstanding({ modelFile: join(folder, modelFile) });
  });
  const embedded: { understanding: UnderstandingPort; agent: Agent } = {
    understanding: { understand: async (...asked) => (await understanding()).understand(...asked) },
    agent: embeddedAgentOnDemand(),
  };
  const ports = openPorts({ modes: settings.modes, embedded, log, hostKey });
  const remembered = (store: ChatStore): ChatStore => presence.remembering(store);
  const common = commonParts(compiled.version);
  // All before the turn begins, so that no deadline of the turn runs meanwhile.
  const loaded = once(() =>
    Promise.all([
      loadLanguages(compiled.stores.flatMap((store) => store.settings.languages)),
      understanding(),
    ]),
  );
  const chat = createChat({
    ...common,
    async dialogue() {
      await loaded();
      return common.dialogue();
    },
    store: (storeId) => {
      const store = stores.get(storeId);
      return store && remembered(store);
    },
    stores: () => stores.all().map(remembered),
    connections: presence.keepingFirst(connections),
    understanding: ports.understanding,
    agent: { port: ports.agent, grounding: async () => (await import('../agent/grounding.ts')).groundTurn },
    directPath: settings.modes.directPath,
    identity: identityOnDemand(identitiesOf(environment)),
    ...(settings.staff ? { staff: staffOnDemand(settings.staff) } : {}),
    ...mails,
    log,
    events: logEvents(log),
    wishesInRecords: true,
    ...(ports.speech ? { speech: ports.speech } : {}),
  });
  const foresees: Foresight = ports.agent.remote
    ? createForesight({
        store: stores.get,
        understanding: embedded.understanding,
        directPath: settings.modes.directPath,
      })
    : () => Promise.resolve(false);
  const refresh = (): Promise<void> => stores.refresh();
  const warm = async (): Promise<void> => {
    ports.warm();
    await Promise.all([chat.warm(), stores.warm()]);
  };
  const frames = { settings, chat, connections, presence, foresees, refresh, warm, log };
  return {
    ...frames,
    message: (event) => message(frames, event),
  };
}

/** A Lambda's account is its role's, in its environment. */
async function openShipped(
  { catalogues }: LambdaSettings,
  log: ChatLog,
): Promise<ShippedCatalogues | undefined> {
  if (!catalogues) return undefined;
  const { createS3Objects } = await import('../objects/s3.ts');
  const now = (): number => operatingClock.now();
  const account = { credentials: defaultProvider(), region: async () => process.env.AWS_REGION ?? 'local' };
  return openShippedCatalogues({
    objects: createS3Objects({ ...account, ...catalogues, now }),
    folder: join(tmpdir(), 'catalogues'),
    checkEvery: catalogues.checkEvery,
    now,
    log,
  });
}

/** Clear wishes need no agent: it and what checks its words are loaded with the first that is open. */
function embeddedAgentOnDemand(): Agent {
  return {
    remote: false,
    model: EMBEDDED_MODEL,
    async *respond(request, signal) {
      const { createEmbeddedAgent } = await import('../agent/embedded.ts');
      yield* createEmbeddedAgent().respond(request, signal);
    },
  };
}

/** Few shoppers sign in: what proves that they did is loaded with the first who does. */
function identityOnDemand(identities: ReturnType<typeof identitiesOf>): IdentityVerifier {
  const verifier = onDemand(async () => {
    const { createIdentityVerifier } = await import('../chat/identity.ts');
    return createIdentityVerifier(identities, () => operatingClock.now());
  });
  return { verify: async (storeId, jwt) => (await verifier()).verify(storeId, jwt) };
}

/** The same for the store's people. */
function staffOnDemand(pool: NonNullable<LambdaSettings['staff']>): StaffVerifier {
  const verifier = onDemand(async () => {
    const { createUserPoolVerifier } = await import('../staff/user-pool.ts');
    return createUserPoolVerifier({ ...pool, now: () => operatingClock.now() });
  });
  return {
    isOn: () => true,
    origins: pool.origins,
    verify: async (storeId, credential) => (await verifier()).verify(storeId, credential),
    stillIn: async (identity) => (await verifier()).stillIn(identity),
  };
}

/** Makes a thing when it is first asked for; a making that throws is tried again. */
function onDemand<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
