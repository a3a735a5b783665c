/** Comment on interroge une boutique sur ses règles ; questions séparées par une barre. */
export const french: Readonly<Record<string, string>> = {
  'return-window':
    "on a combien de semaines pour changer d'avis | passé un mois vous reprenez encore | jusqu'à quelle date a-t-on le droit de retourner | retours acceptés combien de temps après réception | le délai commence à la commande ou à la réception | la période de retour est longue | si ça ne lui plaît pas, je peux le renvoyer ? | si le chien n'aime pas, vous le reprenez ? | combien de temps pour retourner un article | quel est le délai de retour | jusqu'à quand je peux le renvoyer | six semaines après c'est trop tard | sous combien de jours | je peux le renvoyer si ça ne me va pas | si ça me va pas je peux le renvoyer | si ça ne me plaît pas je peux le rendre | on peut retourner les articles | combien de jours pour renvoyer | est-ce que vous reprenez les articles | puis-je rendre si la taille ne va pas",
  'return-condition':
    "si je l'ouvre et que ça ne me va pas, vous le reprenez ? | si je l'ai ouvert, vous le reprenez quand même ? | dans quel état doit être l'article | je peux le rendre ouvert | je les ai portées une fois | faut-il l'étiquette | je l'ai lavé | sans l'emballage d'origine | essayé à la maison",
  'return-cost':
    "les frais de renvoi sont à la charge du client | le renvoi est payant | vous fournissez une étiquette prépayée ou je paie | je dois payer pour vous le réexpédier | retour gratuit | c'est à moi de payer le renvoi ? | si vous vous êtes trompés, le renvoi est gratuit ? | qui paie le retour | le retour est gratuit | combien coûte un renvoi | je dois payer les frais de retour | étiquette prépayée fournie | vous déduisez les frais",
  'return-start':
    "comment on fait pour renvoyer | la procédure de retour | la marche à suivre pour un renvoi | je vais à la poste ou on vient le chercher pour un retour | les retours se font en ligne ou par téléphone | comment fonctionnent les retours | faut-il vous avertir avant de renvoyer | étape par étape pour un retour | comment faire un retour | comment renvoyer un article | à quelle adresse le renvoyer | où trouver l'étiquette de retour | quelles étapes pour un retour",
  'refund-time':
    "en combien de temps vous remboursez | le remboursement se fait tout de suite ou il faut attendre | si je renvoie, l'argent revient vite | combien de temps pour que l'argent retourne sur la carte | remboursé dans les quatorze jours | quand est-on crédité après avoir rendu un article | délai de remboursement | quand suis-je remboursé | combien de temps prend le remboursement | quand l'argent sera sur mon compte | remboursé sur la même carte | de l'argent ou un avoir",
  exchange:
    'on peut échanger si la taille ne va pas | un échange est-il possible | échange en magasin | échanger sans ticket de caisse | combien de temps pour échanger un article | changer un article contre un autre | c’est échangeable | échanger un cadeau | échanger un produit ouvert | je peux échanger contre une autre taille | échanger la couleur | comment marchent les échanges | trop petit je voudrais au-dessus | je repaie la livraison pour un échange',
  'not-returnable':
    "qu'est-ce qui ne peut pas être retourné | les sous-vêtements sont repris | boucles d'oreilles hygiène | sur mesure repris | cosmétiques ouverts | nourriture",
  'return-sale': 'je peux rendre un article soldé | les soldes sont repris | acheté en promotion',
  'return-in-store':
    'je peux rendre en magasin | commandé en ligne et rapporté en boutique | le ramener au lieu de le poster',
  faulty:
    "que faire si l'article est défectueux ou pas le bon | il est arrivé cassé | vous m'avez envoyé la mauvaise taille | il y a un trou | ça ne marche pas | j'ai reçu autre chose | il manque une pièce",
  'return-gift': "je peux rendre un cadeau | on me l'a offert et je n'en veux pas | sans numéro de commande",
  'ship-cost':
    "c'est combien les frais de port | la livraison coûte combien | le tarif de la livraison | à partir de quel montant la livraison est gratuite | livraison offerte dès combien | minimum pour la livraison gratuite | l'express c'est à quel prix | le montant du transport | seuil pour le port offert | combien coûte la livraison | frais de port | à partir de combien la livraison est offerte | combien pour l'envoi",
  'ship-time':
    "ça arrive vite | délais de livraison à domicile | si on commande avant midi ça part le jour même | vos colis mettent combien de temps | vous expédiez sous combien d'heures | livrez-vous le samedi | combien de jours pour la livraison | combien de temps pour la livraison | quand ça arrive si je commande aujourd'hui | délai de livraison | combien de jours | là avant vendredi | part le jour même",
  express:
    "il y a la livraison express | je peux l'avoir demain | livraison le lendemain | prix de l'express",
  'ship-countries':
    "vous livrez à l'étranger | vous envoyez en belgique | dans quels pays livrez-vous | livraison en suisse | les îles aussi | je commande du canada",
  customs: "qui paie la douane | des taxes d'importation | frais de douane | des droits à payer en plus",
  'po-box': 'livrez-vous à une boîte postale | en point relais | en consigne',
  pickup:
    'vous faites le click and collect | retirer mes achats sur place | on peut récupérer directement chez vous | l’enlever au comptoir | drive ou retrait | je peux venir chercher en magasin | retrait en boutique | passer le prendre | combien de temps vous le gardez | réserver et retirer',
  'split-parcels': 'tout arrive ensemble | en plusieurs colis | il manque une partie de la commande',
  'late-parcel':
    "mon colis est en retard | je n'ai pas reçu mon colis | le suivi ne bouge plus | indiqué livré mais rien | colis perdu",
  'damaged-parcel':
    'le colis est arrivé abîmé | le carton était écrasé | cassé pendant le transport | tout mouillé',
  tracking: "comment suivre mon colis | j'aurai un numéro de suivi | où voir où il est",
  'not-home':
    'et si je ne suis pas là | personne à la maison | il faut signer | laisser chez le voisin | choisir le jour de livraison',
  'heavy-goods':
    "vous montez à l'étage | livraison au quatrième sans ascenseur | au pied de l'immeuble | vous montez le meuble | reprise de l'ancien",
  'address-change': "je peux changer l'adresse | mauvaise adresse | j'ai déménagé | livrer au bureau plutôt",
  'cancel-order':
    "ça coûte quelque chose d'annuler une commande ? | l'annulation est gratuite ? | des frais pour annuler | je peux annuler ma commande | commandé par erreur | arrêter la commande avant l'envoi",
  'change-order':
    "je peux modifier ma commande | ajouter un article à la commande | j'ai oublié quelque chose, même colis",
  'payment-methods':
    'on peut payer comment | modes de règlement proposés | options de paiement | payer autrement que par carte | moyens de paiement | comment payer | quels moyens de paiement | vous prenez la carte | paypal possible | virement | chèque | en espèces | apple pay',
  'charged-when':
    "le paiement se fait quand, à la commande ou à la livraison | on paie d'avance ou après | quand suis-je débité | la carte est débitée quand | je paie maintenant ou à l'envoi",
  'split-payment': 'je peux payer en deux moyens | une partie en bon cadeau le reste par carte | deux cartes',
  tax: 'la tva est comprise | prix ttc ou hors taxe | combien de taxe',
  installments: 'payer en plusieurs fois | paiement en trois fois | financement | payer plus tard',
  declined: 'mon paiement est refusé | ma carte ne passe pas | paiement échoué | débité deux fois',
  invoice: "j'aurai une facture | il me faut un reçu | facture au nom de la société | où est ma facture",
  'coupon-use': "comment utiliser un code | où mettre le code promo | j'ai oublié mon code",
  'coupon-fails': "pourquoi mon code ne marche pas | code invalide | la remise n'est pas appliquée",
  'coupon-combine': 'cumuler les codes | le code marche sur les soldes',
  'coupon-several':
    'puis-je utiliser deux codes à la fois | combien de codes par commande | un seul code par commande | plusieurs coupons ensemble',
  carrier:
    'quel transporteur utilisez-vous | qui livre le colis | vous livrez avec colissimo ou chronopost | comment ça arrive chez moi',
  'order-by':
    'jusqu’à quelle heure commander pour être livré demain | avant quelle heure faut-il commander | les commandes passées avant midi partent le jour même',
  'subscription-pause':
    'puis-je mettre mon abonnement en pause | sauter une livraison | suspendre l’abonnement pendant les vacances | arrêter l’abonnement',
  'special-discount':
    'c’est quand les soldes | un petit rabais pour une première commande | des réductions pour étudiants | code réduction | des promos en ce moment | des ristournes | une remise de fidélité | les articles soldés | black friday | une remise étudiant | remise première commande | remise newsletter | réduction enseignants',
  loyalty: 'un programme de fidélité | des points | carte de membre',
  'price-match': "moins cher ailleurs | vous alignez les prix | sur amazon c'est moins cher",
  'price-drop': 'le prix a baissé après mon achat | payé plus la semaine dernière | rembourser la différence',
  'gift-card':
    'vous vendez des cartes cadeaux | un bon cadeau de cinquante euros | chèques cadeaux | vous avez des cartes cadeaux | acheter un bon pour un ami | montants des bons',
  'gift-card-expire':
    'combien de temps un bon cadeau reste valable | les cartes cadeaux expirent | validité du bon | mon bon est vieux',
  'gift-card-use': 'comment utiliser une carte cadeau | où entrer le bon',
  'gift-card-balance': 'combien reste sur ma carte cadeau | voir le solde',
  'gift-card-return': "se faire payer un bon | rendre une carte cadeau | j'ai perdu mon bon",
  'gift-wrap':
    'vous faites des emballages cadeau | c’est pour offrir, vous pouvez l’emballer | un papier cadeau et à quel prix | cacher le prix, c’est un cadeau | joindre un message au colis | un ruban | que ça arrive déjà empaqueté | emballer pour Noël | vous faites des paquets cadeaux | joindre un mot | envoyer directement sans les prix',
  'data-kept':
    "vous gardez mon numéro de carte | rgpd | quelqu'un lit ce qu'on écrit ici | que savez-vous de moi | politique de confidentialité | vous utilisez mon mail pour la pub | que faites-vous de mes données | cookies | que garde cet assistant | le chat est enregistré | combien de temps gardez-vous ce que j'écris | combien de temps vous gardez cette discussion | qui lit | quelles données collectez-vous | mes données sont en sécurité",
  'data-delete': 'supprimer ma conversation | effacer mes données | oubliez tout de moi',
  'data-sold': 'vous vendez mes données | vous donnez mon adresse | des tiers | publicité',
  'data-see': 'que savez-vous de moi | copie de mes données',
  'is-person': 'je parle à une personne | vous êtes un robot | vous êtes réel',
  hours:
    "vous ouvrez à quelle heure | je peux passer samedi ou c'est fermé | quels jours êtes-vous ouverts | vous fermez à midi | quand êtes-vous ouverts | horaires | jusqu'à quelle heure | ouvert le dimanche | ouvert les jours fériés",
  address:
    "c'est quoi l'adresse | il y a un magasin physique ou c'est que sur internet | vous êtes situés dans quel coin | où se trouve votre boutique | on peut venir vous voir en personne | votre succursale la plus proche | où êtes-vous | adresse du magasin | comment vous trouver | une boutique physique | d'autres magasins",
  'getting-there':
    'il y a un parking | où se garer | quel bus ou tram | gare la plus proche | venir en transports',
  contact:
    "je peux vous joindre comment | communiquer une adresse électronique | un numéro pour vous appeler | coordonnées du service client | votre courriel | où est-ce que j'écris pour une réclamation | comment vous joindre | numéro de téléphone | une adresse mail | je peux appeler quelqu'un",
  accessible:
    'le magasin est accessible | en fauteuil roulant | des marches | ascenseur | poussette | chiens admis | toilettes',
  'stock-in-store': "c'est disponible en magasin | le voir avant d'acheter | essayer sur place",
  events: 'des ateliers | des cours | prendre rendez-vous | conseil',
  jobs: "vous recrutez | offres d'emploi | travailler chez vous | stage",
  wholesale: 'vous vendez aux entreprises | prix de gros | remise sur quantité',
  custom: 'vous gravez | sur mesure | avec mon prénom | personnalisé',
  preorder:
    "précommander | quand est-ce que ça revient | prévenez-moi quand c'est là | le commander pour moi",
  'size-find': 'quelle est ma taille | un guide des tailles | comment mesurer | ça taille petit',
  'size-between': 'entre deux tailles | prendre au-dessus ou au-dessous',
  'size-wide': 'des chaussures larges | pieds larges | grandes tailles',
  materials:
    "en quoi sont vos produits | coton bio | où c'est fabriqué | commerce équitable | d'où vient le bois",
  vegan: 'que veut dire végan | sans matière animale | testé sur les animaux',
  down: "d'où vient le duvet | plumé vivant | bien-être animal",
  packaging: 'comment emballez-vous | du plastique | carton recyclé',
  recycling: "vous reprenez les vieux articles | recycler ma vieille veste | que faire de l'ancien",
  'warranty-length':
    'c’est garanti combien de temps | durée de la garantie | vous avez une garantie | garantie deux ans comprise | combien d’années de garantie | les conditions de garantie | combien dure la garantie | années de garantie | encore sous garantie après deux ans',
  'warranty-cover':
    "que couvre la garantie | la fermeture éclair a lâché, c'est couvert | la couture s'est ouverte | la semelle se décolle | en panne après quelques mois",
  'warranty-claim': 'comment faire jouer la garantie | que vous faut-il pour la garantie | photos du défaut',
  'warranty-receipt': "il faut le ticket pour la garantie | j'ai perdu le reçu | sans preuve d'achat",
  repair: "vous réparez hors garantie | service de réparation | prix d'une réparation",
  'spare-parts':
    'vous vendez des pièces détachées | racheter juste le couvercle | pièces pour un ancien modèle',
  allergens: 'quels produits contiennent des noix | sans gluten | traces de | je suis allergique',
  safety: 'sans danger pour les enfants | toxique | à partir de quel âge | dangereux',
  storage: 'comment le conserver | combien de temps ça se garde | date de péremption | au frigo',
  care: "comment l'entretenir | lave-vaisselle | comment le laver | ça rétrécit | repasser",
};
