import { german, typed } from './de-patterns.ts';
import type { RequestWords } from './request-words.ts';

/** German words of requests. The verb often comes last, so that what is meant stands before or after it. */
export const requestWords: RequestWords = {
  asksOf: [
    { intent: 'return-item', said: german`\b(will|möchte|brauche?|bitte|gebt|hätte)\b.*\b(geld|betrag)\b.*\b(für|von)\b.*(\b[a-z]{1,3}-?\d{4}|\b(gekauft|bestellt)\w*)` },
    { intent: 'track-order', said: german`^(?!.*\b(muss|müssen|müsste|soll|sollte)\b.*(bestellt|gekauft) hab).*\b(wo|wann|status|verfolg\w*|was ist mit|zeig\w*)\b.*\b((bestellt|gekauft) hab\w*|hab\w* .*(bestellt|gekauft)|(meiner?|die|der) (letzten?|neuesten?) (bestellung|lieferung|sendung))\b` },
    { intent: 'refund-status', said: german`\b(wo|wann|status|stand|noch|schon|immer|warte|wie weit)\b.*\b(erstattung|erstattet|rückerstattung|rückzahlung|gutschrift|geld (zurück|wieder|von))\b` },
    { intent: 'exchange-item', said: german`\b(um|aus)?(ge)?tausch\w*\b.*\b(gekauft|bestellt|bekommen|erhalten|geliefert|bestellung)\w*|\b(gekauft|bestellt|bekommen|erhalten|geliefert|bestellung)\w*\b.*\b(um|aus|ein)?tausch\w*` },
    { intent: 'cancel-order', said: german`\b(stornier\w*|storno|abbestell\w*|annullier\w*|widerruf\w*|cancel\w*)\b.*(\b(bestellung|auftrag|order|kauf)\b|\b[a-z]{1,3}-?\d{4})|(\b(bestellung|auftrag|order|kauf)\b|\b[a-z]{1,3}-?\d{4}).*\b(stornier\w*|abbestell\w*|annullier\w*|cancel\w*|stoppen|abbrechen|zurückziehen)\b` },
    { intent: 'return-item', said: german`^\W*(bitte |hallo |hi |hey |guten tag )*(ich|wir|mein\w*|die|den|das)\b.*(\b(bestellung|bestellt|gekauft|erhalten|bekommen|geliefert)\w*|\b[a-z]{1,3}-?\d{4}).*\b(zurück(geben|schicken|senden|bringen|gehen)?|retour\w*)\b|^\W*(bitte )?(retourniere\w*|retoure|rücksendung|rückgabe)\b.*(\b(bestellung|bestellt|gekauft|geliefert)\w*|\b[a-z]{1,3}-?\d{4})` },
    { intent: 'change-order', said: german`\b(änder\w*|anpass\w*|bearbeit\w*|korrigier\w*)\b.*\b(meine[rn]?|die|der|diese[rn]?) (letzten? )?(bestellung|auftrag)\b|\b(meine[rn]?|die|der|den|diese[rn]?) (letzten? )?(bestellung|auftrag)\b.*\b(um|ab)?(ändern|anpassen|bearbeiten|korrigieren)\b` },
    { intent: 'get-invoice', said: german`(?<!auf )\b(rechnung|kaufbeleg|beleg|quittung|kassenbon|kaufnachweis)\b.*(\b(bestellung|auftrag|einkauf|kauf|bestellt|gekauft)\w*|\b[a-z]{1,3}-?\d{4})` },
    { intent: 'delete-my-data', said: german`\b(lösch\w*|entfern\w*|vergiss|vergesst|vernicht\w*)\b.*\b(meine? (persönlichen )?(daten|konto|account|kundenkonto|angaben|profil)|(diese[nrs]?|unsere?n?|den|das) (chat|gespräch|unterhaltung|verlauf|konversation)|alles (über mich|was ich))\b|\b(meine? (persönlichen )?(daten|konto|account|kundenkonto|angaben|profil)|(diese[nrs]?|unsere?n?|den|das) (chat|gespräch|unterhaltung|verlauf|konversation))\b.*\b(löschen|entfernen|gelöscht|vernichten)\b` },
  ], // prettier-ignore
  asksWhether: german`^\W*(hallo |hi |und |so |aber |auch |also )*((kann|könnte|darf|dürfte|könnten) (ich|man|wir)|können wir|bin ich|ist es|ist .*\bmöglich|gibt es|wie (kann|könnte) (ich|man|wir)|wie (storniere|ändere|tausche|retourniere|gebe|schicke) ich|was wenn|bis wann|geht)\b`,
  asksYou: german`^\W*(hallo |hi |bitte |und |so |also )*(kannst|könntest|könnts|könntet|würdest|(könn(t|en|ten)|würde[nt]) (ihr|sie))\b`,
  ownOrder: german`\b(meine?[rnm]?|die|der|den|diese[rn]?|das|unsere?[rn]?) ((letzten?|aktuellen?|neuesten?|ganzen?|gesamten?|neuen?)[rs]? )?(bestellung|auftrag|order|einkauf|kauf|paket|sendung|lieferung)\b|\b(es|das)\b`,
  newest: german`\b(letzte|neueste|jüngste|aktuelle)[nrsm]? (bestellung|auftrag|order|kauf|einkauf|paket|sendung)\b|^\W*(die |den |das )?(letzte|neueste|aktuelle)[nrs]?\W*$|\bwas ich\b.*\b(bestellt|gekauft)\b|\b(gerade|eben|heute|gestern|vorhin) (bestellt|gekauft)\b`,
  pointsAtOne: german`^\W*(es ist |es war |ich mein(e|te)? )?(der|die|das|den|dem|meine?[nrs]?|eine?[nrs]?) `,
  refuses: german`\b(danke|nicht (jetzt|mehr|nötig|senden|schicken|absenden|machen)|(doch|lieber|besser) nicht|später|lass (es|mal|das|gut)|vergiss|stopp?|kein\w*|behalte\w*|schon gut|passt schon)\b`,
  everything: german`\b(alles|alle|beide[ns]?|ganze[nrs]?|komplett\w*|gesamte?[nrs]?|sämtliche\w*|jede[nrsm]?)\b`,
  requestWords: typed(
    'bestellung bestellungen bestellt bestellte bestellten bestelltes bestellen auftrag order kauf einkauf gekauft gekaufte gekauften gekauftes kaufen artikel ding dinge sache sachen teil ware letzte letzten letzter neueste neuesten aktuelle aktuellen zurück zurückgeben zurückschicken zurücksenden zurückgebe zurückschicke schicken schicke senden sende geben gebe retoure retouren retournieren rücksendung rückgabe tauschen tausche umtauschen umtausch austauschen wechseln ändern ändere änderung stornieren storniere stornierung storno abbestellen widerrufen erstatten erstattung rückerstattung geld rechnung beleg quittung problem probleme melden reklamieren reklamation falsch falsche falscher falsches falschen beschädigt beschädigte defekt defekte defekter kaputt kaputte kaputtes fehlt fehlen fehlend angekommen ankam kam kommt kommen bekommen bekam erhalten erhielt geliefert lieferung paket sendung karton nummer bitte will möchte wollte brauche brauch würde gerne hätte starten anmelden beantragen machen hilfe größe größer größere größeren kleiner kleinere kleineren farbe andere anderen anderer anderes gegen statt meins gestern heute woche monat vor geschickt laden shop mail email adresse',
  ),
  ofSite: german`\b(webseite|website|homepage|internetseite|shopseite|kassenseite|bezahlseite|onlineshop|app|button|link|suchfeld|fehlermeldung|browser)\b|\b(eue?re|ihre|die|diese|auf der) seite\b|\bseite .*\b(lädt|geht|funktioniert|hängt|stürzt)\b|\b(stürzt|abgestürzt|bildschirm .*(weiß|leer))\b|\bknopf .*\b(geht|funktioniert|reagiert) nicht\b|\bfehler (beim|auf der|im)\b`,
  asksToComplain: german`\bbeschwer\w*|\breklamier\w*`,
  ofChat: german`\b(chat\w*|gespräch\w*|unterhaltung|konversation|nachrichten?|verlauf)\b|\bwas ich\b.*\b(gesagt|geschrieben|getippt|erzählt)\b`,
  ofAccount: german`\b(konto|kundenkonto|account|profil|bestellung\w*|alles|alle|e-?mail\w*|telefon\w*|adresse\w*|datenbank|system|kundendaten|unterlagen|akten?|listen?|kartei|dsgvo)\b`,
  // Tried without the flag for Unicode as well, so edges and umlauts are spelled out.
  languages: {
    en: /\b(englisch\w*|english|ingl[eé]s|anglais)\b/i,
    es: /\b(spanisch\w*|spanish|espa[nñ]ol|castellano|kastilisch|espagnol)\b/i,
    fr: /\b(franz(?:ö|oe|o)sisch\w*|french|fran[cç]ais|franc[eé]s)\b/i,
    de: /\b(deutsch|deutsche[nmrs]?|hochdeutsch|german|alem[aá]n|allemand)\b/i,
  },
  otherLanguages: german`\b(italienisch|portugiesisch|niederländisch|holländisch|polnisch|chinesisch|mandarin|kantonesisch|japanisch|koreanisch|arabisch|türkisch|russisch|ukrainisch|hindi|urdu|griechisch|schwedisch|norwegisch|dänisch|finnisch|tschechisch|slowakisch|slowenisch|rumänisch|bulgarisch|ungarisch|kroatisch|serbisch|bosnisch|albanisch|persisch|kurdisch|hebräisch|katalanisch|vietnamesisch|thailändisch|thai)\b`,
  usual: german`\b(das|mein) (übliche|gewohnte)s?\b|\b(so )?wie immer\b|\bwie (beim )?letzte[sn]? mal\b|\bwas ich (immer|meistens|sonst|üblicherweise) (nehme?|kaufe?|bestelle?|hole?)\b|\bdas (gleiche|selbe) wie (immer|sonst)\b`,
  goesTogether:
    /\bwas (?:passt|gehort|ginge?|geht) (?:gut |noch |sonst )?(?:dazu|zu)\b|\b(?:kaufen|kauft|bestellen|bestellt|nehmen|nimmt) (?:man |andere |die anderen |andere kunden |die meisten |viele )?(?:oft |meist |noch |sonst )*(?:zu[mr]? (?:[a-z]+ ){1,2})?(?:dazu|mit)\b|\b(?:oft|haufig|meist|meistens|gern) (?:zusammen|dazu|mit) (?:gekauft|bestellt|genommen)\b/,
  isNew:
    /^\W*(?:(?:hallo|hi|und|na)\W+)*(?:was (?:gibt'?s|gibt es|ist|habt ihr|haben sie)|gibt'?s|gibt es|habt ihr|haben sie)(?: denn)?(?: was| etwas)? neue?s?(?: (?:hier|bei euch|bei ihnen|im (?:shop|laden|sortiment)))?\W*$|^\W*(?:zeig(?:e|en sie)? mir )?(?:die |eure |ihre |alle )?(?:neuheiten|neuzugange|neuen (?:produkte|artikel|sachen|waren))\W*$/,
  sellsBest:
    /^\W*(?:zeig(?:e|en sie)? mir |was (?:sind|ist) |welche(?:r|s)? (?:sind|ist) )?(?:die |der |das |eure? |euer |ihre? )?(?:bestseller|verkaufsschlager|renner|topseller|meistverkauften? (?:produkte|artikel|sachen)|beliebtesten (?:produkte|artikel|sachen))\W*$|^\W*was (?:wird|verkauft sich|lauft|geht) (?:bei euch |hier )?(?:am meisten|am besten|am haufigsten)(?: gekauft| bestellt| verkauft)?\W*$|^\W*was kaufen (?:die leute|andere|die meisten) (?:am meisten|am haufigsten|am liebsten)\W*$/,
};

/** What intents of requests are called on a button. */
export const requestIntents = {
  'cancel-order': 'Bestellung stornieren',
  'change-order': 'Bestellung ändern',
  'return-item': 'Etwas zurückgeben',
  'exchange-item': 'Etwas umtauschen',
  'refund-status': 'Nach einer Erstattung fragen',
  'report-problem': 'Ein Problem melden',
  'get-invoice': 'Rechnung anfordern',
  'account-help': 'Hilfe zum Kundenkonto',
  'delete-my-data': 'Meine Daten löschen lassen',
  complain: 'Beschwerde einreichen',
  'change-voice': 'Stimme ändern',
  'change-language': 'Sprache ändern',
} as const;
