import type { Slots } from '../understanding.ts';
import { stem } from './slots/tokens.ts';

/** "Add a soaker hose, two planters and the small can": one verb, several things. Each is a wish of its own. */

const lead =
  /^(?:(?:please|pls|ok|okay|yes|yeah|yep|yup|sure|hi|hello|hey|so|um|uh|and|then|well|right|(?:sounds |that'?s |looks )?(?:great|good|perfect|nice|lovely|cool|fine)|awesome|alright|deal|thanks|now|also|actually|could you|can you|would you|let me|i want to|i'd like to|i would like to|id like to)[, ]+)*/i;
const adding =
  /^(?:add|put|chuck|pop|stick|throw|bung|toss|sling|buy|order|get(?: me)?|give me|i(?:'?ll| will) (?:take|have|get)|i(?:'d| would) like|take|grab|can i (?:get|have|order|buy)|could i (?:get|have))\s+(?!up\b|to\b)/i;
const tail =
  /\s*(?:(?:in|into|to) (?:my|the|a) (?:shopping )?(?:cart|basket|bag|trolley|order)|to (?:cart|basket)|(?<!\d )in(?= (?:too|as well|please))|please|pls|too|as well|thanks|thank you|[.!\s])+$/i;
/** The separator is kept: what turns out to be one name goes together as it was written. */
const between =
  /(\s*,\s*(?:and |plus )?(?:also )?|\.\s+(?:and also|also|and|plus)\s+|\s+(?:and also|as well as|and|plus|&|\+|n|'n')\s+)/i;
const determined =
  /^(?:an?|the|some|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|a pair of|another|my|that|this|those|these|it|them)(?: |$|x )/i;
/** Another wish, not another thing. */
const otherWish =
  /^(?:then |also )?(?:show|find|try|see if|tell|compare|track|remove|delete|empty|clear|apply|use|check|what|how|where|when|why|which|who|do|does|did|can|could|will|would|is|are|am|i|i'm|we|let|go)(?!\p{L})/iu;

/** "One of those in the basket": what is pointed at, with where it goes. */
const pointing =
  /^(?:(?:one|two|three|four|five|\d{1,2}|a pair) of )?(?:it|that|this|them|those|these)(?: one| ones)?(?: (?:in|into|to) (?:my|the|a) (?:cart|basket|bag|trolley))?$/i;

const fewest = 2;
const most = 5;

/**
 * The things a message asks to put into the cart, each with its verb; undefined when it asks for one. `read` gives what
 * the catalogue makes of a part, so that "salt and pepper mill" and "a black and white scarf" stay one thing.
 */
export function splitObjects(text: string, read: (part: string) => Slots): string[] | undefined {
  const said = text.trim().replace(/\?+$/, '');
  const start = lead.exec(said)?.[0].length ?? 0;
  // "3 of those and some compost" is as good as with a verb.
  const verb =
    adding.exec(said.slice(start))?.[0] ??
    (/^(?:\d{1,2}|one|two|three|four|five|six) of (?:those|these|them)(?!\p{L})/iu.test(said.slice(start))
      ? ''
      : undefined);
  if (verb === undefined || said.length > 300) return undefined;
  const pieces = said
    .slice(start + verb.length)
    .replace(tail, '')
    .split(between);
  if (pieces.some((piece) => otherWish.test(piece))) return undefined;
  const objects = joined(pieces, read);
  if (objects.length > most) return undefined;
  const kept = withoutCorrected(objects, read);
  if (kept.length < fewest) return undefined;
  return kept.every((object) => standsAlone(object, read)) ? kept : undefined;
}

const corrects = /(?<!\p{L})(?:actually|rather|no wait|sorry|i mean|make that)(?!\p{L})/iu;

/** "The pot and the box, 2 boxes actually": what is said again of the same thing takes the place of what was said first. */
function withoutCorrected(objects: readonly string[], read: (part: string) => Slots): string[] {
  const named = (object: string): string => {
    const { things, names = [] } = read(object);
    return (things ?? names).map((word) => stem(word)).join(' ');
  };
  return objects.filter(
    (object, at) =>
      named(object) === '' ||
      !objects.slice(at + 1).some((later) => corrects.test(later) && named(later) === named(object)),
  );
}

const counting =
  /^((?:hm+|no|oh|wait|actually|sorry|ok|okay|yes|then|and|so|please|,|\s)*(?:make|change|set|bump) (?:it|that|this|them|those|these)(?: up)?(?: to)? (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen)(?: of (?:them|those|it))?)[,.;]?\s+(?:and|plus|also|add)(?: also| add)?\s+(.+)$/iu;

/** "Make that two, and also a pair of socks": how many of what was put in, and another thing. */
export function splitCountAndObject(
  text: string,
  read: (part: string) => Slots,
): [count: string, object: string] | undefined {
  const [, count, object = ''] = counting.exec(text.trim()) ?? [];
  const wanted = object.replace(tail, '');
  if (count === undefined || wanted === '' || otherWish.test(wanted)) return undefined;
  const { names } = read(wanted);
  return determined.test(wanted) || names !== undefined ? [count, wanted] : undefined;
}

/** Pieces and separators by turns; a piece that names nothing goes with the next one, the last with the one before. */
function joined(pieces: string[], read: (part: string) => Slots): string[] {
  const objects: string[] = [];
  let open = '';
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = `${open}${pieces[index] ?? ''}`.replace(/^(?:(?:and|also|plus|then) )+/i, '');
    const next = pieces[index + 2];
    // "A proofing basket, 8 in", "the plimsoll in red, 9 US": says which of the thing before, and is no thing of its own.
    const before = objects.at(-1);
    if (open === '' && before !== undefined && onlyDescribes(piece, read)) {
      objects[objects.length - 1] = `${before}${pieces[index - 1] ?? ' '}${piece}`;
      continue;
    }
    // "The black" of "the black and white mug" stands only before another with an article of its own.
    const whole =
      namesThing(piece, read) || pointing.test(piece) || next === undefined || determined.test(next);
    if (whole && standsAlone(piece, read)) {
      objects.push(piece);
      open = '';
    } else open = piece === '' ? '' : `${piece}${pieces[index + 1] ?? ''}`;
  }
  const last = objects.pop();
  if (last === undefined) return [];
  return [...objects, open === '' ? last : `${last} and ${open}`.trim()];
}

/** "8 in", "9 US": a measure of the thing before it, and no number of things. */
const measureAlone =
  /^(?:us|uk|eu|size)? ?\d+(?:[.,/]\d+)? ?(?:in|inch(?:es)?|ft|mm|cm|m|ml|cl|l|lit(?:er|re)s?|g|kg|oz|lbs?|us|uk|eu|pt|points?|lines?|w|watts?|gb|tb|%)?$/iu;

function standsAlone(piece: string, read: (part: string) => Slots): boolean {
  if (piece.trim() === '' || measureAlone.test(piece.trim())) return false;
  const named = namesThing(piece, read);
  // "Those too, the 90": says which of those.
  if (!named && /^the \d/i.test(piece)) return false;
  return named || (read(piece).ordinal === undefined && determined.test(piece));
}

const measured =
  /^(?:(?:size|größe|taille|talla|us|eu|uk|fr|de) )?\d+(?:[.,]\d+)?(?: ?(?:x|×) ?\d+(?:[.,]\d+)?)* ?(?:in|inch(?:es)?|"|''|cm|mm|m|ft|feet|pt|line|ml|cl|l|oz|g|kg|lbs?|gb|tb|w|watts?|us|eu|uk)?$/i;
const counted = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) of (?:them|those|these|'?em)$/i;

/** A size, a colour, a measure or a count alone. */
function onlyDescribes(piece: string, read: (part: string) => Slots): boolean {
  const said = piece.trim().replace(/^(?:in|the|size) /i, '');
  if (measured.test(said) || counted.test(said)) return true;
  const { things, category, names, color, size, material } = read(said);
  const look = [color, size, material].filter((each) => each !== undefined).join(' ');
  const words = said.toLowerCase().split(/\s+/);
  const known = look.toLowerCase().split(/\s+/);
  return (
    (things ?? category ?? names) === undefined && look !== '' && words.every((word) => known.includes(word))
  );
}

function namesThing(piece: string, read: (part: string) => Slots): boolean {
  const { things, category } = read(piece);
  return (things ?? category) !== undefined;
}

/** "I need", "necesito", "il me faut", "ich brauche": things are looked for, whatever story stands before. */
const needing =
  "(?:i(?:'m| am)? ?(?:looking for|after)|looking for|(?:(?:i|we) )?(?:also |still |just |really )*(?:need|want)(?! to)|necesit(?:o|amos)|busco|buscamos|quiero|quer[ií]a|il (?:me|nous) (?:faut|faudrait)|je (?:cherche|voudrais|veux)|on cherche|(?:ich|wir) (?:br[aä]uch\\p{L}*|brauch\\p{L}*|such\\p{L}*)|brauche?n?|suche?n?)";
const seeking = new RegExp(
  `^(?:do you (?:have|sell|stock)|have you got|show me|find me|${needing}|(?:tienen|ten[eé]is|tienes|hay)|(?:vous avez|avez[- ]vous)|hab(?:t|en) (?:ihr|sie))\\s+`,
  'iu',
);
const begins = new RegExp(`^${needing}\\s`, 'iu');
/** Where what is told before the wish ends: "…nothing at all, need litter". */
const story = new RegExp(
  `^.*(?:[,.;!] (?:(?:so|and|y|et|und|also) )?|\\s(?:so|and so) )(?=${needing} )`,
  'isu',
);
const determinedThing =
  /^(?:(?:maybe|perhaps|quizás?|peut-être|vielleicht) )?(?:an?|some|the|my|two|three|four|five|un[oa]?s?|el|la|l[oa]s|dos|tres|cuatro|une|le|les|l'|des|du|de la|deux|trois|quatre|eine?n?|den?|die|das|zwei|drei|vier|\d{1,3}x?)[ ’']?\s*\p{L}/iu;
/** The separators of all four languages between things looked for. */
const betweenSought =
  /\s*,\s*(?:(?:and|plus|y|et|und) )?(?:also |también |aussi |auch )?|\s+(?:and also|as well as|and|plus|&|\+|y|e|et|und|sowie)\s+/iu;

/** Characters of a message with a story before the wish. */
const longest = 400;

/** A message that begins with what it needs looks for things, also where it reads like something else. */
export function beginsWithNeed(text: string): boolean {
  const said = text.trim();
  return text.length <= longest && begins.test(said.slice(lead.exec(said)?.[0].length ?? 0));
}

/** "Ein Zelt und zwei Schlafsäcke", with no word before or behind that has them put in: as good as "I need". */
export function onlyListsThings(text: string): boolean {
  return determinedThing.test(text.trim()) && !having.test(text);
}

const having =
  /(?<!\p{L})(?:please|pls|plz|thanks?|cheers|cart|basket|bag|trolley|add|take|have|get|buy|order|too|also|bitte|danke|gern\p{L}*|\p{L}*korb|\p{L}*wagen|rein|\p{L}*nehm\p{L}*|kauf\p{L}*|bestell\p{L}*|dazu|hinzu\p{L}*|auch|nur|por favor|porfa|gracias|carrito|cesta|también|solo|sólo|svp|stp|s['’]il|merci|panier|aussi|seulement)(?!\p{L})/iu;

/** "About 120 grit": how the thing before must be, and no other thing. */
const hedged = /^(?:about|around|roughly|approx\p{L}*\.?|circa|ca\.|unos|environ|etwa|ungefähr) ?\d/iu;

/**
 * The things a message looks for, "a tent and a sleeping bag", each on its own; undefined when it looks for one. Every part
 * must name another thing, with an article or figure of its own where there are two: "a salt and pepper mill" stays one.
 */
export function splitSought(text: string, read: (part: string) => Slots): string[] | undefined {
  if (text.length > longest) return undefined;
  const said = text
    .trim()
    .replace(/[?.!]+$/, '')
    .replace(story, '');
  const asked = said.slice(lead.exec(said)?.[0].length ?? 0);
  const parts = asked.replace(seeking, '').split(betweenSought);
  if (said.length > 200 || parts.length < fewest || parts.length > most) return undefined;
  // "Two of the java ferns, the pots" says of the ferns which.
  const apposed =
    parts.length === 2 &&
    /,\s*the /i.test(asked) &&
    !/\b(?:and|plus|also)\b.*,|,\s*(?:and|plus)/i.test(asked.replace(lead, ''));
  if (apposed) return undefined;
  // "Knete, Fingerfarben und dicke Stifte": a list of things goes without articles where every part is called one.
  const isList = parts.length > fewest && seeking.test(asked) && parts.every((part) => read(part).things);
  if (!isList && !standEach(parts, seeking.test(asked))) return undefined;
  if (parts.some((part) => otherWish.test(part) || hedged.test(part))) return undefined;
  // "Cream please, 8 balls": a look and a count are no things.
  const named = parts.map((part) => {
    const { things, names, color, size } = read(part);
    return (things ?? ((color ?? size) === undefined ? names : undefined))?.join(' ') ?? '';
  });
  return named.every((name, index) => name !== '' && named.indexOf(name) === index) ? parts : undefined;
}

/** "Bed 160 and a mattress": the first needs no article where every other has one; in a list that is needed, most have one. */
function standEach(parts: readonly string[], isSought: boolean): boolean {
  const articles = parts.filter((part) => determinedThing.test(part)).length;
  if (isSought && parts.length > 2) return articles * 2 >= parts.length - 1;
  return articles >= parts.length - (determinedThing.test(parts[0] ?? '') ? 0 : 1);
}
