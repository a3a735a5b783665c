import type { Language } from '../../../bot/understanding/understanding.ts';
import { pages } from './pages.ts';
import { clock, count, money } from './settings.ts';
import type { Settings } from './settings.ts';
import type { Topic } from './topics.ts';

/** What must be told of a topic: one of these, by a store's settings and by its own pages. */

const any = (parts: readonly string[]): RegExp | undefined =>
  parts.length > 0 ? new RegExp(parts.join('|'), 'iu') : undefined;

const paidBack = String.raw`\b(?:free|gratis|kostenlos|gratuite?)\b(?! (?:from|ab|desde|dès|à partir))|\bwe (?:do|pay)|übernimmt der Shop|zahlen wir|paie le port|pays for the parcel|tienda paga|Nosotros, |Nous, |Wir, |frei Haus`;
const ownCost = String.raw`\byou (?:do|pay|bear|cover)\b|\bis yours\b|yours to pay|does not pay|off (?:the refund|what)|zahl\w* (?:Sie|ihr|du)\b|(?:Sie|ihr|du) (?:be)?zahl|übernehmen Sie|tragen|selbst|übernimmt das Rückporto nicht|Rücksendung kostet|\bpagas\b|tu cuenta|no paga el envío|à votre charge|Vous\. Comptez|Vous, sauf|ne paie pas`;
const fetching = String.raw`pick(?:ed|ing)?[ -]?up|collect|abhol|recog|recoj|retir|retrait|venir`;

/** The pages of a store that take their goods back at no other hour than these. */
function hoursTold({ hours }: Settings): string[] {
  const times = Object.values(hours).filter((each) => each !== 'closed').flatMap((each) => each.split('-'));
  return [...new Set(times)].map(clock).concat(['closed', 'geschlossen', 'cerrad', 'ferm', 'ist zu']);
} // prettier-ignore

export const isPickup = ({ id, price }: Settings['shipping']['methods'][number]): boolean =>
  price === 0 && /pick|collect|abhol|recog|retrait|boutique|tienda|counter|farm/.test(id);

function ofSettings(settings: Settings, language: Language): Partial<Record<Topic, RegExp | undefined>> {
  const { shipping: { methods, cutOff }, returns, warranty, contacts, retention } = settings; // prettier-ignore
  const sent = methods.filter((each) => !isPickup(each));
  const paying = ways(settings, language).map(escaped);
  return {
    'returns-time': any([count(returns.days)]),
    'returns-cost': returns.free === undefined ? undefined : any([returns.free ? paidBack : ownCost]),
    'shipping-cost': any(sent.map(({ price }) => money(price))),
    'shipping-free': any(sent.flatMap(({ freeFrom }) => (freeFrom ? [money(freeFrom)] : []))),
    'shipping-time': any([...sent.map(({ days: [from, to] }) => (from === to ? count(to) : `${count(from)}\\P{N}{1,9}${count(to)}`)), clock(cutOff)]),
    pickup: methods.some(isPickup) ? any([fetching]) : undefined,
    'pay-how': paying.length > 1 ? new RegExp(`(?:${paying.join('|')}).*(?:${paying.join('|')})`, 'isu') : undefined,
    warranty: warranty ? any([`${count(warranty.years)}[ -](?:years?|Jahre?n?|años?|ans?)`, 'claim', 'reklam', 'photo', 'foto', 'material', 'defect', 'fehler', 'mangel', 'mängel', 'défaut', 'verschleiß', 'wear', 'desgaste']) : undefined,
    hours: any(hoursTold(settings)),
    address: any((contacts.address ?? '').split(', ').filter((part) => part.length > 6).map(escaped)),
    contact: any([contacts.email, contacts.phone ?? contacts.email].map(escaped)),
    discounts: any([...settings.codes, ...settings.offers.map((value) => `(?<!\\d)${value} ?(?:%|€|\\$|£|euro|dollar|pound)|[$€£] ?${value}(?!\\d)`)]),
    privacy: any([String.raw`\b${retention.logDays}\b`, 'mask', 'hidden', 'verdeckt', 'schwärzt', 'tapad', 'ocult', 'gdpr', 'dsgvo', 'rgpd', 'sell|sold', 'verkauf', 'vend', 'carrier', 'erase', 'copy', 'kopie', 'copia', 'booksellers', 'customer team']),
    'exchange-rule': undefined,
  };
} // prettier-ignore

export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The store's ways to pay, as they are called in a language. */
export function ways({ payments = [] }: Settings, language: Language): string[] {
  return payments.flatMap((each) => (typeof each === 'string' ? each : (each[language] ?? Object.values(each)[0] ?? [])));
} // prettier-ignore

/** @returns what has to be told; none where the store says nothing of the topic */
export function factsOf(store: string, settings: Settings, language: Language, topic: Topic): RegExp[] {
  const told = [ofSettings(settings, language)[topic], pages[store]?.[topic]];
  // Who may not exchange may give back: that is the rule nearest to it, and what a clerk would say.
  const near = topic === 'exchange-rule' || topic === 'returns-how' ? [ofSettings(settings, language)['returns-time']] : [];
  return [...told, ...near].filter((each) => each !== undefined);
} // prettier-ignore
