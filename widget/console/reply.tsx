import { useId, useState, type FormEvent, type KeyboardEvent, type RefObject } from 'react';
import { MAXIMUM_TEXT_LENGTH } from '../../bot/wire/limits.ts';
import { useConsole } from './console-context.ts';

interface Properties {
  field: RefObject<HTMLTextAreaElement | null>;
  /** Only who has the conversation may answer in it; notes anybody may leave. */
  joined: boolean;
}

/** Where the store's people write: to the shopper, or a note among themselves. Enter sends, Shift+Enter begins a line. */
export function Reply({ field, joined }: Properties) {
  const { line } = useConsole();
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState<'say' | 'note'>('say');
  const hintId = useId();
  const type = joined ? wanted : 'note';
  const over = text.trim().length - MAXIMUM_TEXT_LENGTH;
  const sendable = text.trim() !== '' && over <= 0;
  const send = () => {
    if (!sendable) return;
    line.write(type, text.trim());
    setText('');
    setWanted('say');
    field.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const pressed = (event: KeyboardEvent) => {
    // Enter also ends the composing of a Japanese or Chinese word; that one is not for us.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form className={type === 'note' ? 'reply for-note' : 'reply'} onSubmit={submit}>
      <Kinds type={type} joined={joined} choose={setWanted} />
      <div className="reply-line">
        <textarea
          ref={field}
          rows={2}
          value={text}
          aria-label={type === 'note' ? 'Private note' : 'Reply to the shopper'}
          aria-describedby={hintId}
          aria-invalid={over > 0}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={pressed}
        />
        <button type="submit" className="primary" aria-disabled={!sendable}>
          {type === 'note' ? 'Keep note' : 'Send'}
        </button>
      </div>
      <p className="meta" id={hintId}>
        {over > 0 ? `${over} characters too long.` : hintFor(type, joined)}
      </p>
    </form>
  );
}

function hintFor(type: 'say' | 'note', joined: boolean): string {
  if (type === 'say') return 'Enter sends, Shift+Enter begins a new line.';
  return joined
    ? 'Only the store’s people see it.'
    : 'Only the store’s people see it. Join to answer the shopper.';
}

interface KindsProperties {
  type: 'say' | 'note';
  joined: boolean;
  choose: (type: 'say' | 'note') => void;
}

function Kinds({ type, joined, choose }: KindsProperties) {
  const name = useId();
  const kinds = [
    { value: 'say', label: 'Reply', possible: joined },
    { value: 'note', label: 'Private note', possible: true },
  ] as const;
  return (
    <fieldset className="reply-kinds">
      <legend className="hidden">Who reads it</legend>
      {kinds.map(({ value, label, possible }) => (
        <label key={value} className={possible ? undefined : 'impossible'}>
          <input
            type="radio"
            name={name}
            checked={type === value}
            disabled={!possible}
            onChange={() => choose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
