import { anyOf, said } from './fr-said.ts';
import type { OfferWords } from './offer-words.ts';

export const offerWords: OfferWords = {
  agreesToIt: said(
    "^\\W*(?:(?:ok|oui|ouais|d'accord|parfait|super|voila|bon|allez|et|alors|je prends|je veux|donne moi|mets|ajoute)[\\s,.!]+)*(?:ca|cela|celui (?:ci|la)|celle (?:ci|la)|ceux (?:ci|la)|celles (?:ci|la)|celui|celle)(?:[\\s,]+(?:aussi|alors|svp|stp|s'il vous plait))*\\W*$",
  ),
  agreesAnd: said(
    "^\\W*(?:oui|ok|d'accord|parfait|super|ouais)(?: merci| svp| stp)?[\\s,.!]+(?:et|aussi|plus)\\s+(?:aussi )?(?<rest>.+)$",
  ),
  buysIt: said(
    "^\\W*(?:(?:ok|oui|bon|alors|je (?:veux|voudrais))[\\s,]+)*(?:(?:l'|le |la |les )?achete[rz]?|j'achete|commander?|je commande)(?: (?:maintenant|svp|stp|alors))*\\W*$",
  ),
  owns: said('\\b(?:a|ai|as|avons|ont|possede|possedent) deja\\b(?! (?:commande|paye|recu|ete|vu|demande))'),
  reduced: anyOf('en (?:promo|promotion|soldes?|reduction)|soldee?s?|a prix reduit'),
  onceMore: anyOf('encore|aussi|de nouveau|une autre|un autre|une de plus|une fois de plus'),
  oneFor: said(
    '^\\W*(?:(?:et|aussi|ok|vous avez|avez vous)\\s+)*(?:(?:une?|des|quelque chose|un truc|ca)\\s+)?(?:aussi\\s+)?pour\\s+(?!ca\\b|cela\\b|quand\\b|quoi\\b|combien\\b)',
  ),
  requestKinds: [
    { intent: 'cancel-order', said: anyOf('annul\\p{L}*') },
    { intent: 'return-item', said: anyOf('retour\\p{L}*|renvo(?:yer|ie|i)|rendre') },
    { intent: 'exchange-item', said: anyOf('echang\\p{L}*') },
    { intent: 'change-order', said: anyOf('modifi\\w*|chang\\p{L}*') },
  ],
};
