import { numberWords } from './slots/number-words.ts';

/**
 * "Never mind, show me tents": what was open is given up, and something is asked. Only with something asked behind it; a
 * bare "never mind" is an intent of its own, and "leave it as it is" takes nothing back.
 */
const before = String.raw`^\s*(?:(?:oh|ah|ok|okay|no|well|actually|wait|hmm+|vale|bueno|no,|bon|non|ach|nein|nee|na gut)[,.! ]+)*`;
const ended = String.raw`\s*(?:[,.;:!–-]+|\b(?:and|y|et|und)\b)\s*`;
const takenBack = new RegExp(
  `${before}(?:(?:never ?mind|nvm|forget (?:it|about it|about that))(?: that)?(?:${ended}|\\s+)` +
    `|(?:forget that|leave (?:that|it)|scratch that|skip (?:that|it)|drop (?:that|it)` +
    `|olv[ií]d(?:alo|e ?lo|[ae]te)|d[eé]j(?:alo|elo)|da igual|no importa` +
    `|laissez? tomber|oubliez?(?:[- ]l[ea]s?| [cç]a)?|peu importe|tant pis` +
    `|vergiss (?:es|das)|vergessen sie (?:es|das)|lass (?:das|es|mal)|lassen sie das|egal|schon gut|hat sich erledigt)${ended})`,
  'iu',
);

/** "A yoga… no, a running top": what stood before the correction is not meant. */
const correctedThing =
  /(?<![\p{L}])(?:an?|the|some|my) [\p{L}' ]{2,30}?\s*(?:\.{2,}|…|,|\s[-–—])\s*(?:no|nope|wait|sorry|i mean|make that|actually|er+m?|uh+m?)(?:,? (?:no|wait|sorry|i mean|make that|actually))*,? (?=(?:an?|the|some|my) \p{L})/iu;

const count = String.raw`(?:\d{1,2}|${numberWords.filter((word) => !/^(?:an?|une?|uno?a?|ein\p{L}*)$/u.test(word)).join('|')})`;
const rather =
  '(?:no|non|nein|nee|wait|sorry|pardon|perdón|perdona|moment|doch|mejor|plutôt|i mean|make that|ich meine|quiero decir|je veux dire)';
/** "3, non 4 taies": so many of them after all. */
const correctedCount = new RegExp(
  String.raw`(?<![\p{L}\d.,])${count}\s*(?:\.{2,}|…|,|[-–—])?\s*(?:(?:euh|ähm?|er+m?|uh+m?|eh|oh|ah),? )?${rather}(?:,? ${rather})*,? (?=${count} \p{L}{2})`,
  'giu',
);
const mayRecount = new RegExp(`(?<!\\p{L})${rather}(?!\\p{L})`, 'iu');

/** The message without a thing or a count that is corrected in the same breath. */
export function withoutCorrected(text: string): string {
  const rest = text.replace(correctedThing, '');
  return mayRecount.test(rest) ? rest.replace(correctedCount, '') : rest;
}

const FEWEST_WORDS = 2;

/** The message with what it takes back as blanks, so that places in it stay as they are; undefined when nothing is. */
export function withoutTakenBack(text: string): string | undefined {
  const [said] = takenBack.exec(text) ?? [];
  if (said === undefined) return undefined;
  const rest = text.slice(said.length);
  if (rest.trim().split(/\s+/).length < FEWEST_WORDS) return undefined;
  return ' '.repeat(said.length) + rest;
}

const leftUndone =
  /^\s*(?:(?:please|por favor|bitte|just)[, ]+)?(?:do(?:n['’]?t| not) |no (?:l[aeo]s? |me |nos )?(?:mand|env[ií]|hag|escrib)|n['’](?:envoy|[eé]criv)|ne (?:l['’]|les? |la |me |nous )?(?:envoy|fait|pass|transmet)|(?:schick|send|schreib)\p{L}* (?:(?:es|das|sie|bitte) )*(?:nichts?|nix)(?!\p{L})|nichts? (?:ab)?(?:schicken|senden))/iu;

/** "… don't send anything": says once more that nothing is to be done. */
export function isLeftUndone(rest: string): boolean {
  return leftUndone.test(rest);
}
