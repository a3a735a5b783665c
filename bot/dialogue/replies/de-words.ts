import type { DialogueWords } from './catalogue.ts';
import { asking } from './de-asking.ts';
import { everywhere, german, typed } from './de-patterns.ts';
import { offerWords } from './de-offer-words.ts';
import { requestWords } from './de-request-words.ts';
import { synonyms } from './de-synonyms.ts';

/** What Germans say where the understanding marks nothing. */
export const words: DialogueWords = {
  ...asking,
  ...requestWords,
  ...offerWords,
  // "Leg das zurück" takes something out; "leg das wieder rein" undoes that.
  undo: german`\b(rückgängig|undo|ungeschehen|wiederherstell\w*|zurücknehmen)\b|\bnimm (das|es|den letzten schritt|die (letzte )?änderung) (wieder )?zurück\b|\bwieder (rein|hinein|zurück in|in den (korb|warenkorb|wagen))\b|\bwie (es )?(vorher|davor|zuvor)\b|\bschritt (zurück|rückwärts)\b|\bletzte[nrs]? (änderung|aktion|schritt)\b.*\b(weg|verwerfen|widerrufen)\b|\b(zustand|stand) von (eben|vorhin|vorher|davor)\b|\bstell\w* (es|das|den|alles)\b.*\bwieder her\b|^\W*(nein |nee |bitte )?zurück( bitte)?\W*$`,
  correction: german`^((ach|oh|hm+|äh|ähm|na ja|naja|also|ok|okay),? )*(nein|nee|ne|nö|nicht (das|den|die|der)|halt|stopp?|warte|moment|sorry|entschuldigung|tschuldigung|eigentlich)\b|\b(ich mein(t?e)?|gemeint war|stattdessen|statt dessen|lieber|doch (den|die|das|in|eine?n?))\b`,
  pickOne: german`\b(welche[nrsm]?|wer|davon|von (diesen|denen|den))\b|\b(der|die|das|den|dem) \p{L}+(st|er)e[nrs]?\b`,
  pointers: typed(
    'der die das den dem diese dieser dieses diesen ein eine einen eins in größe farbe erste ersten erster erstes zweite zweiten zweiter zweites dritte dritten dritter drittes vierte vierten viertes fünfte fünften letzte letzten letzter letztes vorletzte 1 2 3 4 5 nummer nr mit und klein kleine kleinen mittel mittlere groß große großen extra',
  ),
  adds: german`\b(leg|lege|legst|legen|füg\w*|pack|packe|packst|packen|setz\w*) (?!.*\b(zurück|weg|raus|heraus|aus)\b)|\b(hinzufügen|hinzu|kaufe?n?|reinlegen|rein|bestellen?)\b|\b(nehm(e|en)? (ich|wir)|ich nehm\w*|gib mir|her damit|in den (warenkorb|korb|einkaufswagen|wagen))\b|\bnimm (?!.*\b(raus|heraus|weg|runter|zurück)\b)|\b(tu|tue|tun)\b.*\b(rein|dazu|in)\b`,
  asksForPerson: german`\b(mensch\w*|person|personal|mitarbeiter\w*|kolleg\w*|chef\w*|jemand\w*|vorgesetzte\w*|berater\w*|verkäufer\w*|kundenservice|kundendienst|support|hotline|echte[nrms]?|persönlich\w*)\b`,
  changing: typed(
    'insgesamt zusammen gesamt erhöhe erhöhen reduziere reduzieren verringere verringern senken verdopple verdoppeln halbiere halbieren setze setzen stelle stellen ändere ändern mache mach machen tausche tauschen lass lasse lassen behalte behalten nimm nehme nehmen bring hoch runter rauf zurück mehr weniger menge anzahl stückzahl stück',
  ),
  changes: german`\b(leg\w*|füg\w*|hinzu\w*|pack\w*|kauf\w*|nimm|nimmst|nehm\w*|bestell(e|en)?|tu|tue|entfern\w*|lösch\w*|raus\w*|weg|leer\w*|will|möchte?|hätte?|gib|mach\w*|änder\w*|setz\w*|streich\w*|schmeiß\w*|wirf)\b`,
  asks: german`\?\s*$|^\W*(und |aber |hallo |hi |also |ja )*(ist|sind|hat|haben|habt|habts|hast|gibt|gibts|was|welche[nrsm]?|wie|warum|wieso|weshalb|wo|woher|wohin|wann|wer|wem|wen|wofür|womit|bin ich|seid|kostet|(passt|geht|führt|verkauft|hält|braucht|muss|kommt|funktioniert|lässt|wird|werden|nehmt|liefert) (das|die|der|es|ihr|sie|man|ich|sich|da))\b`,
  costs: german`\b(kost\w*|preis\w*|zahl\w*|teuer|billig\w*|günstig\w*|wert|berechnet|für|euro|eur|franken|chf|dollar)\b|[$£€]`,
  people: typed(
    'oma opa omi opi omas opas mama mami mutter mutti papa papi vater vati eltern mann ehemann frau ehefrau partner partnerin freundin freund schwester bruder sohn tochter kind kinder enkel enkelin enkelkind tante onkel nichte neffe cousin cousine kollege kollegin kollegen chef chefin lehrer lehrerin nachbar nachbarin er sie ihn ihm ihr ihnen sein seine mag mögen liebt lieben gefällt steht gern gerne hat geschenk geschenke schenken schenke geschenkidee mitbringsel geburtstag weihnachten jahrestag hochzeitstag muttertag vatertag jemand jemanden jemandem idee ideen tipp vorschlag vorschläge empfehlung aussuchen auswählen beliebt beliebte trend bestseller jahr jahre jahren alt fährt trinkt liest kocht spielt',
  ),
  larger: german`\b(größer|länger|breiter|höher|dicker|tiefer|schwerer|weiter)(e[nrsm]?)?\b`,
  largest: german`\b(größt|längst|breitest|höchst|dickst|schwerst|tiefst)e[nrsm]?\b|\b(der|die|das|den|dem) (groß|lang|breit|hoh|dick|schwer|tief)e[nrsm]?(?=( (version|variante|ausführung|größe|packung|flasche|dose|bitte|dann|nehm\w*))|\W*$)|^\W*groß\W*$`,
  smaller: german`\b(kleiner|kürzer|schmaler|schmäler|dünner|leichter|flacher|feiner)(e[nrsm]?)?\b`,
  smallest: german`\b(kleinst|kürzest|schmalst|dünnst|leichtest|flachst|feinst)e[nrsm]?\b|\b(der|die|das|den|dem) (klein|kurz|schmal|dünn|leicht)e[nrsm]?(?=( (version|variante|ausführung|größe|packung|flasche|dose|bitte|dann|nehm\w*))|\W*$)|^\W*klein\W*$`,
  whichever: german`\b(egal|wurscht|wurst|gleichgültig|irgendeine?[nrs]?|irgendwelche[nrs]?|irgendwas|beliebige?[nrs]?|welche[nrs]? auch immer|keine präferenz|ganz gleich|ist mir gleich|spielt keine rolle|macht keinen unterschied|überrasch\w*|überlass\w*|(wähl|entscheid|entscheiden|wählen|such|suchen) (du|sie))\b`,
  swaps: [
    german`\b(?:umtausch\w*|austausch\w*|tausch\w*|wechsel\w*|wechsle|ersetz\w*)\b(?: bitte| mal| mir)*(.*?)\b(?:gegen|durch|mit|auf)\b(.+?)(?: aus| um| ein)?\W*$`,
    german`\b(?:änder\w*|mach\w*|stell\w*)\b(.+?)\b(?:zu|in|auf|aus)\b(.+?)(?: um)?\W*$`,
    german`\b(?:um|aus|ein)?tausch\w*\b(?: bitte| mal| mir)*(.+?)\bin\b(.+?)(?: aus| um| ein)?\W*$`,
    german`\b(?:an)?statt(?: von)?\b(.+?)\b(?:lieber|doch|nehm\w*|nimm|bitte|will ich|möchte ich|hätte ich gern\w*)\b(.+)$`,
    german`^(?=.*\b(?:an)?statt(?: von)?\b(.+?)\W*$)\W*(?:ok |ja |nein,? |lieber |doch |bitte |ich (?:will|möchte|nehme?|hätte gern\w*) )*(.+?),? (?:an)?statt\b`,
    german`^()\W*(?:nein,? |sorry,? |warte,? |eigentlich |doch )*(?:ich (?:will|möchte|nehme?|hätte|meinte?) )?(?:doch |dann )?lieber (.+)$`,
    german`^()\W*(?:nein,? |sorry,? |warte,? |eigentlich )*(.+?) (?:stattdessen|statt dessen)\b`,
  ],
  swapsIt: german`^(ok |okay |ja |und |dann |bitte |kannst du |können sie )*(tausch\w*|wechsel\w*|wechsle|ersetz\w*|umtauschen|austauschen)( (sie|es|das|ihn|die|den))?( aus| um)?( dann| bitte)*[.!]*$`,
  swapsToThat: german`^(ok |okay |ja |und |dann |bitte |kannst du |können sie |doch |lieber )*(tausch\w*|wechsel\w*|wechsle|ersetz\w*)( (es|das|sie|ihn|meine?n?|(die|den|das) (alte|andere|erste)n?))? (gegen|durch|zu|auf|mit) (das|die|den|diese[nrsm]?|es|ihn|dem)( (hier|da|dort))?( (stattdessen|dann|bitte|jetzt|aus|um))*[.!]*$`,
  setsValue: german`\b(?:mach\w*|änder\w*|stell\w*|setz\w*|nimm)\s+(?:bitte\s+)?(?:bei\s+)?(?:der|die|das|den|dem|meine?n?|diese?n?)\s+(.+?)\s+(?:(?:zu|in|auf)\s+)?(?:eine?\w*\s+|der\s+|die\s+)?(?:größe\s+)?([\p{L}\d./-]+)[.!]*$`,
  each: german`\b(je(weils)? (eine?[nrs]?|1)|(von jede[mr]|von allen) (je )?(eine?[nrs]?|1)|(eine?[nrs]?|1) von jede[mr]|jede[nrs]? davon|alle davon|alle (drei|vier|fünf|zusammen))\b`,
  takes: german`^(ok|okay|ja|jo|genau|gut|super|prima|perfekt|dann|und|so|also|auch|bitte|na|,|\s)*(ich (nehm\w*|nimm|kauf\w*|will|möchte?|hätte?|bräuchte?)|hätte? (ich )?gerne?|gib(s)? mir|kann ich .*\b(haben|bekommen)|nimm|nehmen wir|kauf\w*|leg\w*|füg\w*|pack\w*|tu|beide|von jede[mr])\b|\b(nehm(e|en)? (ich|wir)|nehm i|nimm i|will ich haben|kommt mit)\b`,
  takesNow: german`^(ok|okay|ja|gut|super|und|dann|also|auch|,|\s)*(ich nehm\w*|nimm|leg\w*|pack\w*|tu)\b|\bnehm(e|en)? (ich|wir)\b|^(und|auch|dazu|plus|außerdem)\b.*\b(auch|noch|dazu|ebenfalls)\W*$`,
  takesOut: german`\b(raus|heraus|ausse|aussa|aussi|rausnehmen|rausgenommen|weg|wegnehmen|runter|zurück\w*|entfern\w*|lösch\w*|streich\w*|schmeiß\w*|aus dem (warenkorb|korb|wagen)|nicht mehr)\b`,
  asWell: german`\b(auch|ebenfalls|ebenso|genauso|noch dazu|dazu)\b`,
  goesOn: german`^((ok|okay|oh|ah|hm+|ja|gut|super|prima|alles klar)[,.]? )*(und|auch|dazu|plus|außerdem|dann noch|noch (eine?[nrsm]?|zwei|drei|vier|fünf|\d+)|nochmal|(den|die|das) ?(selbe|gleiche)n?)\b`,
  seeks: german`\b(zeig\w*|find\w*|such\w*|seh(e|en)|schau\w*|guck\w*|stöber\w*|empfiehl\w*|empfehl\w*|vorschlag\w*|habt|habts|haben|hast|gibt'?s?|verkauf\w*|führt|brauch\w*|bräucht\w*)\b`,
  counts: german`\b(mach\w*|änder\w*|setz\w*|brauch\w*|will|möchte?|kauf\w*|nehm\w*|nimm|bestell(e|en)|leg\w*|gib|erhöh\w*|reduzier\w*|nur|bloß|insgesamt) (daraus |draus |mir |ich |bitte |davon |es |das |die |sie |den |auf |nur |doch |noch )*(\d{1,3})\b(?! ?(cm|mm|m|kg|g|ml|l|liter|zoll|gb|tb|euro|eur)\b| ?€)|(?<!\d ?)\bx ?\d|\d ?x\b(?! ?\d)|\d (stück|stk|mal)\b`,
  counted: german`\b(?<count>\d{1,3}) (?:davon|von (?:denen|diesen|jede[mr])|stück|stk|paar|packungen|mal)\b|^(?:(?:oh|ok|okay|ah|hm+|ja),? )*(?:und|auch|plus|noch) (?<first>\d{1,2}) \p{L}|\bvon (?:den|dem|der|diesen) [\p{L} ]+ (?<of>\d{1,3})\W*$|(?<!\d),\s*(?:x ?)?(?<last>\d{1,2})(?: (?:davon|stück))?[.!]*$`,
  asksLeave: german`\b(ist|wäre) (es|das) (noch |auch |denn )*(ok\w*|möglich|in ordnung|erlaubt|machbar|zu spät|schlimm|ein problem)\b|\bgeht (das|es) (noch|auch|wenn)\b|\bdarf (ich|man)\b`,
  asksToCancel: german`^\W*(und |also |aber |hallo )*((kann|könnte|darf|dürfte) (ich|man)|können wir|ist es (noch )?möglich|wie (kann ich|kann man|storniere ich|storniert man)|was wenn ich|geht|bis wann)\b.*\b(stornier\w*|storno|abbestell\w*|annullier\w*|widerruf\w*|cancel\w*)\b`,
  besides: german`\b(dazu|dafür|damit|daran|dran|passend(e[nrs]?)?|für (den|die|das|diese[nrs]?|ihn|es)\W*$)\b|\bfür (den|die|das|diese[nrs]?|ihn|es)\W*$`,
  pointsAt: german`^(ok|okay|ja|jep|jo|gut|super|klar|genau|,|\s)*((der|die|das|den|dies|diese[nrs]?|es)( (da|hier|dort))?)\W*(bitte|dann)?\W*$`,
  newThing: german`\b(eine?[nmrs]?|ein paar|weitere[nrs]?|zwei|drei|vier|fünf|\d{1,2})( (?!(aus|in|für|mit|zu|von)\b)[\p{L}-]+){0,2}$`,
  versions: typed(
    'version variante ausführung modell ausgabe sorte geschmack farbe größe breit breite breiten hoch hohe hohen lang lange langen tief dick dicke groß große großen klein kleine kleinen gemahlen format packung',
  ),
  // German puts no article before a title here, so none can be doubled.
  doubleArticle: everywhere(/(?!)/u),
  altogether: german`\b(was|wie ?viel) (macht|wär(e|s)?|kommt) (das|es)?( (jetzt|dann|nun|alles|raus))*\W*$|\b(insgesamt|(?<!(?:hallo|moin|hey|hi|servus|abend|tag|morgen|leute)[ ,]+)zusammen|gesamt\w*|summe|total|alles in allem|in summe|unterm strich|zwischenstand)\b|\b(macht|kostet) (das |es |dann )*alles\b|\balles (kosten|kostet|macht)\b|\bwas (schulde ich|muss ich (jetzt |dann )?zahlen)\b`,
  vague: typed(
    'sicher geeignet kind kinder kindern jeder jemand benutzen benutzt verwenden verwendet nutzen funktioniert funktionieren geht gehen passt passen gut gute schlecht okay fein empfindlich empfindliche frei enthält enthalten kommt kommen macht machen eignet',
  ),
  stopWords: new Set(
    typed(
      'neugier neugierig interessehalber prima passt übers überm fürs ums euro dollar halt eben gern gerne ein eine einen einem einer eines eins und alle als bei beim aber der die das den dem des von vom zur zum für aus mit hat habt haben habe hätte hatte hätten wie ich ist sind war bin bist ihr sie wir man mir mich dir dich ihn ihm ihnen ihre ihrem ihren uns euch eure mein meine meinen meinem meiner dein deine sein seine unser euer auf oder bitte so das dass denn doch dann dort hier diese dieser dieses diesen diesem was wann wo wer wem wen warum wieso welche welcher welches welchen wird werden würde wurde können kann könnte könntest könnt kannst will wollen wollte möchte möchten muss soll sollte darf auch sehr viel viele noch nur schon mal ja nein nicht kein keine keinen gut ok okay ding sache sachen produkt produkte artikel etwas irgendwas gibt gibts geben bekomme bekommen kriege brauche brauchen bräuchte wissen um an in im zu am es er über wenn ob davon dazu dafür damit daran darin drin da nach bis seit durch gegen eigentlich korb warenkorb wagen einkaufswagen kasse gerne gern einfach mehr wirklich ganz also halt eben denn',
    ).split(' '),
  ),
  synonyms,
};
