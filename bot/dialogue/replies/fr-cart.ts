import type { Wordings } from './catalogue.ts';
import type { CartChangeFact, CartFacts } from './facts.ts';
import { whichOption } from './fr-options.ts';
import { de, fr } from './fr-said.ts';
import type { Speaker } from './speaker.ts';

/** French for the cart and checkout. */

const items = { one: 'article', other: 'articles' };

function thing(title: string, options: string[]): string {
  return options.length > 0 ? `${title} (${options.join(', ')})` : title;
}

/** "2 × " before a thing, nothing before a single one. */
function pieces(quantity: number): string {
  return quantity > 1 ? `${quantity} × ` : '';
}

function heardThing({ title, options, quantity, from }: CartFacts['heard-add']): string {
  const one = `${pieces(quantity)}${thing(title, options)}`;
  if (from === undefined) return one;
  return from === title ? `plutôt ${one}` : `${one} à la place ${de(from)}`;
}

function change(fact: CartChangeFact, say: Speaker): string {
  if (fact.kind === 'gone') return `${fact.title} n'est plus en vente`;
  if (fact.kind === 'price') {
    return `${fact.title} coûte maintenant ${say.money(fact.now)} au lieu de ${say.money(fact.before)}`;
  }
  return fact.available === 0
    ? `${fact.title} est en rupture de stock`
    : `il ne reste que ${fact.available} × ${fact.title}`;
}

function sumOf({ of }: CartFacts['with-shipping']): string {
  return of ? `${of.quantity} × ${of.title}` : 'Votre panier';
}

function ways(f: CartFacts['with-shipping'], say: Speaker): string {
  return say.or(f.ways.map((way) => fr`${say.money(way.total)} (${way.name}${way.free ? ', gratuit' : ''})`));
}

function allOf(count: number, say: Speaker): string {
  return count === 1 ? `le seul article` : `les ${say.count(count, items)}`;
}

function quoted(words: string[], say: Speaker): string {
  return say.or(words.map((what) => fr`« ${what} »`));
}

export const cart: Wordings<CartFacts> = {
  'ask-option': [
    (f, say) =>
      f.values.length === 1
        ? fr`${f.title} n'est en stock qu'en ${f.values[0] ?? ''}. Dois-je l'ajouter ?`
        : fr`${whichOption(f.option)} pour ${f.title} : ${say.or(f.values)} ?`,
    (f, say) =>
      f.values.length === 1
        ? fr`Pour ${f.title}, il ne reste que ${f.values[0] ?? ''}. Cela vous convient ?`
        : fr`${f.title} existe en ${say.and(f.values)}. Que choisissez-vous ?`,
  ],
  added: [
    (f) => fr`J'ai ajouté à votre panier : ${pieces(f.quantity)}${thing(f.title, f.options)}.`,
    (f) => fr`C'est dans votre panier : ${pieces(f.quantity)}${thing(f.title, f.options)}.`,
  ],
  'added-several': [
    (f, say) => fr`J'ai ajouté à votre panier : ${say.and(f.titles)}.`,
    (f, say) => `Votre panier contient maintenant aussi ${say.and(f.titles)}.`,
  ],
  'added-so-far': [
    (f, say) =>
      [
        f.titles.length > 0 ? fr`J'ai ajouté à votre panier : ${say.and(f.titles)}.` : '',
        f.missing.length > 0 ? fr`Je n'ai rien trouvé pour ${quoted(f.missing, say)}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    (f, say) =>
      [
        f.titles.length > 0 ? fr`C'est dans votre panier : ${say.and(f.titles)}.` : '',
        f.missing.length > 0 ? fr`Rien dans le magasin ne correspond à ${quoted(f.missing, say)}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
  ],
  swapped: [
    (f) =>
      f.from === f.title
        ? fr`C'est changé : votre panier contient maintenant ${pieces(f.quantity)}${thing(f.title, f.options)}.`
        : fr`C'est échangé : ${pieces(f.quantity)}${thing(f.title, f.options)} à la place ${de(f.from)}.`,
    (f) =>
      f.from === f.title
        ? fr`Voilà : ${pieces(f.quantity)}${thing(f.title, f.options)} désormais.`
        : fr`${f.from} a laissé la place à ${pieces(f.quantity)}${thing(f.title, f.options)}.`,
  ],
  'swap-same': [
    (f) => fr`Cette version ${de(f.title)} est déjà celle de votre panier.`,
    (f) => fr`Votre panier a déjà ${f.title} sous cette forme ; je n'ai rien changé.`,
  ],
  'not-enough': [
    (f, say) =>
      fr`Pour ${f.title}, il ne reste que ${say.count(f.available, { one: 'pièce', other: 'pièces' })} : je n'ai rien ajouté. Dois-je en prendre ${f.available} ?`,
    (f) =>
      fr`Le stock ${de(f.title)} est de ${f.available} seulement, je n'ai donc rien changé. Est-ce que ${f.available} vous irait ?`,
  ],
  'all-in-cart': [
    (f) => fr`Il n'y a pas plus ${de(f.title)} que dans votre panier (${f.held}) : je n'ai rien changé.`,
    (f) => fr`Votre panier contient déjà tout ce qu'il y a pour ${f.title} : ${f.held}.`,
  ],
  'count-impossible': [
    () =>
      fr`Je ne peux mettre que des quantités entières à partir de 1 : rien n'a été ajouté. Redites-moi ce que vous voulez, et combien.`,
    () => fr`Cette quantité n'est pas possible : rien n'a été ajouté. Dites-moi combien, à partir de 1.`,
  ],
  'too-many': [
    (f) =>
      fr`Je peux mettre au plus ${f.maximum} pièces d'un même produit dans le panier : je n'ai rien changé. Dois-je en prendre ${f.maximum} ?`,
    (f) =>
      fr`Une commande ne peut en compter que ${f.maximum} ; rien n'a changé. Est-ce que ${f.maximum} vous irait ?`,
  ],
  'variant-gone': [
    (f) => fr`Cette version ${de(f.title)} n'est plus en vente ; je n'ai rien ajouté.`,
    (f) => fr`Je n'ai rien ajouté : le magasin ne vend plus cette version ${de(f.title)}.`,
  ],
  removed: [
    (f, say) => fr`J'ai retiré de votre panier : ${say.and(f.titles)}.`,
    (f, say) => `Votre panier ne contient plus ${say.or(f.titles)}.`,
  ],
  'quantity-changed': [
    (f) => fr`Votre panier contient maintenant ${f.quantity} × ${f.title}.`,
    (f) => fr`C'est changé : ${f.quantity} × ${f.title} dans votre panier.`,
  ],
  'ask-quantity': [
    (f) => fr`Combien en voulez-vous, pour ${f.title} ?`,
    (f) => fr`Quelle quantité ${de(f.title)} dois-je mettre ?`,
  ],
  'heard-add': [
    (f) => fr`J'ai compris : ${heardThing(f)}. Dois-je ${f.from ? `faire l'échange` : `l'ajouter`} ?`,
    (f) =>
      fr`Pour ne pas me tromper : ${heardThing(f)}. Dois-je ${f.from ? 'changer cela' : 'ajouter cela'} ?`,
  ],
  'heard-quantity': [
    (f) => fr`J'ai compris : ${f.quantity} × ${f.title} au lieu de ${f.before}. Dois-je changer cela ?`,
    (f) => fr`Pour ne pas me tromper : ${f.quantity} × ${f.title}, et non ${f.before}. Dois-je le changer ?`,
  ],
  'heard-remove': [
    (f, say) => fr`J'ai compris : sans ${say.and(f.titles)}. Dois-je le retirer de votre panier ?`,
    (f, say) => fr`Pour ne pas me tromper : dois-je retirer ${say.and(f.titles)} de votre panier ?`,
  ],
  'heard-wrong': [
    () => 'Alors rien ne change. Dites-le encore une fois, ou écrivez-le.',
    () => `D'accord, votre panier reste tel quel. Réessayez, ou écrivez-le.`,
  ],
  cart: [
    (f, say) =>
      fr`Votre panier contient ${say.count(f.items, items)}${f.total && f.totalLabel ? fr` ; ${f.totalLabel.toLowerCase()} : ${say.money(f.total)}` : ''}.`,
    (f, say) =>
      fr`Il y a ${say.count(f.items, items)} dans votre panier${f.total && f.totalLabel ? `, ${f.totalLabel.toLowerCase()} ${say.money(f.total)}` : ''}.`,
  ],
  'cart-only-now': [
    () => `Je ne connais le panier que tel qu'il est maintenant, pas tel qu'il était.`,
    () => fr`L'état d'avant, je ne le vois pas ; voici le panier actuel.`,
  ],
  'with-shipping': [
    (f, say) =>
      fr`${sumOf(f)} : ${say.money(f.sum)}${f.beforeTax ? ' hors taxes' : ''}. Avec la livraison : ${ways(f, say)}.`,
    (f, say) =>
      fr`${f.beforeTax ? 'Hors taxes' : 'Sans la livraison'} : ${say.money(f.sum)}${f.of ? ` pour ${sumOf(f)}` : ''}. Livraison comprise : ${ways(f, say)}.`,
  ],
  'cart-empty': [() => 'Votre panier est vide.', () => `Il n'y a encore rien dans votre panier.`],
  emptied: [
    () => fr`Votre panier est vide maintenant. Dites « tout remettre » pour le retrouver.`,
    () => fr`J'ai tout retiré du panier ; « tout remettre » le rétablit.`,
  ],
  'ask-empty': [
    (f, say) => fr`Dois-je retirer ${allOf(f.items, say)} de votre panier ?`,
    (f, say) => fr`Cela retirerait ${allOf(f.items, say)} de votre panier. Dois-je le faire ?`,
  ],
  'line-gone': [() => `Cela n'est pas dans votre panier.`, () => 'Je ne trouve pas cela dans votre panier.'],
  'which-line': [
    (f, say) => fr`De quel article du panier parlez-vous${say.ear ? fr` : ${say.or(f.titles)}` : ''} ?`,
    (f, say) => fr`Votre panier en contient plusieurs ; s'agit-il de ceci : ${say.or(f.titles)} ?`,
  ],
  'coupon-applied': [
    (f) => `Le code ${f.code} est appliqué.`,
    (f) => fr`C'est fait : ${f.code} compte maintenant pour votre panier.`,
  ],
  'coupon-removed': [
    (f) => fr`Le code ${f.code} ne s'applique plus à votre panier.`,
    (f) => fr`C'est fait : ${f.code} est retiré du panier.`,
  ],
  'coupon-none': [
    () => `Il n'y a pas de code dans votre panier.`,
    () => `Votre panier n'a aucun code à retirer.`,
  ],
  'coupon-unknown': [
    (f) => `Le magasin ne connaît pas le code ${f.code}. Vérifiez son orthographe, s'il vous plaît.`,
    (f) => fr`${f.code} n'est pas un code de ce magasin ; il y a peut-être une lettre de travers.`,
  ],
  'coupon-expired': [
    (f) => `Le code ${f.code} a expiré.`,
    (f) => fr`${f.code} n'est plus valable : sa date est passée.`,
  ],
  'coupon-used-up': [
    (f) => `Le code ${f.code} a déjà servi autant de fois que permis.`,
    (f) => `${f.code} ne peut plus être utilisé.`,
  ],
  'coupon-already': [
    (f) => `Le code ${f.code} est déjà appliqué à votre panier.`,
    (f) => `${f.code} compte déjà pour votre panier.`,
  ],
  'coupon-minimum': [
    (f, say) => `Le code ${f.code} demande un panier d'au moins ${say.money(f.minimum)}.`,
    (f, say) => fr`${f.code} vaut à partir de ${say.money(f.minimum)} ; votre panier est en dessous.`,
  ],
  'ask-coupon': [
    () => fr`Quel est le code ?`,
    () => fr`Quel code dois-je appliquer ? Écrivez-le tel qu'il est, s'il vous plaît.`,
  ],
  undone: [
    () => fr`C'est annulé : votre panier est comme avant le dernier changement.`,
    () => `J'ai remis le panier comme il était.`,
  ],
  'nothing-to-undo': [
    () => `Il n'y a aucun changement du panier à annuler.`,
    () => `Je n'ai rien changé que je puisse annuler.`,
  ],
  'nothing-done': [
    () => fr`C'est retiré : rien n'a été fait.`,
    () => fr`Bien, tout reste en l'état ; rien n'avait encore été fait.`,
  ],
  'nothing-just-changed': [
    () =>
      fr`Rien n'a changé dans le panier à l'instant. Dites encore « annule » pour revenir sur le changement d'avant.`,
    () => fr`La dernière étape n'a rien changé. S'il s'agit du changement d'avant, dites encore « annule ».`,
  ],
  'cart-unknown': [
    () =>
      fr`Le magasin n'a pas confirmé ce changement, alors j'ai regardé : voici ce que contient votre panier.`,
    () => `Je n'ai pas pu savoir si le changement a été pris en compte. Voici votre panier tel qu'il est.`,
  ],
  'cart-unknown-unseen': [
    () =>
      `Le magasin n'a pas confirmé ce changement, et je ne vois pas votre panier en ce moment. Regardez la page du panier avant de réessayer.`,
    () => `Je ne peux pas savoir si ce changement a été pris en compte. Vérifiez d'abord la page du panier.`,
  ],
  checkout: [
    (f, say) =>
      `Voici le chemin vers la caisse, avec ${f.items === 1 ? 'votre' : 'vos'} ${say.count(f.items, items)}.`,
    (f, say) =>
      `Vous pouvez régler ${f.items === 1 ? 'votre' : 'vos'} ${say.count(f.items, items)} sur la page de paiement.`,
  ],
  'checkout-changed': [
    (f, say) =>
      fr`Avant de payer : ${say.and(f.changes.map((item) => change(item, say)))}. La caisse est juste en dessous.`,
    (f, say) =>
      fr`Depuis que vous les avez ajoutés : ${say.and(f.changes.map((item) => change(item, say)))}. Si cela vous convient, passez à la caisse.`,
  ],
};
