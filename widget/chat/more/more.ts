import { borrow } from '../../lent-react.ts';
import type { Lent } from '../more.ts';
import type { LoadPart } from '../parts.ts';
import actionStyles from './actions.css';
import { AtEnd } from './at-end.tsx';
import { MenuItems } from './menu-items.tsx';
import cardStyles from './cards.css';
import { DataPart } from './data-part.tsx';
import styles from './more.css';
import { Question } from './questions.tsx';
import { Heard } from './said.tsx';
import { loadWordsWith } from './words.ts';
import { WrongReply } from './wrong-reply.tsx';

/** What only some shoppers need: it is loaded after the first words were said, or when somebody goes for the menu. */
export interface More {
  DataPart: typeof DataPart;
  Heard: typeof Heard;
  MenuItems: typeof MenuItems;
  Question: typeof Question;
  AtEnd: typeof AtEnd;
  WrongReply: typeof WrongReply;
}

const more: More = { DataPart, Heard, MenuItems, Question, AtEnd, WrongReply };

/** Where the style is: several chats of one page share this part. */
const styled = new WeakSet<DocumentOrShadowRoot>();

/**
 * @param lent the library of the page's bundle
 * @param sheets where the style of this part goes
 * @param load fetches the words of other languages
 */
export function begin(lent: Lent, sheets: DocumentOrShadowRoot, load: LoadPart): More {
  borrow(lent);
  loadWordsWith(load);
  if (styled.has(sheets)) return more;
  styled.add(sheets);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(actionStyles + cardStyles + styles);
  sheets.adoptedStyleSheets = [...sheets.adoptedStyleSheets, sheet];
  return more;
}
