import { Component, type ReactNode } from 'react';
import type { Entry } from '../../bot/wire/messages.ts';
import type { Part } from '../../bot/wire/parts.ts';
import { ChatContext, useChat, type PartProperties } from './chat-context.ts';
import { useTranslation } from './translated.ts';
import { Unseen } from './unseen.tsx';
import { english } from './words/en.ts';

interface MessageProperties {
  entry: Entry;
  /** What the shopper wrote in this tab, when this entry is that message. */
  typed?: string;
  /** It is the newest reply. */
  current: boolean;
}

/** One line of the log, whoever it is from. */
export function Message({ entry, typed, current }: MessageProperties) {
  const { words, aside, DataPart } = useChat();
  if (entry.kind === 'erased') return <Note>{words.erased}</Note>;
  // A rating, or a reply called wrong: said of the conversation, not in it.
  if (entry.kind === 'rating' || entry.kind === 'flag') return <Note>{entry.text}</Note>;
  if (entry.author === 'shopper') return <Said entry={entry} typed={typed} />;
  const author = entry.author === 'staff' ? words.staffSaid : words.assistantSaid;
  // What draws data may still be on its way, or may not come at all: the plain text says the same.
  const parts = DataPart || !entry.parts.some(isData) ? entry.parts : [];
  if (entry.author === 'store') return <Note prefix={words.storeSaid}>{entry.text}</Note>;
  return (
    <div className={`message ${entry.author}`} part="reply" lang={entry.language}>
      <Unseen>{author} </Unseen>
      {entry.author === 'staff' && <p className="from">{words.staffName(entry.by)}</p>}
      {parts.length === 0 && <p className="text">{entry.text}</p>}
      <InLanguage language={entry.language}>
        <Drawn text={entry.text}>
          {parts.map((part, index) => (
            <PartView key={index} part={part} beside={parts} current={current} />
          ))}
        </Drawn>
      </InLanguage>
      {aside?.(entry)}
    </div>
  );
}

/** A card keeps the language its message was said in, when the conversation has gone on in another. */
function InLanguage({ language = '', children }: { language?: string; children: ReactNode }) {
  const chat = useChat();
  const locale = chat.locale.startsWith(language) ? chat.locale : language;
  const words = useTranslation(english, 'words', locale, chat.load) ?? english;
  return <ChatContext.Provider value={{ ...chat, locale, words }}>{children}</ChatContext.Provider>;
}

/** Data that cannot be drawn, whatever is wrong with it, gives way to the reply's plain text. */
class Drawn extends Component<{ text: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <p className="text">{this.props.text}</p> : this.props.children;
  }
}

/** A shopper sees their own address as they wrote it; a card number or a password nobody sees again. */
function Said({ entry: { text, language }, typed }: Omit<MessageProperties, 'current'>) {
  const { words } = useChat();
  const shown = typed !== undefined && !/\[(card|password)\]/.test(text) ? typed : text;
  return (
    <Own text={shown} language={language}>
      {shown !== typed && masked.test(text) && <p className="meta">{words.hiddenForPrivacy}</p>}
    </Own>
  );
}

/** What the log has in place of personal data. */
const masked = /\[(email|phone|address|iban|card|password|name)\]/;

/** What the shopper said, as it is in the log or on its way there. */
export function Own({ text, language, children }: { text: string; language?: string; children?: ReactNode }) {
  const { words } = useChat();
  return (
    <div className="message own" lang={language}>
      <p className="bubble" part="bubble">
        <Unseen>{words.youSaid} </Unseen>
        {text}
      </p>
      {children}
    </div>
  );
}

function Note({ prefix, children }: { prefix?: string; children: ReactNode }) {
  return (
    <p className="note">
      {prefix && <Unseen>{prefix} </Unseen>}
      {children}
    </p>
  );
}

/** What is more than words: what draws it comes with the first that was said. */
const isData = (part: Part): boolean => part.kind !== 'text' || !!part.source;

function PartView({ part, beside, current }: PartProperties) {
  const { DataPart } = useChat();
  if (DataPart) return <DataPart {...{ part, beside, current }} />;
  return part.kind === 'text' ? <p className="text">{part.text}</p> : null;
}
