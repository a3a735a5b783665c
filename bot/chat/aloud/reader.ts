import type { StoredEntry } from '../../conversations/entries.ts';
import type { Head, Listener } from '../../conversations/head.ts';
import { earOf } from '../../dialogue/heard-reply.ts';
import { heardText } from '../../speech/ear/text.ts';
import type { Speech } from '../../speech/speech.ts';
import type { ServerFrame } from '../../wire/messages.ts';
import type { Asked, ChatDependencies, Reader, Where } from '../dependencies.ts';
import { withForeign } from './foreign.ts';
import { planOf, spokenSentences, type Heard } from './plan.ts';
import { Reading } from './reading.ts';

/** How often is looked whether somebody else ended the reading, in milliseconds. */
const LOOK_EVERY = 500;

/** A reading with whom it is for. */
interface Audience {
  reading: Reading;
  /** Connections that take it; who leaves is taken out. */
  ids: Set<string>;
  group: string;
}

export class ConversationReader implements Reader {
  readonly #dependencies: ChatDependencies;
  readonly #speech: Speech;
  readonly #audiences = new Map<string, Audience[]>();
  readonly #work = new Set<Promise<void>>();

  constructor(dependencies: ChatDependencies, speech: Speech) {
    this.#dependencies = dependencies;
    this.#speech = speech;
  }

  released(where: Where, replyId: string, { text, shown }: Heard, language: string): void {
    for (const { reading } of this.#audiencesOf(where, replyId, language)) {
      for (const piece of spokenSentences(text)) {
        reading.say({ text: piece, ...(shown === undefined ? {} : { shown }), open: false });
      }
      this.#track(reading.done());
    }
  }

  delivered(where: Where, entries: readonly StoredEntry[], open: (replyId: string) => string): void {
    for (const entry of entries) {
      if (entry.author === 'shopper' || entry.kind !== 'message') continue;
      const replyId = nameOf(entry);
      const language = languageOf(entry, where);
      for (const audience of this.#audiencesOf(where, replyId, language)) {
        this.#sayRest(where, audience, entry, open(replyId));
      }
    }
  }

  again(where: Where, listener: Listener, entry: StoredEntry | undefined, { replyId, from }: Asked): void {
    this.stop(where.state.conversationId, listener.id);
    const language = entry ? languageOf(entry, where) : '';
    const audience = this.#begin(where, replyId, [listener], { language, from });
    for (const sentence of entry ? planFor(entry, where, language).slice(from) : []) {
      audience.reading.say({ ...sentence, open: false });
    }
    this.#end(where, audience);
  }

  takenBack(conversationId: string, replyId: string): void {
    for (const { reading } of this.#audiences.get(conversationId) ?? []) {
      if (reading.replyId === replyId) reading.stop();
    }
  }

  stop(conversationId: string, connectionId?: string): void {
    for (const { reading, ids } of this.#audiences.get(conversationId) ?? []) {
      if (connectionId === undefined) ids.clear();
      else ids.delete(connectionId);
      if (ids.size === 0) reading.stop();
    }
    this.#keep(conversationId, ({ ids }) => ids.size > 0);
  }

  async idle(): Promise<void> {
    while (this.#work.size > 0) await Promise.all(this.#work);
  }

  #sayRest(where: Where, audience: Audience, entry: StoredEntry, open: string): void {
    const { reading } = audience;
    const before = [...reading.taken];
    for (const sentence of planFor(entry, where, languageOf(entry, where))) {
      const said = before.indexOf(sentence.text);
      if (said >= 0) before.splice(said, 1);
      else reading.say({ ...sentence, open: this.#isOpen(where, sentence.text, open) });
    }
    this.#end(where, audience);
  }

  /** Beside what the dialogue says of its own words, nothing that reads like personal data is for everyone. */
  #isOpen({ store }: Where, text: string, open: string): boolean {
    return (
      open.includes(text) &&
      this.#dependencies.findPersonalData(text, store.settings.orderNumberPattern).length === 0
    );
  }

  #end({ state: { conversationId } }: Where, audience: Audience): void {
    this.#track(
      audience.reading.end().finally(() => this.#keep(conversationId, (each) => each !== audience)),
    );
  }

  #keep(conversationId: string, which: (audience: Audience) => boolean): void {
    const left = (this.#audiences.get(conversationId) ?? []).filter(which);
    if (left.length > 0) this.#audiences.set(conversationId, left);
    else this.#audiences.delete(conversationId);
  }

  /** Those who want to hear a reply, by how they want to; one goes on with what it has begun. */
  #audiencesOf(where: Where, replyId: string, language: string): Audience[] {
    const now = this.#dependencies.clock.now();
    return groupsOf(where.state.head, now).map(([group, listeners]) => {
      const all = this.#audiences.get(where.state.conversationId) ?? [];
      const same = all.findLast(({ reading, group: own }) => reading.replyId === replyId && own === group);
      if (same && !same.reading.stopped) return same;
      return this.#begin(where, replyId, listeners, { language, from: same?.reading.count ?? 0 });
    });
  }

  #begin(
    where: Where,
    replyId: string,
    listeners: readonly Listener[],
    { language, from }: { language: string; from: number },
  ): Audience {
    const { store, state } = where;
    const { conversationId } = state;
    const { speed = 1, id: voiceId } = listeners[0]?.voice ?? {};
    const ids = new Set(listeners.map(({ id }) => id));
    const reading = new Reading({
      speech: this.#speech,
      storeId: store.settings.id,
      conversationId,
      replyId,
      language,
      speed,
      voiceId,
      from,
      now: () => this.#dependencies.clock.now(),
      send: (frames) => this.#send(ids, frames),
      mayGoOn: this.#watch(where, replyId, ids),
    });
    const audience = { reading, ids, group: groupOf(listeners[0]) };
    this.#audiences.set(conversationId, [...(this.#audiences.get(conversationId) ?? []), audience]);
    return audience;
  }

  async #send(ids: Set<string>, frames: ServerFrame[]): Promise<boolean> {
    await Promise.all(
      [...ids].map(async (id) => {
        if (!(await this.#dependencies.connections.send(id, frames))) ids.delete(id);
      }),
    );
    return ids.size > 0;
  }

  /** A message, a stop or an erasure may have come to another process, which cannot stop this reading. */
  #watch({ store, state }: Where, replyId: string, ids: Set<string>): () => Promise<boolean> {
    const { conversationId } = state;
    const seq = state.head?.lastSeq ?? 0;
    let lookedAt = this.#dependencies.clock.now();
    return async () => {
      const now = this.#dependencies.clock.now();
      if (now - lookedAt < LOOK_EVERY) return ids.size > 0;
      lookedAt = now;
      const { head } = await store.conversations.load(conversationId);
      if (!head || head.erasedAt !== undefined || head.forgetting) return false;
      if (head.lastSeq === seq) return ids.size > 0;
      const { entries } = await store.conversations.history(conversationId, { after: seq, limit: 10 });
      const isAnother = ({ author, messageId = '' }: StoredEntry): boolean =>
        author === 'shopper' && !replyId.startsWith(`${messageId}.`);
      return ids.size > 0 && !entries.some(isAnother);
    };
  }

  #track(work: Promise<void>): void {
    const tracked: Promise<void> = work
      .catch((error: unknown) => this.#dependencies.log.failure('reading aloud failed', error))
      .finally(() => this.#work.delete(tracked));
    this.#work.add(tracked);
  }
}

/** Words of a person of the store have no `replyId`; their number names them. */
const nameOf = ({ replyId, seq }: StoredEntry): string => replyId ?? `entry-${seq}`;

/** What a person of the store wrote has no form for the ear of its own. */
const planFor = ({ speech, text, parts }: StoredEntry, { store }: Where, language: string): Heard[] => {
  const { languages, locale, catalogueLanguage = languages[0] } = store.settings;
  const spoken = languages.find((each) => language.startsWith(each)) ?? 'en';
  const ear = earOf(spoken, locale);
  const plan = planOf(speech ?? heardText(text, ear), parts);
  return catalogueLanguage === spoken ? plan : withForeign(plan, parts, ear, catalogueLanguage);
};

const languageOf = ({ language }: StoredEntry, { store, state }: Where): string =>
  language ?? state.snapshot?.memory.language ?? store.settings.locale;

const groupOf = (listener: Listener | undefined): string => JSON.stringify(listener?.voice ?? {});

function groupsOf(head: Head | undefined, now: number): [string, Listener[]][] {
  const wanting = (head?.connections ?? []).filter(
    ({ voice, staffUntil }) => voice !== undefined && (staffUntil === undefined || staffUntil > now),
  );
  return [...Map.groupBy(wanting, groupOf)];
}
