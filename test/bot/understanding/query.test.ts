import { describe, expect, test } from 'vitest';
import { queryOf } from '../../../bot/understanding/embedded/query.ts';
import { readSlots } from '../../../bot/understanding/embedded/slots/slots.ts';
import { requestOf } from './request.ts';

describe("what is left of a shopper's words to search for", () => {
  test.each<[text: string, query: string]>([
    [
      'right so my old kettle packed in yesterday and I could do with a new one, stainless, nothing daft',
      'kettle packed stainless daft',
    ],
    ['Hello there, would you happen to stock any left-handed scissors?', 'left-handed scissors'],
    ['i was just wondering if by any chance you might have such a thing as a garlic press', 'garlic press'],
    ['me and the missus are redoing the bathroom and we want towels, big fluffy ones', 'towels big fluffy'],
    ['do you sell car tyres', 'car tyres'],
    ['a torch for my 6 year old', 'torch kids'],
    ['a puzzle for a nine-year-old girl', 'puzzle kids'],
    ['a watch for my 60 year old uncle', 'watch uncle'],
    ['anything in the way of cordless drills', 'cordless drills'],
    [
      'looking 4 a birthday present for my nephew who is mad about dinosaurs',
      '4 birthday present nephew mad dinosaurs',
    ],
    ['my dog chewed my old sofa so basically I need a new cushion cover', 'cushion cover'],
    [
      'ok so what i really need is a decent non stick frying pan for an induction hob',
      'non stick frying pan induction hob',
    ],
    ['can you please show me some scented candles', 'scented candles'],
    ['im after some wellies for the garden', 'wellies'],
    ['would you be so kind as to find me a waterproof phone case', 'waterproof phone case'],
    ["I'd like to get my hands on a cast iron skillet", 'cast iron skillet'],
    ['any good books about gardening for someone with no garden', 'books gardening'],
    ['hey there i hope you are well i am trying to track down a vintage style radio', 'vintage style radio'],
    ['give us a look at your teapots', 'teapots'],
    ['where do you keep your dog leads', 'dog leads'],
    ['we just moved house and need curtains', 'curtains'],
    ['i wanna see ur umbrellas pls', 'umbrellas'],
    ['something to keep mosquitoes away while camping', 'keep mosquitoes away camping'],
    ['show me everything you have in teak', 'teak'],
    ['is there anything for removing pet hair', 'removing pet hair'],
    ['i could really do with a new toaster', 'toaster'],
    ['usb c cable 2m', 'usb c cable 2m'],
    [
      "my grandmother's birthday is coming up and she loves gardening gloves",
      "grandmother's birthday loves gardening gloves",
    ],
    ['got any gluten free pasta', 'gluten free pasta'],
    ['do u have airpods cases', 'airpods cases'],
    ['I want to buy a set of bath towels for a gift', 'set bath towels gift'],
    ['have you got a coffee grinder that is not too loud', 'coffee grinder loud'],
    ['could you point me towards the baby monitors', 'baby monitors'],
    ['please search for running belt', 'running belt'],
    ['search kettle', 'kettle'],
    ['what about hats', 'hats'],
    ['um yeah hi i guess im looking for like a sleeping bag', 'sleeping bag'],
    ['do you guys carry any hiking poles at all', 'hiking poles'],
    ['help me find a rice cooker', 'rice cooker'],
    ['take a look for beard oil', 'beard oil'],
    ['need a laptop bag that fits 15 inches', 'laptop bag fits 15 inches'],
    ['i saw a lovely vase on your site last week can you find it', 'vase week'],
    ['do you happen to know if you stock fountain pens', 'fountain pens'],
    ['would love a hammock', 'hammock'],
    ['mind showing me your lanterns', 'lanterns'],
    ['have a browse for yoga mats', 'yoga mats'],
    ['any chance of a decent rake, mine snapped', 'rake'],
    ['show me kettles', 'kettles'],
    ['do you have a fish tank', 'fish tank'],
    ['need a dog lead', 'dog lead'],
    ['any good crime novels?', 'crime novels'],
    ['what kind of rugs do you have', 'rugs'],
    ['hi, my name is Jo and I am looking for a baking tray', 'baking tray'],
    [
      'our washing machine broke last night so we need a laundry basket in the meantime',
      'laundry basket meantime',
    ],
    ['could i please see some nail polish', 'nail polish'],
    ['where would i find light bulbs', 'light bulbs'],
    ['i want to buy perfume', 'perfume'],
    ['got any decent secateurs', 'secateurs'],
    ['do you happen to sell guitar strings', 'guitar strings'],
    ["I'd like a chess set", 'chess set'],
    ['we are hunting for a picnic basket', 'picnic basket'],
    ['please could you find a hand mixer because mine broke', 'hand mixer'],
    ['looking for a lunchbox since my son lost his', 'lunchbox'],
    ['can you get me vitamin c tablets', 'vitamin c tablets'],
    ['usb c hub', 'usb c hub'],
    ['trying to find a bird feeder', 'bird feeder'],
    ['do you stock compost at all', 'compost'],
  ])('%s → %s', (text, query) => {
    expect(queryOf(readSlots(text, requestOf(text)))).toBe(query);
  });
});

describe('a thing of two words whose last names another category', () => {
  const { words } = requestOf('');
  const compounds = ['running jacket', 'shoe tent'];

  test.each<[text: string, query: string, category: string | undefined]>([
    ['do you have running jackets', 'running jackets', undefined],
    ['do you have waterproof jackets', 'waterproof', 'Jackets'],
    ['a running jacket and jackets', 'running jacket', 'Jackets'],
  ])('%s', (text, query, category) => {
    const reading = readSlots(text, requestOf(text, { words: { ...words, compounds } }));
    expect(queryOf(reading)).toBe(query);
    expect(reading.slots.category).toBe(category);
  });
});
