/** Words of questions that the understanding does not mark and the dialogue must know. */
export interface AskingWords {
  /** "Can I", "what if": begins a question, though it may be an order too. */
  wonders: RegExp;
  /** "Do you have", "show me": goods are looked for, not a rule of the store. */
  seeksGoods: RegExp;
  /** What can be the most or least of something, in the order they are tried. */
  measures: readonly Measure[];
  /** Words of the measures, which name no product. */
  measureWords: RegExp;
  /** "Which of them is lighter": a comparative asks for one of several. */
  picksAmong: RegExp;
  /** "Which would you pick", "which is better for": advice on those shown. */
  asksAdvice: RegExp;
  /** "What grows in shade": what follows is said of goods, not "what is" or "what if". */
  asksWhat: RegExp;
  /** "Which …", "what …": begins a question about the one or the several talked about. */
  asksWhich: RegExp;
  /** "Which is …", "which of these have …": one or some of those on the screen. */
  asksWhichOne: RegExp;
  /** "Difference", "compare": two are to be held side by side. */
  compares: RegExp;
  /** "Why was I charged twice": what happened to one shopper. */
  ofOwnCase: RegExp;
  /** "Do you have it in …": the version asked for. */
  inWhat: RegExp;
  /** "… on lamps", at the end of a question about a rule. */
  onGoods: RegExp;
  /** "What about a …", "how about some …". */
  looksFor: RegExp;
  /** The same without an article, where goods are named: "what about bass". */
  looksForGoods: RegExp;
  /** "How much", "what's the price". */
  asksPrice: RegExp;
  /** "What size am I", "which size for me". */
  asksSize: RegExp;
  /** "Any good", "what do people say". */
  asksRating: RegExp;
  /** "Who wrote it", "what brand". */
  asksMaker: RegExp;
  /** "What does it look like", "describe it". */
  asksLooks: RegExp;
  /** "How firm is", "is it": a question about what something is like. */
  asksHow: RegExp;
  /** "What's in the box". */
  asksContents: RegExp;
  /** "What about the …": another thing is talked about from now on. */
  turnsTo: RegExp;
  /** Said in several words: what it is called in a product's facts. */
  phrases: readonly { said: RegExp; called: readonly string[] }[];
  /** A sentence meant to steer an assistant that reads it; it is never quoted. */
  instructs: RegExp;
  /** "Wait, … first": something else comes before. */
  putsOff: RegExp;
  /** "Back in stock", "restock". */
  restock: RegExp;
  /** "How much with shipping": a sum is asked for, not what shipping costs. */
  withShipping: RegExp;
  /** "Yesterday", "last time": how something was before. */
  earlier: RegExp;
  /** Swearing, and saying that something went badly. */
  complains: RegExp;
  /** "She likes tea": goes on with the present that was asked for. */
  ofSomeone: RegExp;
  /** "Anything", "stuff": no kind of product is meant any more. */
  anyKind: RegExp;
  /** "By price", "cheapest first": all of them in an order, and not one of them. */
  inOrder: RegExp;
  /** Words that ask for offers and name nothing else. */
  offers: string;
  /** "Deal", "discount": offers, whatever else is named. */
  offered: RegExp;
  /** Words that ask for the store's hours, place or address and name nothing else. */
  aboutStore: string;
  /** Asks whether, or until when, the store is open. */
  asksHours: RegExp;
  tomorrow: RegExp;
  /** "Today", "now". */
  today: RegExp;
  /** Asks for a telephone number, an address or how to write. */
  asksContact: RegExp;
  /** Names of the days from Monday, as shoppers write them. */
  days: readonly RegExp[];
  /** "Nut free"; the word before is what must not be in it. With the flag for all matches. */
  freeOf: RegExp;
  /** What a word covers when it is ruled out: nuts are almonds too. */
  families: Readonly<Record<string, readonly string[]>>;
}

export interface Measure {
  /** "Lightest"; told back to the shopper. */
  which: string;
  superlative: RegExp;
  comparative: RegExp;
  /** Labels of product facts, the likeliest first. */
  labels: string[];
  most: boolean;
}
