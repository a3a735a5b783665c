/** Every word of the part that is loaded when it is wanted. A language listed in `complete` has them all. */
export interface MoreWords {
  readAloud: string;
  newConversation: string;
  save: string;
  saved: string;
  print: string;
  email: string;
  rate: string;
  forget: string;
  forgetQuestion: string;
  forgetConsequence: string;
  forgetConfirm: string;
  keep: string;
  emailQuestion: string;
  emailHint: string;
  emailField: string;
  emailConfirm: string;
  flag: string;
  flagLabel(start: string): string;
  flagged: string;
  flagQuestion: string;
  flagHint: string;
  flagField: string;
  flagConfirm: string;
  cancel: string;
  rateQuestion: string;
  stars(count: number): string;
  reason: string;
  sendRating: string;
  notNow: string;
}

const en: MoreWords = {
  readAloud: 'Read replies aloud',
  newConversation: 'New conversation',
  save: 'Save as text',
  saved: 'conversation',
  print: 'Print',
  email: 'Send by e-mail…',
  rate: 'Rate this conversation',
  forget: 'Forget this conversation…',
  forgetQuestion: 'Forget this conversation?',
  forgetConsequence:
    'What was said here, with ratings and messages left for the team, is erased at the shop and in every open tab. Your cart is emptied. This cannot be undone.',
  forgetConfirm: 'Forget it',
  keep: 'Keep it',
  emailQuestion: 'Send this conversation by e-mail?',
  emailHint: 'The address is used for this one mail and not kept.',
  emailField: 'E-mail address',
  emailConfirm: 'Send',
  flag: 'This is wrong',
  flagLabel: (start) => `This is wrong: ${start}`,
  flagged: 'Marked as wrong',
  flagQuestion: 'Mark this reply as wrong?',
  flagHint: 'The store’s team looks at it.',
  flagField: 'What is wrong with it? (optional)',
  flagConfirm: 'Mark as wrong',
  cancel: 'Cancel',
  rateQuestion: 'How was this conversation?',
  stars: (count) => (count === 1 ? '1 star' : `${count} stars`),
  reason: 'Why? (optional)',
  sendRating: 'Send rating',
  notNow: 'Not now',
};

/** Languages whose words are all there. */
const complete: Record<string, MoreWords> = { en };

/** The words for a BCP 47 tag; English where a language has none yet. */
export function moreWordsFor(locale: string): MoreWords {
  const [language = 'en'] = locale.toLowerCase().split('-');
  return complete[language] ?? en;
}
