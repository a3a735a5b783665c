import type { ComponentProps } from 'react';
import { MAXIMUM_TEXT_LENGTH } from '../../bot/wire/limits.ts';
import type { Draft } from '../chat/composer.tsx';
import type { LoadPart } from '../chat/parts.ts';
import type { Conversation } from '../connection/conversation.ts';
import type { Bar } from './bar.tsx';
import { browserSpeaks, browserVoices } from './browser-sound.ts';
import { Dictation } from './dictation.ts';
import { Echo } from './echo.ts';
import { SpokenHighlight } from './highlight.ts';
import { Playback } from './playback.ts';
import { Reader } from './reader.ts';
import { keptSettings, primary, withinSpeeds, type VoiceSettings } from './settings.ts';
import { voiceWords, type VoiceWords } from './words.ts';

/** What is asked of the voice: reading on or off, the microphone, or what a `voice` frame says. */
export type Wish = 'toggle' | 'listen' | { frame: string };

/** How the voice is now, for the chat to draw. Replaced on every change. */
export interface VoiceView {
  on: boolean;
  control: VoiceControl;
  Bar: typeof Bar;
  /** Of the microphone's button. */
  microphone: (draft: Draft) => ComponentProps<'button'>;
  /** Whether what is sent now was heard, not typed; asked once a message. */
  takeSpoken: () => true | undefined;
  /** Silence at once. */
  hush: () => void;
}

interface Place {
  conversation: Conversation;
  load: LoadPart;
  /** Where the chat is drawn. */
  sheets: ParentNode;
  Bar: typeof Bar;
}

/** Voice and microphone of one conversation: what the shopper set, and what follows from it. */
export class VoiceControl {
  readonly playback: Playback;
  readonly dictation: Dictation;
  settings: VoiceSettings;
  /** What the shopper is asked before it goes on. */
  question: 'notice' | 'screen-reader' | undefined;
  /** Nothing here can read aloud. */
  mute = false;
  /** The microphone was used on this page. */
  microphoneUsed = false;
  readonly #place: Place;
  readonly #reader: Reader;
  readonly #highlight: SpokenHighlight;
  readonly #echo: Echo;
  #goneCount: number;
  #wasLive = false;
  #frame = 0;
  #show: ((view: VoiceView) => void) | undefined;

  constructor(place: Place) {
    this.#place = place;
    const { conversation, sheets } = place;
    this.settings = keptSettings(conversation);
    this.#goneCount = conversation.get().goneCount;
    this.#highlight = new SpokenHighlight(sheets);
    this.playback = new Playback({
      changed: () => this.#played(),
      mute: () => this.#becomeMute(),
      voiceId: (language) => this.settings.voices[primary(language)],
    });
    this.#echo = new Echo(this.playback);
    this.#reader = new Reader(conversation, this.playback);
    this.dictation = new Dictation({
      pressed: () => this.wish('listen'),
      say: (text) => conversation.say(text.slice(0, MAXIMUM_TEXT_LENGTH), true),
      isEcho: (text) => this.#echo.is(text),
      busy: () => conversation.get().replying || this.playback.state !== 'silent',
      interrupt: () => this.hush(),
      changed: () => this.changed(),
    });
    this.#obey();
  }

  /** @param show draws it, now and whenever something changed */
  begin(show: (view: VoiceView) => void): void {
    this.#show = show;
    this.changed();
  }

  get words(): VoiceWords {
    return voiceWords(this.dictation.locale, this.#place.load, () => this.changed());
  }

  /** The voices for the conversation's language: the server's, or where it has none the browser's. */
  voices(): readonly { id: string; name: string }[] {
    const own = this.#reader.voices(this.dictation.locale);
    if (own.length > 0) return own;
    return browserVoices(this.dictation.locale).map(({ voiceURI, name }) => ({ id: voiceURI, name }));
  }

  get voiceId(): string | undefined {
    return this.settings.voices[primary(this.dictation.locale)];
  }

  wish(wish: Wish): void {
    if (wish === 'toggle') return this.turn(!this.settings.on);
    if (wish === 'listen') return this.#listen();
    this.#take(wish.frame, '');
  }

  /** Reading aloud, on or off. */
  turn(on: boolean): void {
    this.hush();
    this.mute = on && !browserSpeaks() && !this.#reader.serverSpeaks(this.dictation.locale);
    this.#reader.claim();
    if (on && this.settings.announce === undefined) this.question = 'screen-reader';
    else if (this.question === 'screen-reader') this.question = undefined;
    this.set({ on });
  }

  /** Changes settings and keeps them. */
  set(change: Partial<VoiceSettings>): void {
    this.settings = { ...this.settings, ...change };
    this.#place.conversation.kept.voice = this.settings;
    this.#obey();
    if (change.voices) this.playback.renew();
    if ('on' in change || 'speed' in change || 'voices' in change) this.#tellServer();
    this.changed();
  }

  /** Chooses a voice for the language of the conversation. @param id empty for the standard one */
  choose(id: string): void {
    const language = primary(this.dictation.locale);
    const { [language]: _before, ...voices } = this.settings.voices;
    this.set({ voices: id ? { ...voices, [language]: id } : voices });
  }

  /** Plays, goes on, or reads the last reply again; call it when the shopper presses something. */
  play(): void {
    if (this.playback.state === 'silent') this.#reader.again();
    else this.playback.play();
  }

  /** Silence at once. */
  hush(): void {
    this.#reader.stop();
  }

  /** The notice was read. @param speak whether the shopper goes on to speak */
  answerNotice(speak: boolean): void {
    this.question = undefined;
    this.#focus('.composer [aria-pressed]');
    if (!speak) return this.changed();
    this.set({ informed: true });
    this.#listen();
  }

  /** @param announce whether the live region goes on telling what the voice reads */
  answerReader(announce: boolean): void {
    this.question = undefined;
    this.set({ announce });
    this.#focus('.voice .play');
  }

  /** Listens to the page for as long as the chat is drawn. @returns what ends it */
  attend(): () => void {
    const { conversation } = this.#place;
    const ending = new AbortController();
    const { signal } = ending;
    const { listening } = this.dictation;
    // Early, because the chat keeps its keys from the page.
    const early = { capture: true, signal };
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.rest(), early);
    // Not early: drawn before the field has told what was typed, it would be drawn without it.
    document.addEventListener('input', (event) => this.dictation.wasTyped(event) && this.rest(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && listening.cancel(), { signal });
    window.addEventListener('pagehide', () => this.rest(), { signal });
    conversation.onFrame = (text, server) => this.#take(text, server);
    const unsubscribe = conversation.subscribe(() => this.#conversationChanged());
    return () => {
      ending.abort();
      unsubscribe();
      this.rest();
    };
  }

  /** Nobody is heard any more, and nobody is read to: the shopper typed, pressed Escape, or closed the chat. */
  rest(): void {
    this.hush();
    this.dictation.listening.cancel();
  }

  changed(): void {
    this.#quietAnnouncer();
    this.#show?.({
      on: this.settings.on,
      control: this,
      Bar: this.#place.Bar,
      microphone: (draft) => this.dictation.button(draft),
      takeSpoken: () => this.dictation.takeSpoken(),
      hush: () => this.hush(),
    });
  }

  /** Brings all parts in line with the settings. */
  #obey(): void {
    const { on, speed, handsFree } = this.settings;
    const { listening } = this.dictation;
    this.#reader.on = on;
    if (this.playback.speed !== speed) this.playback.speed = speed;
    if (listening.handsFree !== handsFree) listening.cancel();
    listening.handsFree = handsFree;
  }

  #listen(): void {
    if (this.settings.informed) {
      this.microphoneUsed = true;
      return this.dictation.listening.begin();
    }
    this.hush();
    this.question = 'notice';
    this.changed();
  }

  #focus(selector: string): void {
    this.#place.sheets.querySelector<HTMLElement>(selector)?.focus();
  }

  #take(text: string, server: string): void {
    const change = this.#reader.take(text, server)?.change;
    if (change === 'on' || change === 'off') this.turn(change === 'on');
    else if (change) {
      const speed = change === 'normal' ? 1 : this.settings.speed + (change === 'faster' ? 0.25 : -0.25);
      this.set({ speed: withinSpeeds(speed) });
    }
  }

  #tellServer(): void {
    const { on, speed } = this.settings;
    const voice = { voice: on, speed, voiceId: this.voiceId?.slice(0, 60) };
    this.#place.conversation.send({ type: 'set-voice', ...voice });
  }

  #conversationChanged(): void {
    const { goneCount, status } = this.#place.conversation.get();
    if (goneCount !== this.#goneCount) return this.#forget(goneCount);
    const live = status === 'live';
    const { on, speed } = this.settings;
    // A greeting says only that the voice is on.
    if (live && !this.#wasLive && on && (speed !== 1 || this.voiceId)) this.#tellServer();
    this.#wasLive = live;
    this.#reader.changed();
  }

  /** What was said is gone, and with it what was set. */
  #forget(goneCount: number): void {
    this.#goneCount = goneCount;
    this.rest();
    this.settings = keptSettings(this.#place.conversation);
    this.question = undefined;
    this.#obey();
    this.changed();
  }

  #becomeMute(): void {
    this.mute = true;
    this.changed();
  }

  #played(): void {
    this.#echo.changed();
    if (this.playback.state === 'playing') this.mute = false;
    this.changed();
    this.#follow();
  }

  /** Marks what is heard, for as long as something is. */
  #follow(): void {
    cancelAnimationFrame(this.#frame);
    const { sentence, spot, state } = this.playback;
    if (state !== 'playing') return this.#highlight.clear();
    this.#highlight.show(sentence, spot);
    this.#frame = requestAnimationFrame(() => this.#follow());
  }

  /** Where the shopper wants to hear only the voice, the live region is silent while the voice can be heard. */
  #quietAnnouncer(): void {
    const { on, announce } = this.settings;
    const quiet = on && announce === false && !this.mute && this.playback.state !== 'refused';
    const region = this.#place.sheets.querySelector('[role="log"]');
    region?.setAttribute('aria-live', quiet ? 'off' : 'polite');
  }
}
