import { useLayoutEffect, useRef, useState } from 'react';
import type { PoolSessions } from './pool-sessions.ts';

/** Leads to where people sign in. */
export function PoolSignIn({ sessions, refusal }: { sessions: PoolSessions; refusal?: string }) {
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // After a session that ended the focus would be nowhere.
  useLayoutEffect(() => heading.current?.focus(), []);
  const leave = () => {
    if (busy) return;
    setBusy(true);
    void sessions.signIn();
  };
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <h1 ref={heading} tabIndex={-1}>
          Staff sign-in
        </h1>
        <p className="lead">Conversations of shoppers who asked for a person, and what they left for you.</p>
        <div role="alert">{refusal && <p className="wrong-line">{refusal}</p>}</div>
        <button className="primary" aria-disabled={busy} onClick={leave}>
          Sign in
        </button>
      </div>
    </main>
  );
}
