import type { OfferWords } from './offer-words.ts';

export const offerWords: OfferWords = {
  agreesToIt:
    /^\W*(?:(?:ok|okay|yes|yeah|yep|ya|yup|sure|right|great|fine|good|perfect|cool|nice|and|then|i(?:'?ll| will) (?:have|take)|i want|add|take)[\s,.!]+)*(?:that|this|it|those|them|the)(?: (?:one|ones))?(?:[\s,]+(?:too|as well|also|then|please|pls|thanks))*\W*$/i,
  agreesAnd:
    /^\W*(?:yes|yeah|yep|ya|ok|okay|sure|great|perfect)(?: please)?[\s,.!]+(?:and|also|plus)\s+(?:also )?(?<rest>.+)$/i,
  buysIt:
    /^\W*(?:(?:ok|okay|yes|yeah|then|i(?:'?ll| will)|i want to|let me)[\s,]+)*(?:buy|order|purchase|get)(?: (?:it|that|this|one))?(?: (?:now|then|please|pls))*\W*$/i,
  owns: /\balready (?:has|have|had|got|own|owns|bought)\b|\b(?:has|have|got|owns?)(?: \S+){0,4} already\b/i,
  reduced:
    /\b(?:on (?:offer|sale|special)|reduced|discounted|marked down|in the sale|half price|clearance)\b/i,
  onceMore: /\b(?:again|too|also|as well|another|one more|more|further)\b/i,
  oneFor:
    /^\W*(?:(?:and|also|plus|ok|what about|how about|do you have|got)\s+)*(?:(?:one|some|any|ones|something|anything)\s+)?for\s+(?!it\b|that\b|this\b|how\b|free\b)/i,
  requestKinds: [
    { intent: 'cancel-order', said: /\bcancel\w*\b/i },
    { intent: 'return-item', said: /\b(?:return\w*|(?:send|sending|sent|give|giving)(?: \w+)? back)\b/i },
    { intent: 'exchange-item', said: /\b(?:exchang\w*|swap\w*|trade)\b/i },
    { intent: 'change-order', said: /\b(?:chang\w*|amend|edit|correct|update)\b/i },
  ],
};
