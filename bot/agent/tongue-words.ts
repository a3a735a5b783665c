import type { Language } from '../understanding/understanding.ts';

/** The small words no sentence of a language does without, and no other of the four has. */
export const SMALL: Record<Language, string> = {
  en: 'the these this that what which you your they with and are is it of for from how here have has can to or at by but if not only its in an a no on',
  de: 'der die das den dem diese dieser dieses sie ihr ihre du und ist sind nicht mit zu zum zur von auf ein eine ich wie was wir es kann haben auch noch hier im am vom bei aus nach wird werden sich nur oder aber wenn an in dass bis',
  fr: 'le la les des du ces cette vous et est sont pas avec pour dans sur une un je il elle ce que qui ne plus aussi voici en d l j n qu ils nous on mais ou si au aux par tout a de peut',
  es: 'el la los las estos estas este esta usted tu y es son no con para por en una un que del hay aqui mas como de se si o pero sin hasta cuando muy tiene tienen a desde le te me',
};
