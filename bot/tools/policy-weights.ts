/** What counts how much when a store's passages are weighed by a question. */

export const aspectWorth = 1.6;
/** A page's summary names everything and answers little; who asks for the whole of a rule is told it. */
export const summaryWorth = 0.7;
export const wholeWorth = 3;
/** How much a passage loses by what it leaves unanswered: who asks of a cut chain is not told the rule for uncut ones. */
export const leftOutWorth = 0.5;
/** How much a heading loses by what it asks beside the question. */
export const besideWorth = 0.2;
/** A question that holds a section's whole heading asks just that. */
export const wholeHeadingWorth = 3;
/** Passages far behind the best are no answer. */
export const leastShare = 0.35;
/** A passage that speaks of less of the question than this does not answer it. */
export const leastCover = 0.45;
export const leastCoverOfTopic = 0.3;
/** What it is worth that both are about the same, whatever their words. */
export const topicsWorth = 9;
/** How much a passage speaks of a question that is surely about what it is about first of all. */
export const coverOfTopic = 0.7;
export const leastOfTopic = 0.25;
export const partlyOfTopic = 0.65;
export const coverBesides = 0.7;
export const leastShared = 0.1;
export const coverOfNamed = 0.5;
/** What one shared word is worth where the question says more than that, and its topic is not surely the passage's. */
export const aloneWorth = 0.75;
/** How much a page speaks of a question that was read as being of another matter. */
export const elsewhereWorth = 0.9;
/** "Until when can people cancel": all that a heading names and asks for is asked. */
export const coverOfHeading = 0.6;
/** Where the passage is about it as surely, that chooses between passages that share as many words. */
export const sameMatter = 0.45;
/** How much a passage loses that is not about what is surely asked, where another one is. */
export const besideMatterWorth = 0.8;
/** "How long do refunds take" is told by the section on that, however many of the words the page in short has. */
export const summaryBesideWorth = 1.2;
/** So much of what is asked further the passage told before must speak of, and so much more another one. */
export const leastFurther = 0.5;
export const littleMore = 0.1;
/** What a rare word of the question adds that stands in the heading as it was said. */
export const namedWorth = 2;
/** So rare a word of a heading is no "where do I find". */
export const tellingEnough = 1.5;
/** What it adds that all of its heading is named, in words that stand elsewhere too. */
export const headingWorth = 0.5;
/** So rare a word chooses one section of its pages. */
export const rareEnough = 2.5;
