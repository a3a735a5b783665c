import type { Language } from '../../understanding/understanding.ts';

/** What is said around the name, version and number of goods that are plainly to be had. */
interface PlainOrderWords {
  /** "Could I have", "¿me pones": asked in the form of a question, and meant as a wish. */
  politely: RegExp;
  /** Words of ordering that name nothing, folded; beside those of `OrderWords.beside`. */
  beside: ReadonlySet<string>;
  /** "I'd like", "brauche": said to have a thing and to look for one alike. */
  wishes: RegExp;
  /** "Order", "comprar": words of taking beside those of `OrderWords.takes`. */
  orders: RegExp;
  /** "Great, those then", "gut, dann die", as all that is said: what is talked about is taken. */
  settlesIt: RegExp;
  /** "On top", "too", "to go with that": beside what is in already. */
  more: RegExp;
  /** "For my sister", "one for me": who gets it. */
  recipient: RegExp;
  /** "And that's it", "y ya está": how people end what they say. */
  ends: RegExp;
  /** "Plus", at the beginning: one thing more. */
  goesOn: RegExp;
  /** "Maybe next month", "thinking of": put off, or not decided. */
  undecided: RegExp;
  /** "I bought", "arrived", "last week": tells of what was had before. */
  before: RegExp;
  /** "Is fine", "i think", "let's say": of the version that was asked for. */
  opinion: RegExp;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const byLanguage: Readonly<Record<Language, PlainOrderWords>> = {
  en: {
    politely:
      /\b(?:can|could|may|might) (?:i|we) (?:please |just |also |maybe |pls )*(?:have|get|take|order|buy|add|grab)\b|\b(?:(?:is there )?any chance (?:that )?)?(?:if )?(?:can|cn|could|will|would) (?:you|u|ya) (?:please |just |also |kindly |maybe |mind |be so kind (?:as )?(?:to )?)*(?:add|adding|put|putting|pop|throw|stick|get|give|order|send|chuck|pack|set aside|reserve|include)\b|\bif you (?:would|could)\b|\b(?:would|is) it (?:be )?possible to (?:have|get|add|order|buy)\b|\bwould you\b(?=\W*$)/i,
    beside: set(
      'hi hello hey there moment good morning evening afternoon could can may would will you i’d id ill i’ll like have to buy order ordering purchase got get my shopping for today kindly plus oh also x times after all them they gimme lemme say s d ll n mate love',
    ),
    undecided:
      /\b(?:maybe (?=next|some|one day|later|i['’]?ll|we['’]?ll)|perhaps|might|(?:next|some|one) (?:week|month|year|season|summer|winter|spring|autumn|day|time)|not yet|thinking (?:of|about)|(?:think|see) about|later on|wonder\w*|considering|when(?:ever)? (?:i|we|my|payday|the)|only look\w*|(?:was|were) (?:gonna|going to|about to)|come back to you)\b/i,
    before:
      /\b(?:ordered|bought|got (?:here|from|mine|it|one)|received|arrived|returned|gave|saw|had|broke\w*|turned up|(?:i|we|you)(?:['’]ve| have) (?:got|had|seen)|last (?:week|month|year|time|order)|(?:weeks|months|days|years) ago|yesterday)\b/i,
    opinion:
      /\b(?:(?:is|are|be|sounds?|looks?|seems?) (?:fine|good|ok|okay|great|perfect|best|right|nice|lovely|alright|enough)|(?:i|we) (?:think|guess|suppose|reckon)|let['’]?s (?:say|go(?: (?:for|with))?)|(?:that )?(?:will|['’]ll) do|(?:i|we)(?:['’]?d| would) (?:go (?:for|with)|prefer|rather(?: have)?)|works(?: for me)?|work for me|make (?:it|that)|rather|prefer)\b/gi,
    wishes:
      /\b(?:i|we)(?:['’]?ll| will)? (?:need|want|wanna)\b|\b(?:i|we)(?:['’]?d| would)? (?:like|love)\b|\b(?:want|need|like)\b/gi,
    orders:
      /\b(?:order(?:ing)?|buy(?:ing)?|purchas(?:e|ing)|include|added|adding)\b|\b(?:ill|i['’]ll|we['’]ll|i will|we will) (?:have|take|be (?:needing|taking|having))\b|\b(?:get|send|do|bring|lend|sort|let) (?:me|us)\b|\b(?:send|lemme|(?:i['’]?m|we['’]?re|i am|we are) gonna (?:need|take|have|get)|decided on|settled on|put (?:me|us) down for|lets? (?:do|get|have|go)|let['’]s (?:do|get|have|go)|gimme|set aside|treat (?:myself|ourselves)|(?:please|pls) (?:add|include|send))\b/iu,
    settlesIt:
      /^\P{L}*(?:(?:ok|okay|right|well|good|great|fine|nice|lovely|perfect|cool|brilliant|so)[\s,.!]+)*(?:then (?:this|that|these|those|it)(?: ones?)?|(?:this|that|these|those|it)(?: one| ones)? (?:then|it is))[\s.!]*$/iu,
    more: /\b(?:on top(?: of (?:that|those|it))?|as well(?: as (?:that|those))?|too|also|furthermore|(?:to|and) go with (?:that|those|it|them)|while (?:you['’]?re|i['’]?m) (?:there|at it)|nearly forgot|almost forgot|forgot)\b/i,
    recipient:
      /\b(?:(?:one|a present|a gift) )?for (?:(?:my|our|his|her|the) (?:mum|mom|mother|dad|father|son|daughter|wife|husband|hubby|brother|sister|nephew|niece|friend|aunt|uncle|kids?|children|office|team|house|garden|kitchen|neighbou?r|grand\w+|partner|boyfriend|girlfriend|boss)|me|him|her|us)\b/gi,
    ends: /\b(?:and )?(?:that['’]?s|thats|that (?:is|will be|would be)|that['’]?ll be) (?:about )?(?:it|all|everything|the lot)(?: (?:really|then|for now|for today|thanks?))*(?=\W*$)/i,
    goesOn: /^\W*(?:(?:oh|ok|okay|and)\W+)*(?:plus|also)\b/i,
  },
  de: {
    politely:
      /(?<!\p{L})(?:könn(?:te|t|ten|test|en)?|kann|würde[nst]*) (?:ich|wir|sie|du|ihr) (?:mir |uns |bitte |noch |mal |auch )*(?=.*(?<!\p{L})(?:haben|bekommen|kriegen|legen|packen|tun|nehmen|geben|hinzufügen|bestellen|reinlegen|reintun|einpacken|kaufen|zurücklegen|mitnehmen)(?!\p{L}))|(?<!\p{L})(?:geht|passt) das(?: (?:bei (?:dir|euch|ihnen)|so))?(?=\P{L}*$)/iu,
    beside: set(
      'hallo hi moin guten grad gerade momentan tag morgen abend x fuge hinzu hinzufugen bestellen kaufen bestelle ordere brauche brauchte bitte reinlegen reinpacken packen pack packe ein damit hatten hatt gern gerne a i nen ma mich meine merci ihr sie konnten konnte konnt kann wurde wurden haben bekommen kriegen legen tun geben ausserdem dazu vom von korb noch',
    ),
    undecided:
      /(?<!\p{L})(?:vielleicht|eventuell|evtl|nächste[nrs]? (?:woche|monat|jahr|mal|saison|sommer|winter)|im (?:frühling|frühjahr|sommer|herbst|winter)|noch nicht|überleg\p{L}*|später|irgendwann|falls|mal sehen|mal schauen|würde (?:ich|wir)n? (?:vielleicht|später))(?!\p{L})/iu,
    before:
      /(?<!\p{L})(?:bestellt|gekauft|bekommen(?= und)|erhalten|angekommen|geliefert|zurückgeschickt|geschenkt|gesehen|hatte|hatten|letzte[nrs]? (?:woche|monat|jahr|mal|bestellung)|vor (?:\p{L}+|\d+) (?:tagen|wochen|monaten|jahren)|gestern|kaputt|defekt|wo bleib\p{L}*)(?!\p{L})/iu,
    opinion:
      /(?<!\p{L})(?:(?:ist|sind|wäre|klingt|passt|geht) (?:gut|ok(?:ay)?|prima|super|recht|perfekt|in ordnung|klar)|(?:denke?|glaube?|sage?|meine?)(?: ich)?|ich (?:denke?|glaube?|sage?)|sagen wir|lieber|eher|mach\p{L}*(?: wir)?|wäre|ist|das reicht)(?!\p{L})/giu,
    wishes: /(?<!\p{L})(?:brauche?n?|bräuchten?|möchten?|hätten?|will|wollen)(?!\p{L})/giu,
    orders:
      /(?<!\p{L})(?:füge?|bestell(?!ung|nummer)\p{L}*|kauf(?:en?|e ich)?|(?:ein)?pack\p{L}*|hinzu|mitnehmen|hätt|möcht|gönn\p{L}* (?:mir|uns)|g[äe]rn|(?:mit )?rein(?: damit)?|her damit|es wird|soll(?:en)? (?:auch )?(?:mit|noch)|gib|geben sie)(?!\p{L})/iu,
    settlesIt:
      /^\P{L}*(?:(?:gut|ok|okay|super|prima|schön|na|ja|also|perfekt|toll)[\s,.!]+)*(?:dann (?:die|den|das|diese[rsn]?)(?: da| hier)?|(?:die|den|das|diese[rsn]?) dann)[\s.!]*$/iu,
    more: /(?<!\p{L})(?:auch noch|noch dazu|dazu|derzue|obendrauf|zusätzlich|außerdem|ausserdem|weiters|ebenfalls|fast vergessen|vergessen|auch)(?!\p{L})/iu,
    recipient:
      /(?<!\p{L})für (?:mich|ihn|sie|uns|(?:meine[nrm]?|unsere[nrm]?|den|die|das) (?:mama|mutter|papa|vater|sohn|tochter|frau|mann|bruder|schwester|freund(?:in)?|neffen?|nichte|kinder?|oma|opa|tante|onkel|nachbar(?:in|n)?|büro|firma|garten|küche|baustelle))(?!\p{L})/giu,
    ends: /(?<!\p{L})(?:(?:und )?das (?:wär|wäre|war|wars|ist)['’]?s?(?: (?:dann|schon|alles|auch schon))*|mehr nicht|sonst nichts|und fertig)(?=\P{L}*$)/iu,
    goesOn: /^\P{L}*(?:(?:und|ok|dann)\P{L}+)*(?:noch|dazu|außerdem|ausserdem)(?!\p{L})/iu,
  },
  es: {
    politely:
      /¿?(?<!\p{L})(?:(?:me|nos) (?:pon(?:es?|[ée]is|drías?)|d(?:as|a|ais|arías?)|a[ñn]ad(?:es?|irías?)|met(?:es?|erías?)|ech(?:as?|arías?)|apuntas?|agregas?)|(?:pued(?:es?|o|en)|podrías?|podemos) (?:poner|a[ñn]adir|meter|dar|agregar|echar|llevar|pedir|comprar)(?:me|nos|l[oa]s?)?|(?:ser[ií]a|es) posible (?:poner|a[ñn]adir|meter|agregar|pedir|comprar)(?:me|nos|l[oa]s?)?|(?:le|os|te) agradecer[ií]a que)(?!\p{L})/iu,
    beside: set(
      'hola buenas buenos dias tardes noches x comprar pedir llevar llevarme encargar gustaria me nos quisiera queria quiero necesito necesitamos ponlo ponlos ponme pones pone pongas das da anade anades mete metes agrega agregas puedes puede podrias poner anadir meter dar carrito cesta carro ademas tambien dame de',
    ),
    undecided:
      /(?<!\p{L})(?:quizás?|tal vez|a lo mejor|(?:el|la) (?:próxim[oa]|semana que viene|mes que viene|año que viene)|todavía no|aún no|más adelante|pensando|pienso si|me pregunto|ya veré|ya veremos|cuando cobre|iba a|íbamos a)(?!\p{L})/iu,
    before:
      /(?<!\p{L})(?:compr[éeó]|compramos|compré|pedí|pedimos|recib\p{L}+|llegaron|llegó|devolv\p{L}+|regal\p{L}+|vi|tengo|tiene|tienen|tenía\p{L}*|(?:la|el) (?:semana|mes|año|vez) pasad[oa]|hace (?:\p{L}+|\d+) (?:días?|semanas?|mes(?:es)?|años?)|ayer|rot[oa]s?)(?!\p{L})/iu,
    opinion:
      /(?<!\p{L})(?:(?:está|esta|suena|va|iría) (?:bien|perfecto|genial)|(?:yo )?creo(?: que)?|que sea|mejor|prefiero|digamos|me quedo (?:con)?|me va bien|me gusta(?: más)?)(?!\p{L})/giu,
    wishes:
      /(?<!\p{L})(?:(?:me|nos) gustar[ií]a|quer(?:r[ií]a|ía|emos)|quiero|quisiera|necesit(?:o|amos))(?!\p{L})/giu,
    orders:
      /(?<!\p{L})(?:comprar|pedir|encargar|llevarme|adquirir|añadiese\p{L}*|incluya\p{L}*|(?:p[oó]n|pon[eé]|c[aá]rg[aáue]+|c[oó]g[eé]|r?es[eé]rv[aáe]|m[eé]t[eéa]|[eé]ch[aáe]|s[uú]m[aáe]|agr[eé]g[aáue]+|a[ñn][aá]d[aeíé]|d[aáeé]|m[aá]nd[aáe]|gu[aá]rd[aáe]|ap[uú]nt[aáe]|tr[aá][eé])(?:me|nos|le|les)(?:l[oa]s?)?|me l[oa]s? vas? \p{L}+ndo)(?!\p{L})/iu,
    settlesIt:
      /^\P{L}*(?:(?:vale|bien|genial|perfecto|pues|bueno|ok|estupendo)[\s,.!]+)*(?:entonces (?:es|est)[aeo]s?|(?:es|est)[aeo]s? entonces)[\s.!]*$/iu,
    more: /(?<!\p{L})(?:también|tambien|además|ademas|encima|aparte(?: de eso)?|(?:junto )?con lo anterior|de paso|ya puestos|igualmente|asimismo|así como|me falta(?:ba)?(?: algo)?|se me olvidaba)(?!\p{L})/iu,
    recipient:
      /(?<!\p{L})pa(?:ra)? (?:(?:mi|el|la|los|mis) (?:madre|padre|mamá|papá|hij[oa]s?|mujer|marido|espos[oa]|herman[oa]|amig[oa]|sobrin[oa]|abuel[oa]|tí[oa]|suegra|novi[oa]|vecin[oa]|oficina|taller|casa|jardín|cocina)|mí|mi|él|ella|nosotros)(?!\p{L})/giu,
    ends: /(?<!\p{L})(?:y (?:ya está|ya|listo|nada más|eso es todo)|nada más|eso es todo|sería todo)(?=\P{L}*$)/iu,
    goesOn: /^\P{L}*(?:y\P{L}+)?(?:también|tambien|además|ademas)(?!\p{L})/iu,
  },
  fr: {
    politely:
      /(?<!\p{L})(?:(?:pou[vr]\p{L}*|peu[xt]|puis)[- ](?:vous|tu|je|on)|je peux|on peut|tu peux|vous pouvez)(?:[- ](?:tu|vous))?(?: (?:me|m['’]|nous|en|les?|la))* ?(?:mettre|ajouter|avoir|prendre|donner|rajouter|commander)(?!\p{L})|(?<!\p{L})(?:tu sais|vous savez|(?:il )?y aurait(?:-il)? moyen d['’e]|(?:serait|est)[- ]il possible d['’e]|tu m['’]mettrais(?:-tu)?) ?(?:(?:me|m['’]|nous|en|les?|la) ?)*(?:mettre|ajouter|avoir|prendre|donner|rajouter|commander)?(?!\p{L})/iu,
    beside: set(
      'bonjour bonsoir salut x faut il me m m’en commander commande acheter prendre avoir mettre ajouter donner rajouter aimerais aimerait aimerions j’aimerais souhaite souhaiterais vais voudrais pouvez pourriez peux pourrais pourrait peut puis vous moi mettez-moi donnez avec aussi panier chariot ca',
    ),
    undecided:
      /(?<!\p{L})(?:peut[- ]être|(?:le mois|la semaine|l['’]année|la saison) prochaine?|pas encore|plus tard|un jour|je réfléchis|réfléchir|je me demande|(?:j['’]|on )?hésit\p{L}+(?= (?:encore|entre))|sais pas|j['’]allais|on verra|si jamais)(?!\p{L})/iu,
    before:
      /(?<!\p{L})(?:(?:ai|a|as|avons|avez|ont) (?:pris|acheté|commandé|reçu|renvoyé|rendu|vu|eu|offert)|achetée?s?|commandée?s?|reçue?s?|arrivée?s?|renvoyée?s?|cassée?s?|(?:la semaine|le mois|l['’]année|l['’]été|l['’]hiver) (?:dernière?|passée?)|il y a (?:\p{L}+|\d+) (?:jours?|semaines?|mois|ans?)|hier)(?!\p{L})/iu,
    opinion:
      /(?<!\p{L})(?:(?:c['’]est|ce sera|ça sera|ça ira|ira|sera|est|serait) (?:bien|bon|parfait|ok|très bien)|(?:je|on) (?:crois|pense|dirais|préfère|prefere)|disons|plut[ôo]t|(?:ça|ca) (?:ira|me va|va))(?!\p{L})/giu,
    wishes:
      /(?<!\p{L})(?:j['’]aimerai[st]?|aimerai[st]|souhait\p{L}*|il (?:me|nous|m['’]en) fau\p{L}*|(?:je |nous )?(?:voudrai[st]|voudrions|veux))(?!\p{L})/giu,
    orders:
      /(?<!\p{L})(?:commander?|acheter|prendre|j?['’]?pren(?:d|ds)?|j['’]?ach[eè]te|je commande|ma commande|(?:il|i|y)? ?(?:me|m['’]en|nous|nous en) (?:re)?fau\p{L}*|faut aussi|(?:faites|envoyez)-(?:moi|nous)|va partir sur|on part sur|(?:ça|ca|ce) (?:sera|va être|serait)|j['’]?(?:rajoute|ajoute)|(?:j['’]ai|g|on a) besoin d['’e]|vouloir|mett(?:rez|ras|rais|re|ez))(?!\p{L})/iu,
    settlesIt:
      /^\P{L}*(?:(?:ok|bien|bon|super|parfait|très bien|génial)[\s,.!]+)*(?:alors (?:ce(?:lui|lle|ux|lles)(?:-l[àa]|-ci)?|[çc]a)|ce(?:lui|lle|ux|lles)-(?:l[àa]|ci) (?:alors|donc))[\s.!]*$/iu,
    more: /(?<!\p{L})(?:aussi|également|en plus|avec ça|avec ca|en même temps|par-dessus(?: le marché)?|ce n['’]est pas tout|j['’]ai oublié|j['’]oubliais|tant que j['’]y suis|encore un(?:e)? (?:truc|chose)|tant qu['’]à y être)(?!\p{L})/iu,
    recipient:
      /(?<!\p{L})pour (?:moi|lui|elle|nous|(?:ma|mon|mes|notre|le|la|les) (?:mère|père|maman|papa|fils|fille|femme|mari|frère|sœur|soeur|ami|amie|neveu|nièce|enfants?|grand-\p{L}+|tante|oncle|voisine?|copine?|bureau|jardin|cuisine|maison|chantier))(?!\p{L})/giu,
    ends: /(?<!\p{L})(?:(?:et )?(?:c['’]est|ce sera|ça sera|ça fait) tout|voilà|et voilà|oui c['’]est ça)(?=\P{L}*$)/iu,
    goesOn: /^\P{L}*(?:et\P{L}+)?(?:aussi|avec ça|avec ca|en plus)(?!\p{L})/iu,
  },
};

export function plainOrderWords(language: Language): PlainOrderWords {
  return byLanguage[language];
}
