/** Invented personal data, each kind in several spellings; none of it stands in a store's own files. */

/** The last figure that makes Luhn's sum right. */
function withCheckFigure(figures: string): string {
  const sum = figures
    .split('')
    .toReversed()
    .reduce((total, figure, at) => {
      const value = at % 2 === 0 ? Number(figure) * 2 : Number(figure);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return figures + String((10 - (sum % 10)) % 10);
}

/** The two figures that make a German bank account right. */
function iban(bank: string): string {
  const rest = `${bank}131400`.split('').reduce((left, figure) => (left * 10 + Number(figure)) % 97, 0);
  return `DE${String(98 - rest).padStart(2, '0')}${bank}`;
}

export interface Seed {
  kind: string;
  /** As the shopper writes it. */
  written: string;
  /** What may be found nowhere. */
  words: string[];
}

/** A set of its own for every channel, so that a hit says which channel leaked. */
export function seedsOf(channel: number): Seed[] {
  const number = String(channel).padStart(2, '0');
  const card = withCheckFigure(`48765432109${number}76`.padEnd(15, '3'));
  const account = iban(`5001051754073${number}931`.padEnd(18, '7').slice(0, 18));
  const email = `quillon.marchetti${number}@zephyrmail.example`;
  const phone = `+49 171 5${number}3${number}88`;
  const street = `${100 + channel} Brambleshaw${letters(channel)} Lane`;
  const name = `Thaddeus${letters(channel)} Quillonby`;
  const dictated = `orlando dot ${letters(channel)}vex${number} at zephyrpost dot example`;
  const otherCard = withCheckFigure(`51234567890${number}43`.padEnd(15, '8'));
  const wide = Array.from(otherCard, (figure) => String.fromCodePoint(0xff10 + Number(figure))).join('');
  const unseen = otherCard.replace(/(\d{4})(?=\d)/g, '$1\u200B');
  return [
    { kind: 'card', written: card.replace(/(\d{4})(?=\d)/g, '$1 '), words: [card, card.replace(/(\d{4})(?=\d)/g, '$1 ')] },
    { kind: 'iban', written: account, words: [account] },
    { kind: 'email', written: email, words: [email] },
    { kind: 'phone', written: phone, words: [phone, phone.replaceAll(' ', '')] },
    { kind: 'address', written: street, words: [street, `Brambleshaw${letters(channel)}`] },
    { kind: 'dictated email', written: dictated, words: [dictated, `orlando.${letters(channel)}vex${number}@zephyrpost.example`] },
    { kind: 'card on another keyboard', written: `${wide} or ${unseen}`, words: [wide, unseen, otherCard, otherCard.replace(/(\d{4})(?=\d)/g, '$1 ')] },
    { kind: 'name', written: `my name is ${name}`, words: [name, `Thaddeus${letters(channel)}`] },
  ]; // prettier-ignore
}

const letters = (channel: number): string => `${'abcdefghijklmnopqrstuvwxyz'[channel % 26]}ella`;
