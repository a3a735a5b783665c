import { talkWords } from './talk-words.ts';

/**
 * Words that state nothing by themselves, in the four languages, normalised: they may stand beside any known fact.
 * What widens or narrows a promise (always, also, only, without) is not here.
 */
// In order: so they pack better.
export const plainWords: ReadonlySet<string> = new Set(
  [
    ...talkWords,
    ...`
a an the this that these those it its they them their he she his her you your yours we us our ours i me my mine one ones both each other
is are was were be been being am do does did done have has had having can could will would should may might must shall let get gets got getting
and or but so as than then there here where which who whom whose what when while how why if because though although since until till
of in on at by to for from with within into onto over under out up about after before between during per through via off down around across
very quite really well just still more most less least much many some few several bit lot part only now already yet again later
please note thanks yes sure okay ok hello hi right simply once such same day date time way kind thing things something item items article articles product products goods order orders
make makes made take takes taken give gives given come comes came go goes going need needs want wants like use keep find found look show shows see sees know say says said tell tells ask answer mean means include includes included
unit units piece pieces unidad unidades pieza piezas exemplaire exemplaires partir
good nice fine great better best plan color colour size option options store shop customers customer people person shoppers rated rating stars star run runs running end ends ending valid expected estimated should reach print printed total sum number tracking carrier has bring brings choose
der die das den dem des ein eine einen einem einer eines es er sie ihn ihm ihr ihre ihren ihrem ihrer ihres ihnen wir uns unser unsere unseren unserem unserer ich mir mich mein meine man sich dieser diese dieses diesen diesem beide beiden
ist sind war waren sein wird werden wurde wurden hat haben hatte kann konnen konnte muss mussen soll sollen darf durfen mag mochte mochten wurde gibt gilt gelten gehen geht steht stehen liegt macht bleibt bekommen bekommt erhalten erhalt finden
und oder aber doch denn da dort hier so wie als wenn ob weil dass damit dazu davon darin dafur daran wann wo wer was welche welcher welches
von in im an am auf aus bei beim bis zu zum zur fur mit nach vor uber unter um ab seit durch gegen innerhalb zwischen pro je
sehr noch nun jetzt dann schon gerade etwa rund gern bitte danke ja klar also mehr weniger viel viele einige etwas ware waren artikel produkt stuck sache tag tage tagen datum frist beginnt beachten sage sagt schnitt geben gibt betragt gesamtsumme summe zusammen bestellung voraussichtlich voraussichtliche nummer sendungsnummer bringt code angebot
el la los las lo un una unos unas al del este esta estos estas ese esa eso aquel su sus le les se me mi mis te tu tus nos nuestro nuestra nuestros nuestras usted ustedes yo ellos ellas ambos ambas
es son era fue fueron ser esta estan estar ha han he hay haber tiene tienen tener puede pueden poder debe debera deberia hace hacen hacer se va van queda quedan da dan cuesta
y o u e pero que como cuando donde si porque quien cual cuales cuanto de en a ante con contra desde hasta para por segun sobre tras entre
muy mas menos mucho muchos algo alguno aqui alli ahora ya aun todavia asi luego pues bien articulo articulos producto productos cosa cosas plazo dia dias fecha entrega prevista previsto total importe numero seguimiento pedido lleva llevan codigo oferta medio tienda cliente clientes favor gracias claro
le la les un une des du de au aux ce cet cette ces son sa ses leur leurs votre vos notre nos mon ma mes il elle ils elles on nous vous je me te se lui y en celui celle ceux deux
est sont etait ete etre a ont avez avons avoir ai peut peuvent pouvez devrait doit fait faire font va vont prend prennent donne donnent reste restent coute vaut sera seront
et ou mais donc or car que qui quoi dont quand comme comment pourquoi si parce dans sur sous avec pour par chez vers entre depuis jusque jusqu apres avant des
tres plus moins peu beaucoup encore deja ici la maintenant alors bien article articles produit produits chose choses jour jours date delai prevue prevu total montant somme numero suivi commande contient code offre moyen boutique client clients merci oui charge l d s j c qu m t n
myself yourself itself themselves somebody someone anyone whether either neither instead however therefore otherwise besides actually currently usually often sometimes soon today's together apart according unfortunately perhaps maybe probably possible able
look looks looking work works working fit fits fitting help helps put add adds added choose pick start starts begin begins happen happens try tried call called named name reads read writes written write send sends sent keep keeps kept stay stays leave leaves hold holds turn turns think believe understand matter matters depends depend counts count listed list state states stated mention mentioned offer offers apply applies applied receive received bought buy purchase purchased counted
first second third last next new old big small long short high low light heavy full whole own other another different similar main exact exactly about around roughly nearly almost
vom dein deine deinen deinem deiner dir dich du jene solche irgend niemand jemand selbst anderen andere anderer anderes jeweils dabei dadurch danach davor dahin daher deshalb deswegen trotzdem sonst zwar eben eigentlich ubrigens leider vielleicht wahrscheinlich meist oft manchmal bald insgesamt zusammen genau ungefahr fast weit weiter
habe hast bin bist seid waren ware wurde wurden sei konnten konnen konnt musste mussten sollte sollten darfst durfte will wollen wollte wollten lassen lasst tun tut nehmen nimmt nehme geben gebe bringen bringt brauchen braucht brauche nennen nennt reicht reichen zahlt zahlen beginnt endet laufen lauft lauten lautet passen passt wiegt wiegen kostet kosten trage tragt lege legen legt zeige zeigen finde suche suchen helfe hilft heisst handelt betrifft bedeutet bestellt hochstens mindestens gross klein neu alt lang kurz ganz gut schon
mediante durante debido ademas asimismo embargo entonces quiza quizas tal vez cuyo cuya otro otra otros otras mismo propia propio cierto varios varias unos cuantos demas ambas
soy eres somos sois eran estoy estas estamos estaba estaban seria serian sido siendo habia hubo haya tengo tenia tenemos tendra tendran pudo podria podran podra debes deben haria hizo hago voy vas vamos iba quiero quiere quieren queria prefiere necesita necesitan necesito busca buscan busco encuentra encuentro encontre muestra enseno sale salen salir viene vienen pesa pesan mide miden vale valen sirve sirven usa usan usar pone ponen dar dice dicen decir sabe saber incluye pide pedir paso pasar pasa bajo alto grande pequeno nuevo nueva viejo largo corto entero total realiza realizan recibe reciben recibimos recibio hacer hecho hecha hechos hechas
suis es sommes etes soit soient serait seraient etant eu eus aura auront aurait puis pu pourrait pourraient pourrez dois doivent devez devraient fais faites fera ferait vais allez allons irait veux veut voulez veulent voudrais prefere preferez besoin cherche cherchez cherchons trouve trouvez trouvent montre vaut valent pese pesent mesure mesurent sert servent utilise mettre met mets mettez dire dit disent sais sait savoir comprend passe passer prendre lui leur celle celles ceci cela ca plusieurs quelque quelques certain certains certaine autre autres meme propre environ presque ensemble ainsi aussitot ensuite enfin lors lorsque pendant tandis selon malgre sinon toutefois cependant pourtant haut bas grand petit nouveau vieux long court entier donnent effectue effectuent recoit recevoir recu
due moment second question answer sentence word words course problem help chat assistant automated software page below above details detail information info description policy policies rule rules passage quote quotes concerning regarding case cases rest
moment frage fragen antwort einfach schaue schauen sehen nachsehen finden laut angaben beschreibung seite laden geschaft regel regeln fall falle rest text hinweis punkt thema moglich folgende folgenden folgt unten oben drin drinnen melden sagen
momento pregunta respuesta dira diga veamos ver segun informacion descripcion pagina politica regla reglas caso resto abajo arriba siguiente siguientes detalle detalles cuestion tema
voyons voir dites moi toi instant question reponse selon information informations description page regle regles cas reste detail details suivant suivante suivants sujet point bas dessous
comptez compter rechnen rechne cuente calcule allow estimate
live lives ready condition mail email address e adresse mailadresse bereit zustand wohnen wohnt correo direccion listo vive adresse pret etat habitez
s t m re ve ll don doesn isn won
`
      .trim()
      .split(/\s+/),
  ].toSorted(),
);
