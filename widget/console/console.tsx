import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Environment } from '../connection/environment.ts';
import type { ConnectionStatus } from '../connection/state.ts';
import { ConsoleContext, type StaffConsole } from './console-context.ts';
import { ConversationView } from './conversation-view.tsx';
import { DeskView } from './desk.tsx';
import { useObserved } from './observed.ts';
import type { Sessions, StaffSession } from './session.ts';
import type { StoreName } from './sign-in.tsx';
import { StaffLine } from './staff-line.ts';
import type { StaffState } from './staff-state.ts';
import { useNow } from './times.ts';
import { WaitingAnnouncer } from './waiting-announcer.tsx';

interface Properties {
  session: StaffSession;
  sessions: Sessions;
  stores: readonly StoreName[];
  endpoint: string;
  environment: Environment;
}

/** The desk and the conversation that is read, side by side; on a small screen one of the two. */
export function Console({ session, sessions, stores, endpoint, environment }: Properties) {
  const line = useLine(session, sessions, endpoint, environment);
  const state = useObserved(line);
  const now = useNow();
  const locale = state.store?.locale ?? 'en';
  const shared = useMemo<StaffConsole>(() => ({ line, locale, now }), [line, locale, now]);
  const reading = useAddress();
  useEffect(() => line.read(reading), [line, reading]);
  const name = state.store?.name ?? stores.find(({ id }) => id === session.storeId)?.name ?? session.storeId;
  return (
    <ConsoleContext.Provider value={shared}>
      <TopBar {...{ session, sessions, stores, name }} status={state.status} />
      <Messages state={state} dismiss={() => line.dismiss()} />
      <main className={reading === undefined ? 'panes' : 'panes reading'}>
        <section className="desk" aria-label="Desk">
          <DeskView desk={state.desk} reading={reading} unread={state.unread} />
        </section>
        <section className="talk" aria-label="Conversation">
          {state.conversation ? (
            <ConversationView
              key={reading}
              conversation={state.conversation}
              desk={state.desk}
              role={session.role}
            />
          ) : (
            <p className="talk-none">Choose a conversation from the desk to read it.</p>
          )}
        </section>
      </main>
      <WaitingAnnouncer desk={state.desk} unread={state.unread} title={`${name} – staff desk`} />
    </ConsoleContext.Provider>
  );
}

function useLine(
  { storeId, token }: StaffSession,
  sessions: Sessions,
  endpoint: string,
  environment: Environment,
): StaffLine {
  const line = useMemo(
    () =>
      new StaffLine({
        endpoint,
        storeId,
        credential: sessions.get().session?.token ?? '',
        environment,
        refused: () => sessions.end('Your session is over. Please sign in again.'),
      }),
    [endpoint, storeId, sessions, environment],
  );
  useEffect(() => {
    line.connect();
    return () => line.destroy();
  }, [line]);
  // A connection is good for as long as the token it began with.
  useEffect(() => line.renew(token), [line, token]);
  return line;
}

/** The conversation that the address names after its #. */
function useAddress(): string | undefined {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return /^#[\w-]{8,64}$/.test(hash) ? hash.slice(1) : undefined;
}

interface TopBarProperties {
  session: StaffSession;
  sessions: Sessions;
  stores: readonly StoreName[];
  name: string;
  status: ConnectionStatus;
}

const statusWords: Readonly<Record<ConnectionStatus, string>> = {
  idle: 'Not connected',
  connecting: 'Connecting…',
  live: 'Connected',
  reconnecting: 'No connection, trying again…',
  offline: 'You are offline',
  refused: 'This page may not use the store’s desk',
};

function TopBar({ session, sessions, stores, name, status }: TopBarProperties) {
  const nameOf = (id: string) => stores.find((store) => store.id === id)?.name ?? id;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here, the sign-in or another store's name, is gone: the focus would be nowhere.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <header className="bar">
      <h1 ref={heading} tabIndex={-1}>
        {name} <span>Staff desk</span>
      </h1>
      {session.stores.length > 1 && (
        <select
          aria-label="Store"
          value={session.storeId}
          onChange={(event) => {
            location.hash = '';
            sessions.change(event.currentTarget.value);
          }}
        >
          {session.stores.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      )}
      <p role="status" className={status === 'live' ? 'line-state live' : 'line-state'}>
        {statusWords[status]}
      </p>
      <p className="who-am-i">
        {session.name} <span>{session.role}</span>
      </p>
      <button className="secondary" onClick={() => void sessions.signOut()}>
        Sign out
      </button>
    </header>
  );
}

/** What went wrong, and what became of the last thing done. Both regions are there before they have words. */
function Messages({ state: { trouble, notice }, dismiss }: { state: StaffState; dismiss: () => void }) {
  const close = (
    <button className="quiet" onClick={dismiss}>
      Dismiss
    </button>
  );
  return (
    <div className="told">
      <div role="alert">
        {trouble && (
          <p className="told-line wrong">
            {trouble} {close}
          </p>
        )}
      </div>
      <div role="status">
        {notice && (
          <p className="told-line">
            {notice} {close}
          </p>
        )}
      </div>
    </div>
  );
}
