import { textIn } from '../../settings/texts.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { countryMeant, countryNamed, namesCountry, placeNotServed } from '../places.ts';
import { waysNamedIn } from '../replies/pay-words.ts';
import { ruleWords } from '../replies/rule-words.ts';
import { say } from '../say.ts';
import type { ToolData } from '../../tools/results.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold } from '../words.ts';
import { sayNotServed } from './not-served.ts';
import { namesDay, tellAboutStore } from './store-info.ts';
import { sayShippingMethods } from './shipping-ways.ts';

/** What the store's settings answer by themselves, by the topic a question is surely about. */
type Answer = (scene: Scene) => Scene | undefined;

const sayWaysToPay: Answer = (scene) => {
  const { payments = [], languages } = scene.store;
  const ways = payments.map((each) => textIn(each, scene.memory.language, languages));
  const all = payments.flatMap((each) => (typeof each === 'string' ? each : Object.values(each))).join(', ');
  // "Do you take cheques": that they are not on the list is the answer.
  const missing = waysNamedIn(scene.turn.text).flatMap(({ name, said }) => (said.test(all) ? [] : [name]));
  return ways.length > 0
    ? say(scene, 'ways-to-pay', { ways, ...(missing.length > 0 ? { missing } : {}) })
    : undefined;
};

/** Of ways to pay that are asked for by name, the section that names them all; `silent` where none does. */
export function sectionOnWays(
  { turn }: Scene,
  about: string | undefined,
  passages: readonly Passage[],
): Passage | 'silent' | undefined {
  const asked = about === 'payment-methods' ? waysNamedIn(turn.text) : [];
  if (asked.length === 0) return undefined;
  const names = ({ heading, text }: Passage): boolean =>
    asked.every(({ written }) => written.test(`${heading} ${text}`));
  return passages.find((each) => each.heading !== each.title && names(each)) ?? 'silent';
}

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
  return say(inTurn(scene, { intent: 'store-info' }), 'contact', { email, phone, address });
};

const sayAddress: Answer = (scene) => (scene.store.contacts.address ? sayContact(scene) : undefined);

const sayShipping: Answer = (scene) => sayNotServed(scene) ?? sayShippingMethods(scene);

const sayCountries: Answer = (scene) =>
  placeNotServed(scene) === undefined ? sayShippingMethods(scene) : sayNotServed(scene);

/** Rule 11: whoever asks is told what it is. */
const sayWhatItIs: Answer = (scene) => say(scene, 'bot-question', { store: scene.store.name });

/** What costs nothing and goes nowhere is fetched. */
const sayPickup: Answer = (scene) => {
  const { shipping, languages } = scene.store;
  const fetching = shipping.methods.find(({ price, days }) => price === 0 && days[0] === 0);
  if (!fetching) return undefined;
  const name = textIn(fetching.name, scene.memory.language, languages);
  return say(inTurn(scene, { intent: 'shipping-info' }), 'pickup-way', {
    name,
    days: Math.max(1, fetching.days[1]),
  });
};

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
  pickup: sayPickup,
  hours: tellAboutStore,
  'is-person': sayWhatItIs,
};

type Passage = ToolData<'find-policy'>['passages'][number];

/** @param about what the question is surely about, as `find-policy` names it */
export function sayFromSettings(scene: Scene, about: string | undefined): Scene | undefined {
  return about === undefined || isBeside(scene, about) ? undefined : answers[about]?.(scene);
}

/** So much a section is about what is asked that it is told before what only the settings know for certain. */
const SAME_MATTER = 0.45;
const JUST_THAT = 0.6;
const OF_SETTINGS: readonly string[] = ['contact', 'address', 'is-person'];
/** Of these a section may tell more than the settings do, for some goods: one that speaks of nearly all that is asked. */
const WITH_RULES: readonly string[] = ['payment-methods', 'warranty-length', 'pickup'];
const TELLS_MORE = 0.8;
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
  const { ofAbout = 1, covers = 1 } = section;
  if (about === 'ship-time') return ofAbout < HARDLY;
  if (about === 'hours') return namesDay(scene);
  if (about === undefined) return false;
  // "When can I call you" is not told by a number.
  const { asksTime } = ruleWords(scene.memory.language);
  if (about === 'contact' && asksTime.test(scene.turn.text)) return false;
  // "Can I call off an order" is near "what's your phone number", and no answer to it.
  const isSame = ofAbout >= (OF_SETTINGS.includes(about) && covers < TELLS_MORE ? JUST_THAT : SAME_MATTER);
  if (isSame) return false;
  return OF_SETTINGS.includes(about) || (WITH_RULES.includes(about) && covers < TELLS_MORE);
}

/** "And does it take long", after the ways to Portugal were told: a section that does not name it tells how long it takes at home. */
export function isOfPlaceBefore(scene: Scene, { text, heading }: Passage): boolean {
  const place = countryMeant(scene);
  const isSaidNow = countryNamed(scene) !== undefined;
  return place !== undefined && !isSaidNow && !namesCountry(scene, place, fold(`${heading} ${text}`));
}

/** What is told of, by what is surely asked: "what is your return policy" is no question of where the shop is. */
const told: Partial<Record<Intent, RegExp>> = {
  'returns-policy': /return|refund|exchange/,
  'warranty-info': /warranty|repair|faulty/,
  'payment-info': /pay|tax|instal|invoice/,
  'shipping-info': /ship|express|deliver|pickup/,
  'delivery-estimate': /ship|express|deliver|pickup/,
  'delete-my-data': /^data/,
};
const NEAR_SENDING =
  /ship|express|carrier|deliver|customs|po-box|parcel|tracking|not-home|heavy|address|order|packaging|subscription|preorder|fees|storage|frost|stock|hours/;
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

/** "How long does a refund take" where no section tells of it: one that only shares a word is no answer. */
export function isBesideMatter(found: Found, { ofAbout = 0, covers = 0, heading, title }: Passage): boolean {
  const isNear = heading === title && NEAR_RETURNS.includes(found.about ?? '');
  return isSurelyAsked(found) && ofAbout < OF_MATTER && covers < COVERS_MOST && !isNear;
}
/** Of these the page in short tells the nearest that there is: how long goods may be given back. */
const NEAR_RETURNS: readonly string[] = ['exchange', 'return-start', 'return-window', 'return-condition'];
const OF_MATTER = 0.25;
const COVERS_MOST = 0.72;

const SURE = 0.7;

function isBeside({ turn }: Scene, about: string): boolean {
  const [top] = turn.understanding?.intents ?? [];
  const isSure = top !== undefined && top.intent === turn.intent && top.confidence >= SURE;
  return isSure && told[top.intent]?.test(about) === false;
}
