import { MAXIMUM_TEXT_LENGTH } from '../../bot/wire/limits.ts';
import type { LoadPart } from '../chat/parts.ts';
import type { Conversation } from '../connection/conversation.ts';
import type { Bar } from './bar.tsx';
import { browserSpeaks } from './browser-sound.ts';
import { Dictation } from './dictation.ts';
import { Echo } from './echo.ts';
import { HeardWord } from './heard-word.ts';
import { quietLiveRegion } from './live-region.ts';
import { listenToPage } from './page.ts';
import { Playback } from './playback.ts';
import { Reader } from './reader.ts';
import { keptSettings, primary, speedAfter, type VoiceSettings } from './settings.ts';
import { viewOf, type VoiceView, type Wish } from './view.ts';
import { voiceWords, type VoiceWords } from './words.ts';

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
  readonly reader: Reader;
  settings: VoiceSettings;
  /** What the shopper is asked before it goes on. */
  question: 'notice' | 'screen-reader' | undefined;
  /** Nothing here can read aloud. */
  mute = false;
  /** The microphone was used on this page. */
  microphoneUsed = false;
  readonly #place: Place;
  readonly #heardWord: HeardWord;
  readonly #echo: Echo;
  #goneCount: number;
  #wasLive = false;
  #attends = false;
  #open = true;
  #wishes: Wish[] = [];
  #show: ((view: VoiceView) => void) | undefined;

  constructor(place: Place) {
    this.#place = place;
    const { conversation, sheets } = place;
    this.settings = keptSettings(conversation);
    this.#goneCount = conversation.get().goneCount;
    this.playback = new Playback({
      changed: () => this.#played(),
      mute: () => {
        this.mute = true;
        this.changed();
      },
      renew: (lost) => this.reader.renew(lost),
      voiceId: (language) => this.settings.voices[primary(language)],
    });
    this.#heardWord = new HeardWord(this.playback, sheets);
    this.#echo = new Echo(this.playback);
    this.reader = new Reader(conversation, this.playback);
    this.dictation = new Dictation({
      field: () => sheets.querySelector('.composer textarea'),
      pressed: () => this.wish('listen'),
      say: (text) => conversation.say(text.slice(0, MAXIMUM_TEXT_LENGTH), true),
      isEcho: (text) => this.#echo.is(text),
      busy: () => conversation.get().replying || this.playback.state !== 'silent',
      interrupt: () => this.hush(),
      changed: () => this.changed(),
    });
    this.#obey();
  }

  /** @param show draws it, now and whenever something changed @param locale as of `speakIn` */
  begin(show: (view: VoiceView) => void, locale: string): void {
    this.#show = show;
    this.dictation.locale = locale;
    this.changed();
  }

  get words(): VoiceWords {
    return voiceWords(this.dictation.locale, this.#place.load, () => this.changed());
  }

  /** The voice chosen for the conversation's language. */
  get voiceId(): string | undefined {
    return this.settings.voices[primary(this.dictation.locale)];
  }

  /** @param locale BCP 47 tag of the conversation's language */
  speakIn(locale: string): void {
    if (this.dictation.locale === locale) return;
    this.dictation.locale = locale;
    this.changed();
  }

  /** Done once the chat is drawn with the voice: what is half written is known by then. */
  wish(wish: Wish): void {
    if (!this.#attends) return void this.#wishes.push(wish);
    if (wish === 'toggle') this.turn(!this.settings.on);
    else if (wish === 'listen') this.#listen();
    else this.#take(wish.frame, '');
  }

  /** Reading aloud. */
  turn(on: boolean): void {
    this.hush();
    this.mute = on && !browserSpeaks() && !this.reader.serverSpeaks(this.dictation.locale);
    this.reader.claim();
    const asks = on && this.settings.announce === undefined;
    if (asks || this.question === 'screen-reader') this.question = asks ? 'screen-reader' : undefined;
    this.set({ on });
  }

  /** Changes settings and keeps them. */
  set(change: Partial<VoiceSettings>): void {
    this.settings = { ...this.settings, ...change };
    this.#place.conversation.kept.voice = this.settings;
    this.#obey();
    if ('announce' in change) this.question = undefined;
    if (change.voices) this.playback.renew();
    if ('on' in change || 'speed' in change || 'voices' in change) this.#tellServer();
    this.changed();
  }

  /** Plays, goes on, or reads the last reply again; call it when the shopper presses something. */
  play(): void {
    if (this.playback.state === 'silent') this.reader.again();
    else this.playback.play();
  }

  /** Silence at once. */
  hush(): void {
    this.reader.stop();
  }

  /** The notice was read. @param speak whether the shopper goes on to speak */
  answerNotice(speak: boolean): void {
    this.question = undefined;
    if (speak) this.set({ informed: true });
    this.changed();
    if (speak) this.#listen();
  }

  /** Listens to the page for as long as the chat is drawn. @returns what ends it */
  attend(): () => void {
    const { conversation, sheets } = this.#place;
    const ignorePage = listenToPage({
      inside: sheets,
      rest: () => this.rest(),
      hidden: () => this.dictation.listening.cancel(),
      isField: (event) => this.dictation.wasTyped(event),
    });
    conversation.hear((text, server) => this.#take(text, server));
    const unsubscribe = conversation.subscribe(() => this.#conversationChanged());
    this.#attends = true;
    for (const wish of this.#wishes.splice(0)) this.wish(wish);
    return () => {
      this.#attends = false;
      ignorePage();
      unsubscribe();
      this.rest();
    };
  }

  /** Whether the chat is open: nothing is read out of a closed one. */
  opened(open: boolean): void {
    this.#open = open;
    this.#obey();
    if (!open) this.rest();
  }

  /** Nobody is heard any more, and nobody is read to: the shopper typed, pressed Escape, or closed the chat. */
  rest(): void {
    this.hush();
    this.dictation.listening.cancel();
  }

  changed(): void {
    quietLiveRegion(this, this.#place.sheets);
    this.#show?.(viewOf(this, this.#place.Bar));
  }

  /** Brings all parts in line with the settings. */
  #obey(): void {
    const { on, speed, handsFree } = this.settings;
    const { listening } = this.dictation;
    this.reader.on = on && this.#open;
    if (this.playback.speed !== speed) this.playback.speed = speed;
    if (listening.handsFree !== handsFree) listening.cancel();
    listening.handsFree = handsFree;
    quietLiveRegion(this, this.#place.sheets);
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

  #take(text: string, server: string): void {
    const change = this.reader.take(text, server)?.change;
    if (change === 'on' || change === 'off') this.turn(change === 'on');
    else if (change) this.set({ speed: speedAfter(change, this.settings.speed) });
  }

  #tellServer(): void {
    const { on, speed } = this.settings;
    const voiceId = this.voiceId?.slice(0, 60);
    this.#place.conversation.send({ type: 'set-voice', voice: on, speed, voiceId });
  }

  #conversationChanged(): void {
    const { goneCount, status } = this.#place.conversation.get();
    if (goneCount !== this.#goneCount) return this.#forget(goneCount);
    const began = status === 'live' && !this.#wasLive;
    this.#wasLive = status === 'live';
    // A greeting says only that the voice is on.
    if (began && this.settings.on && (this.settings.speed !== 1 || this.voiceId)) this.#tellServer();
    this.reader.changed();
    quietLiveRegion(this, this.#place.sheets);
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

  #played(): void {
    this.#echo.changed();
    if (this.playback.state === 'playing') this.mute = false;
    this.changed();
    this.#heardWord.follow();
  }
}
