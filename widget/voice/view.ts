import type { ComponentProps } from 'react';
import type { Draft } from '../chat/composer.tsx';
import type { Bar } from './bar.tsx';
import type { VoiceControl } from './control.ts';

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

export function viewOf(control: VoiceControl, bar: typeof Bar): VoiceView {
  const { dictation, settings } = control;
  return {
    on: settings.on,
    control,
    Bar: bar,
    microphone: (draft) => dictation.button(draft),
    takeSpoken: () => dictation.takeSpoken(),
    hush: () => control.hush(),
  };
}
