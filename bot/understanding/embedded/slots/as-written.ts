/**
 * What is dictated, written as the grammars of figures read it: "forty two and a half" as "42.5", "the fourth of July"
 * as "the 4 of July", "three fifty" as a price, "A as in alpha, dash, one five" as "A-15". So no grammar lists number
 * words of its own, and what it claims there is claimed in the message.
 */
import { cue } from './cues.ts';
import { monthSource } from './dates.ts';
import { dayWords, halfWords, numberWordSource, parseNumberWords, tensSource, unitSource, wordOf } from './number-words.ts'; // prettier-ignore
import { everyMatch } from './every-match.ts';
import { claimed } from './reading.ts';
import type { Grammar, Reading } from './reading.ts';

/** A text and, of each of its characters, where what it stands for begins and ends in the message. */
interface Written {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

/** A rule of writing: what is matched, what stands for it (undefined leaves it as it is), and the cues it needs. */
export type Rule = readonly [
  pattern: RegExp,
  write: (match: RegExpExecArray, after: string) => string | undefined,
  cues?: number,
];

/** Reads the message by `grammar` as `rules` write it, or as it is where they change nothing. */
export function readAs(rules: readonly Rule[], grammar: Grammar): Grammar {
  return (reading) => {
    const said = unclaimed(reading);
    let written: Written | undefined;
    for (const [pattern, write, cues] of rules) {
      if (cues !== undefined && !reading.has(cues)) continue;
      if ((written?.text ?? said).search(pattern) >= 0)
        written = rewritten(written ?? asItStands(said), pattern, write);
    }
    if (written === undefined || written.text === said) return grammar(reading);
    const copy = reading.of(written.text);
    grammar(copy);
    Object.assign(reading.slots, copy.slots);
    claimAlike(reading, copy, written);
  };
}

/** What is left of the message, in its own letters. */
function unclaimed({ text, rest }: Reading): string {
  let said = '';
  let from = 0;
  for (let at = rest.indexOf(claimed); at >= 0; at = rest.indexOf(claimed, from)) {
    said += text.slice(from, at) + claimed;
    from = at + 1;
  }
  return from === 0 ? text : said + text.slice(from);
}

function asItStands(text: string): Written {
  const starts = Array.from({ length: text.length }, (_, at) => at);
  return { text, starts, ends: starts.map((at) => at + 1) };
}

function rewritten({ text, starts, ends }: Written, pattern: RegExp, write: Rule[1]): Written {
  let done = 0;
  const after = { text: '', starts: [] as number[], ends: [] as number[] };
  const keep = (until: number): void => {
    after.text += text.slice(done, until);
    after.starts.push(...starts.slice(done, until));
    after.ends.push(...ends.slice(done, until));
    done = until;
  };
  for (const match of everyMatch(pattern, text)) {
    const end = match.index + match[0].length;
    const figures = write(match, text.slice(end));
    if (figures === undefined || figures === match[0]) continue;
    keep(match.index);
    after.text += figures;
    for (let at = 0; at < figures.length; at++) {
      after.starts.push(starts[match.index]!);
      after.ends.push(ends[end - 1]!);
    }
    done = end;
  }
  keep(text.length);
  return after;
}

/** Claims in `reading` what the copy claimed of what was written. */
function claimAlike(reading: Reading, copy: Reading, { text, starts, ends }: Written): void {
  const taken = (at: number): boolean => copy.rest[at] === claimed && text[at] !== claimed;
  for (let at = 0; at < copy.rest.length; at++) {
    if (!taken(at)) continue;
    const first = at;
    while (taken(at + 1)) at++;
    reading.claim(starts[first]!, ends[at]!);
  }
}

const edge = '(?<![\\p{L}\\d])';
const end = '(?![\\p{L}\\d])';
const inWords = cue.number | cue.one;
const number = (words: string): number => parseNumberWords(words.toLowerCase());
/** Words alone that are articles or pronouns as well. */
const mayBeArticle = /^(?:one|un[oa]?|une|eine?s?)$/iu;

/** Numbers in figures: for sizes and measures. */
export const inFigures: readonly Rule[] = [
  // "One point five", "null Komma fünf".
  [new RegExp(`${edge}(${unitSource}|null|zero|cero) (?:point|coma|virgule|komma) (${unitSource})${end}`, 'giu'), ([, whole, part]) => `${wordOf(whole!)}.${wordOf(part!)}`, inWords],
  [new RegExp(`${edge}(?:${halfWords})${end}`, 'giu'), ([said]) => String(wordOf(said)), cue.number],
  [/(?<!\p{L})(six(?=e)|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)(?:(?<=x)e)?s(?!\p{L})/giu, ([, words]) => String(number(words!)), cue.number],
  [
    new RegExp(`${edge}(${numberWordSource})( (?:and a half|y medi[oa]|et demie?|einhalb))?${end}`, 'giu'),
    ([, words, half]) => half === undefined && mayBeArticle.test(words!) ? undefined : String(number(words!) + (half ? 0.5 : 0)),
    inWords,
  ],
  [/(?<![\p{L}\d.,])(\d{1,2}) (?:and a half|y medi[oa]|et demie?|einhalb)(?!\p{L})/giu, ([, whole]) => `${whole}.5`, cue.figure],
]; // prettier-ignore

const day = `(${dayWords}|dix-(?:sept|huit|neuf)|${tensSource}|${unitSource})`;
const ofMonth = inWords | cue.date | cue.ordinal;
const dayOf = (words: string): string => String(wordOf(words) ?? number(words));

/** Days in figures, where a month is named with them or they are called days of the month. */
export const inDays: readonly Rule[] = [
  [new RegExp(`${edge}${day}(?= (?:of |de |d')?(?:${monthSource})(?!\\p{L}))`, 'giu'), ([, words]) => dayOf(words!), ofMonth],
  [new RegExp(`(?<=${edge}(?:${monthSource}) (?:the )?)${day}${end}`, 'giu'), ([, words]) => dayOf(words!), ofMonth],
  [
    new RegExp(`(?<=${edge}(?:by|before|until|till|since) the )(${dayWords})(?!-?[\\p{L}\\d]| (?:one|time|of)(?!\\p{L}))`, 'giu'),
    ([, words]) => `${dayOf(words!)}th`,
    ofMonth,
  ],
]; // prettier-ignore

const currencies = '(?:euros?|€|dollars?|bucks|pounds?|quid|francs?|franken|dólares|dolares|pesos)';
const below = `${tensSource}|${unitSource}`;
/** Where one thing is priced, what is spoken behind the first number are cents. */
const ofOne = /^[^.?!]{0,14}(?:each|apiece|a piece|a pop|a bottle)(?!\p{L})/u;
const countOf = (said: string): number => (/^\d/.test(said) ? Number(said) : number(said));

/** Prices spoken as two numbers. */
export const inPrices: readonly Rule[] = [
  [
    new RegExp(`${edge}(\\d{1,4}|${below}) ?(${currencies}) (?:con |et |and |und |y )?(\\d{2}|${tensSource})(?![\\p{L}\\d]|[.,]\\d| ?(?:stück|pieces|unidades|pcs|k?g|ml|cm|mm|x)(?!\\p{L}))`, 'giu'),
    ([, whole, currency, cents]) => `${countOf(whole!)}.${countOf(cents!)} ${currency}`,
    cue.currency,
  ],
  [
    new RegExp(`${edge}(?<!(?:hundred|thousand|and|hundert)[ -])(${below})(?:[ -]| con )(${tensSource})(?![ -]?(?:${unitSource}|hundred|thousand|grand|k)(?!\\p{L}))${end}`, 'giu'),
    ([said, first, second], after) => twoSpoken(said, number(first!), second!, after),
    cue.number,
  ],
]; // prettier-ignore

/** "Two twenty" is 220, "twelve fifty", "zwölf fünfzig" and "dos con cincuenta" have cents. Other Romance numbers are made of two. */
function twoSpoken(said: string, whole: number, second: string, after: string): string | undefined {
  const isEnglish = /ty(?:[ -]|$)/iu.test(second);
  if (!isEnglish && !/[zß]ig$|fuffzich$/iu.test(second) && !said.includes(' con ')) return undefined;
  const rest = number(second);
  return isEnglish && whole < 10 && !ofOne.test(after) ? String(whole * 100 + rest) : `${whole}.${rest}`;
}

const joined = ([said]: RegExpExecArray): string => said.replace(/[ -](?=[\p{L}\d])/gu, '');

const spanishLetters: Readonly<Record<string, string>> = {
  be: 'b', ce: 'c', de: 'd', efe: 'f', ge: 'g', hache: 'h', jota: 'j', ka: 'k', ele: 'l', eme: 'm', ene: 'n', pe: 'p', cu: 'q', erre: 'r', ese: 's', te: 't', uve: 'v', equis: 'x', zeta: 'z',
}; // prettier-ignore

/** Letters and figures spelled one by one, with their signs: for codes and order numbers. */
export const inOnePiece: readonly Rule[] = [
  // "B as in bravo", "b de barcelona", "T comme Thérèse", "K wie Kaufmann".
  [/(?<![\p{L}\d'])(\p{L}),? (?:as in|for|like|wie|comme|de) \1\p{L}+,?/giu, ([, letter]) => letter],
  // "Ele de Luis".
  [new RegExp(`${edge}(${Object.keys(spanishLetters).join('|')}) de (\\p{L})\\p{L}+,?`, 'giu'), ([, name, letter]) => spanishLetters[name!.toLowerCase()] === letter!.toLowerCase() ? letter : undefined],
  [/(?<=[\p{L}\d]) (?:dash|hyphen|minus|gui[oó]n|tiret|bindestrich|strich) (?=[\p{L}\d])/giu, () => '-'],
  [/(?<=[\p{L}\d]) (?:slash|barra|schrägstrich) (?=[\p{L}\d])/giu, () => '/'],
  [/(?<=\p{L}[-/])\d(?: \d)+(?![\p{L}\d])/giu, joined],
  [/(?<![\p{L}\d'/-])[\p{L}\d](?:[ -][\p{L}\d]){2,}(?:[ -]\d{2,6})?(?![\p{L}\d])/giu, joined],
  [/(?<![\p{L}\d'-])\p{L} \p{L}(?: \d+)+(?![\p{L}\d])/giu, joined],
]; // prettier-ignore
