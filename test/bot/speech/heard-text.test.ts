import { describe, expect, it } from 'vitest';
import { heardText, spelled } from '../../../bot/speech/ear/text.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import { strangers } from './strangers-table.ts';

/** What is written, and what a person would say in its place. */

const tables: Record<string, { language: Language; rows: [written: string, heard: string][] }> = {
  'en-US': {
    language: 'en',
    rows: [
      ['It costs $89.', 'It costs 89 dollars.'],
      ['It costs $1.00 or $119.50.', 'It costs 1 dollar or 119 dollars 50.'],
      ['$0.50 each', '50 cents each'],
      ['Five jackets, $59–$119', 'Five jackets, 59 to 119 dollars'],
      ['From $1,299.50', 'From 1299 dollars 50'],
      ['€15 or £20 or 30 CHF', '15 euros or 20 pounds or 30 francs'],
      ['It holds 350 ml and weighs 1 kg.', 'It holds 350 milliliters and weighs 1 kilogram.'],
      ['30 × 20 × 10 cm', '30 by 20 by 10 centimeters'],
      ['A 12" pan for 6 ft', 'A 12 inch pan for 6 feet'],
      ['180 g/m², 20 °C', '180 grams per square meter, 20 degrees Celsius'],
      ['10% off, -20% today', '10 percent off, minus 20 percent today'],
      ['3–5 business days', '3 to 5 business days'],
      ['Mon–Fri 10:00–19:00', 'Monday to Friday 10 AM to 7 PM'],
      ['Sat 9:00–18:00, Sun 11 am', 'Saturday 9 AM to 6 PM, Sunday 11 AM'],
      ['We open at 9:30.', 'We open at 9:30.'],
      ['Delivered 2026-11-24', 'Delivered November 24, 2026'],
      ['by 11/24/2026', 'by November 24, 2026'],
      ['Order D-10023 is on its way.', 'Order D, 1 0 0, 2 3 is on its way.'],
      ['Your reference is M-7KQ2.', 'Your reference is M, 7, K Q, 2.'],
      ['4.6/5 (31)', '4.6 out of 5, 31'],
      ['★★★★☆', '4 out of 5 stars'],
      ['Sizes S–XL, also XXL', 'Sizes S to extra large, also double extra large'],
      ['e.g. wool, approx. 2 kg, max. 5', 'for example wool, about 2 kilograms, at most 5'],
      ['Done 🎉 and 👍🏽 sent', 'Done and sent'],
      [
        'See **the page**: [Returns](https://a.example/r) or https://a.example/x?y=1.',
        'See the page: Returns or the link.',
      ],
      ['# Returns\n- 60 days\n- Free', 'Returns. 60 days. Free'],
      ['Size <M> & more', 'Size M and more'],
      ['Write to help@shop.example.', 'Write to help at shop dot example.'],
      ['Navy / White, 24/7', 'Navy, White, around the clock'],
      ['It costs $5.05.', 'It costs 5 dollars and 5 cents.'],
      ['US 9 / EU 42', 'US 9, EU 42'],
      ['$3/month or $4.5/kg', '3 dollars per month or 4 dollars 50 per kilogram'],
      ['From $20+, up to $10k', 'From 20 dollars plus, up to 10000 dollars'],
      ['10am–6pm, 8 a.m.–5 p.m.', '10 AM to 6 PM, 8 AM to 5 PM'],
      ['12pm and 12am', '12 PM and 12 AM'],
      ['Tue, Nov 24', 'Tuesday, November 24'],
      ['between Nov 24–27', 'between November 24 to 27'],
      ['3 Mar and Mar 3, May 5', '3 March and March 3, May 5'],
      [`5'10" tall`, '5 feet 10 inches tall'],
      ['It is 12" wide', 'It is 12 inches wide'],
      ['Ø 30 cm, 2 yrs', 'diameter 30 centimeters, 2 years'],
    ],
  },
  'es-ES': {
    language: 'es',
    rows: [
      ['Cuesta 89 €.', 'Cuesta 89 euros.'],
      ['Cuesta 1 € o 119,50 €.', 'Cuesta 1 euro o 119 euros con 50.'],
      ['0,50 € cada uno', '50 céntimos cada uno'],
      ['Cinco chaquetas, 59–119 €', 'Cinco chaquetas, 59 a 119 euros'],
      ['Desde 1.299,50 €', 'Desde 1299 euros con 50'],
      ['$15 o £20', '15 dólares o 20 libras'],
      ['Caben 350 ml y pesa 1 kg.', 'Caben 350 mililitros y pesa 1 kilo.'],
      ['30 x 20 cm', '30 por 20 centímetros'],
      ['2,5 l a 20 °C', '2,5 litros a 20 grados'],
      ['10 % de descuento', '10 por ciento de descuento'],
      ['3-5 días', '3 a 5 días'],
      ['lun–vie 10:00–19:00', 'lunes a viernes 10 a 19 horas'],
      ['sáb 9:00–18:00', 'sábado 9 a 18 horas'],
      ['A las 9:30 h', 'A las 9 horas 30'],
      ['Llega el 24/11/2026', 'Llega el 24 de noviembre de 2026'],
      ['El pedido D-10023', 'El pedido D, 1 0 0, 2 3'],
      ['4,6/5', '4,6 de 5'],
      ['Tallas S–XL', 'Tallas S a X L'],
      ['p. ej. lana, aprox. 2 kg', 'por ejemplo lana, aproximadamente 2 kilos'],
      ['n.º 5 y 6 uds.', 'número 5 y 6 unidades'],
      ['¡Listo! 🎉', '¡Listo!'],
      ['Mira la [página](https://a.example)', 'Mira la página'],
      ['hola@tienda.example', 'hola arroba tienda punto example'],
      ['Azul & blanco', 'Azul y blanco'],
      ['Cuesta 5,05 €.', 'Cuesta 5 euros y 5 céntimos.'],
      ['3 €/mes', '3 euros por mes'],
      ['mié., 24 nov.', 'miércoles, 24 de noviembre'],
      ['del 24 al 27 de nov.', 'del 24 al 27 de noviembre'],
      ['EE. UU., Ø 30 cm', 'Estados Unidos, diámetro 30 centímetros'],
    ],
  },
  'fr-FR': {
    language: 'fr',
    rows: [
      ['Il coûte 89 €.', 'Il coûte 89 euros.'],
      ['1 € ou 119,50 €', '1 euro ou 119 euros 50'],
      ['0,50 € pièce', '50 centimes pièce'],
      ['Cinq vestes, 59–119 €', 'Cinq vestes, 59 à 119 euros'],
      ['Dès 1 299,50 €', 'Dès 1299 euros 50'],
      ['15 $ ou 20 CHF', '15 dollars ou 20 francs suisses'],
      ['350 ml, 1,5 kg', '350 millilitres, 1,5 kilogramme'],
      ['30 × 20 cm', '30 sur 20 centimètres'],
      ['à 20 °C', 'à 20 degrés'],
      ['10 % de remise', '10 pour cent de remise'],
      ['3–5 jours', '3 à 5 jours'],
      ['lun.–ven. 10:00–19:00', 'lundi à vendredi 10 à 19 heures'],
      ['sam. 9:00–18:00', 'samedi 9 à 18 heures'],
      ['à 9h30', 'à 9 heures 30'],
      ['le 24/11/2026', 'le 24 novembre 2026'],
      ['La commande D-10023', 'La commande D, 1 0 0, 2 3'],
      ['4,6/5', '4,6 sur 5'],
      ['Tailles S–XL', 'Tailles S à X L'],
      ['p. ex. la laine, env. 2 kg', 'par exemple la laine, environ 2 kilogrammes'],
      ['c.-à-d. 5 € TTC', `c'est-à-dire 5 euros toutes taxes comprises`],
      ['Voilà « ceci » 👍', 'Voilà ceci'],
      ['voir https://a.example/page', 'voir le lien'],
      ['aide@boutique.example', 'aide arobase boutique point example'],
      ['disponible 24/7', 'disponible 24 heures sur 24'],
      ['Cela coûte 5,05 €.', 'Cela coûte 5 euros et 5 centimes.'],
      ['3 €/mois ou 1,5 €', '3 euros par mois ou 1 euro 50'],
      ['mar. 24 nov.', 'mardi, 24 novembre'],
      ['12 févr. 2026', '12 février 2026'],
      ['Ø 30 cm', 'diamètre 30 centimètres'],
    ],
  },
  'de-DE': {
    language: 'de',
    rows: [
      ['Es kostet 89 €.', 'Es kostet 89 Euro.'],
      ['1 € oder 119,50 €', '1 Euro oder 119 Euro 50'],
      ['0,50 € pro Stück', '50 Cent pro Stück'],
      ['Fünf Jacken, 59–119 €', 'Fünf Jacken, 59 bis 119 Euro'],
      ['Ab 1.299,50 €', 'Ab 1299 Euro 50'],
      ['CHF 20 oder 15 $', '20 Franken oder 15 Dollar'],
      ['350 ml, 1,5 kg', '350 Milliliter, 1,5 Kilogramm'],
      ['30 x 20 cm', '30 mal 20 Zentimeter'],
      ['bei 20 °C', 'bei 20 Grad'],
      ['10 % Rabatt', '10 Prozent Rabatt'],
      ['3–5 Werktage', '3 bis 5 Werktage'],
      ['Mo–Fr 10:00–19:00 Uhr', 'Montag bis Freitag 10 bis 19 Uhr'],
      ['um 9:30 Uhr', 'um 9 Uhr 30'],
      [
        'Do–Fr 10:00–20:00, Sa 09:00–18:00, So 11:00–17:00',
        'Donnerstag bis Freitag 10 bis 20 Uhr, Samstag 9 bis 18 Uhr, Sonntag 11 bis 17 Uhr',
      ],
      ['bis 24.11.2026', 'bis 24. November 2026'],
      ['Bestellung D-10023', 'Bestellung D, 1 0 0, 2 3'],
      ['4,6/5', '4,6 von 5'],
      ['Größen S–XL', 'Größen S bis X L'],
      ['z. B. Wolle, ca. 2 kg', 'zum Beispiel Wolle, circa 2 Kilogramm'],
      ['inkl. MwSt. und zzgl. Versand', 'inklusive Mehrwertsteuer und zuzüglich Versand'],
      ['Fertig 🎉!', 'Fertig!'],
      ['siehe [Rückgabe](https://a.example)', 'siehe Rückgabe'],
      ['hilfe@laden.example', 'hilfe ät laden Punkt example'],
      ['Blau & Weiß', 'Blau und Weiß'],
      ['19,– € oder 5,05 €', '19 Euro oder 5 Euro und 5 Cent'],
      ['4,50 €/kg', '4 Euro 50 pro Kilogramm'],
      ['Di., 24. Nov.', 'Dienstag, 24. November'],
      ['am 24.11. oder vom 1.5. bis 7.5.', 'am 24. November oder vom 1. Mai bis 7. Mai'],
      ['3. Okt. 2026', '3. Oktober 2026'],
      ['So 3 Stück, Version 1.2.', 'So 3 Stück, Version 1.2.'],
      ['Hauptstr. 5, Ø 30 cm', 'Hauptstraße 5, Durchmesser 30 Zentimeter'],
    ],
  },
};

describe.each(Object.entries(tables))('the form for the ear in %s', (locale, { language, rows }) => {
  it.each(rows)('of %j is %j', (written, heard) => {
    expect(heardText(written, { language, locale })).toBe(heard);
  });

  it.each(rows)('of what comes of %j is itself', (written) => {
    const once = heardText(written, { language, locale });
    expect(heardText(once, { language, locale })).toBe(once);
  });
});

describe.each(Object.entries(strangers))('what a stranger says, in %s', (locale, rows) => {
  const ear = { language: locale.slice(0, 2) as Language, locale };

  it.each(rows)('of %j is %j', (written, heard) => {
    expect(heardText(written, ear)).toBe(heard);
    expect(heardText(heard, ear)).toBe(heard);
  });
});

it('has more than eighty of them', () => {
  expect(Object.values(tables).flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(80);
});

it('keeps what merely looks like something else', () => {
  const ear = { language: 'en', locale: 'en-US' } as const;
  for (const text of [
    'Size M fits.',
    'The A to Z of hats.',
    'Call 555 0199.',
    'It is 100 percent wool.',
    'Only 2 left.',
  ]) {
    expect(heardText(text, ear)).toBe(text);
  }
});

it('spells a number of an order with pauses', () => {
  expect(spelled('D-10023')).toBe('D, 1 0 0, 2 3');
  expect(spelled('1Z999AA1')).toBe('1, Z, 9 9 9, A A, 1');
});
