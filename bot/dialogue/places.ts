import type { Language } from '../understanding/understanding.ts';
import type { Scene } from './scene.ts';
import { fold, wordsOf } from './words.ts';

/** Where a parcel would go, when the words name it: a country, or one of the cities people name without theirs. */

const countries =
  'US CA MX GB IE FR DE ES PT IT AT CH BE NL LU DK SE NO FI IS PL CZ SK HU SI HR RO BG GR CY MT EE LV LT TR UA RS AL AU NZ JP KR CN IN SG HK TW TH VN MY ID PH BR AR CL CO PE UY EC BO PY VE CR PA CU DO GT ZA MA EG TN KE NG IL AE SA QA RU'.split(
    ' ',
  );
/** Names beside those of the language's own list, and cities; everything folded. */
const others: Readonly<Record<string, string>> = {
  US: 'usa|united states of america|the states|estados unidos|ee ?uu|etats-?unis|new york|los angeles|chicago|boston|seattle|san francisco|portland|miami|philadelphia|atlanta|phoenix|san diego|minneapolis|detroit|honolulu|montana|texas|california|ohio|florida|oregon|austin|houston|dallas|denver',
  CA: 'canadian|winnipeg|edmonton|halifax|toronto|montreal|vancouver|ottawa|calgary|quebec', GB: 'cardiff|wales|belfast|northern ireland|sheffield|newcastle|nottingham|oxford|cambridge|york(?! city)|uk|britain|great britain|england|scotland|wales|inglaterra|angleterre|schottland|london|londres|leeds|manchester|glasgow|edinburgh|birmingham|bristol|liverpool',
  IE: 'dublin|cork|galway|limerick|waterford|kilkenny|sligo|dingle|tralee', FR: 'nice|rennes|grenoble|montpellier|dijon|brest|reims|angers|paris|lyon|marseille|toulouse|bordeaux|nantes|lille|strasbourg', DE: 'kiel|bremen|hannover|hanover|nurnberg|nuremberg|dusseldorf|dortmund|essen|bonn|rostock|lubeck|freiburg|mannheim|bavaria|bayern|berlin|hamburg|munich|munchen|cologne|koln|frankfurt|stuttgart|leipzig|dresden',
  ES: 'granada|cordoba|alicante|murcia|vigo|gijon|santander|salamanca|san sebastian|pamplona|madrid|barcelona|valencia|sevilla|seville|bilbao|malaga|zaragoza', PT: 'lisbon|lisboa|porto', IT: 'florence|firenze|bologna|venice|palermo|rome|roma|milan|milano|turin|naples', AT: 'vienna|wien|graz|salzburg|linz|innsbruck|klagenfurt|tirol|tyrol', CH: 'luzern|lucerne|lausanne|lugano|st gallen|zurich|geneva|geneve|genf|basel|bern', BE: 'brussels|bruxelles|brussel|antwerp|gent|ghent|liege|namur|bruges|brugge',
  NL: 'den haag|the hague|eindhoven|groningen|maastricht|holland|holanda|hollande|amsterdam|rotterdam|utrecht', DK: 'copenhagen|kopenhagen', SE: 'stockholm', NO: 'oslo', FI: 'helsinki', PL: 'warsaw|warschau|krakow', CZ: 'czech republic|prague|prag', HU: 'budapest', GR: 'athens', MX: 'mexico city|guadalajara', AU: 'sydney|melbourne|brisbane|perth', NZ: 'auckland|wellington', JP: 'tokyo', AR: 'buenos aires', CL: 'santiago de chile', CO: 'bogota', PE: 'lima', BR: 'sao paulo|rio de janeiro',
}; // prettier-ignore

const patterns = new Map<Language, [country: string, pattern: RegExp][]>();

function patternsIn(language: Language): [string, RegExp][] {
  const made = patterns.get(language);
  if (made) return made;
  const names = [
    new Intl.DisplayNames(language, { type: 'region' }),
    new Intl.DisplayNames('en', { type: 'region' }),
  ];
  const all = countries.map((country): [string, RegExp] => {
    const called = names.map((each) => fold(each.of(country) ?? country)).concat(others[country] ?? []);
    return [country, new RegExp(`(?<![\\p{L}\\d])(?:${called.join('|')})(?![\\p{L}\\d])`, 'iu')];
  });
  patterns.set(language, all);
  return all;
}

/** The country the message names, directly or by a city; undefined when none or several. */
export function countryNamed({ turn, memory }: Scene): string | undefined {
  const said = fold(turn.text);
  const [found, another] = patternsIn(memory.language).filter(([, pattern]) => pattern.test(said));
  return found && !another ? found[0] : undefined;
}

/** Replies that told ways of shipping. */
const OF_SHIPPING = ['shipping-methods', 'delivery-estimate'];
/** Longer messages begin anew. */
const MOST_OF_GOING_ON = 8;
/** "To Ceuta", "nach Jersey": a place, though none that is known. */
const OTHER_PLACE =
  /(?<!\p{L})(?:to|in|for|within|nach|innerhalb|en|a|para|dentro de|à|au|aux|vers)\s(?:the |die |der |den |la |las |los |l['’])?\p{Lu}/u;

/** The country named, or the one a short question goes on with: "how many days would that be". */
export function countryMeant(scene: Scene): string | undefined {
  const { lastPlace, lastReply } = scene.memory;
  const named = countryNamed(scene);
  if (named !== undefined || !lastPlace || !OF_SHIPPING.includes(lastReply?.template ?? '')) return named;
  const { text } = scene.turn;
  return wordsOf(text).length <= MOST_OF_GOING_ON && !OTHER_PLACE.test(text) ? lastPlace : undefined;
}

/** Whether a text, folded, names the country or one of its cities. */
export function namesCountry(scene: Scene, country: string, folded: string): boolean {
  const pattern = patternsIn(scene.memory.language).find(([known]) => known === country)?.[1];
  return pattern?.test(folded) === true;
}

/** Whether a text names any country at all, or one of its cities. */
export const namesAnyCountry = ({ memory }: Scene, text: string): boolean =>
  patternsIn(memory.language).some(([, pattern]) => pattern.test(fold(text)));

const UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const OF_UNION =
  /(?<!\p{L})(?:eu|ue|european union|europaische[nr]? union|union europea|union europeenne)(?!\p{L})/u;
const OF_WORLD =
  /(?<!\p{L})(?:rest of (?:the )?world|everywhere else|all other countries|ubrige lander|alle anderen lander|rest der welt|weltweit|worldwide|resto del mundo|demas paises|reste du monde|autres pays)(?!\p{L})/u;

/** What a page calls the parts of the world a country lies in, the nearest first. */
export function worldNames(country: string): ((text: string) => boolean)[] {
  const all = UNION.includes(country) ? [OF_UNION, OF_WORLD] : [OF_WORLD];
  return all.map((pattern) => (text) => pattern.test(fold(text)));
}

/** More countries than this are not told one by one. */
const MOST_TOLD = 8;

/** What the countries are called that the store sends to; empty where they are many or all. */
export function placesServed(scene: Scene): string[] {
  const regions = scene.store.shipping.methods.flatMap((method) => method.regions);
  const served = [...new Set(regions.map((region) => region.split('-')[0] ?? region))];
  return served.includes('*') || served.length > MOST_TOLD
    ? []
    : served.map((country) => countryName(scene, country));
}

/** What this conversation calls a country. */
function countryName({ memory }: Scene, country: string): string {
  const name = new Intl.DisplayNames(memory.language, { type: 'region' }).of(country) ?? country;
  return memory.language === 'en' && withArticle.includes(country) ? `the ${name}` : name;
}

/** Called with an article in English. */
const withArticle: readonly string[] = ['US', 'GB', 'NL', 'PH', 'AE', 'DO'];

type Method = Scene['store']['shipping']['methods'][number];

const goesTo = ({ regions }: Method, country: string): boolean =>
  regions.some((region) => region === '*' || region === country || region.startsWith(`${country}-`));

/** The ways to send something to where the message says; all of them where it names no place. */
export function methodsMeant(scene: Scene): Method[] {
  const { methods } = scene.store.shipping;
  const country = countryMeant(scene);
  return country === undefined ? methods : methods.filter((method) => goesTo(method, country));
}

/** The place named, when the store has no way to send anything there. */
export function placeNotServed(scene: Scene): string | undefined {
  const country = countryNamed(scene);
  if (country === undefined || scene.store.shipping.methods.length === 0) return undefined;
  return methodsMeant(scene).length === 0 ? countryName(scene, country) : undefined;
}
