import type { ServerFrameOf } from '../wire/messages.ts';
import type { ChatStore } from './dependencies.ts';

type Settings = ChatStore['settings'];
export type StoreLanguage = Settings['languages'][number];

/** The store's own language for a locale, or its first. */
export function languageOf(settings: Pick<Settings, 'languages'>, locale: string): StoreLanguage {
  const wanted = locale.split('-')[0]?.toLowerCase();
  return settings.languages.find((language) => language === wanted) ?? settings.languages[0] ?? 'en';
}

/** How figures read for a shopper: in their own locale where the store speaks its language, else in the store's. */
export function localeFor(settings: Pick<Settings, 'languages' | 'locale'>, locale: string): string {
  const language = languageOf(settings, locale);
  const speaks = (tag: string): boolean => tag.split('-')[0]?.toLowerCase() === language;
  return [locale, settings.locale].find(speaks) ?? language;
}

/** What is told before the first message: one line of what is kept, for how long and who reads it, and where it says more. */
export function firstUse(
  { privacy, retention }: Settings,
  language: StoreLanguage,
): Pick<ServerFrameOf<'welcome'>['store'], 'privacy' | 'privacyUrl' | 'keeping'> {
  const readBy = privacy?.readBy[language] ?? staff[language];
  const days = retention.logDays;
  return {
    privacy: lines[language](days, readBy),
    ...(privacy?.url === undefined ? {} : { privacyUrl: privacy.url }),
    keeping: { days, readBy },
  };
}

const staff: Record<StoreLanguage, string> = {
  en: 'the shop’s support staff',
  de: 'der Kundendienst des Geschäfts',
  es: 'el equipo de atención de la tienda',
  fr: 'le service client de la boutique',
};

/** How many days, with its word. */
const daysIn = (language: string, days: number): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);

const lines: Record<StoreLanguage, (days: number, readBy: string) => string> = {
  en: (days, readBy) =>
    `From your first message on, the chat is kept for ${daysIn('en', days)} with personal details hidden, and ${readBy} may read it. Please send no card numbers or passwords.`,
  de: (days, readBy) =>
    `Ab Ihrer ersten Nachricht wird der Chat mit verborgenen persönlichen Angaben gespeichert, für ${daysIn('de', days)}; lesen darf ihn ${readBy}. Bitte senden Sie keine Kartennummern oder Passwörter.`,
  es: (days, readBy) =>
    `Desde tu primer mensaje, el chat se guarda ${daysIn('es', days)} con los datos personales ocultos y ${readBy} puede leerlo. No envíes números de tarjeta ni contraseñas.`,
  fr: (days, readBy) =>
    `Dès votre premier message, la conversation est conservée ${daysIn('fr', days)}, données personnelles masquées, et ${readBy} peut la lire. N’envoyez ni numéro de carte ni mot de passe.`,
};
