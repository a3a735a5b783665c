import type { Conversation } from '../../connection/conversation.ts';

/** Reads new replies aloud with the browser's own voice, when the shopper asks for it. Off at first. */
export class SpokenReplies {
  on = false;
  readonly #conversation: Conversation;
  /** What was said before is not read aloud any more. */
  #upTo: number;

  constructor(conversation: Conversation) {
    this.#conversation = conversation;
    this.#upTo = conversation.get().entries.at(-1)?.seq ?? 0;
    conversation.subscribe(() => this.#changed());
  }

  toggle(): void {
    speechSynthesis.cancel();
    this.on = !this.on;
  }

  #changed(): void {
    const { entries, replayedTo } = this.#conversation.get();
    const last = entries.at(-1)?.seq ?? 0;
    // A new conversation counts from the beginning again.
    const from = Math.max(Math.min(this.#upTo, last), replayedTo);
    this.#upTo = last;
    if (!this.on) return;
    for (const entry of entries) {
      if (entry.seq <= from) continue;
      if (entry.author === 'shopper') speechSynthesis.cancel();
      else speak(entry.speech ?? entry.text, entry.language);
    }
  }
}

const voices = new WeakMap<Conversation, SpokenReplies>();

/** The voice of a conversation; undefined where the browser cannot speak. */
export function voiceOf(conversation: Conversation): SpokenReplies | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const voice = voices.get(conversation) ?? new SpokenReplies(conversation);
  voices.set(conversation, voice);
  return voice;
}

function speak(text: string, language: string | undefined): void {
  const utterance = new SpeechSynthesisUtterance(text);
  if (language) utterance.lang = language;
  speechSynthesis.speak(utterance);
}
