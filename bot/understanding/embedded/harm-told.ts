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

export const tellsOfHarm = (text: string): boolean =>
  used.test(text) && harmed.test(text) && !looksOn.test(text);
