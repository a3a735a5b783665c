import type { VoiceControl } from './control.ts';

/**
 * Where the shopper wants to hear only the voice, the chat's live region is silent: for as long as the voice reads what
 * comes, and no longer, since a message that neither of them tells would be lost.
 * @param root where the chat is drawn
 */
export function quietLiveRegion({ settings, mute, playback, reader }: VoiceControl, root: ParentNode): void {
  const { announce = true } = settings;
  const heard = !mute && playback.state !== 'refused' && reader.attends;
  root.querySelector('[role="log"]')?.setAttribute('aria-live', announce || !heard ? 'polite' : 'off');
}
