/** What must come back of a turn. */
export interface Expected {
  /** Words of the reply with its quotes. */
  says?: RegExp;
  /** Titles shown, all of them, in any order. */
  shows?: string[];
  /** Titles of which some must be shown and no others. */
  among?: string[];
  /** Titles that must be among those shown. */
  includes?: string[];
  /** Titles that must not be among those shown. */
  hides?: string[];
  /** Labels that must be among the buttons. */
  choices?: string[];
  /** What lies in the cart after the turn, in any order, as "2 × title, values". */
  cart?: string[];
}

export interface Conversation {
  name: string;
  /** The number of an order of anna@post.example that is on its way. */
  order?: string;
  turns: [said: string, expected: Expected][];
}
