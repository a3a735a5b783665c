/** Words that carry no product: taken from what a search looks for, and never mistaken for a misspelt catalogue word. */

import { spanishOrders } from './es-orders.ts';
import type { Language } from '../understanding.ts';

const lists: string[] = [
  // English: function words and how people ask.
  `a an the and or but so if of on in at to for from by with as is are am was were be been being do does did done has have had having
  i i'm im i'd i'll i've id ill ive me my mine you your yours u ur we we're our us he she her his him it its it's they them their
  this that these those there here what what's whats which who where where's when why how can could will would should may might must shall
  can't cant don't dont didn't doesn't isn't aren't won't not no yes ok okay please pls plz thanks thank hi hello hey just only also too very really
  some any something anything nothing everything else other another more most less least than then now still already again maybe perhaps
  show find get give got gimme want wants need needs like looking look looks search searching see shop sell sells selling stock carry buy buying purchase
  order tell bring pull up out about around into over off let let's lets go going know think help recommend suggest hunting after trying try
  interested available availability wanna gonna lookin lookign prefer rather love hoping possible ones one thing things stuff items item products product
  options option results result list kind kinds sort type types pair pairs couple bit lot lots way new good nice decent best great cheap cheapest affordable
  price prices priced budget cost costs size sizes color colors colour colours brand first second third last cart add put
  remove someone somebody anyone anybody left nevermind forget lover fan take takes taking actually instead make makes recommendation recommendations suggestion suggestions change quantity please under below than
  much many wondering whether happen happens preferably ideally come comes email e-mail mail number say said carries wonder mind meant mean wait
  cancel each better nicer even made year years smth sth em shes hes thats theres isnt arent doesnt wont wasnt wouldnt couldnt shouldnt youre theyre they're you're what're how's who's hows whos wheres n r lol haha hmm hmmm btw asap cuz coz bc tho idk plz thx ty ah oh well
  whatever nvm damn ugh hm erm meh
  curiosity guys folks right old yesterday um uh uhm er erm yeah guess basically literally honestly reckon missus saw seen coming towards while such lovely
  thinking choosing deciding finally picture site website kindly possibly either neither though alright summat proper dunno tenner fiver`,
  // Spanish.
  `curiosidad el la los las un una unos unas de del en y o que con por para mi tu su me te se lo le es son hay tiene tienen quiero quisiera busco
  buscar necesito muestra muéstrame enséñame ver favor gracias hola algo más menos pero si sí puedo puede este esta ese esa
  al ya muy me mí tú tus sus nos os les lo cual cuál cuáles qué quién cómo dónde cuándo cuánto cuánta cuántos cuántas cuanto cuantos donde como
  tienes tenés tenéis tenga tengas tengáis tengan haya tengo recomiendas recomienda recomiendan recomendáis recomendás recomiéndame recomendarías aconsejas aconsejáis sugieres venden vendéis vendes manejan quería querría ando estoy estamos buscando busca busque ocupo hace falta haga enseña enséñeme muestre muestren mostrame
  muestres mostrar dame deme ponme pon póngame añade añádeme añadir agrega agregar agrégame agregame quita quítame quitar saca sacar borra elimina cambia cambiar mejor total
  llevo llévame compro comprar compra encontrar encuentro cuesta cuestan vale valen precio barato barata baratos baratas bueno buena buenos buenas mejores
  estos estas esos esas aquel aquella esto eso otro otra otros otras también tampoco sea sean ser es están está hay había vuestro vuestra vuestros vuestras vosotros ustedes usted vos yo él ella ellos ellas
  cualquier cualquiera algún alguna algunos algunas ningún nada todo todos todas toda cosa cosas artículo artículos producto productos opción opciones tipo par
  primero primera segundo segunda tercero tercera último última carrito cesta canasta quedo quedamos porfa porfi vale oye pues espera espere entonces ahora luego solo sólo solos solas nomás deseo viene vienen queda quedan llega llegan llegaría saber sé digo gustaría gusta puedes podrías podés pueden podría debo che tardes buenas noches días pa mismo misma mismos mismas mandame mándame mandámela mandámelo mándamela mándamelo mandar manda envíame enviame envía enviar apártame apartame aparta apártamelo échame échamela échamelo échala échalo echa sumame súmame súmalo súmala reserva reservar resérvame cojo coger coge agarro agarrar da darme dais ponéis ponés regalar regalarle regalarles regalarlo regale colores tallas tamaño tamaños modelos medidas podéis querés necesitas necesitamos queremos buscamos ando viendo mirando mirar vi dos-veces veces lleve lleven oigan disculpa disculpe perdona perdone entiendo entendido comprendo venga wey güey onda che dale va oíme amigo amiga señor señorita jefe cuál-es gustan encantaría interesa interesaría aparte además así alguito algunito cosita ratito ahorita nomas ${spanishOrders.join(' ')}`,
  // French.
  `curiosité curiosite quoi cest le la les un une des du de d' l' et ou que qui avec pour par dans sur mon ma mes votre vos je j'ai tu il elle nous vous avez est sont
  voudrais veux cherche chercher montrez montre moi besoin s'il plaît plait merci bonjour quelque chose plus moins mais oui puis ce cette ces
  qu au aux en à on ils elles lui leur leurs te toi se soi ton ta tes son sa ses notre nos ne pas si ni ou où donc alors
  ai as avons ont aurais auriez aurait avoir es sommes êtes suis était étaient être serait fait faites faire fais va vais vas vont aller
  veut voulez voudrions aimerais aimerait souhaite souhaiterais désire faut faudrait recherche cherchons cherchez trouve trouver trouvez
  montrer voir vois voyons regarde regarder donne donnez donner mets mettez mettre met prends prenez prendre prend ajoute ajouter ajoutez
  rajoute rajouter rajoutez achète acheter achetez commander propose proposez conseille conseillez recommande recommandez suggérez vends vendez
  vend tenez auriez-vous peux peut pouvez pourriez pourrais pourrait dis dites dire moi ça ca cela ceci celui celle ceux celles ci là
  quel quelle quels quelles lequel laquelle lesquels lesquelles comment combien quand pourquoi quoi est-ce
  aussi plutôt plutot encore déjà deja bien très tres trop peu juste seulement vraiment assez tout tous toute toutes autre autres même meme pareil
  truc trucs machin chose choses qqch article articles produit produits modèle modèles svp stp salut bonsoir coucou ok d'accord
  parler commande premier première premiers premières deuxième deuxièmes second seconde troisième dernier dernière derniers dernières
  panier taille couleur coloris prix cher chère chers chères budget marque genre sorte type peu-près environ maximum max entre pièce pièces exemplaire exemplaires
  enlève enlever enlevez retire retirer retirez supprime supprimez annule annulez change changez remplace remplacez voilà finalement
  attends attendez garde gardez garder réserve réservez réserver envoie envoyez envoyer glisse côté cote coté reste restent restait existe existent dispo disponible disponibles vendre offrir offre couleurs tailles modèles aimes aime plairait intéresse intéresserait fois faudra aurait faudrait-il désirerais tantôt icitte là-dessus drette voudrions conseillez-vous conseilles-tu conseillerais conseilleriez recommandez-vous proposez-vous vendez-vous avez-vous as-tu comprends compris entendu noté prendrais prendrait prendrai cherchais regardais pensais pense pourriez-vous disons genre-là sinon sympa chouette joli jolie slt bjr allô allo comme pis paire paires j'cherche j'veux`,
  // German. No word that names goods in English: no hat, pack, leg or tag.
  `der die das den dem des ein eine einen einem einer eines und oder mit für von vom zu zum zur im in am an als auf aus bei beim bis durch gegen nach ob
  neugier neugierde   ohne seit über um unter vor wegen weil wenn dass ist sind bin war wäre ich du er es sie wir ihr man mir mich dir dich ihm ihn ihnen uns euch
  mein meine meinen meinem meiner dein deine sein seine seinen ihre ihren ihrem ihrer unser unsere euer eure euren eurem eurer eures deiner deinem deinen hast habt habts haben hab habe hatte
  hätt hätte hätten gern gerne such suche suchen brauch brauche brauchen bräuchte bräuchten will wollen wollte möcht möchte möchten zeig zeige zeigen
  zeigt zeigst anzeigen sehen schauen schau gucken find finde finden gib gebt geben bitte danke hallo guten moin servus grüezi etwas was sowas
  irgendwas irgendein irgendeine irgendeinen irgendwelche jemand jemanden wer wie wo wann warum welche welcher welches welchen welchem gibt gibts
  kann kannst können könnt könnte könnten könntest würde würden werden wird soll sollte muss darf auch noch nur doch lieber eher dann denn schon mal
  bloß eben halt also dazu davon daraus draus daran dafür damit da dort hier so sehr ganz ziemlich wirklich eigentlich vielleicht gerade jetzt heute
  wieder einfach mehr weniger aber ja nein nicht kein keine keinen dies diese dieser dieses diesen diesem alle alles jede jeden andere anderen anderer
  warte anderes führt führen verkauft verkaufen verkaufts kaufen kaufe kauf gekauft bestellen bestelle nehm nehme nehmen nehmt nimm nimmst lege legen leg's
  packen packe gleich tu tun ne nem nen ner gr selbe selben selbes gleiche gleichen gleiches mach mache machen rein raus weg warenkorb korb einkaufswagen einkaufskorb hinzu hinzufügen ding dinge sache sachen zeug produkt
  produkte artikel neue neuen neuer neues gut gute guten guter gutes schön schöne schönen schöner schönes passend passende passenden passendes
  günstigere günstigeren günstigeres billigere billigeres preiswerter günstig günstige günstigen günstiges günstiger billig billige billigen billiges billiger teuer teure teurer preis preise preiswert kostet kosten
  euro stück größe größen farbe farben erste ersten erster erstes zweite zweiten zweiter zweites dritte dritten drittes letzte letzten
  empfehlen empfiehl empfehlt empfiehlst geschenk geschenke geschenkidee schenken vorschlag vorschläge für's fürs ans aufs ins davon zweimal dreimal viermal fünfmal sechsmal einmal nochmal nochmals
  sueche suech suach suechi händ hend chönd chan chönt möcht hätti bruuch bruche git gits isch sind's öppis eppes wos was's hobts griaß grüß gott servas tach hey heyho ahoi na ihr's
  steht stehen liegt liegen kommt kommen bleibt geht gehen bekomm bekomme bekommen bekommt krieg kriege kriegen kriegt holen schick schicke schicken schickt schickst reserviere merk merken
  liebsten allerdings immer bräucht wünsche wünsch hoffe wüsste wissen fragen frage frag sagen sag erzähl erzählen bietet bieten anbieten anderes sonst drin drauf dabei daraus doppelt wären wärs ists hättet
  gefallen gefällt interessiert interessiere interessieren richtung beispiel ungefähr circa ca etwa maximal höchstens mindestens mindest euch ned net nix nee nö nöö naja reicht langt genügt verstehe verstanden frage bisschen bissl bitteschön dankeschön`,
];

export const stopWords: ReadonlySet<string> = new Set(lists.join(' ').split(/\s+/));

/** Shorter German words without their umlauts are words of their own: "für" is no fur. */
const shortestWithoutUmlaut = 5;
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A word, and as it is typed by who leaves its accents out. */
function withoutMarks(word: string): string[] {
  if (/^[\0-\x7f]*$/.test(word)) return [word];
  const spelled = word.replace(/[äöüß]/g, (letter) => umlauts[letter]!);
  const plain = word.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '');
  const isOwnWord = spelled !== word && word.length < shortestWithoutUmlaut;
  return [word, spelled, ...(isOwnWord ? [] : [plain])];
}

const order: readonly Language[] = ['en', 'es', 'fr', 'de'];
const known = new Map<string, ReadonlySet<string>>();

/** Those of the languages a store serves: "pour" is French, and a way to make coffee. English is always read. */
export function stopWordsIn(languages: readonly Language[]): ReadonlySet<string> {
  const key = languages.join();
  let words = known.get(key);
  if (!words) {
    const served = lists.filter((_, index) => order[index] === 'en' || languages.includes(order[index]!));
    known.set(key, (words = new Set(served.join(' ').split(/\s+/).flatMap(withoutMarks))));
  }
  return words;
}

let abroad: ReadonlySet<string> | undefined;

/** Whether only English has it as a small word: "pull" and "set" are goods elsewhere. */
export function isSmallOnlyInEnglish(word: string): boolean {
  abroad ??= new Set(lists.slice(1).join(' ').split(/\s+/).flatMap(withoutMarks));
  return !abroad.has(word);
}
