import type { Wordings } from './catalogue.ts';
import { comes, reaches, whenAnswered, whenRead } from './de-handover.ts';
import { named } from './de-request-parts.ts';
import type { PersonalFacts } from './request-facts.ts';
import { whereAsked } from './staff-fact.ts';

/** German for the shopper's account and data, the usual order, and the chat itself. */
export const personal: Wordings<PersonalFacts> = {
  'usual-unknown': [
    () =>
      'Was Sie sonst bestellen, sehe ich nur, wenn Sie im Geschäft angemeldet sind. Nennen Sie es mir, dann suche ich danach.',
    () => 'Ihre Bestellungen sehe ich erst, wenn Sie sich anmelden. Wie heißt das Produkt?',
  ],
  'usual-none': [
    (f) =>
      `Nichts kommt in mehr als einer Ihrer Bestellungen vor; die neueste enthält ${f.title}. Nennen Sie mir, was Sie möchten.`,
    () => 'In Ihren Bestellungen wiederholt sich nichts. Was möchten Sie?',
  ],
  'usual-gone': [
    (f) => `Am häufigsten haben Sie ${f.title} bestellt, so gibt es das aber nicht mehr.`,
    (f) => `${f.title}, Ihre häufigste Bestellung, führt das Geschäft nicht mehr.`,
  ],
  usual: [
    (f, say) =>
      `${named({ ...f, quantity: 1 }, say)} ist in ${say.count(f.times, { one: 'Ihrer Bestellungen', other: 'Ihrer Bestellungen' })} enthalten und kostet jetzt ${say.money(f.price)}. Soll ich es in den Warenkorb legen?`,
    (f, say) =>
      `Am häufigsten haben Sie ${named({ ...f, quantity: 1 }, say)} bestellt, jetzt ${say.money(f.price)}. Soll es in den Warenkorb?`,
  ],
  'ask-site-problem': [
    (f) =>
      `Das kann ich an unser Team weitergeben. Was klappt auf welcher Seite nicht${whereAsked(f.reach, ', und an welche E-Mail-Adresse soll die Antwort gehen')}?`,
    (f) =>
      `Bitte beschreiben Sie in einer Nachricht, was wo nicht klappt${whereAsked(f.reach, '; mit Ihrer E-Mail-Adresse kann unser Team antworten')}.`,
  ],
  'ask-account': [
    (f) =>
      `${f.offered ? '' : 'Konten kann ich in diesem Chat weder sehen noch ändern. '}Beschreiben Sie es in einer Nachricht mit der E-Mail-Adresse des Kontos, dann sieht unser Team danach. Bitte schicken Sie kein Passwort.`,
    () =>
      'Dabei hilft unser Team. Schreiben Sie in einer Nachricht, was geschieht, dazu die E-Mail-Adresse des Kontos, aber kein Passwort.',
  ],
  'ask-complaint': [
    (f) =>
      `Ich gebe Ihre Beschwerde an unser Team weiter. Was ist geschehen${whereAsked(f.reach, ', und an welche E-Mail-Adresse soll die Antwort gehen')}?`,
    (f) =>
      `Schreiben Sie mir in einer Nachricht, was schiefgelaufen ist${whereAsked(f.reach, '; mit Ihrer E-Mail-Adresse kann unser Team antworten')}.`,
  ],
  'ask-delete-data': [
    () =>
      'Konten und Bestellungen löscht unser Team, aber nur für die Person, der sie gehören. Bitte melden Sie sich an, oder nennen Sie mir die Nummer einer Ihrer Bestellungen.',
    () =>
      'Damit niemand sonst Ihre Daten löschen lässt: Welche Bestellnummer von Ihnen kann ich prüfen? Eine Anmeldung genügt auch.',
  ],
  'confirm-delete-data': [
    (f) =>
      `Ich würde unser Team bitten, zu löschen, was der Shop über Sie${f.number ? ` als die Person hinter der Bestellung ${f.number}` : ''} aufbewahrt: Konto und Bestellungen, soweit das Gesetz es zulässt. Soll ich das senden?`,
    (f) =>
      `Die Anfrage${f.number ? ` zur Bestellung ${f.number}` : ''} wäre, Ihr Konto und Ihre Bestellungen zu löschen, soweit das Gesetz es erlaubt. Soll ich sie senden?`,
  ],
  'forget-what': [
    () =>
      'Diese Unterhaltung kann ich jetzt löschen. Daten Ihres Kontos und Ihrer Bestellungen löscht unser Team auf Wunsch. Was davon meinen Sie?',
    () => 'Geht es um diese Unterhaltung oder um Ihr Konto und Ihre Bestellungen?',
  ],
  'confirm-forget': [
    () =>
      'Damit wird alles gelöscht, was Sie hier geschrieben haben, auch in Anfragen, und was ich mir davon gemerkt habe; das lässt sich nicht rückgängig machen. Bestellungen und Ihr Konto bleiben. Diese Unterhaltung löschen?',
    () =>
      'Alles, was in dieser Unterhaltung gesagt wurde, wäre endgültig weg, Bestellungen ausgenommen. Soll ich sie löschen?',
  ],
  forgotten: [() => 'Diese Unterhaltung wird gelöscht.', () => 'Ihre Worte werden jetzt gelöscht.'],
  'voice-how': [
    () =>
      'Das Vorlesen schalten Sie im Menü oben in diesem Chat ein und aus, wenn Ihr Browser eine Stimme hat.',
    () =>
      'Der Schalter für die Stimme ist im Menü dieses Chats; die Lautstärke stellen Sie an Ihrem Gerät ein.',
  ],
  'voice-changed': [
    (f) =>
      ({
        on: 'Das Vorlesen ist eingeschaltet.',
        off: 'Das Vorlesen ist ausgeschaltet.',
        slower: 'Ab jetzt lese ich langsamer.',
        faster: 'Ab jetzt lese ich schneller.',
        normal: 'Ich lese wieder in der üblichen Geschwindigkeit.',
      })[f.change],
    (f) =>
      ({
        on: 'Sie hören die Antworten ab jetzt.',
        off: 'Ab jetzt gibt es nur Text.',
        slower: 'Also etwas langsamer.',
        faster: 'Also etwas schneller.',
        normal: 'Zurück zur üblichen Geschwindigkeit.',
      })[f.change],
  ],
  spelled: [(f) => `Das schreibt man ${f.letters}`, (f) => `Buchstabe für Buchstabe: ${f.letters}`],
  'language-same': [
    (f) => `Ich schreibe bereits auf ${f.language}.`,
    (f) => `Es bleibt bei ${f.language}, wie bisher.`,
  ],
  'language-changed': [
    (f) => `Ab jetzt schreibe ich auf ${f.language}.`,
    (f) => `Gut, von hier an auf ${f.language}.`,
  ],
  'language-not-offered': [
    (f, say) =>
      `${f.asked ? `Auf ${f.asked} kann ich noch nicht schreiben` : 'Die Sprache kann ich nicht beliebig wechseln'}; der Assistent dieses Geschäfts schreibt auf ${say.or(f.served)}. Vielleicht kann ein Mensch in einer anderen Sprache helfen.`,
    (f, say) => `Hier geht bisher nur ${say.or(f.served)}. Sie können auch nach einem Menschen fragen.`,
  ],
  'request-passed-on': [
    (f, say) =>
      `Es liegt unserem Team unter der Vorgangsnummer ${f.reference} vor; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) => `Das ist als ${f.reference} weitergegeben; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'again-request-words': [
    () => 'Zurück zu Ihrer Nachricht an unser Team: Was soll darin stehen?',
    () => 'Und was soll unser Team wissen?',
  ],
  'again-forget': [
    () => 'Zurück zum Löschen dieser Unterhaltung: ja oder nein?',
    () => 'Und das Löschen: ja oder nein?',
  ],
};
