import type { AskingWords, Measure } from './asking-words.ts';

/** English words of asking. */

function measure(which: string, comparative: string, labels: string[], most: boolean): Measure {
  return {
    which,
    superlative: new RegExp(`\\b(?:${which})\\b`, 'i'),
    comparative: new RegExp(`\\b(?:${comparative})\\b`, 'i'),
    labels,
    most,
  };
}

const size = ['dimension', 'size', 'volume', 'capacity', 'height', 'diameter', 'holds', 'held'];

const measures: Measure[] = [
  {
    which: 'one with the longest battery life',
    superlative: /\b(?:longest|most|best|biggest|greatest) batter(?:y|ies)|\b(?:battery|lasts?|runs?|plays?)\b.*\b(?:the )?longest\b/i,
    comparative: /\b(?:longer|more|better|bigger) battery|\b(?:lasts?|runs?|plays?) (?:for )?longer\b/i,
    labels: ['battery', 'runtime', 'playtime', 'playing time'],
    most: true,
  },
  measure('lightest', 'lighter|weighs? less', ['weight'], false),
  measure('heaviest', 'heavier|weighs? more', ['weight'], true),
  measure('tallest', 'taller', ['height'], true),
  measure('shortest', 'shorter', ['height', 'length'], false),
  measure('widest', 'wider|broader', ['width', 'diameter'], true),
  measure('narrowest', 'narrower', ['width', 'diameter'], false),
  measure('deepest', 'deeper', ['depth'], true),
  measure('thinnest', 'thinner', ['thickness', 'depth'], false),
  measure('longest', 'longer', ['length', 'dimension'], true),
  measure('roomiest', 'roomier|holds? (?:the )?(?:more|most)|fits? more', ['capacity', 'volume', 'holds', 'held', 'size'], true),
  measure('biggest|largest', 'bigger|larger|roomier', size, true),
  measure('smallest|most compact', 'smaller|more compact', size, false),
  measure('strongest|most powerful', 'stronger|more powerful', ['power', 'wattage', 'output', 'strength'], true),
  measure('brightest', 'brighter', ['brightness', 'lumen', 'luminous'], true),
  measure('warmest', 'warmer', ['warmth', 'fill power', 'temperature'], true),
  measure('fastest|quickest', 'faster|quicker', ['speed'], true),
  measure('loudest', 'louder', ['volume level', 'loudness'], true),
].map((each) => ({ ...each, which: each.which.split('|')[0] ?? each.which })); // prettier-ignore

export const asking: AskingWords = {
  wonders:
    /^\W*(and |but |so |ok |hi |hey |also )*(can|could|will|would|should|may|must|am i|whats|hows|wheres|whens|whos|what if|until when)\b|\bwhat (now|then|do i do|should i do|can i do|happens)\b/i,
  seeksGoods:
    /(?:^|[,.;!] )got (?:an?|any|anything|something|some)\b|\b(do|have|has|did|whether|if) (you|u|ya|the store)( guys)? (have|got|sell|stock|carry|keep)\b|\b(have|has) (you|u) got\b|\b(show|find|looking for|i need|i want|searching)\b|\b(where|how|can) (can |do |could )?i (get|buy|find|see|have)\b|\bany good\b|\b(which|what) (ones? )?of (your|ur) |\bwhat .* (do|have) (you|u) (have|got|sell)\b/i,
  measures,
  measureWords:
    /^(?:\w+est|lighter|heavier|taller|bigger|smaller|larger|longer|most|least|better|best|more|than|battery|life|lasts?|powerful|compact|weighs?|which|whats?|one|your|is)$/i,
  picksAmong: /\b(which|what|who)\b|\b(of|between) (these|those|them|the two|the (first )?two)\b/i,
  asksAdvice:
    /\b(which|what)( one| ones)?( of (these|those|them))? (would|should|do|could|can) (you|u|i|we) (pick|choose|recommend|get|take|buy|go for|prefer|suggest|advise)\b|\bwhich( one)?( of (these|those|them))?('?s| is| are|) (the )?(better|best|nicer|nicest|good|more suitable|suited|suitable|right)\b|\b(your|ur) (pick|choice|favou?rite)\b/i,
  phrases: [
    { said: /\bwhere\b.*\b(from|come|comes|made|grown|produced)\b/i, called: ['origin', 'country', 'made in'] },
    { said: /\b(come|comes|came|sold|supplied) with\b|\bincluded?\b|\bin the (box|pack|package)\b/i, called: ['box', 'included', 'contents', 'scope'] },
    { said: /\b(works?|fits?|compatible|pairs?|connects?|plays?|goes?) (with|on|for|my|to)\b|\bfits? (my|a|an|the)\b|\bcharges? (my|a|an|the)\b/i, called: ['compatible', 'compatibility', 'fits'] },
    { said: /\bhow (long|many hours)\b.*\b(last|charge|battery|run|play)/i, called: ['battery', 'runtime', 'playtime'] },
    { said: /\bwhat(?:'?s| is| are)? (?:actually )?(?:in|inside) (?:the|your|that|those|these|this) (?!(?:box|pack|package|packet|packaging|bundle)\b)/i, called: ['ingredients', 'contents', 'contains', 'material'] },
    { said: /\bhow often\b|\bhow (do|should|can) (i|you|we)\b/i, called: ['use', 'directions', 'instructions', 'watering', 'care'] },
    { said: /\bhow (big|large|small)\b|\bwhat size\b|\bmeasure(s|ments)?\b/i, called: ['dimension', 'size', 'volume', 'capacity'] },
    { said: /\bhow (tall|high)\b/i, called: ['height', 'dimension'] },
    { said: /\bhow many (met(er|re)s?|yards?)\b/i, called: ['length', 'm'] },
    { said: /\bhow many (grams?|g)\b/i, called: ['weight', 'g'] },
    { said: /\bhow (wide|broad)\b/i, called: ['width', 'wide', 'dimension'] },
    { said: /\bhow long (is|are)\b/i, called: ['length', 'long', 'dimension'] },
    { said: /\bhow much (does|do) (it|they|this|these|the \w+) weigh\b|\bhow heavy\b|\bwhat(?:'?s| does| do) (?:it|they|this|these) weigh\b/i, called: ['weight', 'kg', 'g', 'lb', 'oz'] },
    { said: /\b(swim|swimming|shower|bath|pool|rain|wet|underwater|splash|waterproof|water ?proof|water ?resistant)\b/i, called: ['water'] },
    { said: /\b(poison|poisonous|toxic|pets?|cats?|dogs?)\b/i, called: ['pet', 'toxic', 'safety'] },
    { said: /\b(sunny|shade|shady|light|window|indoors|outdoors)\b/i, called: ['position', 'light', 'location'] },
    { said: /\b(frost|winter|cold|freeze|hardy|scotland)\b/i, called: ['hardiness', 'hardy'] },
    { said: /\b(plant|sow|sowing|planted)\b/i, called: ['sowing', 'planting'] },
    { said: /\b(expire|expiry|best before|keeps?|go off|use by)\b/i, called: ['shelf life', 'best before'] },
    { said: /\bwhat('?s| is| are)? (is )?(in (it|them|this|these|those|that)|they made of|it made of|inside)\b/i, called: ['ingredients', 'material', 'contents'] },
    { said: /\b(in|inside) (the |its |their |this )?(box|pack|package|packet|kit|set|bundle)\b|\bincluded\b|\bcomes? with\b/i, called: ['contents', 'included', 'includes'] },
    { said: /\b(cable|wireless|wired|usb|plug|port|bluetooth|wi-?fi)\b/i, called: ['connectivity', 'connection', 'ports'] },
    { said: /\b(iphone|ipad|ios|mac|macbook|android|windows|pc|kindle|laptop)\b/i, called: ['compatible', 'compatibility'] },
  ], // prettier-ignore
  asksWhat:
    /^\W*(and |so |ok |hi |hello |hey )*(what|which)(?! (is|are|was|were|am|do|does|did|can|could|will|would|should|shall|have|has|had|if|about|else|time|day|happens?|payments?|cards?)\b)(?!'?s\b)/i,
  asksWhich: /^\W*(and |so |ok |in )*(which|what)\b/i,
  asksWhichOne:
    /^\W*(and |so |ok |but )*((are |is |do )?any of (these|those|them)\b|which( ones?| of (these|those|them|the (two|three|four|five)))?,? (is|are|has|have|had|comes?|can|would|will|does|do|did|works?|fits?|goes|lasts?)\b)/i,
  compares: /\b(differen\w*|compar\w*|between|versus|vs|better|best|nicer|nicest|most|least)\b/i,
  ofOwnCase:
    /\bwhy\b.*\b(i|i'?m|i'?ve|my|me|we|our|us)\b|\b(i|we)('?ve| was| were| got| have| am being| had)( been)? (over|double|wrongly |twice )?-?(charged|billed|refused|declined)\b|\b(over|double)-?charged\b/i,
  inWhat:
    /\b(?:it|this|that|these|those|them|one|\w+s?) in (?:an? |the )?(?!stock|store|shop|the\b)([\p{L}-]+(?: [\p{L}-]+)?)\W*$/iu,
  onGoods: /\b(on|for|with|of) (the |these |those |your |my |an? )?[\p{L}-]+( [\p{L}-]+)?\W*$/iu,
  looksFor: /^\W*(and |ok |okay |so |but |then |oh |hmm+ )*(what|how) about (an?|some|any) (?!bit\b)/i,
  looksForGoods:
    /^\W*(and |ok |okay |so |but |then |oh |hmm+ )*(what|how) about (?!(the|that|those|this|these|it|them|your|my|our|if|when|in)\b)[\p{L} ]{3,30}\W*$/iu,
  asksPrice: /\bhow much\b|\bprice\b|\bcosts?\b/i,
  asksSize:
    /\b(what|which) size (am|should|do|would|shall|for|is right)\b|\bsize (chart|guide)\b|\bwhat'?s my size\b/i,
  asksRating:
    /\b(any|is (it|this|that)|are (they|these|those)) (any )?good\W*$|\bany good\W*$|\b(reviews?|ratings?|stars|rated|recommended by|popular)\b|\bpeople (say|think|like)\b|\bworth (it|the money)\b/i,
  asksMaker:
    /\bwho (wrote|made|makes|is (it|this|that) by|designed|produces?)\b|\b(author|manufacturer|which brand|what brand|what make)\b/i,
  asksLooks:
    /\bwhat('?s| is| are| do| does| did| would| will)\b.{0,60}\blooks? like\b|\bhow (does|do|would) .{0,60}\blook\W*$|\bdescribe\b|\bdescription of\b|\bwhat (is|are) .{0,40}\bappearance\b/i,
  asksHow: /^\W*(and |so |ok |but |hmm+ )*(how (?!much|many|about)|is|are|does|do|has|have|can|will)\b/i,
  asksContents:
    /\bwhat('?s| is| are| comes| do (you|i) get)? ?(included|(included )?(in|inside) (the |its |their |this )?(?:[\w-]+ ){0,3}(box|pack|package|packaging|packet|kit|set|bundle|hamper))\b|\bwhat('?s| is) (included|in (it|them|this|these|those|that)\b(?! \w))|\bwhat (does|do) (it|they|this|these|that) (come with|include)\b|\bwhat (else )?comes with (it|them|this|that)\b/i,
  turnsTo: /^\W*(and |ok |okay |so |but |then |oh )*(what|how) about (the|that|those|your|these|this)\b/i,
  instructs:
    /\b(ignore|disregard|forget|override)\b.{0,40}\b(rules?|instructions?|prompts?|previous|above)\b|\b(notes?|message|instructions?) (to|for) (the |all |any )?(ai|assistants?|bots?|chat ?bots?|models?|agents?)\b|\b(system prompt|language model|as an ai)\b|\b(tell|assure|inform) (every|all|each|the) (customers?|shoppers?|users?|visitors?)\b/i,
  putsOff: /^\W*(no,? |ok,? |oh,? )*(wait|hold on|actually|before that)\b|\bfirst\W*$/i,
  restock:
    /\b(com(e|es|ing) (back|again)|(?:when|will).*\bback|back in stock|back in|be back|restock\w*|in stock again|available again|get more( in)?|new stock|more stock)\b/i,
  withShipping:
    /\b(with|plus|incl\.?|including|and|inclusive of|after|w\/) (the |your )?(shipping|delivery|postage|p&p)\b|\b(shipping|delivery|postage) (included|and all)\b|\ball in\W*$|\b(delivered|shipped)\W*$/i,
  earlier:
    /\b(yesterday|last (time|week|month|night|visit)|previously|the other day)\b|\b(had|was|were)\b.*\b(before|earlier)\b/i,
  complains:
    /\b(ridiculous|useless|terrible|awful|horrible|pathetic|rubbish|garbage|crap|suck|sucks|stupid|idiot|dumb|worst|disgrace(ful)?|unacceptable|disgusting|angry|furious|fed up|disappointed|disappointing|scam|(?:is|are|what|such) an? (?:bad |complete |total )?joke|wtf|fuck\w*|shit\w*|bullshit|hate (this|you)|not helpful|unhelpful|waste of (my )?time|(?:you['’]?re|you are|u r|ur|are you|you)(?: just| even)? (?:not|n['’]?t|never|don['’]?t|dont|didn['’]?t|didnt|aren['’]?t|arent) (?:even )?(?:listen|understand|get|help|read)(?:ing)?(?: (?:me|to me|it|what i (?:say|said|mean)))?(?=\W*$)|not what i (?:asked|said|meant|wanted)(?: for)?(?=\W*$))\b/i,
  ofSomeone: /^\W*(and |but |well )?(he|she|they|him|her|it'?s for|for (him|her|them|my|a|someone))\b/i,
  inOrder:
    /\b(?:sort|order|arrang|rank)(?:e?d|ing|e)?\b.*\b(?:by|first)\b|\bby price\b|\b(?:cheapest|lowest|dearest|highest|most expensive|least expensive|best rated|newest) (?:ones? )?first\b/i,
  anyKind: /\b(any ?thing|some ?thing|things?|stuff|products?|items?)\b/i,
  offers:
    'deal deals discount discounts promo promos promotion promotions offer offers sale sales special specials coupon coupons code codes voucher bargain bargains current currently running right now today going reduced clearance save saving savings off money available valid exist stuff anything whats hows give tell then actually',
  aboutStore:
    'open opening hour hours close closed closing shut time times today tomorrow now late early monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun weekend day days week phone number telephone call ring mail email address located location contact reach store shop still usually right guys till until whats wheres whens hows give tell',
  offered:
    /\b(deals?|discounts?|promos?|promotions?|offers?|coupons?|bargains?|specials|on sale|sale|reduced|reductions?|discounted|marked down|clearance|half price)\b/i,
  asksHours: /\b(open|opens|opening|close|closes|closed|closing|hours|shut)\b/i,
  tomorrow: /\b(tomorrow|tmrw|tomorow)\b/i,
  today: /\b(today|now|right now|tonight|still open)\b/i,
  asksContact: /\b(phone|telephone|number|call|ring|e-?mail|contact|reach|address|located|location|where)\b/i,
  days: [/\bmon(days?)?\b/i, /\btues?(days?)?\b/i, /\bwed(nesdays?)?\b/i, /\bthu(r|rs|rsdays?)?\b/i, /\bfri(days?)?\b/i, /\bsat(urdays?)?\b/i, /\bsun(days?)?\b/i], // prettier-ignore
  freeOf: /\b([a-z]+)[ -]free\b/gi,
  families: {
    nut: [
      'almond',
      'hazelnut',
      'walnut',
      'cashew',
      'pistachio',
      'pecan',
      'macadamia',
      'brazil nut',
      'peanut',
    ],
    dairy: ['milk', 'butter', 'cream', 'cheese', 'whey', 'yoghurt', 'lactose'],
    lactose: ['milk', 'butter', 'cream', 'cheese', 'whey', 'yoghurt'],
    gluten: ['wheat', 'barley', 'rye', 'oats', 'spelt'],
    peanut: [],
    egg: [],
    soya: ['soy'],
    soy: ['soya'],
    sesame: [],
    milk: ['whey', 'butter', 'lactose'],
    shellfish: ['prawn', 'shrimp', 'crab', 'lobster'],
  },
};
