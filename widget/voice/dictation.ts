import type { ComponentProps } from 'react';
import type { Draft } from '../chat/composer.tsx';
import { Listening, type ListeningPlace } from './listening.ts';
import { HoldOrToggle } from './press.ts';

interface Place extends Pick<ListeningPlace, 'isEcho' | 'busy' | 'interrupt' | 'changed'> {
  /** Where the shopper writes. */
  field(): HTMLElement | null;
  /** The microphone's button was pressed. */
  pressed(): void;
  /** Says to the store what was heard. */
  say(text: string): void;
}

/** The microphone's button, and what is heard on its way into the field where the shopper writes. */
export class Dictation {
  readonly listening: Listening;
  /** BCP 47 tag of the conversation's language. */
  locale = 'en';
  readonly #place: Place;
  readonly #press: HoldOrToggle;
  #draft: Draft | undefined;
  /** The field's text may be drawn a moment later. */
  #written = '';
  #spoken = false;

  constructor(place: Place) {
    this.#place = place;
    this.listening = new Listening({
      language: () => this.locale,
      written: () => this.#written,
      write: (text) => this.#write(text),
      send: (text) => this.#send(() => place.say(text)),
      isEcho: (text) => place.isEcho(text),
      busy: () => place.busy(),
      interrupt: () => place.interrupt(),
      changed: () => place.changed(),
    });
    this.#press = new HoldOrToggle({
      active: () => this.listening.state !== 'off',
      begin: () => place.pressed(),
      finish: () => this.listening.finish(),
    });
  }

  /** What was heard stands in the field and is not sent yet. */
  get unsent(): boolean {
    return this.#spoken && this.#written !== '';
  }

  /** The button, for the field as it is drawn now. */
  button(draft: Draft): ComponentProps<'button'> {
    this.#draft = draft;
    this.#written = draft.text;
    if (draft.text === '' && this.listening.state === 'off') this.#spoken = false;
    return { 'aria-pressed': this.listening.state !== 'off', ...this.#press.properties };
  }

  /** Whether what is sent now was heard; asked once a message. */
  takeSpoken(): true | undefined {
    const spoken = this.#spoken || undefined;
    this.#spoken = false;
    return spoken;
  }

  /** Whether the shopper has typed in the field. */
  wasTyped(event: Event): boolean {
    const field = this.#place.field();
    return field !== null && event.composedPath()[0] === field;
  }

  #write(text: string): void {
    this.#spoken = true;
    this.#put(text);
  }

  #send(say: () => void): void {
    this.#put('');
    this.#spoken = false;
    say();
  }

  #put(text: string): void {
    this.#written = text;
    this.#draft?.write(text);
    requestAnimationFrame(() => {
      const field = this.#place.field();
      if (!field) return;
      field.style.blockSize = 'auto';
      field.style.blockSize = `${field.scrollHeight}px`;
    });
  }
}
