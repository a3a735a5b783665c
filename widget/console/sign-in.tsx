import { useId, useLayoutEffect, useRef, useState, type FormEvent, type RefObject } from 'react';
import type { KeySessions } from './session.ts';

export interface StoreName {
  id: string;
  name: string;
}

interface Properties {
  sessions: KeySessions;
  /** The stores of this host, when the page knows them. */
  stores: readonly StoreName[];
  /** Why the last try, or the last session, came to an end. */
  refusal?: string;
}

/** Who is there, and for which store. */
export function SignIn({ sessions, stores, refusal }: Properties) {
  const [busy, setBusy] = useState(false);
  const keyField = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const refusalId = useId();
  // After a session that ended the focus would be nowhere.
  useLayoutEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    const given = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    setBusy(true);
    void sessions.signIn(given('key'), given('name'), given('store') || undefined).then((worked) => {
      setBusy(false);
      if (!worked) keyField.current?.focus();
    });
  };
  return (
    <main className="sign-in">
      <form className="sign-in-card" onSubmit={submit}>
        <h1 ref={heading} tabIndex={-1}>
          Staff sign-in
        </h1>
        <p className="lead">Conversations of shoppers who asked for a person, and what they left for you.</p>
        <div role="alert">
          {refusal && (
            <p className="wrong-line" id={refusalId}>
              {refusal}
            </p>
          )}
        </div>
        <Fields keyField={keyField} stores={stores} refusalId={refusal && refusalId} />
        <button type="submit" className="primary" aria-disabled={busy}>
          {busy ? 'Signing in…' : 'Sign in'}
        </button>
      </form>
    </main>
  );
}

interface FieldsProperties {
  keyField: RefObject<HTMLInputElement | null>;
  stores: readonly StoreName[];
  /** Of the words that say why the last try was refused, when it was. */
  refusalId?: string;
}

function Fields({ keyField, stores, refusalId }: FieldsProperties) {
  return (
    <>
      <label>
        Your name
        <input name="name" autoComplete="name" required maxLength={40} />
        <small>Shoppers see it beside what you write.</small>
      </label>
      <label>
        Key
        <input
          ref={keyField}
          name="key"
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
          aria-invalid={refusalId !== undefined}
          aria-describedby={refusalId}
        />
      </label>
      {stores.length > 1 && (
        <label>
          Store
          <select name="store">
            {stores.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
