/** What is typed as it is spoken, or in the short forms of phones, in full: "jcherche", "vs avez", "nochn", "xq". */
import type { Language } from '../understanding.ts';

type Form = readonly [typed: RegExp, full: string];

/** Whole words, by what they stand for. */
const inFull = (list: string): Form[] =>
  list.split(' | ').map((each) => {
    const [typed = '', full = ''] = each.split(' = ');
    return [new RegExp(`(?<![\\p{L}'’-])(?:${typed})(?![\\p{L}'’-])`, 'giu'), full];
  });

/** One column a language. A form that is a word as well stands with what must be beside it. */
const forms: Readonly<Record<Language, readonly Form[]>> = {
  // The examples and patterns know "u" and "thx" as well as what they stand for.
  en: inFull('somethin = something | anythin = anything | nothin = nothing | lookin = looking | shoppin = shopping | wonderin = wondering | thinkin = thinking | rn = right now | smth = something | sth = something | abt = about | tmrw|tmr = tomorrow | b4 = before | cuz = because'),
  de: [
    ...inFull(
      "(?<=\\p{L} )'?ne(?= \\p{L}{3,}) = eine | (?<=\\p{L} )'?nen(?= \\p{L}{3,}) = einen | nochn = noch ein | nochne = noch eine | nochnen = noch einen | fürn = für ein | aufn = auf den | ausm = aus dem | inne[nm] = in den | hamse = haben sie | habta = habt ihr | isses = ist es | kannste = kannst du | haste = hast du | nich|nisch|ned = nicht | nix = nichts | jez|jetz = jetzt | vllt = vielleicht | iwas = irgendwas | wat = was | dat = das | wieviel = wie viel",
    ),
    [/^(\P{L}*)ne(?=,| (?:lass|danke|doch|das|ich|nicht|warte|lieber|moment)(?!\p{L}))/iu, '$1nee'],
  ],
  es: inFull('x favor|xfa|xfavor = por favor | xq|pq|porq = por qué | q|k|ke = que | tb|tmb|tbn = también | kiero = quiero | kuanto = cuánto | aki = aquí | dnd = dónde | bn = bien | tngo = tengo | pal = para el | (?<!\\d ?)pa(?= \\p{L}) = para | ps|pos = pues | grax = gracias | kmo|komo = como | tmbien = también | nomas = nomás | dsps = después | vdd = verdad | cel(?= |$) = celular'),
  fr: [
    ...inFull('jsp = je sais pas | jms = jamais'),
    [/(?<!\p{L})j(?=(?:ai|en|aime\p{L}*|aurais?|ach[eè]te\p{L}*|attends|h[eé]site|espère)(?!\p{L}))/giu, "j'"],
    [/(?<!\p{L})j['’]?(?=[bcdfglmnpqrstv]\p{L}+)(?!peg)/giu, 'je '],
    [/(?<!\p{L})c(?=(?:est|[eé]tait)(?!\p{L}))/giu, "c'"],
    [/(?<!\p{L})(?<!(?:vitamine|usb|type|taille|bonnet) )c(?= (?:quoi|koi|combien|bon|pour|ch[eè]re?s?|ok|quel\p{L}*|tout|nul|bien|cool|parfait|possible|gratuit|dispo|o[uù]|quand|trop|pas|super|vraiment|ça|une?|du|en|de|qui|les?quel|laquelle|mignon\p{L}*|joli\p{L}*|beau|moche|lavable|urgent|noté|cassée?|marqué|écrit|ecrit)(?!\p{L}))/giu, "c'est"],
    // "Quelles" is a word of its own.
    [/(?<!\p{L})qu(?=(?:ils?|on)(?!\p{L}))/giu, "qu'"],
    [/(?<!\p{L})n(?=est(?!\p{L}))/giu, "n'"],
    [/(?<!\p{L})s(?=il (?:vous|te)(?!\p{L}))/giu, "s'"],
    [/(?<=(?:ajoute[sz]?|mets|mettez|donne[sz]?|prends|faut) )men(?!\p{L})/giu, "m'en"],
    [/(?<!\p{L})tas(?= (?:quoi|des|du|une?|vu)(?!\p{L}))/giu, "t'as"],
    [/(?<!\p{L})lautre(?=s?(?!\p{L}))/giu, "l'autre"],
    [/(?<=(?:en|le|du|de) )(\d{1,2}) ?x(?![\p{L}\d])/giu, '$1 fois'],
    // Québec: "pis" goes on, a "blonde" is a girlfriend, and who "magasine" looks for something.
    [/(?<=^\P{L}*)pis(?= \p{L})/giu, 'et'],
    ...inFull(
      "magasine = cherche | magasiner = acheter | ct = c'était | pkoi|pk = pourquoi | tps = temps | num = numéro | pb = problème | kan = quand | cmd = commande | jusqua = jusqu'à | ya = y a | yen a = y en a | daccord = d'accord | slt = salut | bjr = bonjour | bsr = bonsoir | (?<=\\p{L}ez[ -])vs = vous | vs(?= \\p{L}+ez(?!\\p{L})) = vous | pr = pour | ds = dans | avc = avec | tt = tout | tte = toute | osi|oci|ossi = aussi | pi(?= (?:une?|l[ea]s?|des?)) = puis | pa(?= (?:trop )?(?:cher|ch[eè]re)s?) = pas | koi = quoi | ke = que | kel = quel | kelle = quelle | tjrs|tjs = toujours | bcp = beaucoup | dsl = désolé | mrc = merci | qd = quand | pcq = parce que | fo = faut | fai = fait | qqch = quelque chose | qqc|qqchose = quelque chose | qqn = quelqu'un | kdo|kado = cadeau | chui|chuis = je suis | ch[eé]pa|chais pas = je sais pas | ptit = petit | ptite = petite | stp = s'il te plaît | svp = s'il vous plaît | auj|ajd = aujourd'hui | (?<=(?:co[uû]te|fait|fai|vaut|est) )cb = combien | g(?= (?:besoin|vu|pris|reçu|recu|déjà|deja)) = j'ai",
    ),
  ],
}; // prettier-ignore

/** The text with such forms in full; the same text when there are none. */
export function inFullForms(text: string, language: Language): string {
  return forms[language].reduce((said, [typed, full]) => said.replace(typed, full), text);
}
