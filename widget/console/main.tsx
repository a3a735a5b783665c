import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserEnvironment } from '../browser-environment.ts';
import type { Environment } from '../connection/environment.ts';
import { Console } from './console.tsx';
import { useObserved } from './observed.ts';
import { PoolSessions } from './pool/pool-sessions.ts';
import { PoolSignIn } from './pool/pool-sign-in.tsx';
import { readPoolSettings } from './pool/settings.ts';
import { KeySessions, type Sessions } from './session.ts';
import { SignIn, type StoreName } from './sign-in.tsx';

interface Place {
  endpoint: string;
  /** The stores of this host, when the page was told. */
  stores: readonly StoreName[];
}

interface Properties {
  place: Place;
  sessions: Sessions;
  environment: Environment;
  signIn: (refusal: string | undefined) => ReactNode;
}

function Staff({ place, sessions, environment, signIn }: Properties) {
  const { session, refusal } = useObserved(sessions);
  if (!session) return signIn(refusal);
  return (
    <Console
      // Another store is another desk: nothing of the one before stays.
      key={session.storeId}
      {...{ session, sessions, environment }}
      {...place}
    />
  );
}

/** A host that serves the pages itself tells them what it is; pages from a file store read it from beside them. */
async function propertiesFor({ stores, endpoint }: DOMStringMap): Promise<Omit<Properties, 'environment'>> {
  const own = `${location.protocol.replace('http', 'ws')}//${location.host}/chat`;
  const settings = stores === undefined ? await readPoolSettings() : undefined;
  if (settings) {
    const sessions = new PoolSessions(settings);
    await sessions.begin();
    const signIn = (refusal?: string) => <PoolSignIn sessions={sessions} refusal={refusal} />;
    return { place: settings, sessions, signIn };
  }
  const place = { endpoint: endpoint ?? own, stores: JSON.parse(stores ?? '[]') as StoreName[] };
  const sessions = new KeySessions();
  const signIn = (refusal?: string) => <SignIn sessions={sessions} stores={place.stores} refusal={refusal} />;
  return { place, sessions, signIn };
}

const root = document.getElementById('staff');
if (root) {
  const environment = browserEnvironment();
  // A desk nobody looks at still counts who waits in its title, so its line is kept while the page is hidden.
  const page = { ...environment.page, hidden: () => false };
  const properties = await propertiesFor(root.dataset);
  createRoot(root).render(<Staff {...properties} environment={{ ...environment, page }} />);
}
