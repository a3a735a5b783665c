/**
 * German for a store that says "du" to its shoppers. The wordings say "Sie"; here their verbs and pronouns are put into the
 * other form. Only the forms our own sentences have are known, and a test walks every one of them.
 */

/** What "du" makes of a verb: beside it, and as an order. */
const verbs: Record<string, readonly [beside: string, asOrder?: string]> = {
  anmelden: ['anmeldest'],
  benötigen: ['benötigst'],
  beschreiben: ['beschreibst', 'beschreib'],
  bestellen: ['bestellst'],
  bezahlen: ['bezahlst'],
  brauchen: ['brauchst'],
  beginnen: ['beginnst', 'beginn'],
  erreichen: ['erreichst'],
  erzählen: ['erzählst', 'erzähl'],
  fragen: ['fragst', 'frag'],
  gehen: ['gehst', 'geh'],
  haben: ['hast'],
  hören: ['hörst'],
  können: ['kannst'],
  könnten: ['könntest'],
  lesen: ['liest', 'lies'],
  machen: ['machst', 'mach'],
  meinen: ['meinst'],
  meinten: ['meintest'],
  melden: ['meldest', 'melde'],
  möchten: ['möchtest'],
  nennen: ['nennst', 'nenn'],
  prüfen: ['prüfst', 'prüf'],
  rechnen: ['rechnest', 'rechne'],
  rufen: ['rufst', 'ruf'],
  sagen: ['sagst', 'sag'],
  schalten: ['schaltest'],
  schicken: ['schickst', 'schick'],
  schreiben: ['schreibst', 'schreib'],
  sehen: ['siehst', 'sieh'],
  senden: ['sendest', 'send'],
  sind: ['bist'],
  stellen: ['stellst'],
  suchen: ['suchst', 'such'],
  teilen: ['teilst', 'teil'],
  tippen: ['tippst', 'tipp'],
  vergleichen: ['vergleichst', 'vergleich'],
  versuchen: ['versuchst', 'versuch'],
  wählen: ['wählst', 'wähl'],
  wünschen: ['wünschst'],
  würden: ['würdest'],
  zahlen: ['zahlst'],
};
const eitherCase = (verb: string): string => `[${verb[0]}${verb[0]!.toUpperCase()}]${verb.slice(1)}`;
const anyVerb = Object.keys(verbs).map(eitherCase).join('|');
const orders = Object.entries(verbs).filter(([, [, asOrder]]) => asOrder).map(([verb]) => eitherCase(verb)).join('|'); // prettier-ignore

/** An order begins a sentence or a clause, or follows "bitte", and asks nothing; "den Rest fragen Sie" is one as well. */
const order = new RegExp(
  `(?<=^ ?|[.!?:;,„] ?|(?<!\\p{L})(?:[Bb]itte|oder|und|Rest) )(${orders}) Sie(?!\\p{L})(?=[^.!?]*(?:[.!]|$))`,
  'gu',
);
const beside = new RegExp(`(?<!\\p{L})(${anyVerb}) Sie(?!\\p{L})`, 'gu');
/** "Wenn Sie jemanden brauchen", "was Sie gekauft haben": the verb ends the clause. */
const clause = new RegExp(
  `(?<!\\p{L})([Ww]enn|[Ww]as|[Bb]evor|falls|[Ss]eit|[Ww]ie|dass|Produkt) Sie(?!\\p{L})([^,.;:!?]*?) (${anyVerb})(?=[,.;:!?)“]|$)`,
  'gu',
);
const begun = /(?<!\p{L})Sie (können|könnten|haben|hören|erreichen|sind(?= Nummer))(?!\p{L})/gu;
const object = /(?<!\p{L})(für|über|um|ich|erreicht) Sie(?!\p{L})/gu;
const owner = /(?<!\p{L})Ihr(e[mnrs]?)?(?!\p{L})/gu;

/** What begins a sentence is written large. */
function begins(text: string, at: number): boolean {
  return /(?:^|[.!?]\s+)$/u.test(text.slice(0, at));
}

const large = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** As the word it stands for is written. */
const likewise = (word: string, as: string): string => (/^\p{Lu}/u.test(as) ? large(word) : word);

const ofVerb = (said: string): readonly [beside: string, asOrder?: string] =>
  verbs[said.toLowerCase()] ?? [said];

/** Our own sentence, said with "du". */
export function familiarGerman(text: string): string {
  if (!/(?<!\p{L})(?:Sie|Ihr|Ihnen)/u.test(text)) return text;
  return text
    .replace(clause, (_, joint: string, between: string, verb: string) => {
      const rest = between.replace(/ sich(?!\p{L})/u, ' dich');
      return `${joint} du${rest} ${ofVerb(verb)[0]}`;
    })
    .replace(order, (_, verb: string) => likewise(ofVerb(verb)[1] ?? verb, verb))
    .replace(object, (_, word: string) => `${word} dich`)
    .replace(beside, (_, verb: string) => `${likewise(ofVerb(verb)[0], verb)} du`)
    .replace(begun, (_, verb: string, at: number, whole: string) => {
      return `${begins(whole, at) ? 'Du' : 'du'} ${ofVerb(verb)[0]}`;
    })
    .replace(/(?<!\p{L})(melde) sich(?!\p{L})/giu, '$1 dich')
    .replace(/(?<!\p{L})Ihnen(?!\p{L})/gu, 'dir')
    .replace(owner, (_, end: string | undefined, at: number, whole: string) => {
      const word = `dein${end ?? ''}`;
      return begins(whole, at) ? large(word) : word;
    });
}

const kept = /\p{Co}(\d+)\p{Co}/gu;

/** The same of a wording filled in: what the facts say ("Senden Sie es zurück", on a page) stays as it is. */
export function familiarBesideFacts(text: string, facts: unknown): string {
  const quoted = textsIn(facts).filter((each) => /(?<!\p{L})(?:Sie|Ihr|Ihnen)/u.test(each) && text.includes(each)); // prettier-ignore
  const masked = quoted.reduce((all, each, at) => all.replaceAll(each, `\uE000${at}\uE000`), text);
  return familiarGerman(masked).replace(kept, (_, at: string) => quoted[Number(at)] ?? '');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}
