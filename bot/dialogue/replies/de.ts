import type { Catalogue } from './catalogue.ts';
import { cart } from './de-cart.ts';
import { finding } from './de-finding.ts';
import { handover, whenAnswered, whenRead } from './de-handover.ts';
import { decimal } from './de-patterns.ts';
import { personal } from './de-personal.ts';
import { productTalk } from './de-products.ts';
import { requestIntents } from './de-request-words.ts';
import { requests } from './de-requests.ts';
import { orders, policies } from './de-service.ts';
import { again, talk } from './de-talk.ts';
import { settingsFacts } from './settings-facts.ts';
import { tones } from './de-tones.ts';
import { words } from './de-words.ts';

/** All the bot says in German. */
export const german: Catalogue = {
  wordings: {
    ...talk,
    ...finding,
    ...productTalk,
    ...cart,
    ...orders,
    ...requests,
    ...personal,
    ...policies,
    ...settingsFacts.de,
    'answered-when': [(f, say) => whenAnswered(f.staff, say), (f, say) => whenRead(f.staff, say)],
    ...handover,
    ...again,
  },
  tones,
  labels: {
    language: 'de',
    yes: 'Ja',
    no: 'Nein',
    neverMind: 'Doch nicht',
    price: 'Preis',
    rating: 'Bewertung',
    by: 'Von',
    stock: 'Bestand',
    inStock: 'Vorrätig',
    soldOut: 'Ausverkauft',
    toCheckout: 'Zur Kasse',
    similarOnes: 'Ähnliche Produkte zeigen',
    addToCart: 'In den Warenkorb',
    popularOnes: 'Beliebte Produkte zeigen',
    talkToPerson: 'Einen Menschen fragen',
    allOfIt: 'Alles davon',
    thisConversation: 'Diese Unterhaltung',
    accountAndOrders: 'Konto und Bestellungen',
    closed: 'geschlossen',
    stars: (stars, count) => `${decimal(stars)} von 5 (${count})`,
    // In the accusative, as after "ohne".
    filters: {
      priceMin: 'die untere Preisgrenze',
      priceMax: 'die Preisgrenze',
      category: 'die Kategorie',
      brand: 'die Marke',
      color: 'die Farbe',
      size: 'die Größe',
      material: 'das Material',
      ratingMin: 'die Bewertung',
      measures: 'die Angabe zu Maß oder Gewicht',
      inStock: '„vorrätig“',
      attributes: 'dieses Merkmal',
      exclude: 'den Ausschluss',
      // Without the words themselves, nothing that could be named is left out.
      text: '',
    },
    intents: {
      'search-products': 'Ein Produkt suchen',
      'refine-results': 'Die Auswahl eingrenzen',
      'show-more': 'Mehr Ergebnisse zeigen',
      'compare-products': 'Produkte vergleichen',
      'product-details': 'Einzelheiten zum Produkt',
      'product-question': 'Frage zu einem Produkt',
      'check-availability': 'Bestand prüfen',
      'ask-price': 'Nach dem Preis fragen',
      'find-similar': 'Ähnliche Produkte zeigen',
      'recommend-products': 'Empfehlung bekommen',
      'add-to-cart': 'In den Warenkorb legen',
      'remove-from-cart': 'Aus dem Warenkorb nehmen',
      'change-quantity': 'Menge ändern',
      'view-cart': 'Warenkorb ansehen',
      'empty-cart': 'Warenkorb leeren',
      'apply-coupon': 'Code einlösen',
      checkout: 'Zur Kasse gehen',
      'track-order': 'Bestellung verfolgen',
      'delivery-estimate': 'Nach der Lieferzeit fragen',
      'shipping-info': 'Nach dem Versand fragen',
      'returns-policy': 'Nach der Rückgabe fragen',
      'payment-info': 'Nach der Zahlung fragen',
      'warranty-info': 'Nach der Garantie fragen',
      'store-info': 'Etwas über das Geschäft erfahren',
      promotions: 'Angebote ansehen',
      greet: 'Hallo sagen',
      goodbye: 'Unterhaltung beenden',
      thank: 'Danke sagen',
      affirm: 'Ja',
      deny: 'Nein',
      'cancel-that': 'Doch nicht',
      help: 'Sehen, was ich kann',
      'talk-to-human': 'Einen Menschen fragen',
      repeat: 'Noch einmal hören',
      'bot-question': 'Fragen, wer ich bin',
      ...requestIntents,
      'out-of-scope': 'Etwas anderes',
    },
  },
  words,
};
