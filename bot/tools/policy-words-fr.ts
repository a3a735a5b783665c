/** How shoppers ask in French about a store's rules; read beside the English of policy-words.ts. All folded: no accents. */

/** Words that mean the same to who asks. */
export const frenchGroups: readonly string[] = [
  'retour retours retourner retourne renvoyer renvoie renvoi rendre rends ramener reprise repris reprenez reprendre',
  'rembourser rembourse remboursement remboursez argent',
  'echanger echange echangez changer remplacer',
  'livraison livrer livrez livre livraisons port envoi envoyer envoyez expedition expedier expediez colis',
  'frais coute coutent cout tarif prix payer gratuit offert offerte',
  'delai delais temps jours arrive arriver recevoir recois',
  'garantie garanties garanti couvre couvert panne defaut defauts sav',
  'casse abime abimee endommage defectueux defectueuse erreur mauvais',
  'reparer reparez reparation reparations atelier sav',
  'payer paie paye paiement regler reglement accepter acceptez accepte acceptee acceptes acceptees carte cartes paypal visa moyens moyen especes virement cheque titre-restaurant',
  'fois mensualites plusieurs echelonner credit financement',
  'debite debitee preleve prelevee debitez',
  'refuse refusee rejete passe',
  'facture factures recu ticket justificatif',
  'annuler annulation annule cancel canceller',
  'modifier changer modification ajouter corriger',
  'adresse rediriger demenage',
  'ouvert ouverts ouvrez ouverture horaires heures ferme fermez',
  'magasin boutique sur place comptoir',
  'retirer retrait ramasser ramassage chercher',
  'etranger europe international belgique suisse luxembourg france allemagne espagne italie afrique maroc',
  'canada quebec montreal canadien',
  'retard perdu bloque tarde jamais',
  'code coupon promo bon reduction rabais remise',
  'cumuler cumulent combiner cumulable',
  'etudiant etudiante etudiants prof enseignant',
  'solde soldes soldee promotion liquidation',
  'porte portee essaye essayee utilise utilisee ouvert etat etiquette emballage',
  'taille tailles pointure mesures guide coupe',
  'large larges pied pieds',
  'carte-cadeau cadeau cadeaux bon cheque',
  'solde reste balance',
  'expire expirent expiration valable perime duree',
  'donnees informations vie privee confidentialite rgpd',
  'garde gardez garder conserver conservez stocker stockez',
  'effacer supprimer effacez supprimez oublier detruire',
  'robot logiciel humain personne automatique',
  'fauteuil roulant accessible accessibilite handicap handicape poussette',
  'velo velos voiture parking stationnement garer',
  'telephone telephoner appeler joindre contacter mail courriel adresse numero',
  'recycle recyclees recycler durable ecologique ecolo environnement plastique emballez',
  'vegane vegan vegetalien cuir animal animaux',
  'duvet plume',
  'aligner alignez alignement moins cher concurrent concurrence ailleurs autre baisse',
];

/** Words of asking, and words that stand everywhere. */
export const frenchSmall = `meme sil le la les un une des du de et ou que qui quoi quel quelle quels quelles comment combien est sont cest ce cet cette ces ca
  cela je tu il elle nous vous ils elles mon ma mes ton ta tes son sa ses notre nos votre vos leur se me te moi si ne pas en au aux dans par
  pour avec sur chez ai as avez avons ont avoir etre suis etes puis peut peux pouvez pouvons dois doit faut fait faites faire vais va
  veux voudrais aimerais article articles produit produits chose quelque tout tous toute toutes bien encore deja quand donc alors
  bonjour salut merci svp stp plait dire dites savoir jai jaimerais quest questce quelles lorsque apres avant aussi y a t dun dune lun marche marchent fonctionne fonctionnent parlez parle jusqua jusque normalement generalement habitude chez`;

export const frenchPhrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:qu'?est[- ]ce que?|est[- ]ce que?)\b/g, ' '],
  [/\bcarte[s]?[- ]cadeaux?\b|\bcheque[s]?[- ]cadeaux?\b/g, 'carte-cadeau'],
  [/\b(?:la|une|de|des|en) fermes?\b/g, 'exploitation'],
  [/\b(?:tickets?|titres?|cheques?)[- ](?:restos?|restaurants?)\b/g, 'titre-restaurant'],
  [/\bcb\b|\bcartes? (?:bleues?|bancaires?)\b/g, 'carte'],
  [/\bmoins cher (?:ailleurs|chez)\b/g, 'concurrent ailleurs'],
  [/\bchang(?:e|er|es) d'?(?:avis|idee)\b/g, 'retour'],
  [/\b(?:me|lui|nous) (?:va|plait|convient) pas\b/g, 'retour'],
];

/** What is asked for beside the words: how much, how long, when the store is open. */
export const frenchAspects: readonly { asks: RegExp; sign: 'amount' | 'span' | 'hours' }[] = [
  { asks: /\b(?:combien (?:coute|ca coute|est|pour)|payante?s?|quel montant|c'?est combien|prix|tarifs?|frais|gratuite?s?|offerte?s?|qui paie)\b/, sign: 'amount' },
  { asks: /\b(?:combien de (?:temps|jours|semaines|mois)|quand|delais?|jusqu'?a quand|duree|dure)\b/, sign: 'span' },
  { asks: /\b(?:ouverte?s?|ouvrez|ouverture|fermez|fermee?s?|horaires|heures)\b/, sign: 'hours' },
]; // prettier-ignore

const figure = '(?:\\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|trente|soixante)';

/** Signs in a passage that no single word stands for. */
export const frenchSigns: readonly { says: RegExp; sign: 'amount' | 'span' | 'hours' }[] = [
  { says: /\bgratuite?s?\b|\bofferte?s?\b|\bsans frais\b/, sign: 'amount' },
  { says: new RegExp(`\\b${figure}(?: (?:a|ou|et) ${figure})? (?:jours?|semaines?|mois|ans?|heures?|minutes?)\\b|\\bmeme jour\\b|\\btout de suite\\b`), sign: 'span' },
  { says: /\b\d{1,2} ?h(?: ?\d\d)? (?:a|-|–) \d{1,2} ?h/, sign: 'hours' },
]; // prettier-ignore
