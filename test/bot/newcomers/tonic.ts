import type { Conversation } from './expected.ts';

/** A shop for tea, bath and sleep: formats, tins, densities and strengths; nothing of medicine is guessed. */
// prettier-ignore
export const tonic: Conversation[] = [
  { name: 'a tea for the evening, in bags', turns: [
    ['hiya looking for a herbal tea without caffeine', { includes: ['Chamomile Night Tea', 'Ginger Lemon Tea'], hides: ['Matcha Ceremonial'] }],
    ['the chamomile in sachets', { says: /20 sachets.*\$7\.25/ }],
    ['ok 2 boxes', { cart: ['2 × Chamomile Night Tea, 20 sachets'] }],
    ['make that 3 actually', { cart: ['3 × Chamomile Night Tea, 20 sachets'] }],
    ['and the ginger one loose', { says: /sold out/i, cart: ['3 × Chamomile Night Tea, 20 sachets'] }] ] },
  { name: 'a gift, what she has, and wrapping', turns: [
    ['need a birthday present for my sister, around 25', { hides: ['Weighted Blanket', 'Cork Yoga Mat'] }],
    ['what about an eye mask', { says: /Silk Eye Mask/ }],
    ['she already has an eye mask sorry', { cart: [] }],
    ['shower steamers then, the big pack', { says: /12 pieces costs \$24\.50/ }],
    ['can you wrap it', { says: /\$4/ }] ] },
  { name: 'a question while the version is asked for', turns: [
    ['add massage oil', { choices: ['Unscented', 'Orange', 'Cedar'], cart: [] }],
    ['whats in it', { says: /almond/i }],
    ['orange', { choices: ['100 ml', '250 ml'] }],
    ['250', { cart: ['1 × Massage Oil, Orange, 250 ml'] }],
    ['no the cedar', { says: /sold out/i }],
    ['oh ok keep orange', { cart: ['1 × Massage Oil, Orange, 250 ml'] }] ] },
  { name: 'several things at once, then all of them', turns: [
    ['i need a yoga block, ear plugs (12) and a beeswax candle', { includes: ['Yoga Block', 'Ear Plugs', 'Beeswax Candle'] }],
    ['add all three', { cart: ['1 × Yoga Block', '1 × Ear Plugs, 12 pairs'], choices: ['10 cm', '20 cm'] }],
    ['20', { cart: ['1 × Yoga Block', '1 × Ear Plugs, 12 pairs', '1 × Beeswax Candle, 20 cm'] }],
    ['take the candle out again', { cart: ['1 × Yoga Block', '1 × Ear Plugs, 12 pairs'] }],
    ['undo', { cart: ['1 × Yoga Block', '1 × Ear Plugs, 12 pairs', '1 × Beeswax Candle, 20 cm'] }] ] },
  { name: 'sold out in one thickness, the price of the other, a mind changed', turns: [
    ['do you have yoga mats', { includes: ['Cork Yoga Mat'] }],
    ['3mm', { says: /sold out/i }],
    ['how much is the 5 mm', { says: /\$72/ }] ] },
  { name: 'an open question is left for something else', turns: [
    ['put essential oil in my basket', { choices: ['Lavender', 'Peppermint', 'Orange'], cart: [] }],
    ['wait do you sell diffusers', { includes: ['Ultrasonic Diffuser'] }],
    ['walnut', { says: /Walnut/ }],
    ['ill take it and the peppermint oil', { cart: ['1 × Ultrasonic Diffuser, Walnut', '1 × Essential Oil, Peppermint'] }] ] },
  { name: 'terse: a blanket by its weight', turns: [
    ['weighted blanket', { says: /Weighted Blanket/ }],
    ['9kg', { says: /sold out/i }],
    ['7 then', { says: /7 kg/ }],
    ['washable?', { says: /washable/i }],
    ['buy', { cart: ['1 × Weighted Blanket, 7 kg'] }],
    ['total with shipping', { says: /\$99\.00/ }] ] },
  { name: 'two compared, the cheaper version, a code', turns: [
    ['difference between the cork yoga mat and the acupressure mat', { includes: ['Cork Yoga Mat', 'Acupressure Mat'], says: /side by side|compare/i }],
    ['the plum one', { says: /Plum/ }],
    ['ok', { cart: ['1 × Acupressure Mat, Plum'] }],
    ['code CALM10', { says: /CALM10 is applied|applied/ }],
    ['whats my total now', { says: /\$57\.60/ }] ] },
  { name: 'rules between buying', turns: [
    ['if i open a cream can i send it back', { says: /Opened creams/i }],
    ['and who pays for that', { says: /otherwise you do/i }],
    ['do you refill bottles', { says: /fifth less/i }],
    ['ok hand cream 100ml please', { says: /./ }],
    ['add', { cart: ['1 × Shea Hand Cream, 100 ml'] }],
    ['what yoga classes are there', { says: /Tuesdays/ }] ] },
  { name: 'an order in the middle, cancelled and not', order: 'TT45678', turns: [
    ['resistance bands', { says: /Resistance Bands/ }],
    ['the set?', { says: /Set of 3.*\$21/ }],
    ['cancel my order TT45678 anna@post.example', { says: /TT45678/ }],
    ['no wait dont cancel it', { says: /./ }],
    ['ok back to the bands, set of 3, add', { cart: ['1 × Resistance Bands, Set of 3'] }],
    ['2', { cart: ['2 × Resistance Bands, Set of 3'] }] ] },
  { name: 'and one for lips, counts and off topic', turns: [
    ['calendula balm', { says: /Calendula Balm/ }],
    ['15ml?', { says: /15 ml.*\$5\.50/ }],
    ['put that in', { cart: ['1 × Calendula Balm, 15 ml'] }],
    ['and one for lips, mint', { cart: ['1 × Calendula Balm, 15 ml', '1 × Lip Balm, Mint'] }],
    ['4 lip balms', { cart: ['1 × Calendula Balm, 15 ml', '4 × Lip Balm, Mint'] }],
    ['who won the game last night', { says: /outside|not/ }],
    ['checkout', { cart: ['1 × Calendula Balm, 15 ml', '4 × Lip Balm, Mint'] }] ] },
];
