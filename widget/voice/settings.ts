import type { Conversation } from '../connection/conversation.ts';

/** How fast replies may be read: 1 is normal. */
export const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;
const slowest = speeds[0];
const fastest = 2;

/** What the shopper chose of voice and microphone; kept in this browser for one store. */
export interface VoiceSettings {
  /** Replies are read aloud. */
  on: boolean;
  /** 0.75–2. */
  speed: number;
  /** The id of the voice chosen for a language, by its primary tag ("en"). */
  voices: Readonly<Record<string, string>>;
  /** Whether the live region goes on telling what the voice reads; undefined until the shopper was asked. */
  announce?: boolean;
  /** What is heard is sent after a pause, and then listened for again. */
  handsFree: boolean;
  /** The shopper has read who gets the sound. */
  informed: boolean;
}

const standard: VoiceSettings = { on: false, speed: 1, voices: {}, handsFree: false, informed: false };

/** What was kept, field by field: another version, or another script of the page, may have written it. */
export function keptSettings(conversation: Conversation): VoiceSettings {
  const kept: Partial<Record<keyof VoiceSettings, unknown>> = { ...conversation.kept.voice };
  const voices = Object.entries(typeof kept.voices === 'object' ? (kept.voices ?? {}) : {});
  const { announce } = kept;
  return {
    ...standard,
    on: kept.on === true,
    speed: typeof kept.speed === 'number' ? withinSpeeds(kept.speed) : standard.speed,
    voices: Object.fromEntries(
      voices.filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].length <= 200),
    ),
    handsFree: kept.handsFree === true,
    informed: kept.informed === true,
    ...(typeof announce === 'boolean' ? { announce } : {}),
  };
}

/** What was asked for in words, a step at a time. */
export function speedAfter(change: 'slower' | 'faster' | 'normal', speed: number): number {
  if (change === 'normal') return standard.speed;
  return withinSpeeds(speed + (change === 'faster' ? 0.25 : -0.25));
}

/** The nearest speed that is allowed. */
function withinSpeeds(speed: number): number {
  return Math.min(fastest, Math.max(slowest, Number.isFinite(speed) ? speed : 1));
}

/** The primary part of a BCP 47 tag. */
export const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';
