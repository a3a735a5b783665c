import type { AskingWords, Measure } from './asking-words.ts';
import { asking as inEnglish } from './en-asking.ts';
import { either, everywhere, german, typed } from './de-patterns.ts';
import { families } from './de-synonyms.ts';

/** German words of asking. */

/** `which` is told back after "ist": "ist am leichtesten". */
function measure(
  which: string,
  superlative: RegExp,
  comparative: RegExp,
  labels: string[],
  most: boolean,
): Measure {
  return { which, superlative, comparative, labels, most };
}

// The labels of German and of English stores.
const size = ['maße', 'größe', 'volumen', 'inhalt', 'abmessungen', 'dimension', 'size', 'volume', 'capacity', 'height', 'diameter']; // prettier-ignore
const length = ['länge', 'length', 'maße', 'dimension'];
const width = ['breite', 'width', 'durchmesser', 'diameter'];

const measures: Measure[] = [
  measure(
    'am ausdauerndsten',
    german`\b(läng|best|größt|meist|stärkst)\w* (akku|batterie)\w*|\b(akku|batterie)\w*\b.*\b(am )?läng(st)\w*|\b(hält|halten|läuft|laufen|spielt|spielen)\b.*\bam längsten\b`,
    german`\b(längere?|mehr|bessere?|größere?|stärkere?)[nrs]? (akku|batterie)\w*|\b(hält|halten|läuft|laufen|spielt|spielen)\b.*\blänger\b`,
    ['akku', 'batterie', 'laufzeit', 'spielzeit', 'battery', 'runtime', 'playtime', 'playing time'],
    true,
  ),
  measure('am leichtesten', german`\bleichtest\w*`, german`\bleichtere?[nrs]?\b|\bwieg(t|en) weniger\b`, ['gewicht', 'weight'], false),
  measure('am schwersten', german`\bschwerst\w*`, german`\bschwerere?[nrs]?\b|\bwieg(t|en) mehr\b`, ['gewicht', 'weight'], true),
  measure('am höchsten', german`\bhöchste(?!ns)\w*`, german`\bhöher\w*`, ['höhe', 'height'], true),
  measure('am kürzesten', german`\bkürzest\w*`, german`\bkürzer\w*`, ['länge', 'length', 'höhe', 'height'], false),
  measure('am breitesten', german`\bbreitest\w*`, german`\bbreitere?[nrs]?\b`, width, true),
  measure('am schmalsten', german`\bschmäl\w*st\w*|\bschmalst\w*`, german`\bschmäler\w*`, width, false),
  measure('am tiefsten', german`\btiefste\w*`, german`\btiefer\w*`, ['tiefe', 'depth'], true),
  measure('am dünnsten', german`\bdünnst\w*`, german`\bdünner\w*`, ['dicke', 'stärke', 'thickness', 'depth'], false),
  measure('am längsten', german`\blängst\w*`, german`\blänger\w*`, length, true),
  measure('am größten', german`\bgrößte\w*`, german`\bgrößer\w*|\bgeräumiger\w*`, size, true),
  measure('am kleinsten', german`\bkleinst\w*|\bkompaktest\w*`, german`\bkleinere?[nrs]?\b|\bkompakter\w*`, size, false),
  measure('am stärksten', german`\bstärkst\w*|\bleistungsstärkst\w*|\bkräftigst\w*`, german`\b(leistungs)?stärker\w*|\bkräftiger\w*`, ['leistung', 'stärke', 'power', 'wattage', 'output', 'strength'], true),
  measure('am hellsten', german`\bhellst\w*`, german`\bhellere?[nrs]?\b`, ['helligkeit', 'lumen', 'lichtstrom', 'brightness', 'luminous'], true),
  measure('am wärmsten', german`\bwärmst\w*`, german`\bwärmer\w*`, ['wärme', 'temperatur', 'warmth', 'fill power', 'temperature'], true),
  measure('am schnellsten', german`\bschnellst\w*`, german`\bschnellere?[nrs]?\b`, ['geschwindigkeit', 'speed'], true),
  measure('am leisesten', german`\bleisest\w*`, german`\bleisere?[nrs]?\b`, ['lautstärke', 'loudness', 'noise', 'volume level'], false),
  measure('am lautesten', german`\blautest\w*`, german`\blautere?[nrs]?\b`, ['lautstärke', 'loudness', 'noise', 'volume level'], true),
]; // prettier-ignore

export const asking: AskingWords = {
  wonders: german`^\W*(und |aber |also |ok |hallo |hi |hey |auch |ja )*(kann|kannst|könn\w*|wird|werden|würde\w*|darf|dürfte\w*|soll\w*|muss|müsste\w*|wäre|bin ich|was wenn|was ist wenn|bis wann|geht|gehts|gingen?|lässt sich|ob)\b|\bwas (nun|jetzt|mach(e|t)? (ich|man)|soll ich|kann ich|passiert|tun)\b`,
  seeksGoods: german`\b(habt|habts|haben|hat|hätte\w*|führt|führen|verkauft|verkaufen) (ihr|sie|es|der laden)\b|\b(zeig\w*|such\w*|finde|ich (brauch\w*|bräucht\w*|will|möchte?|hätte?))\b|\b(wo|wie|kann) (finde?|bekomme?|krieg\w*|kauf\w*|sehe?) ich\b|\bwelche[nrs]? (von |aus )?(eure[nrm]?|deine[nrm]?|ihre[nrm]?) |\bkann ich .*\b(kaufen|finden|sehen|bekommen)\b`,
  measures,
  measureWords: german`^(?:mehr|weniger|am|beste[nrs]?|bessere?[nrs]?|meiste[nrs]?|wenigste[nrs]?|als|akku|akkulaufzeit|batterie|laufzeit|hält|läuft|wieg(?:t|en)|welche[nrsm]?|was|eine?[nrsm]?|der|die|das|den|dein|ihre?|ist|sind|von|davon|denen|diesen)$`,
  picksAmong: german`\b(welche[nrsm]?|was|wer)\b|\b(von|unter|zwischen) (diesen|denen|den (ersten )?(beiden|zwei(en)?|drei(en)?)|beiden)\b|\bdavon\b`,
  asksAdvice: german`\b(welche[nrs]?|was)\b.{0,30}\b(würden? (sie|ihr|ich|man)|würdest du|soll(te)? (ich|man)|sollten wir|tät\w* (du|ihr|sie)|kannst du|können sie|könn(en|t) ihr)\b.{0,40}\b(nehmen|kaufen|wählen|empfehlen|bevorzugen|holen|raten)\b|\b(welche[nrs]?|was)\b.{0,25}\b(empfiehlst|empfehlen|empfehlt|rätst|raten)\b|\bwelche[nrs]?( davon| von \w+( \w+)?)?,? (ist|sind|wäre|passt|eignet)\b.{0,25}\b(besser\w*|am besten|beste[nrs]?|schöner\w*|geeignet\w*|richtig\w*|sinnvoll\w*)\b|\b(dein|ihre?|eue?re?)[nr]? (favorit|tipp|wahl|empfehlung)\b`,
  phrases: [
    { said: german`\bwo(her)?\b.*\b(kommt|kommen|stammt|stammen|hergestellt|gemacht|produziert|angebaut|gefertigt)\b|\bherkunft\b|\bmade in\b`, called: ['herkunft', 'land', 'origin', 'country', 'made in'] },
    { said: german`\b(dabei|mitgeliefert|inklusive|lieferumfang|in der (packung|schachtel|box))\b`, called: ['lieferumfang', 'inhalt', 'box', 'included', 'contents', 'scope'] },
    { said: german`\b(passt|passen|funktionier\w*|geht|läuft|laufen|kompatibel|verbinde\w*|koppel\w*|lädt|lade)\b.*\b(mit|auf|für|zu|an|in|meine?[nmr]?)\b`, called: ['kompatibilität', 'kompatibel', 'passend', 'compatible', 'compatibility', 'fits'] },
    { said: german`\bwie (lange?|viele stunden)\b.*\b(hält|halten|akku|batterie|läuft|laufen|spielt|reicht)|\bakkulaufzeit\b`, called: ['akku', 'laufzeit', 'battery', 'runtime', 'playtime'] },
    { said: german`\bwie (oft|häufig)\b|\bwie (muss|soll|kann|benutz\w*|verwend\w*|pfleg\w*|reinig\w*|gieß\w*|wend\w*) (ich|man|wir)\b|\bpfleg\w*`, called: ['anwendung', 'pflege', 'anleitung', 'use', 'directions', 'instructions', 'watering', 'care'] },
    { said: german`\bwie (groß|klein)\b|\bwelche (größe|maße|abmessungen)\b|\b(maße|abmessung\w*)\b`, called: size },
    { said: german`\bwie hoch\b|\bhöhe\b`, called: ['höhe', 'height', 'dimension'] },
    { said: german`\bwie breit\b|\bbreite\b`, called: ['breite', 'width', 'dimension'] },
    { said: german`\bwie tief\b|\btiefe\b`, called: ['tiefe', 'depth', 'dimension'] },
    { said: german`\bwie lang\b(?!e)|\blänge\b`, called: ['länge', 'length', 'dimension'] },
    { said: german`\bwie schwer\b|\bwieg(t|en|st)\b|\bgewicht\b`, called: ['gewicht', 'weight'] },
    { said: german`\bwie ?viel\b.*\b(passt|passen|fasst|geht|gehen)\b|\bfassungsvermögen\b`, called: ['volumen', 'inhalt', 'capacity', 'volume'] },
    { said: german`\b(schwimm\w*|dusch\w*|bade?n?|pool|regen\w*|nass|nässe|unterwasser|spritz\w*|wasser(dicht|fest|abweisend|scheu)\w*)\b`, called: ['wasserdicht', 'wasser', 'waterproof', 'water'] },
    { said: german`\b(un)?gift\w*|\b(haustier|katze|hund)\w*\b`, called: ['haustiere', 'giftig', 'sicherheit', 'pet', 'toxic', 'safety'] },
    { said: german`\b(sonn\w*|schatt\w*|licht|fenster\w*|drinnen|draußen|standort|zimmer)\b`, called: ['standort', 'licht', 'position', 'light', 'location'] },
    { said: german`\b(frost\w*|winter\w*|kälte|kalt\w*|minusgrade\w*)\b`, called: ['winterhart', 'frost', 'hardiness', 'hardy'] },
    { said: german`\b(pflanz(e|t|en)|gepflanzt|säen|säe|aussaat|gesät)\b`, called: ['aussaat', 'pflanzzeit', 'sowing', 'planting'] },
    { said: german`\b(ablauf\w*|läuft .*\bab|haltbar\w*|mindesthaltbar\w*|mhd|schlecht werden)\b`, called: ['haltbarkeit', 'mindesthaltbarkeit', 'shelf life', 'best before'] },
    { said: german`\bwas ist (da |hier |alles )*(drin|enthalten)\b|\b(inhaltsstoffe|zutaten)\b|\b(aus|wor)aus (ist|sind|besteh\w*)\b|\bwor?aus\b|\baus (was|welchem (material|stoff|holz|metall))\b`, called: ['zutaten', 'inhaltsstoffe', 'material', 'ingredients', 'contents'] },
    { said: german`\b(wasch\w*|waschmaschine|bügel\w*|trockner|spülmaschine\w*|geschirrspüler)\b`, called: ['pflege', 'waschen', 'care'] },
    { said: german`\b(kabel\w*|kabellos\w*|usb|stecker|anschl\w+|bluetooth|wlan|wi-?fi)\b`, called: ['anschlüsse', 'verbindung', 'connectivity', 'connection', 'ports'] },
    { said: german`\b(iphone|ipad|ios|mac|macbook|android|windows|pc|kindle|laptop)\b`, called: ['kompatibilität', 'compatible', 'compatibility'] },
    { said: german`\b(ab )?welche[ms]? alter\b|\bab wie ?viel(en)? jahren\b|\baltersempfehlung\b`, called: ['alter', 'age'] },
  ], // prettier-ignore
  asksWhat: german`^\W*(und |so |ok |hallo |hi |hey )*(was|welche[nrsm]?)(?! (ist|sind|war|waren|wäre|wären|bin|habe?|hast|hat|habt|haben|kann|kannst|können|könn\w*|wird|werden|würde\w*|soll\w*|muss|müssen|wenn|noch|kostet|kosten|für|mach\w*|heißt|bedeutet|passiert|empf\w+|zahlung\w*|karten|tag|uhrzeit)\b)`,
  asksWhich: german`^\W*(und |so |ok |in )*(welche[nrsm]?|was)\b`,
  asksWhichOne: german`^\W*(und |so |ok |aber )*((ist|sind|hat|haben|kann|können|passt|geht) (eine?[rs]?|welche|irgendeine?[rs]?) (davon|von (denen|diesen|den \w+))\b|welche[rs]?( davon| von (denen|diesen|den \w+|beiden))?,? (ist|sind|hat|haben|hatte|kommt|kann|können|würde|wird|geht|gehen|passt|passen|funktionier\w*|hält|halten|läuft|laufen|eignet|eignen|wäre|verträgt|braucht)\b)`,
  compares: german`\b(unterschied\w*|unterscheid\w*|vergleich\w*|gegenüber\w*|zwischen|versus|vs|besser\w*|beste\w*|schöner\w*|schönste\w*|am (meisten|wenigsten))\b`,
  ofOwnCase: german`\b(warum|wieso|weshalb)\b.*\b(ich|mir|mich|meine?[nrms]?|wir|uns|unsere?[nrms]?)\b|\b(mir|uns) (wurden?|hat man|habt ihr|haben sie)\b.*\b(abgebucht|berechnet|abgelehnt|verweigert|belastet|abgezogen|verrechnet)\b|\b(doppelt|zweimal|zu viel|falsch) (abgebucht|berechnet|belastet|abgezogen|verrechnet)\b`,
  inWhat: german`\b(?:das|die|den|der|dem|es|ihn|sie|ihr|ihr das|diese[nrs]?|eine?[nrs]?|auch|noch|\p{L}+) in (?:der |dem |einer? |größe |farbe )?(?!lager\b|filiale\b|laden\b|geschäft\b|markt\b|der\b|die\b)([\p{L}-]+(?: [\p{L}-]+)??)(?: (?:da|vorrätig|verfügbar|lieferbar|haben|bekommen|kriegen|erhältlich))?\W*$`,
  onGoods: german`\b(bei|für|auf|mit|von) (den |die |der |das |dem |eue?ren |ihren |meine[nrm]? )?[\p{L}-]+( [\p{L}-]+)?\W*$`,
  looksFor: german`^\W*(und |ok |okay |so |aber |dann |oh |hm+ )*(wie (ist|wär\w*|siehts?|sieht es|stehts?|steht es)( es|'?s)?( denn)?( aus)? mit|was ist mit) (eine[mrn]?|ein paar)\b`,
  looksForGoods: german`^\W*(und |ok |okay |so |aber |dann |oh |hm+ )*(wie (ist|wär\w*|siehts?|sieht es|stehts?|steht es)( es|'?s)?( denn)?( aus)? mit|was ist mit) (?!(dem|der|den|das|die|diese[nmrs]?|ihm|ihr|ihnen|meine[nmr]?|deine[nmr]?|eue?re[nmr]?|wenn)\b)[\p{L} ]{3,30}\W*$`,
  asksPrice: german`\bwie ?viel\b|\bpreis\w*|\bkoste(t|n)?\b|\bkostets\b|\bwie teuer\b`,
  asksSize: german`\b(welche|was für eine) größe (bin|brauch\w*|soll|sollte|nehm\w*|muss|hab\w*|passt|wäre|ist (richtig|die richtige))\b|\bgrößen(tabelle|berater|tipp)\b|\b(meine|welche) größe\W*$`,
  asksRating: german`\b(ist|sind) (das|die|der|es|sie|diese[rs]?) (was )?gut\W*$|\btaug(t|en)\b|\b(bewertung\w*|bewertet|rezension\w*|sterne|kundenmeinung\w*|beliebt)\b|\b(leute|kunden|andere|käufer)\b.*\b(sagen|meinen|finden|halten|zufrieden)\b|\b(sein|das) geld wert\b|\blohnt (es )?sich\b`,
  asksMaker: either(
    german`\bwer hat .*\b(geschrieben|gemacht|entworfen|hergestellt|gebaut|verfasst)\b|\bwer (macht|produziert|stellt|baut|ist der)\b|\bvon wem\b|\b(autor\w*|hersteller\w*|verfasser\w*|welche marke|was für eine marke)\b`,
    inEnglish.asksMaker,
  ),
  asksLooks: german`\bwie (sieht|sehen|schaut|schauen) (?!es (bei|mit)\b).{0,60}\baus\W*$|\bbeschreib(e|en|st|ung (von|der|des))?\b|\baussehen\W*$`,
  asksHow: german`^\W*(und |so |ok |aber |hm+ )*(wie (?!viel|wieviel|teuer|wär)|ist|sind|hat|haben|kann|können|wird|werden|geht|passt|hält|läuft)\b`,
  asksContents: german`\bwas (ist|gehört|kommt|liegt|bekomm\w*|krieg\w*)\b.*\b(dabei|mitgeliefert|in der (packung|schachtel|box|kiste)|im (paket|karton|set|lieferumfang))\b|\blieferumfang\b`,
  turnsTo: german`^\W*(und |ok |okay |so |aber |dann |oh )*(was ist mit (dem|der|den|diese[mrn]|eue?re[mrn])|wie (ist|steht|stehts|siehts|sieht es|wär\w*)( es|'?s)?( denn)?( aus)? mit (dem|der|den|diese[mrn]|eue?re[mrn])|und (der|die|das|den|dem))\b`,
  instructs: either(
    german`\b(ignorier\w*|vergiss|vergesst|missacht\w*|übergeh\w*)\b.{0,40}\b(regeln?|anweisung\w*|vorgaben?|prompts?|bisherige\w*|vorherige\w*)\b|\b(hinweis|nachricht|anweisung\w*) (an|für) (alle |die |den |jede\w* )?(ki|assistent\w*|bots?|chatbots?|sprachmodell\w*|agent\w*)\b|\b(systemprompt|sprachmodell|als ki)\b|\b(sag|sage|sagt|teile?|versicher\w*) (allen?|jede[mrn]|den) (kund\w*|käufer\w*|besucher\w*|nutzer\w*)\b`,
    inEnglish.instructs,
  ),
  putsOff: german`^\W*(nein,? |ok,? |oh,? |halt,? )*(warte|moment|halt|stopp?|eigentlich|vorher|davor|zuerst|erst( ein)?mal)\b|\b(zuerst|vorher|erst( ein)?mal|davor)\W*$`,
  restock: german`\bwieder (da|rein|verfügbar|lieferbar|vorrätig|auf lager|erhältlich|zu haben|kommt|bekommt)\b|\b(kommt|kommen|gibt'?s?|kriegt|bekommt)\b.*\bwieder\b|\b(nachschub|nachbestell\w*|nachgeliefert|neue ware)\b`,
  withShipping: german`\b(mit|inkl\w*\.?|samt|plus|und|nach|einschließlich) (dem |der |den |die )?(versand\w*|lieferung|lieferkosten|porto|zustellung)\b|\b(versand|lieferung|porto) (inklusive|inbegriffen|dabei|eingerechnet|drin)\b|\balles inklusive\W*$|\bfrei haus\b`,
  earlier: german`\b(gestern|vorgestern|letzte[nrs]? (mal|woche|monat|nacht|besuch)|neulich|letztens|damals)\b|\b(hatte|war|waren)\b.*\b(vorher|davor|zuvor|früher)\b`,
  complains: german`\b(h[öo]rst|h[öo]ren|versteh\w*) (du |sie )?(mir |mich )?(gar |überhaupt )?(nicht|nich|nix|nichts)( zu)?\W*$|\b(danach|das) (hab|habe) ich (gar |doch )?nicht (gefragt|gemeint|gesagt)\b|\b(lächerlich|grauenhaft|erbärmlich|furchtbar|schrecklich|unverschämt\w*|frechheit|inakzeptabel|stinksauer|enttäuscht|enttäuschend|abzocke|betrüger|saftladen|katastrophe|zum kotzen|verdammt\w*|arsch|arschloch|leck mich|verarsch\w*|scheiß\w*|beschissen\w*|wtf|fuck\w*|zeitverschwendung|idiot\w*|unfähig\w*)\b|\b(so ein|alles|nur|das ist|total\w*|was für ein) (müll|mist|schrott|dreck|witz)\b|\b(du|ihr|bot|das) (bist|seid|ist) (so |echt |total |voll |ja )*(dumm|doof|blöd|nutzlos|unmöglich)\b|\b(bin|werde|macht mich) (so |echt |richtig |langsam )*(sauer|wütend|genervt)\b|\b(hilft|bringt|nützt) (mir |das |doch )*(nicht|nichts|nix|gar nicht|überhaupt nicht)\b|\bhasse (dich|das|euch)\b|\b(mir reichts|es reicht|nase voll)\b`,
  ofSomeone: german`^\W*(und |aber |also |na |naja )*(er|sie (?!haben|können|verkaufen|führen|sind)|ihm|ihr (?!habt|könnt|seid|verkauft)|es ist für|für (ihn|sie|meine?n?|eine?n?|jemand\w*|die|den) |meine?[rnm]? (mann|frau|vater|mutter|papa|mama|oma|opa|bruder|schwester|freund\w*|sohn|tochter|kind\w*|chef\w*))`,
  inOrder: german`\b(sortier\w*|ordne\w*|nach (dem )?preis|(billigste|günstigste|teuerste)[nrs]? (zuerst|oben|als erstes))\b`,
  anyKind: german`\b(irgend(was|etwas|welche\w*)|etwas|sachen?|dinge?|zeug|produkte?n?|artikel)\b`,
  offers: typed(
    'angebot angebote angeboten denn dann eigentlich rabatt rabatte rabattcode aktion aktionen aktuell aktuelle aktuellen gerade momentan derzeit jetzt heute läuft laufen reduziert reduzierte reduziertes runtergesetzt herabgesetzt sale ausverkauf schlussverkauf schnäppchen sonderangebot sonderangebote sonderangeboten prozent prozente gutschein gutscheine gutscheincode code codes sparen günstig günstiges billiger nachlass ermäßigung ermäßigungen gültig alles sag zeig verrate kennst irgendwelche',
  ),
  offered: german`\b(angebot\w*|rabatt\w*|aktion(en|s\w*)?|gutschein\w*|schnäppchen|sonderangebot\w*|sparangebot\w*|reduzier\w*|prozente|sale|\w*ausverkauf|schlussverkauf|nachlass|ermäßig\w*|runtergesetzt\w*|herabgesetzt\w*)\b`,
  aboutStore: typed(
    'offen geöffnet öffnet öffnen auf zu geschlossen schließt schließen aufmachen zumachen macht machen öffnungszeit öffnungszeiten geschäftszeiten ladenzeiten zeiten uhrzeit uhr heute morgen jetzt noch früh spät lange montag montags dienstag dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags samstag samstags sonnabend sonntag sonntags woche wochenende tag tage telefon telefonnummer nummer rufnummer anrufen anruf mail mailadresse email adresse anschrift standort kontakt erreichen erreiche erreichbar schreiben laden geschäft shop filiale finden finde liegt sitzt seid eure euer ihre lautet sag',
  ),
  asksHours: german`\b(offen|geöffnet|öffnet|öffnen|aufmachen|zumachen|schließt|schließen|geschlossen|öffnungszeit\w*|geschäftszeit\w*|ladenzeit\w*)\b|\b(habt|haben|hast|macht|machen) (ihr|sie|die|der laden)?\b.*\b(auf|zu)\b|\bwann (ist|seid|sind)\b.*\b(auf|zu)\b`,
  tomorrow: german`(?<!guten |gute |heute |gestern |schönen )\bmorgen\b`,
  today: german`\b(heute?|heut|jetzt|gerade|noch offen)\b`,
  asksContact: german`\b(telefon\w*|nummer|anruf\w*|rufnummer|e-?mail\w*|mail|mailadresse|kontakt\w*|erreich\w*|adresse|anschrift|standort|hausnummer|straße|wo)\b`,
  days: [
    german`\bmontag(s|abend)?\b`,
    german`\bdienstag(s|abend)?\b`,
    german`\bmittwoch(s|abend)?\b`,
    german`\bdonnerstag(s|abend)?\b`,
    german`\bfreitag(s|abend)?\b`,
    german`\b(samstag(s|abend)?|sonnabends?)\b`,
    german`\bsonntag(s|abend)?\b`,
  ],
  freeOf: everywhere(german`\b(\p{L}+?)-?frei(?:e[nrsm]?)?\b`),
  families,
};
