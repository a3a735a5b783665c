/**
 * A written amount as whole minor units, digit by digit so that no floating-point error can creep in: "19.99" with two
 * digits is 1999. Takes "1,299.00", "1.299,00", "1 299", "$19.99", "19,99 €", "199 kr." and "19,-". Digits beyond the currency's are rounded half up.
 * @returns undefined when it is not an amount, or a negative one.
 */
export function parseMinorUnits(text: string, exponent: number): number | undefined {
  const bare = text
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/[.,][-–—]+(?=\D*$)/, '')
    .replace(/^(?:\p{L}{1,3}\.?)?\p{Sc}?(?=[\d.,])|(?<=\d)\p{Sc}?(?:\p{L}{1,3}\.?)?$/gu, '');
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(bare)) return undefined;
  const mark = decimalMark(bare, exponent);
  const at = mark === undefined ? -1 : bare.lastIndexOf(mark);
  const whole = (at < 0 ? bare : bare.slice(0, at)).replace(/[.,]/g, '');
  const fraction = at < 0 ? '' : bare.slice(at + 1);
  const kept = fraction.slice(0, exponent).padEnd(exponent, '0');
  const roundUp = Number(fraction.charAt(exponent) || '0') >= 5 ? 1 : 0;
  const amount = Number(`${whole || '0'}${kept}`) + roundUp;
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** The last of two different marks parts the decimals; a single one does unless it groups thousands ("1,299", "1.299.000"). */
function decimalMark(bare: string, exponent: number): '.' | ',' | undefined {
  const marks = bare.replace(/\d/g, '');
  if (marks === '') return undefined;
  const last = marks.endsWith('.') ? '.' : ',';
  if (new Set(marks).size > 1) return last;
  if (marks.length > 1 || (exponent === 0 && /[.,]\d{3}$/.test(bare))) return undefined;
  return last === ',' && /,\d{3}$/.test(bare) && !bare.startsWith('0') ? undefined : last;
}
