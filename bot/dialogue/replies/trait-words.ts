import type { Language } from '../../understanding/understanding.ts';

/**
 * What goods are like, by words that no goods are called by: shape, touch, weight, sound, and what a word says that is
 * made of another ("washable", "rutschfest", "sin gluten"). Colours, sizes and prices are slots of their own.
 */
const words: Readonly<Record<Language, { trait: string; beside: string }>> = {
  en: {
    trait: String.raw`round|square|oval|rectangular|curved|flat|slim|thin|thick|narrow|wide|tall|deep|shallow|short|long|soft|firm|hard|stiff|light(?:weight)?|heavy|quiet|silent|loud|bright|dark|warm|cool|smooth|matte?|glossy|shiny|plain|patterned|striped|floral|fold(?:ing|able)|wireless|cordless|rechargeable|portable|organic|vegan|vegetarian|handmade|sturdy|strong|padded|insulated|electric|manual|automatic|mini|compact|dry|wet|[\p{L}]{3,}[- ](?:free|proof|resistant|friendly|less)|[\p{L}]{3,}(?:proof|less|free)|(?:[\p{L}]{3,}-)?[\p{L}]{4,}[ai]ble|non[- ]?[\p{L}]{3,}|anti[- ]?[\p{L}]{3,}`,
    beside: String.raw`and|but|or|ok|okay|hm+|um+|uh+|so|maybe|preferably|ideally|only|just|please|pls|plz|an?|the|really|very|super|quite|more|fairly|one|ones|if possible|some|something|anything|it (?:has to|must|should|needs to) be|they (?:have to|must|should|need to) be`,
  },
  de: {
    trait: String.raw`(?:rund|eckig|quadratisch|oval|rechteckig|flach|schmal|breit|hoch|tief|kurz|lang|weich|fest|hart|leicht|schwer|leise|laut|hell|dunkel|warm|k[üu]hl|glatt|matt|gl[äa]nzend|schlicht|gemustert|gestreift|geblümt|faltbar|kabellos|schnurlos|tragbar|vegan|vegetarisch|handgemacht|stabil|gepolstert|gefüttert|elektrisch|manuell|automatisch|kompakt|trocken|nass|bio|[\p{L}]{3,}(?:bar|frei|los|fest|dicht|freundlich))(?:e[nrsm]?)?`,
    beside: String.raw`und|aber|oder|ok|okay|hm+|äh+|also|vielleicht|möglichst|lieber|nur|bitte|eine?[nrsm]?|der|die|das|den|sehr|ganz|recht|etwas|was|welche|es (?:muss|soll\p{L}*)|sie (?:m[üu]ssen|soll\p{L}*)|sein`,
  },
  es: {
    trait: String.raw`(?:redond|cuadrad|ovalad|rectangular|plan|delgad|fin|grues|estrech|anch|alt|baj|cort|larg|suav|blandit|bland|firm|dur|liger|livian|pesad|silencios|ruidos|luminos|oscur|lis|mate|brillante|estampad|floread|plegad|inal[aá]mbric|port[aá]til|recargable|ecol[oó]gic|vegan|vegetarian|artesanal|robust|acolchad|el[eé]ctric|manual|autom[aá]tic|compact|sec|h[uú]med)(?:[oae]s?|es)?|[\p{L}]{4,}[aei]bles?|anti[\p{L}]{4,}`,
    beside: String.raw`y|o|pero|ok|vale|bueno|eh+|quiz[aá]s?|mejor|solo|s[oó]lo|por favor|un[oa]s?|el|la|los|las|muy|m[aá]s|bastante|que sean?|si puede ser|algo|de|tienen? que ser`,
  },
  fr: {
    trait: String.raw`(?:rond|carr[eé]|ovale|rectangulaire|plat|fin|mince|[eé]pais|[eé]troit|large|haut|bas|court|long|doux|ferme|dur|l[eé]ger|lourd|silencieux|bruyant|lumineux|sombre|lisse|mat|brillant|uni|ray[eé]|fleuri|pliant|portable|rechargeable|bio|v[eé]gan|v[eé]g[eé]tarien|artisanal|solide|rembourr[eé]|[eé]lectrique|manuel|automatique|compact|sec|humide)(?:ne|e)?s?|ronde?s?|douces?|l[eé]g[eè]res?|silencieuses?|longues?|s[eè]ches?|basses?|[eé]paisses?|[\p{L}]{4,}[ai]bles?|anti-?[\p{L}]{4,}|sans[- ]fil`,
    beside: String.raw`et|ou|mais|ok|bon|euh+|peut-être|plut[oô]t|juste|seulement|svp|stp|s'il (?:vous|te) pla[iî]t|une?|des|les?|la|tr[eè]s|plus|assez|qui soi(?:t|ent)|si possible|quelque chose|de|il faut que ce soit`,
  },
};

const patterns = Object.fromEntries(
  Object.entries(words).map(([language, { trait, beside }]) => [
    language,
    new RegExp(String.raw`^\P{L}*(?:(?:${beside})\P{L}+)*(?:${trait})(?:\P{L}+(?:${beside}|${trait}))*\P{L}*$`, 'iu'),
  ]),
) as Readonly<Record<Language, RegExp>>; // prettier-ignore

/** Whether a text says what goods are like, and nothing else. */
export function tellsTrait(language: Language, text: string): boolean {
  return patterns[language].test(text);
}
