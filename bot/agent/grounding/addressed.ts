import type { Language } from '../../understanding/understanding.ts';
import { isClaim, readClause } from './clause.ts';
import type { Ledger } from './ledger.ts';
import { isRead } from './names.ts';
import { normalise } from './normal.ts';
import { plainWords } from './plain-words.ts';
import { meansSame } from './same-words.ts';

/** What of a sentence only gives back what the shopper said, or leaves something out: it states nothing. */

/** What is said of several. */
export const EACH = /\b(?:both|all of (?:them|these)|all three|each of (?:them|these)|beide|alle beide|alle drei|ambos|ambas|las dos|los dos|los tres|las tres|les deux|les trois|toutes les deux|tous les deux)\b/; // prettier-ignore

// "On both sides" counts no goods.
const COUNTED =
  /\b(both|neither|all three|the two|the three|of the two|of the three|beide[nrs]?|alle drei|der drei|l[oa]s dos|l[oa]s tres|amb[oa]s|ningun[oa] de l[oa]s dos|les deux|les trois|des deux|(?:here are|hier sind|aqui (?:tiene|hay|van)|voici) \w+) (\w{4,})/g;

/** "Both knives": what kind of things they are, as the shopper or the store calls them. */
export function withoutCountedGoods(text: string, ledger: Ledger): string {
  return normalise(text).replace(COUNTED, (all, count: string, word: string) =>
    !plainWords.has(word) && !SIDES.test(word) && isHeard(word, ledger) ? count : all,
  );
}

const SIDES = /^(?:sides?|seiten|lados?|caras?|cotes?|faces?|hands?|manos|mains|ends?|enden)$/;

/** Whether a word stands in what the turn has read or the shopper said, in any of its forms. */
const isHeard = (word: string, ledger: Ledger): boolean =>
  isRead(word, ledger) ||
  [...ledger.shopperWords].some((known) => known.length > 2 && meansSame(word, known));

const FOR_YOU = /\b(?:for|fur|para|pour) (?:your|ihr\w*|dein\w*|su|sus|tu|tus|votre|vos|ton|ta|tes) (\w+)/g;

/** "For your dad": whom or what the shopper wants it for is theirs to say, where nothing is claimed to suit it. */
export function withoutAddress(text: string, ledger: Ledger): string {
  const plain = withoutAllergy(normalise(text).replace(LEFT_OUT, ' '), ledger);
  const isTheirs = (word: string): boolean => [...ledger.shopperWords].some((known) => known.length > 2 && meansSame(known, word)); // prettier-ignore
  // "Here are two that could work for rainy days": what was asked for is given back.
  if (PRESENTS.test(plain)) return plain.replace(/[a-z]{4,}/g, (word) => (isTheirs(word) ? ' ' : word));
  const rest = plain.replace(FOR_IT, (said) =>
    said.replace(/[a-z]{3,}/g, (word) => (isTheirs(word) ? ' ' : word)),
  );
  return [OPENING, OF_YOURS].reduce((text, opening) => text.replace(opening, (all, _lead: string, said: string) => theirs(said, isTheirs, ledger.language) ?? all), rest)
    .replace(FOR_YOU, (all, word: string) => (isTheirs(word) ? ' ' : all));
} // prettier-ignore

/** How far what is said is the shopper's or says nothing; undefined where it is not from the start. */
function theirs(said: string, isTheirs: (word: string) => boolean, language: Language): string | undefined {
  const words = said.split(' ');
  const end = words.findIndex((word) => !/^[a-z0-9'-]+$/.test(word) || !(plainWords.has(word) || isTheirs(word)));
  const taken = end < 0 ? words : words.slice(0, end);
  // What must suit them ("for your induction hob") is a claim.
  if (isClaim(readClause(taken.join(' '), language))) return undefined;
  return taken.some(isTheirs) ? ` ${words.slice(taken.length).join(' ')}` : undefined;
} // prettier-ignore

/** "For commuting in the rain I'd take …", "mit Ihrem Rücken": of what the shopper told. */
const OPENING = /^\W*(for|with|given|considering|fur|bei|mit|wegen|para|con|por|pour|avec|vu) ([^,;:]{3,80})/;
const OF_YOURS =
  /\b((?:for|with|given|considering|because of|fur|bei|mit|wegen|zu|para|con|por|segun|pour|avec|vu|selon) (?:your|ihr\w*|dein\w*|su|sus|tu|tus|votre|vos|ton|ta|tes)) ([^,;:]{3,80})/;

/** "For the decaf coffee, these fit": what was asked for. */
const FOR_IT =
  /^\W*(?:for|fur|zu|zum|zur|para|pour)\b[^,:]{2,80}(?=[,:]|\b(?:this|these|passt|passen|este|estos|celui|ceux)\b)/;

/** "With a nut allergy": the shopper's own. */
const withoutAllergy = (plain: string, { shopperWords }: Ledger): string =>
  [...shopperWords].some((word) => /^al{1,2}erg/.test(word)) ? plain.replace(OWN_ALLERGY, ' ') : plain;

const OWN_ALLERGY =
  /\b(?:with|given|for|bei|mit|wegen|con|por|avec|vu|pour) (?:an? |your |eine[rm]? |ihrer |deiner |una |su |tu |une |votre )?(?:\w+ ){0,2}?\w*al{1,2}erg\w*(?: (?:a|al|aux?|gegen) (?:\w+ ){0,2}\w+)?/;

export const PRESENTS =
  /^\W*(?:here (?:are|is)|hier (?:sind|ist)|aqui (?:tiene|tienes|hay|van|va)|estos son|voici)\b/;
/** "Not counting shipping". */
const LEFT_OUT =
  /\b(?:sin contar|not (?:counting|including)|excluding|plus|hors|zuzuglich|zzgl|ohne)(?: (?:the|el|la|los|les|le|den|die))? (?:shipping|delivery|postage|envio|envios|frais de port|livraison|versand(?:kosten)?)\b/g;
