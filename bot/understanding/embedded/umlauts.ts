/** German umlauts written in two letters, as on a foreign keyboard: "moechte", "rueckporto", "fuer". */

/** Stems that are no word of another language, wherever a compound has them. */
const anywhere =
  'rueck|groess|gebuehr|stueck|waesche|geraet|schluessel|moebel|vorhaenge|stuehle|waermend|ausfuehr|verspaet|bestaetig|beschaedig|gewaehr|guenstig';
const atStart =
  'fuers?(?!\\p{L})|ueber(?!s(?!\\p{L}))|waer|haett|haelt|koenn|koennt|moecht|moeg|muess|muesst|wuerd|duerf|schoen|gruen|kuerz|gekuerz|laeng|hoeh|oeffn|oeffen|geoeffn|eroeffn|aender|geaender|veraender|naechst|spaeter|kuech|raeum|kaeuf|faehr|faellt|laeuft|laess|traegt|pruef|fuenf|zwoelf|taeglich|jaehr|paeck|fuellung|gefuell|kuehl|waerm|koerb|buecher|tuecher|natuerl|verfueg|ermaess|vertraeg|plaetz|gefuetter|loesch|geloesch|gehoer|stoer';

const written = new RegExp(`(?:(?<!\\p{L})(?:${atStart})|${anywhere})`, 'giu');
const umlauts: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü', Ae: 'Ä', Oe: 'Ö', Ue: 'Ü', AE: 'Ä', OE: 'Ö', UE: 'Ü' }; // prettier-ignore

/** "GRUEN10": a code is written as it is. */
const code = /^[\p{Lu}-]*\d/u;

/** The text with the umlauts of such words as one letter; the same text when there are none. */
export function withUmlauts(text: string): string {
  if (!/[aou]e/i.test(text)) return text;
  return text.replace(written, (stem, at: number) =>
    /^\p{Lu}+$/u.test(stem) && code.test(text.slice(at + stem.length))
      ? stem
      : stem.replace(/[aou]e/i, (two) => umlauts[two] ?? two),
  );
}
