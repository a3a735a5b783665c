import { anyWord, spanishPattern } from './es-pattern.ts';
import type { OfferWords } from './offer-words.ts';

/** What in an order is changed, and not exchanged. */
const ofOrder = '(?:direccion|pedido|datos|envio|nombre|telefono|correo)';

export const offerWords: OfferWords = {
  agreesToIt: spanishPattern(
    '^\\W*(?:(?:ok|okay|vale|si|venga|dale|claro|perfecto|genial|bueno|pues|y|entonces|listo|quiero|dame|ponme)[\\s,.!]+)*(?:es[aeo]|est[aeo]|es[ao]s|est[ao]s|aquel|aquella)(?: mism[oa])?(?:[\\s,]+(?:tambien|entonces|por favor|porfa))*\\W*$|^\\W*(?:(?:ok|vale|si|venga|dale|claro|bueno|pues)[\\s,.!]+)*(?:pon|anade|mete|agrega|echa)(?:me)?l[oa]s?\\W*$',
  ),
  agreesAnd: spanishPattern(
    '^\\W*(?:si|vale|ok|claro|venga|dale|perfecto)(?: por favor)?[\\s,.!]+(?:y|tambien|ademas)\\s+(?:tambien )?(?<rest>.+)$',
  ),
  buysIt: spanishPattern(
    '^\\W*(?:(?:ok|vale|si|pues|entonces|quiero|voy a)[\\s,]+)*(?:(?:l[oa]s? )?compr(?:o|ar|arl[oa])|pedir(?:l[oa])?|(?:l[oa]s? )?pido)(?: (?:ya|ahora|por favor))*\\W*$',
  ),
  owns: spanishPattern('\\bya (?:l[oa]s? )?(?:tien\\w*|tengo|tenemos|ten[ií]a|compr[oóeé])\\b'),
  reduced: anyWord('en (?:oferta|rebajas?|promocion|promo)|de oferta|rebajad[oa]s?|con descuento'),
  onceMore: anyWord('otra vez|de nuevo|tambien|otr[oa]|mas|aun'),
  oneFor: spanishPattern(
    '^\\W*(?:(?:y|tambien|ok|vale|hay|teneis|tienen)\\s+)*(?:(?:un[oa]s?|alg[uo]n?[oa]?s?)\\s+)?para\\s+(?!eso\\b|esto\\b|cuando\\b|que\\b)',
  ),
  requestKinds: [
    { intent: 'cancel-order', said: anyWord('cancel\\w*|anul\\w*') },
    { intent: 'return-item', said: anyWord('devol\\w*|devuelv\\w*|retorn\\w*') },
    { intent: 'exchange-item', said: spanishPattern(`\\bcambi\\w*\\b(?!.*\\b${ofOrder}\\b)`) },
    { intent: 'change-order', said: spanishPattern(`\\bmodific\\w*|\\bcambi\\w*\\b.*\\b${ofOrder}\\b`) },
  ],
};
