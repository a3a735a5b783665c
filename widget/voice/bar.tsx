import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { VoiceControl } from './control.ts';
import { Settings } from './settings-view.tsx';
import { Sign } from './sign.tsx';
import type { VoiceView } from './view.ts';
import type { VoiceWords } from './words.ts';

interface Properties {
  view: VoiceView;
  /** BCP 47 tag of the conversation's language. */
  locale: string;
  /** Whether the chat is open. */
  open: boolean;
}

/** Between conversation and composer: what the voice does, and what may be done about it. */
export function Bar({ view: { control, on }, locale, open }: Properties) {
  useLayoutEffect(() => control.speakIn(locale), [control, locale]);
  useEffect(() => control.attend(), [control]);
  // At once, not after the next picture: whoever closes the chat wants silence.
  useLayoutEffect(() => {
    control.opened(open);
    if (!open && control.question === 'notice') control.answerNotice(false);
  }, [open, control]);
  const { words, question, dictation } = control;
  const { listening } = dictation;
  return (
    <div className="voice">
      {question === 'notice' && <Notice control={control} words={words} />}
      {question === 'screen-reader' && !control.mute && <ReaderQuestion control={control} words={words} />}
      <div role="status">
        {statusOf(control, words) && <p className={listening.state}>{statusOf(control, words)}</p>}
      </div>
      <div role="alert">
        {listening.trouble && <p className="wrong">{words.troubles[listening.trouble]}</p>}
      </div>
      {(on || control.microphoneUsed) && (
        <div className="player">
          {on && <PlayerButtons control={control} words={words} />}
          <Settings control={control} words={words} />
        </div>
      )}
    </div>
  );
}

interface Shared {
  control: VoiceControl;
  words: VoiceWords;
}

/** What a screen reader is told too; that something is read aloud is heard by itself. */
function statusOf(control: VoiceControl, words: VoiceWords): string | undefined {
  const { listening, unsent } = control.dictation;
  if (listening.state === 'on') return listening.handsFree ? words.listeningOn : words.listening;
  if (listening.state === 'off' && unsent) return words.heard;
  if (listening.tired) return words.tired;
  if (control.playback.state === 'refused') return words.refused;
  return control.mute ? words.mute : undefined;
}

/** Both stay where they are, whatever is heard: a button that goes away would take the focus with it. */
function PlayerButtons({ control, words }: Shared) {
  const { playback } = control;
  const { state } = playback;
  const playing = state === 'playing';
  const names = { playing: words.pause, paused: words.play, refused: words.play, silent: words.playLast };
  return (
    <>
      <button
        type="button"
        className={`round bare play ${state}`}
        aria-label={names[state]}
        onClick={() => (playing ? playback.pause() : control.play())}
      >
        <Sign name={playing ? 'pause' : 'play'} />
        {state === 'refused' && <span aria-hidden="true">{words.play}</span>}
      </button>
      <button
        type="button"
        className="round bare"
        aria-label={words.stop}
        aria-disabled={state === 'silent'}
        onClick={() => control.hush()}
      >
        <Sign name="stop" />
      </button>
    </>
  );
}

/** Who gets the sound, before there is any. Escape answers no. */
function Notice({ control, words }: Shared) {
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const answer = (speak: boolean) => {
    // Back to where the press that asked came from, before what has the focus goes away.
    refocus(first.current, '.composer [aria-pressed]');
    control.answerNotice(speak);
  };
  return (
    <div
      className="ask"
      role="alertdialog"
      aria-label={words.noticeTitle}
      aria-describedby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        answer(false);
      }}
    >
      <p>
        <strong>{words.noticeTitle}</strong>
      </p>
      <p id={id}>{words.notice}</p>
      <div className="pair">
        <button ref={first} type="button" className="secondary" onClick={() => answer(false)}>
          {words.notNow}
        </button>
        <button type="button" className="primary" onClick={() => answer(true)}>
          {words.begin}
        </button>
      </div>
    </div>
  );
}

/** Asked once, when the voice is first turned on, and not while there is none; nobody has to answer. */
function ReaderQuestion({ control, words }: Shared) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const answer = (announce: boolean) => {
    refocus(box.current, '.play');
    control.set({ announce });
  };
  return (
    <div ref={box} className="ask" role="group" aria-label={words.readerTitle} aria-describedby={id}>
      <p>
        <strong>{words.readerTitle}</strong>
      </p>
      <p id={id}>{words.readerQuestion}</p>
      <div className="pair">
        <button type="button" className="secondary" onClick={() => answer(false)}>
          {words.onlyVoice}
        </button>
        <button type="button" className="secondary" onClick={() => answer(true)}>
          {words.both}
        </button>
      </div>
    </div>
  );
}

/** @param from what goes away */
function refocus(from: HTMLElement | null, selector: string): void {
  const root = from?.getRootNode();
  if (root instanceof ShadowRoot) root.querySelector<HTMLElement>(selector)?.focus();
}
