import { without } from './small-patterns.ts';

/** Whom a thing is for, why so many, and who said so: beside an order it is no part of it, and its "one" counts nothing. */

/** "One's for my sister", "it's for the steel bike", "we need them for the office", "he only needs one". */
const forWhom = [
  String.raw`(?:(?:its|it['’]s|they['’]?re|that['’]?s|this is|these are|(?:one|both)(?:['’]s| is| are)?|the other(?: one)?(?:['’]s| is)?)(?=) for (?:my|our|the|his|her|their|me|us|him|them|each)(?=)(?!\p{L})|(?:he|she|they|we|i)(?: only| just| really)* (?:needs?|wants?) (?:only |just )?(?:one|it|them|two)(?!\p{L})(?= for |[\s.,;!]*$))`,
  String.raw`(?:(?:(?:das|die|der|es|sie|eine[nrs]?|eins|beide)(?: ist| sind)?|ist|sind)(?=) für (?:meine?[nmr]?|unsere?[nm]?|ihre?n?|die|den|das|mich|uns|ihn|sie)(?=)(?!\p{L})|(?:er|sie|wir|ich) (?:braucht?|brauchen|wollen|will) (?:nur |bloß )?(?:eine[nrs]?|eins|die|sie)(?!\p{L})(?= für |[\s.,;!]*$))`,
  String.raw`(?:(?:es|son|una?|otra?|las?|los?|el otro|la otra) (?=)(?:es |son )?para (?:mis?|el|la|los|las|nuestr\p{L}+|sus?)(?=)(?!\p{L})|(?:ella |él |solo |sólo )*(?:necesita|quiere)(?: solo| sólo)? (?:una?|dos)(?!\p{L})(?= para |[\s.,;!]*$))`,
  String.raw`(?:(?:c['’]est|ce sont|une?|l['’]autre|les deux)(?=)(?: est| sont)? pour (?:ma|mon|mes|notre|nos|le|la|les|son|sa|moi|nous)(?=)(?!\p{L})|(?:il|elle|on) (?:n['’])?en (?:a besoin|veut) (?:que )?d['’]une?(?!\p{L}))`,
].join('|');
const behind = new RegExp(
  String.raw`(?:[,;–-]|(?<=[.!])) ?(?:and |und |y |et |as |weil |porque |car )?(?=)(?:${forWhom})(?=)[^.,;!?¿]*(?=[.,;!]|$)`,
  'giu',
);
const before = new RegExp(
  String.raw`^(?:(?:ok|okay|alright|right|good|great|well|gut|also|vale|bueno|bon|bien)(?=),? )*(?:${forWhom})(?=)[^.,;!?¿]*[.!]\s+(?=\S+ \S)`,
  'iu',
);

/** "My husband says better the red one": what is said after it is wished. */
const reported =
  /^(?:(?:ok|okay|oh|hm+|so|and|well|wait|ach|also|na|vale|bueno|bon|ah),? )*(?:my|our|mi|mein|meine|unsere?|mon|ma|nuestr[oa]) \p{L}+ (?:says|said|reckons|thinks|dice|ha dicho|cree|sagt|meint|findet|dit|a dit|trouve)(?: (?:that|we should|i should|to)(?!\p{L})| que(?!\p{L})| qu['’]| dass(?!\p{L})|,|:)?\s+(?=\S+ \S)/iu;
/** A present is looked for by whom it is for. */
const ofPresents = /(?<!\p{L})(?:gift|present|geschenk|regal[oa]|cadeau)|[?¿]/iu;
/** "Add one anyway": whatever was told before, and no word of goods. */
const regardless =
  /,? (?:anyways?|all the same|nevertheless|regardless|trotzdem|dennoch|de todas (?:formas|maneras)|de todos modos|igualmente|quand m[eê]me|de toute façon)(?=\s*(?:[.,;!]|please|bitte|por favor|svp|$))/giu;
const FEWEST_WORDS = 2;

/** The message without what only tells whom it is for; as it is where too little would be left. */
export function withoutForWhom(text: string): string {
  if (ofPresents.test(text)) return text;
  const plain = without(regardless, text).trim();
  const rest = [reported, before, behind].reduce((told, pattern) => without(pattern, told), plain).trim();
  if (rest.split(/\s+/).length >= FEWEST_WORDS) return rest;
  return plain === '' ? text : plain;
}
