/** Who tells that the store's goods did them harm reports a problem, and looks for nothing. */

/** "I used your cleanser", "ich hab eure Creme benutzt", "usé vuestra crema", "j'ai mis votre crème". */
const used =
  /(?<!\p{L})(?:(?:i|we|she|he|my \p{L}+)(?:['’]ve| have| has)? (?:just )?(?:used|put|tried|applied|wore|ate|drank|took)|(?:after|since) (?:i |we )?(?:us(?:ing|ed)|wearing|trying|tried|eating|applying|putting)|hab(?:e|en)? (?:\p{L}+ ){0,5}(?:benutzt|verwendet|aufgetragen|probiert|genommen|gegessen|getragen|ausprobiert)|(?:us[eé]|us[oó]|utilic[eé]|prob[eé]|me puse|he (?:usado|utilizado|probado|comido)|me he puesto|despu[eé]s de (?:usar|probar|ponerme|comer)|desde que us[oé])|(?:j['’]ai|on a|ma fille a|mon fils a|elle a|il a) (?:bien |juste )?(?:utilisé|mis|essayé|appliqué|porté|mangé)|après avoir (?:utilisé|mis|essayé|appliqué|mangé)|depuis que (?:j['’]utilise|je mets))(?!\p{L})/u;
/** What it did. */
const harmed =
  /(?<!\p{L})(?:rash|hives|swollen|swelled|itch(?:es|y|ing)|burn(?:s|ing|ed|t)? (?:my|me|on)|burning|broke out|came out in|blisters?|allergic reaction|ausschlag|brennt|brennen|gebrannt|juckt|jucken|geschwollen|pusteln|quaddeln|allergische reaktion|sarpullido|ronchas?|urticaria|(?:me |le )?(?:quema|escuece|arde|pica)n?|hinchad[oa]s?|reacci[oó]n al[eé]rgica|(?:me |le |qui (?:me |lui )?)?br[uû]le(?:nt)?|gratte|d[eé]mange(?:nt|aisons?)?|plaques rouges|boutons|gonfl[eé]e?s?|urticaire|r[eé]action allergique)(?!\p{L})/u;
/** A better one is looked for, or it is asked whether it might. */
const looksOn =
  /[?¿]|(?<!\p{L})(?:looking for|need|recommend|suggest|do you (?:have|sell)|anything|something|such\p{L}*|brauch\p{L}*|empf\p{L}*|gibt es|busco|necesito|recom\p{L}*|tenéis|tienen|algo|cherche|besoin|conseill\p{L}*|avez-vous)(?!\p{L})/u;

/** "Kam an", "ist angekommen", "ha llegado", "est arrivée". */
const arrived =
  /(?<!\p{L})(?:arrived|turned up|was delivered|came|got (?:it|them|mine)|kam(?:en)? .*an|angekommen|geliefert(?: worden)?|bekommen|lleg(?:[oó]|aron|ad[oa]s?)|(?:ha|han) venido|vino|arrivée?s?|livrée?s?|reçue?s?)(?!\p{L})/u;
/** In what state, which nobody orders and no store sells. */
const broken =
  /(?<!\p{L})(?:broken|smashed|shattered|cracked|damaged|torn|ripped|bent|dented|crushed|faulty|defective|mou?ldy|wilted|rotten|chipped|squashed|kaputt\p{L}*|(?:zer|ge)brochen\p{L}*|defekt\p{L}*|beschädigt\p{L}*|verbogen\p{L}*|verbeult\p{L}*|zerkratzt\p{L}*|verkratzt\p{L}*|(?:ge|zer|ein)rissen\p{L}*|gesprungen\p{L}*|ausgelaufen\p{L}*|verschimmelt\p{L}*|zerdrückt\p{L}*|abgebrochen\p{L}*|verwelkt\p{L}*|vertrocknet\p{L}*|verfault\p{L}*|rot[oa]s?|quebrad[oa]s?|dañad[oa]s?|defectuos[oa]s?|rayad[oa]s?|doblad[oa]s?|abollad[oa]s?|aplastad[oa]s?|agrietad[oa]s?|partid[oa]s?|podrid[oa]s?|estropead[oa]s?|cassée?s?|brisée?s?|abîmée?s?|abimée?s?|endommagée?s?|rayée?s?|tordue?s?|déchirée?s?|fendue?s?|fissurée?s?|écrasée?s?|moisie?s?|percée?s?|fanée?s?|pourrie?s?|ébréchée?s?)(?!\p{L})/u;

export const tellsOfHarm = (text: string): boolean =>
  used.test(text) && harmed.test(text) && !looksOn.test(text);

/** "The lamp arrived BROKEN!!": no lamp is looked for. */
export const arrivedBroken = (text: string): boolean =>
  arrived.test(text) && broken.test(text) && !looksOn.test(text);

/** "Litter that doesn't smell", "un paraguas que no se rompa": what it must not do, and none of it is owned. */
export const describesGoods =
  /^(?:(?:an?|some|any|ein\p{L}*|una?|unos|unas|une|des|du) )?(?!(?:my|the|your|our|mein\p{L}*|der|die|das|mi|el|la|los|las|mon|ma|mes|le|les) )(?:\p{L}+ ){0,2}\p{L}+,? (?:(?:that|which) (?:\p{L}+n['’]?t|won['’]?t|do(?:es)? not|will not|never)|(?:der|die|das) (?:\p{L}+ ){0,3}nicht|que no|qui ne) ?/u;
