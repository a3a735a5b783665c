/** Finds what must not be kept or passed on: cards, bank accounts, addresses, telephone numbers, e-mail, passwords, names that are introduced or signed with. */
import type { PersonalData } from '../understanding.ts';
import {
  addressOf,
  dictatesAt,
  everyDictatedEmail,
  figuresSpoken,
  spokenNumber,
  spokenTens,
  tensSpoken,
} from './dictated.ts';
import { inOneByte } from './small-patterns.ts';
import { plainText, type PlainText } from './plain-text.ts';
import { everyMatch } from './slots/every-match.ts';

/** Text is searched in pieces of this size that overlap, so that cost grows with length and nothing hides at the end. */
const pieceCharacters = 2_000;
const overlapCharacters = 200;

type Check = (matched: string) => boolean;

/** What a text must have for a rule to find anything: most texts have nothing of it. */
type Need =
  'document' | 'addressee' | 'email' | 'dictated' | 'spoken' | 'password' | 'name' | 'signed' | number;

const nameWord =
  /name|nombre|nom est|hei(?:ß|ss)e|me llamo|m['’]appelle|Mr|Ms|Miss|Herr|Frau|Señor|Sra?|Mme|Madame|Monsieur/iu;
/** What stands before a name at the end of a letter, or before one's own. */
const signWord =
  /regards|sincerely|wishes|yours|gr(?:ü|ue?)(?:ß|ss)e?|(?<!\p{L})(?:lg|vg|mfg|i am|i['’]m|ich bin|hier ist|soy|je suis)(?!\p{L})|saludo|atentamente|cordial|salutations|bien [àa] vous|\n/iu;
const documentWord =
  /pass|ausweis|licen|führerschein|ssn|social|insurance|nino|identi|id[ -]card|steuer|dni|nie|permis/iu;
const addresseeWord = /c\/o|att|care of|z\. ?Hd|Händen|recipient|addressee|Empfänger|destinata/iu;
const spokenDot = /\.\p{L}| (?:dot|punkt|punto|point) /iu;
/** Two figures spoken one after the other, which few messages have. */
const spokenFigures =
  /(?<!\p{L})(?:zero|oh|one|two|four|five|six|seven|cero|uno|dos|cuatro|cinco|zéro|un|deux|quatre|cinq|null|eins|zwei|vier|fünf)[ ,.-]{1,3}(?:zero|oh|one|two|four|five|six|seven|cero|uno|dos|cuatro|cinco|zéro|un|deux|quatre|cinq|null|eins|zwei|vier|fünf)(?!\p{L})/iu;
const passwordWord = /pass|pw|pin|cvv|cvc|security code|kennwort|contraseña|mot de passe/iu;

/** Rules with the number of figures they need at least, or the sign or word. */
const rules: { kind: PersonalData['kind']; pattern: RegExp; needs: Need; check?: Check }[] = [
  { kind: 'iban', needs: 2, pattern: /(?<![\p{L}\d])[a-z]{2}\d{2}(?: ?[a-z\d]{4}){2,7}(?: ?[a-z\d]{1,3})?(?![\p{L}\d])/giu, check: isIban },
  { kind: 'card', needs: 13, pattern: /(?<![\p{L}\d])\d(?:[ .-]?\d){12,18}(?![\p{L}\d])/gu, check: isCard },
  { kind: 'email', needs: 'email', pattern: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,4}/gu },
  { kind: 'email', needs: 'dictated', pattern: everyDictatedEmail },
  { kind: 'card', needs: 'spoken', pattern: spokenNumber },
  {
    kind: 'password', needs: 'password',
    pattern:
      /(?<=(?<!\p{L})(?:pass ?word|passwd|pass ?phrase|pwd?|pass ?code|pin(?: code| number)?|cvv|cvc|security code|passwort|kennwort|contraseña|mot de passe)\s{0,3}(?:is|was|are|:|=|ist|lautet|es|est)\s{0,3}:?\s{0,3})(?!(?:not|wrong|safe|secure|forgotten|lost|incorrect|broken|gone|the|a|it|what|required|needed|too)(?!\p{L}))[^\s"']{3,64}/giu,
  },
  // Without "is": letters and figures mixed, as in passwords and hardly in words.
  { kind: 'password', needs: 'password', pattern: /(?<=(?<!\p{L})(?:pass ?word|passwd|pwd?|passwort|kennwort|contraseña|mot de passe) {1,3})(?=[^\s"',]*\d)(?=[^\s"',]*\p{L})[^\s"',]{5,64}/giu },
  { kind: 'password', needs: 'password', pattern: /(?<=(?<!\p{L})(?:cvv2?|cvc2?|security code)\s{1,3})\d{3,4}(?![\p{L}\d])/giu },
  {
    kind: 'address', needs: 1,
    pattern:
      /(?<![\p{L}\d])\d{1,5}[a-z]?,? (?:\p{L}[\p{L}.'-]{0,24} ){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|boulevard|blvd|place|terrace|close|crescent|square|way)(?!\p{L})(?:,? (?:apt|apartment|flat|unit|suite) ?\w{1,5})?/giu,
  },
  { kind: 'address', needs: 1, pattern: /(?<!\p{L})\p{L}[\p{L}-]{1,30}(?:straße|strasse|str\.|gasse|weg|platz|allee) ?\d{1,4} ?[a-z]?(?![\p{L}\d])/giu },
  { kind: 'address', needs: 1, pattern: /(?<![\p{L}\d])\d{1,4} ?[a-z]?,? \p{L}[\p{L}-]{1,30}(?:straße|strasse|str\.|gasse|weg|platz|allee)(?![\p{L}\d])/giu },
  { kind: 'address', needs: 1, pattern: /(?<![\p{L}\d])\d{1,4},? (?:bis )?(?:rue|avenue|boulevard|place|chemin|allée|impasse) (?:(?:de|du|des|la|le|les) |d'|l'){0,2}\p{L}[\p{L}-]{1,30}/giu },
  { kind: 'address', needs: 1, pattern: /(?<!\p{L})(?:calle|avenida|avda\.?|plaza|paseo) (?:(?:de|del|la|las|los|el) ){0,2}\p{L}[\p{L}-]{1,30},? (?:n[º°.]? ?)?\d{1,4}(?!\d)/giu },
  {
    // After a word that introduces one; the next words of it only when they are written as names are.
    kind: 'name', needs: 'name',
    pattern:
      /(?<=(?<!\p{L})(?:[Mm]y (?:full |first |last )?[Nn]ame(?: is|['’]s|:)|[Nn]ame:|[Ss]urname(?: is|:)|[Ii]n the name of|[Mm]ein [Nn]ame ist|[Ii]ch hei(?:ß|ss)e|[Mm]e llamo|[Mm]i nombre es|[Jj]e m['’]appelle|[Mm]on nom est)\s{1,3})(?!(?:not|on|the|in|an?|my|your|wrong|missing|under|at|still|correct|incorrect|spel\p{L}+|missp\p{L}+|nicht|falsch|mal)(?!\p{L}))\p{L}[\p{L}'’-]{1,30}(?: (?:(?:van|von|de|da|der|del|la|di) ){0,2}\p{Lu}[\p{L}'’-]{1,30}){0,3}/gu,
  },
  {
    // At the end, after words that end a letter. "Thanks" ends many a sentence: a name after it has a line of its own.
    kind: 'name', needs: 'signed',
    pattern:
      /(?<=(?:(?<!\p{L})(?:[Rr]egards|[Ss]incerely|[Ww]ishes|[Yy]ours(?: truly| faithfully)?|[Gg]r(?:ü|u|ue)(?:ß|ss)en?|LG|VG|MfG|lg|vg|mfg|[Ss]aludos?|[Aa]tentamente|[Cc]ordialement|[Cc]ordiales|[Ss]alutations|[Bb]ien [àa] vous)(?: aus \p{Lu}\p{Ll}+)?[ \t]?[,.!–-]?\s{1,3}|(?<!\p{L})(?:[Tt]hanks?(?: you)?|[Cc]heers|[Bb]est|[Dd]anke|[Gg]racias|[Mm]erci)[,.!]?[ \t]?\n\s{0,3}(?:[–-] ?)?))\p{Lu}[\p{Ll}'’-]{1,30}(?: (?:(?:van|von|de|da|der|del|la|di) ){0,2}\p{Lu}[\p{L}'’-]{1,30}){0,2}(?=[\s.!]*$)/gu,
    check: isSigned,
  },
  {
    // "I am Ada Marlow": two words written as names, and no "I'm Looking For".
    kind: 'name', needs: 'signed',
    pattern:
      /(?<=(?<!\p{L})(?:I am|[Ii]['’]m|[Ii]ch bin|(?:^|[.!,] )[Hh]ier ist|[Ss]oy|[Jj]e suis) )(?!\p{L}+ing |(?:Very|Really|Not|So|Just|A|An|The|In|From|After|Here|Sehr|Nicht|Ein|Eine|Auf|Kein|Muy|Una?|Nueva?|De|Très|Une?|Pas)(?!\p{L}))\p{Lu}[\p{Ll}'’-]{1,30}(?: (?:van|von|de|da|der|del|la|di)){0,2} \p{Lu}[\p{Ll}'’-]{1,30}(?!\p{L}| \p{Lu}\p{Ll}+ \p{Lu})/gu,
  },
  {
    // After a title. "Dr." is none here: a shop hears of Dr. Martens far more often than of a shopper's degree.
    kind: 'name', needs: 'name',
    pattern: /(?<=(?<!\p{L})(?:Mrs?|Ms|Miss|Herrn?|Frau|Señora?|Sra?|Mme|Madame|Monsieur)\.? )\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2}/gu,
  },
  {
    // After the word for the paper it stands on, with two figures at least: a passport cover is goods.
    kind: 'document', needs: 'document',
    pattern:
      /(?<=(?<!\p{L})(?:passport|identity card|id card|(?:driv(?:er['’]?s?|ing) )?licen[cs]e|ssn|social security|national insurance|nino|reisepass|(?:personal)?ausweis|führerschein|steuer-?id|dni|nie|pasaporte|passeport|carte d['’]identité|permis de conduire)(?: ?-?(?:number|no\.?|num|nummer|nr\.?|n[úu]mero|numéro|n°|id))?\s{0,2}(?:is|was|:|=|#|ist|lautet|es|est)?\s{0,2}:?\s{0,2})(?!(?:is|was|ist|es|est|no|nr)(?!\p{L}))(?:[A-Z]{1,5} ?)?\d[A-Z\d]*(?:[ -](?=[A-Z]?\d)[A-Z\d]{1,9}|[ -][A-Z](?![\p{L}\d])){0,5}(?![\p{L}\d])/giu,
    check: isDocument,
  },
  {
    // "Ship it to Ada Marlow, 12 Elm Street": two words written as names with a street right behind them.
    kind: 'name', needs: 1,
    pattern:
      /(?<=(?<!\p{L})(?:to|for|c\/o|an|para|a|à|pour|chez)(?: (?:my|our|meine[nr]?|mi|mon|ma) \p{L}{2,12}| (?:Mr|Mrs|Ms|Herrn?|Frau)\.?)? )(?!(?:New|North|South|East|West|Saint|San|Santa|Los|Las|El|The|Great|United|Port|Fort|Upper|Lower|Old|Bad)(?!\p{L}))\p{Lu}[\p{Ll}'’-]{1,30}(?: (?:van|von|de|da|der|del|la|di)){0,2}(?: \p{Lu}[\p{Ll}'’-]{1,30}){1,2}(?=,? (?:at |in der |in |en |au )?(?:\d{1,5}[a-z]?,? (?:bis )?(?:\p{L}[\p{L}.'’-]{0,24} ){0,4}(?:[Ss]t(?:reet)?|[Rr](?:oa)?d|[Aa]ve(?:nue)?|[Ll]a?ne?|[Dd]r(?:ive)?|[Cc](?:our)?t|[Bb](?:oulevard|lvd)|[Pp]lace|[Tt]errace|[Cc]lose|[Cc]rescent|[Ss]quare|[Ww]ay|rue|allée|chemin|impasse)(?!\p{L})|\p{L}[\p{L}-]{1,30}(?:straße|strasse|str\.|gasse|weg|platz|allee) ?\d|(?:calle|avenida|plaza|paseo) ))/gu,
  },
  {
    kind: 'name', needs: 'addressee',
    pattern:
      /(?<=(?<!\p{L})(?:c\/o|attn\.?:?|attention:|care of|z\. ?Hd\.(?: v\.)?|zu Händen(?: von)?|recipient(?: is|:)|addressee(?: is|:)|Empfänger(?:in)?(?: ist|:)|destinataire(?: est)?:?|destinatari[oa](?: es)?:?) ?)\p{Lu}[\p{Ll}'’-]{1,30}(?: (?:van|von|de|da|der|del|la|di)){0,2}(?: \p{Lu}[\p{Ll}'’-]{1,30}){1,2}/gu,
  },
  { kind: 'card', needs: 'spoken', pattern: spokenTens, check: isSpokenCard },
  { kind: 'phone', needs: 8, pattern: /(?<![\p{L}\d.,-])(?:\+|00)?\(?\d{1,4}\)?(?:[ ./()-]{0,2}\d{1,5}){1,6}(?![\p{L}\d])/gu, check: isPhone },
]; // prettier-ignore

/**
 * Personal data in `text`, in order, not overlapping. `orderNumber` is the span of an order number, which is none.
 */
export function findPersonalData(text: string, orderNumber?: { start: number; end: number }): PersonalData[] {
  const found: PersonalData[] = [];
  const plain = plainText(text);
  const taken = (start: number, end: number): boolean =>
    found.some((other) => start < other.end && end > other.start) ||
    (orderNumber !== undefined && start < orderNumber.end && end > orderNumber.start);
  const told = inOneByte(plain.text);
  const figures = countFigures(told);
  const has = (needs: Need): boolean => {
    if (typeof needs === 'number') return figures >= needs;
    if (needs === 'name') return nameWord.test(told);
    if (needs === 'signed') return signWord.test(told);
    if (needs === 'document') return figures > 1 && documentWord.test(told);
    if (needs === 'addressee') return addresseeWord.test(told);
    if (needs === 'dictated') return dictatesAt.test(told) && spokenDot.test(told);
    if (needs === 'spoken') return spokenFigures.test(told) || tensSpoken.test(told);
    return needs === 'email' ? told.includes('@') : passwordWord.test(told);
  };
  for (const { kind, pattern, needs, check } of rules) {
    if (!has(needs)) continue;
    for (let from = 0; from < plain.text.length; from += pieceCharacters - overlapCharacters) {
      for (const match of everyMatch(pattern, told.slice(from, from + pieceCharacters))) {
        const first = from + match.index;
        const said = plain.text.slice(first, first + match[0].length);
        if (check && !check(said)) continue;
        const last = first + said.length + (kind === 'address' ? townBehind(plain, first + said.length) : 0);
        const [start, end] = [plain.startOf(first), plain.endOf(last)];
        if (!taken(start, end))
          found.push({ kind, start, end, ...writtenOut(text.slice(start, end), said, kind) });
      }
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** What a find says where that is not how it is written: in plain figures, as an address. */
function writtenOut(written: string, matched: string, kind: PersonalData['kind']): { plain?: string } {
  const address = kind === 'email' && !matched.includes('@') ? addressOf(matched) : undefined;
  const plain = address ?? matched;
  return written.includes(plain) ? {} : { plain };
}

/** ", 80331 Munich", ", Springfield, IL 62704", ", London SW1A 1AA": the rest of an address, written as towns are. */
const town =
  /^,? {0,2}(?:(?:[A-Z]{1,2}[- ])?\d{4,5},? \p{Lu}[\p{L}'-]{1,30}(?: (?:am|an der|de|la|del|sur) \p{Lu}[\p{L}'-]{1,30}| \p{Lu}[\p{L}'-]{1,30})?|\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30})?,? (?:[A-Z]{2},? )?(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}))(?![\p{L}\d])/u;

function townBehind({ text }: PlainText, end: number): number {
  return town.exec(text.slice(end, end + 120))?.[0].length ?? 0;
}

function countFigures(text: string): number {
  let figures = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) figures++;
  }
  return figures;
}

/** `text` with each find replaced by its kind in brackets: "[card]". */
export function maskPersonalData(text: string, found: readonly PersonalData[]): string {
  return [...found]
    .sort((one, other) => other.start - one.start)
    .reduce((masked, { kind, start, end }) => `${masked.slice(0, start)}[${kind}]${masked.slice(end)}`, text);
}

/** A last line of one or two names; what is thanked or asked for is none. */
function isSigned(matched: string): boolean {
  return !/^(?:Thanks?|Please|Cheers|Danke|Bitte|Gracias|Merci|Hello|Hi|Yes|No|Ja|Nein|Oui|Non|Ok)(?!\p{L})/u.test(
    matched,
  );
}

/** Six characters or more in capitals, of which most are figures, as on papers. */
function isDocument(matched: string): boolean {
  if (matched !== matched.toUpperCase()) return false;
  const plain = matched.replace(/[^A-Z\d]/g, '');
  const figures = plain.replace(/\D/g, '').length;
  return plain.length >= 6 && plain.length <= 18 && figures * 3 >= plain.length;
}

/** As many figures as a card has, and they pass its check: sizes and years are spoken in a row too. */
function isSpokenCard(matched: string): boolean {
  const figures = figuresSpoken(matched);
  return figures.length >= 13 && figures.length <= 19 && isCard(figures);
}

/** Luhn's check, which every payment card passes and nine in ten other numbers do not. */
function isCard(matched: string): boolean {
  const digits = matched.replace(/\D/g, '');
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && !/^0+$/.test(digits);
}

/** ISO 13616: the number with its first four characters moved behind, letters as 10 to 35, leaves 1 divided by 97. */
function isIban(matched: string): boolean {
  const plain = matched.replaceAll(' ', '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Between 8 and 15 digits, and written as telephone numbers are: not a date, not one long figure without a leading 0 or +. */
function isPhone(matched: string): boolean {
  const digits = matched.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15) return false;
  if (/^\d{4}-\d{2}-\d{2}$/.test(matched) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(matched)) return false;
  if (/^\d+ ?- ?\d+$/.test(matched) && digits.length < 9) return false;
  const separated = /\d[ ./()-]+\d/.test(matched);
  return /^(?:\+|0|\()/.test(matched) || separated || digits.length === 10 || digits.length === 11;
}
