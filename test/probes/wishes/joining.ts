import type { Language } from '../../../bot/understanding/understanding.ts';
import type { Dice } from '../../dice.ts';

/** How wishes come to stand in one message. */

/** Behind a request; `.` at the beginning ends a sentence. */
const behindRequest: Readonly<Record<Language, readonly string[]>> = {
  en: ['. ', ', ', ' and ', '. also, ', ', and also ', ' - oh and ', '. btw ', '; ', '. one more thing: ', ', plus ', '! and ', ' and then ', '. and ', '... ', '. oh, and ', '. Quick question: '],
  de: ['. ', ', ', ' und ', '. außerdem ', ', und auch ', ' - ach und ', '. übrigens: ', '; ', '. noch was: ', ', und ', '! und ', '. und ', '. ach ja, ', '... ', '. Noch eine Frage: '],
  es: ['. ', ', ', ' y ', '. además ', ', y también ', ' - ah y ', '. por cierto, ', '; ', '. otra cosa: ', ', y ', '! y ', '. y ', '. ah, y ', '... ', '. Una pregunta: '],
  fr: ['. ', ', ', ' et ', '. aussi, ', ', et aussi ', ' - ah et ', '. au fait, ', '; ', '. autre chose : ', ', et ', ' ! et ', '. et ', '. ah, et ', '... ', '. Une question : '],
}; // prettier-ignore

const behindQuestion: Readonly<Record<Language, readonly string[]>> = {
  en: ['? ', '? and ', ' and ', '? also ', '? oh and ', '? if so, ', '? and please ', ', and ', '. '],
  de: ['? ', '? und ', ' und ', '? außerdem ', '? ach und ', '? und bitte ', ', und ', '. '],
  es: ['? ', '? y ', ' y ', '? además ', '? ah y ', '? y por favor ', ', y ', '. '],
  fr: [' ? ', ' ? et ', ' et ', ' ? aussi ', ' ? ah et ', ' ? et ', ', et ', '. '],
}; // prettier-ignore

/** Words that only open what is about to be asked, and so do not stand before a request. */
const OPENS_QUESTION = /question|frage|pregunta/i;

interface Said {
  say: string;
  asks: boolean;
}

export function joined(drawing: { language: Language; dice: Dice }, wishes: readonly Said[]): { say: string; joint: string } {
  return wishes.slice(1).reduce((before, then, at) => {
    const two = twoJoined(drawing, { say: before.say, asks: wishes[at]!.asks }, then);
    return at === 0 ? two : { say: two.say, joint: `${before.joint}|${two.joint}` };
  }, { say: wishes[0]?.say ?? '', joint: '' });
} // prettier-ignore

function twoJoined({ language, dice }: { language: Language; dice: Dice }, first: Said, then: Said): { say: string; joint: string } {
  const joints = (first.asks ? behindQuestion : behindRequest)[language];
  const fitting = joints.filter((each) => then.asks || !OPENS_QUESTION.test(each));
  const joint = dice.pick(fitting);
  const before = first.say.replace(/[\s.!?…,;¿¡]+$/u, '');
  const begins = /^[.?!] *$/.test(joint.trimStart()) || joint.trim() === '.';
  const after = begins || /^I\b/.test(then.say) ? then.say : lowered(then.say);
  return { say: `${before}${joint}${after}`, joint };
} // prettier-ignore

/** A sentence that goes on begins small; a name as it is written stays. */
function lowered(text: string): string {
  const [first = ''] = text.split(/\s/);
  return first.length > 1 && first === first.toUpperCase() ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
} // prettier-ignore
