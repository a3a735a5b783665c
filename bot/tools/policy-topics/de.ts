/** Wie Leute nach den Regeln eines Geschäfts fragen; Fragen mit einem Strich dazwischen. */
export const german: Readonly<Record<string, string>> = {
  'return-window':
    'rückgabefrist | kann man nach einem monat noch zurückgeben | wie lange habt ihr rückgaberecht | innert welcher frist kann man zurücksenden | wie viele tage habe ich für eine rücksendung | wie lange kann ich zurückschicken | wenn es ihr nicht gefällt, kann ich es zurückschicken | wenn der hund es nicht mag, nehmen sie es zurück | wie lange kann ich etwas zurückgeben | wie lange gilt das widerrufsrecht | bis wann kann ich widerrufen | welche rückgabefrist gilt | bis wann muss ich es zurückschicken | ist es nach sechs wochen zu spät für eine rückgabe | innerhalb von wie vielen tagen | wie lange habe ich zeit mit dem umtausch | kann ich das zurückschicken wenn es nicht passt | kann man die sachen zurückgeben wenn sie nicht gefallen | geht das zurück wenn es mir nicht steht | wie viele tage habe ich für die rückgabe | wie lange darf ich es mir überlegen | kann man es wieder zurückschicken wenn etwas nicht passt oder nicht gefällt',
  'return-condition':
    'in welchem zustand muss es sein | darf ich es ausgepackt zurückschicken | ich habe sie schon getragen, geht das trotzdem zurück | muss das etikett noch dran sein | einmal gewaschen | ohne originalverpackung | anprobiert zu hause',
  'return-cost':
    'ist die retoure kostenlos | wer trägt die rücksendekosten | was kostet das rücksendeetikett | muss ich fürs retournieren zahlen | wird bei rückgabe etwas abgezogen | bleibe ich auf den versandkosten für den rückweg sitzen | kostet zurückschicken extra | zahle ich das rücksenden selbst | falsch geliefert, ist die rücksendung dann kostenlos | wer zahlt die rücksendung | ist die rückgabe kostenlos | was kostet das zurückschicken | muss ich das porto für die retoure selbst zahlen | liegt ein rücksendeetikett bei | zieht ihr mir die rücksendekosten ab',
  'return-start':
    'wie gehe ich bei einer rücksendung vor | wo finde ich den retourenschein | wie gibt man etwas zurück | wie funktioniert die rückgabe schritt für schritt | muss ich mich vorher melden bevor ich etwas zurückschicke | anleitung zur rücksendung | ablauf einer retoure | wie gebe ich etwas zurück | wie läuft eine retoure | wohin schicke ich es zurück | wo bekomme ich ein retourenetikett | was muss ich für die rückgabe tun | wie melde ich eine rücksendung an',
  'refund-time':
    'rückerstattung dauer | wie schnell erstattet ihr | nach wie vielen tagen überweist ihr das geld zurück | bekommt man das geld gleich zurück oder erst wenn das paket da ist | wann erfolgt die gutschrift | wie viele werktage bis zur rückzahlung | binnen welcher frist erstatten sie den kaufpreis | wann habe ich das geld wieder | wann bekomme ich mein geld zurück | wie lange dauert die erstattung | wann ist das geld wieder auf dem konto | bekomme ich das geld auf dieselbe karte | erstattung oder gutschein',
  exchange:
    'kann man umtauschen | tauscht ihr um wenn es nicht passt | gibt es ein umtauschrecht | umtausch ohne kassenzettel | wie lange kann man umtauschen | kann ich eine größe kleiner bekommen | umtausch nur mit originalverpackung | kann ich gegen eine andere größe tauschen | geht ein umtausch in eine andere farbe | zu klein, ich hätte lieber eine nummer größer | zahle ich beim umtausch noch mal versand',
  'not-returnable':
    'was kann nicht zurückgegeben werden | kann man unterwäsche oder bademode zurückgeben | sind ohrringe vom umtausch ausgeschlossen | maßanfertigung zurückgeben | kosmetik schon geöffnet | lebensmittel zurückschicken',
  'return-sale':
    'kann ich reduzierte ware zurückgeben | gilt die rückgabe auch im sale | im ausverkauf gekauft, umtausch möglich',
  'return-in-store':
    'kann ich im laden zurückgeben | online bestellt und im geschäft zurückbringen | rückgabe in der filiale | einfach vorbeibringen statt schicken',
  faulty:
    'was ist bei defekter oder falscher ware | es ist kaputt angekommen | falsche größe geliefert | da ist ein loch drin | es funktioniert nicht | ich habe etwas anderes bekommen als bestellt | mangelhaft, bekomme ich ein neues | ein teil fehlt',
  'return-gift':
    'kann ich ein geschenk zurückgeben | als geschenk bekommen und will es nicht | ohne bestellnummer zurückgeben',
  'ship-cost':
    'gratis versand ab | ist das ab fünfzig euro portofrei | wie viel muss ich einkaufen damit der versand frei ist | was verlangt ihr fürs zuschicken | lieferkosten | porto pauschal oder nach gewicht | ist express teurer | versandkostenfrei bestellen | mindestbestellwert für gratisversand | was kostet der versand | versandkosten | ab wann ist der versand frei | wie hoch ist das porto | liefergebühr | was zahle ich für die lieferung',
  'ship-time':
    'wie schnell liefert ihr normalerweise | übliche lieferdauer | bis wann bestellen dass es heute noch rausgeht | seid ihr schnell im liefern | in wie vielen tagen kommt eine bestellung an | wie lange dauert die lieferung | wann kommt es an wenn ich heute bestelle | lieferzeit | wie schnell verschickt ihr | ist es bis freitag da | geht es am selben tag raus',
  express:
    'gibt es expressversand | kann ich es morgen haben | lieferung am nächsten tag | was kostet express | am schnellsten',
  'ship-countries':
    'liefert ihr ins ausland | versendet ihr nach frankreich | in welche länder liefert ihr | versand in die schweiz | liefern sie auch auf inseln | kann ich aus italien bestellen',
  customs: 'wer zahlt den zoll | fallen zollgebühren an | einfuhrumsatzsteuer | kommen noch abgaben dazu',
  'po-box':
    'liefert ihr an eine packstation | an ein postfach schicken | an einen paketshop | abgabe beim nachbarn',
  pickup:
    'kann ich es direkt bei euch holen | versand sparen und selber vorbeikommen | muss ich bei der abholung einen ausweis mitbringen | kostet abholen etwas | kann mein mann das abholen | selbstabholung möglich | kann ich im laden abholen | abholung | selbst vorbeikommen und mitnehmen | wie lange liegt es zur abholung bereit | click and collect | reservieren und abholen',
  'split-parcels':
    'kommt alles zusammen | in mehreren paketen | ein teil der bestellung fehlt noch | teillieferung',
  'late-parcel':
    'mein paket ist zu spät | das paket ist nicht angekommen | die sendung bewegt sich seit tagen nicht | laut verfolgung zugestellt aber nichts da | paket verloren | wo bleibt es',
  'damaged-parcel':
    'das paket kam beschädigt an | der karton war zerdrückt | beim transport zerbrochen | alles nass im paket',
  tracking: 'wie verfolge ich mein paket | bekomme ich eine sendungsnummer | wo sehe ich wo das paket ist',
  'not-home':
    'was wenn ich nicht zu hause bin | keiner da wenn der bote kommt | muss jemand unterschreiben | ablageort | wunschtermin für die zustellung',
  'heavy-goods':
    'wird es in die wohnung getragen | lieferung bis in den vierten stock | bordsteinkante oder in die wohnung | baut ihr es auf | nehmt ihr das alte gerät mit',
  'address-change':
    'kann ich die adresse ändern | falsche anschrift eingegeben | bin umgezogen | tippfehler in der straße | lieber ins büro schicken',
  'cancel-order':
    'kostet es etwas, eine bestellung zu stornieren | kostet das stornieren etwas | ist eine stornierung kostenlos | stornogebühr | kann ich meine bestellung stornieren | aus versehen bestellt | wie lange kann ich noch stornieren | bestellung stoppen',
  'change-order':
    'kann ich die bestellung ändern | noch etwas dazu bestellen | etwas vergessen, passt das ins selbe paket | größe in der bestellung ändern',
  'payment-methods':
    'wie kann man zahlen | auf welche weise kann man begleichen | zahlungsmöglichkeiten | was steht beim bezahlen zur auswahl | welche karten nehmt ihr | wie kann ich bezahlen | welche zahlungsarten gibt es | nehmt ihr kreditkarte | geht paypal | auf rechnung zahlen | überweisung | lastschrift | klarna | bar zahlen | apple pay',
  'charged-when':
    'zahlt man vorher oder nachher | kann man später zahlen oder muss es gleich sein | wann wird abgebucht | wann wird die karte belastet | zahle ich sofort oder beim versand',
  'split-payment': 'kann ich die zahlung aufteilen | teil mit gutschein rest mit karte | zwei zahlungsmittel',
  tax: 'ist die mehrwertsteuer enthalten | sind die preise brutto oder netto | wie viel steuer ist drin',
  installments: 'ratenzahlung | kann ich in raten zahlen | finanzierung | später bezahlen',
  declined:
    'meine zahlung wurde abgelehnt | die karte geht nicht durch | zahlung fehlgeschlagen | doppelt abgebucht',
  invoice:
    'bekomme ich eine rechnung | ich brauche einen beleg für die steuer | rechnung auf die firma | wo finde ich meine rechnung',
  'coupon-use':
    'wie löse ich einen gutscheincode ein | wo gebe ich den code ein | wo trage ich den rabattcode ein | code vergessen, geht das nachträglich',
  'coupon-fails': 'warum geht mein code nicht | gutscheincode ungültig | der rabatt wird nicht abgezogen',
  'coupon-combine': 'kann man codes kombinieren | gilt der code auch auf reduzierte ware',
  'coupon-several':
    'kann ich zwei codes gleichzeitig einlösen | wie viele gutscheine pro bestellung | mehrere codes in einer bestellung | je bestellung gilt ein code | nur ein gutschein pro bestellung',
  carrier:
    'mit wem versendet ihr | wie verschickt ihr das | wie wird es geliefert | welcher paketdienst bringt das | wer liefert das paket | schickt ihr mit dhl oder hermes | wie kommt das zu mir | kommt das mit der spedition',
  'order-by':
    'bis wann muss ich bestellen | bis wie viel uhr bestellen damit es morgen da ist | bestellschluss | bis wann muss ich bestellt haben | was vor 12 uhr bestellt ist geht am selben tag raus',
  'subscription-pause':
    'kann ich das abo pausieren | eine lieferung aussetzen | abo anhalten während ich im urlaub bin | wie kündige ich das abo',
  'special-discount':
    'gibt es einen rabattcode | habt ihr einen gutscheincode | was ist gerade im sale | gibt es mengenrabatt | seniorenrabatt | rabatt mit newsletter | schnäppchen diese woche | welche angebote gibt es | studentenrabatt | gibt es studentenrabatt | rabatt für neukunden | newsletter rabatt | rabatt für lehrer oder senioren',
  loyalty: 'gibt es ein treueprogramm | kann ich punkte sammeln | kundenkarte | vorteilsclub',
  'price-match': 'woanders günstiger gesehen | geht ihr beim preis mit | preisgarantie | bei amazon billiger',
  'price-drop':
    'der preis ist nach meinem kauf gefallen | letzte woche mehr bezahlt | differenz zurück | am tag danach reduziert',
  'gift-card':
    'verkauft ihr gutscheine zum verschenken | geschenkkarten | gibt es geschenkgutscheine und in welcher höhe | gibt es geschenkgutscheine | gutschein kaufen | welche beträge haben gutscheine | gutschein per mail',
  'gift-card-expire':
    'wie lange ist ein gutschein gültig | läuft der gutschein ab | alter gutschein, gilt er noch',
  'gift-card-use': 'wie löse ich einen geschenkgutschein ein | gutschein online und im laden',
  'gift-card-balance': 'wie viel ist noch auf meinem gutschein | guthaben abfragen | restbetrag',
  'gift-card-return': 'gutschein auszahlen | gutschein zurückgeben | gutschein verloren',
  'gift-wrap':
    'könnt ihr das als geschenk einpacken | geschenkverpackung | geschenkpapier möglich | eine grußkarte dazulegen | bitte ohne rechnung im paket, es ist ein geschenk | eine persönliche nachricht dazuschreiben | mit schleife | weihnachtlich verpacken | was kostet das einpacken | soll der preis nicht draufstehen | packt ihr geschenke ein | geschenkverpackung | karte mit gruß dazulegen | direkt an den beschenkten ohne rechnung',
  'data-kept':
    'datenschutzerklärung | dsgvo | was macht ihr mit meinen daten | wird dieses gespräch gespeichert | welche angaben speichern sie über mich | wozu brauchen sie meine daten | ist es sicher meine daten anzugeben | wer liest mit | cookies | wird so eine unterhaltung lange aufgehoben | heben sie diesen chat auf | wie lange bleibt unser chat gespeichert | was speichert dieser assistent | wird der chat gespeichert | wie lange bewahrt ihr auf was ich schreibe | wer liest mit | welche daten sammelt ihr | sind meine daten sicher | cookies',
  'data-delete': 'könnt ihr mein gespräch löschen | meine daten löschen | vergiss alles über mich',
  'data-sold': 'verkauft ihr meine daten | gebt ihr meine adresse weiter | an dritte weitergeben | werbung',
  'data-see': 'was wisst ihr über mich | auskunft über meine daten | kopie meiner daten',
  'is-person': 'spreche ich mit einem menschen | ist das ein bot | bist du echt',
  hours:
    'öffnungszeiten | ist sonntag offen | zu welchen zeiten ist jemand im geschäft | wann macht ihr zu | habt ihr am montag offen | wann kann ich vorbeikommen | wann habt ihr geöffnet | öffnungszeiten | wann macht ihr zu | sonntags offen | feiertags geöffnet | wie lange ist heute auf',
  address:
    'wie lautet ihre adresse | wo ist euer laden | in welcher stadt sitzen sie | wo finde ich euch | anschrift bitte | wo genau ist das geschäft | wo seid ihr | adresse des ladens | wie finde ich euch | gibt es ein ladengeschäft | weitere filialen',
  'getting-there':
    'gibt es parkplätze | wo kann ich parken | welcher bus oder welche straßenbahn | nächster bahnhof | mit öffentlichen anreisen',
  contact:
    'habt ihr eine telefonnummer | e-mail adresse | unter welcher nummer erreiche ich den kundendienst | gibt es eine hotline | kann man euch auf whatsapp schreiben | wo kann ich anrufen | kontakt | wie erreicht man den kundenservice | wie erreiche ich euch | telefonnummer | e-mail adresse | kann ich jemanden anrufen',
  accessible:
    'ist der laden barrierefrei | mit rollstuhl | gibt es stufen | aufzug | kinderwagen | sind hunde erlaubt | toilette',
  'stock-in-store':
    'ist es im laden vorrätig | kann ich es vor ort ansehen | im geschäft anprobieren | in der ausstellung',
  events: 'gibt es kurse | workshops | termin zur beratung vereinbaren | führung',
  jobs: 'sucht ihr mitarbeiter | stellenangebote | kann ich mich bewerben | praktikum',
  wholesale: 'verkauft ihr an firmen | mengenrabatt | großhandel | kauf auf rechnung für schulen',
  custom: 'könnt ihr es gravieren | maßanfertigung | mit namen bedrucken | sonderanfertigung | zuschneiden',
  preorder:
    'kann ich vorbestellen | wann ist es wieder da | benachrichtigung wenn verfügbar | könnt ihr es für mich bestellen',
  'size-find': 'welche größe brauche ich | gibt es eine größentabelle | wie messe ich | fällt es klein aus',
  'size-between': 'zwischen zwei größen | lieber größer oder kleiner nehmen',
  'size-wide': 'gibt es breite schuhe | breite füße | schmale füße | große größen',
  materials:
    'woraus sind eure sachen | ist das bio baumwolle | wo wird hergestellt | fair produziert | woher kommt das holz',
  vegan: 'was heißt vegan bei euch | ohne tierische stoffe | tierversuche',
  down: 'woher kommen die daunen | lebendrupf | tierwohl | mulesingfrei',
  packaging: 'wie verpackt ihr | plastikfrei verpackt | recycelter karton',
  recycling:
    'nehmt ihr alte sachen zurück | könnt ihr alte jacken recyceln | wohin mit dem alten | batterien entsorgen',
  'warranty-length':
    'wie lange ist garantie | gewährleistung wie lange | gibt es garantie | kann man die garantie verlängern | wie viele jahre garantie | wie lange ist die garantie | gewährleistung wie viele jahre | noch garantie nach zwei jahren',
  'warranty-cover':
    'was deckt die garantie ab | der reißverschluss ist kaputt, ist das abgedeckt | die naht ist aufgegangen | die sohle löst sich | nach ein paar monaten ging es nicht mehr | verschleiß',
  'warranty-claim':
    'wie mache ich garantie geltend | was braucht ihr für einen garantiefall | wie reklamiere ich | fotos vom schaden',
  'warranty-receipt': 'brauche ich den kassenbon für die garantie | beleg verloren | ohne kaufbeleg',
  repair: 'repariert ihr auch nach der garantie | reparaturservice | was kostet eine reparatur | schärft ihr',
  'spare-parts':
    'verkauft ihr ersatzteile | nur den deckel nachkaufen | nachfüllpackung | teile für ein altes modell',
  allergens: 'welche produkte enthalten nüsse | glutenfrei | spuren von | ich bin allergisch',
  safety: 'ist es für kinder sicher | giftig | ab welchem alter | gefährlich zu hause',
  storage: 'wie lagere ich es | wie lange haltbar | mindesthaltbarkeit | muss es in den kühlschrank',
  care: 'wie pflege ich es | spülmaschinenfest | wie wasche ich es | läuft es ein | bügeln',
};
