import {
  useEffect,
  useId,
  useState,
  type ComponentProps,
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { MAXIMUM_TEXT_LENGTH } from '../../bot/wire/limits.ts';
import { canListen } from './can-listen.ts';
import { useChat } from './chat-context.ts';
import { Icon } from './icons.tsx';

/** The limit is only told when it comes near. */
const TOLD_FROM = 300;

interface Properties {
  field: RefObject<HTMLTextAreaElement | null>;
  /** Where a field may have been written in before it was drawn here. */
  sheets: ParentNode;
  replying: boolean;
  /** When it changes, what is half written belongs to nobody who is here. */
  goneCount: number;
  say: (text: string) => void;
  stop: () => void;
  /** What the microphone's button does; it may write what it hears. */
  microphone: (draft: Draft) => ComponentProps<'button'>;
}

/** What is half written, for whoever writes in the shopper's stead. */
export interface Draft {
  text: string;
  write: (text: string) => void;
}

/** Where the shopper writes: Enter sends, Shift+Enter begins a line. */
export function Composer({ field, sheets, replying, goneCount, say, stop, microphone }: Properties) {
  const { words } = useChat();
  const [draft, setDraft] = useState(() => ({
    text: sheets.querySelector('textarea')?.value ?? '',
    goneCount,
  }));
  const text = draft.goneCount === goneCount ? draft.text : '';
  const setText = (next: string) => setDraft({ text: next, goneCount });
  const countId = useId();
  useEffect(() => {
    if (goneCount > 0) shrink(field.current);
  }, [goneCount, field]);
  const left = MAXIMUM_TEXT_LENGTH - text.trim().length;
  const sendable = text.trim() !== '' && left >= 0;
  const send = () => {
    if (!sendable) return;
    say(text.trim());
    setText('');
    shrink(field.current);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
    field.current?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    // Enter also ends the composing of a Japanese or Chinese word; that one is not for us.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form className="composer" part="composer" onSubmit={submit}>
      <textarea
        ref={field}
        rows={1}
        value={text}
        placeholder={words.composer}
        aria-label={words.composer}
        aria-invalid={left < 0}
        aria-describedby={left < TOLD_FROM ? countId : undefined}
        autoComplete="off"
        enterKeyHint="send"
        onInput={(event) => {
          setText(event.currentTarget.value);
          grow(event.currentTarget);
        }}
        onKeyDown={pressed}
      />
      {canListen() && (
        <button
          type="button"
          className="round bare"
          aria-label={words.speak}
          aria-pressed={false}
          {...microphone({ text, write: setText })}
        >
          <Icon name="microphone" />
        </button>
      )}
      <StopButton replying={replying} stop={stop} />
      <button
        type="submit"
        className="round send"
        part="send"
        aria-label={words.send}
        aria-disabled={!sendable}
      >
        <Icon name="send" />
      </button>
      {left < TOLD_FROM && (
        <p id={countId} className={left < 0 ? 'limit over' : 'limit'}>
          {left < 0 ? words.charactersOver(-left) : words.charactersLeft(left)}
        </p>
      )}
    </form>
  );
}

/** Shown while there is something to stop, and for as long as it has the focus: it never takes that away. */
function StopButton({ replying, stop }: { replying: boolean; stop: () => void }) {
  const { words } = useChat();
  const [focused, setFocused] = useState(false);
  if (!replying && !focused) return null;
  return (
    <button
      type="button"
      className="round stop"
      aria-label={words.stop}
      aria-disabled={!replying}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onClick={() => replying && stop()}
    >
      <Icon name="stop" />
    </button>
  );
}

function grow(field: HTMLTextAreaElement): void {
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight}px`;
}

function shrink(field: HTMLTextAreaElement | null): void {
  field?.style.removeProperty('block-size');
}
