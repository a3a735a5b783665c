import { describe, expect, test } from 'vitest';
import { findPersonalData, maskPersonalData } from '../../../bot/understanding/embedded/personal-data.ts';

const rows: [text: string, masked: string][] = [
  ['my card is 4242 4242 4242 4242', 'my card is [card]'],
  ['4242-4242-4242-4242 exp 12/29', '[card] exp 12/29'],
  ['378282246310005', '[card]'],
  ['pay with 5555555555554444 please', 'pay with [card] please'],
  ['4242424242424243 is no card', '4242424242424243 is no card'],
  ['DE89 3704 0044 0532 0130 00', '[iban]'],
  ['iban gb29nwbk60161331926819', 'iban [iban]'],
  ['FR1420041010050500013M02606', '[iban]'],
  ['write to jo.smith+shop@example.co.uk now', 'write to [email] now'],
  ['müller@example.de', '[email]'],
  ['call +44 20 7946 0958', 'call [phone]'],
  ['my number is (555) 010-9999', 'my number is [phone]'],
  ['0171 5550123', '[phone]'],
  ['5550109999', '[phone]'],
  ['ship to 12 Baker Street', 'ship to [address]'],
  ['I live at 1600 West Oak Avenue, apt 4b', 'I live at [address]'],
  ['Lindenstraße 12', '[address]'],
  ['Hauptstr. 5a', '[address]'],
  ['12 rue de la Paix', '[address]'],
  ['calle del Sol 14', '[address]'],
  ['my password is hunter2', 'my password is [password]'],
  ['pw: hunter2secret', 'pw: [password]'],
  ['charged twice, password hunter2secret, call me', 'charged twice, password [password], call me'],
  ['exp 12/29 cvv 123', 'exp 12/29 cvv [password]'],
  ['I forgot my password for the shop', 'I forgot my password for the shop'],
  ['Password: S3cret!x', 'Password: [password]'],
  ['mein Passwort ist Sommer2020', 'mein Passwort ist [password]'],
  ['the cvv is 123', 'the cvv is [password]'],
  ['my password is not working', 'my password is not working'],
  ['I need a jacket under $120', 'I need a jacket under $120'],
  ['size 42 in blue, two of them', 'size 42 in blue, two of them'],
  ['between 1000 and 2000', 'between 1000 and 2000'],
  ['delivered on 2026-03-02 or 02.03.2026', 'delivered on 2026-03-02 or 02.03.2026'],
  ['32x34 jeans', '32x34 jeans'],
  // Spoken in pairs, and numbers in a row that are no card.
  ['card forty one eleven eleven eleven eleven eleven eleven eleven', 'card [card]'],
  ['it is double four one one, one one one one, one one one one, one one one', 'it is double [card]'],
  ['karte einundvierzig elf elf elf elf elf elf elf', 'karte [card]'],
  ['sizes ten twelve fourteen sixteen eighteen twenty', 'sizes ten twelve fourteen sixteen eighteen twenty'],
  ['ten, eleven, twelve please', 'ten, eleven, twelve please'],
  // Papers, and goods that hold them.
  ['my passport number is X1234567', 'my passport number is [document]'],
  ['passport C01X00T47', 'passport [document]'],
  ['Personalausweis L01X00T47', 'Personalausweis [document]'],
  ['my social security number is 078-05-1120', 'my social security number is [document]'],
  ['national insurance number QQ 12 34 56 C', 'national insurance number [document]'],
  ['driving licence MORGA657054SM9IJ', 'driving licence [document]'],
  ['my id card number is 123456789', 'my id card number is [document]'],
  ['my passport holder in blue', 'my passport holder in blue'],
  ['passport cover 12345', 'passport cover 12345'],
  ['passport wallet in 100% leather', 'passport wallet in 100% leather'],
  ['ID card holder 3 slots', 'ID card holder 3 slots'],
  ['licence plate frame 12345678', 'licence plate frame 12345678'],
  // Names with a street behind them, or after a word for who gets it; places and goods stay.
  ['ship to Ada Marlow, 12 Elm Street', 'ship to [name], [address]'],
  [
    'please deliver it to my sister Jane Doe at 5 Oak Road',
    'please deliver it to my sister [name] at [address]',
  ],
  ['schickt es an Erika Muster, Lindenstraße 12', 'schickt es an [name], [address]'],
  ['c/o Ada Marlow please', 'c/o [name] please'],
  ['attn: Ada Marlow', 'attn: [name]'],
  ['ship to Los Angeles', 'ship to Los Angeles'],
  ['send it to New York 10001 please', 'send it to New York 10001 please'],
  ['deliver to Salt Lake City', 'deliver to Salt Lake City'],
  ['send it to Emma Stone Mugs 12 oz', 'send it to Emma Stone Mugs 12 oz'],
  ['gift for Mia Lou, 12 inch doll', 'gift for Mia Lou, 12 inch doll'],
  ['my name is Ada Marlow and I want a tent', 'my name is [name] and I want a tent'],
  ['hello my name is tom', 'hello my name is [name]'],
  ['Mein Name ist Jörg von Weber, guten Tag', 'Mein Name ist [name], guten Tag'],
  ["je m'appelle Zoé Durand", "je m'appelle [name]"],
  ['order for Mrs. Okoro-Lee please', 'order for Mrs. [name] please'],
  ['my name is not on the list', 'my name is not on the list'],
  ['what is the name of this jacket', 'what is the name of this jacket'],
  ['Señora Inés Vidal', 'Señora [name]'],
  ['the lamp came broken. Regards, John Smith', 'the lamp came broken. Regards, [name]'],
  ['please call me back\nKind regards\nAda', 'please call me back\nKind regards\n[name]'],
  ['Die Lampe ist kaputt. Viele Grüße, Jörg Weber', 'Die Lampe ist kaputt. Viele Grüße, [name]'],
  ['lampe kaputt mfg Anna', 'lampe kaputt mfg [name]'],
  ['La lámpara llegó rota. Un saludo, Inés Vidal', 'La lámpara llegó rota. Un saludo, [name]'],
  ['La lampe est cassée. Cordialement, Zoé Durand', 'La lampe est cassée. Cordialement, [name]'],
  ['where is it? thanks\nTom Marlow', 'where is it? thanks\n[name]'],
  ['hi, I am Ada Marlow and my lamp is broken', 'hi, I am [name] and my lamp is broken'],
  ['ich bin Jörg Weber, wo ist mein Paket', 'ich bin [name], wo ist mein Paket'],
  ['Soy Inés Vidal', 'Soy [name]'],
  ['je suis Zoé Durand', 'je suis [name]'],
  ["I'm Looking For A Tent", "I'm Looking For A Tent"],
  ['thanks, the Harbor Merino then', 'thanks, the Harbor Merino then'],
  ['add the Kestrel Camera', 'add the Kestrel Camera'],
  ['ich bin Anfänger', 'ich bin Anfänger'],
  ['Danke, Zelt nehme ich', 'Danke, Zelt nehme ich'],
  ['I need these:\nTent', 'I need these:\nTent'],
  ['2 way radio', '2 way radio'],
  // As it is dictated.
  ['maria dot lopez at post dot org', '[email]'],
  ['send it to quentin.zzyx at hidden-example dot org please', 'send it to [email] please'],
  ['mi correo es maria punto lopez arroba correo punto es', 'mi correo es [email]'],
  ['mon adresse: zoe point durand arobase poste point fr', 'mon adresse: [email]'],
  ['schreib an jörg punkt weber ät post punkt de', 'schreib an [email]'],
  ['anna unterstrich maier at web punkt de', '[email]'],
  ['ada (at) example.com', '[email]'],
  ['ada [at] example dot com', '[email]'],
  ['my card is four one one one, one one one one, one one one one, one one one one', 'my card is [card]'],
  ['vier eins eins eins eins eins eins eins eins eins eins eins eins eins eins eins', '[card]'],
  ['look at the tents dot pattern', 'look at the tents dot pattern'],
  ['one two or three pens at most', 'one two or three pens at most'],
  ['what do you have at the moment. tents?', 'what do you have at the moment. tents?'],
  // With other keyboards, and with what nobody sees.
  ['card ４１１１ １１１１ １１１１ １１１１ ok', 'card [card] ok'],
  ['card 4111\u200B1111\u200B1111\u200B1111', 'card [card]'],
  ['4\u2060111\u200D 11\u00AD11 1111 1111', '[card]'],
  ['quentin＠hidden-example．org', '[email]'],
  ['ｑｕｅｎｔｉｎ@hidden-example.org', '[email]'],
  ['que\u200Bntin@hidden-ex\u200Bample.org', '[email]'],
  ['٤١١١ ١١١١ ١١١١ ١١١١', '[card]'],
  ['ein Gruß 👋 an ada@example.com 👋', 'ein Gruß 👋 an [email] 👋'],
  ['① size ② please', '① size ② please'],
  // Streets with their towns.
  ['77 Zebrastrasse, 80331 Zyxhausen', '[address]'],
  ['Zebrastrasse 77, 80331 Zyxhausen bitte', '[address] bitte'],
  ['77 Zebra Street, Springfield, IL 62704', '[address]'],
  ['10 Downing Street, London SW1A 2AA please', '[address] please'],
  ['12 rue de la Paix, 75002 Paris', '[address]'],
  ['calle del Sol 14, 28013 Madrid', '[address]'],
  ['ship to 12 Baker Street, please', 'ship to [address], please'],
  ['do you deliver to 80331 Munich', 'do you deliver to 80331 Munich'],
  ['have you got Dr Martens boots', 'have you got Dr Martens boots'],
];

describe('personal data', () => {
  test.each(rows)('%s', (text, masked) => {
    expect(maskPersonalData(text, findPersonalData(text))).toBe(masked);
  });

  test('an order number is not a telephone number', () => {
    const text = 'order 2025011234';
    expect(findPersonalData(text)).toHaveLength(1);
    expect(findPersonalData(text, { start: 6, end: 16 })).toEqual([]);
  });

  test('nothing hides behind a long text or across its pieces', () => {
    for (const before of [1_790, 1_990, 2_000, 30_000]) {
      const text = `${'a '.repeat(before / 2)}4242 4242 4242 4242`;
      expect(findPersonalData(text)).toEqual([{ kind: 'card', start: text.length - 19, end: text.length }]);
    }
  });
});
