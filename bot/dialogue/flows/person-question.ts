import { yesOrNo } from '../say.ts';
import type { Scene } from '../scene.ts';

/** The open question behind "Shall I pass that on to a person?". */
export function personQuestion(scene: Scene) {
  return {
    kind: 'confirmation' as const,
    again: 'again-offer' as const,
    choices: yesOrNo(scene),
    data: { offer: 'person' },
  };
}
