/** Named characters that shop texts use, beside letters with accents; others stay as they are written. */
const named = new Map(Object.entries({
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘',
  rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', bull: '•', middot: '·', deg: '°',
  euro: '€', pound: '£', yen: '¥', cent: '¢', copy: '©', reg: '®', trade: '™', times: '×', frac12: '½', frac14: '¼',
  frac34: '¾', iexcl: '¡', iquest: '¿', ordf: 'ª', ordm: 'º', szlig: 'ß', aelig: 'æ', AElig: 'Æ', oelig: 'œ',
  OElig: 'Œ', sup2: '²', sup3: '³', micro: 'µ', plusmn: '±', le: '≤', ge: '≥', shy: '', zwnj: '', ensp: ' ', emsp: ' ',
  thinsp: ' ',
})); // prettier-ignore
/** "eacute", "Ouml", "ntilde": a letter and what stands on or under it. */
const marks = new Map(Object.entries({
  acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327', ring: '\u030a', caron: '\u030c',
})); // prettier-ignore

const blocks = /<\/?(?:p|div|section|article|ul|ol|table|tr|h[1-6]|blockquote|br|hr|dl|dt|dd)\b[^>]*>/gi;

const cell = String.raw`<t[dh]\b[^>]*>((?:(?!</?t[dhr]\b)[^])*)</t[dh]\s*>\s*`;
/** A row of two cells: what is told of, and what of it. */
const pairs = new RegExp(String.raw`<tr\b[^>]*>\s*${cell}${cell}</tr\s*>`, 'gi');

function namedBy(cell: string): string {
  const name = cell.replace(/<[^<>]*>/g, '').trim();
  return name === '' || /[:?]$/.test(name) ? `${name} ` : `${name}: `;
}

/**
 * The words of a piece of HTML, as plain text: paragraphs on their own lines, list items behind "•", nothing of scripts,
 * styles or comments. The result is text: it must never be put into a page as HTML.
 */
export function htmlToText(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|iframe|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/<li\b[^>]*>/gi, '\n• ')
    .replace(pairs, (_row, name: string, value: string) => `\n${namedBy(name)}${value}\n`)
    .replace(/<\/(?:td|th)\s*>/gi, ' ')
    .replace(blocks, '\n')
    // Only what opens like a tag is one: "sizes < 40" is text.
    .replace(/<\/?[a-z!][^<>]*(?:>|$)/gi, '');
  return decodeEntities(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,9}));/gi, (whole, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named.get(name) ?? accented(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
    const printable = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return printable ? String.fromCodePoint(code) : ' ';
  }); // prettier-ignore
}

function accented(name: string): string | undefined {
  const mark = marks.get(name.slice(1));
  return mark && `${name.charAt(0)}${mark}`.normalize('NFC');
}
