import { useState, type FormEvent } from 'react';
import { useConsole } from './console-context.ts';
import type { StaffRequest } from './staff-state.ts';
import { timeSince } from './times.ts';

/** A request of the shopper, and how it is settled: done or refused, with the words the shopper gets. */
export function RequestCard({ request, kind }: { request: StaffRequest; kind: string }) {
  const { line, now } = useConsole();
  const [text, setText] = useState('');
  const { reference, orderNumber, at, email } = request;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const outcome = (submitter as HTMLButtonElement | null)?.value === 'refused' ? 'refused' : 'done';
    line.settle(reference, outcome, text.trim() || undefined);
  };
  return (
    <details className="request">
      <summary>
        {kind} · {reference}
        {orderNumber && ` · order ${orderNumber}`} · open for {timeSince(at, now)}
      </summary>
      <form onSubmit={submit}>
        <p className="text">{request.text}</p>
        <label>
          Answer to the shopper
          <textarea
            rows={2}
            maxLength={4_000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <small>{email ? `Goes to ${email} when they are not here.` : 'They read it in the chat.'}</small>
        </label>
        <div className="request-answers">
          <button type="submit" value="done" className="primary">
            Done
            <span className="hidden"> with {reference}</span>
          </button>
          <button type="submit" value="refused" className="secondary">
            Refuse
            <span className="hidden"> {reference}</span>
          </button>
        </div>
      </form>
    </details>
  );
}
