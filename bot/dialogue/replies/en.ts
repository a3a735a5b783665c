import type { Catalogue } from './catalogue.ts';
import { asking } from './en-asking.ts';
import { cart } from './en-cart.ts';
import { finding } from './en-finding.ts';
import { personal } from './en-personal.ts';
import { productTalk } from './en-products.ts';
import { offerWords } from './en-offer-words.ts';
import { requestIntents, requestWords } from './en-request-words.ts';
import { requests } from './en-requests.ts';
import { orders, policies } from './en-service.ts';
import { again, handover, talk } from './en-talk.ts';
import { settingsFacts } from './settings-facts.ts';
import { tones } from './en-tones.ts';

/** All the bot says in English. */
export const english: Catalogue = {
  wordings: {
    ...talk,
    ...finding,
    ...productTalk,
    ...cart,
    ...orders,
    ...requests,
    ...personal,
    ...policies,
    ...settingsFacts.en,
    ...handover,
    ...again,
  },
  tones,
  labels: {
    language: 'en',
    yes: 'Yes',
    no: 'No',
    neverMind: 'Never mind',
    price: 'Price',
    rating: 'Rating',
    by: 'By',
    stock: 'Stock',
    inStock: 'In stock',
    soldOut: 'Sold out',
    toCheckout: 'Go to checkout',
    similarOnes: 'Show similar products',
    addToCart: 'Add to cart',
    popularOnes: 'Show popular products',
    talkToPerson: 'Ask a person',
    allOfIt: 'All of it',
    thisConversation: 'This conversation',
    accountAndOrders: 'Account and orders',
    closed: 'closed',
    stars: (stars, count) => `${stars} of 5 (${count})`,
    filters: {
      priceMin: 'the lower price limit',
      priceMax: 'the price limit',
      category: 'the category',
      brand: 'the brand',
      color: 'the colour',
      size: 'the size',
      material: 'the material',
      ratingMin: 'the rating',
      inStock: '"in stock"',
      attributes: 'that detail',
      exclude: 'what you ruled out',
      text: 'the exact words',
    },
    intents: {
      'search-products': 'Find a product',
      'refine-results': 'Narrow down the results',
      'show-more': 'See more results',
      'compare-products': 'Compare products',
      'product-details': 'See product details',
      'product-question': 'Ask about a product',
      'check-availability': 'Check stock',
      'ask-price': 'Ask for a price',
      'find-similar': 'See similar products',
      'recommend-products': 'Get a recommendation',
      'add-to-cart': 'Add something to the cart',
      'remove-from-cart': 'Take something out of the cart',
      'change-quantity': 'Change a quantity',
      'view-cart': 'See the cart',
      'empty-cart': 'Empty the cart',
      'apply-coupon': 'Use a code',
      checkout: 'Go to checkout',
      'track-order': 'Track an order',
      'delivery-estimate': 'Ask about delivery time',
      'shipping-info': 'Ask about shipping',
      'returns-policy': 'Ask about returns',
      'payment-info': 'Ask about payment',
      'warranty-info': 'Ask about the warranty',
      'store-info': 'Ask about the store',
      promotions: 'See promotions',
      greet: 'Say hello',
      goodbye: 'End the conversation',
      thank: 'Say thank you',
      affirm: 'Yes',
      deny: 'No',
      'cancel-that': 'Never mind',
      help: 'See what I can do',
      'talk-to-human': 'Ask a person',
      repeat: 'Hear it again',
      'bot-question': 'Ask who I am',
      ...requestIntents,
      'out-of-scope': 'Something else',
    },
  },
  words: {
    ...asking,
    ...requestWords,
    ...offerWords,
    undo: /\b(undo|revert|restore|put (it|that|them|everything|(the|my) [\w-]+( [\w-]+)?) back|take (it|that|them) back|(set|change|turn) (it|that|things) back|as (it was|before)|(how|the way) (it|things|that) (was|were)( before)?|roll ?back|roll (it|that) back|rewind|reverse (it|that)|(go )?back (one|a) step|(one|a) step back|ctrl ?\+? ?z|unchange|(the|my) last (step|change))\b/i,
    correction:
      /^((hm+|oh|ah|um+|uh|well|ok|okay)[\s,]+)*(no|nope|not that|wait|sorry|actually)\b|\b(i meant|instead|rather)\b|\bactually\W*$/i,
    pickOne: /\b(one|which|of (these|those|them))\b/i,
    anythingElse: /\b(anything|something) else\b.*\?$/i,
    pointers:
      'the this that one ones in size a an color colour first second third fourth fifth last 1st 2nd 3rd 4th 5th number no and with small medium large extra',
    adds: /\b(add|buy|i'?ll take|i'?ll have|i'?ll go (with|for)|get me|give me|order)\b/i,
    asksForPerson:
      /\b(person|human|agent|someone|somebody|manager|supervisor|representative|rep|operator|real)\b/i,
    wantsPerson:
      /\b(?:want|need|get me|give me|prefer)(?: to (?:speak|talk|chat|write) (?:to|with))? (?:an? |the |some )?(?:real |live |actual |proper )?(?:human|person|human being|(?:human|live|real) agent|representative|rep|operator)(?: please| pls| now)*\W*$|\b(?:speak|talk|chat|connect|transfer|pass|put)(?: me)?(?: on| through| over)? (?:to|with) (?:an? |the |some )?(?:real |live |actual |proper )?(?:human|person|people|human being|agent|representative|rep|operator|someone|somebody|manager|supervisor)\b/i,
    changing:
      'total altogether bump raise increase lower reduce decrease drop cut double halve set put change make switch swap replace keep leave bring knock up down back',
    changes: /\b(add|buy|take|get|order|put|remove|delete|drop|empty|clear|want|give|make|change)\b/i,
    asks: /\?\s*$|^\W*(and |but |so )*(do|does|did|is|are|have you|has|what|which|how|why|where|when|who|whats|whos|hows|wheres|whens|how'?d)\b/i,
    costs:
      /\b(costs?|prices?|pay|expensive|cheap|worth|charged?|for)\b|\bhow much('?s| is| are| was| were)\b|[$£€]/i,
    people:
      'mad crazy keen obsessed fan fans fanatic enthusiast freak lover lovers flatmate housemate roommate couple newlyweds host hostess housewarming friends mate mates cousin kid nan nana nanna granny gran hubby bf gf bro sis lady guy himself herself he she him her hers his themselves pick choose popular trending bestseller bestsellers suggestion suggestions rides ride drinks into mum mom mother mommy dad father daddy parent parents wife husband partner girlfriend boyfriend fiance friend sister brother son daughter aunt uncle grandma grandmother grandad grandpa grandfather nephew niece colleague boss teacher neighbour neighbor like likes love loves enjoy enjoys who whose gift gifts present presents birthday christmas anniversary someone somebody person idea ideas year years old',
    versions:
      'version piece pack bottle jar box tub tin model variant edition flavour flavor colour color size wide tall long deep big thick ground format',
    larger: /\b(bigger|larger|longer|wider|taller|thicker|heavier|deeper|broader)\b/i,
    largest:
      /\b(biggest|largest|longest|widest|tallest|thickest|heaviest|deepest|broadest)\b|\b(the|a) (big|large|long|wide|tall|thick|heavy) ?(one|ones|size|version|pack|box|bag|bottle|jar|tin|tube|tub|pot|can|roll|$)|, ?(big|large) (one|ones|size|version|pack|box|bag|bottle|jar|tin|tube|tub|pot|can|roll)\b|\b(?:two|three|four|five|six|\d+) (?:big|large) (?:ones|packs|boxes|bags|bottles|jars|tins|tubes)|^(big|large) ones?\b|\bmost (big|large)\b/i,
    smaller: /\b(smaller|shorter|narrower|thinner|lighter|shallower|finer)\b/i,
    smallest:
      /\b(smallest|shortest|narrowest|thinnest|lightest|littlest|finest)\b|\b(the|a) (small|little|short|narrow|thin) ?(one|ones|size|version|pack|box|bag|bottle|jar|tin|tube|tub|pot|can|roll|$)|, ?(small|little) (one|ones|size|version|pack|box|bag|bottle|jar|tin|tube|tub|pot|can|roll)\b|\b(?:two|three|four|five|six|\d+) (?:small|little) (?:ones|packs|boxes|bags|bottles|jars|tins|tubes)|^(small|little) ones?\b/i,
    whichever:
      /\b(whichever|whatever|any(thing)?( (one|of (them|those|these)))?( will do| is fine)?|either( one)?|(do(es)?n'?t|dont|doesnt) (mind|matter|care)|no preference|up to you|you (choose|pick|decide)|surprise me)\b/i,
    swaps: [
      /\b(?:swap|switch|exchange|replace|trade|substitute)\b(?: out)?(.*?)\b(?:for|with|by|to|into)\b(.+)$/i,
      /\b(?:change|turn|make|switch)\b(.+?)\b(?:to|into|for|in)\b(.+)$/i,
      /\b(?:make|change)\s+(it|that|this|them|those|these)\b(.+)$/i,
      /\btake\s+(it|that|this|them|those)\s+out\b.*?\b(?:give me|get me|add|put in|i'?ll (?:take|have))\s+(.+)$/i,
      /^()(?:actually |no |sorry |wait )*(?:i(?:'d| would)? (?:want|prefer|meant|rather have) )?(.+?)\b(?:instead|rather)\b/i,
    ],
    swapsIt:
      /^(ok |okay |yes |and |then |please |can you )*(swap|switch|change|exchange|replace)( (it|that|them|this))?( then| please)*[.!]*$/i,
    swapsToThat:
      /^(ok |okay |yes |and |then |please |can you |could you |actually |i'?d rather |let'?s )*(swap|switch|change|exchange|replace)( (it|mine|them|the (old|other|first) one))? (to|for|with|by|into) (that|this|it|those|these|them)( one| ones)?( (instead|then|please|now))*[.!]*$/i,
    setsValue:
      /\b(?:make|change|turn)\s+(?:the|my|those|these)\s+(.+?)\s+(?:(?:to|into|in)\s+)?(?:an?\s+|the\s+)?(?:size\s+)?([\p{L}\d./-]+|(?:\d+|two|three|four|five|six|eight|ten|twelve)[ -]?\p{L}+)(?: one| ones)?[.!]*$/iu,
    each: /\b(one|1|each) of (each|every|all)\b|\b(each|all|every one) of (them|those|these)\b|\bone each\b/i,
    takes:
      /^(ok|okay|yes|yeah|right|great|cool|fine|and|then|so|also|please|well|,|\s)*(i'?ll (take|have|get|go for|go with)|i (want|would like)|i'?d like|let me (have|get)|can i (have|get)|give me|get me|take|grab|buy|add|put|both|one of each)\b/i,
    takesNow:
      /^(ok|okay|yes|great|and|then|so|also|,|\s)*(i'?ll (take|have)|take|put)\b|^(and|also|plus)\b.*\b(too|as well)\W*$/i,
    takesOut: /\b(out|off|away|back|remove|delete|drop)\b/i,
    asWell: /\b(as ?well|too|also)\b/i,
    goesOn: /^((ok|okay|oh|ah|hmm),? )*(?:(and|also|plus|then|another|(the )?same)\b|\+(?=\s*\p{L}))/iu,
    seeks: /\b(show|find|see|look|looking|browse|search|recommend|suggest|have|sell|got|need)\b/i,
    counts:
      /\b(make|change|set|bump|need|want|add|buy|get|take|order|only|just|total) (it |that |them |those |to |up |down |only |just |the )*(\d{1,3})\b(?! ?(cm|mm|m|kg|g|ml|l|litre|liter|inch|gb|tb)\b)|(?<!\d ?)\bx ?\d|\d ?x\b(?! ?\d)/i,
    counted:
      /\b(?<count>\d{1,3}) (?:of (?:them|these|those|it|each|'?em)|pieces|pcs|pairs?|packs|[a-z]+ ones)\b|^(?:(?:oh|ok|okay|ah|hmm),? )*(?:and|also|plus) (?<first>\d{1,2}) [a-z]|(?:(?<!\d),|\b(?:no|sorry|oops|wait|actually))\s*(?:x ?)?(?<last>\d{1,2})(?: of (?:them|those))?(?: please| pls)?[.!]*$/i,
    asksLeave:
      /\bis it (still )?(ok|okay|possible|fine|alright|all right|allowed|too late|a problem)\b|\b(would|will) it be (ok|okay|possible|fine)\b/i,
    asksToCancel:
      /^\W*(and |so |but )?((until|till|by|up to) when |how (long|late) )?(can|could|may|am i (able|allowed) to|is it (still )?possible to|how (do|can|would) i|what if i)\b.*\b(cancel|call off)/i,
    besides: /\b(for|with|to go with|to match|that fits?|that goes? with) (it|this|that|them|those|these)\b/i,
    pointsAt:
      /^(ok|okay|yes|yeah|yep|sure|right|great|fine|,|\s)*(that|this|it|that one|this one)\W*(please|then)?\W*$/i,
    newThing: /\b(an?|some|another|two|three|four|five|\d{1,2})( (?!(of|in|for|with|to)\b)[\p{L}-]+){0,2}$/iu,
    doubleArticle: /\b[Tt]he (?=(?:The|A|An) [\p{Lu}\d])/gu,
    altogether:
      /\b(altogether|in total|in all|total|together|everything cost|sum)\b|\b(it|that|this|they|everything|all) (comes?|adds? up|amounts?) to\b|\b(set me back|do i owe|(?:what'?s|what is) the damage|(?:what|how much) (?:do|would|will) i (?:have to )?pay(?: now| then| for (?:all|everything))?[\s?!.]*$)/i,
    vague:
      'safe safely people person child children kid kids anyone anybody someone somebody use used using work works working fit fits good bad ok fine suitable sensitive free contain contains containing comes make makes',
    stopWords: new Set(
      'curiosity curious a an and any are as at be but by can could did do does for from has have how i if in is it its me my of on one ones or please so tell than that the their them there these they this those to was what when where which who will with would you your about really also much many good ok thing product something got get know want like'.split(
        ' ',
      ),
    ),
    synonyms: {
      nut: ['allergen', 'ingredient'],
      peanut: ['allergen', 'ingredient'],
      almond: ['allergen', 'ingredient'],
      hazelnut: ['allergen', 'ingredient'],
      gluten: ['allergen', 'ingredient'],
      wheat: ['allergen', 'ingredient'],
      milk: ['allergen', 'ingredient'],
      dairy: ['allergen', 'ingredient'],
      lactose: ['allergen', 'ingredient'],
      egg: ['allergen', 'ingredient'],
      soy: ['allergen', 'ingredient'],
      soya: ['allergen', 'ingredient'],
      sesame: ['allergen', 'ingredient'],
      fish: ['allergen', 'ingredient'],
      shellfish: ['allergen', 'ingredient'],
      allergy: ['allergen', 'ingredient'],
      allergic: ['allergen', 'ingredient'],
      allergies: ['allergen', 'ingredient'],
      vegan: ['ingredient', 'allergen', 'vegan', 'material'],
      sugar: ['ingredient', 'nutrition'],
      wrote: ['author'],
      written: ['author'],
      writer: ['author'],
      heavy: ['weight'],
      weigh: ['weight'],
      light: ['weight'],
      size: ['dimension', 'capacity', 'volume'],
      big: ['dimension', 'size', 'capacity'],
      large: ['dimension', 'size', 'capacity'],
      long: ['dimension', 'length'],
      wide: ['dimension', 'width'],
      tall: ['dimension', 'height'],
      deep: ['dimension', 'depth'],
      measurement: ['dimension', 'size'],
      measure: ['dimension'],
      made: ['material', 'origin'],
      fabric: ['material'],
      leather: ['material'],
      cotton: ['material'],
      wool: ['material'],
      wash: ['care'],
      washable: ['care'],
      machine: ['care'],
      clean: ['care'],
      iron: ['care'],
      dryer: ['care'],
      dishwasher: ['care'],
      rain: ['waterproof', 'water'],
      wet: ['waterproof', 'water'],
      waterproof: ['water'],
      loud: ['noise', 'db'],
      hold: ['capacity', 'volume'],
      litre: ['capacity', 'volume'],
      liter: ['capacity', 'volume'],
      guarantee: ['warranty'],
      country: ['origin'],
      fit: ['fit', 'size'],
      battery: ['battery', 'power'],
      age: ['age'],
      kid: ['age'],
      child: ['age'],
    },
  },
};
