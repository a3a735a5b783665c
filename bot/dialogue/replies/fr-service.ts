import type { Wordings } from './catalogue.ts';
import type { OrderFacts, PolicyFacts, ShippingFact } from './facts.ts';
import { capital } from './fr-products.ts';
import { clock, fr } from './fr-said.ts';
import { counted } from './counted.ts';
import type { Speaker } from './speaker.ts';

/** French for orders, policies and the store itself. */

function days(method: ShippingFact): string {
  if (method.to === method.from) return `${method.to} ${method.to <= 1 ? 'jour ouvré' : 'jours ouvrés'}`;
  return `${method.from} à ${method.to} jours ouvrés`;
}

function cost(method: ShippingFact, say: Speaker): string {
  if (method.price.amount === 0) return 'gratuit';
  return `${say.money(method.price)}${method.freeFrom ? `, offert à partir de ${say.money(method.freeFrom)}` : ''}`;
}

const minutes = { one: 'minute', other: 'minutes' };

function reached(f: { email: string; phone?: string }, say: Speaker): string {
  return say.or([f.email, ...(f.phone ? [f.phone] : [])]);
}

export const orders: Wordings<OrderFacts> = {
  'ask-number': [
    () => fr`Quel est votre numéro de commande ? Il figure dans l'e-mail de confirmation.`,
    () => `Donnez-moi le numéro de commande de votre e-mail de confirmation, s'il vous plaît.`,
  ],
  'ask-number-with-email': [
    () =>
      fr`Il me faut aussi le numéro de commande. Envoyez-le avec l'adresse e-mail, s'il vous plaît ; je ne garde ni l'un ni l'autre.`,
    () => `Envoyez le numéro de commande et l'adresse e-mail en un seul message, et je pourrai regarder.`,
  ],
  'ask-number-again': [
    () =>
      fr`Cela ne ressemble pas à un de nos numéros de commande. Pouvez-vous vérifier l'e-mail de confirmation ?`,
    () =>
      `Je n'ai pas pu lire de numéro de commande là-dedans. Il se trouve en haut de l'e-mail de confirmation.`,
  ],
  'ask-email': [
    (f) => `Pour la commande ${f.number}, il me faut l'adresse e-mail avec laquelle elle a été passée.`,
    (f) =>
      fr`Avec quelle adresse e-mail la commande ${f.number} a-t-elle été passée ? Je le demande pour que personne d'autre ne puisse la voir.`,
  ],
  'ask-email-again': [
    () => fr`Je n'ai pas pu lire d'adresse e-mail là-dedans. Elle ressemble à nom@exemple.com.`,
    () => `Envoyez seulement l'adresse e-mail avec laquelle la commande a été passée, s'il vous plaît.`,
  ],
  'not-verified': [
    (f) =>
      fr`Je ne peux pas montrer la commande ${f.number} : le numéro et l'adresse e-mail ne correspondent à aucune commande ici. Vérifiez les deux, s'il vous plaît.`,
    (f) =>
      `Le numéro ${f.number} et cette adresse e-mail ne mènent à aucune commande que je puisse montrer. L'un des deux est peut-être mal écrit.`,
  ],
  'order-locked': [
    (f, say) =>
      fr`Il y a eu trop d'essais erronés pour cette commande, peut-être par quelqu'un d'autre. Pendant ${say.count(f.minutes, minutes)}, elle ne se voit qu'en étant connecté à la boutique.${f.offerPerson ? fr` Je transmets à une personne ?` : ''}`,
    (f, say) =>
      fr`Je ne peux pas vérifier cette commande avant ${say.count(f.minutes, minutes)}, car il y a eu trop d'essais erronés. Connecté à la boutique, vous la voyez tout de suite.${f.offerPerson ? fr` Une personne doit-elle regarder ?` : ''}`,
  ],
  order: [
    (f, say) =>
      fr`Commande ${f.number} : ${f.state}.${f.estimated ? fr` Arrivée prévue : ${say.date(f.estimated)}.` : ''}`,
    (f, say) =>
      fr`L'état de la commande ${f.number} est « ${f.state} ».${f.estimated ? fr` Livraison attendue : ${say.date(f.estimated)}.` : ''}`,
  ],
  orders: [
    (f, say) =>
      fr`Voici ${f.count === 1 ? 'votre commande' : `vos ${say.count(f.count, { one: 'dernière commande', other: 'dernières commandes' })}`}. La plus récente, ${f.number}, en est à « ${f.state} ».`,
    (f) =>
      fr`Votre commande la plus récente, ${f.number}, en est à « ${f.state} ».${f.count > 1 ? ' Les autres suivent dans la liste.' : ''}`,
  ],
  'order-holds': [
    (f, say) => `La commande ${f.number} contient ${say.and(f.items.map(counted))}.`,
    (f, say) => `Dans la commande ${f.number}, il y a ${say.and(f.items.map(counted))}.`,
  ],
  'order-paid': [
    (f, say) =>
      `Dans la commande ${f.number}, il y a ${say.and(f.items.map((item) => `${counted(item)} à ${say.money(item.total)}`))}.${f.total ? ` En tout, ${say.money(f.total)}.` : ''}`,
    (f, say) =>
      `D'après la commande ${f.number}, vous avez payé ${say.and(f.items.map((item) => `${say.money(item.total)} pour ${counted(item)}`))}.`,
  ],
  'why-proof': [
    () =>
      `Une commande montre des noms et des adresses. Je ne la montre qu'à qui connaît son numéro et son adresse e-mail.`,
    () =>
      `Pour que personne d'autre ne voie ce que vous achetez ni où cela part. Seuls le numéro et l'adresse e-mail ouvrent une commande.`,
  ],
  'others-order': [
    () =>
      `Je ne montre une commande qu'à la personne qui l'a passée. Elle peut me la demander avec son numéro et son adresse e-mail.`,
    () =>
      `Ce que d'autres ont commandé reste entre eux et le magasin. Il faut le numéro de la commande et son adresse e-mail.`,
  ],
  'no-orders': [
    () => `Il n'y a encore aucune commande sur votre compte.`,
    () => `Votre compte ne compte aucune commande jusqu'ici.`,
  ],
};

export const policies: Wordings<PolicyFacts> = {
  // On the screen the quote names its page below it; the section's heading is the question that it answers.
  policy: [
    (f, say) =>
      f.heading !== undefined || say.ear
        ? fr`Extrait de « ${f.heading ?? f.title} » :`
        : fr`Le magasin l'écrit ainsi :`,
    (f, say) =>
      f.heading !== undefined || say.ear
        ? fr`Le magasin écrit, sous « ${f.heading ?? f.title} » :`
        : fr`Voici ce que disent les pages du magasin :`,
  ],
  'policy-unknown': [
    (f) =>
      fr`Les pages du magasin n'y répondent pas.${f.offerPerson ? fr` Dois-je transmettre la question à quelqu'un de l'équipe ?` : ''}`,
    (f) =>
      fr`Je ne trouve rien à ce sujet dans les conditions du magasin.${f.offerPerson ? fr` Voulez-vous que quelqu'un de l'équipe y réponde ?` : ''}`,
  ],
  'open-on': [
    (f) =>
      f.hours
        ? fr`${f.today ? `Aujourd'hui, ${f.day}` : capital(f.day)}, le magasin est ouvert : ${f.hours}.`
        : `${f.today ? `Aujourd'hui, ${f.day}` : capital(f.day)}, le magasin est fermé.`,
    (f) => fr`${capital(f.day)}${f.today ? `, c'est-à-dire aujourd'hui` : ''} : ${f.hours ?? 'fermé'}.`,
  ],
  contact: [
    (f, say) =>
      fr`Vous pouvez joindre le magasin ici : ${reached(f, say)}.${f.address ? fr` L'adresse : ${f.address}.` : ''}`,
    (f) =>
      fr`E-mail : ${f.email}${f.phone ? fr`, téléphone : ${f.phone}` : ''}${f.address ? fr`, adresse : ${f.address}` : ''}.`,
  ],
  'returns-basic': [
    (f, say) =>
      `Vous pouvez renvoyer un article dans les ${say.count(f.days, { one: 'jour', other: 'jours' })}.`,
    (f, say) => `Le délai de retour est de ${say.count(f.days, { one: 'jour', other: 'jours' })}.`,
  ],
  'shipping-methods': [
    (f, say) =>
      fr`Livraison : ${f.methods.map((method) => `${method.name}, ${cost(method, say)} (${days(method)})`).join(fr` ; `)}. Ce qui est commandé avant ${clock(f.cutOff)} part le même jour ouvré.`,
    (f, say) =>
      fr`Vous avez le choix : ${say.or(f.methods.map((method) => `${method.name} (${cost(method, say)}) en ${days(method)}`))}. Une commande passée avant ${clock(f.cutOff)} part le même jour ouvré.`,
  ],
  'not-delivered-there': [
    (f, say) =>
      fr`Nous ne livrons pas à cette adresse (${f.place}) : ${f.served.length > 0 ? `les modes de livraison de la boutique ne desservent que ces pays (${say.and(f.served)}).` : "aucun mode de livraison de la boutique n'y va."}`,
    (f, say) =>
      fr`Aucun de nos modes de livraison ne dessert ce pays (${f.place})${f.served.length > 0 ? `, seulement ici (${say.and(f.served)}).` : ', une commande ne peut pas y être envoyée.'}`,
  ],
  'delivery-estimate': [
    (f, say) =>
      fr`Délais : ${say.and(f.methods.map((method) => `${method.name}, ${days(method)}`))}. Ce qui est commandé avant ${clock(f.cutOff)} part le même jour ouvré.`,
    (f, say) =>
      `Comptez ${say.or(f.methods.map((method) => `${days(method)} avec ${method.name}`))}, à partir du départ du colis. Une commande passée avant ${clock(f.cutOff)} part le même jour ouvré.`,
  ],
  'store-info': [
    (f, say) =>
      fr`Aujourd'hui, ${f.store} est ${f.today ? fr`ouvert : ${f.today}` : 'fermé'} ; la semaine : ${f.week.map((row) => `${row.days} ${row.hours}`).join(', ')}. ${f.address ? fr`L'adresse : ${f.address} ; nous joindre` : 'Nous joindre'}${fr` : ${reached(f, say)}`}.`,
    (f, say) =>
      fr`Aujourd'hui : ${f.today ?? 'fermé'}. ${f.address ? fr`${f.store} se trouve ici : ${f.address} ; contact` : 'Contact'}${fr` : ${reached(f, say)}`}.`,
  ],
  promotions: [
    (f, say) =>
      fr`En ce moment : ${f.promotions.map((item) => `${item.label}${item.code ? ` (code ${item.code})` : ''}${item.ends ? `, jusqu'au ${say.date(item.ends)}` : ''}`).join(fr` ; `)}.`,
    (f, say) =>
      fr`Le magasin propose ${say.and(f.promotions.map((item) => fr`« ${item.label} »${item.code ? ` avec le code ${item.code}` : ''}${item.ends ? ` jusqu'au ${say.date(item.ends)}` : ''}`))}.`,
  ],
  reduced: [
    (f) => (f.total === 1 ? 'Cet article est en baisse.' : fr`${f.total} articles sont à prix réduit.`),
    (f) =>
      f.total === 1
        ? 'Un article coûte moins cher qu’avant.'
        : fr`Ceux-ci coûtent moins qu’avant, ${f.total} en tout.`,
  ],
  'nothing-reduced': [
    () => `Rien de tel n'est à prix réduit en ce moment, et aucune promotion n'est en cours.`,
    () => `Aucun de ces articles ne coûte moins que d'habitude.`,
  ],
  'not-reduced': [
    (f, say) =>
      fr`${f.title} n'est pas à prix réduit : ${say.money(f.price)}${f.priceMax ? ` à ${say.money(f.priceMax)}` : ''}.`,
    (f, say) =>
      fr`Pas de réduction sur ${f.title} ; le prix est de ${say.money(f.price)}${f.priceMax ? ` à ${say.money(f.priceMax)}` : ''}.`,
  ],
  'no-promotions': [
    () => `Il n'y a pas de promotion en ce moment.`,
    () => `Aucune offre n'est en cours actuellement.`,
  ],
};
