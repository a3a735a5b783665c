import type { Entry, ServerFrame, ServerFrameOf } from '../../bot/wire/messages.ts';
import type { Conversation } from '../connection/conversation.ts';
import { fits } from '../connection/shapes.ts';
import type { ConversationState } from '../connection/state.ts';
import { browserSpeaks } from './browser-sound.ts';
import { speechShape, voiceFrame } from './frames.ts';
import type { Playback } from './playback.ts';
import type { Sentence } from './sound.ts';
import { sentencesOf } from './sentences.ts';
import { primary } from './settings.ts';
import { recallSpoken, rememberSpoken } from './spoken-here.ts';

/** The server's voice has so long for its first sentence, and for each next one, in milliseconds. */
const PATIENCE = 4_000;

interface Reading {
  /** What the browser's own voice reads when the server's does not. */
  entry?: Entry;
  language: string;
  /** The sentence that comes next; later ones are held until it is there. */
  next: number;
  held: Map<number, ServerFrameOf<'audio'>>;
  /** What its addresses had run out for; the browser's voice says of it what does not come again. */
  lost?: readonly Sentence[];
  /** Nothing of it is to be heard any more: it was stopped, or the browser's voice has it. */
  left: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

/** Decides what is read aloud: new replies to what was asked in this tab, by the server's voice or the browser's own. */
export class Reader {
  on = false;
  readonly #conversation: Conversation;
  readonly #playback: Playback;
  readonly #readings = new Map<string, Reading>();
  /** Ids of messages that were said in this tab. */
  readonly #mine = new Set<string | undefined>([recallSpoken()]);
  /** Up to here the log is this tab's to read: it is where the voice was turned on. */
  #claimed = 0;
  /** What was said before is not read aloud any more. */
  #upTo: number;

  constructor(conversation: Conversation, playback: Playback) {
    this.#conversation = conversation;
    this.#playback = playback;
    this.#upTo = conversation.get().entries.at(-1)?.seq ?? 0;
  }

  /** Whether what the other side says next is read here. */
  get attends(): boolean {
    return this.on && (this.#conversation.get().pending.length > 0 || this.#isMine(Infinity));
  }

  /** Whether the server speaks a language. */
  serverSpeaks(language: string): boolean {
    return this.voices(language).length > 0;
  }

  /** The server's voices for a language; the first is its standard. */
  voices(language: string) {
    const { speech } = this.#conversation.get();
    if (!speech || !fits(speechShape, speech)) return [];
    return speech.voices.filter((voice) => primary(voice.language) === primary(language));
  }

  /** The voice was turned on here: what follows is read here, until another tab says something. */
  claim(): void {
    this.#claimed = this.#conversation.get().entries.at(-1)?.seq ?? 0;
  }

  /** Call when the conversation changed. */
  changed(): void {
    const { entries, pending, replayedTo } = this.#conversation.get();
    const before = this.#mine.size;
    for (const { messageId } of pending) this.#mine.add(messageId);
    if (this.#mine.size > before) {
      rememberSpoken(pending.at(-1)!.messageId);
      this.stop();
    }
    const last = entries.at(-1)?.seq ?? 0;
    // A new conversation counts from the beginning again.
    const from = Math.max(Math.min(this.#upTo, last), replayedTo);
    this.#upTo = last;
    if (last < this.#claimed) this.#claimed = 0;
    for (const entry of entries) if (entry.seq > from) this.#came(entry);
  }

  /** Takes a frame as it came. @returns one that is not about audio. */
  take(text: string, server: string): ServerFrameOf<'voice'> | undefined {
    const frame = voiceFrame(text, server);
    const { conversationId } = this.#conversation.get();
    if (!frame || !('conversationId' in frame) || frame.conversationId !== conversationId) return undefined;
    if (frame.type === 'voice') return frame;
    this.#heard(frame);
    return undefined;
  }

  /** Reads the last reply once more. */
  again(): void {
    const { entries } = this.#conversation.get();
    const entry = entries.findLast((one) => readable(one));
    if (!entry) return;
    this.stop();
    this.#readings.delete(nameOf(entry));
    this.#read(entry, true);
  }

  /** Silence at once; what still comes of these replies is not heard either. */
  stop(): void {
    const { replying } = this.#conversation.get();
    const making = [...this.#readings.values()].some((reading) => !reading.left);
    for (const reading of this.#readings.values()) leave(reading);
    this.#playback.stop();
    // While an answer is being made this would end the answer.
    if (making && !replying) this.#conversation.send({ type: 'stop' });
  }

  #came(entry: Entry): void {
    if (this.on && readable(entry) && this.#isMine(entry.seq)) this.#read(entry, false);
  }

  #isMine(before: number): boolean {
    const { entries } = this.#conversation.get();
    const asked = entries.findLast(({ author, seq }) => author === 'shopper' && seq < before);
    return !asked || asked.seq <= this.#claimed || this.#mine.has(asked.messageId ?? '');
  }

  #read(entry: Entry, again: boolean): void {
    const language = entry.language ?? this.#language();
    const { replyId } = entry;
    if (!replyId || !this.serverSpeaks(language)) return this.#readHere(nameOf(entry), entry, language);
    const reading = this.#reading(replyId);
    Object.assign(reading, { entry, language });
    if (reading.left) return;
    if (again) this.#conversation.send({ type: 'speak', replyId });
    this.#expect(replyId, reading);
  }

  /** By the browser's own voice. */
  #readHere(of: string, { speech, text }: Pick<Entry, 'speech' | 'text'>, language: string): void {
    if (!browserSpeaks()) return;
    for (const sentence of sentencesOf(speech ?? text)) this.#playback.add({ of, text: sentence, language });
  }

  #heard(frame: ServerFrame): void {
    if (frame.type === 'delta') {
      if (frame.cancelled) this.#void(frame.replyId);
      return;
    }
    if (frame.type !== 'audio' && frame.type !== 'audio-end') return;
    const known = this.#readings.get(frame.replyId);
    if (!known && !this.attends) return;
    const reading = known ?? this.#reading(frame.replyId);
    if (reading.left) return;
    if (frame.type === 'audio') {
      reading.held.set(frame.sentence, frame);
      this.#release(frame.replyId, reading);
      return this.#expect(frame.replyId, reading);
    }
    // What was lost on the way will not come any more.
    for (const sentence of [...reading.held.keys()].toSorted((one, other) => one - other)) {
      reading.next = sentence;
      this.#release(frame.replyId, reading);
    }
    leave(reading);
    if (frame.rest) this.#readHere(frame.replyId, { text: frame.rest }, reading.language);
    else this.#sayLost(reading);
  }

  #release(of: string, reading: Reading): void {
    const { held } = reading;
    for (let frame = held.get(reading.next); frame; frame = held.get(reading.next)) {
      held.delete(reading.next);
      reading.next += 1;
      const { text = '', url, marks, shown, speed, sentence: nth, expiresIn = Infinity } = frame;
      const { language } = reading;
      const until = performance.now() + expiresIn * 1_000;
      const unseen = shown === undefined;
      this.#playback.add({ of, text, language, url, nth, until, marks, shown, speed, unseen });
    }
  }

  /** Frames may get lost: then the browser's own voice reads what was to be read. */
  #expect(of: string, reading: Reading): void {
    clearTimeout(reading.timer);
    reading.timer = setTimeout(() => {
      const { entry, next, lost } = reading;
      // Still being made: the entry is waited for.
      if (!entry && !lost) return;
      leave(reading);
      if (lost || !entry) return this.#sayLost(reading);
      // Something was heard already: from the beginning again would be worse than the text alone.
      if (next === 0) this.#readHere(of, entry, reading.language);
    }, PATIENCE);
  }

  /** Once a reply: what comes with addresses that have run out as well is said by the browser. */
  renew(lost: readonly Sentence[]): boolean {
    const [{ of, nth }] = lost as [Sentence];
    const reading = this.#readings.get(of);
    if (!reading || reading.lost || nth === undefined) return false;
    Object.assign(reading, { lost, next: nth, left: false });
    this.#conversation.send({ type: 'speak', replyId: of, from: nth });
    this.#expect(of, reading);
    return true;
  }

  #sayLost({ lost = [], next }: Reading): void {
    if (!browserSpeaks()) return;
    for (const { url: _url, marks: _marks, ...sentence } of lost)
      if ((sentence.nth ?? 0) >= next) this.#playback.add(sentence);
  }

  /** What was released of this reply is taken back. */
  #void(replyId: string): void {
    const reading = this.#readings.get(replyId);
    if (!reading) return;
    this.#playback.drop(replyId);
    reading.held.clear();
  }

  #reading(replyId: string): Reading {
    const known = this.#readings.get(replyId);
    const language = this.#language();
    const reading: Reading = known ?? { language, next: 0, held: new Map(), left: false };
    this.#readings.set(replyId, reading);
    return reading;
  }

  #language(): string {
    const { entries, store }: ConversationState = this.#conversation.get();
    return entries.findLast(({ author }) => author === 'assistant')?.language ?? store?.locale ?? 'en';
  }
}

const nameOf = ({ replyId, seq }: Entry): string => replyId ?? String(seq);

function readable({ author, kind }: Entry): boolean {
  return author !== 'shopper' && kind !== 'erased';
}

function leave(reading: Reading): void {
  clearTimeout(reading.timer);
  reading.left = true;
}
