/** Ways to pay that shoppers ask for by name, in four languages. */
interface WayToPay {
  /** What it is called everywhere; without one it is called as it was said. */
  name?: string;
  said: RegExp;
  /** How a page calls it, where that is less. */
  written?: RegExp;
}

const ways: readonly WayToPay[] = [
  { name: 'Google Pay', said: /\bg(?:oogle)?[ -]?pay\b/iu },
  { name: 'Apple Pay', said: /\bapple[ -]?pay\b/iu },
  { name: 'Amazon Pay', said: /\bamazon[ -]?pay\b/iu },
  { name: 'Shop Pay', said: /\bshop[ -]?pay\b/iu },
  { name: 'PayPal', said: /\bpay ?pal\b/iu },
  { name: 'Klarna', said: /\bklarna\b/iu },
  { name: 'Bizum', said: /\bbizum\b/iu },
  { name: 'American Express', said: /\b(?:amex|american express)\b/iu },
  { name: 'Visa', said: /\bvisa\b/iu },
  { name: 'Mastercard', said: /\bmaster ?card\b/iu },
  { name: 'Venmo', said: /\bvenmo\b/iu },
  { name: 'Twint', said: /\btwint\b/iu },
  { said: /\b(?:bitcoins?|crypto\w*|krypto\w*|cripto\w*)(?!\p{L})/iu },
  {
    said: /(?<!\p{L})(?:ch[eè]ques?|schecks?|tal[oó]n|(?<=\b(?:by|via|with|a|an|accept|take|personal) )checks?)(?!\p{L})/iu,
  },
  { said: /(?<!\p{L})(?:cash on delivery|nachnahme|contra ?reembolso|contre[- ]remboursement)(?!\p{L})/iu },
  { said: /(?<!\p{L})(?:cash(?! ?(?:on|app|back))|bargeld|esp[eè]ces|efectivo)(?!\p{L})/iu },
  {
    said: /(?<!\p{L})(?:(?:bank|wire) transfers?|(?:bank)?überweisung|virement|transferencia(?: bancaria)?)(?!\p{L})/iu,
  },
  {
    said: /(?<=\b(?:by|on|per|auf|sur|con|por) )(?:invoice|rechnung|facture|factura)(?!\p{L})/iu,
    written: /(?<!\p{L})(?:invoice|rechnung|facture|factura)(?!\p{L})/iu,
  },
];

/** The ways that a text names, each with the name to say it by. */
export function waysNamedIn(text: string): { name: string; said: RegExp; written: RegExp }[] {
  return ways.flatMap(({ name, said, written = said }) => {
    const [found] = said.exec(text) ?? [];
    return found === undefined ? [] : [{ name: name ?? found.toLowerCase(), said, written }];
  });
}
