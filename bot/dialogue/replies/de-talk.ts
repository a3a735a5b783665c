import type { Wordings } from './catalogue.ts';
import type { AgainFacts, TalkFacts } from './facts.ts';
import { whichOption } from './de-options.ts';
import { againInTheirs, inTheirs, languagesNamed } from './other-language.ts';

/** German for greeting, small talk, trouble and asking again. */
export const talk: Wordings<TalkFacts> = {
  greet: [
    (f) => f.greeting,
    (f) => `Hier ist der Einkaufsassistent von ${f.store}, eine Software. Sagen Sie mir, was Sie suchen.`,
  ],
  'greet-again': [
    (f) => `Guten Tag! Hier ist der Assistent von ${f.store}. Was darf ich für Sie suchen?`,
    (f) => `Guten Tag noch einmal; hier ist der Assistent von ${f.store}. Sagen Sie mir, was Sie brauchen.`,
  ],
  goodbye: [
    (f) => `Auf Wiedersehen und danke für Ihren Besuch bei ${f.store}.`,
    () => 'Bis zum nächsten Mal.',
  ],
  thank: [() => 'Gern geschehen.', () => 'Keine Ursache.', () => 'Jederzeit.'],
  help: [
    () =>
      'Ich kann Produkte suchen und vergleichen, Ihren Warenkorb füllen, den Bestand prüfen, nach einer Bestellung sehen und Fragen zu Versand, Rückgabe und Zahlung beantworten. Sagen Sie es einfach mit Ihren Worten, zum Beispiel „eine Regenjacke unter 120“.',
    () =>
      'Fragen Sie mich nach einem Produkt, einem Preis, einer Größe, einer Bestellung oder den Bedingungen des Geschäfts. Ich kann auch Ihren Warenkorb ändern oder eine Nachricht an einen Menschen weitergeben.',
  ],
  'bot-question': [
    (f) =>
      `Ich bin der automatische Assistent von ${f.store}, kein Mensch. Sie können jederzeit nach einem Menschen fragen.`,
    (f) =>
      `Eine Software: der Einkaufsassistent von ${f.store}. Wenn Sie lieber mit einem Menschen zu tun haben, sagen Sie es mir.`,
  ],
  'out-of-scope': [
    (f) =>
      `Damit kenne ich mich nicht aus. Ich helfe bei Produkten, Bestellungen und Bedingungen von ${f.store}.`,
    () =>
      'Das liegt außerhalb dessen, was ich weiß. Produkte, Ihr Warenkorb, Bestellungen und die Bedingungen des Geschäfts sind meine Sache.',
  ],
  'other-language': [
    (f) =>
      `${inTheirs(f.asked, f.served)} Antworten kann ich hier nur auf ${languagesNamed('de', f.served)}.`,
    (f) =>
      `${againInTheirs(f.asked, f.served)} Bitte schreiben Sie mir auf ${languagesNamed('de', f.served)}.`,
  ],
  'nothing-to-repeat': [
    () => 'Es gibt noch nichts zu wiederholen. Sagen Sie mir, was Sie suchen.',
    () => 'Ich habe noch nichts gesagt. Was darf ich für Sie suchen?',
  ],
  unclear: [
    (f) =>
      f.readings > 1
        ? 'Ich bin nicht sicher, ob ich das richtig verstanden habe. Was davon meinen Sie?'
        : 'Das habe ich nicht verstanden. Können Sie es anders sagen?',
    (f) =>
      f.readings > 1 ? 'Meinten Sie eines davon?' : 'Würden Sie das bitte mit anderen Worten schreiben?',
  ],
  'unclear-offer-person': [
    () => 'Ich verstehe es noch immer nicht. Soll ich Ihre Frage an einen Menschen weitergeben?',
    () =>
      'Das ist mir nicht klar, und ich will nicht raten. Möchten Sie einem Menschen eine Nachricht hinterlassen?',
  ],
  'nothing-open': [
    () => 'In Ordnung. Was möchten Sie als Nächstes?',
    () => 'Gut. Sagen Sie mir, was ich für Sie tun kann.',
  ],
  'offer-to-cart': [
    (f) => `Soll ich ${f.title} in den Warenkorb legen?`,
    (f) => `Möchten Sie ${f.title} im Warenkorb haben?`,
  ],
  'all-right': [() => 'In Ordnung.', () => 'Gut, dann lassen wir das.', () => 'Kein Problem.'],
  'choice-stale': [
    () => 'Diese Auswahl ist von vorhin und nicht mehr offen. Sagen Sie mir, was Sie jetzt möchten.',
    () => 'Diese Schaltfläche gilt nicht mehr. Schreiben Sie einfach, was Sie möchten.',
  ],
  'said-already': [
    () => 'Dem, was ich gerade gesagt habe, kann ich nichts hinzufügen.',
    () => 'Meine Antwort ist dieselbe wie eben.',
  ],
  apology: [
    () =>
      'Bei mir ist etwas schiefgegangen, und ich konnte das nicht zu Ende bringen. Bitte versuchen Sie es noch einmal.',
    () => 'Das ist bei mir fehlgeschlagen, bevor es fertig war. Ein zweiter Versuch kann helfen.',
  ],
  'out-of-time': [
    () =>
      'Das hat zu lange gedauert, deshalb habe ich abgebrochen. Bitte versuchen Sie es noch einmal oder fragen Sie nach einem Teil davon.',
    () => 'Das war in der Zeit nicht zu schaffen. Fragen Sie in einem Moment noch einmal.',
  ],
  unavailable: [
    () =>
      'Diesen Teil des Geschäfts erreiche ich gerade nicht. Bitte versuchen Sie es in einer Minute noch einmal.',
    () => 'Dieser Teil des Geschäfts antwortet im Moment nicht. Ein späterer Versuch kann helfen.',
  ],
  'agent-failed': [
    () => 'Das war zu viel auf einmal. Fragen Sie mich eins nach dem anderen, dann gehe ich es durch.',
    () => 'Das konnte ich nicht zusammenbringen. Gehen wir es Schritt für Schritt durch: Was kommt zuerst?',
  ],
  'first-things-first': [
    () => 'Ich kann gerade nur eins nach dem anderen erledigen, hier ist das Erste.',
    () => 'Eins nach dem anderen; den Rest fragen Sie bitte danach.',
  ],
  complaint: [
    (f) =>
      `Das ist nicht gut gelaufen, das sehe ich.${f.offerPerson ? ' Soll ich es an einen Menschen weitergeben?' : ' Sagen Sie mir, was Sie brauchen, und ich versuche es noch einmal.'}`,
    (f) =>
      `Ich verstehe, dass Ihnen das nicht hilft.${f.offerPerson ? ' Möchten Sie einem Menschen eine Nachricht hinterlassen?' : ' Wonach soll ich stattdessen suchen?'}`,
  ],
  'card-warning': [
    () => 'Bitte schicken Sie hier keine Kartennummern; ich brauche und behalte sie nicht.',
    () => 'Kartennummern gehören nicht in diesen Chat; Ihre habe ich nicht behalten.',
  ],
  'password-warning': [
    () => 'Bitte schicken Sie hier keine Passwörter; ich brauche sie nie und habe Ihres nicht behalten.',
    () => 'Teilen Sie in diesem Chat nie ein Passwort; Ihres habe ich nicht behalten.',
  ],
};

export const again: Wordings<AgainFacts> = {
  'again-option': [
    (f) => `Noch offen bei ${f.title}: ${whichOption(f.option)}?`,
    (f) => `Und ${whichOption(f.option)} soll es bei ${f.title} sein?`,
  ],
  'again-confirm-empty': [
    () => 'Soll ich den Warenkorb noch leeren?',
    () => 'Und der Warenkorb: leeren, ja oder nein?',
  ],
  'again-offer': [
    () => 'Noch einmal zu meiner Frage: ja oder nein?',
    () => 'Und mein Angebot von vorhin: ja oder nein?',
  ],
  'again-number': [
    () => 'Zurück zu Ihrer Bestellung: Wie lautet die Nummer?',
    () => 'Und die Bestellnummer, damit ich nachsehen kann?',
  ],
  'again-email': [
    (f) => `Zurück zur Bestellung ${f.number}: Mit welcher E-Mail-Adresse wurde sie aufgegeben?`,
    (f) => `Und die E-Mail-Adresse zur Bestellung ${f.number}?`,
  ],
  'again-message': [
    () => 'Zurück zu Ihrer Nachricht: Was soll darin stehen?',
    () => 'Und die Nachricht an unser Team, was soll ich schreiben?',
  ],
  'again-which': [() => 'Zurück zu vorhin: Was davon meinen Sie?', () => 'Und welches sollte es sein?'],
  'again-quantity': [
    (f) => `Noch offen bei ${f.title}: Wie viele sollen es sein?`,
    (f) => `Und wie viele Stück von ${f.title}?`,
  ],
  'again-coupon': [() => 'Zurück zu Ihrem Code: Wie lautet er?', () => 'Und wie war der Code?'],
};
