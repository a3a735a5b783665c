import type { Wordings } from './catalogue.ts';
import type { FindingFacts } from './facts.ts';
import { fr } from './fr-said.ts';
import type { Speaker } from './speaker.ts';

/** French for finding products. */

const products = { one: 'produit', other: 'produits' };
const fitting = { one: 'produit correspond', other: 'produits correspondent' };

/** Colours reach the search by their English names. */
const COLOURS: Readonly<Record<string, string>> = {
  black: 'noir',
  white: 'blanc',
  gray: 'gris',
  grey: 'gris',
  red: 'rouge',
  blue: 'bleu',
  navy: 'bleu marine',
  green: 'vert',
  yellow: 'jaune',
  brown: 'marron',
  pink: 'rose',
  purple: 'violet',
  silver: 'argenté',
  gold: 'doré',
};

/** « tasses bleu » for "blue tasses": what is looked for, with its colour where French has it. */
function soughtFor(what: string): string {
  const [first = '', ...others] = what.split(' ');
  const colour = COLOURS[first.toLowerCase()];
  return colour ? [...others, colour].join(' ') : what;
}

function corrected(word: string | undefined): string {
  return word ? fr` pour « ${soughtFor(word)} »` : '';
}

/** ` pour « blue mug » en taille M, de 10 à 20 $`. */
function sought(f: FindingFacts['found'], say: Speaker): string {
  const { category, size, priceMin, priceMax } = f;
  const from = priceMin ? say.money(priceMin) : '';
  const upTo = priceMax ? say.money(priceMax) : '';
  const price =
    from && upTo
      ? ` de ${from} à ${upTo}`
      : from
        ? ` à partir de ${from}`
        : upTo
          ? ` à ${upTo} au maximum`
          : '';
  return `${corrected(f.what)}${category ? fr` dans la catégorie « ${category} »` : ''}${size ? ` en taille ${size}` : ''}${price}`;
}

/** What is left out, in French quotes where it is a word of the shopper's. */
function left(drop: string): string {
  return drop.replace(/^"(.*)"$/u, '«\u00a0$1\u00a0»');
}

const ORDERS: Record<NonNullable<FindingFacts['found']['sort']>, string> = {
  'price-ascending': ', du moins cher au plus cher',
  'price-descending': ', du plus cher au moins cher',
  rating: ', les mieux notés en premier',
  newest: ', les plus récents en premier',
  bestselling: ', les plus vendus en premier',
  relevance: '',
};

function order(sort: FindingFacts['found']['sort']): string {
  return sort ? ORDERS[sort] : '';
}

/** How what was recommended can be narrowed down, where nothing has been said of it yet; never twice alike. */
const narrowedBy = [
  ` Dites-moi pour quel usage ou à quel prix, et j'affine.`,
  ' Avec un usage ou un prix, je peux affiner.',
] as const;

export const finding: Wordings<FindingFacts> = {
  'ask-what': [
    () => fr`Que cherchez-vous ?`,
    () => fr`Quel type de produit dois-je chercher ? Un mot ou deux suffisent.`,
  ],
  found: [
    (f, say) =>
      f.total > f.shown
        ? fr`J'ai trouvé ${say.count(f.total, products)}${sought(f, say)}${order(f.sort)}. Voici les ${f.shown} premiers.`
        : fr`J'ai trouvé ${say.count(f.total, products)}${sought(f, say)}${order(f.sort)}.`,
    (f, say) =>
      f.total > f.shown
        ? fr`${say.count(f.total, fitting)}${sought(f, say)}${order(f.sort)} ; en voici ${f.shown} pour commencer.`
        : fr`${say.count(f.total, fitting)}${sought(f, say)}${order(f.sort)}.`,
  ],
  'found-one': [
    (f, say) =>
      fr`Un seul produit correspond${corrected(f.corrected)} : ${f.title}, à ${say.money(f.price)}.`,
    (f, say) => fr`Je n'en ai trouvé qu'un${corrected(f.corrected)} : ${f.title}, ${say.money(f.price)}.`,
  ],
  more: [
    (f) => fr`En voici ${f.shown} de plus.${f.left > 0 ? ` Il en restera ${f.left} à voir.` : ''}`,
    (f) => fr`Voici la suite${f.left > 0 ? fr` ; après, il en reste ${f.left}` : ''}.`,
  ],
  'no-more': [
    (f, say) => fr`C'était tout : ${say.count(f.total, products)}.`,
    (f) => (f.total === 1 ? `Il n'y a que celui-là.` : `Vous les avez tous vus, les ${f.total}.`),
  ],
  'nothing-found': [
    (f) =>
      f.what
        ? fr`Je n'ai rien trouvé pour « ${soughtFor(f.what)} ».`
        : `Je n'ai rien trouvé qui réponde à tous ces critères.`,
    (f) =>
      f.what
        ? fr`Rien dans le magasin ne correspond à « ${soughtFor(f.what)} ».`
        : `Rien dans le magasin ne réunit tout cela.`,
  ],
  'found-few': [
    (f, say) =>
      fr`Répond à tout ce que vous demandez : ${say.and(f.titles)} ; les suivants s'en approchent seulement.`,
    (f, say) =>
      fr`Tous vos critères sont réunis ici : ${say.and(f.titles)}. Le reste n'en remplit qu'une partie.`,
  ],
  'found-mentioned': [
    (f) =>
      fr`Rien ne s'appelle « ${f.what} » ici. ${f.total === 1 ? 'Un produit en parle.' : f.total > f.shown ? `${f.total} produits en parlent, en voici ${f.shown}.` : 'Ceux-ci en parlent.'}`,
    (f) =>
      fr`Aucun produit ne porte le nom « ${f.what} », mais ${f.total === 1 ? 'celui-ci en parle.' : f.total > f.shown ? `${f.total} en parlent. Voici les ${f.shown} premiers.` : `ces ${f.shown}-là en parlent.`}`,
  ],
  'nothing-found-relaxed': [
    (f) => fr`Rien ne réunit tout cela. Sans ${left(f.drop)}, voici ce qui s'en approche le plus.`,
    (f) =>
      fr`Je n'ai rien trouvé avec ${left(f.drop)}. En m'en passant, j'arrive ${f.shown === 1 ? 'à celui-ci' : `à ces ${f.shown}-là`}.`,
  ],
  'no-cheaper': [
    (f, say) =>
      fr`Rien de moins cher ne correspond. Le prix le plus bas est de ${say.money(f.price)}, pour ${f.title}.`,
    (f, say) =>
      fr`Il n'y a rien en dessous : ${f.title}, à ${say.money(f.price)}, est le choix le moins cher qui convienne.`,
  ],
  'no-search-yet': [
    () => fr`Je ne vous ai encore rien montré que je puisse trier. Que cherchez-vous ?`,
    () => `Dites-moi d'abord quel type de produit vous voulez, et je pourrai affiner.`,
  ],
  similar: [
    (f) => `Voici ce qui ressemble à ${f.title}.`,
    (f) => fr`Dans le même esprit que ${f.title}, le magasin propose ceci.`,
  ],
  together: [
    (f) => `D'autres clients ont commandé ceci avec ${f.title}.`,
    (f) => `Ces articles étaient dans les mêmes commandes que ${f.title}.`,
  ],
  'no-together': [
    (f) => `Les commandes ne montrent pas encore ce qui va avec ${f.title}.`,
    (f) => `Ce que l'on prend avec ${f.title}, les commandes ne le disent pas encore.`,
  ],
  range: [
    (f, say) =>
      f.andMore
        ? fr`Le magasin propose ${f.kinds.join(', ')} et plus encore. Que cherchez-vous ?`
        : fr`Le magasin propose ${say.and(f.kinds)}. Que cherchez-vous ?`,
    (f, say) =>
      fr`Vous trouverez ici ${f.andMore ? 'entre autres ' : ''}${say.and(f.kinds)}. Que puis-je vous montrer ?`,
  ],
  bestsellers: [
    () => "Voici ce qui s'est le plus vendu ces derniers mois.",
    () => "C'est ce que les clients commandent le plus.",
  ],
  'no-similar': [
    (f) => `Je n'ai rien trouvé qui ressemble à ${f.title}.`,
    (f) => `Le magasin n'a rien de comparable à ${f.title}.`,
  ],
  recommended: [
    (f) =>
      `${f.rated ? `D'autres clients leur ont donné de bonnes notes.` : 'Voici quelques articles du magasin.'}${f.isOpen ? narrowedBy[0] : ''}`,
    (f) =>
      `${f.rated ? 'Ceux-ci sont bien notés.' : 'Le magasin propose ceci, entre autres.'}${f.isOpen ? narrowedBy[1] : ''}`,
  ],
  'nothing-to-recommend': [
    () => `Je n'ai rien à conseiller pour cela. Donnez-moi un type de produit, et je cherche.`,
    () => fr`Rien ne se détache. Quel type de produit dois-je chercher ?`,
  ],
  'allergen-caution': [
    () =>
      fr`J'ai suivi le texte des fiches et ne peux rien garantir au sujet des allergènes ; lisez cette ligne sur chaque fiche.`,
    () =>
      fr`Une fiche qui ne cite aucun allergène ne dit pas qu'il n'y en a pas ; vérifiez chaque produit avant d'acheter.`,
  ],
  'other-currency': [
    (f) => fr`Les prix sont ici en ${f.currency} : je n'ai donc pas tenu compte de la limite en ${f.asked}.`,
    (f) => fr`La limite en ${f.asked} n'a pas pu servir, car ce magasin vend en ${f.currency}.`,
  ],
};
