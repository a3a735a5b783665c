import { Fragment, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Entry } from '../../bot/wire/messages.ts';
import { ChatContext, type Chat } from '../chat/chat-context.ts';
import { Message } from '../chat/message.tsx';
import { DataPart } from '../chat/more/data-part.tsx';
import { english } from '../chat/words/en.ts';
import { authors } from './authors.ts';
import { useConsole } from './console-context.ts';
import { EvidenceView } from './evidence-view.tsx';
import type { OpenConversation, PendingLine } from './staff-state.ts';
import { timeOf } from './times.ts';

/** So many entries are drawn at first; a long log is read from its end. */
const SHOWN_AT_FIRST = 80;

/** The log as the shopper saw it, with what only staff may see beside it. */
export function TranscriptOf({ conversation }: { conversation: OpenConversation }) {
  const { line, locale } = useConsole();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const chat = useMemo<Chat>(() => seenByStaff(locale), [locale]);
  const { entries, pending, streams } = conversation;
  const hidden = Math.max(0, entries.length - shown);
  const ends = useMemo(() => endsOfTurns(entries), [entries]);
  return (
    <ChatContext.Provider value={chat}>
      {hidden > 0 && (
        <button className="quiet" onClick={() => setShown(shown + SHOWN_AT_FIRST * 2)}>
          Show earlier messages
        </button>
      )}
      <ol className="log">
        {entries.slice(hidden).map((entry) => (
          <li key={entry.seq} className={`log-entry from-${entry.author}`}>
            <LogEntry entry={entry} />
            {entry.messageId !== undefined && ends.has(entry.seq) && (
              <EvidenceView
                answer={conversation.evidence.get(entry.messageId)}
                ask={() => line.askEvidence(entry.messageId ?? '')}
              />
            )}
          </li>
        ))}
        {streams.map(({ replyId, text }) => (
          <li key={replyId} className="log-entry from-assistant">
            <p className="message text">{text}</p>
          </li>
        ))}
        {pending.map((one) => (
          <li key={one.messageId} className="log-entry from-staff">
            <OnItsWay line={one} retry={() => line.retry(one.messageId)} />
          </li>
        ))}
      </ol>
      {conversation.typing && <p className="meta">The assistant is answering…</p>}
    </ChatContext.Provider>
  );
}

/** The seq of the last entry of each turn of the assistant: there its evidence is shown. */
function endsOfTurns(entries: readonly Entry[]): ReadonlySet<number> {
  const last = new Map<string, number>();
  let silent = false;
  for (const { author, kind, messageId, seq, handOver } of entries) {
    if (handOver) silent = handOver.state === 'joined';
    const begins = author === 'shopper' && (kind === 'message' || kind === 'choice') && !silent;
    const goesOn = author !== 'staff' && last.has(messageId ?? '');
    if (messageId !== undefined && (begins || goesOn)) last.set(messageId, seq);
  }
  return new Set(last.values());
}

function LogEntry({ entry }: { entry: Entry }) {
  const { locale, now } = useConsole();
  const time = <time dateTime={entry.at}>{timeOf(entry.at, now, locale)}</time>;
  if (entry.kind === 'note') {
    return (
      <div className="private-note">
        <p className="meta">
          Private note{entry.by && ` of ${entry.by}`}, not seen by the shopper · {time}
        </p>
        <p className="text">{entry.text}</p>
      </div>
    );
  }
  if (entry.author === 'store' || entry.kind === 'erased' || entry.kind === 'rating') {
    return (
      <p className="log-note">
        {entry.kind === 'rating' && 'Rated: '}
        {entry.kind === 'erased' ? 'This message was erased.' : entry.text} · {time}
      </p>
    );
  }
  return (
    <Fragment>
      <p className="log-author">
        {authors[entry.author]}
        {entry.by && ` (${entry.by})`} · {time}
      </p>
      <AsSeen>
        <Message entry={entry} current={false} />
      </AsSeen>
    </Fragment>
  );
}

/** What the shopper could press is shown as it was, and pressed by nobody here. */
function AsSeen({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const controls = box.current?.querySelectorAll<HTMLButtonElement>('button, select, input') ?? [];
    for (const control of controls) control.disabled = true;
  });
  return (
    <div className="as-seen" ref={box}>
      {children}
    </div>
  );
}

function OnItsWay({ line: { type, text, state, refusal }, retry }: { line: PendingLine; retry: () => void }) {
  return (
    <div className={type === 'note' ? 'private-note' : undefined}>
      <p className="text">{text}</p>
      {state === 'sending' && <p className="meta">Sending…</p>}
      {state === 'failed' && (
        <p className="wrong-line" role="alert">
          Not sent. {refusal}{' '}
          <button className="quiet" onClick={retry}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}

/** The words beside a message, as somebody reads them who is not the shopper. */
function seenByStaff(locale: string): Chat {
  // Who said it stands above each message here.
  const unsaid = { youSaid: '', staffSaid: '', staffName: () => '', assistantSaid: '' };
  const words = { ...english, ...unsaid, hiddenForPrivacy: 'Personal details are hidden.' };
  return { words, locale, load: inEnglish, choose: () => {}, DataPart };
}

/** These pages have no words of another language. */
function inEnglish(): Promise<never> {
  return Promise.reject(new Error('the staff pages are in English'));
}
