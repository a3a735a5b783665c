/** A no in many words, where yes or no was asked, and an answer that is given up. */
import type { Slots } from '../understanding.ts';

const begins =
  /^(?:(?:ah|oh|ach|ay|uy|hm+|ok|okay|mm+|wait|espera|attends?|moment)[,.! ]+)*(?:no|nope|nah|non|nein|nee|nö)(?!\p{L})/u;
const leaves =
  /(?<!\p{L})(?:leave (?:it|that|them|everything)|keep (?:it|them|everything)|i'?ll keep|i'?m keeping|never ?mind|forget (?:it|that|about it)|changed my mind|thought better|d[eé]jal[oa]s?|d[eé]jel[oa]s?|deja (?:as[ií]|estar)|olv[ií]dal[oa]|pensado mejor|cambiado de (?:idea|opini[oó]n)|mejor no|me l[oa]s? quedo|no hace falta|no toques nada|laisse[rz]?(?: tomber)?|ne touche[rz]?|gardez?(?:-l[ea]s?)?|je l[ea]s? garde|oublie[rz]?|chang[eé] d'avis|tant pis|lass\p{L}* (?:mal|es|das|sie|nur|gut|sein)|behalte?n?|vergiss|doch nicht|anders überlegt|schon gut)(?!\p{L})/u;
/** Something is wanted in its place. */
const wantsOther =
  /[?¿]|(?<!\p{L})(?:but|instead|rather|just|only|change|swap|pero|sino|en vez|solo|sólo|cambia(?:r|me|l[oa])?|mais|plutôt|plutot|change[rz]|aber|sondern|lieber|stattdessen|nur|tausch\p{L}*)(?!\p{L})/u;
const mostWords = 14;

/** "No, déjalo, ya me lo he pensado mejor", "ach nein, lass mal, ich behalt die doch". */
export function refusesInWords(text: string, { things, category, orderId, coupon }: Slots): boolean {
  // "No, leave it, show me lamps" names what is wanted.
  if ((things ?? category ?? orderId ?? coupon) !== undefined) return false;
  return (
    begins.test(text) && leaves.test(text) && !wantsOther.test(text) && text.split(/\s+/).length <= mostWords
  );
}

/** "Don't have it here, never mind": what was asked for will not come. */
export function givesUp(text: string): boolean {
  return /(?<!\p{L})(?:never ?mind|forget (?:it|about it|that)|egal|vergiss es|vergessen sie es|lass(?:en sie)? (?:es|mal|gut sein)|d[eé]jalo|d[eé]jelo|da igual|olv[ií]d[ae]lo|laissez? tomber|tant pis|peu importe)[\s.!]*$/u.test(
    text,
  );
}

/** "I don't have it", "no lo encuentro": asked for an order number or an address. */
export const hasNone =
  /(?:(?:hab|habe|weiß|weiss|finde|kenne) .*(?:nummer|mail|bestätigung|sie|die|keine).* (?:nicht|mehr|verloren|gelöscht)|(?:hab|habe|weiß|weiss|finde) (?:keine|leider keine)|keine (?:nummer|bestellnummer|ahnung)|nummer (?:verloren|vergessen|weg))|(?:don't|dont|do not|haven't|havent|can't|cant|cannot|didn't|lost|no idea|forgot|not sure|don't know|without) .*(?:number|it|one|that|order|mail|email|confirmation)|^no l[oa]s? (?:tengo|encuentro|veo|sé)|^je ne (?:l'ai|le trouve|sais|la trouve|me souviens)|(?<!\p{L})(?:hab(?:e)?|finde|weiß|find) ich (?:leider )?nicht/u;
