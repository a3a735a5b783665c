/**
 * How one language says what rule 11 forbids. The first person is closed: what the assistant may say of itself is
 * listed, and what is not listed is taken for a life it does not have.
 */
export interface MannersOf {
  /** Where the assistant speaks of itself. */
  self: string;
  /** What may stand right before it, whatever follows: "shall I …". */
  before?: string;
  /** What it may say of itself, beginning at or around `self`. */
  allowed: string[];
  denies: string;
  /** "not a machine", the one thing it must not deny. */
  machine: string;
  /** What it calls its own and has not: "my kids". */
  mine: string;
  never: Record<Breach, string>;
}

export type Breach =
  | 'person' | 'feeling' | 'waiting' | 'urgency' | 'ending' | 'guilt' | 'pushing' | 'blame' | 'flattery' | 'connecting'; // prettier-ignore
