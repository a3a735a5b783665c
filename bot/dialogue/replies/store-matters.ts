import type { Language } from '../../understanding/understanding.ts';

/**
 * Words of a shop's dealings: sending, taking back, paying, opening, keeping what is written. A question that has one
 * may be answered by the store's pages or settings, whatever goods it names beside.
 */
const matters: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    [
      String.raw`\b(?:ship(?:s|ped|ping)?|deliver(?:s|ed|y|ing)?|courier|postage|post(?:ed|ing)? (?:to|it|them|this|on|back)|parcels?|packages?|po box|driver|postman|upstairs|kerb|pallet|customs|duty|duties|abroad|overseas|reach me|warehouse|express|next day|fast(?:er|est)|quick(?:er|est)?)\b`,
      String.raw`\b(?:lug|carry|bring|get|take|haul) (?:it|them|this|that|the [\p{L}]+) (?:up|in|inside|to my|upstairs)\b|\b(?:get|send|sent|mail) (?:it|them|this|that|things|stuff) to\b`,
      String.raw`\b(?:go|goes|going|gone|send|sending|sent|bring|give|take|post|posting|mail|way|come) (?:it |them |this |that |things |stuff |something )?back\b|\b(?:return(?:s|ed|ing|able)?|refund\w*|money (?:back|again)|exchange[ds]?|swap(?:s|ped)?|chang(?:e|ed) my mind|dock|set(?:s|ting)? me back|too late|how many days|how long (?:have|do) i|stuck with|min(?:imum)? order|they were a (?:gift|present)|it was a (?:gift|present))\b`,
      String.raw`\b(?:warrant(?:y|ies)|guarantee[ds]?|covered|claim(?:s|ing)?|spares?|repair\w*|fix(?:ed|es)?|mend|snap(?:s|ped)?|crack(?:s|ed)?|broke(?:n)?|breaks?|worn out|wear out|missing|replace[ds]?|just that)\b`,
      String.raw`\b(?:pay(?:s|ing|ment)?|paid|cash|cheques?|visa|amex|american express|mastercard|paypal|apple pay|google pay|klarna|instal?ments?|vat|tax(?:es)?|invoices?|receipts?|bill|vouchers?|gift ?cards?|coupons?|codes?|price match|cheaper (?:at|in|down|elsewhere)|beat|(?:less|cheaper) on (?:an)?other (?:site|page|shop|store)|match (?:it|that|the price|their price))\b`,
      String.raw`\b(?:open(?:ing)?|close[sd]?|shut|hours|whereabouts|address|branch|physical|bricks|park(?:ing)?|the car|tram|bus|station|wheelchair|stairs|steps|dogs?|phone|hotline|ring you|in the shop|in store|your (?:shop|store|place))\b`,
      String.raw`\b(?:pick(?:ing)? (?:it |them |this )?up|collect|swing by|fetch|grab (?:it|my)|come (?:round|by|over)|drive over|drop (?:by|in|it off))\b`,
      String.raw`\b(?:hiring|vacanc\w+|jobs?|class(?:es)?|courses?|workshops?|lessons?|appointment|reserve|book(?:ing)?|try (?:it|them|one|an? [\p{L}]+) (?:out|first|before)|before i (?:buy|commit)|samples?|rent|hire|bulk|trade|wholesale|sell (?:what|cards|prints|things))\b`,
      String.raw`\b(?:my (?:data|info|details|messages?|chat|words)|privacy|private|what i (?:type|write|say|said|tell|told)|this chat|(?:the|these|my|our) chats?|conversations?|recorded|bare hands|gloves|wrap(?:ped|ping)?|gift note|packaging|write .{0,30}on (?:a|the|it|its)|on a card|recycl\w+|refills?)\b`,
      String.raw`\b(?:pregnan\w*|breastfeeding|allerg\w*|coeliacs?|celiacs?|toddlers?|look around|guided tour|tours?|visit(?:ing)? (?:you|the)|come (?:exactly )?on (?:the |a )?(?:\d|mon|tues|wednes|thurs|fri|satur|sun)|(?:stay|keep|arrive) (?:cold|cool|warm|fresh|frozen))\b`,
    ].join('|'),
    'iu',
  ),
  de: /(?<!\p{L})(?:versand\p{L}*|verschick\p{L}*|liefer\p{L}*|porto|paket\p{L}*|zoll|ausland|rückgabe|zurück(?:geben|schicken|senden|bringen)|rücksendung|umtausch\p{L}*|erstatt\p{L}*|garantie|gewährleistung|reparier\p{L}*|ersatzteil\p{L}*|bezahl\p{L}*|zahlen|rechnung|kauf auf rechnung|gutschein\p{L}*|geöffnet|öffnungszeit\p{L}*|parkplatz|parken|abholen|arbeitsstelle|kurse?|termin|meine daten|datenschutz)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:livr\p{L}*|envoy\p{L}*|expédi\p{L}*|frais de port|colis|douane|étranger|retour\p{L}*|renvoy\p{L}*|rembours\p{L}*|échang\p{L}*|garantie|répar\p{L}*|pièces? détachées?|pay(?:er|é|ez)|paiement|facture|carte cadeau|bon d'achat|ouvert\p{L}*|horaires?|parking|garer|retirer|recrut\p{L}*|cours|rendez-vous|mes données|sur[ -]mesure|personnalis\p{L}*|papier cadeau|paquet cadeau|chèques?|cheques?|espèces|especes|cb|carte (?:bancaire|bleue)|visa|mastercard|paypal|virement|(?:tickets?|titres?)[- ]resto\p{L}*|en (?:plusieurs|deux|trois|quatre|\d) fois|(?:faites|réalisez|organisez)[- ]vous|vous (?:faites|réalisez|organisez))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:env[ií]\p{L}*|entreg\p{L}*|paquetes?|aduanas?|extranjero|devol\p{L}*|devuel\p{L}*|reembols\p{L}*|cambi(?:o|ar) de talla|garant[ií]a|repar\p{L}*|recambios?|pag(?:o|ar|os)|factura|tarjeta regalo|vale|abiert\p{L}*|abr[ií]s|horarios?|aparcar|recoger|trabajo|cursos?|cita|mis datos|a medida|personaliz\p{L}*|papel de regalo|en efectivo|visa|mastercard|paypal|bizum|transferencia|contra ?reembolso|a plazos|fraccionar|(?:hac|ofrec|realiz|organiz)[aáeé]is)(?!\p{L})/iu,
};

export function speaksOfMatters(language: Language, text: string): boolean {
  return matters[language].test(text);
}
