/**
 * How the four languages say that something has been done: verbs as they stand after "I have" or "has been", by what
 * they claim, normalised. What no tool of an agent ever does is `other`: only the data of an order can say it.
 */

export type Deed = 'added' | 'removed' | 'changed' | 'emptied' | 'coupon' | 'passed-on' | 'other';

/** What the turn did, and with which product where that is known. */
export interface Done {
  deed: Deed | 'in-cart';
  title?: string;
}

type Verbs = Record<Deed, string>;

const english: Verbs = {
  added: 'added|(?:put|placed|popped|dropped)(?=[^.!?]*\\b(?:cart|basket|bag)\\b)',
  removed: 'removed|deleted|(?:took|taken)(?=[^.!?]*\\bout\\b)',
  changed: 'changed|updated|corrected|switched|swapped|replaced|adjusted|modified|edited',
  emptied: 'emptied|cleared',
  coupon: 'applied|redeemed|activated',
  'passed-on':
    'sent|forwarded|passed|submitted|notified|informed|alerted|e-?mailed|escalated|reported|contacted|messaged|called|(?:told|asked)(?= (?:a|the|our|my) (?:team|people|person|colleague|store|shop|support|staff))',
  other:
    'cancell?ed|refunded|reimbursed|ordered(?! (?:\\w+ )?(?:by|from))|placed(?! [^.!?]*\\b(?:cart|basket|bag)\\b)|bought|purchased|booked|reserved|paid|charged|returned|exchanged|shipped|dispatched|scheduled|arranged|issued|processed|approved|credited|waived|extended|upgraded|registered|subscribed|unsubscribed|initiated|secured|completed|(?:started|opened|created|reset|confirmed|closed)(?= (?:a|an|the|your)\\b)|confirmed(?= for you|[.!])',
};

const german: Verbs = {
  added: 'hinzugefugt|dazugelegt|reingelegt|hineingelegt|(?:gelegt|gepackt|getan)',
  removed: 'entfernt|herausgenommen|rausgenommen|geloscht',
  changed: 'geandert|aktualisiert|angepasst|umgestellt|ausgetauscht|korrigiert|aufgestockt',
  emptied: 'geleert',
  coupon: 'eingelost|angewendet|angewandt|aktiviert',
  'passed-on':
    'gesendet|geschickt|gesandt|weitergeleitet|weitergegeben|ubermittelt|informiert|benachrichtigt|gemeldet|kontaktiert|verstandigt|gerufen',
  other:
    'storniert|(?:zuruck|ruck)?erstattet|uberwiesen|zuruckgezahlt|bestellt|aufgegeben|gekauft|gebucht|reserviert|umgetauscht|verschickt|versendet|versandt|veranlasst|gutgeschrieben|bearbeitet|ausgelost|abgebrochen|gekundigt|ausgestellt|bezahlt|abgebucht|eingeleitet|angelegt|erstellt|genehmigt|verlangert|zuruckgelegt|zuruckgenommen|zuruckgeschickt|abgeschlossen|bestatigt',
};

const spanish: Verbs = {
  added: '(?:anadid|agregad|puest|metid)[oa]s?',
  removed: '(?:quitad|eliminad|borrad|retirad|sacad)[oa]s?',
  changed: '(?:cambiad|actualizad|modificad|corregid|sustituid|ajustad)[oa]s?',
  emptied: 'vaciad[oa]s?',
  coupon: '(?:aplicad|canjead|activad)[oa]s?',
  'passed-on':
    '(?:enviad|mandad|pasad|transmitid|avisad|informad|notificad|remitid|comunicad|reenviad|contactad)[oa]s?',
  other:
    '(?:cancelad|anulad|reembolsad|devuelt|comprad|pagad|reservad|realizad|tramitad|gestionad|procesad|emitid|abonad|programad|confirmad|cobrad|iniciad|solicitad|ampliad|aprobad|encargad|completad)[oa]s?|(?<=\\bhe (?:ya )?)pedido',
};

const french: Verbs = {
  added: 'ajoutee?s?|mise?s?(?=[^.!?]*\\bpanier\\b)',
  removed: '(?:retire|enleve|supprime)e?s?',
  changed: '(?:change|modifie|corrige|remplace|ajuste)e?s?|mise?s? a jour',
  emptied: 'videe?s?',
  coupon: 'appliquee?s?',
  'passed-on': '(?:envoye|transmis|prevenu|informe|signale|averti|contacte|alerte)e?s?|fait suivre',
  other:
    '(?:annule|rembourse|commande|achete|paye|reserve|retourne|renvoye|echange|expedie|traite|effectue|credite|emis|confirme|debite|lance|prolonge)e?s?|passee?(?= (?:la|votre|une|cette|ta) commande)',
};

/** Forms that say by themselves who did it and when: Spanish "cancelé", which without its accent is a request. */
export const spanishPast: Partial<Verbs> = {
  added: 'añadí|agregué|puse|metí',
  removed: 'quité|eliminé|borré|retiré|saqué',
  changed: 'cambié|actualicé|modifiqué|corregí|sustituí',
  emptied: 'vacié',
  coupon: 'apliqué|canjeé',
  'passed-on': 'envié|mandé|pasé|avisé|informé|notifiqué',
  other:
    'cancelé|anulé|reembolsé|devolví|pedí|compré|pagué|reservé|realicé|tramité|gestioné|procesé|hice (?:el|su|tu) pedido',
};

/** "Acabo de cancelar", "je viens d'annuler". */
export const justDone: Verbs = {
  added: 'anadir\\w*|agregar\\w*|poner\\w*|ajouter|mettre(?=[^.!?]*\\bpanier\\b)',
  removed: 'quitar\\w*|eliminar\\w*|borrar\\w*|retirer|enlever|supprimer',
  changed: 'cambiar\\w*|actualizar\\w*|modificar\\w*|changer|modifier|corriger|remplacer',
  emptied: 'vaciar\\w*|vider',
  coupon: 'aplicar\\w*|canjear\\w*|appliquer',
  'passed-on': 'enviar\\w*|mandar\\w*|pasar\\w*|avisar\\w*|envoyer|transmettre|prevenir|signaler',
  other:
    'cancelar\\w*|anular\\w*|reembolsar\\w*|devolver\\w*|pedir\\w*|comprar\\w*|pagar\\w*|reservar\\w*|realizar\\w*|tramitar\\w*|hacer (?:el|su|tu) pedido|annuler|rembourser|commander|acheter|payer|reserver|echanger|passer (?:la|votre|une|cette) commande|valider|confirmer',
};

const IN_BETWEEN = '[^.!?;:]{0,90}?';
const TEAM_DE = '(?:team|kollegen?|kollegin|laden|geschaft|shop|service|kundendienst|mitarbeiter\\w*)';

interface Saying {
  verbs: Verbs;
  /** The assistant says that it did it. `VERB` stands for the verbs. */
  mine: string[];
  /** The store did it, or it has been done: an order's data may say so too. */
  done: string[];
}

export const sayings: readonly Saying[] = [
  {
    verbs: english,
    mine: [
      "(?<![a-z])i(?:'ve| have| had)?(?: (?:just|already|now|also|gladly|successfully|then|even|personally|both|gone ahead and|went ahead and))* (?:VERB)",
      '^\\W*(?:(?:ok(?:ay)?|sure|great|perfect|alright|done|yes|certainly|of course)\\W+)?(?:VERB)(?=\\W*$| (?:it|them|that|the|your|to|from|both|one|and|as)\\b)',
    ],
    done: [
      "(?<![a-z])(?:we|they|(?:our|the|my) (?:team|people|staff|store|shop|support|colleagues?|service|system)|a colleague)(?:'ve| have| has)?(?: (?:just|already|now|also|successfully))* (?:VERB)",
      '\\b(?:has|have)(?: (?:now|just|already|also|successfully))* been(?: (?:successfully|now|already|fully))* (?:VERB)',
      '\\b(?:is|are|was|were) (?:now|just|already|hereby|successfully|officially)(?: successfully)? (?:VERB)',
      '\\border(?: [a-z]{0,3}-?\\d+)? is (?:VERB)',
      '^\\W*(?:your )?(?:order|refund|return|exchange|cancellation|payment) (?:VERB)',
    ],
  },
  {
    verbs: german,
    mine: [
      `\\b(?:ich habe?|habe? ich)\\b${IN_BETWEEN}\\b(?:VERB)`,
      '^\\W*(?:(?:ok(?:ay)?|gerne?|gut|alles klar|ja)\\W+)?(?:VERB)(?=\\W*$| (?:und|ist|fur sie)\\b|:)',
    ],
    done: [
      `\\b(?:wir haben|haben wir|${TEAM_DE} (?:hat|haben)|(?:hat|haben) (?:das|unser|die) ${TEAM_DE})\\b${IN_BETWEEN}\\b(?:VERB)`,
      `\\b(?:wurden?|ist|sind)\\b${IN_BETWEEN}\\b(?:VERB)`,
      '\\b(?:VERB) (?:wurden?|worden|ist|sind)\\b',
      '^\\W*(?:ihre |die )?(?:bestellung|erstattung|ruckgabe|stornierung|zahlung) (?:VERB)',
    ],
  },
  {
    verbs: spanish,
    mine: [
      '(?<!\\bno (?:\\w{2,3} ){0,2})\\bhe (?:ya |tambien )?(?:VERB)',
      '^\\W*(?:(?:vale|perfecto|claro|si|listo|hecho)\\W+)?(?:VERB)(?=\\W*$| (?:al|a su|a tu|en su|en tu|del)\\b|:)',
    ],
    done: [
      '(?<!\\bno (?:\\w{2,3} ){0,2})\\b(?:hemos|(?:el equipo|la tienda|nuestro equipo|un companero|una companera) (?:ya )?ha) (?:ya |tambien )?(?:VERB)',
      '(?<!\\bno (?:se )?)\\b(?:ha|han) sido (?:ya )?(?:VERB)',
      '(?<!\\bno )\\bse (?:ha|han) (?:VERB)',
      '(?<!\\bno )\\b(?:esta|estan|queda|quedan|ha quedado|han quedado|fue|fueron) (?:ya |ahora )?(?:VERB)',
      '^\\W*(?:su |tu |el )?(?:pedido|reembolso|devolucion|cancelacion|cambio) (?:VERB)',
    ],
  },
  {
    verbs: french,
    mine: [
      "(?:\\bj'ai|\\bje (?:l'|les |vous l'|vous les |vous |lui |leur |en )ai)(?: (?:bien|deja|aussi|donc|tout de suite|immediatement|egalement))* (?:VERB)",
      '^\\W*(?:(?:voila|tres bien|parfait|oui|ok)\\W+)?(?:VERB)(?=\\W*$| (?:au|a votre|dans|de votre)\\b)',
    ],
    done: [
      "\\b(?:nous (?:l'|les |vous l'|vous )?avons|on (?:l'|les |vous )?a|(?:l'equipe|notre equipe|la boutique|le magasin|un collegue|une collegue) (?:l'|les |vous )?a)(?: (?:bien|deja|aussi|donc))* (?:VERB)",
      '\\b(?:a|ont) (?:bien |deja )?ete (?:bien |deja )?(?:VERB)',
      '\\b(?:est|sont) (?:maintenant|desormais|deja|bien|a present) (?:VERB)',
      '\\bcommande(?: [a-z]{0,3}-?\\d+)? est (?:VERB)',
      '^\\W*(?:votre )?(?:commande|remboursement|retour|annulation) (?:VERB)',
    ],
  },
];

/** "Done.": something was, whatever it is. */
export const anythingDone =
  /^\W*(?:(?:ok(?:ay)?|sure|alright|great|perfect|there|and|yes|gut|gerne?|so|vale|perfecto|claro|voila|tres bien|parfait)\W+)?(?:(?:all |that's |that is |it's |it is |consider it |you're |you are )?(?:done|all set|taken care of)\b(?! with)|(?:(?:das |alles |schon )?(?:ist )?)(?:erledigt|geschafft)\b|(?:(?:ya |todo )?(?:esta |queda )?)(?:listo|hecho|solucionado|resuelto)\b(?! (?:para|de|a|en|con)\b)|(?:c'est|tout est|voila qui est) (?:fait|regle)\b|fait\W*$)|(?<![a-z])i(?:'ve| have)? (?:took|taken) care of\b|\bhabe ich erledigt\b/;

/** Where something is said to lie in the cart. */
export const inCart =
  /\b(?:is|are|sits?|'s)(?: (?:now|already|both|all|safely))* in your (?:cart|basket|bag)\b|\b(?:liegt|liegen|ist|sind|steckt)\b(?![^.!?]*\b(?:nicht|nichts|kein\w*)\b)[^.!?]{0,50}\b(?:in ihrem|in deinem|im) (?:warenkorb|einkaufswagen)\b|\bin (?:ihrem|deinem) warenkorb (?:liegt|liegen|ist|sind)(?! (?:noch )?(?:nichts|kein))|(?<!\bno )\b(?:esta|estan)\b[^.!?]{0,30}\ben (?:su|tu|el) (?:carrito|cesta)\b|\b(?:est|sont|se trouve\w*)\b(?! (?:pas|rien))[^.!?]{0,30}\bdans (?:votre|ton|le) panier\b/;
