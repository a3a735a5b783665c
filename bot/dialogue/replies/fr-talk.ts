import type { Wordings } from './catalogue.ts';
import type { AgainFacts, TalkFacts } from './facts.ts';
import { whichOption } from './fr-options.ts';
import { de, fr } from './fr-said.ts';
import { againInTheirs, inTheirs, languagesNamed } from './other-language.ts';

/** French for greeting, small talk, trouble and asking again. */

export const talk: Wordings<TalkFacts> = {
  greet: [
    (f) => f.greeting,
    (f) => `Vous êtes avec l'assistant ${de(f.store)}, un logiciel. Dites-moi ce que vous cherchez.`,
  ],
  'greet-again': [
    (f) => fr`Bonjour ! Ici l'assistant ${de(f.store)}. Que puis-je trouver pour vous ?`,
    (f) => fr`Re-bonjour ; l'assistant ${de(f.store)} est toujours là. Dites-moi ce qu'il vous faut.`,
  ],
  goodbye: [(f) => `Au revoir, et merci de votre visite chez ${f.store}.`, () => 'À la prochaine.'],
  thank: [() => 'Je vous en prie.', () => 'De rien.', () => `C'est bien normal.`],
  help: [
    () =>
      fr`Je peux trouver et comparer des produits, remplir votre panier, vérifier le stock, suivre une commande et répondre sur la livraison, les retours et le paiement. Dites-le avec vos mots, par exemple « une veste de pluie à moins de 120 ».`,
    () =>
      `Demandez-moi un produit, un prix, une taille en stock, une commande ou une règle du magasin. Je peux aussi changer votre panier, ou transmettre un message à quelqu'un de l'équipe.`,
  ],
  'bot-question': [
    (f) =>
      `Je suis l'assistant automatique ${de(f.store)}, pas un être humain. Vous pouvez demander une personne à tout moment.`,
    (f) =>
      fr`Je suis un logiciel : l'assistant ${de(f.store)}. Si vous préférez avoir affaire à quelqu'un, dites-le.`,
  ],
  'out-of-scope': [
    (f) =>
      `Cela dépasse ce que je connais. Je peux aider pour les produits, les commandes et les règles ${de(f.store)}.`,
    () =>
      fr`Pour cela, je ne peux pas aider. Les produits, votre panier, les commandes et les règles du magasin : voilà mon domaine.`,
  ],
  'other-language': [
    (f) => `${inTheirs(f.asked, f.served)} Ici, je ne peux répondre qu'en ${languagesNamed('fr', f.served)}.`,
    (f) =>
      `${againInTheirs(f.asked, f.served)} Écrivez-moi en ${languagesNamed('fr', f.served)}, s'il vous plaît.`,
  ],
  'nothing-to-repeat': [
    () => `Il n'y a encore rien à répéter. Dites-moi ce que vous cherchez.`,
    () => fr`Je n'ai encore rien dit. Que puis-je trouver pour vous ?`,
  ],
  unclear: [
    (f) =>
      f.readings > 1
        ? fr`Je ne suis pas sûr d'avoir compris. Que vouliez-vous dire ?`
        : fr`Je n'ai pas compris. Pouvez-vous le dire autrement ?`,
    (f) => (f.readings > 1 ? fr`Est-ce l'une de ces choses ?` : fr`Pouvez-vous le dire avec d'autres mots ?`),
  ],
  'unclear-offer-person': [
    () => fr`Je ne comprends toujours pas. Dois-je transmettre votre question à quelqu'un de l'équipe ?`,
    () =>
      fr`Ce n'est pas clair pour moi, et je ne veux rien inventer. Voulez-vous laisser un message à quelqu'un de l'équipe ?`,
  ],
  'nothing-open': [
    () => fr`D'accord. Que voulez-vous maintenant ?`,
    () => 'Bien. Dites-moi ce que je peux faire pour vous.',
  ],
  'offer-to-cart': [
    (f) => fr`Dois-je mettre ${f.title} dans votre panier ?`,
    (f) => fr`Voulez-vous ${f.title} dans votre panier ?`,
  ],
  'all-right': [() => `D'accord.`, () => `Bien, j'en reste là.`, () => 'Entendu, pas de problème.'],
  'choice-stale': [
    () => `Ce choix date de tout à l'heure et n'est plus ouvert. Dites-moi ce que vous voulez maintenant.`,
    () => `Ce bouton ne peut plus servir. Écrivez simplement ce que vous voulez.`,
  ],
  'said-already': [
    () => `Je n'ai rien à ajouter à ce que je viens de dire.`,
    () => `Ma réponse est la même que juste avant.`,
  ],
  apology: [
    () => `Quelque chose a mal tourné de mon côté, et je n'ai pas pu terminer. Réessayez, s'il vous plaît.`,
    () => `Cela a échoué de mon côté avant d'être fait. Le redemander peut suffire.`,
  ],
  'out-of-time': [
    () =>
      fr`Cela prenait trop de temps, alors j'ai arrêté. Réessayez, s'il vous plaît, ou demandez-en une plus petite partie.`,
    () => `Je n'ai pas pu finir à temps. Le redemander dans un instant peut suffire.`,
  ],
  unavailable: [
    () =>
      `Je n'arrive pas à joindre cette partie du magasin en ce moment. Réessayez dans une minute, s'il vous plaît.`,
    () => `Cette partie du magasin ne répond pas pour le moment. Réessayer sous peu peut aider.`,
  ],
  'agent-failed': [
    () =>
      `Je n'ai pas pu démêler tout cela d'un coup. Demandez-moi une chose à la fois, et je les prendrai dans l'ordre.`,
    () => fr`C'était trop à la fois pour moi. Prenons les choses une par une : par quoi commençons-nous ?`,
  ],
  'first-things-first': [
    () => `Je ne peux prendre qu'une chose à la fois, voici donc la première.`,
    () => fr`Une chose après l'autre ; demandez-moi le reste ensuite, s'il vous plaît.`,
  ],
  complaint: [
    (f) =>
      fr`Cela ne s'est pas bien passé, je le vois.${f.offerPerson ? fr` Dois-je le transmettre à quelqu'un de l'équipe ?` : ` Dites-moi ce qu'il vous faut, et je réessaie.`}`,
    (f) =>
      fr`Je comprends que cela ne vous aide pas.${f.offerPerson ? fr` Voulez-vous laisser un message à quelqu'un de l'équipe ?` : fr` Que dois-je chercher à la place ?`}`,
  ],
  'card-warning': [
    () =>
      fr`N'envoyez pas de numéro de carte ici, s'il vous plaît ; je n'en ai pas besoin et je n'en garde aucun.`,
    () => fr`Un numéro de carte n'a pas sa place dans ce chat ; je n'ai pas gardé le vôtre.`,
  ],
  'password-warning': [
    () =>
      fr`N'envoyez pas de mot de passe ici, s'il vous plaît ; je n'en ai jamais besoin et je ne l'ai pas gardé.`,
    () => fr`Ne donnez jamais de mot de passe dans ce chat ; je n'ai pas gardé le vôtre.`,
  ],
};

/** "quelle taille", inside of a sentence. */
function whichOne(option: string): string {
  const words = whichOption(option);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

export const again: Wordings<AgainFacts> = {
  'again-option': [
    (f) => fr`Revenons à ${f.title} : ${whichOne(f.option)} ?`,
    (f) => fr`Et pour ${f.title}, ${whichOne(f.option)} voulez-vous ?`,
  ],
  'again-confirm-empty': [
    () => fr`Dois-je toujours vider le panier ?`,
    () => fr`Et le panier : le vider, oui ou non ?`,
  ],
  'again-offer': [
    () => fr`Revenons à ma question : oui ou non ?`,
    () => fr`Et ce que je proposais avant : oui ou non ?`,
  ],
  'again-number': [
    () => fr`Revenons à votre commande : quel est son numéro ?`,
    () => fr`Et le numéro de commande, pour que je regarde ?`,
  ],
  'again-email': [
    (f) => fr`Revenons à la commande ${f.number} : avec quelle adresse e-mail a-t-elle été passée ?`,
    (f) => fr`Et l'adresse e-mail pour la commande ${f.number} ?`,
  ],
  'again-message': [
    () => fr`Revenons à votre message : que doit-il dire ?`,
    () => fr`Et le message pour notre équipe, que dois-je écrire ?`,
  ],
  'again-which': [() => fr`Revenons-y : duquel parlez-vous ?`, () => fr`Et lequel était-ce, finalement ?`],
  'again-quantity': [
    (f) => fr`Revenons à ${f.title} : combien ?`,
    (f) => fr`Et combien en voulez-vous, pour ${f.title} ?`,
  ],
  'again-coupon': [
    () => fr`Revenons à votre code : comment s'écrit-il ?`,
    () => fr`Et le code, quel était-il ?`,
  ],
};
