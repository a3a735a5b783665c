import type { Wordings } from './catalogue.ts';
import type { ProductFacts } from './facts.ts';
import { optionName } from './fr-options.ts';
import { de, fr } from './fr-said.ts';
import type { Speaker } from './speaker.ts';

/** French for answering questions about products. */

const products = { one: 'produit', other: 'produits' };

function left(count: number | undefined, say: Speaker): string {
  return count === undefined
    ? ''
    : fr` ; il en reste ${say.count(count, { one: 'exemplaire', other: 'exemplaires' })}`;
}

function nothingOf(titles: string[], say: Speaker): string {
  return titles.length > 0 ? fr` ; rien à ce sujet pour ${say.or(titles)}` : '';
}

function noFigure(count: number, say: Speaker): string {
  return count > 0
    ? fr` ; pour ${say.count(count, { one: 'autre', other: 'autres' })}, il ne donne pas de chiffre`
    : '';
}

function inOptions(options: string[], say: Speaker): string {
  return options.length > 0 ? ` en ${say.and(options)}` : '';
}

/** "L'article", "Demain": capitals are only for the beginning. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

const passOn = fr` Dois-je transmettre la question à quelqu'un de l'équipe ?`;
const personAnswers = fr` Voulez-vous que quelqu'un de l'équipe y réponde ?`;

export const productTalk: Wordings<ProductFacts> = {
  details: [
    (f, say) =>
      fr`Voici ${f.title}, ${f.priceMax ? `de ${say.money(f.price)} à ${say.money(f.priceMax)}` : `à ${say.money(f.price)}`}${f.available ? '' : ', en rupture de stock pour le moment'}.`,
    (f, say) =>
      fr`Voici ce que le magasin dit ${de(f.title)}${f.available ? '' : ', actuellement en rupture de stock'}.${say.ear ? ` Le prix est de ${say.money(f.price)}.` : ''}`,
  ],
  'product-gone': [
    () => `Le magasin n'a plus ce produit.`,
    () => `Ce produit n'est plus vendu dans le magasin.`,
  ],
  comparison: [
    (f, say) =>
      fr`Voici ${say.and(f.titles)} côte à côte ; une case vide veut dire que le magasin ne précise rien.`,
    (f, say) => fr`Comparaison : ${say.and(f.titles)}. Là où une case est vide, le magasin ne dit rien.`,
  ],
  'compare-needs-two': [
    () => fr`Quels produits dois-je comparer ? Citez-en deux à quatre.`,
    () =>
      fr`Il me faut au moins deux produits à comparer. Cherchez-en quelques-uns, puis dites « compare les deux premiers ».`,
  ],
  price: [
    (f, say) => {
      const price = f.priceMax
        ? `de ${say.money(f.price)} à ${say.money(f.priceMax)}, selon la version`
        : say.money(f.price);
      return fr`${f.title} coûte ${price}${f.compareAt ? fr`, au lieu de ${say.money(f.compareAt)}` : ''}.`;
    },
    (f, say) =>
      fr`${f.title} : ${say.money(f.price)}${f.priceMax ? ` à ${say.money(f.priceMax)}` : ''}${f.compareAt ? `, contre ${say.money(f.compareAt)} avant` : ''}.`,
  ],
  prices: [
    (f, say) =>
      `${say.and(f.prices.map((item) => `${item.title} coûte ${say.money(item.price)}`))}.${f.sum ? ` Ensemble, cela fait ${say.money(f.sum)}.` : ''}`,
    (f, say) =>
      fr`Les prix : ${f.prices.map((item) => `${item.title} ${say.money(item.price)}`).join(', ')}${f.sum ? `, ensemble ${say.money(f.sum)}` : ''}.`,
  ],
  version: [
    (f, say) =>
      fr`${f.title}${inOptions(f.options, say)} coûte ${f.from ? 'à partir de ' : ''}${say.money(f.price)}${f.open ? fr` ; ${optionName(f.open.option)} en stock : ${say.or(f.open.values)}` : ', et le stock est là'}.`,
    (f, say) =>
      fr`${f.title}${inOptions(f.options, say)} : ${f.from ? 'à partir de ' : ''}${say.money(f.price)}, en stock${f.open ? ` en ${say.or(f.open.values)}` : ''}.`,
  ],
  'in-stock': [
    (f, say) => `Oui, ${f.title}${inOptions(f.options, say)} est en stock${left(f.left, say)}.`,
    (f, say) => `${f.title}${inOptions(f.options, say)} est disponible${left(f.left, say)}.`,
  ],
  'stock-by-option': [
    (f, say) =>
      fr`${f.title}${inOptions(f.options, say)} est en stock en ${say.and(f.values)}.${f.soldOut.length > 0 ? fr` En rupture : ${say.and(f.soldOut)}.` : ''}`,
    (f, say) =>
      fr`Pour ${f.title}${inOptions(f.options, say)}, disponible maintenant en ${say.and(f.values)}.${f.soldOut.length > 0 ? fr` Plus de stock en ${say.or(f.soldOut)}.` : ''}`,
  ],
  'in-stock-simple': [
    (f, say) => `Oui, ${f.title} est en stock${left(f.left, say)}.`,
    (f, say) => `${f.title} est disponible dès maintenant${left(f.left, say)}.`,
  ],
  'sold-out': [
    (f, say) =>
      fr`${f.title}${inOptions(f.options, say)} est en rupture de stock.${f.others.length > 0 ? fr` Encore en stock : ${say.or(f.others)}.` : ''}`,
    (f, say) =>
      fr`Plus de stock pour le moment : ${f.title}${inOptions(f.options, say)}.${f.others.length > 0 ? ` Vous pourriez l'avoir en ${say.or(f.others)}.` : ''}`,
  ],
  'no-such-option': [
    (f, say) => fr`${f.title} n'existe pas en ${f.asked}. En stock : ${say.or(f.values)}.`,
    (f, say) =>
      fr`Il n'y a pas de ${f.asked} pour ${f.title} ; vous avez le choix entre ${say.and(f.values)}.`,
  ],
  'fact-quote': [
    (f) => fr`Au sujet ${de(f.title)}, le magasin indique « ${f.label} : ${f.value} ».`,
    (f) => fr`La fiche ${de(f.title)} donne « ${f.label} : ${f.value} ».`,
  ],
  'description-quote': [
    (f, say) => fr`Voici ce que le magasin écrit ${say.ear ? `au sujet ${de(f.title)}` : 'à ce sujet'} :`,
    (f, say) => fr`Extrait de ${say.ear ? `la description ${de(f.title)}` : 'la description'} :`,
  ],
  'description-all': [
    (f) =>
      fr`Le magasin ne le dit pas en ces termes pour ${f.title}.${f.offerPerson ? passOn : ''} Voici ce qu'il en écrit :`,
    (f) =>
      fr`Je ne trouve pas de réponse en ces termes pour ${f.title}.${f.offerPerson ? personAnswers : ''} La fiche dit :`,
  ],
  'not-said': [
    (f) => `Le magasin ne le précise pas pour ${f.title}.${f.offerPerson ? passOn : ''}`,
    (f) =>
      `Je ne trouve pas de réponse pour ${f.title}, et je ne veux rien inventer.${f.offerPerson ? personAnswers : ''}`,
  ],
  'facts-of-several': [
    (f, say) =>
      fr`D'après le magasin : ${f.facts.map((fact) => fr`${fact.title} – « ${fact.label} : ${fact.value} »`).join(fr` ; `)}${nothingOf(f.silent, say)}.`,
    (f, say) =>
      fr`Les fiches donnent ${say.and(f.facts.map((fact) => fr`« ${fact.label} : ${fact.value} » pour ${fact.title}`))}${nothingOf(f.silent, say)}.`,
  ],
  'not-said-of-any': [
    (f, say) => `Le magasin ne le précise pas pour ${say.or(f.titles)}.${f.offerPerson ? passOn : ''}`,
    (f) =>
      `Je ne trouve de réponse pour aucun d'eux, et je ne veux rien inventer.${f.offerPerson ? personAnswers : ''}`,
  ],
  most: [
    (f, say) =>
      fr`Sur ${say.count(f.known, products)} pour lesquels le magasin donne un chiffre, le produit ${f.which} est ${say.and(f.titles)}, avec « ${f.label} : ${f.value} »${noFigure(f.unknown, say)}.`,
    (f, say) =>
      fr`Le produit ${f.which} : ${say.and(f.titles)}, d'après « ${f.label} : ${f.value} », parmi ${say.count(f.known, products)} avec un chiffre${noFigure(f.unknown, say)}.`,
  ],
  'most-unknown': [
    (f) =>
      f.only
        ? fr`Le magasin ne donne ce chiffre que pour ${f.only.title} : « ${f.only.label} : ${f.only.value} ». Je ne peux donc pas dire quel est le produit ${f.which}.`
        : fr`Le magasin ne donne pas de chiffres qui désignent le produit ${f.which}, et je ne veux rien inventer.`,
    (f) =>
      f.only
        ? fr`Impossible de nommer le produit ${f.which} : il n'y a de chiffre que pour ${f.only.title}, « ${f.only.label} : ${f.only.value} ».`
        : fr`Quel est le produit ${f.which}, les fiches du magasin ne permettent pas de le dire.`,
  ],
  'advice-quote': [
    (f) => fr`D'après le magasin lui-même, ${f.title} convient à cela :`,
    (f) => fr`Je me fie à ce que le magasin écrit, et cela parle pour ${f.title} :`,
  ],
  'advice-none': [
    (f) =>
      fr`Rien dans les fiches ne tranche.${f.best ? fr` La meilleure note des clients va à ${f.best.title}, ${stars(f.best.stars)} sur 5.` : ''} Les voici côte à côte.`,
    (f) =>
      fr`Les pages du magasin ne permettent pas de décider ; comparez vous-même.${f.best ? ` Le mieux noté est ${f.best.title}, ${stars(f.best.stars)} sur 5.` : ''}`,
  ],
  'restock-unknown': [
    (f) => `Le magasin ne dit pas quand ${f.title} sera de retour.${f.offerPerson ? passOn : ''}`,
    (f) =>
      `Je ne connais pas de date pour ${f.title}, et je ne veux pas en inventer.${f.offerPerson ? personAnswers : ''}`,
  ],
  'which-product': [
    (f, say) => fr`De quel produit parlez-vous${say.ear ? fr` : ${say.or(f.titles)}` : ''} ?`,
    (f, say) => fr`S'agit-il de ceci : ${say.or(f.titles)} ?`,
  ],
  'out-of-range': [
    (f) =>
      f.count === 1
        ? fr`Je n'ai montré qu'un seul produit. Parlez-vous de celui-là ?`
        : fr`J'ai montré ${f.count} produits. Duquel parlez-vous ?`,
    (f) => (f.count === 1 ? `Il n'y a que ce produit-là.` : fr`Il n'y en a que ${f.count} ; lequel ?`),
  ],
  'name-product': [
    () => fr`De quel produit parlez-vous ? Son nom ou son genre suffit.`,
    () => `Dites-moi le produit, et je regarde.`,
  ],
};

/** "4,8": figures of ratings as French writes them. */
function stars(figure: number): string {
  return String(figure).replace('.', ',');
}
