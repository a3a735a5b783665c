import type { DialogueWords } from './catalogue.ts';
import { asking, may } from './fr-asking.ts';
import { synonyms } from './fr-facts.ts';
import { offerWords } from './fr-offer-words.ts';
import { requestWords } from './fr-request-words.ts';
import { anyOf, begins, said } from './fr-said.ts';

/** French words that the understanding does not mark. Patterns are written without accents; see `said`. */

const politely = "s'il vous plait|s'il te plait|svp|stp|merci|alors|plutot|donc|maintenant";
const size =
  'grande?s?|gros(?:se)?s?|longs?|longues?|larges?|hautes?|hauts?|epais(?:se)?s?|lourde?s?|profonde?s?';
const small = 'petite?s?|courte?s?|etroite?s?|fine?s?|minces?|legere?s?|legers?';
/** Of one thing or the whole list: "plus grand" is another one, "le plus grand" the last of all. */
const notTheMost = '(?<!\\b(?:le|la|les|du|au|des|aux) )';
const ofVersion = '(?: (?:version|modele|taille|format|pointure)|\\W*$)';
const puts = 'mets|mettez|met|mettre|passe|passez|passer|change|changez|changer|prends|prenez';
const takeOut =
  'enleve[rz]?|enlevez|retire[rz]?|supprime[rz]?|ote[rz]?|otez|sors|sortez|sortir|vire[rz]?|efface[rz]?|debarrasse|jette[rz]?|annule[rz]?|dehors|plus besoin|en moins|vide[rz]?';
const take =
  "je (?:le |la |les |l'|vais |vais le |vais la |vais les |vais en )?(?:prends|prendrai|prendre|prendrais|achete)|j'en (?:prends|veux|voudrais|prendrai)|j'achete|je (?:le |la |les )?(?:veux|voudrais|desire|commande)|j'aimerais|donne(?:z)? (?:moi|m'en)|met(?:s|tez)?(?: le| la| les| moi| m'en| en)?|prends|prenez|prenons|ajoute[rz]?|rajoute[rz]?|va pour|vas y pour|les deux|une? de chaque|puis je avoir|je peux avoir";

export const words: DialogueWords = {
  ...asking,
  ...requestWords,
  ...offerWords,
  undo: anyOf(
    "defai(?:s|re|tes|t)|undo|ctrl z|retabli(?:s|r|ssez|t)|restaure[rz]?|annule[rz]? (?:ce|cet|cette|le|la|l'|mon|ton|votre) ?(?:dernier|derniere)? ?(?:changement|ajout|modification|modif|action|retrait|suppression)|(?:remet(?:s|tez|tre)|redonne[rz]?|rends|rendez)(?: moi)? (?:le|la|les|l'|tout|ca|cela|mon|ma|mes)(?! ?(?:quantite|code|prix|nombre))|tout remettre|comme (?:avant|c'etait|ca etait|il etait)|(?:reviens|revenez|revenir|retour) en arriere|en arriere|annule[rz]? (?:ca|sa|cela)|l'etat (?:precedent|d'avant)|comme tantot",
  ),
  correction: said(
    "^(?:(?:ah|oh|hum+|hm+|euh|bon|ok),? )*(?:non|nan|nn|pas (?:ca|celui|celle|ceux|cela)|attends?|attendez|pardon|desolee?|oups|erreur|en fait|finalement|plutot)\\b|\\b(?:je (?:voulais|veux) dire|je parlais d|au lieu d|a la place|plutot)|\\b(?:en fait|finalement)\\W*$",
  ),
  pickOne: said(
    "\\b(?:celui|celle|ceux|celles|lequel|laquelle|d'entre (?:eux|elles)|parmi (?:ces|eux|elles|ceux|celles|les))\\b|(?<!\\b(?:par|selon|que) )\\b(?:le|la) (?:moins|plus|mieux|meilleure?) ?[\\p{L}]*\\b(?! (?:d'abord|en premier|au|a la|possible))",
  ),
  pointers:
    'le la les l un une ce cet cette ci celui celle ceux celles de du d en a au taille pointure couleur coloris numero no n premier premiere deuxieme second seconde troisieme quatrieme cinquieme dernier derniere 1er 1ere 2e 2eme 3e 3eme 4e 4eme 5e 5eme et avec petit petite moyen moyenne grand grande extra version modele format',
  adds: said(
    `\\b(?:ajoute[rz]?|rajoute[rz]?|acheter|achete|commander|je commande|je (?:le |la |les |l')?prends|je (?:le |la |les )?prendrai|je vais (?:le |la |les )?prendre|j'en (?:prends|veux)|je (?:le|la|les) veux|mets|mettez|donne(?:z)? moi|prends|prenez|au panier|dans (?:le|mon) panier)\\b`,
  ),
  asksForPerson: anyOf(
    "personne|humaine?|humains|conseillere?s?|conseiller|agent|quelqu'un|responsable|superviseure?|vendeu(?:r|se)|employee?|operat(?:eur|rice)|gerante?|directeur|directrice|prepose|collegue|service (?:client|clients|clientele|a la clientele)|equipe|vraie? (?:personne|gens|monde)|du monde",
  ),
  changing:
    'total ensemble augmente augmenter augmentez monte monter montez baisse baisser baissez reduis reduire reduisez diminue diminuer diminuez double doubler doublez triple moitie mets mettez mettre met passe passer passez change changer changez remplace remplacer remplacez garde garder gardez laisse laisser laissez descends descendre ajuste ajuster rajoute rajouter ajoute ajouter ramene ramener quantite nombre fois',
  changes: anyOf(
    `ajoute[rz]?|rajoute[rz]?|achete[rz]?|prends|prenez|prendre|commande[rz]|${takeOut}|mets|mettez|mettre|veux|voudrais|aimerais|donne[rz]?|change[rz]?|passe[rz]?|remplace[rz]?`,
  ),
  asks: said(
    "\\?\\s*$|^\\W*(?:et |mais |alors |bonjour,? |salut,? )*(?:est ce|qu'est|que (?:puis|peut|dois|doit|faut|vaut|veut|signifie|contien|fait|font|pensez|dites|disent|me)|quels?|quelles?|lequel|laquelle|lesquels|lesquelles|qui|quoi|comment|pourquoi|où|ou (?:est|sont|se|puis|peut|je|trouver|en)|quand|combien|avez vous|as tu|vous avez|t'as|y a t il|il y a|y a|est il|est elle|sont ils|sont elles|a t il|a t elle|puis je|peut on|c'est (?:quoi|combien|quand))(?![\\p{L}])",
  ),
  costs: said(
    "\\b(?:cout(?:e|ent|ait|era|erait|s)?|prix|tarifs?|payer|paye|paie|cheres?|chers?|vaut|valent|facture(?:z)?)\\b|\\bcombien (?:pour|c'est|est ce|ca fait|ca me|vous en|je)\\b|\\bcombien\\W*$|\\b(?:c'est|a|est a|sont a|fait) combien\\b|[$£€]",
  ),
  people:
    'nana copain copine pote potes amie ami amis gars fille monsieur madame lui elle il eux elles soi choisir populaire populaires tendance suggestion suggestions idee idees dans maman mere papa pere parent parents femme epouse mari epoux conjoint conjointe compagnon compagne chum blonde fiance fiancee soeur frere fils tante tantine oncle tonton mamie mami papi papy grand grands mere pere mamy nonna neveu niece cousin cousine collegue collegues patron patronne chef maitresse maitre prof professeur voisin voisine aime aiment adore adorent plait fan passionne passionnee qui dont cadeau cadeaux anniversaire noel fete fetes naissance mariage cremaillere quelqu quelquun personne bebe an ans offrir offre offrirais mes mon',
  versions:
    'version modele variante edition saveur gout parfum couleur coloris teinte taille pointure large long longue haut haute profond gros epais moulu format',
  larger: said(`\\b(?:${notTheMost}plus (?:${size})|${notTheMost}moins (?:${small}))(?![\\p{L}])|\\b(?:au dessus|superieure?)\\b`),
  largest: said(`\\b(?:le|la|les|du|au|des) plus (?:${size})(?![\\p{L}])|\\b(?:le|la|les|un|une|en) (?:${size})${ofVersion}`),
  smaller: said(`\\b(?:${notTheMost}plus (?:${small})|${notTheMost}moins (?:${size}))(?![\\p{L}])|\\b(?:en dessous|au dessous|inferieure?)\\b`),
  smallest: said(`\\b(?:le|la|les|du|au|des) plus (?:${small})(?![\\p{L}])|\\b(?:le|la|les|un|une|en) (?:${small})${ofVersion}`),
  whichever: anyOf(
    "peu importe|n'importe(?: (?:lequel|laquelle|quel|quelle|quoi))?|(?:ca |c'|cela )?m'est egal|c'est egal|comme (?:vous voulez|tu veux|vous le sentez|tu le sens)|au choix|(?:a|c'est) (?:vous|toi) (?:de|qui) (?:voir|choisir|choisis|choisissez|voyez)|choisi(?:s|ssez|r)(?: pour moi)?|(?:pas|aucune) (?:de )?preference|l'une? ou l'autre|surprend(?:s|ez) moi|comme ca vous arrange|ce que (?:vous voulez|tu veux)",
  ),
  swaps: [
    said("\\b(?:echange[rz]?|remplace[rz]?|troque[rz]?|permute[rz]?|intervertir|substitue[rz]?)\\b(.*?)\\b(?:contre|par|avec|pour|en)\\b(.+)$"),
    said("\\b(?:change[rz]?|transforme[rz]?|passe[rz]?|mets|mettez)\\b(.+?)\\b(?:pour|en|contre|par)\\b(.+)$"),
    said("^(?=.*?\\b(?:au lieu|a la place) d(?:e la|e l'|es|u|'|e) ?(.+?)[.!]*$)(?:non |ok |oui |en fait |finalement |pardon |plutot )*(?:je (?:veux|voudrais|prefere|prends)|j'aimerais|mets|mettez|prends)? ?(.+?)\\b(?:au lieu|a la place)\\b"),
    said("^()(?:en fait |non,? |pardon,? |finalement,? |attends,? |ok |oui )*(?:je (?:veux|voudrais|prefere|prends|prendrais|prefererais|voulais)|j'aimerais|mets|mettez|prends|donne moi)? ?(?:plutot )?(.+?)\\b(?:a la place|plutot)\\b"),
  ],
  swapsIt: said(
    `^(?:ok |oui |d'accord |et |alors |bon |parfait )*(?:(?:tu peux|vous pouvez|peux tu|pouvez vous) (?:l'|le |la |les )?)?(?:echange[rz]?|change[rz]?|remplace[rz]?|fai(?:s|tes) l'echange|fai(?:s|tes) le changement)(?: (?:le|la|les|ca|cela))?(?: (?:${politely}))*[.!]*$`,
  ),
  swapsToThat: said(
    `^(?:ok |oui |d'accord |et |alors |bon |en fait |finalement |non )*(?:(?:echange|change|remplace|passe)[rz]?(?: (?:le|la|les|ca|l'autre|le premier|la premiere|l'ancien))? (?:pour|contre|par|a|en) (?:ca|cela|celui (?:ci|la)|celle (?:ci|la)|ceux (?:ci|la))|(?:prends|prenez|mets|mettez|je prends|je prefere|je veux) (?:plutot )?(?:ca|cela|celui (?:ci|la)|celle (?:ci|la)|ceux (?:ci|la)) (?:a la place|plutot)|(?:prends|mets|mettez|prenez) plutot (?:ca|cela|celui (?:ci|la)|celle (?:ci|la)))(?: (?:${politely}|a la place))*[.!]*$`,
  ),
  setsValue: said(
    `\\b(?:${puts})(?: donc| plutot)? (?:le |la |les |l'|mon |ma |mes |ces |ce |cette )(.+?) (?:en|a|au|du|dans le|dans la)(?: (?:taille|pointure|version|couleur))? ?(?:une? |le |la |du )?([\\p{L}\\d./-]+)[.!]*$`,
  ),
  each: said(
    "\\b(?:une?|1) de chaque\\b|\\bchacune?\\b|\\b(?:prends|prendre|prenez|prendrai|veux|voudrais|ajoute[rz]?|mets|mettez|achete)\\b.*\\b(?:tous|toutes)(?: (?:les \\p{L}+|ceux (?:ci|la)|celles (?:ci|la)))?(?: (?:svp|stp|dans (?:le|mon) panier))?\\W*$|^\\W*(?:tous|toutes)(?: les (?:deux|trois|quatre|cinq))?\\W*$",
  ),
  takes: begins(take),
  takesNow: said(
    "^\\W*(?:(?:ok|oui|super|parfait|et|alors|bon|aussi|puis|pis|allez)\\W+)*(?:je (?:prends|prendrai|vais prendre)|mets|mettez|ajoute[rz]?|rajoute[rz]?|prends)\\b|^\\W*(?:et|aussi|plus|avec)\\b.*\\b(?:aussi|egalement|en plus|avec)\\W*$",
  ),
  takesOut: anyOf(takeOut),
  asWell: anyOf('aussi|egalement|en plus|avec|itou'),
  goesOn: said("^\\W*(?:(?:ok|oui|oh|ah|hmm+|bon|super|parfait),? )*(?:et|aussi|plus|puis|pis|encore|ajoute aussi|une? autre|le meme|la meme|les memes|pareil)\\b"),
  seeks: anyOf(
    "montre[rz]?|trouve[rz]?|cherche[rz]?|recherche[rz]?|cherchons|voir|vois|voyons|regarde[rz]?|parcourir|conseille[rz]?|recommande[rz]?|propose[rz]?|suggere[rz]?|avez|auriez|as tu|t'as|vendez|vend|existe|besoin|il (?:me|nous) faut|il (?:me|nous) faudrait|y a t il|ou trouver",
  ),
  counts: said(
    `\\b(?:${puts}|veux|voudrais|prendre|ajoute[rz]?|rajoute[rz]?|achete[rz]?|commande[rz]?|donne[rz]?|faut|seulement|juste|plutot|au total|en tout|quantite|ramene[rz]?|monte[rz]?|descends?|reduis|reste)(?: (?:moi|m'en|en|le|la|les|a|ca|plutot|seulement|juste|que))* ?(\\d{1,3})\\b(?! ?(?:cm|mm|m|kg|g|ml|cl|l|litres?|pouces|go|gb|to|tb|euros?|eur|ans|€|\\$)\\b)|(?<!\\d ?)\\bx ?\\d|\\d ?x\\b(?! ?\\d)|\\b\\d{1,3} (?:fois|exemplaires?|unites?|pieces?)\\b`,
  ),
  counted: said(
    "\\b(?<count>\\d{1,3}) (?:de (?:ca|ceux (?:ci|la)|celles (?:ci|la)|chaque)|comme (?:ca|celui|celle)|pieces?|exemplaires?|unites?|paires?|paquets?|fois)\\b|^(?:(?:oh|ok|oui|ah|bon),? )*(?:et|aussi|plus) (?<first>\\d{1,2}) \\p{L}|(?<!\\d),\\s*(?:x ?)?(?<last>\\d{1,2})(?: (?:de (?:ceux|celles)(?: (?:ci|la))?|exemplaires?|pieces?))?[.!]*$",
  ),
  asksLeave: anyOf(
    "(?:est ce|c'est|ce serait|serait ce|est il|serait il|ca serait)(?: que c'est)?(?: encore| toujours)? (?:possible|permis|autorise|ok|correct|trop tard|grave|un probleme|genant)|(?:ca|cela) (?:pose|poserait|vous derange)(?: un)? ?(?:probleme|souci)?|ai je le droit|on a le droit|est ce permis",
  ),
  asksToCancel: said(`^\\W*(?:(?:et|donc|mais|alors|bonjour|salut),? )*(?:${may}|comment|que se passe t il si|et si|jusqu'a quand)\\b.*\\b(?:annul|cancel|desist|retract|renonc)`),
  pointsAt: said(
    `^\\W*(?:(?:ok|oui|ouais|d'accord|parfait|super|voila|bon|allez),?\\s+)*(?:ca|cela|celui (?:ci|la)|celle (?:ci|la)|ceux (?:ci|la)|celles (?:ci|la)|celui|celle|lui|elle)\\W*(?:${politely})?\\W*$`,
  ),
  newThing: said("\\b(?:une?|des|du|d'autres|encore|autre|quelques|deux|trois|quatre|cinq|\\d{1,2})(?: (?!(?:de|en|pour|avec|dans|sur|a)\\b)[\\p{L}-]+){0,2}$"),
  besides: anyOf(
    "(?:pour|avec) (?:ca|cela|celui (?:ci|la)|celle (?:ci|la)|ceux (?:ci|la)|celles (?:ci|la))|qui (?:va|vont|irait|iraient|se marie|se marient|marche|marchent) avec|pour aller avec|assortie?s?|pour accompagner",
  ),
  // No French wording has an article before a title.
  doubleArticle: /(?!)/gu,
  altogether: anyOf(
    "au total|en tout|le total|total|tout ensemble|ensemble|le tout|tout compris|l'ensemble|la somme|somme|mes achats|mon panier|tout ca|je (?:vous )?dois|a payer|j'en ai pour|j'en suis a",
  ),
  vague:
    'sur sure surs danger dangereux dangereuse securite personne personnes gens enfant enfants bebe bebes quelqu quelquun utilise utiliser utilisation usage marche marcher marchent fonctionne fonctionner fonctionnent va vont aller convient conviennent convenir adapte adaptee bon bonne bien mauvais ok sensible sensibles sans contient contenir contiennent comporte fait font faire peut peuvent permet met mettre',
  stopWords: new Set(
    "curiosite curieux allez svp stp alors bon parfait dollars dollar euros euro pis le la les un une des du de au aux et ou ni mais donc or car que qui quoi dont quel quelle quels quelles lequel laquelle lesquels lesquelles est sont etait etaient etre ete suis es etes sommes a ai as ont avez avons avoir avait avais y en ce cet cette ces ca cela ceci celui celle ceux celles ci il elle ils elles on nous vous je tu me te se lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos moi toi soi eux dans par pour sur sous avec sans vers chez entre comme si ne pas plus moins tres trop aussi encore bien bon bonne alors oui non peu peut peux pouvez pouvons peuvent puis pourrais pourriez pourrait veux veut voudrais voulez aimerais dois doit faut faudrait fait faire faites va vais vas vont aller comment combien quand pourquoi qu quelque chose quelqu produit article svp stp merci bonjour salut dire dis dites dit savoir sais vraiment juste beaucoup and for with not are this that".split(
      ' ',
    ),
  ),
  synonyms,
}; // prettier-ignore
