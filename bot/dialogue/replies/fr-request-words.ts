import { may } from './fr-asking.ts';
import { anyOf, begins, said } from './fr-said.ts';
import type { RequestWords } from './request-words.ts';

/** French words of requests. */

const bought =
  "(?:j'ai|je l'ai|que j'ai|on a|nous avons|viens d')(?: deja| bien)? ?'?(?:achetee?s?|commandee?s?|recue?s?|prise?s?|acheter|commander|recevoir)";
const number = '[a-z]{1,3}-?\\d{4,}';
const order =
  "(?:ma|la|cette|une|notre|l'|mon|cet|un|mes|sa|toute la|toute ma) ?(?:derniere |dernier |recente |nouvelle )?(?:commandes?|cmd|achats?)";

export const requestWords: RequestWords = {
  asksOf: [
    { intent: 'return-item', said: said(`\\b(?:veux|voudrais|aimerais|souhaite|demande|besoin)\\b.*\\b(?:rembours\\p{L}+)\\b.*\\b(?:pour|de|du|des|la|le)\\b.*(?:${number}|\\b${bought})`) },
    { intent: 'track-order', said: said(`(?:\\b(?:ou|quand|suivre|suivi|statut|etat|nouvelles|voir|montre[rz]?|en est|arrive|c'etait quoi|quelle etait)\\b|où).*\\b(?:ce que ${bought}|ma (?:toute )?(?:derniere|plus recente) commande)`) },
    { intent: 'refund-status', said: said("(?:\\b(?:ou|quand|statut|etat|suivi|toujours|encore|attends|avance)\\b|où).*\\b(?:remboursements?|remboursee?s?|(?:revoir|recuperer|recupere|rendre|recevoir|recois) (?:mon argent|mes sous))\\b") },
    { intent: 'exchange-item', said: said(`\\b(?:echange[rz]?|remplace[rz]?|troquer|permuter)\\b.*\\b(?:${bought}|commandes?|livree?s?|recue?s?)\\b`) },
    { intent: 'cancel-order', said: said(`\\b(?:annul(?:e|er|ez|ation)|cancell?(?:e|er|ez)?|stoppe[rz]?|renoncer a|revoque[rz]?)\\b.*\\b${order}\\b|\\b(?:annul(?:e|er|ez)|cancell?er) (?:la (?:commande )?)?${number}`) },
    { intent: 'return-item', said: said(`^\\W*(?:bonjour |salut |svp |je (?:veux|voudrais|souhaite|dois|vais)|j'aimerais|il faut que je|pouvez vous|peux tu| )*(?:faire un retour|retourne[rz]?|renvoie|renvoyer|rendre|rends|reexpedier|reprenez)\\b.*(?:\\b(?:${bought}|commandes?|livree?s?|recue?s?)\\b|${number})`) },
    { intent: 'change-order', said: said('\\b(?:veux|voudrais|voulais|aimerais|peux|pouvez|faut)\\b.*\\b(?:livre[rz]?|envoye[rz]?|expedie[rz]?)\\b.*\\b(?:autre|nouvelle) adresse\\b') },
    { intent: 'change-order', said: said(`\\b(?:change[rz]?|modifie[rz]?|corrige[rz]?|rectifie[rz]?|mettre a jour|editer)\\b.*\\b${order}\\b`) },
    { intent: 'get-invoice', said: said(`\\b(?:facture|justificatif|preuve d'achat|ticket de caisse|(?:un|le|mon) recu)\\b.*(?:\\b(?:commandes?|achats?|${bought})\\b|${number})`) },
    { intent: 'delete-my-data', said: said("\\b(?:supprim(?:e|er|ez)|effac(?:e|er|ez)|detrui(?:s|re|sez)|oublie[rz]?|retire[rz]?)\\b.*\\b(?:mes (?:donnees|infos|informations|coordonnees|renseignements)|(?:cette|notre|la) (?:conversation|discussion)|ce (?:chat|tchat)|mon (?:profil|historique)|tout (?:sur moi|ce (?:que|qu')))") },
  ],
  asksWhether: begins(`${may}|comment (?:je|on|puis je|peut on|faire|annuler|modifier|changer|renvoyer|retourner|rendre|echanger|fait on|faut il|se passe)|faut il|est ce que vous|acceptez vous|vous acceptez|reprenez vous|vous reprenez|que se passe t il si|et si|jusqu'a quand|est ce qu'on|y a t il|avez vous`),
  asksYou: begins("(?:est ce que )?(?:vous|tu) (?:pouvez|peux|pourriez|pourrais|voulez bien|veux bien)|(?:pouvez|pourriez|voulez) vous|(?:peux|pourrais|veux) tu"),
  ownOrder: anyOf("(?:ma|mon|notre|cette|ce|la|le|l'|mes)(?: (?:derniere?|recente?|nouvelle|toute|dernier))? ?(?:commandes?|cmd|achats?|colis|paquets?)|la mienne|celle ci|cela|ca"),
  newest: said(`\\b(?:derniere?|dernier|plus recente?|toute derniere) (?:commande|achat|colis|paquet)\\b|\\bla (?:plus recente|derniere)\\b|^\\W*(?:la |le )?(?:derniere?|dernier|plus recente?)\\W*$|\\bce que ${bought}(?: (?:aujourd'hui|hier))?\\b|\\bje viens de (?:commander|acheter|passer)\\b|\\bcelle d'(?:hier|aujourd'hui)\\b`),
  pointsAtOne: said("^\\W*(?:c'est |c'etait |je parle d' ?e? ?|je veux dire )?(?:le|la|les|l'|mon|ma|mes|celui|celle|ceux|celles|un|une|du|des)(?=[\\s'’])"),
  refuses: anyOf("merci|pas maintenant|plus tard|laisse[rz]?|laissez tomber|oublie[rz]?|stop|arrete[rz]?|ne (?:le |la |les )?(?:faites|fais|envoyez|envoie)|garde[rz]?|je (?:le |la |les )?garde|tant pis|pas la peine|c'est bon"),
  everything: anyOf("tout|tous|toutes|toute|les deux|l'ensemble|la totalite|entiere?|complete?|complet|en entier|integralite|chaque|chacune?"),
  requestWords:
    "commande commandes commander commandé commandée cmd achat achats acheter acheté achetée achetés article articles chose choses truc trucs produit produits celui celle dernier dernière récent récente retour retours retourner renvoyer renvoie renvoi rendre rends rendu échange échanger échangez remplacer remplacement changer change changez changement modifier modification modifiez annuler annule annulez annulation remboursement rembourser remboursez remboursé argent facture reçu reçue reçus justificatif ticket problème problèmes signaler souci erreur mauvais mauvaise abîmé abîmée cassé cassée défectueux défectueuse panne manque manquant arrivé arrivée arrive livré livrée livraison recevoir colis paquet carton boîte numéro svp plaît vouloir voudrais besoin souhaite demander demande faire aide taille pointure grand grande petit petite plus couleur autre autres place plutôt hier aujourd'hui semaine mois jours magasin boutique envoyer envoyé envoi mail e-mail courriel adresse bonjour merci",
  ofSite: anyOf("site|site web|page|pages|appli|application|bouton|lien|barre de recherche|message d'erreur|erreur (?:404|500|quand|lorsque|au|sur)|navigateur|(?:se |ne )?charge(?:nt)? (?:pas|plus)|plante|bug|bugue|bugge|ecran blanc|page blanche|formulaire|panier (?:ne )?(?:marche|fonctionne) pas"),
  asksToComplain: anyOf('plainte|plaintes|me plaindre|se plaindre|reclamation|reclamations|reclamer|doleance|mecontentement'),
  ofChat: anyOf("chat|tchat|conversation|discussion|echange|messages?|historique|ce que (?:j'ai|je t'ai|je vous ai|je viens de) (?:dit|ecrit|tape|dire|ecrire)|tout ce que (?:j'ai|je t'ai|je vous ai) (?:dit|ecrit|tape)"),
  ofAccount: anyOf("compte|profil|commandes?|tout|toutes|toute|toutes mes|tous mes|e mail|email|mail|courriel|telephone|adresse|base|base de donnees|systeme|dossier|fichiers?|listes?|rgpd|gdpr|loi 25|lpd|nlpd"),
  // Read again with other flags, so that they do without `said`.
  languages: {
    en: /\b(anglais|english|ingl[eé]s|englisch)\b/i,
    es: /\b(espagnol|castillan|spanish|espa[nñ]ol|spanisch)\b/i,
    fr: /\b(fran[cç]ais|french|franc[eé]s|franz(ö|oe)sisch)\b/i,
    de: /\b(allemand|german|deutsch|alem[aá]n)\b/i,
  },
  otherLanguages: anyOf('italien|portugais|neerlandais|flamand|hollandais|polonais|chinois|mandarin|cantonais|japonais|coreen|arabe|turc|russe|ukrainien|hindi|ourdou|grec|suedois|norvegien|danois|finnois|tcheque|roumain|hongrois|hebreu|catalan|basque|breton|luxembourgeois|vietnamien|thai|creole|romanche'),
  usual: anyOf("comme d'hab(?:itude)?|(?:mon|ma|la meme chose que d'|pareil que d'|l')habituel(?:le)?|(?:la )?meme (?:chose )?que (?:d'habitude|toujours|la derniere fois)|comme toujours|comme la derniere fois|ce que (?:je prends|je commande|j'achete) (?:d'habitude|toujours|tout le temps)"),
  goesTogether:
    /\bqu(?:'est-ce qui|oi|el produit) (?:va|irait|se marie|s'accorde) (?:bien |aussi )?avec\b|\bqu'est[- ]ce qui va\b.*\bavec\b|\b(?:achetent|achete-t-on|prennent|commandent|achete|prend) (?:les gens |les autres |d'autres clients |souvent |en general )*avec\b|\b(?:souvent|generalement) (?:achete|pris|commande)e?s? (?:ensemble|avec)\b/,
  isNew:
    /^\W*(?:(?:bonjour|salut|coucou|et|alors)\W+)*(?:quoi de (?:neuf|nouveau)|(?:qu'est[- ]ce (?:qu'il y a|que (?:vous avez|tu as|t'as))|(?:vous avez|t'as|c'est|y a|il y a) quoi) de (?:neuf|nouveau)|(?:(?:z|v)'?avez|vous avez|avez[- ]vous|tu as|t'as|il y a|y ?a(?:[- ]t[- ]il)?) (?:quelque chose de nouveau|du (?:nouveau|neuf)|des nouveautes|de nouve\w+ (?:produits|articles|choses|trucs)))(?: (?:ici|en (?:boutique|magasin)|en ce moment|cette semaine))?\W*$|^\W*(?:c'est quoi |montre[zr]?[- ]moi )?(?:les |vos |tes )?(?:dernieres )?(?:nouveautes|nouveaux (?:produits|articles|arrivages))\W*$/,
  sellsBest:
    /^\W*(?:(?:montre[zr]?[- ]moi|quels? (?:sont|est)|quelles? (?:sont|est)|c'est quoi|(?:vous avez|t'as) quoi comme) )?(?:les? |la |vos |votre |tes |ton )?(?:meilleures? ventes?|best[ -]?sellers?|produits? phares?|incontournables?|(?:produits? |articles? |trucs? )?(?:les? )?plus (?:vendu|achete|populaire|demande)s?|(?:produits? |articles? |trucs? )?qui (?:marche|part|se vend)(?:ent)? le (?:mieux|plus))\W*$|^\W*(?:qu'est[- ]ce qui|c'est quoi qui|ce qui) (?:se vend|marche|part) le (?:mieux|plus)\W*$|^\W*qu'est[- ]ce que les gens achetent le plus\W*$/,
}; // prettier-ignore

/** What intents of requests are called on a button. */
export const requestIntents = {
  'cancel-order': 'Annuler une commande',
  'change-order': 'Changer une commande',
  'return-item': 'Renvoyer un article',
  'exchange-item': 'Échanger un article',
  'refund-status': 'Suivre un remboursement',
  'report-problem': 'Signaler un problème',
  'get-invoice': 'Obtenir une facture',
  'account-help': 'Aide pour le compte',
  'delete-my-data': 'Effacer mes données',
  complain: 'Faire une réclamation',
  'change-voice': 'Régler la voix',
  'change-language': 'Changer de langue',
} as const;
