import type { Intent } from '../../understanding/understanding.ts';
import type { Scene } from '../scene.ts';

const PLAIN: readonly Intent[] = ['greet', 'goodbye', 'thank', 'view-cart'];
const SURE = 0.97;

/** "Hi there", "thanks a lot", "show me my basket": surely that, and with nothing in it that goods are called by or come in. */
export function isPlainlySo({ memory, turn: { understanding } }: Scene): boolean {
  const [top] = understanding?.intents ?? [];
  if (top === undefined || !PLAIN.includes(top.intent) || top.confidence < SURE) return false;
  return memory.pending.length === 0 && Object.keys(understanding?.slots ?? {}).length === 0;
}
