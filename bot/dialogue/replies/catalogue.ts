import type { AskingWords } from './asking-words.ts';
import type { TalkFacts, Facts } from './facts.ts';
import type { OfferWords } from './offer-words.ts';
import type { RequestWords } from './request-words.ts';
import type { Labels, Speaker } from './speaker.ts';

/** One way to say it. Called once for the eye and once for the ear. */
export type Wording<Given> = (facts: Given, say: Speaker) => string;

/** At least two wordings a key, so that the same sentence is never sent twice running. */
export type Wordings<Table> = {
  [Key in keyof Table]: readonly [Wording<Table[Key]>, Wording<Table[Key]>, ...Wording<Table[Key]>[]];
};

/** How a store wants to sound, beside the usual wordings; what a tone does not have is said as usual. */
export type ToneWordings = Record<'formal' | 'warm', Partial<Wordings<TalkFacts>>>;

export interface Catalogue {
  labels: Labels;
  wordings: Wordings<Facts>;
  tones: ToneWordings;
  /** Words the store's understanding cannot mark but the dialogue must know. */
  words: DialogueWords;
}

export interface DialogueWords extends AskingWords, RequestWords, OfferWords {
  /** "undo", "put it back". */
  undo: RegExp;
  /** Begins a correction: "no, …", "I meant …", "… instead". */
  correction: RegExp;
  /** "the cheapest one": one of those shown is meant, not an order to sort by. */
  pickOne: RegExp;
  /** "Anything else?": the end a reply must not have. */
  /** With nothing but these, a message points at something and asks for nothing. */
  pointers: string;
  /** Words that ask for putting something into the cart. */
  adds: RegExp;
  /** Asks for a person once more, instead of saying what the person should read. */
  asksForPerson: RegExp;
  /** Verbs of changing how many, which name no thing: "bump that up". */
  changing: string;
  /** Words that ask for a change of the cart. */
  changes: RegExp;
  /** A question, not an answer or an order. */
  asks: RegExp;
  /** "How much" with one of these asks for a price; without, it may ask for a measure. */
  costs: RegExp;
  /** Whom a present is for, and that it is one: no word to search for. */
  people: string;
  /** A measure against another ("the longer one") or all others ("the largest", "the small one"). */
  larger: RegExp;
  largest: RegExp;
  smaller: RegExp;
  smallest: RegExp;
  /** Leaves the choice to the store: "whichever". */
  whichever: RegExp;
  /** Asks for one in place of another that is in the cart: "swap it for". Groups: the old one, the new one. */
  swaps: readonly RegExp[];
  /** The same with nothing named: "swap it". */
  swapsIt: RegExp;
  /** "Switch to that": what is talked about takes the place of what is in the cart. */
  swapsToThat: RegExp;
  /** "Make the sneakers 13": what is changed, and to which value. */
  setsValue: RegExp;
  /** "As well", "too": one more of what was just put in. */
  asWell: RegExp;
  /** "One of each", "all of them": everything on the screen. */
  each: RegExp;
  /** Begins a message that takes something: "I'll take both". */
  takes: RegExp;
  /** The same where it can only mean the cart, also of what is not on the screen: "I'll take the saw too". */
  takesNow: RegExp;
  /** "… out of the cart", "… off": the taking is a taking out. */
  takesOut: RegExp;
  /** Goes on with what was just added: "and two black ones". */
  goesOn: RegExp;
  /** Asks to be shown something: no order. */
  seeks: RegExp;
  /** Says that a figure is a count: "make it 3", "x2". */
  counts: RegExp;
  /** "12 of them", "the gold ones, 2"; the group that is there is the figure. */
  counted: RegExp;
  /** "Is it ok to …", where "it" stands for nothing. */
  asksLeave: RegExp;
  /** "Can I cancel …?" asks whether, and is no order to. */
  asksToCancel: RegExp;
  /** "Ok that", "yes this one": nothing but a word that points. */
  pointsAt: RegExp;
  /** Right before the name of a thing: an article or figure that brings in a new one. */
  newThing: RegExp;
  /** "… for it", "… to go with that": a thing beside the one talked about. */
  besides: RegExp;
  /** What shoppers put beside an option's value: "the 80 cm wide version", "oat flavour". */
  versions: string;
  /** An article before a title that brings its own: "the The Salt Road". */
  doubleArticle: RegExp;
  /** "altogether", "in total": a price question about the cart. */
  altogether: RegExp;
  /** Words that carry no meaning in a question about a product. */
  /** Words that say nothing of what is asked about a product: "safe" may be said of a dishwasher. */
  vague: string;
  stopWords: ReadonlySet<string>;
  /** What a shopper's word may be called in a product's facts: "heavy" → ["weight"]. */
  synonyms: Readonly<Record<string, readonly string[]>>;
}
