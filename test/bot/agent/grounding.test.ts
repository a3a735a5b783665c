import { describe, expect, test } from 'vitest';
import { createGrounder } from '../../../bot/agent/grounding/grounder.ts';
import { addShopperWords, emptyLedger, type Ledger } from '../../../bot/agent/grounding/ledger.ts';
import { addToolResult } from '../../../bot/agent/grounding/tool-facts.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';

const usd = (amount: number): object => ({ amount, currency: 'USD', exponent: 2 });

function ledgerOfATurn(language: Language = 'en'): Ledger {
  const ledger = emptyLedger({ language });
  addShopperWords(ledger, 'I have $150 and two kids, can I send things back?');
  addToolResult(ledger, {
    products: [
      {
        card: {
          id: 'norrland',
          title: 'Norrland Rain Jacket',
          price: usd(11900),
          rating: { stars: 4.6, count: 112 },
        },
      },
    ],
    total: 7,
  });
  addToolResult(ledger, {
    passages: [
      {
        title: 'Returns',
        heading: 'How long',
        text: 'You can return unused items within 30 days for a full refund. Return shipping is free in the United States.',
      },
    ],
  });
  addToolResult(ledger, {
    order: { number: 'D-10042', stateLabel: 'On its way', estimatedDelivery: '2026-11-24' },
  });
  return ledger;
}

function said(text: string, language: Language = 'en', pieces = 7): string[] {
  const grounder = createGrounder({ ledger: ledgerOfATurn(language), storeName: 'Fernhill' });
  const out: string[] = [];
  for (let from = 0; from < text.length; from += pieces)
    out.push(...grounder.push(text.slice(from, from + pieces)));
  return [...out, ...grounder.finish()];
}

test('says nothing in a script that no language of the product is written in', () => {
  const truth = 'The Norrland Rain Jacket costs $119.';
  expect(said(`Всё это стоит 5 евро и прибудет завтра. ${truth}`)).toEqual([truth]);
  expect(said('好的，没问题，明天到。')).toEqual([]);
  const german = 'Das wäre sie also 👍 👍 👍.';
  expect(said(german, 'de')).toEqual([german]);
});

const truths: [string, Language?][] = [
  ['The Norrland Rain Jacket costs $119.'],
  ['It is $119.00 and rated 4.6 by 112 people.'],
  ['That is one hundred and nineteen dollars.'],
  ['I found 7 of them.'],
  ['You can return unused items within 30 days for a full refund.'],
  ['Return shipping is free in the United States.'],
  ['Your order D-10042 is on its way.'],
  ['That stays under your $150.'],
  ['Which colour would you like?'],
  ['Here are a few that fit.'],
  ['Either of the two would do.'],
  ['Fernhill has several.'],
  ['I am an assistant, not a person.'],
  ['Ich bin ein Assistent und kein Mensch.', 'de'],
  ['Soy un asistente, no una persona.', 'es'],
  ['Je suis un assistant, pas une personne.', 'fr'],
  ['Sie kostet 119 Dollar.', 'de'],
  ['Elle coûte 119 dollars.', 'fr'],
  ['Cuesta 119 dólares.', 'es'],
  ['Sie kostet hundertneunzehn Dollar.', 'de'],
];

const falsehoods: [string, Language?][] = [
  ['The Norrland Rain Jacket costs $109.'],
  ['It costs ninety-nine dollars.'],
  ['It is $1,190.'],
  ['There is 20 % off today.'],
  ['It is rated 4.9.'],
  ['You can return it within 60 days.'],
  ['Shipping is free on all orders.'],
  ['We guarantee delivery tomorrow.'],
  ['It is gluten free and safe for nut allergies.'],
  ['It will arrive by Friday.'],
  ['Your order D-99999 is on its way.'],
  ['You might also like the Glacier Storm Parka.'],
  ['Only a few left in stock.'],
  ['We will refund you in full right away.'],
  ['Sie kostet neunundneunzig Euro.', 'de'],
  ['Der Versand ist kostenlos.', 'de'],
  ['La livraison est offerte.', 'fr'],
  ['Ça coûte quatre-vingt-dix dollars.', 'fr'],
  ['El envío es gratis.', 'es'],
  ['Cuesta noventa dólares.', 'es'],
];

describe('what the agent may say', () => {
  test.each(truths)('releases what the turn has read: %s', (sentence, language) => {
    for (const pieces of [1, 7, 400]) expect(said(sentence, language, pieces)).toEqual([sentence]);
  });

  test.each(falsehoods)('keeps back what nobody said: %s', (sentence, language) => {
    for (const pieces of [1, 7, 400]) expect(said(sentence, language, pieces)).toEqual([]);
  });

  test('drops only the false sentence of a reply and says why', () => {
    const grounder = createGrounder({ ledger: ledgerOfATurn(), storeName: 'Fernhill' });
    const text = 'The Norrland Rain Jacket costs $119. It ships free worldwide. Which size would you like?';
    const released = [...grounder.push(text), ...grounder.finish()];
    expect(released).toEqual(['The Norrland Rain Jacket costs $119.', 'Which size would you like?']);
    expect(grounder.refusals).toMatchObject([{ reason: 'promise' }]);
  });

  test('releases nothing of a sentence before it is whole', () => {
    const grounder = createGrounder({ ledger: ledgerOfATurn(), storeName: 'Fernhill' });
    expect(grounder.push('It costs $11')).toEqual([]);
    expect(grounder.push('9. And')).toEqual(['It costs $119.']);
  });
});
