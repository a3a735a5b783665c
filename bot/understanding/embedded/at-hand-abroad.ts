/** Few words about goods at hand as German, Spanish and French put them: verbs torn apart, verbs with their object. */
import type { Intent, RankedIntent } from '../understanding.ts';
import type { Reading } from './slots/reading.ts';

const likely = 0.9;
const probable = 0.8;

const agreed =
  "(?:(?:ja|jo|ok|okay|gut|super|prima|perfekt|dann|also|na|und|bitte|vale|dale|s[ií]|pues|bueno|venga|perfecto|listo|y|oui|ouais|d'accord|bon|bien|alors|allez|parfait|et)[,.! ]+)*";
const politely =
  "(?: (?:bitte|mal|doch|gleich|schon|auch|noch|por fa(?:vor)?|porfa|tambi[eé]n|ya|svp|stp|s'il (?:vous|te) pla[iî]t|aussi|alors|donc))*";

/** "Tu mir die mal rein", "pack ein", "schmeiß noch zwei davon dazu": a verb, and at the end what belongs to it. */
const tornApart = new RegExp(
  `^${agreed}(?:tu|tue|tun|pack\\p{L}*|leg\\p{L}*|schmei(?:ß|ss)\\p{L}*|wirf|werfen|hau\\p{L}*|steck\\p{L}*|nimm|nehmen|schieb\\p{L}*|mach)(?: sie)?(?: (?:mir|uns|das|die|den|der|dem|es|ihn|sie|eine?n?|mal|doch|auch|noch|bitte|gleich|dann|davon|beide|alle|zwei|drei|vier|fünf|\\d{1,2}))* (?:rein|ein|dazu|drauf|mit|hinein|in (?:den|meinen) (?:warenkorb|korb|wagen|einkaufswagen))${politely}[\\s.!]*$`,
  'u',
);
/** "Schick mir das bitte", "den schickst du mir". */
const sent =
  /^(?:(?:ja|ok|okay|gut|super|dann|also|na)[,.! ]+)*(?:(?:schick|bring|besorg|reservier)\p{L}*(?: sie)? (?:mir|uns) (?:das|die|den|es|sie|ihn|beide)|(?:das|die|den|es) (?:schick|bring|reservier)\p{L}* (?:sie |du )?(?:mir|uns))(?: (?:bitte|mal|zu|doch|gleich))*[\s.!]*$/u;

/** "Mándamela", "agregámelo", "échala al carrito", "apártame uno": a verb with its object in one word. */
const withClitics = new RegExp(
  `^${agreed}(?:(?:a[ñn][aá]d|agr[eé]g|p[oó]n|m[eé]t|m[aá]nd|env[ií]|[eé]ch|s[uú]m|reserv|res[eé]rv|gu[aá]rd|ap[aá]rt|s[uú]b|c[aá]rg|an[oó]t|ll[eé]v)[\\p{L}]{0,3}?(?:me|nos|te)?l[oa]s?|(?:m[aá]nda|env[ií]a|res[eé]rva|ap[aá]rta|gu[aá]rda)me)(?: (?:al|a la|en (?:el|la|mi)|a mi) (?:carrito|carro|cesta|canasta|bolsa|compra|pedido))?${politely}[\\s.!]*$`,
  'u',
);

/** "Mets-la moi de côté", "mettez-en un dans mon panier", "glisse-les dedans". */
const puts = new RegExp(
  `^${agreed}(?:met(?:s|tez)?|glisse[rz]?|ajoute[rz]?|rajoute[rz]?|envoie|envoyez|garde[rz]?|r[eé]serve[rz]?|prends|prenez)(?:[- ](?:le|la|les|l'|moi|nous|en|m'en|ça|ca|celui[- ]l[àa]|celle[- ]l[àa]))+(?: (?:de c[oô]t[eé]|dans (?:mon|le) (?:panier|sac)|au panier|dedans|avec))?${politely}[\\s.!]*$`,
  'u',
);

export function addsItAbroad({ request }: Reading, text: string): boolean {
  const { languages } = request;
  const german = languages.includes('de') && (tornApart.test(text) || sent.test(text));
  return (
    german ||
    (languages.includes('es') && withClitics.test(text)) ||
    (languages.includes('fr') && puts.test(text))
  );
}

/** Verbs that ask for the store's goods, and not what one of them does or is. */
const ofStore =
  '(?!hab|gib|bekomm|krieg|kost|liefer|verkauf|führ|schick|find|such|brauch|zeig|nimm|nehm|nimmst)';
/** "Kratzt die?", "brennen die lang", "hält das auch Regen aus": the verb first, then what is talked about. */
const verbFirst = new RegExp(
  `^(?:(?:und|aber|also|hm+|ok)[, ]+)*${ofStore}(?:\\p{L}{2,}(?:t|en|eln|ern)|ist|sind|hat|haben|kann|darf|muss|passt|geht) (?:(?:man )?(?:die|der|das|den|es|sie|er|ihn|diese[rsn]?|dies))(?: (?!(?:in|auch in) (?:größe|gr|der farbe)|noch(?!\\p{L})|auch in)\\p{L}[\\p{L}\\d-]*){0,7}[\\s?!.]*$`,
  'u',
);
/** "Elle gratte ?", "ça tient au vent", "est-ce que ça rouille", "elles passent au four ?". */
const subjectFirst =
  /^(?:(?:et|mais|ok|bon|sinon)[, ]+)*(?:est[- ]ce qu(?:e |'))?(?:il|elle|ils|elles|ça|ca|cela) (?:ne |n'|se |s')?(?!(?:y a|existe|existent|reste|restent|vous|co[uû]te|co[uû]tent|faut|me faut|est disponible|est dispo|sont disponibles|fait combien|est combien|est en stock|arrive|arrivent)(?!\p{L}))\p{L}{2,}(?: [\p{L}\d'-]+){0,8}[\s?!.]*$/u;
/** "¿Pica?", "se puede lavar", "¿aguanta el lavavajillas?", "destiñe mucho". */
const ofProperty =
  /^[¿\s]*(?:(?:y|pero|oye|ok)[, ]+)*(?:se (?:puede|pueden|lava|lavan|plancha|oxida|raya|arruga|rompe|dobla|pliega|desmonta|limpia|seca|quita|nota|mancha|deforma)n?|pican?|desti[ñn]en?|encogen?|aguantan?|resisten?|gotean?|manchan?|calientan?|huelen?|brillan?|suenan?|hacen? ruido|pierden?|caben?|sirven?|cierran?|pegan?|calzan?|dan? calor|abrigan?|transpiran?|tallan?|es (?:apt[oa]|seguro|segura|impermeable|f[aá]cil|lavable)|son (?:apt[oa]s|impermeables|lavables)|lleva pilas|trae|incluye|funciona|contiene|tiene (?:cremallera|forro|garant[ií]a|tapa|bolsillos?|az[uú]car|gluten|lactosa|alcohol))(?!\p{L})(?: [\p{L}\d'-]+){0,7}[\s?!.]*$/u;

/** "Was ist da für Papier drin", "qu'est-ce qu'il y a dedans", "¿qué trae dentro?". */
const contents =
  /^[¿\s]*(?:(?:und|et|y|aber|ok)[, ]+)*(?:(?:was|wie ?viele?[rs]?) (?:ist|sind|steckt|is|gehört|kommt|hat es) (?:(?:da|denn|dort|alles|eigentlich|so|für|mir|noch|\p{L}{4,}) ){0,4}(?:drin|drinnen|dran|dabei|enthalten|drauf)|(?:qu'est[- ]ce qu'il y a|il y a quoi|y a quoi|qu'y a[- ]t[- ]il|c'est quoi) (?:dedans|dessus|à l'intérieur|avec|l'intérieur|la composition|la matière)|(?:qu[eé]|cu[aá]nt[oa]s?) (?:trae|lleva|tiene|viene|hay|incluye|contiene) (?:dentro|adentro|por dentro|incluido))(?!\p{L})[\s?!.]*$/u;

/** Readings that a question about what is on the screen is mistaken for. */
const mistaken: readonly Intent[] = [
  'search-products', 'refine-results', 'recommend-products', 'out-of-scope', 'find-similar', 'help', 'deny', 'affirm', 'bot-question', 'report-problem',
]; // prettier-ignore
const doubtful = 0.75;
const open = 0.5;

/** A short question whose subject is what is talked about: what it does, stands or is like. */
export function asksOfItAbroad(
  { request, slots }: Reading,
  text: string,
  best: RankedIntent | undefined,
): RankedIntent | undefined {
  if (request.expecting === undefined || request.expecting === 'nothing' || !best) return undefined;
  const { languages } = request;
  const { intent, confidence } = best;
  const often = mistaken.includes(best.intent);
  const sure = intent !== 'out-of-scope' && intent !== 'product-question' && confidence >= (often ? doubtful : open); // prettier-ignore
  if (sure) return undefined;
  if ((slots.category ?? slots.priceMax ?? slots.priceMin ?? slots.quantity) !== undefined) return undefined;
  const asks =
    contents.test(text) ||
    (languages.includes('de') && verbFirst.test(text)) ||
    (languages.includes('fr') && subjectFirst.test(text)) ||
    (languages.includes('es') && ofProperty.test(text));
  return asks ? { intent: 'product-question', confidence: Math.max(probable, confidence) } : undefined; // prettier-ignore
}

export function ofGoodsAbroad(
  reading: Reading,
  text: string,
  best: RankedIntent | undefined,
): RankedIntent | undefined {
  const { languages, expecting = 'nothing' } = reading.request;
  if (languages.every((language) => language === 'en')) return undefined;
  const ofOrder = expecting === 'message-for-staff' || expecting === 'order-number' || expecting === 'email';
  if (!ofOrder && addsItAbroad(reading, text)) return { intent: 'add-to-cart', confidence: likely };
  return asksOfItAbroad(reading, text, best);
}
