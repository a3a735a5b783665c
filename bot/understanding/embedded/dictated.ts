/** Addresses and numbers as they are spoken: "ada dot marlow at example dot com", "four one one one …". */

const dot = '(?: ?\\.| (?:dot|punkt|punto|point)) ?';
const sign =
  '(?: (?:underscore|dash|hyphen|minus|unterstrich|bindestrich|gui[oó]n(?: bajo)?|subrayado|tiret(?: du bas)?)) ';
const at = '(?: (?:at|arroba|arr?obase|ät|klammeraffe|a commercial) | ?[([](?:at|ät|arroba|arobase)[)\\]] ?)';
const part = '[\\p{L}\\d_+-]{1,64}';

/** An e-mail address as it is dictated; the groups are what stands before and behind the "at". */
const source = `(?<![\\p{L}\\d])(${part}(?:(?:${dot}|${sign})${part}){0,4})${at}([\\p{L}\\d-]{1,63}(?:${sign}[\\p{L}\\d-]{1,63})?(?:${dot}[\\p{L}\\d-]{2,24}){1,3})(?![\\p{L}\\d])`;
export const dictatedEmail = new RegExp(source, 'iu');
export const everyDictatedEmail = new RegExp(source, 'giu');

/** Words without which nobody dictates an address. */
export const dictatesAt = /(?:\p{L}|\b|[([ ])(?:at|arroba|arr?obase|ät|klammeraffe|commercial)(?!\p{L})/iu;

/** The address a dictated one stands for. */
export function addressOf(dictated: string): string | undefined {
  const [, name, host] = dictatedEmail.exec(dictated) ?? [];
  if (name === undefined || host === undefined) return undefined;
  return `${spelled(name)}@${spelled(host)}`.toLowerCase();
}

function spelled(words: string): string {
  return words
    .replace(/ (?:underscore|unterstrich|gui[oó]n bajo|subrayado|tiret du bas) /giu, '_')
    .replace(/ (?:dash|hyphen|minus|bindestrich|gui[oó]n|tiret) /giu, '-')
    .replace(/ ?(?:\.| (?:dot|punkt|punto|point)) ?/giu, '.')
    .replaceAll(' ', '');
}

const figure =
  '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun)';
/** A number of at least thirteen figures, spoken one by one: a card, or nothing a shop has to know. */
export const spokenNumber = new RegExp(
  `(?<!\\p{L})${figure}(?:[ ,.-]{1,3}${figure}){12,18}(?!\\p{L})`,
  'giu',
);
