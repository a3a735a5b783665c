import { borrow } from '../lent-react.ts';
import actionStyles from '../chat/more/actions.css';
import type { Lent } from '../chat/more.ts';
import type { LoadPart } from '../chat/parts.ts';
import type { Conversation } from '../connection/conversation.ts';
import { Bar } from './bar.tsx';
import { VoiceControl } from './control.ts';
import type { VoiceView, Wish } from './view.ts';
import styles from './voice.css';

export type { VoiceView, Wish } from './view.ts';

/** What the voice needs of the chat it belongs to. */
export interface VoicePlace {
  /** The library of the page's bundle. */
  lent: Lent;
  /** Fetches the words of other languages. */
  load: LoadPart;
  /** Where the chat is drawn, and where the style of this part goes. */
  sheets: DocumentOrShadowRoot & ParentNode;
  conversation: Conversation;
  /** BCP 47 tag of the conversation's language. */
  locale: string;
  /** Draws the chat with how the voice is now. */
  show: (view: VoiceView) => void;
}

const styled = new WeakSet<object>();
const controls = new WeakMap<Conversation, VoiceControl>();

/** Begins voice and microphone of a conversation; only the first call does. @param wish what the shopper wants of it */
export function begin(place: VoicePlace, wish?: Wish): void {
  const { conversation, sheets } = place;
  borrow(place.lent);
  if (!styled.has(sheets)) {
    styled.add(sheets);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(actionStyles + styles);
    sheets.adoptedStyleSheets = [...sheets.adoptedStyleSheets, sheet];
  }
  const control = controls.get(conversation) ?? new VoiceControl({ ...place, Bar });
  controls.set(conversation, control);
  control.begin(place.show, place.locale);
  if (wish) control.wish(wish);
}
