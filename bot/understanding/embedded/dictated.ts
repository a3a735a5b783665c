/** Addresses and numbers as they are spoken: "ada dot marlow at example dot com", "four one one one …". */

/** Behind a full stop and a space another sentence begins: "at 8 at night. Is the other one stronger". */
const dot =
  '(?: ?\\.(?! )| ?\\. (?=(?:com|net|org|co|uk|de|fr|eu|info|io|example|edu)(?!\\p{L}))| (?:dot|punkt|punto|point) ?)';
const sign =
  '(?: (?:underscore|dash|hyphen|minus|unterstrich|bindestrich|gui[oó]n(?: bajo)?|subrayado|tiret(?: du bas)?)) ';
const at = '(?: (?:at|arroba|arr?obase|ät|klammeraffe|a commercial) | ?[([](?:at|ät|arroba|arobase)[)\\]] ?)';
const part = '[\\p{L}\\d_+-]{1,64}';

/** An e-mail address as it is dictated; the groups are what stands before and behind the "at". */
const source = `(?<![\\p{L}\\d])(${part}(?:(?:${dot}|${sign})${part}){0,4}(?:(?<=\\p{L}) \\d{1,4})?)${at}([\\p{L}\\d-]{1,63}(?:${sign}[\\p{L}\\d-]{1,63})?(?:${dot}[\\p{L}\\d-]{2,24}){1,3})(?![\\p{L}\\d])`;
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

/** What is spoken of two figures, in the languages that speak numbers in pairs. */
const numbers: ReadonlyMap<string, string> = new Map(
  [
    ...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ').map((word, at) => [word, `${10 + at}`]), // prettier-ignore
    ...'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ').map((word, at) => [word, `${10 + at}`]), // prettier-ignore
    ...'zero one two three four five six seven eight nine'.split(' ').map((word, at) => [word, `${at}`]),
    ...'null eins zwei drei vier fünf sechs sieben acht neun'.split(' ').map((word, at) => [word, `${at}`]),
    ['oh', '0'],
    ['zwo', '2'],
    ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, `${2 + at}0`]), // prettier-ignore
    ...germanTens().map(([word, figures]) => [word, figures]),
  ].map(([word, figures]) => [word!, figures!]),
);

function germanTens(): [string, string][] {
  const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
  const ones = ['', 'einund', ...'zwei drei vier fünf sechs sieben acht neun'.split(' ').map((one) => `${one}und`)]; // prettier-ignore
  return tens.flatMap((ten, at) =>
    ones.map((one, figure): [string, string] => [`${one}${ten}`, `${2 + at}${figure}`]),
  );
}

const spoken = `(?:double|triple|doppel|${[...numbers.keys()].toSorted((one, other) => other.length - one.length).join('|')})`; // prettier-ignore

/** Two numbers spoken one after the other, of which one has two figures or is doubled. */
export const tensSpoken = /(?<!\p{L})(?:double|triple|\p{L}{2,9}teen|ten|eleven|twelve|twenty|\p{L}{3,5}ty|elf|zwölf|\p{L}{4,7}zehn|\p{L}{3,16}[zß]ig)[ ,.-]{1,3}\p{L}{3}/iu; // prettier-ignore
/** A long number spoken in pairs: "forty one eleven eleven …", "double four one one …". */
export const spokenTens = new RegExp(`(?<!\\p{L})${spoken}(?:[ ,.-]{1,3}${spoken}){6,21}(?!\\p{L})`, 'giu');

/** The figures of a number that is spoken one by one, in pairs, or with doubled ones. */
export function figuresSpoken(number: string): string {
  const words = number.toLowerCase().split(/[ ,.-]+/).filter(Boolean); // prettier-ignore
  let figures = '';
  let times = 1;
  for (const [at, word] of words.entries()) {
    const said = numbers.get(word);
    if (said === undefined) {
      times = word === 'triple' ? 3 : 2;
      continue;
    }
    // "Forty one" is 41.
    const joins =
      said.length === 1 && said !== '0' && /^[2-9]0$/.test(numbers.get(words[at - 1] ?? '') ?? '');
    figures = joins && times === 1 ? `${figures.slice(0, -1)}${said}` : figures + said.repeat(times);
    times = 1;
  }
  return figures;
}
