import type { Language } from '../../../bot/understanding/understanding.ts';
import type { Dice } from '../../dice.ts';
import { said } from '../said.ts';
import type { Part } from '../said.ts';

/** What people say around a wish that asks for nothing: greetings, thanks, what happened to them, why they want it, how they like it. */

type Told = 'story' | 'reason' | 'exclaims';

const told: Readonly<Record<Part, Readonly<Record<Language, Readonly<Record<Told, readonly string[]>>>>>> = {
  worked: {
    en: {
      story: ["It's my brother's birthday on Saturday", 'We just moved house last week', 'I bought from you last year and was very happy', 'my old one broke yesterday', "I've been looking at your site all morning", 'Someone at work told me about you'],
      reason: ["it's a gift for my mum", "we're having guests at the weekend", 'my partner asked for it', "I don't want to get it wrong"],
      exclaims: ['Oh that is lovely', 'wow', 'Perfect', 'great stuff', "that's exactly what I was after", 'haha ok'],
    },
    de: {
      story: ['Mein Bruder hat am Samstag Geburtstag', 'Wir sind letzte Woche umgezogen', 'Ich habe letztes Jahr schon bei euch bestellt und war sehr zufrieden', 'meine alte ist gestern kaputtgegangen', 'Eine Kollegin hat mir von euch erzählt'],
      reason: ['das ist ein Geschenk für meine Mutter', 'wir bekommen am Wochenende Besuch', 'mein Mann hat danach gefragt', 'ich will nichts falsch machen'],
      exclaims: ['Oh wie schön', 'wow', 'Perfekt', 'super', 'genau das hab ich gesucht', 'haha ok'],
    },
    es: {
      story: ['El sábado es el cumpleaños de mi hermano', 'Nos acabamos de mudar la semana pasada', 'El año pasado ya os compré y quedé muy contenta', 'ayer se me rompió la mía', 'Una compañera me habló de vosotros'],
      reason: ['es un regalo para mi madre', 'tenemos invitados el fin de semana', 'me lo pidió mi marido', 'no quiero equivocarme'],
      exclaims: ['Ay qué bonito', 'guau', 'Perfecto', 'genial', 'justo lo que buscaba', 'jaja vale'],
    },
    fr: {
      story: ["C'est l'anniversaire de mon frère samedi", 'On vient de déménager la semaine dernière', "J'ai déjà commandé chez vous l'an dernier et j'étais ravie", "la mienne s'est cassée hier", "Une collègue m'a parlé de vous"],
      reason: ["c'est un cadeau pour ma mère", 'on reçoit du monde ce week-end', "c'est mon mari qui le demande", 'je ne veux pas me tromper'],
      exclaims: ["Oh c'est joli", 'waouh', 'Parfait', 'super', 'exactement ce que je cherchais', 'haha ok'],
    },
  },
  kept: {
    en: {
      story: ['Our anniversary is coming up', 'My flatmate raves about your shop', "I've never shopped here before", 'the dog chewed up mine on Sunday', "I'm sat on the train so excuse the typos"],
      reason: ['the kids keep asking', "it's for a friend who is poorly", 'I promised my dad', 'mine is worn out'],
      exclaims: ['Brilliant', 'ooh nice', 'amazing', 'Well that was easy', 'love it'],
    },
    de: {
      story: ['Bald ist unser Hochzeitstag', 'Meine Nachbarin schwärmt von eurem Laden', 'Ich bestelle zum ersten Mal hier', 'der Hund hat meine am Sonntag zerbissen', 'Ich sitze grad im Zug'],
      reason: ['die Kinder fragen ständig', 'das ist für einen kranken Freund', 'ich habs meinem Papa versprochen', 'meine sind durch'],
      exclaims: ['Klasse', 'oh toll', 'prima', 'Das ging ja schnell', 'gefällt mir'],
    },
    es: {
      story: ['Pronto es nuestro aniversario', 'Mi vecina habla maravillas de la tienda', 'Es la primera vez que compro aquí', 'el domingo el perro me destrozó la mía', 'Voy en el tren'],
      reason: ['los niños no paran de pedirlo', 'es para un amigo que está malito', 'se lo prometí a mi padre', 'el mío está gastado'],
      exclaims: ['Estupendo', 'oh qué chulo', 'increíble', 'Qué fácil', 'me encanta'],
    },
    fr: {
      story: ["C'est bientôt notre anniversaire de mariage", 'Ma voisine adore votre boutique', "C'est la première fois que je commande ici", 'le chien a mangé la mienne dimanche', 'Je suis dans le train'],
      reason: ['les enfants le réclament', "c'est pour un ami malade", "je l'ai promis à mon père", 'le mien est usé'],
      exclaims: ['Génial', 'oh sympa', 'incroyable', "C'était facile", "j'adore"],
    },
  },
}; // prettier-ignore

const KINDS = ['hello', 'thanks-before', 'thanks-behind', 'story', 'reason', 'exclaims'] as const;
const JOINTS = {
  hello: [', ', '. ', '! ', ' ', '\n'],
  'thanks-before': ['. ', '! ', ', ', '... '],
  'thanks-behind': [', ', '. ', ' ', '! '],
  story: ['. ', ', ', '... ', ' - ', '! '],
  reason: [', ', '. ', ' - ', ' ('],
  exclaims: ['! ', ', ', '. ', '... '],
} as const;

/** The wish with talk before or behind it. */
export function withTalk(
  { language, part, dice }: { language: Language; part: Part; dice: Dice },
  { say, asks }: { say: string; asks: boolean },
): { say: string; joint: string } {
  const kind = dice.pick(KINDS);
  const behind = kind === 'reason' || kind === 'thanks-behind';
  const act = { hello: 'hello', 'thanks-before': 'thanks', 'thanks-behind': 'thanks' };
  const sentences = kind in act ? said(part, language, act[kind as keyof typeof act]) : told[part][language][kind as Told];
  const talk = dice.pick(sentences.filter((each) => !each.includes('?')));
  const joint = dice.pick(JOINTS[kind]);
  const [first, then] = behind ? [say.replace(/[\s.!…,;]+$/u, ''), talk] : [talk.replace(/[\s.!…,;]+$/u, ''), say];
  // Behind a question that is marked, a sentence begins.
  const between = behind && asks && first.endsWith('?') ? ' ' : joint;
  return { say: `${first}${between}${then}${between === ' (' ? ')' : ''}`, joint: kind };
} // prettier-ignore
