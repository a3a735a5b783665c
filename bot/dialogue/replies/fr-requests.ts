import type { Wordings } from './catalogue.ts';
import { de, fr } from './fr-said.ts';
import { comes, reaches, whenAnswered, whenRead } from './fr-handover.ts';
import type { ItemFact, RequestFacts, RequestPurpose } from './request-facts.ts';
import type { Speaker } from './speaker.ts';

/** French for what the store's people are asked to settle. */

const doing: Record<RequestPurpose, string> = {
  cancel: `l'annulation d'une commande`, change: `la modification d'une commande`, return: 'un retour', exchange: 'un échange', problem: 'le signalement', invoice: 'la facture', refund: 'le remboursement',
}; // prettier-ignore

/** What was begun for an order that is known. */
const begun: Record<RequestPurpose, string> = {
  cancel: `l'annulation`, change: 'la modification', return: 'le retour', exchange: `l'échange`, problem: 'le signalement', invoice: 'la facture', refund: 'le remboursement',
}; // prettier-ignore

const itemIs: Record<RequestPurpose, string> = {
  cancel: 'Lequel faut-il annuler', change: 'Lequel faut-il changer', return: 'Lequel voulez-vous renvoyer', exchange: 'Lequel faut-il échanger', problem: `Duquel s'agit-il`, invoice: `Duquel s'agit-il`, refund: `Duquel s'agit-il`,
}; // prettier-ignore

const jours = { one: 'jour', other: 'jours' };

/** "2 × Camp Mug (Blue)". */
export function named({ title, options, quantity }: ItemFact, say: Speaker): string {
  const whole = options.length > 0 ? `${title} (${options.join(', ')})` : title;
  return quantity === 1 ? whole : say.ear ? `${quantity} fois ${whole}` : `${quantity} × ${whole}`;
}

const listed = (items: ItemFact[], say: Speaker): string => say.and(items.map((item) => named(item, say)));

function window(f: { days: number; until?: string }, say: Speaker): string {
  return f.until
    ? `Le retour est possible jusqu'au ${say.date(f.until)}`
    : `Le délai de retour, ${say.count(f.days, jours)}, court à partir de la livraison`;
}

function before(purpose: RequestPurpose, days: number, say: Speaker): string {
  return purpose === 'return' || purpose === 'exchange'
    ? `Un article peut revenir dans les ${say.count(days, jours)} après la livraison. `
    : '';
}

function after(purpose: RequestPurpose, days: number, say: Speaker): string {
  return purpose === 'return' || purpose === 'exchange'
    ? ` Un retour est possible jusqu'à ${say.count(days, jours)} après la livraison.`
    : '';
}

const askPerson = fr` Dois-je demander à quelqu'un de l'équipe ?`;
const lookPerson = fr` Voulez-vous que quelqu'un de l'équipe regarde ?`;

export const requests: Wordings<RequestFacts> = {
  'request-number': [
    (f, say) =>
      fr`${before(f.purpose, f.days, say)}Pour ${doing[f.purpose]}, il me faut le numéro de commande de l'e-mail de confirmation.`,
    (f, say) =>
      fr`De quelle commande s'agit-il ? Le numéro figure dans l'e-mail de confirmation.${after(f.purpose, f.days, say)}`,
  ],
  'request-no-number': [
    (f) =>
      fr`Sans le numéro, je ne peux pas regarder ; si vous êtes connecté au magasin, je vois vos commandes sans lui.${f.offerPerson ? fr` Dois-je transmettre à quelqu'un de l'équipe ?` : ''}`,
    (f) =>
      fr`Le numéro est dans l'e-mail de confirmation, et votre compte sur le site du magasin liste vos commandes.${f.offerPerson ? fr` Voulez-vous que quelqu'un de l'équipe la cherche ?` : ''}`,
  ],
  'request-which-order': [
    () => fr`De laquelle de ces commandes s'agit-il ?`,
    (f, say) => fr`S'agit-il de ${say.or(f.numbers)}, ou d'une autre ?`,
  ],
  'request-which-item': [
    (f, say) => fr`La commande ${f.number} contient ${listed(f.items, say)}. ${itemIs[f.purpose]} ?`,
    (f) => fr`Il y a plusieurs articles dans la commande ${f.number} ; ${itemIs[f.purpose].toLowerCase()} ?`,
  ],
  'request-words': [
    (f) =>
      f.purpose === 'change'
        ? fr`Que faut-il changer dans la commande ${f.number} ? Écrivez-le en un seul message, s'il vous plaît.`
        : fr`Qu'est-ce qui ne va pas ? Écrivez-le en un seul message, pour la commande ${f.number}.`,
    (f) =>
      f.purpose === 'change'
        ? `Dites-moi en un seul message comment la commande ${f.number} doit être.`
        : `Dites-moi en un seul message ce qui ne va pas, pour que notre équipe le sache.`,
  ],
  'confirm-cancel': [
    (f, say) =>
      fr`Je peux demander au magasin d'annuler la commande ${f.number} : ${listed(f.items, say)}${f.total ? `, ${say.money(f.total)} en tout` : ''}. Elle en est à « ${f.state} », et c'est notre équipe qui décide si elle peut encore être arrêtée. Dois-je envoyer la demande ?`,
    (f, say) =>
      fr`La commande ${f.number} (${listed(f.items, say)}${f.total ? fr` ; ${say.money(f.total)}` : ''}) en est à « ${f.state} ». Je peux seulement demander à notre équipe de l'annuler. Dois-je le faire ?`,
  ],
  'confirm-change': [
    (f, say) =>
      fr`Je peux demander au magasin de changer la commande ${f.number}${f.total ? ` (${say.money(f.total)})` : ''} : « ${f.words} ». Elle en est à « ${f.state} », et c'est notre équipe qui décide si c'est encore possible. Dois-je envoyer la demande ?`,
    (f, say) =>
      fr`Pour la commande ${f.number}${f.total ? `, d'un montant de ${say.money(f.total)}` : ''}, qui en est à « ${f.state} », je transmettrais ceci : « ${f.words} ». Notre équipe en décide ; dois-je l'envoyer ?`,
  ],
  'confirm-return': [
    (f, say) =>
      fr`Je peux demander au magasin de reprendre ${listed(f.items, say)} de la commande ${f.number}, ${say.money(f.amount)}. ${window(f, say)} ; notre équipe vérifie. Dois-je envoyer la demande ?`,
    (f, say) =>
      fr`Ce serait un retour de la commande ${f.number} : ${listed(f.items, say)}, ${say.money(f.amount)}. ${window(f, say)}. Dois-je le demander à notre équipe ?`,
  ],
  'confirm-exchange': [
    (f, say) =>
      fr`Je peux demander au magasin d'échanger ${named(f.item, say)} de la commande ${f.number} contre ${f.wanted}, en stock à ${say.money(f.price)}. ${window(f, say)} ; notre équipe vérifie. Dois-je envoyer la demande ?`,
    (f, say) =>
      fr`${f.wanted} est en stock à ${say.money(f.price)}, à la place ${de(named(f.item, say))}, commande ${f.number}. ${window(f, say)}. Dois-je demander l'échange à notre équipe ?`,
  ],
  'confirm-problem': [
    (f, say) =>
      fr`Je peux le signaler au magasin pour ${listed(f.items, say)}, commande ${f.number} (${say.money(f.amount)}) : « ${f.words} ». Notre équipe dit ensuite ce qu'elle peut faire. Dois-je l'envoyer ?`,
    (f, say) =>
      fr`Mon message dirait, pour ${listed(f.items, say)} (${say.money(f.amount)}), commande ${f.number} : « ${f.words} ». Notre équipe prend la suite ; dois-je l'envoyer ?`,
  ],
  'confirm-invoice': [
    (f, say) =>
      fr`Je ne peux pas faire de facture ici, mais je peux demander à notre équipe d'envoyer celle de la commande ${f.number}${f.total ? `, ${say.money(f.total)},` : ''} à l'adresse e-mail de la commande. Dois-je le faire ?`,
    (f, say) =>
      fr`La facture de la commande ${f.number}${f.total ? `, d'un montant de ${say.money(f.total)},` : ''} vient de notre équipe, à l'adresse e-mail de la commande. Dois-je la demander ?`,
  ],
  'cancel-too-late': [
    (f) =>
      fr`La commande ${f.number} en est à « ${f.state} » : elle ne peut plus être annulée ici. Préférez-vous la renvoyer ?`,
    (f) =>
      fr`Elle est déjà partie : la commande ${f.number} en est à « ${f.state} ». En faisons-nous un retour ?`,
  ],
  'change-too-late': [
    (f) =>
      fr`La commande ${f.number} en est à « ${f.state} » : elle ne peut plus être changée. Préférez-vous en renvoyer quelque chose ?`,
    (f) =>
      fr`Plus rien ne peut changer dans la commande ${f.number}, qui en est à « ${f.state} ». En faisons-nous un retour ?`,
  ],
  'order-ended': [
    (f) => fr`La commande ${f.number} en est déjà à « ${f.state} » ; il n'y a plus rien à y faire ici.`,
    (f) => fr`Cette commande est close : ${f.number} en est à « ${f.state} ».`,
  ],
  'not-sent-yet': [
    (f) =>
      fr`La commande ${f.number} en est à « ${f.state} » et n'est pas encore partie${f.offerCancel ? fr`. Voulez-vous plutôt demander son annulation ?` : ', rien ne peut donc encore être renvoyé ni échangé.'}`,
    (f) =>
      fr`Elle est encore chez nous : la commande ${f.number} en est à « ${f.state} »${f.offerCancel ? fr`. Demandons-nous son annulation ?` : ', et un retour n’est possible qu’une fois qu’elle est arrivée.'}`,
  ],
  'return-too-late': [
    (f, say) =>
      fr`La commande ${f.number} a été livrée le ${say.date(f.delivered)}, et le délai de retour de ${say.count(f.days, jours)} a pris fin le ${say.date(f.last)}.${f.offerPerson ? askPerson : ''}`,
    (f, say) =>
      fr`Le dernier jour pour renvoyer la commande ${f.number} était le ${say.date(f.last)}.${f.offerPerson ? fr` Voulez-vous demander à quelqu'un de l'équipe ?` : ''}`,
  ],
  'exchange-which': [
    (f, say) => fr`À la place ${de(f.item)}, il y a ${say.or(f.values)}. Que voulez-vous ?`,
    (f, say) => fr`En stock pour ${f.item} : ${say.and(f.values)}. Que choisissez-vous ?`,
  ],
  'exchange-sold-out': [
    (f, say) =>
      fr`${f.wanted} n'est pas en stock pour ${f.item}.${f.values.length > 0 ? fr` Il y a ${say.or(f.values)} ; que voulez-vous ?` : fr` Préférez-vous le renvoyer ?`}`,
    (f, say) =>
      fr`Pour ${f.item}, il n'y a plus de ${f.wanted}.${f.values.length > 0 ? fr` Que diriez-vous de ceci : ${say.or(f.values)} ?` : fr` En faisons-nous un retour ?`}`,
  ],
  'exchange-unknown': [
    (f) => fr`Le magasin n'a pas d'autre version ${de(f.item)} en stock. Préférez-vous un retour ?`,
    (f) => fr`Rien n'est en stock contre quoi échanger ${f.item}. En faisons-nous un retour ?`,
  ],
  'request-made': [
    (f, say) =>
      fr`C'est envoyé : la référence pour la commande ${f.number} est ${f.reference}, et rien n'est fait avant la réponse de notre équipe ; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) =>
      fr`Notre équipe l'a reçue sous la référence ${f.reference} ; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'request-known': [
    (f, say) =>
      fr`Cela a déjà été demandé pour la commande ${f.number} et reste ouvert sous la référence ${f.reference}, je n'ai donc rien envoyé de nouveau ; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) =>
      fr`La même demande est déjà ouverte sous la référence ${f.reference}, il n'y en a donc pas de seconde ; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'refund-done': [
    (f, say) =>
      fr`La commande ${f.number} est notée comme remboursée${f.on ? ` le ${say.date(f.on)}` : ''}${f.total ? fr` ; son total était de ${say.money(f.total)}` : ''}. Quand votre banque l'affichera, je ne peux pas le voir.`,
    (f, say) =>
      `Le remboursement de la commande ${f.number} a été enregistré${f.on ? ` le ${say.date(f.on)}` : ''}. Seule votre banque sait quand il arrive.`,
  ],
  'refund-open': [
    (f, say) =>
      fr`La commande ${f.number} en est à « ${f.state} »${f.on ? ` depuis le ${say.date(f.on)}` : ''} ; aucun remboursement n'y est encore noté.${f.offerPerson ? askPerson : ''}`,
    (f) =>
      fr`Je ne vois pas de remboursement pour la commande ${f.number} jusqu'ici, seulement « ${f.state} ».${f.offerPerson ? lookPerson : ''}`,
  ],
  'refund-none': [
    (f) =>
      fr`La commande ${f.number} en est à « ${f.state} », et ni retour ni remboursement n'y est noté.${f.offerPerson ? askPerson : ''}`,
    (f) =>
      fr`Aucun retour et aucun remboursement pour la commande ${f.number} ; elle en est à « ${f.state} ».${f.offerPerson ? lookPerson : ''}`,
  ],
  'again-request': [
    (f) => fr`Revenons à la commande ${f.number} : ${itemIs[f.purpose].toLowerCase()} ?`,
    (f) => fr`Et pour la commande ${f.number}, ${itemIs[f.purpose].toLowerCase()} ?`,
  ],
  'again-version': [
    (f) => fr`Revenons à l'échange, commande ${f.number} : que voulez-vous à la place ?`,
    (f) => fr`Et pour l'échange de la commande ${f.number}, que choisissez-vous ?`,
  ],
  'again-confirm': [
    (f) => fr`Pour ${begun[f.purpose]}, ${f.number} : dois-je envoyer la demande, oui ou non ?`,
    (f) => fr`Et pour ${begun[f.purpose]}, ${f.number} : dois-je envoyer la demande ?`,
  ],
};
