import type { Catalogue } from './catalogue.ts';
import type { Labels } from './speaker.ts';
import { cart } from './fr-cart.ts';
import { finding } from './fr-finding.ts';
import { personal } from './fr-personal.ts';
import { productTalk } from './fr-products.ts';
import { requestIntents } from './fr-request-words.ts';
import { requests } from './fr-requests.ts';
import { fr } from './fr-said.ts';
import { orders, policies } from './fr-service.ts';
import { handover, whenAnswered, whenRead } from './fr-handover.ts';
import { again, talk } from './fr-talk.ts';
import { settingsFacts } from './settings-facts.ts';
import { tones } from './fr-tones.ts';
import { words } from './fr-words.ts';

const labels: Labels = {
  language: 'fr',
  yes: 'Oui',
  no: 'Non',
  neverMind: 'Laisser tomber',
  price: 'Prix',
  rating: 'Note',
  by: 'De',
  stock: 'Stock',
  inStock: 'En stock',
  soldOut: 'En rupture',
  toCheckout: 'Passer à la caisse',
  similarOnes: 'Voir des produits similaires',
  addToCart: 'Ajouter au panier',
  popularOnes: 'Voir les produits populaires',
  talkToPerson: `Demander à quelqu'un`,
  allOfIt: 'Tout',
  thisConversation: 'Cette conversation',
  accountAndOrders: 'Compte et commandes',
  closed: 'fermé',
  stars: (stars, count) => `${String(stars).replace('.', ',')} sur 5 (${count})`,
  filters: {
    priceMin: 'le prix minimum',
    priceMax: 'la limite de prix',
    category: 'la catégorie',
    brand: 'la marque',
    color: 'la couleur',
    size: 'la taille',
    material: 'la matière',
    ratingMin: 'la note minimum',
    measures: 'la limite de taille ou de poids',
    inStock: fr`le critère « en stock »`,
    attributes: 'ce détail',
    exclude: 'vos exclusions',
    text: 'les mots exacts',
  },
  intents: {
    'search-products': 'Trouver un produit',
    'refine-results': 'Affiner les résultats',
    'show-more': 'Voir plus de résultats',
    'compare-products': 'Comparer des produits',
    'product-details': `Voir la fiche d'un produit`,
    'product-question': 'Question sur un produit',
    'check-availability': 'Vérifier le stock',
    'ask-price': 'Demander un prix',
    'find-similar': 'Voir des produits similaires',
    'recommend-products': 'Demander un conseil',
    'add-to-cart': 'Ajouter au panier',
    'remove-from-cart': 'Retirer du panier',
    'change-quantity': 'Changer une quantité',
    'view-cart': 'Voir le panier',
    'empty-cart': 'Vider le panier',
    'apply-coupon': 'Utiliser un code',
    checkout: 'Passer à la caisse',
    'track-order': 'Suivre une commande',
    'delivery-estimate': 'Délai de livraison',
    'shipping-info': 'Question sur la livraison',
    'returns-policy': 'Question sur les retours',
    'payment-info': 'Question sur le paiement',
    'warranty-info': 'Question sur la garantie',
    'store-info': 'Question sur le magasin',
    promotions: 'Voir les promotions',
    greet: 'Dire bonjour',
    goodbye: 'Terminer la conversation',
    thank: 'Dire merci',
    affirm: 'Oui',
    deny: 'Non',
    'cancel-that': 'Laisser tomber',
    help: 'Voir ce que je sais faire',
    'talk-to-human': `Demander à quelqu'un`,
    repeat: 'Répéter la réponse',
    'bot-question': 'Demander qui je suis',
    ...requestIntents,
    'out-of-scope': 'Autre chose',
  },
};

/** All the bot says in French. */
export const french: Catalogue = {
  wordings: {
    ...talk,
    ...finding,
    ...productTalk,
    ...cart,
    ...orders,
    ...requests,
    ...personal,
    ...policies,
    ...settingsFacts.fr,
    'answered-when': [(f, say) => whenAnswered(f.staff, say), (f, say) => whenRead(f.staff, say)],
    ...handover,
    ...again,
  },
  tones,
  labels,
  words,
};
