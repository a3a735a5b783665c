import type { StoreSettings } from '../settings/store.ts';

/** What a store may be reached at: its people may say it. */

/** Hosts of mail for everybody: a mailbox there may be anybody's, also where the store has one. */
const mailForAll =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mailbox|proton|protonmail|pm|zoho|mail|fastmail|orange|wanadoo|free|laposte|sfr|telefonica|terra|qq|163)\.[a-z.]{2,8}$/;

/** Whether this address or number is one of the store's contacts, or a mailbox at the domain of its own address. */
export function isOfStore(contacts: StoreSettings['contacts'], said: string): boolean {
  const words = said.toLowerCase();
  const figures = onlyFigures(words);
  const own = Object.values(contacts).map((contact) => contact.toLowerCase());
  if (own.includes(words)) return true;
  if (!words.includes('@')) {
    // "+1 555 0100" and "+1 (555) 01-00" are one number.
    return (
      figures.length >= 6 &&
      /^[\d\s()+./-]+$/.test(words) &&
      own.some((contact) => onlyFigures(contact) === figures)
    );
  }
  const domain = domainOf(contacts.email.toLowerCase());
  return domain !== '' && !mailForAll.test(domain) && domainOf(words) === domain;
}

const onlyFigures = (text: string): string => text.replace(/\D/g, '');
const domainOf = (address: string): string => address.split('@')[1] ?? '';
