import type { Language } from '../../understanding/understanding.ts';
import { packWords } from './pack-words.ts';

/** Words with which goods are chosen and counted, whatever they are called. Folded: without accents, in lower case. */
export interface OrderWords {
  /** Number words; "one" is an article as well and stands in `ones`. */
  numbers: Readonly<Record<string, number>>;
  ones: ReadonlySet<string>;
  /** "Twice", "zweimal". */
  times: RegExp;
  /** Between the parts of a message. */
  between: RegExp;
  /** Words of choosing, pointing, politeness and packing that name nothing. */
  beside: ReadonlySet<string>;
  /** "I'll have", "nehme", "ponme": something is taken. */
  takes: RegExp;
  /** "Please": said with a wish, and with many a question for one. */
  kindly: RegExp;
  /** "The", "that": what comes behind is meant as a thing. */
  pointing: RegExp;
  /** "Both", "one of each". */
  both: RegExp;
  each: RegExp;
  /** "Not the other", of a part that names what is not wanted. */
  refuses: RegExp;
  /** "No wait", "rather": another in place of the one before. */
  corrects: RegExp;
  /** "One will do": so many and no more. */
  enough: RegExp;
  /** Asks or tells something, or looks for goods: no order. */
  asks: RegExp;
  /** "The big one" and "the small one", wherever they stand. */
  big: RegExp;
  small: RegExp;
  /** "The first", "the second", "the third", "the last". */
  places: readonly [first: RegExp, second: RegExp, third: RegExp, last: RegExp];
  /** "The cheaper of the two". */
  cheaper: RegExp;
  dearer: RegExp;
  /** As the language's own patterns of measures read them. */
  biggest: string;
  smallest: string;
}

const set = (list: string, language?: Language): ReadonlySet<string> =>
  new Set([...list.split(/\s+/), ...(language ? packWords(language) : [])]);

const english: OrderWords = {
  numbers: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    couple: 2,
    dozen: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
  },
  ones: set('one a an single once'),
  times: /\b(?:(twice)|(?:(\d{1,2}|two|three|four|five|six) ?(?:x(?! ?\d)|times)))\b/i,
  between:
    /\s*(?:[;:+]|,(?!\d)|\.(?!\d)|&(?= )|–|\n)\s*(?:(?:and|plus|also) )*|\s+(?:and|plus|n|then)\s+(?:also )?/i,
  beside: set(
    'fine the a an one ones of those these that this them it its and in with for size sized colour color please pls plz thanks thank cheers ta ok okay k so then well right grand sound lovely great yes yep yeah sure alright cool nice perfect brilliant cheers go on just only also too as well each same lot lots version versions me my i ill id we take have want get give add put pop need order buy grab throw stick send like go basket cart trolley second another first third actually instead rather maybe hmm um oh ah no wait sorry make let us to out from now really all both every big bigger biggest small smaller smallest large larger largest little long longer short shorter medium half quarter full whole thick thicker thin thinner tall wide light lighter heavy heavier cheap cheaper cheapest one net nets tub tubs pouch pouches bundle bundles bunch bunches',
    'en',
  ),
  takes:
    /\b(?:i'?ll (?:take|have|go)|i'?d (?:like|take)|take(?! me)|want|add|put|pop|give|gimme|get me|buy|order|grab|throw|stick|chuck|bung|toss|sling|go for|go with)\b/i,
  kindly: /\b(?:please|pls|plz|thanks|cheers)\b/i,
  pointing: /\b(?:the|that|those|these|this|your) /i,
  both: /\b(?:both|the two|the pair of them)\b/i,
  each: /\b(?:one|1|each) of (?:each|every|all)\b|\bone each\b/i,
  refuses: /\bnot\b|\bno (?=the|that)\b|\bwithout\b|\bexcept\b/i,
  corrects:
    /^\W*(?:oh |ah |hmm? )*(?:no|nope|nah|wait|sorry|actually|oops)\b|\b(?:instead|rather|i meant|i mean)\b/i,
  enough: /\b(?:only|just)\b|'?ll do\b|\bis enough\b|\bwill do\b/i,
  asks: /\?|\b(?:what|which|how|why|where|when|who|whats|hows|is|are|does|do|did|can|could|will|would|show|compare|looking|search|find|recommend|suggest|any|something|anything|have you|tell|more|cancel|remove|undo|return|refund|(?<!\bthe )back|swap|exchange|if|about|similar|cheapest|best|under|until)\b/i,
  big: /\b(?:big|large|largest|biggest|bigger|larger|longer?|thicker|wider?|heavier|taller)\b/i,
  small: /\b(?:small|little|smallest|smaller|shorter|short|thinner|narrow|lighter)\b/i,
  places: [/\bfirst\b|\b1st\b/i, /\bsecond\b|\b2nd\b/i, /\bthird\b|\b3rd\b/i, /\blast\b/i],
  cheaper: /\b(?:cheaper|cheapest|least expensive|less expensive)\b/i,
  dearer: /\b(?:dearer|dearest|pricier|more expensive|most expensive)\b/i,
  biggest: 'the largest',
  smallest: 'the smallest',
};

const german: OrderWords = {
  numbers: {
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    fuenf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwolf: 12,
    zwoelf: 12,
    dutzend: 12,
    funfzehn: 15,
    zwanzig: 20,
    funfundzwanzig: 25,
    dreissig: 30,
    vierzig: 40,
    funfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
    hundert: 100,
  },
  ones: set('ein eine einen einer eins einmal nen ne n eines'),
  times: /(?<!\p{L})(?:()(zwei|drei|vier|fünf|sechs|\d{1,2}) ?(?:mal|x(?! ?\d)))(?!\p{L})/iu,
  between:
    /\s*(?:[;:+]|,(?!\d)|\.(?!\d)|&(?= )|–|\n)\s*(?:(?:und|plus|auch|dazu) )*|\s+(?:und|plus|sowie)\s+(?:auch |dazu |noch )*/i,
  beside: set(
    'alles klar alle der die das den dem des ein eine einen einer eins einmal nen ne n und in im mit fur zu zum davon daraus dazu dann bitte danke gerne gern ok okay gut schon super prima passt perfekt ja genau jo na also so mal noch auch gleich nur je jeweils pack version variante ausfuhrung grosse farbe ich wir nehme nehmen nehm nimm hatte mochte will brauche brauch gib geben leg legen tu rein warenkorb korb einkaufswagen mir uns hm ach nein nee doch lieber stattdessen eher zweite zweiten zweites erste ersten erstes dritte letzte von diese diesen dieses beiden beides gross grossen grosser grosses grossere grosseren klein kleine kleinen kleiner kleines kleinere lange langen langere kurze kurzere mittlere halb halbe halben halbes ganz ganze ganzen ganzes leichte leichtere leichteren schwere schwerere schwereren dicke gunstigere gunstigeren billigere billigeren wenns geht er feder einverstanden stimmt cool toll klasse spitze top saecke beutelchen bunde satze portion portionen',
    'de',
  ),
  takes:
    /(?<!\p{L})(?:nehm\p{L}*|nimm|hätte|möchte|will|brauch\p{L}*|gib(?!t)\p{L}*|leg\p{L}*|pack (?:mir|ein|noch)|bestell\p{L}*|rein)(?!\p{L})/iu,
  kindly: /(?<!\p{L})(?:bitte|danke|gerne?)(?!\p{L})/iu,
  pointing: /(?<!\p{L})(?:de[rnm]|die|das|diese[nrsm]?|jene[nrsm]?) /iu,
  both: /(?<!\p{L})(?:beide[ns]?|alle zwei)(?!\p{L})/iu,
  each: /(?<!\p{L})(?:von jede[mrn]|je(?:weils)? eine?[nrs]?|je einmal)(?!\p{L})/iu,
  refuses: /(?<!\p{L})(?:nicht?|ned|net|nit|ohne|außer|kein\p{L}*)(?!\p{L})/iu,
  corrects:
    /^\P{L}*(?:ach |oh |hm+ )*(?:nein|nee?|doch|moment|stopp?|sorry|quatsch|warte)(?!\p{L})|(?<!\p{L})(?:lieber|stattdessen|ich mein\p{L}*|doch|gleich(?= (?:zwei|drei|vier|fünf|sechs|\d)))(?!\p{L})/iu,
  enough: /(?<!\p{L})(?:nur|reicht|reichen|genügt|genügen|langt)(?!\p{L})/iu,
  asks: /\?|(?<!\p{L})(?:was|welche\p{L}*|wie|wieviele?|warum|wo|wann|wer|ist|sind|hat|haben sie|habt|kann|könn\p{L}*|zeig\p{L}*|vergleich\p{L}*|suche?|such|empf\p{L}*|gibts?|ähnlich\p{L}*|mehr|andere\p{L}*|storn\p{L}*|zurück|tausch\p{L}*|wenn|ob|unter|bis|raus|weg|lösch\p{L}*)(?!\p{L})/iu,
  big: /(?<!\p{L})(?:groß|größer|größt|lang|läng|dick|schwer|breit)\p{L}*/iu,
  small: /(?<!\p{L})(?:klein|kurz|kürz|dünn|leicht|schmal)\p{L}*/iu,
  places: [
    /(?<!\p{L})erste[nrs]?(?!\p{L})/iu,
    /(?<!\p{L})zweite[nrs]?(?!\p{L})/iu,
    /(?<!\p{L})dritte[nrs]?(?!\p{L})/iu,
    /(?<!\p{L})letzte[nrs]?(?!\p{L})/iu,
  ],
  cheaper: /(?:günstig|billig)(?:er|st)\p{L}*/iu,
  dearer: /teuer?(?:er|st|re)\p{L}*/iu,
  biggest: 'die größte',
  smallest: 'die kleinste',
};

const spanish: OrderWords = {
  numbers: {
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    docena: 12,
    quince: 15,
    veinte: 20,
    veinticinco: 25,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    cien: 100,
  },
  ones: set('un uno una'),
  times: /(?<!\p{L})(?:()(dos|tres|cuatro|cinco|seis|\d{1,2}) ?(?:veces|x(?! ?\d)))(?!\p{L})/iu,
  between:
    /\s*(?:[;:+]|,(?!\d)|\.(?!\d)|–|\n)\s*(?:(?:y|e|mas|también|tambien|además) )*|\s+(?:y|e|más)\s+(?:también |tambien |además )*/i,
  beside: set(
    'el la los las lo un uno una unos unas de del y e en con para por al que ese esa eso esos esas este esta esto estos estas aquel favor porfa gracias vale ok bueno bien perfecto genial si claro pues entonces tambien solo cada mismo misma talla color tamano version me nos llevo llevamos quedo quiero queremos ponme pon dame da anade pongame quisiera prefiero mejor carro carrito cesta uy no ay perdona espera otro otra segundo segunda primero primera ultimo dos ambos ambas grande grandes pequeno pequena pequenos pequenas mediano mediana largo larga largas largos corto corta cortas medio media entero entera mas menos ligero ligera barato barata caro cara juego ponlo ponla ponlos ponlas metelo metela metelos metelas echalo echala anadelo anadela agregalo agregala sumalo sumala igual venga vaya anda hala oye mira ya cojo coge mete meteme metemelo metemela echame sumame apunta apuntame ponedme realidad finalmente pongo ponte acuerdo guay estupendo red redes tarrina tarrinas sobre',
    'es',
  ),
  takes:
    /(?<!\p{L})(?:p[oó]n(?:ga(?:me|nos)?|edme|me|nos|l[oa]s?|mel[oa]s?)?|(?:d[aá]|d[eé])me(?:l[oa]s?)?|(?:m[eé]t[ea]|[eé]ch[ae]|s[uú]m[ae]|ap[uú]nt[ae])(?:me)?(?:l[oa]s?)?|a[ñn][aá]d[ae]\p{L}*|agr[eé]g\p{L}*|(?:me|nos) (?:l[oa]s? )?(?:llevo|llevamos|quedo|quedamos)|cojo|(?:quiero|quisiera|querr[ií]a)(?! (?!comprar|pedir|llevar|a[ñn]adir|encargar)\p{L}+[aei]r(?!\p{L})))(?!\p{L})/iu,
  kindly: /(?<!\p{L})(?:por favor|porfa|gracias)(?!\p{L})/iu,
  pointing: /(?<!\p{L})(?:el|la|los|las|es[eao]s?|est[eao]s?|vuestr[oa]s?) /iu,
  both: /(?<!\p{L})(?:l[oa]s dos|amb[oa]s)(?!\p{L})/iu,
  each: /(?<!\p{L})(?:un[oa]? de cada)(?!\p{L})/iu,
  refuses: /(?<!\p{L})(?:no(?= el| la| los| las)|sin|menos(?= el| la))(?!\p{L})/iu,
  corrects:
    /^\P{L}*(?:uy |ay |ah )*(?:no|perdona|espera)(?!\p{L})|(?<!\p{L})(?:mejor|prefiero|en vez|m[aá]s bien|quer[ií]a decir|me quedo con mi)(?!\p{L})/iu,
  enough:
    /(?<!\p{L})(?:s[oó]lo|bast(?:a|an|ar[áa]n?)|llegan?|sobran?|(?:me|nos) valen?|es suficiente|son suficientes)(?!\p{L})/iu,
  asks: /[?¿]|(?<!\p{L})(?:qué|cuál|cuánt\p{L}*|cómo|dónde|cuándo|quién|es|son|tiene\p{L}*|hay|ens[eé]ñame|muestra\p{L}*|compara\p{L}*|busc\p{L}*|recom\p{L}*|parecid\p{L}*|algún|algo|quita\p{L}*|cancel\p{L}*|devol\p{L}*|cambi\p{L}*|si(?! (?:p[oó]n|m[eé]t|d[ae]me|d[eé]me|[eé]cha|a[ñn]|agr|quiero|por|gracias|vale|claro|es[eao]s?|est[ea]s?|me l)|\P{L}*$))(?!\p{L})/iu,
  big: /(?<!\p{L})(?:grandes?|larg[oa]s?|gord[oa]s?|pesad[oa]s?|mayor)(?!\p{L})/iu,
  small: /(?<!\p{L})(?:pequeñ[oa]s?|cort[oa]s?|liger[oa]s?|menor|chic[oa]s?)(?!\p{L})/iu,
  places: [
    /(?<!\p{L})primer[oa]?(?!\p{L})/iu,
    /(?<!\p{L})segund[oa](?!\p{L})/iu,
    /(?<!\p{L})tercer[oa]?(?!\p{L})/iu,
    /(?<!\p{L})últim[oa](?!\p{L})/iu,
  ],
  cheaper: /m[aá]s barat[oa]s?|menos car[oa]s?/iu,
  dearer: /m[aá]s car[oa]s?/iu,
  biggest: 'el más grande',
  smallest: 'el más pequeño',
};

const french: OrderWords = {
  numbers: {
    deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, douzaine: 12, quinze: 15, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100,
  },
  ones: set('un une'),
  times: /(?<!\p{L})(?:()(deux|trois|quatre|cinq|six|\d{1,2}) ?(?:fois|x(?! ?\d)))(?!\p{L})/iu,
  between: /\s*(?:[;:+]|,(?!\d)|\.(?!\d)|–|\n)\s*(?:(?:et|puis|plus|aussi) )*|\s+(?:et|puis|plus)\s+(?:aussi |puis )*/i,
  beside: set(
    'le la les l un une des du de d m n t c cool et en dans avec pour au aux a ce cet cette ces celui celle ceux celles ca svp stp merci plait ok bon bien parfait super oui alors aussi juste seulement chaque meme taille couleur version je j on nous prends prendrai prenons voudrais veux mets mettez ajoute ajoutez donne donnez panier plutot non ah attends second seconde premier premiere dernier deuxieme grand grande grands grandes petit petite petits petites moyen moyenne long longue court courte demi entier entiere moins plus quand cher chere chers leger legere lourd lourde s il vous te seul fois donc ajoutes rajoute rajoutes rajoutez mets remets remettez prendrais prendrions prend faudra faudrait finalement pfff pff bah ben allez hein euh tant pis y coup note compris entendu daccord accord filet filets top nickel chouette genial',
    'fr',
  ),
  takes:
    /(?<!\p{L})(?:(?:je|nous|on) (?:(?:l[ea]s?|en) )?(?:vais |va )?(?:en |l[ea]s? )?prend(?:s|rai|rais|ra|rait|re|rions|rons)?|nous (?:en )?prenons|jprends?|j['’]en (?:prend(?:s|rai|rais)|veux|voudrais)|il (?:m['’]en|nous en) (?:faut|faudra|faudrait)|(?:re)?mets?-?\p{L}*|(?:re)?mettez|r?ajoute[sz]?|donne[sz]?|je (?:veux|voudrais)(?! (?!prendre|acheter|commander|ajouter)\p{L}+(?:er|ir|re)(?!\p{L})))(?!\p{L})/iu,
  kindly: /(?<!\p{L})(?:svp|stp|s['’]il (?:vous|te) pla[iî]t|merci)(?!\p{L})/iu,
  pointing: /(?<!\p{L})(?:l[ea]s? |l['’]|ce(?:t|tte|s)? |celui|celle|[vn](?:otre|os) )/iu,
  both: /(?<!\p{L})(?:les deux)(?!\p{L})/iu,
  each: /(?<!\p{L})(?:une? de chaque|de chaque)(?!\p{L})/iu,
  refuses: /(?<!\p{L})(?:pas(?= l[ea]s?| l['’]| de)|sans|sauf)(?!\p{L})/iu,
  corrects:
    /^\P{L}*(?:ah |oh |bon )*(?:non|attends|pardon)(?!\p{L})|(?<!\p{L})(?:plutôt|plutot|à la place|a la place|je voulais dire|finalement|(?:je|on) reste (?:sur|avec))(?!\p{L})/iu,
  enough: /(?<!\p{L})(?:seulement|juste|seule?s?|suffi\p{L}*|(?:ira|iront|fera|feront) (?:bien|l['’]affaire))(?!\p{L})/iu,
  asks:
    /\?|(?<!\p{L})(?:quel\p{L}*|combien|comment|pourquoi|où|quand(?! m[êe]me)|qui est|est-ce|est|sont|avez|y a|montre\p{L}*|compare\p{L}*|cherch\p{L}*|conseill\p{L}*|recommand\p{L}*|semblable\p{L}*|autre|enlev\p{L}*|annul\p{L}*|retour\p{L}*|échang\p{L}*|si)(?!\p{L})/iu,
  big: /(?<!\p{L})(?:grande?s?|longue?s?|gros(?:se)?s?|lourde?s?|large)(?!\p{L})/iu,
  small: /(?<!\p{L})(?:petite?s?|courte?s?|l[ée]g[èe]re?s?|mince)(?!\p{L})/iu,
  places: [/(?<!\p{L})(?:premi(?:er|[èe]re)|1(?:er|[èe]?re))(?!\p{L})/iu, /(?<!\p{L})(?:seconde?|deuxi[èe]me|2(?:e|[èe]me|nde?))(?!\p{L})/iu, /(?<!\p{L})(?:troisi[èe]me|3(?:e|[èe]me))(?!\p{L})/iu, /(?<!\p{L})derni(?:er|ère)(?!\p{L})/iu],
  cheaper: /moins ch(?:er|ère)s?/iu,
  dearer: /plus ch(?:er|ère)s?/iu,
  biggest: 'le plus grand',
  smallest: 'le plus petit',
}; // prettier-ignore

export const orderWordsByLanguage: Readonly<Record<Language, OrderWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
};
