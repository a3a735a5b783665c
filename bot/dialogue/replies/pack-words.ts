import type { Language } from '../../understanding/understanding.ts';
import { fold } from '../words.ts';

/** What goods are counted in, whatever they are: "two bags", "drei Netze", "un paquet". Such a word names no goods. */

const lists: Readonly<Record<Language, string>> = {
  en: 'bottle bottles pack packs packet packets box boxes bag bags jar jars tin tins can cans tube tubes piece pieces pair pairs set sets roll rolls bar bars unit units copy copies sack sacks sachet sachets carton cartons',
  de: 'flasche flaschen packung packungen paket pakete dose dosen glas gläser tüte tüten beutel sack säcke säcken stück stücke stk paar paare set sets rolle rollen schachtel schachteln tube tuben netz netze netzen karton kartons kiste kisten kanister gebinde bund box boxen satz exemplar exemplare',
  es: 'botella botellas paquete paquetes caja cajas bolsa bolsas bote botes tarro tarros frasco frascos lata latas tubo tubos pieza piezas par pares saco sacos cubo cubos unidad unidades rollo rollos sobres garrafa garrafas bidón bidones malla mallas cartones ejemplar ejemplares lote lotes pack packs',
  fr: 'bouteille bouteilles paquet paquets boîte boîtes sachet sachets pot pots flacon flacons tube tubes sac sacs pièce pièces paire paires lot lots rouleau rouleaux carton cartons bocal bocaux barquette barquettes bidon bidons caisse caisses exemplaire exemplaires unité unités',
}; // prettier-ignore

/** "Of those": what was counted before. */
const ofThose: Readonly<Record<Language, string>> = {
  en: 'of (?:them|those|these)',
  de: 'davon',
  es: 'juegos?|de (?:es[oa]s|ell[oa]s)',
  fr: 'de (?:ceux|celles)',
};

/** Folded. */
export const packWords = (language: Language): ReadonlySet<string> => folded[language];

const setOf = (language: Language): ReadonlySet<string> => new Set(fold(lists[language]).split(' '));
const folded: Readonly<Record<Language, ReadonlySet<string>>> = { en: setOf('en'), de: setOf('de'), es: setOf('es'), fr: setOf('fr') }; // prettier-ignore

/** "3 bottles", "trois pièces": the group is the count, in figures or in a word. */
export function piecesPattern(language: Language): RegExp {
  const words = lists[language].replaceAll('î', '[iî]').split(' ').join('|');
  return new RegExp(`(?<!\\p{L})(\\p{N}{1,2}|\\p{L}+) (?:${words}|${ofThose[language]})(?!\\p{L})`, 'iu');
}
