import type { AgentWords } from './words.ts';

/** What the embedded agent says in French; no-break spaces stand before colons and semicolons. */
export const french: AgentWords = {
  found: (count) => (count === 1 ? 'Celui-ci convient.' : 'Ceux-ci répondent à votre demande.'),
  nearest: 'Rien ne réunit tout cela\u202f; voici ce qui s’en approche le plus.',
  nothing: (what) =>
    what === ''
      ? 'Je n’ai rien trouvé dans le magasin pour cela.'
      : `Je n’ai rien trouvé pour «\u00a0${what}\u00a0».`,
  foundFor: (what, count) =>
    `Pour «\u00a0${what}\u00a0», ${count === 1 ? 'celui-ci convient' : 'ceux-ci conviennent'}.`,
  nearestFor: (what) => `Pour «\u00a0${what}\u00a0», voici ce qui s’en approche\u202f; rien ne réunit tout.`,
  instead: 'Rien dans le magasin ne correspond à ces mots\u202f; voici quelques articles qu’il propose.',
  quoted: 'Voici ce que le magasin en dit.',
  noPolicy: 'Le magasin ne dit rien à ce sujet.',
  cart: 'Voici votre panier.',
  emptyCart: 'Votre panier est vide.',
  added: 'C’est dans votre panier.',
  quantity: 'La quantité est changée dans votre panier.',
  removed: 'C’est retiré de votre panier.',
  chooseVariant: 'Lequel dois-je mettre dans votre panier\u202f?',
  whichLine: 'Lequel dois-je retirer\u202f?',
  refused: 'Je n’ai pas pu changer votre panier ainsi\u202f; le voici tel qu’il est.',
  details: 'Voici ce que le magasin en dit sur sa fiche.',
  price: (title, price) => `${title} coûte ${price}.`,
  comparison: 'Les voici côte à côte.',
  promotions: (count) =>
    count === 0 ? 'Il n’y a pas d’offre en ce moment.' : 'Voici les offres en cours\u00a0:',
  orders: 'Voici vos commandes.',
  order: 'Voici votre commande.',
  noOrder: 'Je n’ai pas trouvé cette commande parmi les vôtres.',
  signIn: 'Pour votre commande, il me faut d’abord son numéro.',
  checkout: 'Votre panier est prêt pour la caisse.',
  coupon: 'Le code est dans votre panier.',
  couponRefused: 'Ce code ne vaut pas pour ce panier.',
  unsure: 'Je ne suis pas sûr de ce que vous cherchez. Dites-moi ce que vous voulez trouver ou savoir.',
  ofAnyKind:
    /^\W*(?:je (?:veux|voudrais|cherche)|j['’ ]?aimerais|il me (?:faut|faudrait)|(?:vous avez|avez[ -]vous|t['’]as|auriez[ -]vous)|(?:qu['’]est[ -]ce que )?vous avez)? ?(?:quelque chose|qqch|qq ?chose|un truc|quoi)(?!\p{L})/iu,
  people:
    /^(?:cadeaux?|kdo|id[ée]es?|anniversaire|no[ëe]l|f[êe]tes?|naissance|mariage|quelqu['’]?un|personne|gens|amie?s?|potes?|copains?|copines?|m[èe]res?|mamans?|p[èe]res?|papas?|parents?|maris?|femme|[ée]pou(?:x|se)|conjointe?|compagn(?:on|e)|chum|blonde|fr[èe]res?|s(?:œ|oe)urs?|fils|fille|tantes?|oncles?|cousine?s?|mamie|mamy|mami|papi|papy|grand-?(?:m[èe]re|p[èe]re|maman|papa)s?|grands-?parents|neveux?|ni[èe]ces?|patronn?e?|chef|coll[èe]gues?|profs?|ma[îi]tresse|voisine?s?|belle-?(?:m[èe]re|s(?:œ|oe)ur)|beau-?(?:p[èe]re|fr[èe]re)|il|elle|ils|elles|aime|aiment|adore|adorent|fan|passionn[ée]e?s?|qui|offrir|vraiment|beaucoup)$/iu,
};
