/**
 * How people say what is to be changed in a cart. `{x}` a line, `{y}` other goods, `{v}` the version wanted, `{w}` the one
 * there is, `{n}` a figure, `{N}` the same as a word, `{p}` and `{q}` two parts of a count as words.
 */
export type Language = 'en' | 'de' | 'es' | 'fr';
export type Kind =
  | 'remove' | 'remove-version' | 'remove-one' | 'count' | 'only-one' | 'more' | 'less' | 'count-it' | 'swap-named'
  | 'swap-old' | 'swap-it' | 'swap-goods' | 'split' | 'undo' | 'undo-again' | 'no-count' | 'remove-it' | 'total' | 'question'; // prettier-ignore

const en: Record<Kind, string[]> = {
  remove: ['take the {x} out', 'drop the {x}', 'remove the {x} please', 'lose the {x}', 'i dont want the {x} anymore', 'can you take the {x} out of my basket?', 'scrap the {x}', 'no {x} after all', '{x} can go', 'forget the {x}', 'actually, leave the {x} off', 'delete {x}', 'pls remove {x} from the cart', "I've changed my mind about the {x}, take it out please", 'get rid of the {x}'],
  'remove-version': ['remove the {v} ones', 'take out the {v} one', 'drop the {v}', 'not the {v} ones, take those out', 'can you take the {v} out again', 'lose the {v} one please', 'the {v} can go'],
  'remove-one': ['take one {x} out', 'remove one of the {x}', 'one {x} fewer please', 'drop one of the {x}', 'take one of the {x} back out', 'can you remove just one {x}'],
  count: ['make it {n} {x}', 'make that {N} of the {x}', '{n} {x} instead', 'change the {x} to {n}', 'set the {x} to {n}', 'i need {N} {x} in total', 'can you make the {x} {n}?', 'the {x}: {n} please', '{N} of the {x} actually', 'update {x} quantity to {n}', 'can we do {N} of the {x} instead', 'make the {x} {N}'],
  'only-one': ['just one {x}', 'only one {x} please', 'one {x} is enough', 'I only need one of the {x}', 'make it just one {x}', 'just 1 of the {x} actually'],
  more: ['one more {x}', 'another {x} please', 'add one more {x}', 'one more of the {x}', 'could I get one more {x}?', 'and another one of the {x}'],
  less: ['one less {x}', 'one {x} less please', 'one fewer of the {x}', 'reduce the {x} by one'],
  'count-it': ['make it {n}', 'ok then just {n}', 'make that {N}', 'actually {N}', '{n} please', '{N} of them actually', 'change that to {n}', 'can you make it {N} instead', 'i need {N} of those', 'sorry, {n}', 'make it {N} please, we have guests', 'hm better {N}'],
  'swap-named': ['the {x} in {v} instead', 'change the {x} to {v}', 'swap the {x} for the {v} one', 'can I have the {x} in {v} instead?', 'make the {x} {v}', 'could you switch the {x} to {v}', '{x} in {v} please, not {w}', 'I want the {x} in {v}, not in {w}', 'the {x} should be {v}', 'replace the {x} with the {v} version'],
  'swap-old': ['could you do the {v} in place of the {w}', '{v} instead of {w}', 'swap the {w} for {v}', 'change the {w} one to {v}', '{v} rather than {w} please', 'can you swap {w} for {v}', 'not {w}, {v}', 'the {v} one instead of the {w} one', 'replace {w} by {v}'],
  'swap-it': ['sry, {v}. not {w}', 'and {v} not {w}', 'no, in {v}', "oh wait it's more of a {v}", 'oops i meant {v}', 'actually {v}', 'sorry, the {v} one', 'no the {v}', 'make it {v}', '{v} instead', 'hm, in {v} instead please', 'can i get it in {v} instead', 'wait, {v} not {w}', 'change it to {v}', 'swap it for {v}'],
  'swap-goods': ['take {x} out and put {y} in instead', 'swap the {x} for the {y}', '{y} instead of the {x}', 'replace the {x} with the {y}', 'can I have the {y} instead of the {x}?', "I'd rather have the {y} than the {x}, swap them please", 'remove the {x} and add the {y}', 'not the {x}, the {y} instead', 'exchange the {x} for {y}', 'drop the {x}, add the {y}'],
  split: ['{p} {v} {q} {w}', '{p} {v} and {q} {w}', 'make it {p} {v} and {q} {w}', 'can {p} of them be {v}', '{p} of them in {v} please', '{p} in {v}, {q} in {w}', 'swap {p} of them for {v}', 'actually {p} {v}, {q} {w}'],
  undo: ['undo', 'undo that', 'no, put it back how it was', 'go back', 'undo that please', 'oh no, undo', 'revert that', 'take that back', 'sorry, undo the last change'],
  'undo-again': ['undo again', 'and undo the one before', 'undo', 'once more', 'again', 'one more step back'],
  'no-count': ['no sorry {N}', 'sorry, {n}', 'i mean {N}', 'wait, {N}', 'no, {n}', 'oops, {N}', 'uh make that {n}', 'meant {N}', 'actually make it {N}', '{N}, not {o}'],
  'remove-it': ['remove it again', 'take it out again', 'no, take that out', 'take those out', 'actually, remove that', "no i don't want it, take it out", 'out with it again', 'remove them again', 'sorry, drop that again'],
  total: ["what's the total?", 'how much is that altogether', 'what does that come to', 'whats in my cart now', 'total so far?'],
  question: ['how long does delivery take?', 'can i send things back?', 'which cards do you take', 'do you ship abroad?', 'wait, what does shipping cost'],
}; // prettier-ignore

const de: Record<Kind, string[]> = {
  remove: ['{x} wieder raus', 'nimm {x} raus', 'bitte {x} entfernen', 'die {x} doch nicht', 'das {x} kann weg', 'lösch {x} aus dem warenkorb', 'ich will {x} doch nicht', '{x} raus bitte', 'können Sie {x} wieder herausnehmen?', 'ohne {x} bitte', 'streich {x}', 'den {x} brauch ich nicht mehr', 'nehmen Sie bitte die {x} aus dem Korb', 'vergiss {x}'],
  'remove-version': ['die in {v} raus', 'nimm die in {v} raus', 'das {v} bitte wieder raus', 'die {v} doch nicht', '{v} kann weg', 'den in {v} bitte entfernen'],
  'remove-one': ['ein {x} raus', 'nimm eins von den {x} raus', 'ein {x} weniger', 'bitte eine {x} wieder rausnehmen', 'einen von den {x} weg'],
  count: ['mach {n} {x} draus', 'doch {N} {x}', 'bitte {n} statt {o} {x}', '{x} bitte {n} mal', 'von {x} bitte {N}', 'ändere {x} auf {n}', 'lieber {N} {x}', '{x} auf {n}', 'insgesamt {N} {x} bitte', 'können wir bei {x} auf {n} gehen?', 'bei {x} doch lieber {N}'],
  'only-one': ['nur ein {x}', 'doch nur eine {x}', '{x} bitte nur einmal', 'ein {x} reicht', 'von {x} nur 1', 'ich brauch nur ein {x}'],
  more: ['noch ein {x}', 'noch eins von {x}', 'ein {x} mehr', 'bitte noch eine {x} dazu', 'und noch einmal {x}', 'noch einen {x} bitte'],
  less: ['ein {x} weniger', '{x} eins weniger', 'eine {x} weniger bitte', 'einen {x} weniger'],
  'count-it': ['mach {n} draus', 'dann doch nur {n}', 'ok dann {N}', 'doch lieber {N}', 'bitte {n} davon', '{n} stück bitte', 'ändere das auf {n}', 'davon {N}', 'lieber {n}', 'ach nee, {N}', 'mach mal {N}'],
  'swap-named': ['{x} lieber in {v}', 'die {x} bitte in {v} statt {w}', 'tausch {x} gegen {v}', '{x} doch in {v}', 'ändere {x} auf {v}', 'kann ich {x} in {v} haben statt in {w}?', 'bei {x} bitte {v} statt {w}', 'den {x} doch lieber in {v}', '{x} in {v}, nicht in {w}'],
  'swap-old': ['{v} statt {w}', 'lieber {v} statt {w}', 'tausch {w} gegen {v}', 'statt {w} bitte {v}', 'nicht {w} sondern {v}', 'die in {w} bitte gegen {v} tauschen', 'können Sie {w} durch {v} ersetzen?'],
  'swap-it': ['sorry, {v}. nicht {w}', 'nein, in {v}', 'doch lieber {v}', 'ach ne, {v}', 'ich meinte {v}', 'doch in {v}', 'und zwar {v} nicht {w}', 'lieber in {v} bitte', 'nee, das in {v}', 'moment, {v}', 'tausch das gegen {v}', 'oder doch {v}'],
  'swap-goods': ['{x} raus und dafür {y} rein', 'tausch {x} gegen {y}', '{y} statt {x}', 'statt {x} lieber {y}', 'nimm {x} raus und {y} rein', 'doch nicht {x}, sondern {y}', 'ersetze {x} durch {y}', '{x} weg, {y} dazu', 'ich nehm doch lieber {y} statt {x}'],
  split: ['{p} {v} {q} {w}', '{p} {v} und {q} {w}', '{p} davon in {v}', 'mach {p} in {v} und {q} in {w}', 'können {p} davon {v} sein', '{p} in {v}, {q} in {w}', 'lieber {p} {v} und {q} {w}'],
  undo: ['rückgängig', 'mach das rückgängig', 'nein, zurück', 'bitte wieder wie vorher', 'das letzte bitte rückgängig machen', 'doch nicht, mach das wieder rückgängig'],
  'undo-again': ['noch mal rückgängig', 'und das davor auch', 'rückgängig', 'noch einen schritt zurück', 'nochmal'],
  'no-count': ['nein sorry {N}', 'nee {N}', 'äh, {n}', 'ich meine {N}', 'moment, {N}', 'quatsch, {n}', 'nein {n}', '{N}, nicht {o}', 'doch {N}'],
  'remove-it': ['nimm es wieder raus', 'wieder raus damit', 'das doch nicht, bitte raus', 'die wieder raus', 'doch nicht, raus damit', 'nimm das wieder raus', 'bitte wieder entfernen', 'ach nein, lösch das wieder'],
  total: ['was macht das zusammen', 'wie viel ist das jetzt insgesamt?', 'was ist im warenkorb', 'summe?', 'was kostet alles zusammen?'],
  question: ['wie lange dauert der versand?', 'kann ich das zurückgeben?', 'kann man mit paypal zahlen', 'liefert ihr in die schweiz?', 'was kostet der versand'],
}; // prettier-ignore

const es: Record<Kind, string[]> = {
  remove: ['quita {x}', 'saca {x} del carrito', 'elimina {x} por favor', 'ya no quiero {x}', 'sin {x} mejor', 'borra {x}', 'me puedes quitar {x}?', 'quítame {x}', 'al final {x} no', '{x} fuera', 'quite {x} de la cesta, por favor', 'olvida {x}'],
  'remove-version': ['quita el {v}', 'saca los de {v}', 'el {v} no, quítalo', 'elimina la {v}', 'el de {v} fuera'],
  'remove-one': ['quita uno de {x}', 'saca una de {x}', 'uno menos de {x}', 'quítame uno de los {x}'],
  count: ['pon {n} {x}', 'mejor {N} {x}', 'cambia {x} a {n}', 'que sean {N} de {x}', '{x}: {n} por favor', 'en total {N} {x}', 'de {x} ponme {n}', '{n} de {x} en vez de {o}', 'quiero {N} {x} en total'],
  'only-one': ['solo uno de {x}', 'solo un {x}', 'con un {x} basta', 'deja solo una de {x}', 'de {x} solo 1'],
  more: ['uno más de {x}', 'otro {x}', 'añade otro {x}', 'una más de {x} por favor', 'ponme otro {x}'],
  less: ['uno menos de {x}', 'un {x} menos', 'una menos de {x} por favor'],
  'count-it': ['que sean {n}', 'mejor {N}', 'pon {n}', 'vale, entonces solo {n}', 'cámbialo a {n}', 'no, {N}', 'ponme {N} mejor', '{n} por favor', 'mejor que sean {N}'],
  'swap-named': ['{x} mejor en {v}', 'cambia {x} a {v}', '{x} en {v} en vez de {w}', 'cámbiame {x} por el {v}', 'quiero {x} en {v}, no en {w}', 'pon {x} en {v}', '¿puede ser {x} en {v}?'],
  'swap-old': ['{v} en vez de {w}', 'cambia el {w} por el {v}', 'mejor {v} que {w}', 'en lugar de {w}, {v}', '{v} y no {w}', 'pon {v} en lugar de {w}', 'no {w}, {v}'],
  'swap-it': ['perdón, {v}. no {w}', 'no, en {v}', 'mejor en {v}', 'mejor {v}', 'quería decir {v}', 'ay no, {v}', 'cámbialo por {v}', 'perdona, el {v}', 'espera, {v} y no {w}'],
  'swap-goods': ['quita {x} y pon {y}', 'cambia {x} por {y}', '{y} en vez de {x}', 'en lugar de {x} quiero {y}', 'saca {x} y mete {y}', 'mejor {y} en lugar de {x}', 'sustituye {x} por {y}', 'no quiero {x}, ponme {y}'],
  split: ['{p} {v} {q} {w}', '{p} {v} y {q} {w}', '{p} en {v} y {q} en {w}', 'que {p} sean {v}', '{p} de ellos en {v}', 'mejor {p} {v} y {q} {w}'],
  undo: ['deshacer', 'deshaz eso', 'no, déjalo como estaba', 'deshaz el último cambio', 'vuelve atrás'],
  'undo-again': ['deshaz otra vez', 'y el anterior también', 'deshacer', 'otra vez', 'un paso más atrás'],
  'no-count': ['no perdón, {N}', 'perdona, {n}', 'quiero decir {N}', 'espera, {N}', 'no, {n}', 'ay, {N}', 'mejor {N}', '{N}, no {o}'],
  'remove-it': ['quítalo', 'quítalo otra vez', 'no, sácalo', 'quita eso', 'al final no, quítalo', 'mejor no, bórralo', 'sácalos', 'elimínalo por favor'],
  total: ['cuánto es en total', '¿cuánto suma todo?', 'qué llevo en el carrito', 'total?'],
  question: ['¿cuánto tarda el envío?', 'se puede devolver?', 'aceptáis paypal?', '¿enviáis a canarias?'],
}; // prettier-ignore

const fr: Record<Kind, string[]> = {
  remove: ['enlève {x}', 'retirez {x} svp', 'supprime {x}', 'je ne veux plus {x}', 'finalement pas {x}', 'sans {x} finalement', 'vous pouvez enlever {x} du panier ?', 'ôte {x}', 'laisse tomber {x}', '{x} à enlever', 'tu peux retirer {x}', 'oublie {x}'],
  'remove-version': ['enlève le {v}', 'retire ceux en {v}', 'pas le {v}, enlève-le', 'supprimez la {v}', 'celui en {v} à enlever'],
  'remove-one': ['enlève un {x}', 'retire une des {x}', 'un {x} de moins', 'enlève un des {x}'],
  count: ['mets {n} {x}', 'plutôt {N} {x}', 'passe {x} à {n}', '{n} {x} au lieu de {o}', '{x} : {n} svp', 'en tout {N} {x}', 'pour {x} mettez-en {n}', 'finalement {N} {x}'],
  'only-one': ['juste un {x}', 'un seul {x}', 'une seule {x} suffit', 'seulement un {x}', '{x} : juste 1'],
  more: ['encore un {x}', 'un {x} de plus', 'ajoute encore une {x}', 'un autre {x}', 'une {x} en plus svp'],
  less: ['un {x} de moins', 'une {x} de moins svp', 'un de moins pour {x}'],
  'count-it': ['mets-en {n}', 'plutôt {N}', 'finalement {N}', 'bon alors juste {n}', 'passe à {n}', 'euh non {n}', '{n} svp', "j'en veux {N}", 'mettez-en {N} plutôt'],
  'swap-named': ['{x} plutôt en {v}', 'change {x} pour {v}', '{x} en {v} au lieu de {w}', 'remplace {x} par le {v}', 'je préfère {x} en {v}', '{x} en {v}, pas en {w}', 'mets {x} en {v}', 'vous pouvez mettre {x} en {v} ?'],
  'swap-old': ['{v} au lieu de {w}', 'plutôt {v} que {w}', 'remplace le {w} par le {v}', 'à la place du {w}, le {v}', 'pas {w}, {v}', '{v} et pas {w}', 'change {w} en {v}'],
  'swap-it': ['pardon, {v}. pas {w}', 'non, en {v}', 'plutôt en {v}', 'plutôt {v}', 'je voulais dire {v}', 'euh non, {v}', 'ah non le {v}', 'désolé, le {v}', 'finalement en {v}', 'remplace par {v}'],
  'swap-goods': ['enlève {x} et mets {y} à la place', 'remplace {x} par {y}', '{y} au lieu de {x}', 'à la place de {x} je veux {y}', 'retire {x} et ajoute {y}', 'plutôt {y} que {x}', 'échange {x} contre {y}', 'finalement pas {x} mais {y}'],
  split: ['{p} {v} {q} {w}', '{p} {v} et {q} {w}', '{p} en {v} et {q} en {w}', '{p} en {v}', 'mets-en {p} en {v}', 'plutôt {p} {v} et {q} {w}'],
  undo: ['annule', 'annule ça', 'annule le dernier changement', 'non, remets comme avant', 'reviens en arrière'],
  'undo-again': ['annule encore', 'et celui d\'avant aussi', 'annule', 'encore une fois', 'encore un pas en arrière'],
  'no-count': ['non pardon {N}', 'euh non {n}', 'pardon, {N}', 'je voulais dire {N}', 'attends, {N}', 'non, {n}', 'plutôt {N}', '{N}, pas {o}'],
  'remove-it': ['enlève-le', 'enlève-les', 'non, retire ça', 'finalement non, enlève-le', 'retire-le du panier', 'enlève ça', 'supprime-le svp'],
  total: ['ça fait combien en tout', 'quel est le total ?', "qu'est-ce que j'ai dans mon panier", 'le total svp'],
  question: ['la livraison prend combien de temps ?', 'on peut renvoyer ?', 'vous acceptez paypal ?', 'vous livrez en belgique ?'],
}; // prettier-ignore

export const frames: Readonly<Record<Language, Record<Kind, string[]>>> = { en, de, es, fr };

/** Numbers as words, from zero. */
export const numberWords: Readonly<Record<Language, string[]>> = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six'],
  de: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs'],
  es: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis'],
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six'],
};

/** Puts goods into the cart in plain words, for changes that come right after it. */
export const adding: Readonly<Record<Language, string[]>> = {
  en: ['{n} x {x}{of} please', 'add {n} {x}{of}', 'i take {n} {x}{of}'],
  de: ['{n} x {x}{of} bitte', 'ich nehme {n} {x}{of}', '{n} {x}{of} in den warenkorb'],
  es: ['{n} x {x}{of} por favor', 'añade {n} {x}{of}', 'ponme {n} {x}{of}'],
  fr: ['{n} x {x}{of} svp', 'ajoute {n} {x}{of}', 'je prends {n} {x}{of}'],
};
