import { countryNamed, namesCountry, placeNotServed, worldNames } from '../places.ts';
import { unitsIn } from '../ranking/figures.ts';
import { sentencesOf } from '../say.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { ToolData } from '../../tools/results.ts';
import { fold, wordsOf } from '../words.ts';
import { sayNotServed } from './not-served.ts';
import { sayShippingMethods } from './shipping-ways.ts';

/** Whether something is sent to a place that is named, by the settings and the pages that name it. */

type Passage = ToolData<'find-policy'>['passages'][number];

/**
 * Who names a place asks of that place: what the settings have for it holds, and no page that names another one does; of
 * a place where nothing is sent the store's own sentence is told, where it has one.
 */
export function answerOfPlace(
  scene: Scene,
  {
    about,
    passages,
    quote,
  }: {
    about: string | undefined;
    passages: readonly Passage[];
    quote: (scene: Scene, passage: Passage) => Scene;
  },
): Scene | undefined {
  const isOfSending = asksOfSending(scene, about) || scene.turn.intent === 'delivery-estimate';
  const ofRegion = isOfSending ? passages.filter((each) => each.ofRegion === true) : [];
  // Not what customs may cost there: the price and the days.
  const figures = ({ told = '' }: Passage): number => told.match(/\d+(?:[.,]\d+)?/g)?.length ?? 0;
  const [nearest] = ofRegion.toSorted((one, other) => figures(other) - figures(one));
  // "To Guernsey on Saturdays": what is told of Saturdays answers it.
  const ofWays = about === undefined || OF_SENDING.includes(about) || about === 'ship-time';
  if (nearest && (ofWays || passages[0]?.ofRegion === true || (passages[0]?.covers ?? 0) <= MOST_BESIDE))
    return quote(inTurn(scene, { intent: 'shipping-info' }), nearest);
  const country = asksOfSending(scene, about) ? countryNamed(scene) : undefined;
  if (country === undefined || scene.store.shipping.methods.length === 0) return undefined;
  return tellOfPlace(inTurn(scene, { intent: 'shipping-info' }), country, { passages, quote });
}

/** Another section that speaks of more than this of the question answers it. */
const MOST_BESIDE = 0.72;

/** "What is the capital of France": a country is named, and nothing of sending. */
export function asksOfCountryItself(scene: Scene): boolean {
  const { text, intent } = scene.turn;
  if (intent !== 'out-of-scope' || countryNamed(scene) === undefined) return false;
  return !SENDS.test(fold(text)) && wordsOf(text).length > MOST_OF_PLACE;
}
/** "And to France?" */
const MOST_OF_PLACE = 4;

function tellOfPlace(
  scene: Scene,
  country: string,
  { passages, quote }: { passages: readonly Passage[]; quote: (scene: Scene, passage: Passage) => Scene },
): Scene {
  if (placeNotServed(scene) === undefined) return sayShippingMethods(scene);
  const names = (text: string): boolean => namesCountry(scene, country, fold(text));
  const headed = passages.find(({ heading }) => names(heading));
  if (headed) return quote(scene, headed);
  // "EU: €16.90" tells of Spain, and so does what is sent to the rest of the world.
  for (const each of [names, ...worldNames(country)]) {
    const told = passages.flatMap((passage) => {
      const lines = passage.text.split('\n').flatMap(sentencesOf).filter(each);
      return lines.length > 0 ? [{ ...passage, told: lines.join(' ').replace(/^•\s*/, '') }] : [];
    });
    // What it costs is told before how long it takes.
    const best = told.find((passage) => unitsIn(passage.told).has('money')) ?? told[0];
    if (best) return quote(scene, best);
  }
  return sayNotServed(scene) ?? sayShippingMethods(scene);
}

/** Whether it is asked what is sent somewhere, by its topic or its words. */
function asksOfSending({ turn: { text, intent } }: Scene, about: string | undefined): boolean {
  if (about !== undefined && OF_SENDING.includes(about)) return true;
  const open = about === undefined || !BESIDE_SENDING.includes(about);
  return open && (SENDS.test(fold(text)) || intent === 'shipping-info') && !SENDS_BACK.test(fold(text));
}

const OF_SENDING = ['ship-cost', 'ship-countries'];
/** What a page tells better than a price does. */
const BESIDE_SENDING = [
  'customs',
  'po-box',
  'express',
  'not-home',
  'heavy-goods',
  'tracking',
  'late-parcel',
  'damaged-parcel',
  'pickup',
  'address-change',
  'price-match',
  'return-cost',
  'return-start',
  'return-window',
];
/** "Can I send it back". */
export const sendsBack = (text: string): boolean => SENDS_BACK.test(fold(text));

const SENDS =
  /(?<!\p{L})(?:ship\w*|deliver\w*|send|sent|post(?:age|ed)?|mail|parcel|package|get (?:it|stuff|a|one|this|that|them|things|some)\b.{0,30}(?:up |over |out )?to|liefer\w*|versand\w*|verschick\w*|schick\w*|transport|porto|paket|kommt|livr\w*|envoy\w*|exped\w*|colis|frais de port|port|arrive|env[ií]\w*|mand\w*|lleg\w*|entreg\w*|paquete)(?!\p{L})/u;
const SENDS_BACK =
  /(?<!\p{L})(?:back|return\w*|zuruck\w*|ruck\w*|retour\w*|renvoy\w*|devol\w*|billiger|cheaper|customs?|zoll|douane|aduana|p ?\.? ?o ?\.? box|postfach)/u;

/** Where a place is named that no way of shipping reaches: that is the answer, unless a page speaks of the place itself. */
export function notServedThere(
  scene: Scene,
  about: string | undefined,
  passage: { heading: string; text: string } | undefined,
): Scene | undefined {
  const isAsked = about === 'ship-countries';
  const place = isAsked ? placeNotServed(scene) : undefined;
  if (place === undefined || `${passage?.heading ?? ''} ${passage?.text ?? ''}`.includes(place))
    return undefined;
  return sayNotServed(scene);
}
