/** The words that join two wishes in one message, in the four languages. */

const joints =
  'and also|and plus|and then|and|also|plus|then|but also|oh and|y también|y además|y luego|y después|además|luego|y|et aussi|et puis|et ensuite|puis|ensuite|et|und auch|und dann|und außerdem|und|außerdem|anschließend';
const behind = '(?!\\p{L})';
const again = '(?:(?:also|then|también|además|aussi|auch|außerdem) )?';

/** Where a sentence ends. */
export const sentenceEnd =
  /(?<=(?<!\b(?:no|nr|num))[.!?;…])["'”»)\]]*\s+|\s+[-–—]+\s+|\s*\n+\s*|\.{2,}\s*/giu;

/** Where a word or a comma may join two wishes. */
export const joint =
  /[,;]?(?<!\b(?:il|en|l[ea]s?|du|au|peu))\s+(?:and|plus(?! qu| de)|und(?! dass)|sowie|y(?! que)|et(?! qu)|but|aber|pero|mais|then|puis|luego|also(?= (?:do|does|did|can|could|is|are|what|how|where|when|which) ))\s+(?:(?:also|then|auch|dann|außerdem|también|tambien|además|ademas|luego|aussi|puis)\s+)?|[,;]\s+/giu;

/** A joint that adds something. */
export const adds = /also|auch|außerdem|adem[aá]s|tambi[eé]n|aussi/iu;

/** "Yes, and put the gift set in": what was asked is answered, and more is asked for. */
export const agreesAndMore =
  /^\P{L}*(?<yes>(?:yes|yeah|yep|ja|gerne|s[ií]|oui)(?:,? (?:please|bitte|por favor|s['’]il (?:te|vous) pla[iî]t))?)[,.!]*\s+(?:and|plus|und|y|et)\s+(?<more>\p{L}.+)$/isu;

/** What only opens another matter: "one more thing:", "btw", "if so". */
export const opens =
  /^(?:(?:(?:one|a|1) (?:more|last|quick|other) (?:thing|question)|(?:just )?(?:a )?quick question|by the way|btw|if so|also|another (?:thing|question)|(?:y )?(?:otra cosa|una (?:pregunta|cosa|duda)(?: m[aá]s)?|por cierto)|(?:et )?(?:autre chose|(?:une|encore une|petite) (?:petite )?question|au fait|sinon)|(?:und )?(?:noch (?:was|etwas|eine (?:kurze )?frage)|(?:eine |kurze )+frage|[uü]brigens|ach ja|ach so|apropos)|(?:oh|ah|ach|ok|okay)(?:,? (?:and|y|et|und))?)(?:\s*[,:–-]+\s*|\s+(?=\S)))+/iu;

/** "If I pick express": a condition asks for nothing without the clause after it. */
export const condition =
  /^(?:(?:and|und|y|et|but|aber|pero|mais|ok|oh|hm+|sec|moment),? )*(?:what |was )?(?:if|when(?! (?:will|do|does|did|is|are|can|would)(?!\p{L}))|unless|suppose|wenn|falls|sobald|si|cuando|lorsque|quand (?:je|on|j['’]))(?!\p{L})[^,]*$/iu;

/** What says nothing alone: "oh wait", "and tell me". */
export const connector =
  /^(?:(?:and|also|then|plus|oh|ok|okay|so|but|well|no|nope|yes|wait|h?m+(?:,? a ver)?|a ver|actually|sorry|hang on|hold on|btw|sec|one sec|(?:einen |un |one )?moment[o]?|(?:y |et |und )?(?:también|además|aussi|auch|außerdem|dann|puis|luego|übrigens)|y|et|und)(?:,? (?:no|yes|wait|ok|okay|actually|sorry|then|so|but|well))*|tell me|dime|dis-moi|dites-moi|sag mir|i see|i understand|understood|got it|entiendo|entendido|comprendo|ya veo|vale|de acuerdo|je comprends|je vois|compris|entendu|bien noté|c'est noté|d['’]accord|verstehe|verstanden|ich verstehe|alles klar)$/iu;

/** "… Spain? And do you take PayPal?" */
export const leading = new RegExp(`^\\s*(?:${joints}|pero|mais|aber)\\s+${again}(?=\\S+\\s)`, 'iu');

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
  en: 'what|how|where|when|which|who|do|does|can|could|is|are',
  es: 'dónde|cuándo|cómo|qué|cuánt[oa]s?|cuál|puedo|podéis|tenéis|tienen|hacéis|aceptáis|aceptan|enviáis|hay',
  fr: "où|quand|comment|combien|quel(?:le)?s?|est-ce|c'est quoi|vous|peux|pouvez|avez",
  de: 'wo|wann|wie|was|welche[rsn]?|kann|könnt|können|geht|habt|haben|gibt|liefert|nehmt',
};

/** A clause that asks, with a mark at its end or without. */
export const question = new RegExp(`\\?|^(?:${Object.values(questions).join('|')})${behind}`, 'iu');

/** "Ach nein, in gold": of what was said just before. */
export const corrects =
  /^(?:ach |oh |ah )?(?:no|nope|nein|nee|non|actually|sorry|doch|pardon|perd[oó]n)(?!\p{L})/iu;

/** "Il est garanti combien de temps", "it is under warranty for how long": words that only ask, wherever they stand. */
export const asksWithin =
  /(?<!\p{L})(?:how (?:long|much|many|often)|combien|quel(?:le)?s?|qué|cuánt[oa]s?|cuál(?:es)?|cuándo|dónde|wie (?:lange|viele?|teuer|oft)|wieviele?)(?!\p{L})/iu;

/** Tells of somebody and wishes for nothing. */
export const tellsOfSomebody =
  /^(?:(?:and|und|y|et|but|aber|pero|mais|hi|hello|hallo|hola|bonjour|so|well|also),? )*(?:(?:he|she|it|they|we|i)(?:['’](?:s|re|m|ve|d been)| is| are| am| was| have| has| had| live)|(?:my|our|mein|meine|unser|unsere|mi|mis|nuestr[oa]|mon|ma|mes|notre) \p{L}+ |(?:er|sie|es|wir) (?:ist|sind|hat|haben|wird)|ich (?:bin|hab|habe|wohne)|(?:él|ella) |(?:tengo|estoy|vivo|soy|es|tiene) |(?:il|elle|on) (?:est|a|vient)|j['’](?:ai|habite)|je (?:suis|vis))(?!\p{L})/iu;
