import { createRoot } from 'react-dom/client';
import { browserEnvironment } from '../browser-environment.ts';
import type { Environment } from '../connection/environment.ts';
import { Console } from './console.tsx';
import { useObserved } from './observed.ts';
import { Sessions } from './session.ts';
import { SignIn, type StoreName } from './sign-in.tsx';

interface Place {
  endpoint: string;
  /** The stores of this host, when the page was told. */
  stores: readonly StoreName[];
}

function Staff({
  place,
  sessions,
  environment,
}: {
  place: Place;
  sessions: Sessions;
  environment: Environment;
}) {
  const { session, refusal } = useObserved(sessions);
  if (!session) return <SignIn sessions={sessions} stores={place.stores} refusal={refusal} />;
  return (
    <Console
      // Another store is another desk: nothing of the one before stays.
      key={session.storeId}
      {...{ session, sessions, environment }}
      {...place}
    />
  );
}

function placeOf({ stores = '[]', endpoint }: DOMStringMap): Place {
  const own = `${location.protocol.replace('http', 'ws')}//${location.host}/chat`;
  return { endpoint: endpoint ?? own, stores: JSON.parse(stores) as StoreName[] };
}

const root = document.getElementById('staff');
if (root) {
  const environment = browserEnvironment();
  // A desk nobody looks at still counts who waits in its title, so its line is kept while the page is hidden.
  const page = { ...environment.page, hidden: () => false };
  createRoot(root).render(
    <Staff place={placeOf(root.dataset)} sessions={new Sessions()} environment={{ ...environment, page }} />,
  );
}
