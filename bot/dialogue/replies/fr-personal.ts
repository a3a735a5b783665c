import type { Wordings } from './catalogue.ts';
import { named } from './fr-requests.ts';
import { capital } from './fr-products.ts';
import { fr } from './fr-said.ts';
import { comes, reaches, whenAnswered, whenRead } from './fr-handover.ts';
import type { PersonalFacts } from './request-facts.ts';
import { whereAsked } from './staff-fact.ts';

/** French for the shopper's account and data, the usual order, and the chat itself. */
export const personal: Wordings<PersonalFacts> = {
  'usual-unknown': [
    () =>
      fr`Ce que vous commandez d'habitude, je ne le vois que si vous êtes connecté au magasin. Nommez-le, et je le cherche.`,
    () => fr`Vos commandes ne me sont visibles qu'une fois la connexion faite. Comment cela s'appelle-t-il ?`,
  ],
  'usual-none': [
    (f) =>
      fr`Rien ne figure dans plus d'une de vos commandes ; la plus récente contient ${f.title}. Dites-moi ce que vous voulez.`,
    () => fr`Aucune de vos commandes n'en répète une autre. Que voulez-vous ?`,
  ],
  'usual-gone': [
    (f) =>
      `${f.title} est ce que vous avez commandé le plus souvent, mais le magasin ne l'a plus sous cette forme.`,
    (f) => `Le magasin ne propose plus ${f.title}, votre commande la plus fréquente.`,
  ],
  usual: [
    (f, say) =>
      fr`${named({ ...f, quantity: 1 }, say)} figure dans ${say.count(f.times, { one: 'de vos commandes', other: 'de vos commandes' })}, au prix actuel de ${say.money(f.price)}. Dois-je en mettre un exemplaire dans le panier ?`,
    (f, say) =>
      fr`Le plus souvent, vous avez commandé ${named({ ...f, quantity: 1 }, say)}, maintenant à ${say.money(f.price)}. J'en mets un exemplaire dans le panier ?`,
  ],
  'ask-site-problem': [
    (f) =>
      fr`Je peux le transmettre à l'équipe du magasin. Qu'est-ce qui ne marche pas et sur quelle page${whereAsked(f.reach, fr`, et à quelle adresse e-mail peut-on vous répondre`)} ?`,
    (f) =>
      fr`Décrivez en un seul message ce qui ne marche pas et où, s'il vous plaît${whereAsked(f.reach, fr` ; avec votre adresse e-mail, l'équipe peut répondre`)}.`,
  ],
  'ask-account': [
    (f) =>
      `${f.offered ? '' : 'Je ne peux ni voir ni modifier les comptes dans ce chat. '}Décrivez cela en un seul message, avec l'adresse e-mail du compte, et notre équipe regarde. N'envoyez pas de mot de passe, s'il vous plaît.`,
    () =>
      `Notre équipe peut aider pour cela. Écrivez en un seul message ce qui se passe et l'adresse e-mail du compte, sans mot de passe.`,
  ],
  'ask-complaint': [
    (f) =>
      fr`Je transmets votre réclamation à notre équipe. Que s'est-il passé${whereAsked(f.reach, fr`, et à quelle adresse e-mail peut-on vous répondre`)} ?`,
    (f) =>
      fr`Dites-moi en un seul message ce qui n'a pas été${whereAsked(f.reach, fr` ; avec votre adresse e-mail, notre équipe peut répondre`)}.`,
  ],
  'ask-delete-data': [
    () =>
      fr`Notre équipe supprime comptes et commandes, mais seulement pour la personne à qui ils appartiennent. Connectez-vous, ou donnez-moi le numéro d'une de vos commandes.`,
    () =>
      fr`Pour que personne d'autre ne fasse supprimer vos données : quel numéro de commande puis-je vérifier ? Se connecter suffit aussi.`,
  ],
  'confirm-delete-data': [
    (f) =>
      fr`Je demanderais à notre équipe de supprimer ce que la boutique garde de vous${f.number ? fr`, en tant que personne ayant passé la commande ${f.number}` : ''} : compte et commandes, dans la mesure où la loi le permet. Dois-je l'envoyer ?`,
    (f) =>
      fr`La demande${f.number ? fr` de la personne ayant passé la commande ${f.number}` : ''} serait de supprimer votre compte et vos commandes, autant que la loi le permet. Faut-il l'envoyer ?`,
  ],
  'forget-what': [
    () =>
      fr`Je peux effacer cette conversation tout de suite. Les données du compte et des commandes, notre équipe les supprime sur demande. Desquelles s'agit-il ?`,
    () => fr`Est-ce cette conversation, ou bien votre compte et vos commandes ?`,
  ],
  'confirm-forget': [
    () =>
      fr`Cela efface tout ce que vous avez écrit ici, demandes comprises, et ce que j'en retiens ; c'est définitif. Les commandes et votre compte restent. Effacer cette conversation ?`,
    () =>
      fr`Tout ce qui s'est dit dans cette conversation disparaîtrait pour de bon, sauf les commandes. Dois-je l'effacer ?`,
  ],
  forgotten: [
    () => `La conversation est en cours d'effacement.`,
    () => `Vos messages sont en train d'être effacés.`,
  ],
  'voice-how': [
    () =>
      `La lecture à voix haute s'active et se coupe dans le menu en haut de ce chat, si votre navigateur a une voix.`,
    () => fr`Le bouton de la voix est dans le menu de ce chat ; le volume se règle sur votre appareil.`,
  ],
  'voice-changed': [
    (f) =>
      ({
        on: 'La lecture à voix haute est activée.',
        off: 'La lecture à voix haute est désactivée.',
        slower: 'Je lis plus lentement à partir de maintenant.',
        faster: 'Je lis plus vite à partir de maintenant.',
        normal: 'Je lis de nouveau à la vitesse habituelle.',
      })[f.change],
    (f) =>
      ({
        on: 'Vous entendrez désormais les réponses.',
        off: 'Désormais, il n’y a plus que du texte.',
        slower: 'Un peu plus lentement, donc.',
        faster: 'Un peu plus vite, donc.',
        normal: 'Retour à la vitesse habituelle.',
      })[f.change],
  ],
  spelled: [(f) => `Cela s’écrit ${f.letters}`, (f) => fr`Lettre par lettre : ${f.letters}`],
  'language-same': [
    (f) => `J'écris déjà en ${f.language}.`,
    (f) => `${capital(f.language)}, comme jusqu'ici.`,
  ],
  'language-changed': [
    (f) => `À partir de maintenant, j'écris en ${f.language}.`,
    (f) => `Continuons en ${f.language}.`,
  ],
  'language-not-offered': [
    (f, say) =>
      fr`${f.asked ? `Je ne peux pas encore écrire en ${f.asked}` : 'Je ne peux pas changer librement de langue'} ; l'assistant de ce magasin écrit en ${say.or(f.served)}. Quelqu'un de l'équipe peut peut-être aider dans une autre langue.`,
    (f, say) =>
      fr`Pour l'instant, ceci seulement fonctionne ici : ${say.or(f.served)}. Vous pouvez aussi demander une personne.`,
  ],
  'request-passed-on': [
    (f, say) =>
      fr`Notre équipe l'a sous la référence ${f.reference} ; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) => fr`C'est transmis sous ${f.reference} ; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'again-request-words': [
    () => fr`Revenons à votre message pour notre équipe : que doit-il dire ?`,
    () => fr`Et notre équipe, que doit-elle savoir ?`,
  ],
  'again-forget': [
    () => fr`Revenons à l'effacement de cette conversation : oui ou non ?`,
    () => fr`Et l'effacement : oui ou non ?`,
  ],
};
