/** What must come back: words of the reply with its quotes, titles shown in order, lines of the cart as "2 × title, values". */
export interface Expected {
  says?: RegExp;
  shows?: string[];
  cart?: string[];
}

export interface Conversation {
  store: 'bergkante' | 'almendro' | 'lavandin';
  name: string;
  /** The number of an order of anna@post.example that is on its way. */
  order?: string;
  turns: [said: string, expected: Expected][];
}

const rain = 'Regenjacke Sturmvogel';
const running = 'Laufschuhe Fjord';
const cap = 'Wollmütze Knut';

/** A German shop for the mountains; typed without umlauts, in half sentences. */
const german: Conversation[] = [
  { store: 'bergkante', name: 'a plural finds the kind, then a price', turns: [['Moin, habt ihr Regenjacken?', { shows: [rain, 'Regenjacke Hallig'] }], ['unter 100 euro', { shows: ['Regenjacke Hallig'] }], ['und in grün?', { says: /nicht in Grün.*Gelb oder Dunkelblau/ }]] },
  { store: 'bergkante', name: 'a singular, a size as gr, counts and back', turns: [['laufschuh gr 42', { shows: [running, 'Trailschuhe Kies'] }], ['den blauen', { says: /\(42, Blau\) kostet 119,00/ }], ['den in weiß', { says: /\(42, Weiß\) kostet/ }], ['in den warenkorb', { cart: [`1 × ${running}, 42, Weiß`] }], ['2 paar', { cart: [`2 × ${running}, 42, Weiß`] }], ['doch nur eins', { cart: [`1 × ${running}, 42, Weiß`] }], ['nimm sie wieder raus', { cart: [] }], ['rückgängig', { cart: [`1 × ${running}, 42, Weiß`] }]] },
  { store: 'bergkante', name: 'another kind leaves the one before', turns: [['Rucksäcke', { shows: ['Rucksack Kammweg 28', 'Rucksack Fernweh 55', 'Kinderrucksack Dachs'] }], ['was ist der Unterschied zwischen den ersten beiden', { says: /nebeneinander/ }], ['wie schwer ist der zweite', { says: /Gewicht: 1\.850 g/ }], ['gibts den kammweg in grau', { says: /^Ja, Rucksack Kammweg 28 \(Grau\)/ }], ['pack den ein', { cart: ['1 × Rucksack Kammweg 28, Grau'] }], ['und die trinkflasche 0,75 in weiss', { cart: ['1 × Rucksack Kammweg 28, Grau', '1 × Trinkflasche Quelle, 0,75 l, Weiß'] }]] },
  { store: 'bergkante', name: 'a version in one breath, its care and the workshop', turns: [['die gipfelgrat in 43 anthrazit bitte', { says: /\(43, Anthrazit\) kostet 189,00/ }], ['wie pflege ich die', { says: /Lederwachs/ }], ['kann man die neu besohlen lassen', { says: /65 € in drei Wochen/ }]] },
  { store: 'bergkante', name: 'verbs torn apart, a verb first, a count behind', turns: [['hey habt ihr ne regenjacke', { shows: [rain, 'Regenjacke Hallig'] }], ['die zweite', { says: /Regenjacke Hallig/ }], ['hält die auch starken regen aus', { says: /Regenjacke Hallig/ }], ['tu mir die mal rein', { says: /Regenjacke Hallig/ }]] },
  { store: 'bergkante', name: 'a child’s size and a code that needs more', turns: [['ne regenhose fürs kind in 104', { shows: ['Kinder-Regenhose Matsch'] }], ['gelb', { says: /\(104, Gelb\)/ }], ['ja rein damit', { cart: ['1 × Kinder-Regenhose Matsch, 104, Gelb'] }], ['code GIPFEL10', { says: /ab einem Warenkorb von 30,00/ }], ['warenkorb', { says: /29,90/ }]] },
  { store: 'bergkante', name: 'the order, and what the store says of returns', order: 'BK-10234', turns: [['wo ist meine bestellung', { says: /Bestellnummer/ }], ['BK-10234 anna@post.example', { says: /BK-10234: Unterwegs/ }], ['ich möchte etwas aus der bestellung zurückschicken', { says: /Soll ich die Anfrage senden/ }], ['wer zahlt das rückporto', { says: /Rückporto innerhalb Deutschlands zahlen wir/ }]] },
  { store: 'bergkante', name: 'delivery, payment, the weather and a person', turns: [['wie lange dauert der versand', { says: /2 bis 3 Werktage/ }], ['liefert ihr nach österreich', { says: /nicht nach Österreich/ }], ['kann ich auf rechnung zahlen', { says: /14 Tagen Zahlungsziel/ }], ['wie wird das wetter morgen in münchen', { says: /Damit kenne ich mich nicht aus/ }], ['ich will mit einem menschen sprechen', { says: /E-Mail-Adresse/ }]] },
  { store: 'bergkante', name: 'a price with its point and comma, and facts by their labels', turns: [['zelt bis 1.299,99 €', { shows: ['Zelt Windfang 2', 'Familienzelt Lagerplatz 4'] }], ['was kostet das familienzelt', { says: /1\.299,99/ }], ['für wie viele personen ist das', { says: /Personen: 4/ }], ['schlafsack dazu in rot, 200 cm', { says: /\(200 cm, Rot\) kostet 149,00/ }], ['wie warm ist der', { says: /Komforttemperatur: 2 °C/ }], ['gibts das topfset noch', { says: /ausverkauft/ }]] },
  { store: 'bergkante', name: 'the singular of a plural in n, the same in another colour', turns: [['ne mütze, grau', { shows: [cap, 'Stirnband Knut'] }], ['die erste', { says: /Wollmütze Knut/ }], ['das selbe in grün', { says: /\(Grün\) kostet 24,90/ }], ['nehm ich', { cart: [`1 × ${cap}, Grün`] }]] },
]; // prettier-ignore

/** A Spanish shop for shoes and clothes; typed without accents. */
const spanish: Conversation[] = [
  { store: 'almendro', name: 'sold out in one colour, the same in another, one out again', turns: [['hola, teneis zapatillas rojas?', { shows: ['Zapatillas Levante'] }], ['la talla 38', { says: /Sin existencias: Rojo/ }], ['y en 39?', { says: /39 y Rojo cuesta 49,90/ }], ['me las llevo', { cart: ['1 × Zapatillas Levante, 39, Rojo'] }], ['lo mismo en azul', { cart: ['1 × Zapatillas Levante, 39, Rojo', '1 × Zapatillas Levante, 39, Azul'] }], ['quita las rojas', { cart: ['1 × Zapatillas Levante, 39, Azul'] }], ['cuanto es todo con el envio', { says: /53,85/ }]] },
  { store: 'almendro', name: 'the second of two T-shirts', turns: [['busco una camiseta de algodon talla M', { shows: ['Camiseta Marejada', 'Camiseta Tirantes Cala'] }], ['la segunda', { says: /Camiseta Tirantes Cala en M.*17,90/ }], ['en negro', { says: /Negro cuesta 17,90/ }]] },
  { store: 'almendro', name: 'boots for the rain and the cart by its name', turns: [['botas para la lluvia', { shows: ['Botas de agua Charco'] }], ['que material son', { says: /Goma natural/ }], ['las hay en verde numero 40', { says: /40 y Verde/ }], ['añadelas', { cart: ['1 × Botas de agua Charco, 40, Verde'] }], ['carrito', { says: /El carrito tiene 1 artículo/ }], ['quita las botas', { cart: [] }]] },
  { store: 'almendro', name: 'the cheapest, another, changed, and a code', turns: [['vestidos de verano', { shows: ['Vestido Jazmín', 'Vestido Corto Brisa'] }], ['el mas barato', { says: /Vestido Corto Brisa/ }], ['diferencia entre los dos', { says: /lado a lado/ }], ['el jazmin en azul talla S?', { says: /hay existencias de Vestido Jazmín/ }], ['lo quiero', { cart: ['1 × Vestido Jazmín, S, Azul'] }], ['cambialo a la M', { cart: ['1 × Vestido Jazmín, M, Azul'] }], ['codigo VERANO10', { says: /VERANO10 está aplicado/ }], ['mejor solo una', { says: /1 unidad/ }]] },
  { store: 'almendro', name: 'linen in a size that is there', turns: [['camisa de lino blanca m', { says: /talla S, L o XL/ }], ['y la L?', { says: /L y Blanco cuesta 54,90/ }], ['como se lava', { says: /Planchar húmeda/ }], ['hay otra en verde', { says: /L y Verde/ }]] },
  { store: 'almendro', name: 'the order and its return', order: 'AL-20456', turns: [['donde esta mi pedido', { says: /número de pedido/ }], ['el AL-20456, anna@post.example', { says: /AL-20456: En camino/ }], ['quiero devolver una cosa', { says: /Envío la solicitud/ }], ['cuantos dias tengo para devolver', { says: /30 días/ }], ['quien paga la devolucion', { says: /península es gratis/ }]] },
  { store: 'almendro', name: 'the store’s rules and what is none of them', turns: [['cuanto tarda el envio', { says: /de 2 a 4 días/ }], ['enviais a canarias', { says: /Canarias tarda de 7 a 10 días/ }], ['se puede pagar con bizum', { says: /Bizum/ }], ['cuentame un chiste', { says: /fuera de lo que sé/ }], ['quiero hablar con una persona', { says: /correo electrónico/ }]] },
  { store: 'almendro', name: 'grey in a larger size, and a thousand with its point', turns: [['busco un jersey de lana talla L', { shows: ['Jersey Trashumante'] }], ['gris', { says: /L y Gris/ }], ['mas grande', { says: /XL y Gris/ }], ['abrigo por 1.299,00 €', { shows: ['Abrigo Castilla'] }]] },
  { store: 'almendro', name: 'a child’s size counted as in Europe', turns: [['busco algo pa niño talla 26', { shows: ['Sandalias niño Cangrejo'] }], ['los azules', { says: /26 y Azul/ }]] },
]; // prettier-ignore

const cover = 'Housse de couette Garrigue';

/** A French shop for linen and the kitchen; typed without accents. */
const french: Conversation[] = [
  { store: 'lavandin', name: 'a cover for a duvet is no duvet, and the colour is kept', turns: [['bonjour je cherche une housse de couette en lin', { shows: [cover, 'Housse de couette Nuage'] }], ['en gris', { shows: [cover] }], ['la 240x220', { says: /rupture/ }], ['et en 200x200', { says: /200 x 200 et Gris coûte 169,00/ }], ['ok je la prends', { cart: [`1 × ${cover}, 200 x 200, Gris`] }], ['la meme en bleu', { cart: [`1 × ${cover}, 200 x 200, Gris`, `1 × ${cover}, 200 x 200, Bleu`] }], ['enleve la grise', { cart: [`1 × ${cover}, 200 x 200, Bleu`] }]] },
  { store: 'lavandin', name: 'counts taken back', turns: [['vous avez des serviettes de bain', { shows: ['Serviette de bain Calanque'] }], ['la bleue', { says: /en Bleu coûte 24,90/ }], ["j'en veux 4", { cart: ['4 × Serviette de bain Calanque, Bleu'] }], ['non 3 plutot', { cart: ['3 × Serviette de bain Calanque, Bleu'] }], ['un seul finalement', { cart: ['1 × Serviette de bain Calanque, Bleu'] }], ['retire les', { cart: [] }], ['annuler', { cart: ['1 × Serviette de bain Calanque, Bleu'] }]] },
  { store: 'lavandin', name: 'larger, its care, a pan beside it and a code', turns: [['une cocotte rouge', { shows: ['Cocotte Mijotée'] }], ['plus grande', { says: /28 cm et Rouge coûte 189,00/ }], ['elle va au lave vaisselle ?', { says: /Lavage à la main/ }], ['je prends celle de 28', { cart: ['1 × Cocotte Mijotée, 28 cm, Rouge'] }], ['et la poele 24 cm', { cart: ['1 × Cocotte Mijotée, 28 cm, Rouge', '1 × Poêle Crêperie, 24 cm'] }], ['mon panier', { says: /2 articles/ }], ['code MAISON10', { says: /MAISON10 est appliqué/ }]] },
  { store: 'lavandin', name: 'the second without its accent, and the same in blue', turns: [['pyjamas', { shows: ['Pyjama Rêverie', 'Chemise de nuit Lilas'] }], ['le deuxieme', { says: /Chemise de nuit Lilas/ }], ['le pyjama reverie rose en M?', { says: /M et Rose est/ }], ['ajoute le au panier', { cart: ['1 × Pyjama Rêverie, M, Rose'] }], ['le même en bleu', { cart: ['1 × Pyjama Rêverie, M, Rose', '1 × Pyjama Rêverie, M, Bleu'] }], ["c'est en quelle matiere", { says: /Matière : Coton/ }]] },
  { store: 'lavandin', name: 'a cushion under a price, two of it, held beside a throw', turns: [['coussin moutarde a moins de 30€', { shows: ['Coussin Galet'] }], ['quelles dimensions', { says: /45 x 45 cm/ }], ['et en vert ?', { says: /en Vert coûte 29,90/ }], ['prends en deux', { cart: ['2 × Coussin Galet, Vert'] }], ['difference entre le coussin et le plaid', { says: /côte à côte/ }]] },
  { store: 'lavandin', name: 'the order and its return', order: 'LV-30987', turns: [['ou est ma commande', { says: /numéro de commande/ }], ['LV-30987 anna@post.example', { says: /LV-30987 : En route/ }], ['je voudrais renvoyer un article', { says: /envoyer la demande/ }], ["j'ai combien de jours pour retourner", { says: /30 jours/ }], ['qui paie le retour', { says: /gratuit en France métropolitaine/ }]] },
  { store: 'lavandin', name: 'delivery, paying and a person', turns: [["c'est quoi les délais de livraison", { says: /2 à 4 jours ouvrés/ }], ['vous livrez en belgique', { says: /pas en Belgique/ }], ['on peut payer en plusieurs fois ?', { says: /trois fois sans frais/ }], ["je veux parler a quelqu'un", { says: /adresse e-mail/ }]] },
  { store: 'lavandin', name: 'a thousand with a space in it', turns: [['un matelas 160x200', { says: /1\s099,99/ }], ['1 099,99 € maximum', { says: /Un seul produit correspond/ }]] },
  { store: 'lavandin', name: 'two of a size', turns: [['des oreillers', { shows: ['Oreiller Plume'] }], ['65 x 65', { says: /65 x 65 coûte 49,00/ }], ["j'en prends deux", { cart: ['2 × Oreiller Plume, 65 x 65'] }]] },
  { store: 'lavandin', name: 'colours after the thing', turns: [['torchons rouge', { says: /en Rouge coûte 19,90/ }], ['chaussons taille 39 gris', { says: /39 et Gris coûte 36,00/ }], ['la couleur bordeaux plutôt', { says: /39 et Bordeaux/ }], ["c'est inadmissible, ma commande est arrivée cassée", { says: /numéro de commande/ }]] },
]; // prettier-ignore

export const conversations: readonly Conversation[] = [...german, ...spanish, ...french];
