import type { Language } from '../changes/frames.ts';

/**
 * What people say in the course of filling a cart, where it goes on from what was said before. `{x}` and `{y}` goods, `{v}`
 * a version wanted, `{w}` the one there is or another, `{n}` and `{m}` counts, `{o}` the count before, `{same}` "the same color".
 */
export const kinds = [
  'twin-count', 'swap-count', 'it-and', 'it-and-version', 'same-as-well', 'swap-goods-same', 'both-same', 'version-asked', 'version-ordered', 'last-piece', 'not-enough', 'sold-out', 'heard', 'heard-again',
] as const; // prettier-ignore
export type Kind = (typeof kinds)[number];

const en: Record<Kind, string[]> = {
  'twin-count': ['sorry, make it just {n} of the {v}', 'and {n} of the {v} instead of {o}', 'only {n} of the {v}', 'make the {v} {n}', 'actually {n} of the {v}, not {o}', 'change the {v} ones to {n}', 'can we do {n} of the {v}', '{n} of the {v} is enough', 'I only want {n} in {v}'],
  'swap-count': ['actually swap those for {n} {v}', 'change them to {n} {v} instead', 'make that {n} in {v} instead', 'swap the {x} for {n} in {v}', '{n} {v} instead of those', 'can you replace those with {n} {v}', 'no, rather {n} in {v} instead', 'swap those {x} for {n} {v} please', 'actually just {n} in {v} instead'],
  'it-and': ['ok I’ll take it. oh and the {y} as well', 'add it, and the {y} too', 'ok add it and a {y} with it', 'great, put it in my cart, and one {y}', 'I’ll take this one and the {y}', 'yes that one please, and also a {y}', 'sold. and throw in the {y}', 'add that to my basket together with the {y}', 'lovely, one of those and one {y} please'],
  'it-and-version': ['ok I’ll take it. oh and the {y} in {v} as well', 'add it, and the {y} in {v} too', 'ok add it, and a {v} {y} with it', 'put it in my cart, and one {y}, {v}', 'I’ll take this and the {y} in {v}', 'that one please, plus a {y} in {v}', 'sold. and the {y} in {v} too please'],
  'same-as-well': ['and a {y} in {same}', 'add the {y} in {same} as well', 'also the {y}, {same}', 'and the {y} in {same} please', 'I’d also like the {y} in {same}', 'can you add the {y} too, in {same}', 'plus one {y}, same again in {same}'],
  'swap-goods-same': ['take the {x} out and put the {y} in instead, {same}', 'swap the {x} for the {y} in {same}', 'replace the {x} with the {y}, {same}', 'ok take the {x} out and add the {y} in {same}', 'I’d rather have the {y} than the {x}, {same}', 'can I have the {y} instead of the {x}, in {same}', 'remove the {x} and put in the {y}, {same} please'],
  'both-same': ['one {x} in {v} please, and a {y} in {same}', 'add the {x} in {v} and the {y} in {same}', 'ok so one {x} in {v}, plus the {y} in {same}', 'I’ll take the {x}, {v}, and the {y} in {same} too', 'put a {x} in {v} in my cart and also a {y}, {same}'],
  'version-asked': ['and {v}?', 'is it there in {v}', 'what about {v}', 'do you have it in {v}', 'and in {v}?', 'how about the {v}?', 'does it come in {v} too', 'and is there one in {v}', 'and the {v}?'],
  'version-ordered': ['alright, one in {v}, add it to my cart', 'ok one in {v} please', 'good, I’ll take {v}', 'then add one in {v}', 'fine, put a {v} one in the cart', 'ok add one in {v}', 'great, one {v} into my basket please'],
  'last-piece': ['make it {n}', 'make it {n}, one for a friend', 'actually {n}', 'change that to {n}', 'can I have {n} of them', 'I need {n} in total', 'better {n}'],
  'not-enough': ['just {n} will do', 'ok then {n}', '{n} then', 'fine, {n} is enough', 'then just {n} please', 'ok, give me {n}'],
  'sold-out': ['ok, {v} then', 'then in {v}', 'too bad, {v} then please', 'hm ok then I’ll take {v}', 'pity. add it in {v} instead', 'then give me the {v} one'],
  heard: ['add {n} {x} to my basket', 'I would like {n} {x}', 'put {n} {x} in my cart', 'I’ll take {n} {x}'],
  'heard-again': ['make that {m}', 'no {m}', 'no, {m}', 'sorry {m}', 'I said {m}', 'make it {m} please'],
}; // prettier-ignore

const de: Record<Kind, string[]> = {
  'twin-count': ['sorry, doch nur {n} in {v}', 'und {n} in {v} statt {o}', 'nur {n} von denen in {v}', 'in {v} doch {n}', 'bei {v} bitte {n} statt {o}', 'von {v} nur {n} bitte', 'mach bei {v} {n} draus', 'in {v} reichen {n}'],
  'swap-count': ['tausch die lieber gegen {n} in {v}', 'stattdessen doch {n} in {v}', 'doch lieber {n} in {v} statt der anderen', 'tausche {x} gegen {n} in {v}', 'mach daraus {n} in {v}', 'nimm statt denen {n} in {v}', 'ersetze die durch {n} in {v}'],
  'it-and': ['ok, nehm ich. ach und {y} auch noch', 'leg es rein, und dazu {y}', 'das nehme ich und noch {y}', 'gut, in den warenkorb damit, und einmal {y}', 'pack das ein, und {y} bitte auch', 'das bitte und {y} dazu', 'gekauft. und {y} auch gleich'],
  'it-and-version': ['ok, nehm ich. ach und {y} in {v} auch noch', 'leg es rein, und dazu {y} in {v}', 'das nehme ich und noch {y}, {v}', 'pack das ein, und {y} in {v} bitte auch', 'das bitte und {y} in {v} dazu'],
  'same-as-well': ['und {y} in {same}', 'dazu noch {y} in {same}', '{y} bitte auch, in {same}', 'leg auch {y} in {same} rein', 'und {y} auch, {same}'],
  'swap-goods-same': ['nimm {x} raus und dafür {y} rein, {same}', 'tausch {x} gegen {y} in {same}', 'statt {x} lieber {y} in {same}', '{x} raus und {y} rein, {same}', 'ersetze {x} durch {y}, in {same}'],
  'both-same': ['einmal {x} in {v} und {y} in {same}', 'ich nehme {x} in {v}, und {y} in {same}', 'bitte {x} in {v} und dazu {y} in {same}', 'leg {x} in {v} in den warenkorb und {y} auch, {same}'],
  'version-asked': ['und {v}?', 'gibt es das auch in {v}', 'und in {v}?', 'wie siehts mit {v} aus', 'ist {v} da?', 'habt ihr das in {v}', 'und was ist mit {v}?'],
  'version-ordered': ['gut, einmal in {v}, leg es in den warenkorb', 'ok einmal in {v} bitte', 'dann nehm ich {v}', 'dann eins in {v} in den korb', 'leg es in {v} in den warenkorb', 'ok, eins in {v} bitte rein'],
  'last-piece': ['mach {n} draus', 'doch {n}, eins für oma', 'lieber {n}', 'ändere das auf {n}', 'ich brauche {n} davon', 'bitte {n} insgesamt'],
  'not-enough': ['dann nur {n}', 'ok, {n} reicht', 'dann {n}', 'dann eben {n} bitte', 'gut, dann nehme ich {n}'],
  'sold-out': ['ok, dann {v}', 'dann in {v}', 'schade, dann nehm ich {v}', 'na gut, dann bitte in {v}', 'dann halt {v}'],
  heard: ['leg {n} {x} in den warenkorb', 'ich hätte gern {n} {x}', 'ich nehme {n} {x}'],
  'heard-again': ['mach {m} draus', 'nein {m}', 'nein, {m}', 'ich sagte {m}', 'sorry {m}'],
}; // prettier-ignore

const es: Record<Kind, string[]> = {
  'twin-count': ['perdona, solo {n} de {v}', 'y {n} de {v} en vez de {o}', 'de {v} solo {n}', 'de {v} mejor {n}', 'que sean {n} en {v}, no {o}', 'cambia los de {v} a {n}', 'con {n} en {v} me basta'],
  'swap-count': ['mejor cámbialos por {n} en {v}', 'en vez de esos, {n} en {v}', 'cambia {x} por {n} en {v}', 'mejor pon {n} en {v} en lugar de esos', 'sustitúyelos por {n} en {v}', 'en lugar de eso ponme {n} en {v}'],
  'it-and': ['vale, me lo llevo. ah y {y} también', 'añádelo, y {y} también', 'me llevo este y además {y}', 'ponlo en el carrito, y un {y}', 'ese por favor, y también {y}', 'perfecto, mételo, y de paso {y}'],
  'it-and-version': ['vale, me lo llevo. ah y {y} en {v} también', 'añádelo, y {y} en {v} también', 'me llevo este y además {y} en {v}', 'ponlo en el carrito, y un {y}, {v}', 'ese por favor, y también {y} en {v}'],
  'same-as-well': ['y {y} en {same}', 'añade también {y} en {same}', 'y también {y}, {same}', 'ponme además {y} en {same}', 'y {y} también, en {same}'],
  'swap-goods-same': ['quita {x} y pon {y}, {same}', 'cambia {x} por {y} en {same}', 'en vez de {x} quiero {y}, {same}', 'saca {x} y mete {y} en {same}', 'mejor {y} en lugar de {x}, en {same}'],
  'both-same': ['un {x} en {v} y {y} en {same}', 'ponme {x} en {v}, y {y} en {same}', 'me llevo {x} en {v} y también {y}, {same}', 'añade {x} en {v} y además {y} en {same}'],
  'version-asked': ['¿y {v}?', '¿lo tenéis en {v}?', '¿y en {v}?', '¿hay en {v}?', '¿y qué tal en {v}?', 'lo hay en {v}'],
  'version-ordered': ['vale, uno en {v}, añádelo al carrito', 'ok uno en {v} por favor', 'entonces me llevo el de {v}', 'pues ponme uno en {v}', 'añade uno en {v}', 'bien, mete uno en {v} en la cesta'],
  'last-piece': ['que sean {n}', 'mejor {n}, uno para mi madre', 'pon {n}', 'cámbialo a {n}', 'necesito {n} en total'],
  'not-enough': ['pues solo {n}', 'entonces {n}', 'con {n} me vale', 'vale, pues {n}', 'entonces ponme {n}'],
  'sold-out': ['vale, pues {v}', 'entonces en {v}', 'qué pena, pues me llevo {v}', 'pues ponlo en {v}', 'entonces dame el de {v}'],
  heard: ['pon {n} {x} en el carrito', 'quiero {n} {x}', 'añade {n} {x}'],
  'heard-again': ['que sean {m}', 'no {m}', 'no, {m}', 'he dicho {m}', 'perdona {m}'],
}; // prettier-ignore

const fr: Record<Kind, string[]> = {
  'twin-count': ['pardon, juste {n} en {v}', 'et {n} en {v} au lieu de {o}', 'seulement {n} en {v}', 'pour le {v} plutôt {n}', 'mettez-en {n} en {v}, pas {o}', 'en {v} {n} suffit', 'passe celui en {v} à {n}'],
  'swap-count': ['remplace-les plutôt par {n} en {v}', 'à la place mets {n} en {v}', 'change {x} pour {n} en {v}', 'plutôt {n} en {v} à la place de ceux-là', 'échange-les contre {n} en {v}', 'au lieu de ça mettez {n} en {v}'],
  'it-and': ['ok je le prends. ah et {y} aussi', 'ajoute-le, et {y} aussi', 'je prends celui-là et {y}', 'mets-le dans le panier, et un {y}', 'celui-ci svp, et aussi {y}', 'parfait, ajoutez-le avec {y}'],
  'it-and-version': ['ok je le prends. ah et {y} en {v} aussi', 'ajoute-le, et {y} en {v} aussi', 'je prends celui-là et {y} en {v}', 'mets-le dans le panier, et un {y}, {v}', 'celui-ci svp, et aussi {y} en {v}'],
  'same-as-well': ['et {y} dans {same}', 'ajoute aussi {y} dans {same}', 'et aussi {y}, {same}', 'mettez {y} dans {same} avec', 'et {y} aussi, dans {same}'],
  'swap-goods-same': ['enlève {x} et mets {y} à la place, {same}', 'remplace {x} par {y} dans {same}', 'plutôt {y} que {x}, {same}', 'retire {x} et ajoute {y} dans {same}', 'échange {x} contre {y}, {same}'],
  'both-same': ['un {x} en {v} et {y} dans {same}', 'je prends {x} en {v}, et {y} dans {same}', 'mettez {x} en {v} et aussi {y}, {same}', 'ajoute {x} en {v} et {y} dans {same} aussi'],
  'version-asked': ['et {v} ?', 'et en {v} ?', 'vous l’avez en {v} ?', 'il existe en {v} ?', 'et le {v} ?', 'qu’en est-il du {v} ?'],
  'version-ordered': ['d’accord, un en {v}, ajoute-le au panier', 'ok un en {v} svp', 'alors je prends {v}', 'bon, mets-en un en {v}', 'ajoutez-en un en {v}', 'alors un en {v} dans mon panier'],
  'last-piece': ['mets-en {n}', 'plutôt {n}, un pour ma mère', 'finalement {n}', 'passe à {n}', 'il m’en faut {n} en tout'],
  'not-enough': ['alors juste {n}', 'bon, {n} alors', '{n} suffira', 'alors {n} svp', 'ok mettez-en {n}'],
  'sold-out': ['ok, {v} alors', 'alors en {v}', 'dommage, alors je prends {v}', 'bon, mets-le en {v}', 'tant pis, le {v} alors'],
  heard: ['mets {n} {x} dans le panier', 'je voudrais {n} {x}', 'ajoute {n} {x}'],
  'heard-again': ['mets-en {m}', 'non {m}', 'non, {m}', 'j’ai dit {m}', 'pardon {m}'],
}; // prettier-ignore

export const frames: Readonly<Record<Language, Record<Kind, string[]>>> = { en, de, es, fr };

/** A share of each list is only measured by. */
const WORKED = 0.7;

export function framesOf(language: Language, kind: Kind, isApart: boolean): readonly string[] {
  const all = frames[language][kind];
  const cut = Math.min(all.length - 1, Math.ceil(all.length * WORKED));
  return isApart ? all.slice(cut) : all.slice(0, cut);
}

/** Shows goods by their title. */
export const shows: Readonly<Record<Language, string>> = {
  en: 'show me the {x}',
  de: 'zeig mir {x}',
  es: 'enséñame {x}',
  fr: 'montrez-moi {x}',
};

/** How the version of the goods before is pointed at. */
export const sames: Readonly<Record<Language, Record<'color' | 'size', readonly string[]>>> = {
  en: { color: ['same color', 'the same colour'], size: ['the same size', 'same size'] },
  de: { color: ['derselben Farbe', 'der gleichen Farbe'], size: ['derselben Größe', 'der gleichen Größe'] },
  es: { color: ['el mismo color'], size: ['la misma talla', 'el mismo tamaño'] },
  fr: { color: ['la même couleur'], size: ['la même taille'] },
};
