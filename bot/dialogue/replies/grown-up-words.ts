/** Whom children's things are no present for, in all four languages; a brother or a friend may be a child. */
const GROWN_UPS =
  /(?<!\p{L})(?:dads?|daddy|father|mums?|moms?|mother|mum|wife|husband|hubby|boyfriend|girlfriend|partner|fianc[eé]e?|boss|teacher|colleagues?|co-?workers?|grand(?:ma|pa|dad|mother|father)|nan|granny|aunt(?:ie)?|uncle|in-laws|grown-?ups?|adults?|vater|papa|mutter|mama|mann|frau|freundin|partnerin|chefin|chef|kolleg\p{L}+|lehrerin|lehrer|oma|opa|gro(?:ß|ss)(?:mutter|vater)|tante|onkel|schwieger\p{L}+|erwachsene\p{L}*|padre|pap[aá]|madre|mam[aá]|mujer|esposa|esposo|marido|novi[oa]|pareja|jef[ae]|compa[nñ]er[oa]|profesora?|abuel[oa]|t[ií][oa]|sueg\p{L}+|adult[oa]s?|p[eè]re|m[eè]re|maman|femme|mari|copine|copain|compagnon|compagne|patronne|patron|coll[eè]gue|ma[iî]tresse|grand-?(?:m[eè]re|p[eè]re)|mamie|papi|oncle|belle-m[eè]re|beau-p[eè]re|adultes?)(?!\p{L})/iu;
const CHILDREN =
  /(?<!\p{L})(?:kids?|child|children|baby|babies|toddler|son|daughter|nephew|niece|grandson|granddaughter|pregnan\p{L}+|kind(?:er|es)?|sohn|tochter|enkel\p{L}*|neffe|nichte|schwanger\p{L}*|ni[nñ][oa]s?|beb[eé]s?|hij[oa]s?|niet[oa]s?|sobrin[oa]s?|embarazad\p{L}+|enfants?|b[eé]b[eé]s?|fils|fille|petit-fils|petite-fille|neveu|ni[eè]ce|enceinte)(?!\p{L})/iu;

/** "A present for my dad" is for a grown-up; "for my boss's baby" is not. */
export function isForGrownUp(text: string): boolean {
  return GROWN_UPS.test(text) && !CHILDREN.test(text);
}

/** What children's things are called by in the catalogues of the four languages. */
export const OF_CHILDREN: readonly string[] = ['kids', 'baby', 'kinder', 'infantil', 'enfant'];
