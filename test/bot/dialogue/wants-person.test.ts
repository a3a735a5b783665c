import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../bot/dialogue/replies/index.ts';
import '../../all-languages.ts';

/** Whoever asks for a person in so many words is heard in that turn, whatever else the message says (rule 11). */
const asks = {
  en: ['how long till a person comes? I want a human', 'add the mug and put me through to someone', 'can I speak with a manager', 'I want to talk to a real person please'],
  de: ['wie lange noch? ich will einen Menschen sprechen', 'ich möchte mit einem mitarbeiter reden bitte', 'verbinden Sie mich mit dem Kundenservice'],
  es: ['quiero hablar con una persona', 'necesito un humano por favor', 'añade la taza y pásame con un agente'],
  fr: ['je veux parler à une personne', 'je voudrais un humain svp', 'passez moi un conseiller'],
} as const; // prettier-ignore

const goods = {
  en: [
    'am I talking to a person?',
    'I need a jacket for a tall person',
    'get me a cleaning agent',
    'do you have a human skeleton model',
  ],
  de: ['ich brauche ein geschenk für einen menschen', 'eine jacke für eine große person'],
  es: ['un regalo para una persona mayor', '¿hablo con una persona real?'],
  fr: ['un cadeau pour une personne âgée', 'je cherche une veste pour une personne grande'],
} as const;

describe.each(['en', 'de', 'es', 'fr'] as const)('asking for a person in %s', (language) => {
  const { wantsPerson } = catalogueOf(language).words;
  it.each(asks[language])('is heard in "%s"', (text) => expect(wantsPerson.test(text)).toBe(true));
  it.each(goods[language])('is not "%s"', (text) => expect(wantsPerson.test(text)).toBe(false));
});
