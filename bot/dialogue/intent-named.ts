import type { Intent } from '../understanding/understanding.ts';
import { catalogueOf } from './replies/index.ts';

/** The intent of this name, when there is one; names come from buttons and stored questions. */
export function intentNamed(name: unknown): Intent | undefined {
  const { intents } = catalogueOf('en').labels;
  return typeof name === 'string' && Object.hasOwn(intents, name) ? (name as Intent) : undefined;
}
