import type { Language } from '../../understanding/understanding.ts';
import type { Ear } from './written-figures.ts';

/** What is said letter by letter and figure by figure: numbers of orders and parcels, codes, telephones. */

/** Letters and figures of an order, a parcel or a request, known by their form. */
const CODE =
  /(?<![\p{L}\p{N}-])(?:[A-Z]{1,5}-(?=[A-Z\d]*\d)[A-Z\d]{4,10}|[A-Z]{1,3}\d{4,12}|1Z[A-Z\d]{8,16}|(?<![+\d][ ])\d{9,24}|(?!\d{4}-\d\d-\d\d)(?=[A-Z\d-]*\d[A-Z\d-]*\d[A-Z\d-]*\d)(?:[A-Z]{1,5}|\d{2,6})(?:-[A-Z\d]{1,8}){2,4})(?![\p{L}\p{N}-])/gu;

/** The same known by what it is called: "code SPRING15", "order #48213". */
const CALLED =
  /(?<=(?<!\p{L})(?:(?:[Cc]ode|[Cc]oupon|[Gg]utschein(?:code)?|[Rr]abattcode|[Cc]ódigo|[Cc]upón|[Vv]oucher|[Pp]romo)\s(?:is\s|ist\s|est\s|es\s|:\s)?["“„«]?\s?))(?=[A-Z\d-]*\d)[A-Z\d-]{3,20}(?![\p{L}\d])/gu;
const ORDER =
  /((?<!\p{L})(?:[Oo]rder|Bestellung|[Cc]ommande|[Pp]edido)\s(?:number\s|no\.\s|nº\s|n°\s|Nr\.\s|número\s|numéro\s|Nummer\s)?)(#?)(\d{4,8})(?![\d.,]*\s?[€$£%]|[\p{L}\d]|[.,]\d)/gu;

/** "+44 20 7946 0018", "030 901820", "1-800-555-0199": groups of figures that begin with a plus, with nought or with an area. */
const TELEPHONE =
  /(?<![\p{L}\d.,/:-])(?:(?:\+\d{1,3}|0\d{1,5}|\(0?\d{2,4}\))(?:[ -]\d{1,8}|\/\d{5,8}){1,6}|(?:1-)?\d{3}-\d{3}-\d{4}|[679]\d\d(?: \d{2,3}){2,3})(?![\p{L}\d]|[.,:]\d|\s?[€$£%×x]|[-/]\d)/gu;

/** Signs of norms, sizes and models: "IP67" is "IP 67", "W32" "W 32", "7Q4" "7 Q 4". */
const MODEL =
  /(?<![\p{L}\d-])(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])(?!\d+[A-Z]+(?![A-Z\d]))[A-Z\d]{2,7}(?![\p{L}\d])/gu;

export function heardCodes(text: string, { language }: Ear): string {
  if (!/\d/.test(text)) return text;
  return text
    .replaceAll(CODE, (code) => spelled(code))
    .replaceAll(CALLED, (code) => spelled(code))
    .replaceAll(ORDER, (_all, before: string, sign: string, code: string) => before + sign + spelled(code))
    .replaceAll(TELEPHONE, (number) => telephone(number, language))
    .replaceAll(/(?<=\s)[-–](?=\d*[A-Z])/g, '')
    .replaceAll(MODEL, (model) =>
      /^[A-Z]\d$|^MP\d$/.test(model) ? model : (model.match(/\p{L}+|\d+/gu) ?? []).join(' '),
    );
}

/** "D-10023" is "D, 1 0 0, 2 3": a pause between letters and figures, and after three figures. */
export function spelled(code: string): string {
  const groups = code.match(/[\p{L}]+|\d{1,3}/gu) ?? [];
  return groups.map((group) => Array.from(group).join(' ')).join(', ');
}

/** Figures one by one, with a pause where a group ends. */
function telephone(number: string, language: Language): string {
  const figures = number.replaceAll(/\D/g, '').length;
  // Who speaks French says them two by two.
  if (figures < 7 || (language === 'fr' && /^0\d(?: \d\d){4}$/.test(number))) return number;
  const groups = number.match(/\+?\d+/g) ?? [];
  return groups.map((group) => group.replace('+', '+ ').replaceAll(/(?<=\d)(?=\d)/g, ' ')).join(', ');
}
