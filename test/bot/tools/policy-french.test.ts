import { describe, expect, it } from 'vitest';
import { policiesIn } from '../../../bot/settings/policy-language.ts';
import { loadStore } from '../../../bot/settings/stores.ts';
import { PolicyIndex } from '../../../bot/tools/policy-index.ts';

const { policies, settings } = loadStore('stores/demo');
const index = new PolicyIndex(policiesIn(policies, 'fr', settings.languages));

describe('finding a policy in French', () => {
  it.each<[string, string | undefined, RegExp]>([
    ['combien de temps ai-je pour renvoyer un article ?', 'returns-policy', /^60.jours à partir/],
    ['qui paie le retour', 'returns-policy', /Nous, aux États-Unis/],
    ['je peux échanger contre une autre taille ?', 'returns-policy', /« ?Échange/u],
    ['quand est-ce que je serai remboursé', 'returns-policy', /5 jours ouvrés/u],
    ['un article en solde ça se rend ?', 'returns-policy', /mêmes 60/u],
    ['on peut rendre en magasin ?', 'returns-policy', /heures d’ouverture/],
    ['quels moyens de paiement acceptez-vous ?', 'payment-info', /Visa, Mastercard/],
    ['vous prenez paypal', 'payment-info', /PayPal/],
    ['3 fois sans frais ?', 'payment-info', /Pas directement chez nous/],
    ['quand suis-je débité', 'payment-info', /passez la commande/],
    ['ma carte a été refusée', 'payment-info', /adresse de facturation/],
    ['combien coûte la livraison', 'shipping-info', /5,95/],
    ['vous livrez en Belgique ?', 'shipping-info', /Pas encore/],
    ['vous livrez au Québec ?', 'shipping-info', /Canada/],
    ['mon colis a du retard', 'shipping-info', /un jour ouvré après/],
    ['je peux venir le chercher en magasin ?', 'shipping-info', /Retrait en magasin/],
    ['combien dure la garantie', 'warranty-info', /^Deux ans/],
    ['la garantie couvre quoi', 'warranty-info', /coutures/],
    ['vous réparez hors garantie ?', 'warranty-info', /20 dollars/u],
    ['puis-je annuler ma commande', 'cancel-order', /emballée/],
    ['je peux changer l’adresse ?', 'change-order', /emballée/],
    ['le magasin est accessible en fauteuil roulant ?', 'store-info', /plain-pied/],
    ['est-ce que les cartes cadeaux expirent', undefined, /jamais/],
    ['vous avez une réduction étudiant', 'promotions', /étudiants/],
    ['on peut cumuler deux codes ?', 'promotions', /même article/],
    ['qu’est-ce que vous gardez comme données', 'bot-question', /180/],
    ['votre emballage est écologique ?', undefined, /carton/],
    ['et si le prix baisse après mon achat', undefined, /14 jours/u],
  ])('answers %j', (question, topic, answer) => {
    const found = index.find(question, topic, 3).map(({ passage }) => passage.text.replaceAll('\u00a0', ' '));
    expect(found.slice(0, 2)).toContainEqual(expect.stringMatching(answer));
  });

  it.each<[string, string]>([
    ['quelle est votre politique de retour ?', 'returns-policy'],
    ['comment marchent les retours', 'returns-policy'],
  ])('tells the whole of a rule to %j', (question, topic) => {
    const [best] = index.find(question, topic, 3);
    expect(best?.passage.heading).toBe(best?.passage.title);
  });

  it('finds nothing where the store says nothing', () => {
    expect(index.find('chromodynamique quantique', undefined, 3)).toEqual([]);
  });
});
