import { borrow } from '../../lent-react.ts';
import type { Lent } from '../more.ts';
import { MenuItems } from './menu-items.tsx';
import styles from './more.css';
import { Question } from './questions.tsx';
import { RatingCard } from './rating-card.tsx';
import { WrongReply } from './wrong-reply.tsx';

/** What only some shoppers need: it is loaded after the first words were said, or when somebody goes for the menu. */
export interface More {
  MenuItems: typeof MenuItems;
  Question: typeof Question;
  RatingCard: typeof RatingCard;
  WrongReply: typeof WrongReply;
}

/** @param lent the library of the page's bundle. @param sheets where the style of this part goes. */
export function begin(lent: Lent, sheets: DocumentOrShadowRoot): More {
  borrow(lent);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  sheets.adoptedStyleSheets = [...sheets.adoptedStyleSheets, sheet];
  return { MenuItems, Question, RatingCard, WrongReply };
}
