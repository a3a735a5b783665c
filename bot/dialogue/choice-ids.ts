import type { Choice } from '../wire/parts.ts';
import type { Pending } from './memory.ts';

/**
 * Which question a button answers. "Yes" to one question is no "yes" to another, and a tap can come late, twice or from
 * a second tab: so the id of a button that answers a question ends in that question's key (`yes~q1f0k3z`), and counts for it alone.
 * Buttons that name a thing of the store (`add:`, `variant:`, `similar:`), a wish (`intent:`) or words (`say:`) mean the
 * same at any time and carry none.
 */

const ANSWERS = /^(?:yes$|no$|(?:option|item|quantity|line|wanted|forget|product):)/;
const KEY = /~q[0-9a-z]{1,7}$/;

/** The key of the question that this message makes the bot ask; the same for the same arguments. */
export function questionKey(messageId: string, now: number, kind: Pending['kind']): string {
  // FNV-1a: short, and told apart are only the few questions of one conversation.
  let hash = 0x811c9dc5;
  for (const character of `${messageId}|${now}|${kind}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** The buttons of a question, with its key. */
export function boundTo(key: string, choices: readonly Choice[]): Choice[] {
  return choices.map((choice) =>
    ANSWERS.test(choice.id) ? { ...choice, id: `${bareChoice(choice.id)}~q${key}` } : choice,
  );
}

/** What a button's id says, without its question: `yes`, `option:Size=M`. */
export function bareChoice(choiceId: string): string {
  const bare = choiceId.replace(KEY, '');
  return ANSWERS.test(bare) ? bare : choiceId;
}

/** Whether the id names the question it answers. */
export const namesQuestion = (choiceId: string): boolean => bareChoice(choiceId) !== choiceId;

/** Whether this question offered this very button. */
export function offeredBy(question: Pending | undefined, choiceId: string | undefined): boolean {
  return question?.again?.choices?.some(({ id }) => id === choiceId) ?? false;
}
