/** How German speaking shoppers ask about a store's rules, folded: "für" is "fur". */

/** Words that mean the same to who asks, in the forms they are said in. */
export const germanGroups: readonly string[] = [
  'zurueckgeben zurueckschicken zuruecksenden zurueck rueckgabe ruecksendung rueckgaberecht zuruckgeben zuruckgibt zuruckgegeben zuruckschicken zuruckschicke zurucksenden zurucksende zuruckbringen zuruckkommen zuruck retour retoure retouren retournieren retourniere ruckgabe rucksendung rucksenden rucknahme rucknehmen widerruf widerrufen widerrufsrecht umtausch umtauschen ruckgaberecht ruckversand ruckporto wiederbringen',
  'widerruf widerrufen widerrufsrecht gesetzliche gesetzlich',
  'ruckgaberecht ruckgabe zuruckgeben frist ruckgabefrist umtauschfrist widerrufsfrist',
  'umtausch umtauschen tauschen tausche umzutauschen wechseln grosse farbe',
  'erstattung erstattet erstatten ruckerstattung ruckzahlung ruckerstattet geld gutschrift zuruckbekommen zuruckkriegen zuruckgezahlt',
  'gefallt regret gefallen anders mag passt',
  'kosten kostet kostenlos gebuhr gebuhren preis porto versandkosten lieferkosten gratis umsonst zahle zahlt',
  'versand versenden versendet verschicken verschickt schicken schickt liefern liefert geliefert lieferung lieferungen zustellung zustellen zugestellt porto post paket pakete packchen lieferkosten versandkosten',
  'dauert dauer lieferzeit lieferzeiten lieferdauer ankommen ankommt kommt lieferung brauchen braucht',
  'ausland schweiz osterreich niederlande holland italien frankreich spanien belgien liechtenstein europa international land lander kanada deutschland england polen danemark luxemburg sudtirol',
  'packstation packstationen postfach paketbox abholstation locker',
  'abholen abhole abholung selbst abgeholt selbstabholung hole vorbeikommen',
  'beschaedigt beschadigt beschadigte kaputt kaputte defekt defekte fehlerhaft fehlerhafte zerbrochen mangel mangelhaft mangelhafter fehler broken falsch falsche falscher',
  'verspaetet verspatet verloren weg late spat verschwunden hangt fehlt nachforschung',
  'gewaehrleistung garantie gewahrleistung gewahrleistungsfrist garantiezeit garantiefall herstellergarantie haftung haften haftet',
  'kaputt defekt garantie gewahrleistung mangel',
  'bezahlen bezahlt zahlen zahlung zahlungsart zahlungsarten zahlungsmoglichkeiten bezahlmethoden zahlungsweise zahlt akzeptiert akzeptieren nehmt nehmen karte karten kreditkarte kreditkarten visa mastercard paypal klarna bar twint ec bankomat',
  'rechnung rechnungskauf onaccount klarna',
  'raten ratenzahlung ratenkauf finanzierung finanzieren monatlich stottern',
  'ueberweisung vorkasse uberweisung uberweisen vorauskasse',
  'lastschrift sepa bankeinzug abbuchen abgebucht belastet belasten abbuchung',
  'mehrwertsteuer mwst umsatzsteuer steuer steuern',
  'geoeffnet oeffnungszeiten oeffnet offen geoffnet offnet offnungszeiten offnungszeit geschlossen schliesst schließt aufhaben auf zu geschaftszeiten ladenzeiten',
  'gutschein gutscheine geschenkgutschein geschenkgutscheine geschenkkarte gutscheinkarte voucher',
  'code codes rabattcode gutscheincode gutschein coupon promocode aktionscode',
  'rabatt rabatte nachlass reduziert reduzierte ermassigung prozent sonderangebot sonderangebote sale angebot angebote aktion aktionen',
  'student studenten studentenrabatt studierende schuler lehrer',
  'erste neukunde neukunden neukundenrabatt',
  'kombinieren kombinierbar zusammen gleichzeitig mehrere zwei',
  'gueltig verfaellt verfallen verfallt ablaufen lauft ablauf gultig gelten gilt haltbar lange',
  'guthaben restbetrag rest ubrig',
  'auszahlen ausgezahlt auszahlung bargeld',
  'stornieren storniert stornierung storno abbestellen annullieren ruckgangig',
  'aendern aenderung andern andere anderung anpassen nachtraglich',
  'adresse lieferadresse anschrift lieferanschrift umleiten',
  'hinzufugen dazu erganzen nachbestellen',
  'daten datenschutz speichert speichern gespeichert dsgvo personenbezogen',
  'loeschen geloescht loschen geloscht loschung entfernen vergessen',
  'mensch menschen person roboter bot automat software assistent',
  'verkaufen verkauft weitergeben weitergegeben dritte',
  'laden geschaft filiale shop filialen ladengeschaft',
  'adresse wo finde finden standort liegt sitzt anfahrt',
  'telefon telefonisch anrufen telefonnummer erreichen erreiche erreichbar kontakt mail nummer rufnummer',
  'parken parkplatz parkplatze parkt auto',
  'rollstuhl barrierefrei stufen aufzug lift',
  'reparieren repariert reparatur reparaturen richten flicken werkstatt inspektion',
  'ersatzteile ersatzteil teile',
  'verpackung verpacken verpackt plastik karton',
  'recycling recyceln alte altkleider altgerate batterien zurucknehmen zuruck entsorgen',
  'nachhaltig nachhaltigkeit umwelt umweltfreundlich okologisch recycelt',
  'vegan tierisch leder',
  'bon kassenbon beleg quittung kassenzettel',
  'verschleiss abnutzung deckt abgedeckt umfasst',
  'getragen benutzt gebraucht anprobiert ungetragen getestet geoffnet ausprobiert',
  'etikett etiketten preisschild verpackung originalverpackung label rucksendeetikett retourenlabel retourenschein',
  'preisgarantie preis gunstiger billiger sinkt gesenkt differenz bestpreis tiefpreis',
  'woanders fremde fremd gekauft',
  'enthalten dabei inklusive inbegriffen drin',
  'handler woanders amazon konkurrenz anderswo anderer anderen',
  'groesse groessen grosse grossen grossentabelle passform weite weit breit',
  'probe probefahrt probefahren ausprobieren testen testfahrt',
  'fahrrad fahrrader rad rader velo velos',
  'leasing dienstrad jobrad bikeleasing',
  'abgelehnt ablehnung declined verweigert',
  'zoll zolle zollgebuhren duties',
  'express eilversand schnellversand',
  'bringen tragt wohnung stock treppe aufbauen montiert aufgebaut spedition',
  'geschenk geschenke geschenkt weihnachten',
];

/** Words of asking, and words that stand everywhere. */
export const germanSmallWords: readonly string[] =
  `schreibe schreiben schreibt schreibst der die das den dem des ein eine einen einem einer eines und oder aber ich du er sie es wir ihr man mir mich dir uns euch mein meine meinen
  meinem meiner dein ihre ihren ihrem euer eure euren unser unsere ist sind war bin bist seid wird werden wurde worden hat habe haben habt hast
  hatte kann kannst konnen konnt konnte muss mussen darf soll sollte will mochte wurden wenn ob dass weil denn wie was wer wo wann warum wieso
  welche welcher welches welchen viel viele auch noch nur schon mal doch eigentlich bitte danke hallo hi ja nein nicht kein keine keinen etwas was
  fur mit von vom zu zum zur im in am an auf aus bei bis nach uber unter vor durch gegen ohne um als so da dann hier dort dies diese dieser dieses
  diesen mehr sehr ganz gibt gibts geht bekomme bekommt kriege macht mache machen tun bestellung bestellungen bestellen bestellt produkt produkte
  ware artikel sache sachen tag tage tagen woche wochen monat monate jahr jahre lang frage wissen fragen hab dazu generell normalerweise grundsatzlich ubrigens kaufen`.split(
    /\s+/,
  );

/** Said in several words. */
export const germanPhrases: readonly (readonly [RegExp, string])[] = [
  [/\bgeld (?:zuruck|wieder)\b/g, 'erstattung'],
  [/\b(?:nicht|nix) (?:gefallt|passt|mag)\b|\b(?:gefallt|passt|mag) (?:es |mir |das |sie )*(?:nicht|nix)\b/g, 'regret'],
  [/\banders uberlegt\b/g, 'regret'],
  [/\bauf rechnung\b/g, 'onaccount rechnung'],
  [/\b(?:nicht|nie) (?:da|zu ?hause|daheim|angekommen|gekommen)\b/g, 'late'],
  [/\b(?:echte[rn]? )?mensch(?:en)?\b/g, 'mensch'],
  [/\b(?:umsonst|fur lau)\b/g, 'kostenlos'],
  [/\bin raten\b/g, 'ratenzahlung'],
  // The parts of a verb that stand apart.
  [/\b(?:(?:ich|wir|man) hol(?:e|t|en)?|hol(?:e|t|en)? (?:ich|wir|man))\b((?: [\p{L}]+){0,7}?) ab\b/gu, 'abholen$1'],
  [/\bkomm(?:e|t|en)?\b((?: [\p{L}]+){1,5}?) vorbei\b/gu, 'vorbeikommen$1'],
  [/\bpack(?:e|t|en)?\b((?: [\p{L}]+){1,5}?) ein\b(?! \p{L})/gu, 'einpacken$1'],
]; // prettier-ignore

/** What is asked for beside the words: how much, how long, when it is open. */
export const germanAspects = {
  amount: /\b(?:wie ?viel|kostet|kosten|kostenlos|gratis|gebuhr\w*|teuer|wer (?:zahlt|tragt|ubernimmt))\b/,
  span: /\b(?:wie (?:lange?|schnell|viele tage)|wann|bis wann|dauert|frist)\b/,
  hours: /\b(?:offen|geoffnet|offnet|offnungszeit\w*|geschlossen|schlie(?:ß|ss)t)\b/,
};
