import type { Language } from '../../understanding/understanding.ts';

/** Words that go on with a rule just told. */
interface RuleWords {
  /** "And how long do I have": of the rule told a moment ago, not of a parcel. */
  asksHowLong: RegExp;
  /** "And if I find it cheaper": goes on with a case that a rule may tell of. */
  supposes: RegExp;
  /** "When", "how soon", "how many days": a time is asked for. */
  asksTime: RegExp;
  /** "Who's carrying it", "which courier is that". */
  asksCarrier: RegExp;
  /** That somebody answers or gets in touch. */
  ofAnswer: RegExp;
  /** What is done by what lasts or costs: "does that take", "geht das". */
  costs: RegExp;
  /** Whether something has its price: "is that free", "do you charge for it". */
  asksCost: RegExp;
  /** Names the way to the shopper or another matter: no cost of giving back. */
  ofSending: RegExp;
  /** "Until when", "by what time": when something must have been done. */
  asksUntilWhen: RegExp;
  /** Of an order that there is: "where is my refund", "I sent it back last week". */
  ofOwnOrder: RegExp;
  /** What giving back is called, to ask the store's pages for it. */
  givingBack: string;
  /** Names the money that comes back. */
  ofMoney: RegExp;
  /** What that is called, to ask the store's pages how long it takes. */
  refund: string;
}

const words: Record<Language, RuleWords> = {
  en: {
    asksHowLong:
      /how (?:long|many (?:days|weeks)|much time) (?:do|have|would|will) (?:i|we) (?:have|got|get)/iu,
    supposes: /^\W*(?:(?:ok|and|but|so|oh|what) )*(?:if|in case|supposing|suppose|even)\b/iu,
    asksTime: /\b(?:when(?:['’]?s|['’]?ll)?|how (?:long|soon|fast|quick(?:ly)?|many (?:days|weeks)))\b/iu,
    asksCarrier:
      /\b(?:who|which|what)(?:['’]?s|s)?\b.{0,20}\b(?:carrier|courier|(?:delivery|parcel|shipping) (?:company|service|firm))\b|\bwho(?:['’]?s|s| is|['’]?ll be| will be| does)?(?: going to be)? (?:carry(?:ing)?|deliver(?:s|ing)|bring(?:s|ing)) (?:it|this|that|them|my (?:order|parcel|stuff))\b/iu,
    ofAnswer:
      /\b(?:answer|reply|repl(?:y|ies)|respond|hear(?: back)?(?: from)?|in touch|back to me|call(?: me)?(?: back)?|read (?:it|that|my)|look at (?:it|that|my))\b/iu,
    costs:
      /\b(?:takes?|taking|lasts?|needs?|costs?|be|days?|hours?|usually|about|roughly|there|get|pay|shipping|delivery)\b/giu,
    asksCost: /\b(?:costs?|charge[ds]?|fees?|free|who pays|have to pay|do i pay|postage|expense)\b/iu,
    ofSending: /\b(?:ship\w*|deliver\w*|express|collect\w*|pick\w*|exchang\w*|wrap\w*)\b/iu,
    asksUntilWhen:
      /\b(?:until when|till when|by (?:when|what (?:time|day)|which (?:time|day))|how (?:late|long) can|(?:latest|last) (?:time|day|hour) (?:i|we|to)|deadline|cut-?off|how long (?:\w+ ){0,4}can (?:i|we|you))\b/iu,
    ofOwnOrder:
      /\bmy (?:order|refund|return|exchange|parcel|package|delivery|stuff|purchase)\b|\b(?:i|we)(?:['’]ve| have| had|['’]m|['’]d)?(?: already| just)? (?:returned|sent|posted|ordered|bought|cancelled|got|received|handed|dropped|waited|waiting)\b|\b(?:yet|still|already|since|ago|yesterday|last (?:week|month))\b|\bwhere(?:['’]?s| is)\b/iu,
    givingBack: 'return',
    ofMoney: /\b(?:refund\w*|reimburs\w*|money|cash|credited)\b/iu,
    refund: 'refund',
  },
  es: {
    asksHowLong:
      /cu[áa]nt[oa]s? (?:d[íi]as|tiempo|semanas|plazo) (?:tengo|tenemos|hay|dan|me dan|das|dais|ten[ée]is|tienen)|hasta cu[áa]ndo (?:puedo|tengo|se puede)|qu[ée] plazo/iu,
    supposes: /^\P{L}*(?:(?:y|pero|vale|ok) )*(?:si|en caso|incluso|aunque)(?!\p{L})/iu,
    asksTime: /cu[áa]ndo|cu[áa]nt[oa]s? (?:tiempo|d[íi]as|semanas|horas|tard\p{L}*)|qu[ée] plazo/iu,
    asksCarrier:
      /(?:qu[ée]|cu[áa]l|con (?:qu[ée]|qui[ée]n)) .{0,14}(?:transportista|mensajer[íi]a|mensajero|(?:empresa|compa[ñn][íi]a) de (?:env[íi]o|transporte|reparto|mensajer[íi]a)\p{L}*)|qui[ée]n (?:me )?(?:lo |la )?(?:trae|lleva|reparte|entrega)(?!\p{L})/iu,
    ofAnswer:
      /(?<!\p{L})(?:respond\p{L}*|respuesta|contest\p{L}*|llam\p{L}*|escrib\p{L}*|le(?:e|en|er[áa]n?))(?!\p{L})/iu,
    costs:
      /(?<!\p{L})(?:tard\p{L}*|lleva|dura|cuesta|vale|sale|ser[ií]a|d[ií]as|m[aá]s o menos|env[ií]o)(?!\p{L})/giu,
    asksCost:
      /(?<!\p{L})(?:cuesta|coste|cobr[aá]\p{L}*|grat(?:is|uit[oa]s?)|qui[eé]n (?:lo )?paga|recargo|portes?)(?!\p{L})/iu,
    ofSending:
      /(?<!\p{L})(?:env[ií]\p{L}*|entreg\p{L}*|expr[eé]s|urgente|recog\p{L}*|cambi\p{L}*|envuel\p{L}*)(?!\p{L})/iu,
    asksUntilWhen:
      /hasta (?:cu[áa]ndo|qu[ée] (?:hora|d[ií]a))|antes de qu[ée] hora|l[ií]mite|cu[áa]nto tiempo (?:\p{L}+ ){0,4}(?:puedo|puede|podemos)(?!\p{L})/iu,
    ofOwnOrder:
      /(?<!\p{L})(?:mi (?:pedido|reembolso|devoluci[oó]n|paquete|cambio|dinero)|(?:he|hemos|hab[ií]a) \p{L}+(?:ado|ido|uelto|cho)|devolv[ií]|envi[eé]|mand[eé]|compr[eé]|ped[ií]|todav[ií]a no|a[uú]n no|ya|hace|ayer|d[oó]nde est[aá])(?!\p{L})/iu,
    givingBack: 'devolver devolución',
    ofMoney: /(?<!\p{L})(?:(?<!contra )reembols\p{L}*|reintegr\p{L}*|dinero|plata)(?!\p{L})/iu,
    refund: 'reembolso',
  },
  fr: {
    asksHowLong:
      /(?:combien de (?:temps|jours|semaines)|quel d[ée]lai)(?! .*(?:livr|arriv|recev|dure|tient))|jusqu['’ ]?[àa] quand/iu,
    supposes: /^\P{L}*(?:(?:et|mais|ok|oui) )*(?:si|s['’]il|au cas|même)(?!\p{L})/iu,
    asksTime: /quand|combien de (?:temps|jours|semaines)|quels? d[ée]lais?|sous combien/iu,
    asksCarrier:
      /quel(?:le)?s? .{0,14}(?:transporteur|livreur|(?:société|compagnie|service) de (?:livraison|transport))|c['’]est (?:qui|quoi) (?:le |comme )?(?:transporteur|livreur)|(?:qui|par qui) .{0,12}(?:livre|apporte|transporte|achemine)\p{L}*/iu,
    ofAnswer:
      /(?<!\p{L})(?:répon\p{L}*|repond\p{L}*|recontact\p{L}*|rappel\p{L}*|lir(?:e|a|ont)|lu)(?!\p{L})/iu,
    costs:
      /(?<!\p{L})(?:prend|dure|met|faut|co[uû]te\p{L}*|fait|serait|jours|environ|[cç]a|livraison)(?!\p{L})/giu,
    asksCost: /(?<!\p{L})(?:co[uû]te\p{L}*|gratuite?s?|frais|qui pa[iy]e|ports?|factur[eé]\p{L}*)(?!\p{L})/iu,
    ofSending:
      /(?<!\p{L})(?:livr\p{L}*|exp[ée]di\p{L}*|express|retir\p{L}*|[ée]chang\p{L}*|emball\p{L}*)(?!\p{L})/iu,
    asksUntilWhen:
      /jusqu['’ ]?[àa] (?:quand|quelle heure|quel jour)|avant (?:quand|quelle heure|quel jour)|dernier d[ée]lai|combien de temps (?:\p{L}+ ){0,4}(?:puis|peux|peut)(?!\p{L})/iu,
    ofOwnOrder:
      /(?<!\p{L})(?:m(?:on|a) (?:commande|remboursement|retour|colis|échange|argent)|j['’]ai (?:renvoy|retourn|command|achet|re[cç]u|envoy|rendu|annul)\p{L}*|toujours pas|pas encore|d[ée]j[aà]|depuis|il y a|hier|o[uù] (?:est|en est))(?!\p{L})/iu,
    givingBack: 'retourner retour',
    ofMoney: /(?<!\p{L})(?:rembours\p{L}*|recrédit\p{L}*|l['’]argent|mon argent|mes sous)(?!\p{L})/iu,
    refund: 'remboursement',
  },
  de: {
    asksHowLong:
      /(?:wie lange?|wie ?viele? (?:tage|wochen|zeit)) (?:hab|hat|haben|bleib|gilt|geht)|bis wann (?:kann|muss|darf|geht)/iu,
    supposes: /^\P{L}*(?:(?:und|aber|ok|was) )*(?:wenn|falls|sollte|auch|selbst)(?!\p{L})/iu,
    asksTime: /wann|wie (?:lange?|schnell|bald|viele? (?:tage|wochen|zeit))/iu,
    asksCarrier:
      /(?<!\p{L})(?:welche[rmns]?|mit welche[rm]|was für ein\p{L}*|wer) .{0,20}(?:paketdienst|versanddienst\p{L}*|zusteller|zustelldienst|lieferdienst|kurier\p{L}*|transporteur)|(?<!\p{L})(?:wer|mit wem) (?:liefert|bringt|kommt|wird) (?:\p{L}+ )?(?:das|es|die|den|mir|geliefert|verschickt)(?!\p{L})/iu,
    ofAnswer:
      /(?<!\p{L})(?:meld\p{L}*|antwort\p{L}*|zurückruf\p{L}*|(?:ruft|rufen) .{0,20}(?:an|zurück)|les(?:en|t)|liest|hör\p{L}*)(?!\p{L})/iu,
    costs:
      /(?<!\p{L})(?:dauer\p{L}*|braucht|geht|kostet|wär\p{L}*|tage|ungefähr|etwa|denn|dann|da|versand|lieferung)(?!\p{L})/giu,
    asksCost:
      /(?<!\p{L})(?:kost(?:et|en|enlos\p{L}*|enfrei)|geb[uü]hr\p{L}*|gratis|umsonst|wer (?:be)?zahlt|berechnet|porto|muss ich \p{L}* ?zahlen)(?!\p{L})/iu,
    ofSending:
      /(?<!\p{L})(?:versand\p{L}*|liefer\p{L}*|express\p{L}*|abhol\p{L}*|umtausch\p{L}*|verpack\p{L}*)(?!\p{L})/iu,
    asksUntilWhen:
      /bis wann|bis (?:zu )?(?:wie ?viel uhr|welche[rmn]? (?:uhrzeit|tag|zeitpunkt))|wie lange (?:\p{L}+ ){0,4}kann (?:ich|man)|spätestens/iu,
    ofOwnOrder:
      /(?<!\p{L})(?:meine?[rnms]? (?:bestellung|erstattung|rück\p{L}*|retoure|paket|sendung|umtausch)|ich habe?|habe? ich|hab (?:es|das|die|den|schon)|noch (?:nicht|kein\p{L}*)|immer noch|schon|seit|vor \p{L}+ (?:tagen|wochen)|gestern|wo (?:ist|bleibt))(?!\p{L})/iu,
    givingBack: 'zurückgeben Rückgabe',
    ofMoney: /(?<!\p{L})(?:(?:rück)?erstatt\p{L}*|rückzahl\p{L}*|gutschrift|geld|kohle|knete)(?!\p{L})/iu,
    refund: 'Erstattung',
  },
};

export function ruleWords(language: Language): RuleWords {
  return words[language];
}
