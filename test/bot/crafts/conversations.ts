/** What must come back: words of the reply with its quotes, titles shown in order, lines of the cart as "2 × title, values". */
export interface Expected {
  says?: RegExp;
  shows?: string[];
  cart?: string[];
}

export interface Conversation {
  store: 'fret' | 'oakroom' | 'meeple' | 'larder' | 'aperture' | 'demo' | 'hafen';
  name: string;
  turns: [said: string, expected: Expected][];
}

/** Typed as people do: without articles and apostrophes, in half sentences, several wishes at once, changing their minds. */
export const conversations: Conversation[] = [
  { store: 'fret', name: 'a word of a title is a thing, and a fraction its size', turns: [['violin for my daughter shes 8', { shows: ['Brook Violin Outfit'] }], ['3/4 size?', { says: /3\/4 is sold out/ }], ['ok 1/2 then', { says: /1\/2 costs \$189/ }], ['add it and a stand in blue', { cart: ['1 × Brook Violin Outfit, 1/2', '1 × Folding Music Stand, Blue'] }], ['whats the total with shipping', { says: /\$208\.00.*\$222\.95 by Two-day air/ }], ['can we rent one instead', { says: /rented by the month/ }]] },
  { store: 'fret', name: 'two categories named are words again', turns: [['strings for electric guitar, light', { shows: ['Nickel Electric Strings', 'Phosphor Bronze Strings'] }], ['10-46', { says: /10-46 costs \$8\.50/ }], ['3 sets', { cart: ['3 × Nickel Electric Strings, 10-46'] }], ['make that 2', { cart: ['2 × Nickel Electric Strings, 10-46'] }], ['reeds strength 2.5', { says: /2\.5 is sold out.*1\.5, 2, or 3/ }]] },
  { store: 'fret', name: 'a bag for a guitar is no guitar', turns: [['how much is the left handed folk guitar', { says: /\$299/ }], ['put it in my cart', { cart: ['1 × Alder Folk Guitar, Natural, Left'] }], ['then add a gig bag for a classical guitar', { cart: ['1 × Alder Folk Guitar, Natural, Left', '1 × Padded Gig Bag, Classical guitar'] }]] },
  { store: 'fret', name: 'more than there is, and a discount asked beside it', turns: [['the recorder', { shows: ['Fledgling Recorder'] }], ['ill take 30 for my class', { says: /Only 15/ }], ['ok 15 then', { cart: ['15 × Fledgling Recorder'] }], ['do schools get a discount', { says: /ten percent off/ }]] },
  { store: 'fret', name: 'nothing of the kind, then what there is', turns: [['do you have a metronome', { says: /nothing/i }], ['a tuner then', { shows: ['Clip-On Tuner'] }], ['ok one of those', { cart: ['1 × Clip-On Tuner'] }], ['whats the charge for a setup', { says: /one free set-up/ }]] },
  { store: 'oakroom', name: 'what it must not be made of, without an apostrophe', turns: [['sofa that isnt leather, seats 3', { shows: ['Hollis Sofa'] }], ['which fabrics', { says: /Oat linen and Forest velvet/ }], ['velvet one in stock?', { says: /Sold out: 3-seater/ }], ['the linen then, add it', { says: /3-seater, Oat linen/ }], ['what about taking away my old one', { says: /for \$35/ }]] },
  { store: 'oakroom', name: 'a bed and a mattress, then one of each in a size', turns: [['bed 160 and a mattress for it', { says: /For the bed.*For the mattress/ }], ['add the bed in 160 and the firm mattress in 160', { cart: ['1 × Linden Bed Frame, 160 x 200', '1 × Firm Mattress, 160 x 200'] }], ['oh and 2 nightstands in oak', { cart: ['1 × Linden Bed Frame, 160 x 200', '1 × Firm Mattress, 160 x 200', '2 × Tarn Nightstand, Oak'] }]] },
  { store: 'oakroom', name: 'a colour ruled out leaves one to take', turns: [['desk under 600', {}], ['white top', { says: /White costs \$590/ }], ['how heavy can the stuff on it be', { says: /holds 80 kg/ }], ['2 of them pls', { cart: ['2 × Rise Standing Desk, White'] }], ['oh wait only one', { cart: ['1 × Rise Standing Desk, White'] }], ['and an office chair, not black', { cart: ['1 × Rise Standing Desk, White', '1 × Task Chair, Light grey'] }]] },
  { store: 'oakroom', name: 'a count before a thing is no word to look for', turns: [['i want a table for 8 people', {}], ['and 6 chairs black', { shows: ['Wren Dining Chair'] }], ['plus a bench that goes with it', { shows: ['Marlow Bench'] }]] },
  { store: 'demo', name: 'three wishes in one breath', turns: [['i need a tent for 4 people and two sleeping bags also do you deliver to canada', { says: /For the tent.*For the sleeping bags.*to Canada \$12\.95/ }]] },
  { store: 'demo', name: 'she likes tea, and no coffee comes of it', turns: [['gift for my mum under 50, she likes tea', { says: /"tea" up to \$50/ }], ['not coffee pls', { says: /"tea" up to \$50/ }]] },
  { store: 'demo', name: 'a word nobody is called by is named and left out', turns: [['do you have womens waterproof jackets in large', { says: /"womens"/ }], ['not blue or black', { says: /"womens"/, shows: ['Halvard Skare Ski Jacket', 'Tarnfell Mist Running Shell', 'Tidewren Estuary Trench', 'Tarnfell Cloudburst Shell', 'Northmoor Harbor Slicker'] }]] },
  { store: 'demo', name: 'a person nobody wants, and a wish that is no message', turns: [['can i speak to someone', {}], ['show me trail shoes size 10', { shows: ['Corrie & Pike Sheepwalk Trail Shoe', 'Halvard Bratt Trail Runner'] }], ['no i dont want to talk to anyone', { says: /^(?!.*(pass your message|Passed on)).*$/ }]] },
  { store: 'demo', name: 'half a wish goes on with the one before', turns: [['shoes', {}], ['for running', { says: /running.*Shoes/ }], ['size 9', { says: /size 9/ }], ['in black', { says: /Black and US 9/ }], ['ill go with the first', { cart: ['1 × Halvard Løype Running Shoe, Black, US 9 / EU 42'] }]] },
  { store: 'demo', name: 'same in black before anything was taken is no order', turns: [['kettle', {}], ['the first one', {}], ['same but in black', { says: /Black costs/ }], ['whats in my cart', { says: /empty|nothing/ }]] },
  { store: 'demo', name: 'nothing has cushions for a name', turns: [['a leather cushion cover', { says: /nothing|Nothing/ }], ['whats in my cart from yesterday', { says: /as it is now|how it stands/ }]] },
  { store: 'oakroom', name: 'a size with an x in it, and what the title says of it', turns: [['rug 200x300 grey', { says: /200 x 300 and Grey costs \$590/ }], ['is it wool', { says: /Hand-woven wool/ }], ['rust one in the smaller size', { says: /140 x 200 and Rust/ }], ['add it', { cart: ['1 × Fold Wool Rug, 140 x 200, Rust'] }], ['remove rug', { says: /Removed|out of/ }]] },
  { store: 'fret', name: 'a count after an offer of a person agrees to nothing', turns: [['the recorder', {}], ['how loud is it', {}], ['is it loud', {}], ['ok 1x', { says: /^(?!.*(pass your message|take this over)).*$/ }]] },
  { store: 'hafen', name: 'a basket and a lock by what they are called beside their German names', turns: [['i want a basket for the handlebar, plus a lock', { shows: ['Packeis Lenkerkorb Reuse', 'Kettenhof Faltschloss Poller'] }]] },
]; // prettier-ignore
