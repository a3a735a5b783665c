/** "Ouch. Show me cheaper ones": what only tells how something was taken is no part of what is asked, in any language. */
const exclaimed = new RegExp(
  String.raw`^\s*(?:(?:${[
    "ouch|ooh+|wow|argh+|ugh+|yikes|phew|blimey|crikey|damn|dang|darn|bummer|shame|(?:what|that(?:'s| is)) a (?:shame|pity)|pity|too bad|oh (?:dear|no|well|wow)|gutted",
    'autsch|schade|wie schade|mist|uff|boah|puh|oha|ach (?:schade|herrje|du meine güte)|herrje|so ein mist',
    'vaya|uf+|uy+|qu[eé] (?:pena|l[aá]stima|rabia)|l[aá]stima|una pena|jol[ií]n|caramba|ostras?',
    'mince|zut|dommage|a[iï]e|ouille|oups|flûte|punaise|ah (?:mince|zut|dommage)|quel dommage|oh (?:l[aà] l[aà]|non)',
  ].join('|')})(?:[\s,]*[.!…,;:–-]+\s*)|h+m+(?:[.!…,;:\s–-]+))+`,
  'iu',
);

const FEWEST_WORDS = 2;

/** "Oh no, every four weeks": a no to what was just done as well, which the conversation has to hear. */
const refusing = /^\s*oh non?(?!\p{L})[\s,]*/iu;

/** The message with the "oh no" that it began with, which counts for nothing in what the rest is read as. */
export function withRefusal(text: string, asked: string): string {
  const [said = ''] = refusing.exec(asked) ?? [];
  return said !== '' && !text.startsWith(said) ? `${said}${text}` : text;
}

/** The message without it; a bare "ouch" stays, and so does "shame about the colour". */
export function withoutExclaimed(text: string): string {
  const [said] = exclaimed.exec(text) ?? [];
  if (said === undefined) return text;
  const rest = text.slice(said.length);
  return rest.trim().split(/\s+/).length < FEWEST_WORDS ? text : rest;
}
