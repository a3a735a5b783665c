import type { Reach } from '../../tools/results.ts';
import type { Wordings } from './catalogue.ts';
import type { HandoverFacts } from './facts.ts';
import { clock, de, fr } from './fr-said.ts';
import { whereAsked, type StaffFact } from './staff-fact.ts';
import type { Speaker } from './speaker.ts';

/** French for handing over to people. */

const minutes = { one: 'minute', other: 'minutes' };
const heures = { one: 'heure', other: 'heures' };

export function whenAnswered(staff: StaffFact, say: Speaker): string {
  if (staff.kind === 'now') {
    return `À cette heure, l'équipe répond en général en moins de ${say.count(staff.minutes, minutes)}.`;
  }
  if (staff.kind === 'within') return answeredIn(staff.hours, say).trim();
  if (staff.kind === 'later')
    return fr`Il n'y a personne en ce moment ; les messages sont lus à partir de ${staff.day} ${clock(staff.time)}.`;
  return `Je ne sais pas quand quelqu'un le lira.`;
}

export function whenRead(staff: StaffFact, say: Speaker): string {
  if (staff.kind === 'now') {
    return `À cette heure, une réponse prend en général jusqu'à ${say.count(staff.minutes, minutes)}.`;
  }
  if (staff.kind === 'within') return repliedIn(staff.hours, say).trim();
  if (staff.kind === 'later') return `Votre message sera lu à partir de ${staff.day} ${clock(staff.time)}.`;
  return `Quand ce sera lu, je ne le sais pas.`;
}

/** When messages are answered, where the store says it; with a blank after it. */
function answeredIn(hours: number | undefined, say: Speaker): string {
  if (hours === undefined) return '';
  return `Les messages reçoivent une réponse sous ${say.count(hours, heures)}. `;
}

function repliedIn(hours: number | undefined, say: Speaker): string {
  if (hours === undefined) return '';
  return `Le magasin répond aux messages sous ${say.count(hours, heures)}. `;
}

/** A question, with where to answer where that is not known. */
const asksWhat = (question: string, reach: Reach): string =>
  fr`${question}${whereAsked(reach, fr`, et à quelle adresse e-mail peut-on vous répondre`)} ?`;

const withAddress = (reach: Reach): string =>
  whereAsked(reach, ', avec votre adresse e-mail si vous voulez une réponse par e-mail');

/** How an answer of the store's people comes, at the end of a sentence. */
export const comes: Record<Reach, string> = {
  here: fr`la réponse arrive dans ce chat`,
  mail: fr`la réponse arrive ici, ou par e-mail si vous partez`,
  ask: fr`la réponse arrive dans ce chat et, si vous me donnez une adresse e-mail, à cette adresse aussi`,
};

/** The same in other words. */
export const reaches: Record<Reach, string> = {
  here: fr`vous lirez la réponse dans ce chat`,
  mail: fr`la réponse vous parvient ici ou, si vous n'êtes plus là, par e-mail`,
  ask: fr`vous lirez la réponse dans ce chat et, avec une adresse e-mail, après votre départ aussi`,
};

export const handover: Wordings<HandoverFacts> = {
  'ask-message': [
    (f, say) =>
      fr`Je transmets votre message à quelqu'un de l'équipe. ${whenAnswered(f.staff, say)} ${asksWhat('Que doit-il dire', f.reach)}`,
    (f, say) =>
      fr`Quelqu'un de l'équipe peut prendre la suite par message. ${whenRead(f.staff, say)} Écrivez-le ici${withAddress(f.reach)}.`,
  ],
  'nobody-there': [
    (f, say) =>
      fr`Chez ${f.store}, personne n'est à son poste en ce moment ; je prends donc un message. ${answeredIn(f.hours, say)}${asksWhat('Que doit-il dire', f.reach)}`,
    (f, say) =>
      fr`Il n'y a personne de ${f.store} que je puisse appeler à cet instant. ${repliedIn(f.hours, say)}Écrivez votre message ici${withAddress(f.reach)}.`,
  ],
  'person-called': [
    (f, say) =>
      fr`J'ai appelé quelqu'un ${de(f.store)} : vous êtes numéro ${f.place} dans la file, une réponse prend jusqu'à ${say.count(f.minutes, minutes)}, et votre référence est ${f.reference} ; ${comes[f.reach]}.`,
    (f, say) =>
      fr`Quelqu'un ${de(f.store)} est prévenu : place ${f.place} dans la file, jusqu'à ${say.count(f.minutes, minutes)} d'attente, référence ${f.reference} ; ${reaches[f.reach]}.`,
  ],
  'person-called-already': [
    (f) =>
      fr`Vous êtes numéro ${f.place} dans la file chez ${f.store}, référence ${f.reference} ; ${comes[f.reach]}.`,
    (f) =>
      fr`Quelqu'un ${de(f.store)} est déjà prévenu : votre place est la ${f.place}, la référence ${f.reference} ; ${reaches[f.reach]}.`,
  ],
  'nobody-came': [
    (f, say) =>
      fr`Personne ${de(f.store)} n'est venu dans le délai annoncé par le magasin. ${answeredIn(f.hours, say)}${asksWhat('Que dois-je leur écrire', f.reach)}`,
    (f, say) =>
      fr`L'attente est finie, et personne chez ${f.store} n'était libre. ${repliedIn(f.hours, say)}Dites-moi quoi transmettre${withAddress(f.reach)}.`,
  ],
  'nobody-came-kept': [
    (f, say) =>
      fr`Personne ${de(f.store)} n'est venu dans le délai annoncé par le magasin. ${answeredIn(f.hours, say)}Vos mots leur restent sous la référence ${f.reference} ; ${comes[f.reach]}.`,
    (f, say) =>
      fr`L'attente est finie, et personne chez ${f.store} n'était libre. ${repliedIn(f.hours, say)}Ce que vous avez écrit est gardé sous ${f.reference} ; ${reaches[f.reach]}.`,
  ],
  'back-again': [
    (f) =>
      `C'est de nouveau l'assistant ${de(f.store)} qui répond, pas un être humain. Demandez une personne quand vous le voulez.`,
    (f) =>
      fr`À partir d'ici, l'assistant ${de(f.store)} reprend : un logiciel, pas un être humain. Dites « une personne » s'il vous en faut une.`,
  ],
  'message-left': [
    (f, say) =>
      fr`Votre message est chez notre équipe sous la référence ${f.reference} ; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) =>
      fr`C'est transmis sous la référence ${f.reference} ; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'message-failed': [
    (f) =>
      fr`Je n'ai pas pu remettre le message. Vous pouvez joindre quelqu'un à ${f.email}${f.phone ? ` ou au ${f.phone}` : ''}.`,
    (f) =>
      fr`Le message n'est pas passé. Écrivez à ${f.email}${f.phone ? ` ou appelez le ${f.phone}` : ''}, s'il vous plaît.`,
  ],
  'offer-person': [
    () => fr`Voulez-vous laisser un message à quelqu'un de l'équipe ?`,
    () => fr`Dois-je transmettre cela à quelqu'un de l'équipe ?`,
  ],
};
