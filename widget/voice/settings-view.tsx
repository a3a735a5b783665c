import { useId, useState } from 'react';
import { canListen } from '../chat/can-listen.ts';
import { browserVoices } from './browser-sound.ts';
import type { VoiceControl } from './control.ts';
import { primary, speeds } from './settings.ts';
import { Sign } from './sign.tsx';
import type { VoiceWords } from './words.ts';

interface Properties {
  control: VoiceControl;
  words: VoiceWords;
}

/** What can be set of voice and microphone, behind one button. */
export function Settings({ control, words }: Properties) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="round bare settings"
        aria-label={words.settings}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Sign name="settings" />
      </button>
      {open && (
        <div id={id} className="choices-of-voice" role="group" aria-label={words.settings}>
          {control.settings.on && <SpeedAndVoice control={control} words={words} />}
          {canListen() && (
            <Check
              label={words.handsFree}
              checked={control.settings.handsFree}
              change={(handsFree) => control.set({ handsFree })}
            />
          )}
          {control.settings.on && (
            <Check
              label={words.announce}
              checked={control.settings.announce ?? true}
              change={(announce) => control.set({ announce })}
            />
          )}
        </div>
      )}
    </>
  );
}

function SpeedAndVoice({ control, words }: Properties) {
  const { speed } = control.settings;
  const format = new Intl.NumberFormat(control.dictation.locale);
  const voices = voicesOf(control);
  // A speed that was reached in words or elsewhere is shown too.
  const offered = [...new Set<number>([...speeds, speed])].toSorted((one, other) => one - other);
  return (
    <>
      <label>
        {words.speed}
        <select
          value={speed}
          onChange={({ currentTarget }) => control.set({ speed: Number(currentTarget.value) })}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {words.times(format.format(one))}
            </option>
          ))}
        </select>
      </label>
      {voices.length > 1 && (
        <label>
          {words.whichVoice}
          <select
            value={control.voiceId ?? ''}
            onChange={({ currentTarget }) => choose(control, currentTarget.value)}
          >
            <option value="">{words.standardVoice}</option>
            {voices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

/** The voices for the conversation's language: the server's, or where it has none the browser's. */
function voicesOf({ reader, dictation: { locale } }: VoiceControl): readonly { id: string; name: string }[] {
  const own = reader.voices(locale);
  return own.length > 0 ? own : browserVoices(locale).map(({ voiceURI, name }) => ({ id: voiceURI, name }));
}

/** @param id empty for the standard voice */
function choose(control: VoiceControl, id: string): void {
  const language = primary(control.dictation.locale);
  const { [language]: _before, ...voices } = control.settings.voices;
  control.set({ voices: id ? { ...voices, [language]: id } : voices });
}

interface CheckProperties {
  label: string;
  checked: boolean;
  change: (checked: boolean) => void;
}

function Check({ label, checked, change }: CheckProperties) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
