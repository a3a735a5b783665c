import { expect, test } from 'vitest';
import { askedOfStore } from '../../../bot/understanding/embedded/asked-of-store.ts';
import { readSlots } from '../../../bot/understanding/embedded/slots/slots.ts';
import type { Intent, UnderstandRequest } from '../../../bot/understanding/understanding.ts';
import { requestOf } from './request.ts';

const words = {
  ...requestOf('').words,
  things: ['kettle', 'oil', 'tomate'],
  names: ['kettle', 'kettles', 'teekannen', 'permanentes', 'graines', 'alder', 'birch', 'oil', 'tomate'],
};

const unsure = 0.4;

test.each<
  [text: string, taken: Intent, intent: Intent | undefined, expecting?: UnderstandRequest['expecting']]
>([
  ['actually do you have kettles instead', 'change-quantity', 'search-products', 'variant'],
  ['wait do you sell kettles', 'search-products', 'search-products', 'variant'],
  ['espera, teneis permanentes?', 'cancel-that', 'search-products', 'variant'],
  ['vous avez des graines', 'store-info', 'search-products'],
  ['welche teekannen habt ihr', 'store-info', 'search-products'],
  ['do you have a ghost in the kettle', 'store-info', undefined],
  ['do you have kettles', 'talk-to-human', undefined, 'message-for-staff'],
  ['difference between alder and birch', 'search-products', 'compare-products'],
  ['a bag between alder and birch', 'search-products', undefined],
  ['bon. engrais tomate vite', 'apply-coupon', 'search-products'],
  ['a code for the tomate', 'apply-coupon', undefined],
  ['do you do oil changes', 'returns-policy', 'out-of-scope'],
  ['do you do refunds on oil', 'returns-policy', undefined],
  ['do you come out and fit it', 'check-availability', 'store-info'],
  ['hi would somebody come round to tune the kettle', 'returns-policy', 'store-info'],
  ['can you come and take the oil back', 'returns-policy', undefined],
  ['do you come in green', 'check-availability', undefined],
  ['cuanto pesa la tienda', 'ask-price', 'product-question'],
  ['how much does the kettle weigh', 'ask-price', 'product-question'],
  ['combien pèse la graine', 'ask-price', 'product-question'],
  ['wie viel fasst die kanne', 'ask-price', 'product-question'],
  ['cuánto cuesta la tienda', 'ask-price', undefined],
  ["gibt's die teekannen noch", 'show-more', 'check-availability'],
  ['las hay mas largas?', 'check-availability', 'refine-results', 'results-shown'],
  ["vous l'avez en plus court", 'check-availability', 'refine-results', 'results-shown'],
  ['habt ihr das auch breiter', 'search-products', 'refine-results', 'results-shown'],
  ['hay mas grande?', 'check-availability', undefined, 'nothing'],
  ['hay más colores', 'check-availability', undefined, 'results-shown'],
  ['quand est-ce que vous expédiez', 'shipping-info', 'delivery-estimate'],
  ['wann verschickt ihr', 'shipping-info', 'delivery-estimate'],
  ['vous livrez en suisse', 'shipping-info', undefined],
  ['und mit 12 stück?', 'out-of-scope', 'check-availability', 'results-shown'],
  ['et si on en commande 20', 'add-to-cart', 'check-availability', 'results-shown'],
  ['y si me llevo 4', 'add-to-cart', 'check-availability', 'results-shown'],
  ['wenn wir 6 davon bestellen', 'add-to-cart', 'check-availability', 'results-shown'],
  ["j'en prends 20", 'add-to-cart', undefined, 'results-shown'],
  ['quiero cambiar la falda, me queda pequeña', 'search-products', 'exchange-item'],
  ['die schuhe sind zu eng, kann ich die umtauschen', 'search-products', 'exchange-item'],
  ['je veux échanger le manteau, il est trop long', 'search-products', 'exchange-item'],
  ['busco una falda, la mía me queda grande', 'search-products', undefined],
  ['do you still have the alder', 'show-more', 'check-availability'],
  ['il y a encore des graines', 'show-more', 'check-availability'],
  ['gibt es noch andere teekannen', 'show-more', undefined],
  ['la 240x220', 'apply-coupon', 'refine-results'],
  ['die in 140 x 200 cm', 'apply-coupon', 'refine-results'],
  ['use 240x220', 'apply-coupon', 'refine-results'],
  ['code SAVE10', 'apply-coupon', undefined],
])('%s', (text, taken, intent, expecting = 'nothing') => {
  const reading = readSlots(text, requestOf(text, { words, expecting }));
  expect(askedOfStore(reading, { intent: taken, confidence: unsure })?.intent).toBe(intent);
});

test('what is read surely stays as it is', () => {
  const text = 'do you have kettles';
  const reading = readSlots(text, requestOf(text, { words }));
  expect(askedOfStore(reading, { intent: 'check-availability', confidence: 0.9 })).toBeUndefined();
});
