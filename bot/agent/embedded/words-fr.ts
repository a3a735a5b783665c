import type { AgentWords } from './agent-words.ts';

/** A no-break space stands before the signs that French sets apart. */
export const french: AgentWords = {
  found: (count) => (count === 1 ? 'Celui-ci convient.' : 'Ceux-ci correspondent à votre description.'),
  nearest: 'Je n’ai rien trouvé qui réunisse tout cela\u00a0; voici ce qui s’en approche le plus.',
  nothing: (what) =>
    what === '' ? 'Je n’ai rien trouvé de tel dans le magasin.' : `Je n’ai rien trouvé pour «\u00a0${what}\u00a0».`,
  foundFor: (what, count) => `Pour «\u00a0${what}\u00a0», ${count === 1 ? 'celui-ci convient' : 'ceux-ci conviennent'}.`,
  nearestFor: (what) => `Pour «\u00a0${what}\u00a0», j’ai trouvé ce qui s’en approche le plus.`,
  some: 'Voici quelques articles du magasin.',
  instead: 'Je n’ai rien trouvé avec ces mots\u00a0; voici quelques autres articles.',
  quoted: 'Voici ce que j’ai trouvé à ce sujet.',
  noPolicy: 'Je n’ai rien trouvé à ce sujet.',
  cart: 'Je vous montre votre panier.',
  emptyCart: 'Votre panier est vide.',
  added: 'C’est dans votre panier.',
  quantity: 'J’ai changé la quantité dans votre panier.',
  removed: 'Ce n’est plus dans votre panier.',
  chooseVariant: 'Lequel faut-il mettre dans votre panier\u00a0?',
  whichLine: 'Que dois-je retirer\u00a0?',
  refused: 'Je n’ai pas pu modifier le panier ainsi\u00a0; le voici tel qu’il est.',
  details: 'Voici ce que le magasin dit de cet article.',
  price: (title, price) => `${title} coûte ${price}.`,
  comparison: 'Les voici côte à côte.',
  promotions: (count) => (count === 0 ? 'Aucune offre n’est en cours.' : 'Je vois ces offres\u00a0:'),
  orders: 'Voici vos commandes.',
  order: 'Voici votre commande.',
  noOrder: 'Je n’ai pas trouvé cette commande parmi les vôtres.',
  signIn: 'Pour votre commande, il me faut d’abord son numéro.',
  checkout: 'Votre panier est prêt pour la page de paiement.',
  coupon: 'Le code est dans votre panier.',
  couponRefused: 'Je ne peux pas utiliser ce code avec ce panier.',
  unsure: 'Je ne sais pas encore ce que vous cherchez. Dites-moi ce que vous voulez trouver ou savoir.',
  ofAnyKind:
    /^\W*(?:je (?:veux|voudrais|cherche)|j['’ ]?aimerais|il me (?:faut|faudrait)|(?:vous avez|avez[ -]vous|t['’]as|auriez[ -]vous)|(?:qu['’]est[ -]ce que )?vous avez)? ?(?:quelque chose|qqch|qq ?chose|un truc|quoi)(?!\p{L})/iu,
  people:
    /^(?:cadeaux?|kdo|id[ée]es?|anniversaire|no[ëe]l|f[êe]tes?|naissance|mariage|quelqu['’]?un|personne|gens|amie?s?|potes?|copains?|copines?|m[èe]res?|mamans?|p[èe]res?|papas?|parents?|maris?|femme|[ée]pou(?:x|se)|conjointe?|compagn(?:on|e)|chum|blonde|fr[èe]res?|s(?:œ|oe)urs?|fils|fille|tantes?|oncles?|cousine?s?|mamie|mamy|mami|papi|papy|grand-?(?:m[èe]re|p[èe]re|maman|papa)s?|grands-?parents|neveux?|ni[èe]ces?|patronn?e?|chef|coll[èe]gues?|profs?|ma[îi]tresse|voisine?s?|belle-?(?:m[èe]re|s(?:œ|oe)ur)|beau-?(?:p[èe]re|fr[èe]re)|il|elle|ils|elles|aime|aiment|adore|adorent|fan|passionn[ée]e?s?|qui|offrir|vraiment|beaucoup)$/iu,
}; // prettier-ignore
