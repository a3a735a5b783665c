import type { ToneWordings } from './catalogue.ts';

/** German small talk as a formal and as a warm store would have it said; see `en-tones.ts`. */
export const tones: ToneWordings = {
  formal: {
    'greet-again': [
      (f) =>
        `Guten Tag. Hier ist der automatische Assistent von ${f.store}. Womit darf ich Ihnen behilflich sein?`,
      (f) => `Der Assistent von ${f.store} steht Ihnen zur Verfügung. Was darf ich für Sie nachsehen?`,
    ],
    goodbye: [
      (f) => `Vielen Dank für Ihren Besuch bei ${f.store}. Auf Wiedersehen.`,
      () => 'Auf Wiedersehen und vielen Dank für Ihren Besuch.',
    ],
    thank: [() => 'Gern geschehen.', () => 'Sehr gern.', () => 'Selbstverständlich.'],
    'out-of-scope': [
      (f) =>
        `Dazu kann ich Ihnen keine Auskunft geben. Ich helfe Ihnen bei Produkten, Bestellungen und Bedingungen von ${f.store}.`,
      () =>
        'Das liegt außerhalb meiner Aufgaben. Produkte, Ihr Warenkorb, Bestellungen und unsere Bedingungen gehören dazu.',
    ],
    unclear: [
      (f) =>
        f.readings > 1
          ? 'Ich bin nicht sicher, ob ich Sie richtig verstanden habe. Welches davon meinen Sie?'
          : 'Das habe ich nicht verstanden. Würden Sie es bitte anders ausdrücken?',
      (f) =>
        f.readings > 1
          ? 'Meinten Sie eines der folgenden Anliegen?'
          : 'Dürfte ich Sie bitten, das mit anderen Worten zu sagen?',
    ],
    'unclear-offer-person': [
      () => 'Ich verstehe es noch immer nicht. Darf ich Ihre Frage an einen Menschen weitergeben?',
      () =>
        'Das ist mir nicht klar, und ich möchte nicht raten. Wünschen Sie, einem Menschen eine Nachricht zu hinterlassen?',
    ],
    'all-right': [() => 'In Ordnung.', () => 'Verstanden.', () => 'Wie Sie wünschen.'],
    complaint: [
      (f) =>
        `Das ist nicht gut gelaufen, wie ich sehe.${f.offerPerson ? ' Darf ich es an einen Menschen weitergeben?' : ' Bitte sagen Sie mir, was Sie benötigen, und ich versuche es noch einmal.'}`,
      (f) =>
        `Ich sehe, dass Ihnen das nicht geholfen hat.${f.offerPerson ? ' Möchten Sie einem Menschen eine Nachricht hinterlassen?' : ' Wonach darf ich stattdessen suchen?'}`,
    ],
  },
  warm: {
    'greet-again': [
      (f) => `Hallo! Hier ist der Assistent von ${f.store}, eine Software. Was darf es sein?`,
      (f) => `Hallo noch einmal! Der Assistent von ${f.store} ist da. Erzählen Sie, was Sie brauchen.`,
    ],
    goodbye: [
      (f) => `Bis bald und danke fürs Vorbeischauen bei ${f.store}!`,
      () => 'Machen Sie es gut, bis zum nächsten Mal!',
    ],
    thank: [() => 'Sehr gern!', () => 'Jederzeit!', () => 'Aber klar!'],
    'all-right': [() => 'Alles klar!', () => 'Gar kein Problem.', () => 'Gut, das lassen wir.'],
  },
};
