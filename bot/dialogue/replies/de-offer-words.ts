import { german } from './de-patterns.ts';
import type { OfferWords } from './offer-words.ts';

export const offerWords: OfferWords = {
  agreesToIt: german`^\W*((ok|okay|ja|jo|jep|gut|super|klar|genau|prima|passt|dann|und|nehme? ich|ich nehme?)[\s,.!]+)*(der|die|das|den|dies|diese[nrs]?|es|ihn)( (da|hier|dort))?([\s,]+(auch|bitte|dann|noch|dazu))*\W*$|^\W*((ok|okay|ja|jo|jep|gut|super|klar|genau|prima|passt|dann|gerne?)[\s,.!]+)+((bitte|noch|mit)\s+)*(dazu|hinzu|rein|hinein)( damit)?( bitte)?\W*$`,
  agreesAnd: german`^\W*(?:ja|jo|jep|ok|okay|gut|super|klar|gerne?)(?: bitte)?[\s,.!]+(?:und|auch|plus|dazu)\s+(?:auch )?(?:noch )?(?<rest>.+)$`,
  buysIt: german`^\W*((ok|okay|ja|gut|dann|ich|will|möchte)[\s,]+)*(kaufen?|kauf ich|bestellen?|bestell ich|nehmen)( (es|das|den|die))?( (jetzt|bitte|dann))*\W*$`,
  owns: german`\b(hat|hab|habe|haben|besitzt|besitze)\b.*\b(schon|bereits)\b(?! (mal|lange|oft|bestellt|bezahlt))`,
  reduced: german`\b(im (angebot|sale|ausverkauf)|reduziert\w*|herabgesetzt\w*|runtergesetzt\w*|ermäßigt\w*)\b`,
  onceMore: german`\b(nochmals?|noch mal|noch|auch|wieder|erneut|weiter)\b`,
  oneFor: german`^\W*((und|auch|ok|habt ihr|gibts|gibt es)\s+)*((eine?[nrs]?|eins|was|etwas|welche)\s+)?(auch\s+)?für\s+(?!das\b|den\b|wann\b|wie\b)`,
  requestKinds: [
    { intent: 'cancel-order', said: german`\b(stornier\w*|storno\w*|abbestell\w*|widerruf\w*)\b` },
    { intent: 'return-item', said: german`\b(zurück(geben|gebe|schicken|schicke|senden|sende|bringen)|retour\w*|rückgabe|rücksendung)\b` },
    { intent: 'exchange-item', said: german`\b(um|aus|ein)?tausch\w*\b` },
    { intent: 'change-order', said: german`\b(ab|ver)?änder\w*\b` },
  ], // prettier-ignore
};
