import { borrow } from '../../lent-react.ts';
import type { Lent } from '../more.ts';
import type { LoadPart } from '../parts.ts';
import { AtEnd } from './at-end.tsx';
import cards from './cards.css';
import { MenuItems } from './menu-items.tsx';
import styles from './more.css';
import { Question } from './questions.tsx';
import { loadWordsWith } from './words.ts';
import { WrongReply } from './wrong-reply.tsx';

/** What only some shoppers need: it is loaded after the first words were said, or when somebody goes for the menu. */
export interface More {
  MenuItems: typeof MenuItems;
  Question: typeof Question;
  AtEnd: typeof AtEnd;
  WrongReply: typeof WrongReply;
}

let begun: More | undefined;

/**
 * Only the first call does something.
 * @param lent the library of the page's bundle
 * @param sheets where the style of this part goes
 * @param load fetches the words of other languages
 */
export function begin(lent: Lent, sheets: DocumentOrShadowRoot, load: LoadPart): More {
  if (begun) return begun;
  borrow(lent);
  loadWordsWith(load);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles + cards);
  sheets.adoptedStyleSheets = [...sheets.adoptedStyleSheets, sheet];
  begun = { MenuItems, Question, AtEnd, WrongReply };
  return begun;
}
