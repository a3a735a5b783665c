import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { policiesIn } from '../../../bot/settings/policy-language.ts';
import { loadStore } from '../../../bot/settings/stores.ts';
import { PolicyIndex } from '../../../bot/tools/policy-index.ts';

/** German questions are answered by the German pages, in the section that answers them. */

type Asked = [question: string, topic: string, heading: RegExp];

const hafen: Asked[] = [
  ['liefert ihr in die Schweiz?', 'shipping-info', /ins Ausland/],
  ['wie lange dauert die Lieferung', 'delivery-estimate', /Wie lange dauert/],
  ['wer zahlt den Rückversand', 'returns-policy', /Wer zahlt die Rücksendung/],
  ['nehmt ihr PayPal', 'payment-info', /Zahlung|bezahlen/],
  ['wann wird abgebucht', 'payment-info', /Wann wird abgebucht/],
  ['wie lange ist die Garantie', 'warranty-info', /Wie lange gilt die Gewährleistung/],
  ['kann ich meine Bestellung noch stornieren', 'cancel-order', /stornieren/],
  ['Adresse der Bestellung aendern', 'change-order', /Lieferadresse ändern/],
  ['darf ich das Rad Probe fahren', 'product-question', /Probe fahren/],
  ['wie lange sind Gutscheine gültig', 'apply-coupon', /Wie lange gelten/],
  ['habt ihr Rabatt für Neukunden', 'promotions', /erste Bestellung/],
  ['liefert ihr an eine Packstation', 'shipping-info', /Packstationen/],
  ['wann habt ihr offen', 'store-info', /geöffnet/],
  ['nehmt ihr alte Batterien zurueck', 'returns-policy', /alte Geräte/],
  ['wie verschickt ihr Fahrräder', 'shipping-info', /Fahrräder geliefert/],
];

const demo: Asked[] = [
  ['in welchem Zustand müssen getragene Schuhe sein', 'returns-policy', /Zustand/],
  ['liefert ihr nach Deutschland', 'shipping-info', /andere Länder/],
  ['versendet ihr nach Kanada', 'shipping-info', /Kanada/],
  ['mein Paket ist zu spät', 'track-order', /verspätet/],
  ['Paket kam kaputt an', 'report-problem', /beschädigt/],
  ['kann ich etwas im Laden umtauschen', 'returns-policy', /im Laden/],
  ['meine Karte wurde abgelehnt', 'payment-info', /abgelehnt/],
  ['gleicht ihr Preise von Amazon an', 'out-of-scope', /Preise anderer Händler/],
  ['gibts Studentenrabatt', 'promotions', /Studierende/],
  ['repariert ihr Reißverschlüsse', 'warranty-info', /Reparieren Sie/],
  ['ist der Laden barrierefrei', 'store-info', /barrierefrei/],
  ['brauche ich den Kassenbon', 'get-invoice', /Kassenbon/],
  ['liefert ihr an ein Postfach', 'shipping-info', /Postfach/],
];

describe.each([
  ['hafen', hafen],
  ['demo', demo],
])('%s', (store, questions) => {
  const { policies, settings } = loadStore(path.join('stores', store));
  const index = new PolicyIndex(policiesIn(policies, 'de', settings.languages));

  it.each(questions)('"%s"', (question, topic, heading) => {
    const [first] = index.find(question, topic, 1);
    expect(first?.passage.heading).toMatch(heading);
    expect(first?.passage.language).toBe('de');
  });

  it('does not answer what no page says', () => {
    expect(index.find('vermietet ihr Boote', undefined, 1)).toEqual([]);
  });
});
