/** Rules asked about sideways: by what happened or is meant to happen, and not by what the rule is called. */
export const englishSideways: Readonly<Record<string, string>> = {
  'return-window':
    'if she does not like it can i send it back | if the dog hates it can it go back | what if he hates it, will you take it back | how many days have i got to decide | i have had it for a month, too late | whats the cut off for sending stuff back | do i still have time to bring it back | am i past the point of returning it | got it three weeks ago and never opened it | how long can i think about it | is there a time limit if i change my mind | what if i only notice after two months that i hate it | bought ages ago still in its wrapping',
  'return-condition':
    'i already used it a bit, is it too late to send it back | we already opened it, can it still go back | i have taken the seal off | i threw the box away | the kids have played with it | half of it is eaten or used up | i have tried one out of the packet | it has been worn round the house | does it need all its tags and wrapping | i cut the cord off already | we assembled it and do not like it | does it matter that the packet is open | wore them twice and they hurt, am i stuck with them | they give me blisters, can they go back after wearing | used it once and it does not suit me',
  'return-cost':
    'am i the one who pays for sending it back | if you sent the wrong one is sending it back free | who foots the bill for the return postage | is the way back on me | is the parcel back to you at my expense | do you cover the postage if i send it back | will you knock the postage off what i get | so i am out of pocket if i send it back | is there a charge for taking it back | what is it going to set me back to have it fetched again | do i have to buy stamps for the return | is a return label included',
  'return-start':
    'it needs to go back, how does that work | how do i get it back to you | what do i have to do to give it back | where do i post it to | do i just put it in a box and send it | do you fetch returns from my door | who collects it when it goes back | do i have to fill in a form first | how do i kick off a return | what is the procedure for returns',
  'refund-time':
    'when would i see the money again | what happens with my money then | how quickly do you pay people back | will the money land on my card again | do i get everything back or only part | how do you give me my cash back | how long before i am paid back | do i get a credit note or real money | does the original delivery charge come back too | when do you reimburse',
  exchange:
    'can i trade it in for the next size up | wrong size, want the other one | i would like the same in green instead | do you do swaps | could i have it in another colour instead of a refund | got the small but need the large | do i pay postage twice to swap it | can you send the right size and i post this one back',
  'not-returnable':
    'is there anything that stays with me once i buy it | does the policy hold for knickers | what about food, can it be sent back | can plants go back | which things are final | stuff made just for me, can i give it back | are pierced earrings excluded | can bulky things be returned | what do you refuse to take back | are downloads refundable | can live animals be returned | does cut fabric go back',
  'return-sale':
    'it was half price, can i still send it back | do bargains come with a right to return | got it in the sale, final | is anything in the clearance refundable | no returns on reduced stuff i suppose',
  'return-in-store':
    'can i drop it off with you instead of posting | can i walk in and hand it back | may i bring it to your shop rather than mail it | is it quicker if i take it back to the branch myself | bought online, return at the till | can i return it over the counter',
  faulty:
    'there is a piece missing | one of them is missing from the box | a part is missing | i got somebody elses stuff | it has a scratch | it came with a dent | it does not switch on | you sent the blue and i ordered the red | the seal was broken when i opened it | it is leaking | it has gone mouldy | only one shoe in the box | the wrong thing was in the parcel | it smells off',
  'return-gift':
    'my aunt gave me this and it is not my thing | it was a present and i have no receipt | he got it for his birthday and has one already | can she swap a gift without knowing what i paid | they were a present, do i get cash | it was a gift, do i get money or a voucher | who gets the money if it was a present',
  'ship-cost':
    'what is the post on a small one | is delivery free if i spend enough | how much do i have to spend for free postage | what do i pay to have it brought | what does it cost to get it to me | whats the damage for delivery | cheapest way to get it here | is postage extra | do i pay for shipping on top | whats it cost to send a heavy one | shipping for two items, double | do you charge for carriage | is there a minimum order | how much to have it delivered to scotland | you said shipping is free, is it',
  'ship-time':
    'how quick is it if i order this afternoon | will it leave the warehouse today | when do you send things out | how soon can i have it | if i buy now when do i get it | is it going to make it before the weekend | do you send on saturdays | what is the latest i can order for it to go out today | i need it for a birthday on thursday | how many working days | whats the wait | does it take ages | will i have it by christmas',
  express:
    'whats the quickest you can do | any way to speed it up | i need it the day after tomorrow | do you have a courier for urgent stuff | can you do guaranteed next day | is there a faster option | what about express | how much for the fast one',
  'ship-countries':
    'would it reach me in berlin | do you post to dublin | any chance of getting things sent to the states | i am in norway, can i order | will you send to canada | does your delivery cover hawaii | is northern ireland a problem | can i have it mailed to my cousin in spain | do you only ship within the country | can people outside the country buy | i live abroad | what parts of the world do you reach | is alaska included | do you send stuff overseas',
  customs:
    'who pays the duties | who settles duty and tax | whos paying duty | will customs hold it and charge me | do i have to pay anything at the border | is there an extra tax when it comes from abroad | are import charges on me | will the postman ask me for money at the door',
  'po-box':
    'can it go to my po box | can you leave it at a locker | is a pick up point possible instead of my house | could it go to a parcel shop near me | i only have a postbox | can you ship to an apo address | send it to a collection point',
  pickup:
    'can i just come round and grab it | is it possible to swing by for my order | could i drive over and get it myself | can i get it from your place | save on postage by picking it up | how soon is it ready to pick up | can my husband fetch it for me | i would rather fetch it than have it sent | can i order online and get it in the shop | am i able to take it home from the store',
  'split-parcels':
    'are you sending it in one go | will it all turn up in one box | does everything arrive at the same time | why did only some of it come | can you hold it until it is all ready | is it one delivery or two',
  'late-parcel':
    'who do i ring about a late parcel | no sign of my package and it has been two weeks | it was supposed to be here by now | the courier says delivered and there is nothing at the door | still waiting on my stuff | nothing has turned up | the tracking has been stuck since monday | did it get lost | what if it never shows up | my neighbour does not have it either',
  'damaged-parcel':
    'the postman squashed it | the carton was ripped open | everything inside was smashed when i opened the box | the parcel was soaked | it got bashed about in the post | contents broken in delivery',
  tracking:
    'will i be able to follow it | how do i know it has left | do you send a link to see where it is | do i get a message when it goes out | can i watch the parcel on a map',
  'not-home':
    'i am at work all day, who takes it | what happens if nobody answers the door | can i leave a note for the courier | can they put it in the shed | will they try again the next day | could they deliver in the evening | can i pick a time slot | do i need to sign | will they ring before they come | can i say where to leave it | nobody is in on wednesdays | we are out on that day',
  'heavy-goods':
    'i am on the second floor, will they lug it up | will they bring it inside | do the men carry it into the house | is it left on the pavement | how does something that heavy get here | do i need someone to help me unload | there are stairs and no lift | does it come on a pallet | would they take the packaging away again | will they put it together for me',
  'address-change':
    'typed the wrong street in | put my old address by mistake | can it go to my mums instead | can you send it somewhere else after all | i forgot the flat number | i will be away, could it go to a friend | postcode is wrong on my order | reroute my delivery',
  'cancel-order':
    'does it cost anything to cancel an order | is there a fee for cancelling | do you charge for cancelling an order | what does a cancellation cost | are cancellations free | can i stop it before it ships | can you cancel something i bought an hour ago | i have changed my mind about buying it, what now | is it too late to back out of an order | i ordered twice by accident | can i take back my order before it leaves | how long until i can no longer cancel',
  'change-order':
    'can i stick another one in the same order | i ordered the wrong colour just now, can you change that | can you put two orders in one box | i meant three not two, order is already in | swap something before you pack it',
  'payment-methods':
    'do you take amex | is apple pay alright | can i hand the driver cash | pay on delivery | what cards are ok | i do not have a credit card, how else | do you do paypal | can i wire you the money | can i pay over the phone | do you accept cheques | is maestro or girocard fine | can i use google pay | pay by direct debit | is there cash on delivery | which ways are there to settle up | is klarna or clearpay possible | discover card ok',
  'charged-when':
    'do you take the money straight away | does the money leave my account before it ships | when does it show on my statement | is it just a hold on my card at first | preorders, do i pay up front | will i be billed now or later',
  'split-payment':
    'a bit on the voucher and the rest on my card | can two of us pay half each | put some of it on another card | use up a gift card and top up with visa | can i mix paypal and a voucher',
  tax: 'is vat already in there | are the prices inclusive of tax | am i charged sales tax in my state | does tax come on top at the end | is that with or without vat | i live in new york, do i pay tax | do you add tax at checkout | are those prices before tax | can i buy without vat from abroad | tax exempt purchase',
  installments:
    'can i pay it off bit by bit | do you do payment plans | spread it over a few months | pay a deposit and the rest later | is there zero percent finance | in three goes',
  declined:
    'my card got rejected | it will not take my card | checkout keeps failing | it says payment error | the bank refused it | i have been charged two times | your page would not accept my visa | money went but no order',
  invoice:
    'need a bill for my company | can i have a proper receipt with the vat on it | my accountant wants paperwork | do you send an invoice with the goods | i need something for expenses | could the bill be made out to my firm',
  'coupon-use':
    'got a code, now what | which box does the code go in | where in the checkout do i type the code | forgot my code when i paid | can i still use the code after ordering | how do i get the discount i was promised',
  'coupon-fails':
    'my code will not go through | it says the voucher has expired | the code does nothing | i typed the code and the price stayed the same | code not valid | the newsletter code does not work for me',
  'coupon-combine':
    'one code and the sale price, both | use this code on something already marked down | does the student discount add to the offer | can vouchers be used together',
  'special-discount':
    'i am a student | i am a teacher, anything off | first time buying here, any deal | do pensioners pay less | do you do something for the military | got a discount for signing up | cheaper if i order a lot | do regulars get anything | blue light card',
  loyalty:
    'do i get points for this | is there a club i can join | what do members get | where can i see my points | buy ten get one free card',
  'price-match':
    'saw it cheaper at another shop, will you beat it | they have it for less online | can you do the same price as them | other shop has it ten quid cheaper | do you price match amazon | will you lower it to what they charge | it is 20 bucks less on another site, will you match it | same thing for less on another site | would you match their price',
  'price-drop':
    'bought it last week and today it is 20 off | it is cheaper now than when i got it | you dropped the price right after i paid | can i get the sale price on an old order | refund the difference please, it went down',
  'gift-card':
    'smallest voucher | my brother wants a voucher emailed | can i give someone credit for your shop | do you sell cards with money on | how is a voucher delivered | how much can i put on one | gift certificate for a friend | can i print the voucher at home',
  'gift-card-expire':
    'do the vouchers go off | does a gift voucher run out | found an old gift card in a drawer | is my voucher from 2021 still good | until when do i have to spend the voucher | how long have i got to use the gift card',
  'gift-card-use':
    'got a gift card, how do i spend it | can i scratch off the code and pay with it | does the voucher work in the shop too | where does the number on the gift card go',
  'gift-card-balance':
    'whats left on my voucher | how do i see what my gift card is worth | i spent part of it, how much is there still',
  'gift-card-return':
    'can i swap the voucher for cash | i do not want the gift card | lost my voucher, can you send it again | cash out a gift card',
  'gift-wrap':
    'could you wrap it up nicely for a birthday | it is a present, can you make it look pretty | can you put a note in with it | do you do ribbons and bows | leave the price out of the parcel | can you tuck in a card with my words | send it to her without an invoice | does it come in a gift box | can you write happy birthday on it | put a message on the card for me | a handwritten note with it | can i have something written on the card',
  'data-kept':
    'how long do you hang on to what i type | what happens to what i write here | is anyone reading this | do you remember what i said last time | are you storing this conversation | how long before my messages disappear | where does my chat end up | what do you do with my information | do you keep a log | is this private | are you recording my voice | what do you save about me',
  'data-delete':
    'can you wipe this chat | get rid of everything i said | remove my details from your system | i want you to forget me | clear my history | scrub my info | how do i get this chat erased',
  'data-sold':
    'do you sell my info to advertisers | who else gets my email | do you pass my number on | are you going to spam me | is my address given to other firms | do you give it to third parties',
  'data-see':
    'what have you got on file about me | send me everything you have stored on me | show me the data you hold | how do i find out what you know about me',
  'is-person': 'are you a robot | is there a human typing | are you ai | am i chatting with someone real',
  hours:
    'what time do you shut on saturdays | when can i come in | are you there tomorrow morning | is the shop open at the weekend | open today | how late are you open | do you close for lunch | what days are you closed | are you open over christmas | is anybody in on mondays | can i pop in at six | could i drop by at half five',
  address:
    'whereabouts are you | where do i find you | what part of town are you in | are you in london | got a shop i can visit | is there an actual shop | which city are you based in | do you have a store near leeds | are you online only',
  'getting-there':
    'is there anywhere to leave the car | easy to park round there | whats the nearest tram | which station do i get off at | can i come by bus | is there a car park | far from the motorway | somewhere to lock my bike | can i pull up outside to load',
  contact:
    'who do i ring | got a phone number | can i speak to someone by phone | what is your email | how do i get hold of you | can i write to you | do you have a hotline | are you on instagram | is there someone i could call about this | can i text you',
  accessible:
    'i use a wheelchair, can i get in | wheelchair ok | are there many steps | can i come in with a buggy | is there a ramp | my mum cannot do stairs | is there somewhere to sit down | do you have a loo | hearing loop',
  pets: 'can i bring my dog | are dogs allowed | may my puppy come along | pets welcome in the shop | can the cat come in | is my dog ok in the store',
  'stock-in-store':
    'can i check if you have got it in the branch | can i see it in the flesh | is it out on the shelf | could i have a look at it first | can i look at them in person | do you have one on show | will it be in the shop if i come by | can you put one aside for me',
  'try-first':
    'can i try it out before i commit | could i test one first | is there a demo | can i have a go on it in the shop | is there a trial period | can i borrow one to see if i like it | may i taste it | do you send samples | can i try it on first | is there a tester',
  events:
    'do you do evening classes | do you teach this | is there a course for beginners | when is the next workshop | what does a lesson cost | can i join a group | can somebody show us how it is done | are there sessions for kids | do you hold tastings | when do you meet',
  booking:
    'do we need to reserve | there are eight of us, should we book | can i book a table | do i need an appointment | can i make an appointment | can i just turn up | is it walk in or by appointment | how do i book a place | reserve a spot',
  fees: 'how much to sit and play all night | whats the entry | what do you charge for an hour | how much is a session | is it free to come in | what does fitting cost | do you charge for advice',
  services:
    'do you fit it for me | can you install it | will you measure me | do you sharpen | can you string it | do you wind the yarn | can you check it for me | is fitting included | do you set it up in the shop | do you charge for fitting',
  'hire-goods':
    'can i rent one | do you hire them out | do you lend equipment | can i borrow it for a weekend | rental prices',
  subscription:
    'can it come every month by itself | do you do subscriptions | can i have it delivered regularly | how do i stop the repeat delivery | standing order | auto ship',
  jobs: 'are you guys hiring | do you need staff | looking for work | any vacancies | can i send you my cv | weekend job going | do you take apprentices',
  wholesale:
    'i run a shop, can i buy from you in bulk | trade prices | what if i take a hundred of them | is there a rate for schools | can my company order on account | can i resell your stuff | can i sell what i make with it | become a dealer',
  custom:
    'can you put a name on it | could you make one in my size | can you do it in a colour that is not listed | made to order | can i have it cut to size | do you cast or build to other measures | monogram',
  preorder:
    'when is it coming back | can i put my name down for it | let me know when it is in again | can you get one in for me | is it gone for good | backorder',
  'size-find':
    'which size do i take | i do not know my size | how do i measure myself | do they come up small | what size for a ten year old | is there a table of sizes | what fits a 90 cm waist',
  'size-between':
    'halfway between m and l | i am a nine and a half and you only do whole sizes | not sure if s or m | size up or down',
  'size-wide':
    'i have really broad feet | do you have anything for narrow feet | is there a bigger range of sizes | extra wide | tall fit',
  materials:
    'whats your stuff made from | who sews your things | where is it all produced | do you make it yourselves | is your cotton organic | is your wood from sustainable forests | are workers paid properly',
  vegan: 'anything from animals in your products | is your leather real | do you test on bunnies',
  down: 'is your down from live plucked geese | how are the birds treated | where does your wool come from and are the sheep ok',
  packaging:
    'is your packaging plastic | does it come with loads of bubble wrap | can i recycle the box | do you use peanuts in the box | is it wrapped in foil',
  recycling:
    'will you take my old jacket for recycling | can i give you my empties | can i bring back old batteries | where do worn out ones go | do you take the old one away when you bring the new | bring old oil back | refill my bottle',
  'warranty-length':
    'is it still covered after two years | what happens if it gives up after six months | how long are you on the hook for it | is three years too long to complain | does it come with a guarantee | is there a warranty on these | how long is it guaranteed for',
  'warranty-cover':
    'if it snaps while i am using it am i covered | what if it cracks | the zip has gone on my jacket, am i covered | a handle broke off | it packed up after a year | the lining has torn | do you replace worn out parts for free | is normal wear your problem or mine | the screen went black | i dropped it, is that covered | water got in | the paint is flaking | the motor died',
  'warranty-claim':
    'how would i go about claiming | it broke within the guarantee, what do i do | who do i send the photos to | what do you want to see for a claim | where do i report something that broke',
  'warranty-receipt':
    'do i need to keep the receipt for the guarantee | i have binned the receipt | can you look up my purchase without the slip | no invoice any more, still covered',
  repair:
    'can you fix it | what would mending it cost | do you patch things | can i send it in to be serviced | do you resole | i broke it myself, can you put it right | do you do servicing',
  'spare-parts':
    'lost a screw, could i get just that | need a new knob for it | can i get bits for an old one | do you stock spares | do you sell the cover on its own | can you still get parts from the sixties | replacement glass only | one piece got lost, can i buy it',
  allergens:
    'is there any nut in your stuff | is it ok for coeliacs | do you cook with milk in the same place | my son is allergic to wool, anything to know | anything with nuts near it | do you pack nuts near the others | someone in the house is coeliac | could there be traces of gluten | do you handle nuts',
  safety:
    'is it ok to handle with bare hands | do i need gloves | what if my toddler licks it | is there lead in it | are the fumes bad | should i open a window | could it hurt the dog | do you give medical advice | can i use it when pregnant | is it ok when pregnant | my wife is pregnant, what can she have | safe for a baby | expecting a child, anything to avoid | may toddlers eat it | i am breastfeeding',
  storage:
    'how do i keep it fresh | should it stay in the dark | will it freeze in the shed | how long once it is open',
  care: 'can i put it in the machine | how do i get stains out | does it need oiling | how do i keep it from rusting | may it get wet',
  'delivery-day':
    'can i choose the delivery day | can you make it come on the 12th | it has to arrive on a certain date | please deliver on saturday the 5th | can it wait until after my holiday | not before friday please | deliver it on the day of the party | can i pick the date it comes | hold it back until next week | which day of the week do you deliver | do you send on fridays | which days do you ship',
  'minimum-order':
    'is there a minimum order | min order | whats the least i have to buy | smallest order you take | do i have to order for a certain amount',
  visit:
    'can we come and look around | do you do tours | can i bring a group to see how it is made | visit the workshop | how much is a tour | are children allowed on the tour | can we see the animals | open days',
  'keeps-cold':
    'does it stay cold on the way | will it be warm when it gets here | how is it kept cool in the post | does chocolate melt in delivery | is it packed with ice | does it arrive frozen',
};
