/**
 * What rule 11 forbids and plain words can say; normalised. What needs other words (praise, haste, a colleague called)
 * is no fact of the turn and is kept back by grounding already.
 */

/** Where the assistant speaks of itself. */
export const OF_ITSELF =
  /\b(?:i|i'm|i've|i'll|i'd|my|ich|mein\w*(?! sie| du)|je|j'\w+|m'(?:a|ont|est)|mon|mes|yo|soy|estoy|tengo|acabo|he|mis?|conmigo|(?:pour|chez) moi)\b|(?<!\b(?:sie|du|nenn|sag|gib|zeig|schick|bitte|bei) )\b(?:mir|mich)\b|(?<!\b(?:give|tell|let|send|show|ask|like|want|for|write|email) )\bme\b/;

/** It may say that it is one, and what it did not see, wear or feel. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  `program programme programm programa logiciel bot chatbot machine maschine maquina computer robot ki ia assistante assistent asistente leid understood verstanden compris entendido
   mistake fehler erreur error advise pass forward weitergeben weiterleiten transmettre transmets montrer mostrar bestellnummer carrito panier warenkorb cart basket talla taille grosse
   english german french spanish language sprache langue idioma knows knew weiss kenne connais search searched writing forget delete stop stopped wrong failed
   lese schreibe losche gemerkt gerichtet nachgesehen richte gesagt hinzufugen schiefgegangen lis prie cote terminer escribo escribiendo leo prometer misma results knowledge bestand
   stock inventario personne quelqu equipe mensch menschen brauche people looked`.split(/\s+/),
); // prettier-ignore

/** Its work: what it would do, what it sees, counts and mistook, and where it has that from. */
export const AT_WORK =
  /\b(?:shall|should|can|could|may) i\b|\b(?:want|like) me to\b|\b(?:i|i'd|i'll) (?:can|see|count|find|found|guess|go by|read|mean|meant|was wrong|recommend|suggest|pass|look|take|pick)\b|\b(?:soll|darf|kann|konnte|wurde|sehe|zahle|finde|fand|lese) ich\b|\bich (?:\w+ )?(?:kann|sehe|zahle|finde|fand|lese|wurde|nahme)\b|\bgeirrt\b|\b(?:found|added|gefunden|hinzu(?:ge)?fug\w*|encontrado|anadido|trouvee?s?|ajoutee?s?)\b|\bi need\b|\bbrauche\b|\bnecesito\b|\bbesoin\b|\b(?:dois|puis|peux)-je\b|\bje (?:\w+ )?(?:peux|vois|compte|trouve|lis|prendrais|conseille|recommande|regarde)\b|\btrompee?\b|\bquieres? que\b|\b(?:puedo|podria|veo|cuento|encuentro|leo|cogeria|recomiendo|contado|equivocado)\b|\b(?:reviews?|ratings?|descriptions?|labels?|listings?|measurements?|catalog\w*|data|sources?|bewertung\w*|beschreibung\w*|\w*etikett\w*|daten|katalog|quellen?|auskunft|avis|fiche|etiquette|donnees|opiniones|descripcion|etiqueta|ficha|datos)\b/;

/** A name, a body, a family: none of them in a clause that denies it. */
export const A_PERSON =
  /\b(?:i'm|i am|ich bin|je suis|soy|hier (?:schreibt|spricht|sitzt))\b.{0,25}\b(?:real|human|person|people|mensch\w*|echte?r?|persona?|humain\w*|personne|vraie?)\b|\b(?:my name|mein name|ich heisse|je m'appelle|mon nom|me llamo|mi nombre)\b|\bas a (?:mother|father|parent|human)\b/;

/** Denying it is a machine, which no other denial excuses. */
export const NO_MACHINE =
  /\b(?:not|no|never|nor|kein\w*|pas|ni|nada de)\b.{0,20}\b(?:ro)?bots?\b|\b(?:not|no|kein\w*|pas|ni) (?:an? |une? |una? )?(?:machine|maschine|maquina|program\w*|computer|ai|ki|ia|ordinateur|ordenador)\b/;

export const DENIES =
  /\b(?:not|no|never|neither|weder|tampoco|nothing|without|cannot|nicht|nie|kein\w*|nichts|pas|jamais|jamas|rien|aucun\w*|sans|nunca|nada|ningun\w*|sin|ni|only|nur|seulement|solo|uniquement)\b|n't\b|\bn'|\bne\b/;

export const RUDE: Record<'waiting' | 'ending' | 'pushing' | 'blame' | 'flattery', RegExp> = {
  flattery:
    /(?:^|\b(?:your|what an?|ihr\w*|dein\w*|votre|quel\w*|su|tu|que) )(?:great|good|excellent|lovely|fine|gute\w*|tolle|bonn?e?|belle|excellente|buena?|excelente|gran) (?:question|taste|choice|eye|frage|wahl|geschmack|choix|gout|pregunta|eleccion|gusto)\b/,
  waiting:
    /^(?:\w{1,6}[,!]? )?(?:one|a|just an?|einen?|kleinen|un|une|petit)? ?(?:kurzen? |petit |petite )?(?:moment|second|sec|sekunde|augenblick|instant|seconde|momento|segundo|momentito)\b|\b(?:hang on|hold on|bear with|give me (?:a|one|two)\b|warten? sie|warte(?! ?zeit)|attendez|patientez|ne quittez|espera|espere|dame un|deme un)\b(?!.{0,12}\b(?:your|the|ihre|die|votre|su|tu|el|la)\b)|\b(?:i'll|i will) be (?:right )?back\b|\b(?:gleich|sofort) (?:wieder|zuruck)|\bje reviens\b|\b(?:ahora|enseguida) vuelvo\b/,
  ending:
    /\b(?:(?:any|some|what )(?:thing)? ?else|(?:kann|darf|soll) ich (?:ihnen |dir )?(?:sonst|noch|weiter\w*)|autre chose|puis-je encore|besoin d'autre|otra cosa)\b.*\?$|\b(?:anything (?:more|further|else)|(?:any )?(?:more|further|other) (?:questions|help)|(?:weitere\w*|noch|sonst) (?:frage|hilfe|wunsch|etwas|was)\w*|autres? questions?|d'autres|si besoin|(?:otra|mas) (?:dudas?|preguntas?|ayuda)|cualquier|algo mas|hesitate|hesite[rz]?|zoger\w*|dudes? en|feel free|disposition|zur verfugung|disposicion|jederzeit gern\w*|here for you|(?:here|happy) to help)\b/,
  pushing:
    /\b(?:said no|no thanks|dit non|que no|nein)\b.{0,40}\b(?:but|though|still|yet|mais|quand meme|pero|aunque|aber|trotzdem|doch)\b|\b(?:ich|soll)\b.{0,30}\btrotzdem\b|\b(?:are you|bist du|sind sie|etes-vous|es-tu|estas|esta)\b.{0,20}\b(?:really|sure|wirklich|sicher|vraiment|sure?s?|segur[oa])\b.{0,30}\?|\btout de meme pas\b|\bquand meme pas\b|\b(?:sans rien|mit leeren|empty-handed)\b|\bmuhe (?:gegeben|gemacht)\b|\b(?:de verdad|en serio) (?:no|quieres|vas)\b|\bchange your mind\b/,
  blame:
    /\b(?:as|like) i (?:\w+ ){0,2}(?:said|told|explained|mentioned)|\bi already (?:said|told)|\bwie (?:ich )?(?:\w+ )?(?:gesagt|sagte|erwahnt)|\b(?:ich|habe) (?:\w+ ){0,3}(?:schon|bereits) (?:\w+ )?(?:gesagt|sagte|erklart)|\bcomme (?:je|j'\w+) (?:[\w']+ ){0,3}(?:dit|disais|explique)|\bdeja (?:dit|explique)|\bya (?:te |se )?(?:lo )?(?:he )?(?:dicho|dije|explique)|\bcomo (?:ya )?(?:te |le )?(?:he )?(?:dicho|dije)/,
};
