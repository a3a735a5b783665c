import type { ReactNode } from 'react';
import { useConsole } from './console-context.ts';
import { inWords } from './evidence.ts';
import type { Desk, StaffRequest, Waiting } from './staff-state.ts';
import { timeSince } from './times.ts';

interface Properties {
  desk: Desk | undefined;
  /** The conversation being read. */
  reading: string | undefined;
  /** Those in one's own hands that have something new. */
  unread: ReadonlySet<string>;
}

/** What lies on the desk: who waits, what is open, who has what in hand, and what went on lately. */
export function DeskView({ desk, reading, unread }: Properties) {
  if (!desk) return <p className="desk-empty">Fetching the desk…</p>;
  const { waiting, joined, requests } = desk;
  const above = new Set([...waiting, ...joined].map(({ conversationId }) => conversationId));
  const recent = desk.recent.filter(({ conversationId }) => !above.has(conversationId));
  return (
    <>
      {!desk.open && (
        <p className="desk-closed">Outside the store’s hours: shoppers are asked to leave a message.</p>
      )}
      <Section title="Waiting" count={waiting.length} empty="Nobody waits." urgent>
        {waiting.map((one) => (
          <Row key={one.conversationId} conversationId={one.conversationId} reading={reading}>
            <WaitingRow waiting={one} />
          </Row>
        ))}
      </Section>
      <Section title="In hand" count={joined.length} empty="Nobody has taken a conversation over.">
        {joined.map(({ conversationId, by, mine, since, lastWords }) => (
          <Row key={conversationId} conversationId={conversationId} reading={reading}>
            <RowHead name={mine ? 'You' : by} since={since} />
            <Words>{lastWords}</Words>
            {unread.has(conversationId) && <span className="desk-new">New</span>}
          </Row>
        ))}
      </Section>
      <Requests requests={requests} reading={reading} />
      <Section title="Recent" count={recent.length} empty="No conversations yet.">
        {recent.map(({ conversationId, at, lastWords }) => (
          <Row key={conversationId} conversationId={conversationId} reading={reading}>
            <RowHead name={shortId(conversationId)} since={at} />
            <Words>{lastWords}</Words>
          </Row>
        ))}
      </Section>
    </>
  );
}

/** `7BnR`: the end of an id, enough to tell conversations apart when two people speak of them. */
export function shortId(conversationId: string): string {
  return `…${conversationId.slice(-4)}`;
}

/** The address within this page of a conversation. */
export function addressOf(conversationId: string): string {
  return `#${conversationId}`;
}

interface SectionProperties {
  title: string;
  count: number;
  empty: string;
  urgent?: boolean;
  children: ReactNode;
}

function Section({ title, count, empty, urgent, children }: SectionProperties) {
  return (
    <section className={urgent && count > 0 ? 'desk-section urgent' : 'desk-section'}>
      <h2>
        {title} {count > 0 && <span className="desk-count">{count}</span>}
      </h2>
      {count === 0 ? <p className="desk-empty">{empty}</p> : <ul>{children}</ul>}
    </section>
  );
}

interface RowProperties {
  conversationId: string;
  reading: string | undefined;
  children: ReactNode;
}

function Row({ conversationId, reading, children }: RowProperties) {
  return (
    <li>
      <a
        className="desk-row"
        href={addressOf(conversationId)}
        aria-current={conversationId === reading ? 'true' : undefined}
      >
        {children}
      </a>
    </li>
  );
}

function RowHead({ name, since }: { name: string; since: string }) {
  const { now } = useConsole();
  return (
    <span className="desk-head">
      <strong>{name}</strong>
      <time dateTime={since}>{timeSince(since, now)}</time>
    </span>
  );
}

function Words({ children }: { children: string }) {
  return children === '' ? null : <span className="desk-words">{children}</span>;
}

function WaitingRow({
  waiting: { place, since, reason, language, reference, answerBy, lastWords },
}: {
  waiting: Waiting;
}) {
  const { now } = useConsole();
  const late = Date.parse(answerBy) <= now;
  return (
    <>
      <RowHead name={`${place}. ${reasonInWords(reason)}`} since={since} />
      <Words>{lastWords}</Words>
      <span className="desk-meta">
        {[
          reference,
          language.toUpperCase(),
          late ? 'promised time is over' : `${minutesLeft(answerBy, now)} left`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

function minutesLeft(answerBy: string, now: number): string {
  return `${Math.max(1, Math.round((Date.parse(answerBy) - now) / 60_000))} min`;
}

function Requests({ requests, reading }: { requests: readonly StaffRequest[]; reading: string | undefined }) {
  const kinds = [...new Set(requests.map(({ kind }) => kind))];
  return (
    <section className="desk-section">
      <h2>Requests {requests.length > 0 && <span className="desk-count">{requests.length}</span>}</h2>
      {requests.length === 0 && <p className="desk-empty">Nothing is open.</p>}
      {kinds.map((kind) => (
        <div key={kind} className="desk-kind">
          <h3>{kindInWords(kind)}</h3>
          <ul>
            {requests
              .filter((request) => request.kind === kind)
              .map(({ reference, conversationId, at, orderNumber, text }) => (
                <Row key={reference} conversationId={conversationId} reading={reading}>
                  <RowHead
                    name={orderNumber ? `${reference} · order ${orderNumber}` : reference}
                    since={at}
                  />
                  <Words>{text}</Words>
                </Row>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const reasons: Readonly<Record<string, string>> = {
  'talk-to-human': 'Asked for a person',
  complain: 'Complaint',
  'report-problem': 'Problem',
};

/** Why somebody waits, for whoever takes it up. */
export function reasonInWords(reason: string): string {
  return reasons[reason] ?? capital(inWords(reason));
}

const kinds: Readonly<Record<string, string>> = {
  message: 'Messages',
  'cancel-order': 'Cancel an order',
  'change-order': 'Change an order',
  'return-item': 'Returns',
  'exchange-item': 'Exchanges',
  problem: 'Problems',
  account: 'Account',
  'delete-data': 'Delete data',
  complaint: 'Complaints',
};

/** What a request is about. */
export function kindInWords(kind: string): string {
  return kinds[kind] ?? capital(inWords(kind));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
