import type { Voice } from './speech.ts';

/** Polly's voices for the languages the bot speaks, apart from its client so that they can be offered before that is loaded. */

export type PollyEngine = 'standard' | 'neural' | 'generative';

/** All three engines have these. */
const first = [
  { id: 'Joanna', language: 'en', name: 'Joanna' },
  { id: 'Lucia', language: 'es', name: 'Lucía' },
  { id: 'Lea', language: 'fr', name: 'Léa' },
  { id: 'Vicki', language: 'de', name: 'Vicki' },
] as const;
const matthew = { id: 'Matthew', language: 'en', name: 'Matthew' } as const;
const newer = [
  matthew,
  { id: 'Sergio', language: 'es', name: 'Sergio' },
  { id: 'Remi', language: 'fr', name: 'Rémi' },
  { id: 'Daniel', language: 'de', name: 'Daniel' },
] as const;
const older = [
  matthew,
  { id: 'Enrique', language: 'es', name: 'Enrique' },
  { id: 'Mathieu', language: 'fr', name: 'Mathieu' },
  { id: 'Hans', language: 'de', name: 'Hans' },
] as const;

export type PollyVoice = ((typeof first)[number] | (typeof newer)[number] | (typeof older)[number])['id'];

export const pollyVoices = (engine: PollyEngine): readonly (Voice & { id: PollyVoice })[] =>
  engine === 'standard' ? [...first, ...older] : [...first, ...newer];
