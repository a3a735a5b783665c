/** A figure with what it counts: 30 as money and 30 as days are two different claims. */
export interface Quantity {
  kind:
    | 'money'
    | 'percent'
    | 'duration'
    | 'date'
    | 'month'
    | 'weekday'
    | 'relative'
    | 'time'
    | 'measure'
    | 'number';
  /** A figure without needless zeros; a date as YYYY-MM-DD, or --MM-DD where the year is not said. */
  value: string;
  /** Currency, unit of time or measure, or what is counted: stars, left, reviews. */
  unit?: string;
}

/** What a text counts, and the text without it. */
export interface Counted {
  quantities: Quantity[];
  rest: string;
}
