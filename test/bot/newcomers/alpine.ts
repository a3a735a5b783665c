import type { Conversation } from './expected.ts';

/**
 * A shop of an alpine hut: cheese, kitchen, outdoor goods and toys, each with fields of its own. What is asked is put in words
 * that no field has: "how old", "for how many", "bis wieviel Grad", "she's pregnant".
 */
// prettier-ignore
export const alpine: Conversation[] = [
  { name: 'cheese: what is called milk is asked, and how it was treated', turns: [
    ["tell me about the shepherd's blue", { says: /Shepherd's Blue/ }],
    ['what milk is it', { says: /Milk: Ewe/ }],
    ['raw or pasteurised?', { says: /Treatment: Raw/ }],
    ['how long was it aged', { says: /9 weeks/ }],
    ['my sister is pregnant, is it ok for her', { says: /Treatment: Raw[^]*pregnant women/ }] ] },
  { name: 'who may not have it', turns: [
    ['barley crackers', { includes: ['Barley Crackers'] }],
    ["he's a coeliac, can he eat them", { says: /Barley \(gluten\)/ }],
    ['and the pine honey, is it ok for a 7 month old', { says: /infants under 12 months/ }] ] },
  { name: 'how much, how many, how strong', turns: [
    ['fondue pot', { includes: ['Family Fondue Pot'] }],
    ['how many of us would it feed', { says: /4 to 6 people/ }],
    ['how heavy', { says: /3\.1 kg/ }],
    ['two-flame stove', { includes: ['Two-Flame Stove'] }],
    ['how many watts', { says: /1,500 W/ }],
    ['rennet drops', { includes: ['Rennet Drops'] }],
    ['how much do i put in for 5 litres', { says: /8 drops/ }] ] },
  { name: 'outdoors: how cold, how it falls, and another thing put in front', turns: [
    ['sleeping bag', { includes: ['Ridge Sleeping Bag'] }],
    ['how cold can it get outside', { says: /-4/ }],
    ['and the alp boot, does it run small', { says: /Runs small/ }],
    ['and the chopping board, what is it made of', { says: /Maple/ }] ] },
  { name: 'toys: small parts, and from what age', turns: [
    ['wooden cows', { includes: ['Seven Wooden Cows'] }],
    ['anything small on it she could swallow', { says: /Small parts/ }],
    ['from what age', { says: /3 years/ }] ] },
  { name: 'auf Deutsch: Grad, Lumen, Kabel, Kleinteile', turns: [
    ['ich suche einen Schlafsack', { includes: ['Ridge Sleeping Bag'] }],
    ['bis wieviel Grad', { says: /-4/ }],
    ['ich suche eine Lampe', { includes: ['Hut Lamp'] }],
    ['wie hell ist die', { says: /420 lumens/ }],
    ['hat die ein langes kabel', { says: /1\.8 m/ }] ] },
  { name: 'en español: para cuántos, a partir de qué edad', turns: [
    ['busco una olla para fondue', { includes: ['Family Fondue Pot'] }],
    ['para cuántas personas es', { says: /4 to 6 people/ }],
    ['cuánto pesa', { says: /3\.1 kg/ }] ] },
];
