/** Words that carry no product: taken from what a search looks for, and never mistaken for a misspelt catalogue word. */

import type { Language } from '../understanding.ts';

const lists: string[] = [
  // English: function words and how people ask.
  `a an the and or but so if of on in at to for from by with as is are am was were be been being do does did done has have had having
  i i'm im i'd i'll i've id ill ive me my mine you your yours u ur we we're our us he she her his him it its it's they them their
  this that these those there here what what's whats which who where where's when why how can could will would should may might must shall
  can't cant don't dont didn't doesn't isn't aren't won't not no yes ok okay please pls plz thanks thank hi hello hey just only also too very really
  some any something anything nothing everything else other another more most less least than then now still already again maybe perhaps
  show find get give got gimme want need like looking look looks search searching see shop sell sells selling stock carry buy buying purchase
  order tell bring pull up out about around into over off let let's lets go going know think help recommend suggest hunting after trying try
  interested available availability wanna gonna lookin lookign prefer rather love hoping possible ones one thing things stuff items item products product
  options option results result list kind kinds sort type types pair pairs couple bit lot lots way new good nice decent best great cheap cheapest affordable
  price prices priced budget cost costs size sizes color colors colour colours brand first second third last cart add put
  remove someone somebody anyone anybody left nevermind forget lover fan take takes taking actually instead make makes recommendation recommendations suggestion suggestions change quantity please under below than
  much many wondering whether happen happens preferably ideally come comes email e-mail mail number say said carries wonder mind meant mean wait
  cancel each better nicer made year years smth sth em shes hes thats theres isnt arent doesnt wont wasnt wouldnt couldnt shouldnt youre theyre n r lol haha hmm hmmm btw asap cuz coz bc tho idk plz thx ty ah oh well
  guys folks right old yesterday um uh uhm er erm yeah guess basically literally honestly reckon missus saw seen coming towards while such lovely
  site website kindly possibly`,
  // Spanish.
  `el la los las un una unos unas de del en y o que con por para mi tu su me te se lo le es son hay tiene tienen quiero quisiera busco
  buscar necesito muestra muéstrame enséñame ver favor gracias hola algo más menos pero si sí puedo puede este esta ese esa`,
  // French.
  `le la les un une des du de d' l' et ou que qui avec pour par dans sur mon ma mes votre vos je j'ai tu il elle nous vous avez est sont
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
  enlève enlever enlevez retire retirer retirez supprime supprimez annule annulez change changez remplace remplacez voilà finalement`,
  // German.
  `der die das den dem ein eine einen einem einer und oder mit für von zu im in auf ist sind ich du sie wir ihr mir mich hast habt haben
  hätte gerne gern suche suchen brauche möchte zeig zeige zeigen bitte danke hallo etwas mehr weniger aber ja kann können dies diese dieser dieses es gibt`,
];

export const stopWords: ReadonlySet<string> = new Set(lists.join(' ').split(/\s+/));

const order: readonly Language[] = ['en', 'es', 'fr', 'de'];
const known = new Map<string, ReadonlySet<string>>();

/** Those of the languages a store serves: "pour" is French, and a way to make coffee. English is always read. */
export function stopWordsIn(languages: readonly Language[]): ReadonlySet<string> {
  const key = languages.join();
  let words = known.get(key);
  if (!words) {
    const served = lists.filter((_, index) => order[index] === 'en' || languages.includes(order[index]!));
    known.set(key, (words = new Set(served.join(' ').split(/\s+/))));
  }
  return words;
}
