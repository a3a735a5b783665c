/** The words that join two wishes in one message and that a wish of its own begins with, in the four languages. */

const behind = '(?!\\p{L})';

const joints =
  'and also|and plus|and then|and|also|plus|then|but also|oh and|y también|y además|y luego|y después|además|luego|y|et aussi|et puis|et ensuite|puis|ensuite|et|und auch|und dann|und außerdem|und|außerdem|anschließend';
const again = '(?:(?:also|then|también|además|aussi|auch|außerdem) )?';

/** What a question or a demand begins with, so that even a comma before it parts two wishes. */
const asked = {
  en: 'what|how|where|when|do|does|can|is|are|add|show|remove|find|tell|i',
  es: 'dónde|cuándo|cómo|qué|cuánt[oa]s?|cuál|puedo|podéis|tenéis|tienen|hacéis|aceptáis|aceptan|enviáis|hay|enséñame|muéstrame|busca|añade|quita',
  fr: "où|quand|comment|combien|quel(?:le)?s?|est-ce|c'est quoi|vous|tu|peux|pouvez|avez|montre(?:z)?|ajoute|enlève|cherche",
  de: 'wo|wann|wie|was|welche[rsn]?|kann|könnt|können|geht|habt|haben|gibt|liefert|nehmt|zeig|leg|such',
};
const asking = Object.values(asked).join('|');

/** Where a message may part. */
export const boundary = new RegExp(
  `\\s*(?:[.!?;]+\\s+|[,;]?\\s+(?:${joints})\\s+${again}|,\\s+(?=(?:${asking})${behind}))`,
  'iu',
);

const demands = {
  en: 'add|remove|show|find|take|put|delete|cancel|compare|tell|give|track|apply|use|empty|clear|check|get|buy|search|recommend|change|make|send',
  es: '(?:añad[ea]|quita|muestra|muéstra|enseña|enséña|di|busca|búsca|pon|mete|aplica|usa|compara|vacía|anula|cancela|manda|mánda|envía|borra|elimina|cambia|recomienda|recomiénda|da)(?:me|nos|l[oa]s?|mel[oa]s?)?',
  fr: '(?:ajoute|enlève|retire|montre|dis|dites|cherche|trouve|mets|mettez|applique|utilise|compare|vide|annule|envoie|envoyez|passe|efface|supprime|change|donne|recommande)z?(?:-(?:moi|nous|en|l[ea]s?))*',
  de: 'leg|pack|nimm|zeig|such|finde|storniere|verbinde|löse?|vergleiche|mach|entferne|schicke?|lösche|sag|gib|ändere|leere?|füge|empfiehl|nutze|schmei(?:ß|ss)(?:t|e)?|wirf|werft|tut?|holt?|streich|stell|bestell|tausch|räumt?|setze?',
};

/** A clause that tells the shop to do something. */
export const request = new RegExp(
  `^(?:(?:please|bitte|por favor) )?(?:${Object.values(demands).join('|')})${behind}(?! des?${behind})`,
  'iu',
);

const questions = {
  en: 'what|how|where|when|who|which|why|do|does|did|can|could|will|would|is|are|am|i|we|my|let|have|may|should|you',
  es: `${asked.es}|quién|por qué|puedes|podrías|tienes|lo hay|la hay|lo tenéis|es|son|quiero|quisiera|necesito|me|no me|paso por caja|mi`,
  fr: `${asked.fr}|qui|pourquoi|je|j'\\p{L}+|on passe|on peut|il (?:est|existe|y)|elle (?:est|existe)|y a-t-il|peut|pourriez|mon|ma`,
  de: `${asked.de}|wer|warum|wieso|kannst|könnte|hat|ist|sind|macht|ich|wir|ihr|zur kasse|mein|meine`,
};

/** How a clause of its own begins; "the third" and "not too expensive" only go on with what was said. */
export const opening = new RegExp(
  `^(?:(?:please|also|then|oh|ok|so|bitte|también|aussi|auch) )*(?:${Object.values(questions).join('|')})${behind}`,
  'iu',
);

/** Says that something is wanted, wherever it stands. */
export const wishing =
  /(?<!\p{L})(?:want|need|looking|would (?:like|love)|d (?:like|love)|after|where|will|möchten?|hätten?|brauchen?|suchen?|will|wollen|nehme[n]?|wo|quiero|queremos|necesit\p{L}*|busc\p{L}*|gustaría|dónde|cherch\p{L}*|voudr\p{L}*|veux|aimer\p{L}*|besoin|où|prends?)(?!\p{L})/iu;

/** Where somebody lives: "Ich wohne in Bremen". */
export const lives =
  /(?<!\p{L})(?:(?:i|we|she|he|they|who) lives?|based in|wohn(?:e|t|en)|leb(?:e|t|en) in|viv(?:o|e|imos|en) en|habit(?:e|ons|ent))(?!\p{L})/iu;

/** "If I pick express": a condition asks for nothing without the clause after it. */
export const condition =
  /^(?:if|when|unless|suppose|wenn|falls|sobald|si|cuando|lorsque|quand (?:je|on|j['’]))(?!\p{L})[^,]*$/iu;

/** What says nothing alone: "oh wait", "and tell me". */
export const connector =
  /^(?:(?:and|also|then|plus|oh|ok|okay|so|but|well|no|nope|yes|wait|hm+|actually|sorry|hang on|hold on|y|et|und)(?:,? (?:no|wait|ok|okay|actually|sorry|then|so|but|well))*|tell me|dime|dis-moi|dites-moi|sag mir|i see|i understand|understood|got it|entiendo|entendido|comprendo|ya veo|vale|de acuerdo|je comprends|je vois|compris|entendu|bien noté|c'est noté|d['’]accord|verstehe|verstanden|ich verstehe|alles klar)$/iu;

/** "… Spain? And do you take PayPal?" */
export const leading = new RegExp(`^\\s*(?:${joints}|pero|mais|aber)\\s+${again}(?=\\S+\\s)`, 'iu');

/** "I want to buy one": of what was asked for just before, and no wish of its own. */
export const wantsOne = new RegExp(
  `^(?:${[
    "(?:i|we)(?:'d| would|'m| am)? ?(?:really )?(?:want|need|like|love|looking)(?: to (?:buy|get|order|have)| for)? (?:one|some|any|a few|a couple|a pair)",
    '(?:quiero|queremos|quisiera|quería|querría|necesito|me gustaría|busco|ando buscando)(?: (?:comprar|pedir|encargar))?(?: (?:un[oa]s?|algun[oa]s?))',
    "(?:je|j'|nous)(?:'en)? ?(?:veux|voudrais|voudrions|aimerais|cherche|en cherche)(?: (?:en|bien en))? (?:acheter|commander|prendre|avoir)? ?(?:une?|quelques[- ]une?s|deux)",
    '(?:ich|wir)? ?(?:will|wollen|möchte|möchten|würde gerne?|brauche|suche) (?:gerne? |mir )?(?:eine?[nrs]?|welche|ein paar)(?: (?:kaufen|bestellen|haben))?',
  ].join('|')})$`,
  'iu',
);
