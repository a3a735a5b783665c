import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useConsole } from './console-context.ts';
import { kindInWords, reasonInWords, shortId } from './desk.tsx';
import { Reply } from './reply.tsx';
import { RequestCard } from './request-card.tsx';
import { SaidAnnouncer } from './said-announcer.tsx';
import type { Desk, OpenConversation } from './staff-state.ts';
import { timeSince } from './times.ts';
import { TranscriptOf } from './transcript.tsx';

interface Properties {
  conversation: OpenConversation;
  desk: Desk | undefined;
  role: 'agent' | 'lead';
}

/** One conversation: what was said, how it was answered, what is open in it, and the way into it. */
export function ConversationView({ conversation, desk, role }: Properties) {
  const { conversationId } = conversation;
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const scroll = useFollowing(conversation);
  const place = placeOf(desk, conversationId);
  const requests = desk?.requests.filter((request) => request.conversationId === conversationId) ?? [];
  useLayoutEffect(() => heading.current?.focus(), []);
  useFocusOnTaking(place.mine, field, heading);
  return (
    <>
      <header className="talk-head">
        <a className="talk-back" href="#desk">
          Back to the desk
        </a>
        <div className="talk-name">
          <h2 ref={heading} tabIndex={-1}>
            Conversation {shortId(conversationId)}
          </h2>
          <PlaceLine place={place} />
        </div>
        <Actions place={place} role={role} unknown={conversation.unknown} />
      </header>
      <div className="talk-log" ref={scroll} tabIndex={0} role="region" aria-label="What was said">
        {conversation.entries.length === 0 && <NothingYet conversation={conversation} />}
        <TranscriptOf conversation={conversation} />
      </div>
      <SaidAnnouncer entries={conversation.entries} complete={conversation.complete} />
      {requests.length > 0 && (
        <section className="talk-requests" aria-label="Open requests of this conversation">
          {requests.map((request) => (
            <RequestCard key={request.reference} request={request} kind={kindInWords(request.kind)} />
          ))}
        </section>
      )}
      {!conversation.unknown && <Reply field={field} joined={place.mine} />}
    </>
  );
}

function NothingYet({ conversation: { unknown, complete } }: { conversation: OpenConversation }) {
  const words = unknown
    ? 'This store has no such conversation, or it was erased.'
    : complete
      ? 'Nothing was said yet.'
      : 'Fetching the conversation…';
  return <p className="desk-empty">{words}</p>;
}

/** Who has a conversation. */
interface Place {
  mine: boolean;
  /** The name of another who has it. */
  by?: string;
  waiting?: Desk['waiting'][number];
  since?: string;
}

function placeOf(desk: Desk | undefined, conversationId: string): Place {
  const joined = desk?.joined.find((one) => one.conversationId === conversationId);
  if (joined) return { mine: joined.mine, by: joined.mine ? undefined : joined.by, since: joined.since };
  const waiting = desk?.waiting.find((one) => one.conversationId === conversationId);
  return { mine: false, waiting, since: waiting?.since };
}

function PlaceLine({ place: { mine, by, waiting, since } }: { place: Place }) {
  const { now } = useConsole();
  const long = since === undefined ? '' : ` for ${timeSince(since, now)}`;
  const words = mine
    ? `You have this conversation${long}. The assistant is silent.`
    : by
      ? `${by} has this conversation${long}.`
      : waiting
        ? `${reasonInWords(waiting.reason)}, waiting${long}, place ${waiting.place}.`
        : 'The assistant answers here.';
  return (
    <p className={mine ? 'talk-place mine' : 'talk-place'} role="status">
      {words}
    </p>
  );
}

function Actions({ place, role, unknown }: { place: Place; role: 'agent' | 'lead'; unknown: boolean }) {
  const { line } = useConsole();
  if (unknown) return null;
  const mayEnd = place.by !== undefined && role === 'lead';
  return (
    <div className="talk-actions">
      {place.by === undefined && !place.mine && (
        <button className="primary" onClick={() => line.join()}>
          Join
        </button>
      )}
      {mayEnd && (
        <button className="primary" onClick={() => line.join()}>
          Take over
        </button>
      )}
      {(place.mine || mayEnd) && (
        <button className="secondary" onClick={() => line.leave()}>
          Hand back
        </button>
      )}
    </div>
  );
}

/** The button that took it over is gone then: one goes on writing, or reading after handing back. */
function useFocusOnTaking(
  mine: boolean,
  field: RefObject<HTMLTextAreaElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const before = useRef(mine);
  useEffect(() => {
    if (before.current === mine) return;
    before.current = mine;
    const lost = document.activeElement === document.body || document.activeElement === heading.current;
    if (mine) field.current?.focus();
    else if (lost) heading.current?.focus();
  }, [mine, field, heading]);
}

/** Keeps the end in sight while the reader is there, and stays put while they read further up. */
function useFollowing({ entries, pending, streams, typing }: OpenConversation) {
  const box = useRef<HTMLDivElement>(null);
  const away = useAway(box);
  const sending = pending.at(-1)?.messageId;
  useLayoutEffect(() => {
    if (sending) scrollToEnd(box.current);
  }, [sending]);
  // Only what is said moves it: evidence that was opened near the end stays where it is read.
  const said = [entries.length, pending.length, typing, ...streams.map(({ text }) => text.length)].join(' ');
  const before = useRef('');
  useLayoutEffect(() => {
    if (before.current === said) return;
    before.current = said;
    if (!away.current) scrollToEnd(box.current);
  });
  return box;
}

/** Whether the reader is further up than the end. A box that gets smaller, as for a request that is opened, keeps its end. */
function useAway(box: RefObject<HTMLElement | null>): RefObject<boolean> {
  const away = useRef(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const scrolled = () => {
      const { scrollTop, scrollHeight, clientHeight } = scrollerOf(element);
      away.current = scrollTop < scrollHeight - clientHeight - 80;
    };
    const resized = new ResizeObserver(() => {
      if (!away.current && scrollerOf(element) === element) scrollToEnd(element);
    });
    resized.observe(element);
    for (const target of [element, document]) target.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      resized.disconnect();
      for (const target of [element, document]) target.removeEventListener('scroll', scrolled);
    };
  }, [box]);
  return away;
}

/** The log scrolls on its own; on the smallest screens, the page does. */
function scrollerOf(box: HTMLElement): Element {
  const page = document.scrollingElement;
  return !page || box.scrollHeight > box.clientHeight + 1 ? box : page;
}

function scrollToEnd(box: HTMLElement | null): void {
  if (!box) return;
  const scroller = scrollerOf(box);
  scroller.scrollTop = scroller.scrollHeight;
}
