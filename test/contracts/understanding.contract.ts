import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intents } from '../../bot/understanding/understanding.ts';
import type { Intent, UnderstandingPort, UnderstandRequest } from '../../bot/understanding/understanding.ts';
import { requestOf } from '../bot/understanding/request.ts';

export interface OpenUnderstanding {
  port: UnderstandingPort;
  /** Everything that left the process so far, as text; of a remote port. */
  sent?: () => string[];
  close?: () => Promise<void>;
}

/** What any port of understanding must do, however it does it. */
export function understandingContract(name: string, open: () => Promise<OpenUnderstanding>): void {
  describe(`understanding by ${name}`, () => {
    let opened: OpenUnderstanding;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.close?.());

    const understand = (text: string, changes: Partial<UnderstandRequest> = {}) =>
      opened.port.understand(
        requestOf(text, { ...(opened.port.remote ? { masked: text } : {}), ...changes }),
      );

    it.each<[text: string, intent: Intent, expecting?: UnderstandRequest['expecting']]>([
      ['show me waterproof jackets', 'search-products'],
      ['what is your return policy?', 'returns-policy'],
      ['where is my order', 'track-order'],
      ['what is in my cart?', 'view-cart'],
      ['I want to talk to a human', 'talk-to-human'],
      ['thanks a lot', 'thank'],
      ['hi, what is your return policy?', 'returns-policy'],
    ])('reads %j as %s', async (text, intent) => {
      expect((await understand(text)).intents[0]?.intent).toBe(intent);
    });

    it.each<[text: string, expecting: UnderstandRequest['expecting'], intent: Intent]>([
      ['yes', 'confirmation', 'affirm'],
      ['no thanks', 'confirmation', 'deny'],
      ['M', 'variant', 'add-to-cart'],
      ['cheaper', 'results-shown', 'refine-results'],
      ['the second one', 'results-shown', 'product-details'],
      ['D-10234', 'order-number', 'track-order'],
    ])('reads %j in the light of %s', async (text, expecting, intent) => {
      expect((await understand(text, { expecting })).intents[0]?.intent).toBe(intent);
    });

    it('ranks known intents by shares between 0 and 1', async () => {
      for (const text of ['show me jackets', 'qwerty zxcvb', '👍', 'what about the thing from before']) {
        const { intents: ranked } = await understand(text);
        const shares = ranked.map(({ confidence }) => confidence);
        expect(ranked.length).toBeGreaterThan(0);
        expect(ranked.every(({ intent }) => intents.includes(intent))).toBe(true);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares).toEqual(shares.toSorted((one, other) => other - one));
      }
    });

    it("reads slots in the catalogue's own words", async () => {
      const { slots } = await understand('a navy blue northpeak jacket in xl under $120');
      expect(slots).toMatchObject({
        color: 'Navy Blue',
        brand: 'Northpeak',
        category: 'Jackets',
        size: 'XL',
        priceMax: 12_000,
      });
    });

    it('leaves the words of the product as what to look for', async () => {
      expect((await understand('do you have a waterproof tent under $200')).query).toContain('waterproof');
    });

    it('takes several wishes apart', async () => {
      const { wishes } = await understand('show me red jackets and what is your return policy?');
      expect(wishes.map(({ intents: [top] }) => top?.intent)).toEqual(['search-products', 'returns-policy']);
    });

    it('finds personal data in the words as they were said', async () => {
      const text = 'my order is D-10234, mail sam@example.com';
      const { personalData, slots } = await understand(text, { masked: 'my order is D-10234, mail [email]' });
      const found = personalData.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
      expect(found).toEqual([['email', 'sam@example.com']]);
      expect(slots).toMatchObject({ email: 'sam@example.com', orderId: 'D-10234' });
      expect((opened.sent?.() ?? []).join('\n')).not.toContain('sam@example.com');
    });

    it.each([
      ['quiero una chaqueta azul por favor', 'es'],
      ['ich suche eine blaue Jacke für meine Frau', 'de'],
      ['show me jackets', 'en'],
    ])('hears the language of %j', async (text, language) => {
      expect((await understand(text)).language).toBe(language);
    });

    it('names the model that answered', async () => {
      expect((await understand('hello')).model).toMatch(/^(?:embedded|comprehend)-./);
    });

    it('does not go on for a caller that has left, when it asks outside', async () => {
      if (!opened.port.remote) return;
      const before = opened.sent?.().length;
      const request = requestOf('frobnik the wug when', { masked: 'frobnik the wug when' });
      await expect(opened.port.understand(request, AbortSignal.abort(new Error('left')))).rejects.toThrow();
      expect(opened.sent?.().length).toBe(before);
    });
  });
}
