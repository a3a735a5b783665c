import { textIn } from '../../settings/texts.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { countryNamed, namesCountry, placeNotServed } from '../places.ts';
import { fold, wordsOf } from '../words.ts';
import { say, sentencesOf } from '../say.ts';
import type { ToolData } from '../../tools/results.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { sayNotServed } from './not-served.ts';
import { namesDay, tellAboutStore } from './store-info.ts';
import { sayShippingMethods } from './shipping-ways.ts';

/** What the store's settings answer by themselves, by the topic a question is surely about. */
type Answer = (scene: Scene) => Scene | undefined;

const sayWaysToPay: Answer = (scene) => {
  const { payments, languages } = scene.store;
  const ways = (payments ?? []).map((each) => textIn(each, scene.memory.language, languages));
  return ways.length > 0 ? say(scene, 'ways-to-pay', { ways }) : undefined;
};

const sayTax: Answer = (scene) => {
  const { tax, languages } = scene.store;
  if (!tax) return undefined;
  const label = textIn(tax.label, scene.memory.language, languages);
  return say(scene, 'tax-rule', { included: tax.kind === 'included', label });
};

const sayReturnCost: Answer = (scene) => {
  const { free, days } = scene.store.returns;
  return free === undefined ? undefined : say(scene, 'return-cost', { free, days });
};

const sayReturnDays: Answer = (scene) => say(scene, 'returns-basic', { days: scene.store.returns.days });

const sayWarranty: Answer = (scene) => {
  const { years = 0 } = scene.store.warranty ?? {};
  return years > 0 ? say(scene, 'warranty-basic', { years }) : undefined;
};

const sayKept: Answer = (scene) => {
  const { retention } = scene.store;
  return retention && say(scene, 'chat-kept', { days: retention.logDays });
};

const sayContact: Answer = (scene) => {
  const { email, phone, address } = scene.store.contacts;
  return say(scene, 'contact', { email, phone, address });
};

const sayAddress: Answer = (scene) => (scene.store.contacts.address ? sayContact(scene) : undefined);

const sayShipping: Answer = (scene) => sayNotServed(scene) ?? sayShippingMethods(scene);

const sayCountries: Answer = (scene) =>
  placeNotServed(scene) === undefined ? sayShippingMethods(scene) : sayNotServed(scene);

/** Rule 11: whoever asks is told what it is. */
const sayWhatItIs: Answer = (scene) => say(scene, 'bot-question', { store: scene.store.name });

const answers: Readonly<Record<string, Answer>> = {
  'payment-methods': sayWaysToPay,
  tax: sayTax,
  'return-cost': sayReturnCost,
  'return-window': sayReturnDays,
  'warranty-length': sayWarranty,
  'data-kept': sayKept,
  contact: sayContact,
  address: sayAddress,
  'ship-cost': sayShipping,
  'ship-time': sayShipping,
  express: sayShipping,
  'ship-countries': sayCountries,
  hours: tellAboutStore,
  'is-person': sayWhatItIs,
};

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
  const country = asksOfSending(scene, about) && !isOfNoShop(scene) ? countryNamed(scene) : undefined;
  if (country === undefined || scene.store.shipping.methods.length === 0) return undefined;
  return tellOfPlace(inTurn(scene, { intent: 'shipping-info' }), country, { passages, quote });
}

/** "What is the capital of France": a country is named, and nothing of sending. */
function isOfNoShop({ turn: { text, intent } }: Scene): boolean {
  return intent === 'out-of-scope' && !SENDS.test(fold(text)) && wordsOf(text).length > MOST_OF_PLACE;
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
  const telling = passages.find(({ text }) => names(text));
  if (!telling) return sayNotServed(scene) ?? sayShippingMethods(scene);
  return quote(scene, { ...telling, text: sentencesOf(telling.text).filter(names).join(' ') });
}

/** Whether it is asked what is sent somewhere, by its topic or its words. */
export function asksOfSending({ turn: { text, intent } }: Scene, about: string | undefined): boolean {
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
  const isAsked = about === 'ship-countries' && !isOfNoShop(scene);
  const place = isAsked ? placeNotServed(scene) : undefined;
  if (place === undefined || `${passage?.heading ?? ''} ${passage?.text ?? ''}`.includes(place))
    return undefined;
  return sayNotServed(scene);
}

/** @param about what the question is surely about, as `find-policy` names it */
export function sayFromSettings(scene: Scene, about: string | undefined): Scene | undefined {
  return about === undefined || isBeside(scene, about) ? undefined : answers[about]?.(scene);
}

/** So much a section is about what is asked that it is told before what only the settings know for certain. */
const SAME_MATTER = 0.45;
const OF_SETTINGS: readonly string[] = ['contact', 'address', 'is-person'];
/** A page that is hardly about how long sending takes, beside the ways of sending with their days. */
const HARDLY = 0.35;

/**
 * Whether what the settings say is told before this section: a section that only shares words with "whats your phone
 * number", or a page in short, is no answer beside them; nor is a week of hours for who names a day.
 */
export function settingsFirst(
  scene: Scene,
  about: string | undefined,
  section: Passage | undefined,
): boolean {
  if (!section || section.heading === section.title) return true;
  const { ofAbout = 1 } = section;
  if (about === 'ship-time') return ofAbout < HARDLY;
  return (
    (OF_SETTINGS.includes(about ?? '') && ofAbout < SAME_MATTER) || (about === 'hours' && namesDay(scene))
  );
}

/** What is told of, by what is surely asked: "what is your return policy" is no question of where the shop is. */
const told: Partial<Record<Intent, RegExp>> = {
  'returns-policy': /return|refund|exchange/,
  'warranty-info': /warranty|repair|faulty/,
  'payment-info': /pay|tax|instal|invoice/,
  'shipping-info': /ship|express|deliver/,
  'delivery-estimate': /ship|express|deliver/,
};
const NEAR_SENDING =
  /ship|express|carrier|deliver|customs|po-box|pickup|parcel|tracking|not-home|heavy|address|order|packaging|subscription|preorder|fees|storage|frost|stock|hours/;
/** Matters that are near these readings, so that a page of theirs may be meant. */
const near: Partial<Record<Intent, RegExp>> = {
  'returns-policy':
    /return|refund|exchange|faulty|damaged|order|gift-card|warranty|custom|size|fees|ship|storage/,
  'warranty-info': /warranty|repair|faulty|damaged|spare|care|return|refund|recycl|storage|safety|size/,
  'shipping-info': NEAR_SENDING,
  'delivery-estimate': NEAR_SENDING,
  'payment-info':
    /pay|charged|declined|tax|instal|invoice|account|deposit|gift-card|coupon|fees|order|price|refund/,
};

/** "Can you gift wrap it", read as a return: it is surely of a matter of which a page about returns says nothing. */
export function isOfAnother({ turn: { intent } }: Scene, about: string | undefined): boolean {
  return about !== undefined && near[intent ?? 'out-of-scope']?.test(about) === false;
}

/** So alike the ways people ask about it that what is asked is known whatever the message was read as. */
const SURELY_ASKED = 0.405;

type Found = Pick<ToolData<'find-policy'>, 'about' | 'likeness'>;

export function isSurelyAsked({ about, likeness = 0 }: Found): boolean {
  return about !== undefined && likeness >= SURELY_ASKED;
}

/** A section that is about what is surely asked answers it, however few of the words it has. */
export function answersSurely(found: Found, { ofAbout = 0, covers = 0 }: Passage): boolean {
  return isSurelyAsked(found) && ofAbout >= SAME_MATTER && covers >= COVERS_SAME;
}
const COVERS_SAME = 0.5;

const SURE = 0.7;

function isBeside({ turn }: Scene, about: string): boolean {
  const [top] = turn.understanding?.intents ?? [];
  const isSure = top !== undefined && top.intent === turn.intent && top.confidence >= SURE;
  return isSure && told[top.intent]?.test(about) === false;
}
