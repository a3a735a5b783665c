import type { ToneWordings } from './catalogue.ts';
import { de, fr } from './fr-said.ts';

/**
 * French small talk as a formal and as a warm store would have it said; a plain one is spoken for by the wordings of
 * `fr-talk.ts`. Answers about goods, orders and rules sound the same everywhere: there the facts speak.
 */
export const tones: ToneWordings = {
  formal: {
    'greet-again': [
      (f) => fr`Bonjour. Ici l'assistant automatique ${de(f.store)}. En quoi puis-je vous être utile ?`,
      (f) => fr`L'assistant ${de(f.store)} est à votre disposition. Que puis-je rechercher pour vous ?`,
    ],
    goodbye: [
      (f) => `Merci de votre visite chez ${f.store}. Au revoir.`,
      () => 'Au revoir, et merci de votre visite.',
    ],
    thank: [() => 'Je vous en prie.', () => 'À votre service.', () => 'Certainement.'],
    'out-of-scope': [
      (f) =>
        `Il ne m'est pas possible d'aider pour cela. Je peux vous renseigner sur les produits, les commandes et les conditions ${de(f.store)}.`,
      () =>
        fr`Cela se situe hors de mon domaine. Les produits, votre panier, les commandes et les conditions du magasin en font partie.`,
    ],
    unclear: [
      (f) =>
        f.readings > 1
          ? fr`Je ne suis pas certain de vous avoir compris. Que souhaitez-vous dire ?`
          : fr`Je n'ai pas compris. Pourriez-vous le formuler autrement, je vous prie ?`,
      (f) =>
        f.readings > 1
          ? fr`S'agit-il de l'une des possibilités suivantes ?`
          : fr`Pourriez-vous le dire en d'autres termes, je vous prie ?`,
    ],
    'unclear-offer-person': [
      () => fr`Je ne comprends toujours pas. Puis-je transmettre votre question à un membre de l'équipe ?`,
      () =>
        fr`Ce n'est pas clair pour moi, et je ne souhaite rien inventer. Souhaitez-vous laisser un message à un membre de l'équipe ?`,
    ],
    'all-right': [() => 'Très bien.', () => 'Certainement.', () => 'Bien compris.'],
    complaint: [
      (f) =>
        fr`Cela ne s'est pas bien passé, je le constate.${f.offerPerson ? fr` Puis-je le transmettre à un membre de l'équipe ?` : ' Veuillez me dire ce dont vous avez besoin, et je réessaierai.'}`,
      (f) =>
        fr`Je constate que cela ne vous a pas aidé.${f.offerPerson ? fr` Souhaitez-vous laisser un message à un membre de l'équipe ?` : fr` Que puis-je rechercher à la place ?`}`,
    ],
  },
  warm: {
    'greet-again': [
      (f) => fr`Bonjour ! Ici l'assistant ${de(f.store)}, un logiciel. Qu'est-ce que je vous trouve ?`,
      (f) => fr`Vous revoilà ! L'assistant ${de(f.store)} est là. Dites-moi ce qu'il vous faut.`,
    ],
    goodbye: [
      (f) => fr`À bientôt, et merci d'être passé chez ${f.store} !`,
      () => fr`Prenez soin de vous, et à la prochaine !`,
    ],
    thank: [() => fr`Mais je vous en prie !`, () => fr`De rien !`, () => fr`C'est tout naturel !`],
    'all-right': [() => fr`Ça marche !`, () => 'Aucun souci.', () => `D'accord, j'en reste là.`],
  },
};
