import type { Language } from '../../understanding/understanding.ts';

/** What people tell of things that they have bought already: that they did, that it does not fit, that it is broken. */
interface PurchaseWords {
  bought: RegExp;
  /** That it shall be another one, where nothing says that it was bought. */
  changes: RegExp;
  misfits: RegExp;
  broke: RegExp;
}

const whole = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu');

const words: Readonly<Record<Language, PurchaseWords>> = {
  en: {
    bought: whole(String.raw`(?:i|we)(?:['’]?ve| have|['’]?d| had)? (?:just |only |recently )?(?:bought|got|gotten|ordered|purchased|received)|(?:bought|ordered|got) (?:it |them |this |these )?(?:from|off|with) (?:you|u|here|ya)`),
    changes: whole(String.raw`(?:want|need|like|have|can i|could i) (?:to )?(?:exchange|swap|change|return)`),
    misfits: whole(String.raw`(?:too|bit|way) (?:small|big|large|tight|loose|long|short|wide|narrow|baggy)|(?:do(?:es)?n['’]?t|did(?:n['’]?t)|is(?:n['’]?t)|not|never) (?:really |even )?fit(?:ting)?|wrong size`),
    broke: whole(String.raw`broken?|(?:fell|falls?|falling|fallen|c[ao]me?|coming) (?:apart|off|loose|undone)|snapped|torn|ripped|tore|cracked|leak(?:s|ing|ed|y)?|stopped working|(?:do(?:es)?n['’]?t|wo(?:n['’]?t)|didn['’]?t|never) (?:work(?:s|ed)?|turn on|start|charge|close|open|hold)|faulty|defective|damaged|dead|peeling|faded|shrank|shrunk|scratched|bent`),
  },
  de: {
    bought: whole(String.raw`(?:hab\p{L}*|hatten?) .{0,60}(?:gekauft|bestellt|bekommen|erhalten|gehabt)|(?:gekauft|bestellt)e[nrs]?|(?:bei (?:euch|ihnen)|letzte\p{L}* \p{L}+) (?:gekauft|bestellt)`),
    changes: whole(String.raw`(?:will|möchte|würde|muss|kann) .{0,60}(?:um)?tauschen|zurückgeben`),
    misfits: whole(String.raw`(?:zu|viel zu|etwas zu) (?:klein|gro(?:ß|ss)|eng|weit|kurz|lang|schmal|breit)|pass(?:t|en|te|ten) (?:\p{L}+ )?(?:nicht|nich|net)|falsche größe`),
    broke: whole(String.raw`kaputt\p{L}*|(?:ab|ein|zer)?gerissen|(?:ab|zer)?gebrochen|abgegangen|abgefallen|abgelöst|auseinander\p{L}*|undicht|defekt\p{L}*|beschädigt\p{L}*|verbogen|funktionier\p{L}* (?:nicht|nich|net)|geht (?:nicht|nich|net)(?: mehr| an)?|löst sich|leckt|tropft`),
  },
  es: {
    bought: whole(String.raw`(?:que|q|me|os|le|les|lo|la|los|las) (?:os |le |les )?(?:compr[eé]|ped[ií]|encargu[eé]|recib[ií]|llev[eé])|(?:he|hemos|hab[ií]a) (?:comprado|pedido|recibido)|compr[eé] (?:aqu[ií]|en)|me lleg(?:[oó]|aron)`),
    changes: whole(String.raw`(?:quiero|quisiera|querr[ií]a|puedo|podr[ií]a|necesito) (?:cambiar|devolver)`),
    misfits: whole(String.raw`(?:queda|quedan|est[aá]|est[aá]n|viene|vienen|va|van) (?:muy |un poco |demasiado |algo )?(?:grandes?|peque[nñ][oa]s?|chic[oa]s?|estrech[oa]s?|anch[oa]s?|ajustad[oa]s?|apretad[oa]s?|cort[oa]s?|larg[oa]s?)|no (?:me|le) (?:vale|sirve|queda|entra)n?|talla equivocada`),
    broke: whole(String.raw`(?:se (?:me |le |les )?ha[n]?|est[aá]n?|lleg[oó]|vino|sali[oó]) (?:rot[oa]s?|despegad[oa]s?|descosid[oa]s?|ca[ií]d[oa]s?|estropead[oa]s?|rajad[oa]s?|soltad[oa]s?|abiert[oa]s?|defectuos[oa]s?|da[nñ]ad[oa]s?)|se (?:me )?(?:rompi|despeg|descosi|estrope|solt)[oó]\p{L}*|no (?:funciona|enciende|arranca|carga|cierra)n?|gotea`),
  },
  fr: {
    bought: whole(String.raw`(?:j['’]ai|on a|nous avons|j['’]avais) (?:\p{L}+ )?(?:achet\p{L}*|command\p{L}*|re[cç]u\p{L}*|pris\p{L}*)|(?:achet|command)[eé]e?s? (?:chez|sur|ici|la semaine)`),
    changes: whole(String.raw`(?:veux|voudrais|souhaite|peux|puis-je|aimerais) (?:l['’]|les? |la )?(?:[eé]changer|changer|rendre|retourner)`),
    misfits: whole(String.raw`(?:trop|un peu) (?:petit|grand|serr|large|court|long|[eé]troit)\p{L}*|(?:va|vont) pas|pas (?:à )?(?:la bonne|ma) taille`),
    broke: whole(String.raw`cass[eé]\p{L}*|d[eé]chir\p{L}*|d[eé]coll\p{L}*|d[eé]cous\p{L}*|(?:marche|marchent|fonctionne|fonctionnent|s['’]allume|ferme|tient) (?:pas|plus)|fuit|ab[iî]m\p{L}*|d[eé]fectueu\p{L}*|fendu\p{L}*|tordu\p{L}*`),
  },
}; // prettier-ignore

/** What is to become of a thing of the shopper's own that a message tells of; undefined where it tells of none. */
export function purchaseTold(
  language: Language,
  text: string,
): 'exchange-item' | 'report-problem' | undefined {
  const { bought, changes, misfits, broke } = words[language];
  const isBought = bought.test(text);
  if (misfits.test(text) && (isBought || changes.test(text))) return 'exchange-item';
  return isBought && broke.test(text) ? 'report-problem' : undefined;
}

/** Whether a message tells what is wrong with a thing. */
export function tellsFault(language: Language, text: string): boolean {
  const { misfits, broke } = words[language];
  return misfits.test(text) || broke.test(text);
}
