/** How people ask about a store's rules, by what they are about; questions with a bar between. */
export const english: Readonly<Record<string, string>> = {
  'return-window':
    'do you do thirty day returns | is it fourteen days or more for returns | is there a time limit on returns | does the time start when i order or when it arrives | is a return after three weeks still accepted | how much time do i have to think it over before posting it back | how long do i have to return something | how long is the right of withdrawal | until when can i withdraw from the purchase | what is the return period | until when can i send it back | is it too late to return after six weeks | how many days for returns | return deadline | can i still bring back something i bought last month | by when must it be back with you | does the return window start at purchase or delivery | i changed my mind, can i get my money back | can i get a refund if it is not for me | do christmas presents have longer to come back',
  'return-condition':
    'what condition must it be in | can i return it if i opened the box | does it have to be unworn with tags | i tried it on at home, is that ok for a return | i washed it once, can it still go back | can i send back shoes i walked around in | do you accept used things back | without the original packaging | the label is already cut off | opened but not used | i wore it outside one time and they pinch',
  'return-cost':
    'is the return at my expense or yours | will you charge me for a return | is there a restocking fee | do you deduct the return fee | is the return label prepaid or do i pay it | do i get the return postage reimbursed | free returns | who pays for the return | is returning free | do i have to pay for sending it back | return shipping cost | are returns free of charge | do you give me a prepaid label | will the postage be deducted from my refund | do i pay the way back | does it cost anything to send stuff back | what do i pay if i change my mind and return it',
  'return-start':
    'how do returns work | how does one return an article | what is the return process | what is the easiest way to send stuff back | do i need the receipt to return things | is a return done in my account or by email | do i drop a return at the post office or is it collected | do i have to tell you before i send something back | return instructions | how do i start a return | how can i send something back | what are the steps to return an item | where do i get a return label | which address do i send it back to | do i print the label myself | i want to return something how does it work | where do i register a return | need instructions for sending it back',
  'refund-time':
    'how quick are refunds | typical refund time | how soon does one get reimbursed | do you refund at once or only when the parcel has been checked | how fast would the money be back | when should i expect to see the money after a return | is there a waiting period for refunds | is the refund immediate | days until a refund shows on the bank statement | when do i get my money back | how long does a refund take | how soon until the refund is on my card | when is the money in my bank account | how many days for the money to come back | how will i be refunded | do i get the refund to the same card | is it real money or store credit | what happens to what i paid',
  exchange:
    'are exchanges allowed | can i exchange something if it does not fit | do you do an exchange instead of a refund | how long do i have to exchange something | can a gift be exchanged without a receipt | can things bought online be exchanged in the shop | if it is the wrong size can i swap it | can you exchange sale items | is it possible to change the product | can i exchange for another size | can i swap it for a different colour | how do exchanges work | it is too small, can i get the bigger one instead | do i pay delivery again for an exchange | change it for the same thing in blue | i would rather have a replacement in medium | trade it for another model',
  'not-returnable':
    'what cannot be returned | which items are excluded from returns | are swimwear and underwear returnable | can i return earrings for hygiene reasons | can i send back food or plants | are custom made or personalised things returnable | can cosmetics be returned once open | are there things you never take back | is made to order final',
  'return-sale':
    'can i return a sale item | is clearance final sale | do reduced things have the same return rights | i bought it discounted, can i give it back | are outlet items refundable | returns on things in the sale',
  'return-in-store':
    'can i return in your store | can i hand it back at the counter | can i take an online order back to the shop | drop a return off at the branch | return in person instead of by mail | bring it by in town rather than posting it',
  faulty:
    'what if the item is faulty or wrong | it arrived broken, what do i do | you sent me the wrong size | there is a hole in it | one part does not work | i received something i did not order | the item is defective, can i get a new one | my new one came broken | it turned up smashed | it was cracked when it came | it has a stain and a loose thread right out of the bag | it is missing a piece',
  'return-gift':
    'can i return a gift | i got this as a present and do not want it | the person who bought it should not know | can presents be returned without the order number | gift receipt',
  'ship-cost':
    'when is shipping free | minimum order for free shipping | how much more must i order so that delivery is free | do large orders ship for free | do you add a shipping fee | carriage charges | what is the least i can buy without paying postage | is delivery free or do i pay for it | is express dearer than standard | what does shipping cost | how much is delivery | is there free shipping | from what amount is postage free | delivery charge | what do you charge for sending it | how much do i pay for the parcel | shipping fee for a small order | what is p and p',
  'ship-time':
    'how long is the wait for a parcel | lead time on an order | is it days or weeks | are you fast with shipping | do you deliver on saturdays | ordered on friday is it here by monday | estimated delivery time | how long does delivery take | when will it arrive if i order today | how many days until it is here | delivery time | how fast do you ship | will it be here by friday | when do you dispatch | if i order before noon does it go out the same day | how quick do you send things',
  express:
    'do you have express delivery | can i get it tomorrow | is there next day shipping | what does express cost | can you rush my order | fastest way to get it | overnight shipping | priority delivery price',
  'ship-countries':
    'do you ship to other countries | do you deliver abroad | can you send it to france | do you ship internationally | can i order from ireland | which countries do you deliver to | do you post overseas | do you deliver to the islands | sending to an address in another country',
  customs:
    'who pays customs duties | are there import taxes | do i have to pay duty on delivery | will i be charged customs fees | are duties included in the price | will the border people want money from me | import vat for non eu orders',
  'po-box':
    'can i have it sent to a po box | do you deliver to parcel lockers | can you send to a packing station | can it go to a pickup point or neighbour | delivery to a forwarding or military address',
  pickup:
    'can i collect from the shop | in store collection possible | can i come and take it myself | how does collecting work | do you offer store pickup | how do i pick up in the store | can i collect my order myself | is click and collect possible | can i come and get it | how long do you hold a pick up | what do i bring to collect it | could i fetch it from you instead of delivery | swing by and take it with me | reserve it and collect later',
  'split-parcels':
    'can my order arrive in several parcels | will everything come together | part of my order is missing from the box | does all of it come in a single parcel | only half of it came, is the rest on its way | do you send things separately',
  'late-parcel':
    'my parcel is late what now | my package has not arrived | tracking has not moved for days | it says delivered but i have nothing | where is it, it should have been here a week ago | lost in the mail | what if the parcel gets lost | still no delivery',
  'damaged-parcel':
    'the parcel arrived damaged what should i do | the box was crushed | glass broken in transit | the carrier wrecked the package | everything in the box was wet | it broke on the way to me',
  tracking:
    'how do i track my parcel | do i get a tracking number | where can i see where my package is | will you tell me when it ships | tracking link by email',
  'not-home':
    'what if i am not home when it comes | nobody is in during the day | does someone have to sign for it | will they leave it with a neighbour | can i choose the delivery day | can the driver leave it in the porch',
  'heavy-goods':
    'do they carry it upstairs | is large furniture delivered to the room | do you deliver to the fourth floor without a lift | kerbside or into the flat | will the driver help me carry it in | do you assemble it | do you take the old one away',
  'address-change':
    'can i change the address | i entered the wrong address | i moved house, can you redirect the parcel | there is a typo in my street | send it to my office instead | deliver to someone else than the buyer',
  'cancel-order':
    'can i cancel my order | i ordered by mistake | how long can i still cancel | until when could i cancel it | stop the order before it goes out | i changed my mind about the order i just placed | call off a purchase',
  'change-order':
    'can i add something to an order | can i change what i ordered | i forgot an item, can you put it in the same parcel | swap the size in an order already placed | edit my order after paying | combine two orders',
  'payment-methods':
    'ways to pay | what are my options for paying | with what can i pay | how would i settle the bill | do i need a credit card to buy | what do you take | other ways to pay than by card | how can i pay | which payment methods do you accept | do you take american express | can i pay with apple pay or google pay | is paypal possible | do you accept cash or cheque | can i pay by bank transfer | pay by invoice | bitcoin | visa debit ok | do you have klarna | mastercard accepted',
  'charged-when':
    'is payment in advance the only way | do i pay now or when it comes | pay on arrival or up front | when is my card charged | when do you take the money | do i pay now or when it ships | is the amount reserved or debited at once | will you charge me before dispatch',
  'split-payment':
    'can i split a payment | pay part with a gift card and the rest by card | can i use two cards | half voucher half visa | two payment methods for one order',
  tax: 'do prices contain sales tax | is vat included | what tax do i pay | are the prices with or without tax | gross or net prices | how is tax worked out | is sales tax added on top | does tax come on top of that',
  installments:
    'pay in bits | pay later or in instalments | several monthly payments | can i pay in installments | do you offer financing | pay monthly | buy now pay later | can i spread the cost | pay in three',
  declined:
    'my payment was declined what can i do | my card does not go through | payment failed | the checkout refuses my card | i got charged twice | paying does not work',
  invoice:
    'do i get an invoice | i need a receipt for my tax | can you send a bill to my company | where is my invoice | invoice with our vat number | a copy of the receipt for work',
  'coupon-use':
    'how do i use a coupon | where do i enter the code | where do i put my promo code | how does a discount code work | i forgot to enter my code, can you add it afterwards',
  'coupon-fails':
    'why does my coupon not work | it says my code is invalid | the discount code is not accepted | my voucher code gives an error | the promo was not applied',
  'coupon-combine':
    'can coupons and offers be combined | does the code work on sale items | stack discounts | use a coupon on top of the promotion',
  'coupon-several':
    'can i use two codes at once | how many coupons can i use on one order | more than one code | two coupons together | one coupon per order | only one code can be used | stack several codes',
  carrier:
    'which carrier do you use | who delivers the parcel | who is the carrier | do you ship with ups or fedex | which courier brings it | what company delivers | how does it get to me',
  'order-by':
    'by what time do i have to order | until when must i order to get it tomorrow | what is the cut-off for same day dispatch | how late can i order | orders before noon leave the same day',
  'subscription-pause':
    'can i pause my subscription | skip a delivery | put the subscription on hold while i am away | can i pause it when i am on vacation | how do i end the subscription',
  'special-discount':
    'got any deals | any voucher codes going | do you have a promo code | when is your next sale | what is on offer this week | a coupon for a loyal customer | are pensioners entitled to a reduction | any special offers today | is there a discount for students or first orders | do you have a newsletter discount | teacher or military discount | is there something off for new customers | senior discount | do nurses get money off | birthday discount',
  loyalty:
    'do you have a loyalty program | can i collect points | is there a members club | how do i use my points | rewards card',
  'price-match':
    "do you match other shops | i found it cheaper elsewhere | price match | amazon has it for less | would you beat a competitor's price | best price guarantee",
  'price-drop':
    'what if the price drops after i bought | i paid more last week and now it is reduced | can i get the difference back | it went on sale the day after i ordered | price adjustment',
  'gift-card':
    'do you sell gift cards | have you got vouchers i could give someone | gift vouchers | gift certificates | which gift cards are there | do you sell gift vouchers | can i buy a voucher for a friend | gift card amounts | is there a digital gift card by email | what values do vouchers come in',
  'gift-card-expire':
    'do gift cards expire | how long is a voucher valid | my gift card is three years old, does it still work | is there an expiry date on vouchers',
  'gift-card-use':
    'how do i use a gift card | how do i redeem a voucher | where do i enter my gift card | can i pay with a gift card online and in store',
  'gift-card-balance':
    'how do i check the balance | how much is left on my gift card | what is still on my voucher | remaining amount of the card | does the rest stay on the card',
  'gift-card-return':
    'can a gift card be returned or paid out | can i get cash for my voucher | refund a gift card | i lost my gift card',
  'gift-wrap':
    'is wrapping free or extra | how much is gift wrapping | is a gift box available | does it come wrapped if it is a present | can i add a greeting card | can you include a note with a message | no invoice in the box please, it is a gift | can you hide the price | make it a gift package | do you gift wrap | can you put it in nice paper | can i add a card with a message | send it straight to the person as a present without prices | wrapping service',
  'data-kept':
    'privacy policy | what do you do with my data | where can i read your privacy statement | do you keep my card details | what happens to my details | does anyone listen to what i say here | are you gdpr compliant | how long do you keep information about me | who gets to see my address | can i shop without being tracked | what does this assistant keep | do you save this chat | how long is what i write stored | who can read our conversation | is this chat recorded | what personal information do you collect | is my data safe with you | are you listening to me | how many days until my messages are gone | how many days are chats kept | where are my chats stored | cookies',
  'data-delete':
    'can i have my conversation deleted | erase what i told you | how do i get my data removed | forget everything about me | right to be forgotten | delete my history',
  'data-sold':
    'do you sell my data | do you share my details with others | do you give my address to advertisers | will i get spam | are third parties getting my information',
  'data-see':
    'how can i see what you know about me | i want a copy of my data | what do you have stored about me | gdpr information request',
  'is-person':
    'am i talking to a person | is this a bot | are you a real human | is there a machine answering',
  hours:
    'till what time are you there today | do you close for lunch | are you open late any night | are you open tomorrow | what time does customer service start | when is somebody in the shop | when are you open | what time do you close | are you open on sunday | opening hours | are you open on bank holidays | how late can i come | do you open at nine',
  address:
    'where is the shop | whereabouts is your store | where are you based | is there a showroom and where | where do we go to visit you | tell me how to find you | in which city are you | where are you | what is the address of the shop | how do i find you | which street is it on | do you have a physical store | are there other branches',
  'getting-there':
    'how do i get to you by bus | are you far from the station | is there parking | where can i leave my car | which bus or tram goes to you | nearest train station | can i park outside | how do i get there by public transport | bike racks',
  contact:
    'contact details | best way to contact you | how do people get in touch | customer care number | what is the hotline number | email | do you answer emails | who do i ring about an order | how can i reach you | what is your phone number | is there an email address | can i call somebody | how do i write to you | whatsapp',
  accessible:
    'is the store accessible | can i get in with a wheelchair | are there steps at the door | is there a lift | room for a pram | do you have a toilet | can my guide dog come in | are dogs allowed in the shop',
  'stock-in-store':
    'can i see whether something is in the store | do you have it on the shelf in the shop | can i try it in the branch | is the whole range on display | can i look at it before i buy | is it in the showroom',
  events:
    'do you run workshops | can i book a class | are there courses | is there an appointment for advice | do you do fittings | private shopping',
  jobs: 'are you hiring | do you have jobs | can i apply to work with you | internship | careers',
  wholesale:
    'do you sell to companies | is there a trade account | wholesale prices | discount for large quantities | can our school order on account | bulk order',
  custom:
    'can you engrave it | do you make to measure | can i have my name printed on it | do you do custom orders | personalised | can you cut it to length',
  preorder:
    'can i preorder | can you tell me when it is back in stock | notify me when it is available | do you get more of sold out things | can you order it in for me',
  'size-find':
    'where do i find my size | is there a size chart | how do i measure my feet | do your clothes run small | what size am i if i am a uk 12 | size guide',
  'size-between':
    'what if i am between two sizes | should i size up or down | i am neither m nor l | halfway between sizes',
  'size-wide':
    'do you have wide shoes | my feet are broad | wide fit | narrow feet | do you go up to 4xl | plus sizes',
  materials:
    'what are your things made of | is it organic cotton | where do your materials come from | where are your products made | are they fair trade | is the wood certified | who makes them and under which conditions',
  vegan:
    'what does vegan mean in your shop | are there animal products in it | tested on animals | is the glue vegan | cruelty free',
  down: 'is your down responsibly sourced | are geese plucked alive | where do the feathers come from | mulesing free wool | animal welfare',
  packaging:
    'how do you pack | do you use plastic packaging | is the box recycled | can i get it with less packaging | is it plastic free',
  recycling:
    'do you take old things back | can you recycle my worn out jacket | what do i do with my old one | take back scheme | battery disposal',
  'warranty-length':
    'do you give any guarantee | is there a warranty on your things | what guarantee do i get | how many years of warranty | how long is the warranty | how many years of guarantee | is it still under warranty after two years | does the guarantee cover three years | warranty period',
  'warranty-cover':
    'what does the warranty cover | the zipper broke, is that covered | the seam came apart after a year | is wear and tear included | the sole is coming off | does the guarantee pay for this | the handle snapped off | it stopped working after some months | buttons fell off, will you fix it for free',
  'warranty-claim':
    'how do i make a warranty claim | making a claim | how do i claim on the guarantee | what do you need from me for the guarantee | how do i claim | where do i send it for a warranty repair | how to go about a claim | do you need photos of the damage',
  'warranty-receipt':
    'do i need the receipt for the warranty | i lost the receipt | without proof of purchase | i threw the bill away | is the guarantee void without a receipt',
  repair:
    'do you repair things out of warranty | can you mend it for money | repair service | how much does a repair cost | can it be fixed | do you sharpen or service them',
  'spare-parts':
    'do you sell spare parts | can i get a replacement lid | are there refills for it | parts for an old model | can i buy just the strap',
  allergens:
    'which of your products contain nuts | do you handle gluten | is it made in a place with peanuts | traces of allergens | i am allergic, is it safe',
  safety:
    'is it safe for children | is it toxic | from what age | is it dangerous to have at home | what should i watch out for | may i use it indoors',
  storage:
    'how do i store it | how long does it keep | best before date | does it need to be in the fridge | shelf life | will it melt in the post',
  care: 'how do i look after it | can it go in the dishwasher | how to wash it | how do i clean it | does it shrink | can i iron it',
};
