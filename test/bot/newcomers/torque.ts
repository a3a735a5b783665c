import type { Conversation } from './expected.ts';

/** A shop for car parts: viscosities, bases, lengths in inches, litres, and what fits which car (the store does not say). */
// prettier-ignore
export const torque: Conversation[] = [
  { name: 'oil by its grade, a canister, and what is sold out', turns: [
    ['5w40 oil 5 litres', { says: /sold out|out of stock/i }],
    ['5w30 then', { says: /5W-30.*5 L/ }],
    ['does it fit a golf 7', { says: /not say|don.t|does not/i }],
    ['ok put it in and an oil filter', { cart: ['1 × Full Synthetic Engine Oil, 5W-30, 5 L', '1 × Oil Filter'] }],
    ['total', { says: /\$55\.85/ }] ] },
  { name: 'a digression two deep and back', turns: [
    ['add coolant', { choices: ['Pink', 'Blue'] }],
    ['whats the difference', { says: /not say|Pink|Blue/i }],
    ['do you ship fluids by air', { says: /ground only/i }],
    ['ok. blue', { choices: ['1.5 L', '5 L'] }],
    ['1.5', { cart: ['1 × Coolant Concentrate, Blue, 1.5 L'] }] ] },
  { name: 'changing the mind at a question', turns: [
    ['i want the battery', { says: /./ }],
    ['70ah', { says: /70 Ah costs \$169/ }],
    ['is there a cheaper one', { says: /60 Ah|\$149/ }],
    ['that', { cart: ['1 × AGM Starter Battery, 60 Ah'] }],
    ['what do i do with the old one', { says: /recycle|taken back|Old battery/i }] ] },
  { name: 'a roof box, questions of weight', turns: [
    ['roof box for a family of 5', { includes: ['Roof Box'] }],
    ['whats the max load', { says: /75 kg/ }],
    ['price of the big one', { says: /\$419/ }],
    ['too much, the small one then', { says: /320 L|\$299/ }],
    ['ok', { cart: ['1 × Roof Box, 320 L'] }],
    ['can i pay in rates', { says: /do not answer|not say|Visa/i }] ] },
  { name: 'something that is not sold', turns: [
    ['tires 205/55 r16', { says: /nothing|not|no /i, hides: ['Tow Strap', 'Seat Cover'] }],
    ['do you do oil changes', { says: /not|does not|found/i }],
    ['can you read an error code', { says: /error codes for \$10/i }],
    ['what are your hours on saturday', { says: /10.*2|14/ }] ] },
  { name: 'a cancel that becomes a change', order: 'TQ34567', turns: [
    ['cancel my order', { says: /order number/i }],
    ['TQ34567 anna@post.example', { says: /TQ34567/ }],
    ['no dont cancel, i want to change the address', { says: /address|change/i }],
    ['stop', { says: /./ }],
    ['floor mats in grey pls', { says: /Grey costs \$39\.90/ }],
    ['add', { cart: ['1 × All-Weather Floor Mats, Grey'] }] ] },
  { name: 'somebody’s car is told of before the order', turns: [
    ['windshield washer fluid', { includes: ['Windshield Washer Fluid'] }],
    ['my car takes the 24 in blade usually. chuck in the windshield washer fluid, and a flat wiper blade 20 in', { cart: ['1 × Windshield Washer Fluid', '1 × Flat Wiper Blade, 20 in'] }],
    ['also 2 h7 halogen headlight bulbs', { cart: ['1 × Windshield Washer Fluid', '1 × Flat Wiper Blade, 20 in', '2 × Halogen Headlight Bulb, H7'] }],
    ['and the jump starter costs how much', { says: /\$99\.00/, cart: ['1 × Windshield Washer Fluid', '1 × Flat Wiper Blade, 20 in', '2 × Halogen Headlight Bulb, H7'] }] ] },
];
