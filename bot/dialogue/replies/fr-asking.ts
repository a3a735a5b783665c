import type { AskingWords, Measure } from './asking-words.ts';
import { anyOf, begins, said } from './fr-said.ts';
import { families, phrases } from './fr-facts.ts';

/** French words of asking. */

/** "le plus léger" is the most of it, "plus léger" more of it. */
function measure(which: string, words: string, labels: string[], most: boolean): Measure {
  const article = '(?:le|la|les|du|de la|des|au|aux)';
  return {
    which,
    superlative: anyOf(`${article} (?:${words})`),
    comparative: anyOf(words),
    labels,
    most,
  };
}

const size = ['dimension', 'size', 'taille', 'volume', 'contenance', 'capacity', 'capacité', 'height', 'hauteur', 'diameter', 'diamètre']; // prettier-ignore

const measures: Measure[] = [
  {
    which: 'avec la plus longue autonomie',
    superlative:
      anyOf("(?:meilleure|plus longue|plus grande|plus grosse) (?:autonomie|batterie)|(?:dure|tient|marche|fonctionne|joue) le plus (?:longtemps|d'heures)|le plus d'autonomie"),
    comparative: anyOf("(?:dure|tient|marche|fonctionne|joue) plus longtemps|plus d'autonomie"),
    labels: ['battery', 'autonomie', 'runtime', 'playtime', 'playing time'],
    most: true,
  },
  measure('le plus léger', 'plus legers?|plus legeres?|moins lourde?s?|pese(?:nt)? (?:le )?moins', ['weight', 'poids'], false),
  measure('le plus lourd', 'plus lourde?s?|pese(?:nt)? (?:le )?plus', ['weight', 'poids'], true),
  measure('le plus haut', 'plus haute?s?', ['height', 'hauteur'], true),
  measure('le plus court', 'plus courte?s?|moins longs?|moins longues?', ['height', 'hauteur', 'length', 'longueur'], false),
  measure('le plus large', 'plus larges?', ['width', 'largeur', 'diameter', 'diamètre'], true),
  measure('le plus étroit', 'plus etroite?s?|moins larges?', ['width', 'largeur', 'diameter', 'diamètre'], false),
  measure('le plus profond', 'plus profonde?s?', ['depth', 'profondeur'], true),
  measure('le plus fin', 'plus fine?s?|plus minces?|moins epais(?:se)?s?', ['thickness', 'épaisseur', 'depth', 'profondeur'], false),
  measure('le plus long', 'plus longs?|plus longues?', ['length', 'longueur', 'dimension'], true),
  measure('le plus grand', 'plus grande?s?|plus gros(?:se)?s?|plus spacieu(?:x|ses?)|moins petite?s?', size, true),
  measure('le plus petit', 'plus petite?s?|plus compacte?s?|moins grande?s?|moins encombrante?s?', size, false),
  measure('le plus puissant', 'plus puissante?s?|plus forte?s?', ['power', 'puissance', 'wattage', 'output', 'strength'], true),
  measure('le plus lumineux', 'plus lumineu(?:x|ses?)|eclaire(?:nt)? (?:le )?(?:plus|mieux)', ['brightness', 'luminosité', 'lumen', 'luminous'], true),
  measure('le plus chaud', 'plus chaude?s?|tien(?:t|nent) (?:le )?plus chaud', ['warmth', 'chaleur', 'fill power', 'temperature', 'température'], true),
  measure('le plus rapide', 'plus rapides?|plus vite', ['speed', 'vitesse'], true),
  measure('le plus bruyant', 'plus bruyante?s?', ['volume level', 'loudness', 'bruit', 'niveau sonore'], true),
]; // prettier-ignore

/** "Je peux", "peut-on": begins a question about what may be done. */
export const may =
  "puis je|peut on|peut t on|(?:est ce qu')?(?:je|j'|on|nous) (?:peux|peut|pouvons|pourrais|pourrait|pourrai)|(?:est ce que|est ce qu') ?(?:je|on|nous|il est)? ?(?:peux|peut|pouvons|pourrais|possible)|pourrais je|pourrait on|ai je le droit|on a le droit|est il (?:encore )?possible|c'est (?:encore )?possible|y a t il moyen|y a tu moyen|ya moyen|y a moyen|il y a moyen";

export const asking: AskingWords = {
  wonders: begins(
    `${may}|pouvez vous|pourriez vous|peux tu|pourrais tu|vous pouvez|tu peux|dois je|doit on|faut il|il faut|je dois|est ce|et si|si je|jusqu'a quand|a partir de quand|allez vous|serait il|que se passe|qu'est ce qui se passe|qu'arrive|que faire|que dois je|je fais quoi|comment (?:je )?fais|et (?:apres|maintenant)`,
  ),
  seeksGoods: anyOf(
    "(?:lequel|laquelle|lesquels|lesquelles) (?:de|parmi) (?:vos|tes) |(?:avez vous|vous avez|vous auriez|auriez vous|as tu|tu as|t'as|t'aurais)(?! (?:deja |pas encore |bien )?(?:recue?s?|livree?|envoyee?|expediee?|remboursee?|traitee?|faite?|vue?|dit|oubliee?|perdue?|le droit|une? (?:politique|garantie)))|(?:vendez vous|vous vendez|vous tenez|vous faites|faites vous|y a t il|y a tu|il y a|y a) (?:pas )?(?:des|du|de la|de l'|d'autres|un|une|quoi|quelque chose|vos)|montre(?:z|r)?|je cherche|on cherche|cherchons|je recherche|il me (?:faut|faudrait)|il nous (?:faut|faudrait)|besoin (?:de|d'une?)|je veux (?:un|une|des|du|de la)|je voudrais (?:un|une|des|du|de la|voir)|j'aimerais (?:un|une|des|du|voir|trouver)|ou (?:est ce que )?(?:je |puis je |peut on |on peut )?(?:trouver|trouve|acheter|voir)|qu'avez vous|vous avez quoi|t'as quoi",
  ),
  measures,
  measureWords:
    said('^(?:plus|moins|mieux|le|la|les|meilleure?s?|autonomie|batterie|dure|tient|pese|quel|quelle|lequel|laquelle|lesquels|lesquelles|celui|celle|est|qui|que|longtemps|legere?s?|lourde?s?|grande?s?|petite?s?|gros|grosse|longs?|longues?|courte?s?|haute?s?|large|compacte?|puissante?)$'),
  picksAmong: anyOf(
    "lequel|laquelle|lesquels|lesquelles|quel|quelle|quels|quelles|qui|d'entre (?:eux|elles)|(?:de|parmi) (?:ces|ceux|celles|les deux|les trois)|des deux|des trois|entre les deux",
  ),
  asksAdvice: anyOf(
    "(?:lequel|laquelle|lesquels|lesquelles|quel modele|quoi)(?: des (?:deux|trois|quatre|cinq))?(?: d'entre (?:eux|elles))? (?:choisir|prendre|acheter|me (?:conseille|conseilles|conseillez|recommande|recommandez)(?: vous)?|(?:vous |tu )?(?:conseillez|conseilles|recommandez|recommandes|prendriez|prendrais|choisiriez|choisirais|preferez|preferes)|devrais je|dois je|je (?:prends|choisis|devrais)|est(?: ce qui est)? (?:le |la )?(?:mieux|meilleure?|plus adaptee?|bon|bonne|bien)|vaut (?:mieux|le coup)|convient(?: le mieux)?)|(?:que|lequel|laquelle) (?:me )?(?:conseillez|recommandez|prendriez|choisiriez) vous|(?:votre|ton) (?:choix|prefere|preferee|coup de coeur|avis)|(?:vous |tu )(?:prendriez|prendrais|choisiriez|choisirais) (?:lequel|laquelle|quoi)|aide(?:z)? moi a choisir",
  ),
  phrases,
  asksWhat: begins(
    "qu'est ce qui(?! (?:se passe|est|m'arrive|ne va|va pas|cloche))|(?:quel|quelle|quels|quelles)(?! (?:est|sont|etait|etaient|heure|jour|delai|delais|moyens?|modes?|cartes?|paiements?|horaires?))|lesquels|lesquelles|que (?:prendre|mettre|porter|utiliser|planter|offrir)|quoi (?:prendre|mettre|porter|contre|pour|offrir|planter)",
  ),
  asksWhich: begins('(?:en |de |dans )?(?:quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles)'),
  asksWhichOne: begins(
    "(?:l'un|l'une|un|une|certains|certaines) (?:d'eux|d'elles|d'entre (?:eux|elles)|de (?:ces|ceux|celles))|(?:est ce que |y en a t il |y en a )?(?:lequel|laquelle|lesquels|lesquelles|ceux qui|celui qui|celle qui)(?: (?:d'entre (?:eux|elles)|des (?:deux|trois|quatre|cinq)|de (?:ceux|celles) ?(?:ci|la)?))?(?: (?:est|sont|a|ont|va|vont|peut|peuvent|convien(?:t|nent)|marche(?:nt)?|tien(?:t|nent)|dure(?:nt)?|resiste(?:nt)?|passe(?:nt)?|supporte(?:nt)?|contien(?:t|nent)|se))|y en a t il qui|y en a qui",
  ),
  compares: anyOf("differen\\p{L}*|compar\\p{L}*|entre|versus|vs|face a|par rapport|mieux|meilleure?s?|le plus|la plus|les plus|le moins|la moins|les moins"),
  ofOwnCase: anyOf(
    "pourquoi\\b.*\\b(?:je|j'ai|j'|me|m'a|m'avez|m'ont|mon|ma|mes|nous|notre|on m'a)|(?:j'ai|on m'a|vous m'avez|nous avons|ai)(?: bien)? (?:ete )?(?:trop |mal |deux fois )?(?:debitee?|facturee?|prelevee?|refusee?|surfacturee?)|(?:debitee?|prelevee?|facturee?) (?:deux|2) fois|double (?:debit|prelevement|facturation)|debit en double",
  ),
  inWhat: said(
    "\\b(?:existe(?:nt)?|avez|as|aurait|auriez|dispo|disponibles?|faites|fait|trouve|vien(?:t|nent)|celui ci|celle ci|celui la|celle la|ca|l'ont|ont)(?: (?:t il|t elle|t ils|il|elle|ils|elles|vous|tu|aussi|encore|egalement))* en (?:de la |du )?((?!stock|magasin|boutique|ligne|ce moment|fait|tout|general|taille|pointure|noire?|blanc|gris|rouge|bleu|vert|jaune|marron|brun|rose|violet|mauve|beige|orange|marine|bordeaux|turquoise|kaki|laine|coton|cuir|lin|soie|bois|metal|petit|grand|plus)[\\p{L}-]+(?: [\\p{L}-]+)?)\\W*$",
  ),
  onGoods: said("\\b(?:sur|pour|avec) (?:le |la |les |l'|vos |ces |mes |mon |ma |un |une |des )?[\\p{L}-]+(?: [\\p{L}-]+)?\\W*$"),
  looksFor: said(
    "^\\W*(?:ok |bon |alors |sinon |mais )*(?:(?:et |ou )(?:alors |plutot )?(?:un|une|des|du|de la|quelques)\\b.*\\?\\s*$|(?:que diriez vous|que dirais tu|qu'en est il|pourquoi pas|quid) ?(?:d'une?|de|des|du|un|une)\\b)",
  ),
  looksForGoods: said(
    "^\\W*(?:ok |bon |alors |et |mais )*(?:cote|niveau|question|en matiere de|au rayon|sinon,?) (?!(?:le|la|les|l'|ce|cette|ces|ca|prix|livraison)\\b)[\\p{L} ]{3,30}\\W*$",
  ),
  asksPrice: anyOf('combien|prix|tarifs?|cout(?:e|ent|ait)?|couterait'),
  asksSize: anyOf(
    "quelle (?:taille|pointure) (?:me|m'|je|dois|devrais|faut|il|prendre|choisir|pour moi|est la bonne)|(?:guide|tableau|grille) des (?:tailles|pointures)|(?:c'est )?quoi ma (?:taille|pointure)|(?:prendre|prends|choisir) quelle (?:taille|pointure)|(?:taille|pointure) (?:prendre|choisir)",
  ),
  asksRating: said(
    "\\b(?:c'est|est ce(?: que c'est)?|il est|elle est|ils sont|elles sont|est il|est elle) (?:bien|bons?|bonnes?|fiables?|bien notee?s?)\\W*$|\\b(?:avis|note|notes|notees?|notes?|etoiles?|commentaires|evaluations?|temoignages|populaires?)\\b|\\b(?:en|qu'en) (?:pensent|disent)\\b|\\b(?:ca |le )?(?:en )?vaut (?:le coup|la peine|l'argent)\\b|\\bque valent\\b|\\bque vaut\\b",
  ),
  asksMaker: anyOf(
    "qui (?:a ecrit|l'a ecrit|l'a fait|l'a concu|a concu|a fait|fabrique|le fabrique|la fabrique|produit|le fait|la fait|est l'auteur)|fabrique par|ecrit par|fait par|de qui|auteure?|autrice|fabricant|quelle marque|c'est quelle marque|author|manufacturer",
  ),
  asksLooks: anyOf(
    "quoi (?:(?:ca|cela|il|elle|ils|elles) )?ressemble(?:nt)?|(?:ca|il|elle) ressemble a quoi|de quoi (?:ca|il|elle) a l'air|decri(?:s|re|vez)(?: (?:le|la|les|moi))?|quel est (?:l'|son )(?:aspect|apparence)|quelle est son apparence",
  ),
  asksHow: begins(
    "comment|est ce(?: que| qu')?|est il|est elle|sont ils|sont elles|c'est|ca|il|elle|ils|elles|a t il|a t elle|ont ils|ont elles|peut on|peut il|peut elle|y a t il|faut il|convient il|resiste t",
  ),
  asksContents: anyOf(
    "(?:qu'est ce qu'il y a|qu'y a t il|il y a quoi|y a quoi|c'est quoi|on a quoi|j'ai quoi) (?:dedans|(?:dans|a l'interieur de) (?:la |le |l'|ce |cette )?(?:boite|coffret|kit|paquet|set|carton|lot|emballage|sac))|que contient|que contiennent|ca contient quoi|il contient quoi|elle contient quoi|contenu (?:du|de la|de l')|(?:livre|livree|vendu|vendue|fourni|fournie|vient) avec quoi|qu'est ce qui est (?:inclus|fourni|compris|livre)|qu'est ce qui (?:vient|va) avec|quoi (?:d'inclus|de fourni|de compris)|(?:est|sont)(?: t)?(?: (?:il|elle|ce))? (?:inclus|inclue?s?|fournie?s?|compris|comprise?s?) (?:dedans|dans)",
  ),
  turnsTo: said(
    "^\\W*(?:ok |bon |alors |ah |oh |mais )*(?:(?:et|qu'en est il|quid)(?: pour| de| d')?) ?(?:le|la|l'|les|ce|cet|cette|ces|vos|votre|du|des|celui|celle|ceux)(?: ci| la)?(?![\\p{L}])",
  ),
  instructs: said(
    "\\b(?:ignore|disregard|forget|override)\\b.{0,40}\\b(?:rules?|instructions?|prompts?|previous|above)\\b|\\b(?:notes?|message|instructions?) (?:to|for) (?:the |all |any )?(?:ai|assistants?|bots?|chat ?bots?|models?|agents?)\\b|\\b(?:system prompt|language model|as an ai)\\b|\\b(?:tell|assure|inform) (?:every|all|each|the) (?:customers?|shoppers?|users?|visitors?)\\b|\\b(?:ignore[rz]?|oublie[rz]?|neglige[rz]?)\\b.{0,40}\\b(?:regles?|instructions?|consignes?|ce qui precede)\\b|\\b(?:note|message|instructions?|consigne) (?:a|pour) (?:l'|les |tous les |tout )?(?:ia|assistants?|bots?|robots?|chatbots?|modeles?|agents?)\\b|\\b(?:dites|dis|assurez|informez) (?:a |aux )?(?:tous les |chaque |les )(?:clients?|acheteurs?|visiteurs?)\\b",
  ),
  putsOff: said(
    "^\\W*(?:non,? |ok,? |oh,? |ah,? |bon,? )*(?:attends?|attendez|minute|une (?:minute|seconde)|(?:deux|2) (?:minutes|secondes)|avant (?:ca|cela)|d'abord|en fait)\\b|\\b(?:d'abord|en premier|avant)\\W*$",
  ),
  restock: anyOf(
    "de retour|reassort\\p{L}*|reapprovision\\p{L}*|revien(?:t|nent|dra|dront)|revenir|a nouveau (?:en stock|disponibles?|dispo)|de nouveau (?:en stock|disponibles?|dispo)|remise?s? en stock|bientot (?:en stock|disponibles?|dispo)|restock\\p{L}*|(?:nouvel )?arrivage|(?:en )?(?:recevez|recevrez|aurez)(?: vous)?(?: bientot)?|retour en stock",
  ),
  withShipping: said(
    "\\b(?:avec|plus|y compris|incluant|compris|apres)(?: (?:les|la|le|vos|l'))? ?(?:frais(?: de (?:port|livraison)| d'envoi)?|livraison|port|envoi|expedition)\\b|\\b(?:livraison|port|frais(?: de (?:port|livraison)| d'envoi)?|envoi) (?:comprise?|incluse?|y comprise?)s?\\b|\\btout (?:compris|inclus)\\W*$|\\b(?:livree?s?|rendu (?:chez moi|a la maison))\\W*$",
  ),
  earlier: anyOf(
    "hier|avant hier|la (?:derniere|fois passee|semaine (?:derniere|passee))|la fois d'avant|la derniere fois|le mois (?:dernier|passe)|l'autre jour|auparavant|precedemment|(?:avais|avait|etait|etaient)\\b.*\\b(?:avant|plus tot|tantot)",
  ),
  complains: anyOf(
    "(?:ecoute[sz]?|comprene?z|comprends|aide[sz]) (?:pas|rien)|pas ce que (?:je|j'ai) (?:demande|dis|dit|voulais|veux)|ridicule|inutile|nul|nulle|nuls|minable|lamentable|pitoyable|pathetique|catastroph\\p{L}*|horrible|affreux|merde|merdique|pourri|debile|stupide|idiot|idiote|con|connard|honte|honteux|scandal\\p{L}*|inacceptable|inadmissible|deplorable|furieu(?:x|se)|en colere|enerve|agace|ras le bol|marre|decue?s?|deception|arnaque|escroc\\p{L}*|voleurs?|foutage|putain|bordel|chier|tabarnak|crisse|wtf|sers? a rien|sert a rien|n'importe quoi ce|perte de temps|(?:tu|vous) (?:ne )?compren(?:ds|ez) rien|je vous deteste|je te deteste",
  ),
  ofSomeone: begins(
    "il|elle|ils|elles|lui|c'est pour|pour (?:lui|elle|eux|elles|mon|ma|mes|un|une|quelqu'un)|celui qui|celle qui",
  ),
  inOrder: anyOf(
    "(?:trie|triez|trier|classe|classez|classer|range|rangez)|par (?:ordre de )?prix|(?:moins|plus) cher(?:e?s)? (?:d'abord|en premier)|du (?:moins|plus) cher au",
  ),
  anyKind: anyOf("n'importe quoi|quelque chose|qqch|qq ch|qqchose|choses?|trucs?|machins?|affaires|produits?|articles?"),
  offers:
    "offre offres alors donc maintenant promo promos promotion promotions solde soldes rabais remise remises reduction reductions reduc reducs code codes coupon coupons bon bons plan plans special speciaux speciale speciales affaire affaires aubaine aubaines action actions destockage liquidation braderie vente ventes flash moment actuelle actuelles actuellement cours ce actuel semaine jour aujourd hui maintenant valable valables dispo disponible disponibles economiser economies cher chere baisse baisses prix existe avez dites donne donnez quoi montre montrez profiter",
  aboutStore:
    "ouvert ouverte ouverts ouverture ouvrez ouvre ouvrir ferme fermee fermez fermeture fermer horaire horaires heure heures quand lundi mardi mercredi jeudi vendredi samedi dimanche week end weekend demain aujourd hui soir matin midi maintenant tard tot jour jours semaine telephone tel numero appeler appelle joindre contacter contact contacts mail email courriel adresse situe situes situee trouve trouver trouvez magasin boutique commerce encore actuellement normalement passer venir jusqu jusque partir",
  offered: anyOf(
    "promos?|promotions?|offres?|soldes?|soldee?s?|rabais|remises?|reductions?|reducs?|coupons?|bons? plans?|aubaines?|en (?:action|special)|speciaux|destockage|liquidation|braderie",
  ),
  asksHours: anyOf("ouvert(?:e|s|es|ure|ures)?|ouvr(?:e|ez|ent|ir)|ferme|fermez|ferment|fermee?s?|fermeture(?! eclair)|horaires?|quelle heure|heures d'ouverture"),
  tomorrow: anyOf('demain|dem1|2main'),
  today: anyOf("aujourd'hui|auj|maintenant|ce soir|ce matin|cet apres midi|en ce moment|actuellement|encore ouvert(?:e|s)?|la maintenant"),
  asksContact: said("\\b(?:telephone|tel|numero|appeler|appelle|joindre|contact(?:er|s)?|e mail|email|mail|courriel|adresse|situee?s?|localisation|ecrire)\\b|où|\\bou (?:est|etes|vous|se|trouver|ca)\\b"),
  days: [
    anyOf('lundis?|lun'), anyOf('mardis?|mar'), anyOf('mercredis?|mer'), anyOf('jeudis?|jeu'), anyOf('vendredis?|ven'), anyOf('samedis?|sam'), anyOf('dimanches?|dim'),
  ],
  freeOf: said("\\bsans (?:fruits a |traces? d'?e? ?|aucune? )?([\\p{L}]+)", 'giu'),
  families,
}; // prettier-ignore
