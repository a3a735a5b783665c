import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conversation } from '../../../widget/connection/conversation.ts';
import { keptSettings, speedAfter } from '../../../widget/voice/settings.ts';

const keptBy = (voice: object | undefined) => keptSettings({ kept: { voice } } as Conversation);

test('whatever lies in the browser, the settings are ones that the server takes', () => {
  fc.assert(
    fc.property(fc.option(fc.object({ maxDepth: 2 }), { nil: undefined }), (voice) => {
      const settings = keptBy(voice);
      expect(settings.speed).toBeGreaterThanOrEqual(0.75);
      expect(settings.speed).toBeLessThanOrEqual(2);
      for (const flag of [settings.on, settings.handsFree, settings.informed])
        expect(flag).toBeTypeOf('boolean');
      for (const id of Object.values(settings.voices)) expect(id).toBeTypeOf('string');
    }),
  );
});

test('nothing kept means off, and what was kept comes back', () => {
  expect(keptBy(undefined)).toMatchObject({ on: false, speed: 1, handsFree: false, informed: false });
  expect(keptBy({ on: true, speed: 9, voices: { en: 'amy', de: 3 }, announce: false })).toMatchObject({
    on: true,
    speed: 2,
    voices: { en: 'amy' },
    announce: false,
  });
});

test('a speed asked for in words is a step, within the limits', () => {
  expect(speedAfter('faster', 1)).toBe(1.25);
  expect(speedAfter('faster', 2)).toBe(2);
  expect(speedAfter('slower', 0.75)).toBe(0.75);
  expect(speedAfter('normal', 1.75)).toBe(1);
});
