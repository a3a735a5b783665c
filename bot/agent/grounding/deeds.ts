import { readClause } from './clause.ts';
import { anythingDone, inCart, justDone, sayings, spanishPast, type Deed, type Done } from './deed-words.ts';
import { excuseOf } from './excuses.ts';
import type { Ledger } from './ledger.ts';
import { normalise, tidy } from './normal.ts';
import { titlesIn } from './subjects.ts';

/**
 * "I have cancelled your order": what is said to have been done must have been done by a tool of this turn. What
 * happened to an order before may be told where the order's own data says so, but not as the assistant's doing.
 */

interface CartData {
  refusal?: unknown;
  lineId?: string;
  cart?: { lines?: { lineId?: string; title?: string }[] };
}

const deedsOfTools: Record<string, readonly Deed[]> = {
  'add-to-cart': ['added', 'changed'],
  'change-quantity': ['changed', 'added', 'removed'],
  'remove-from-cart': ['removed', 'changed'],
  'empty-cart': ['emptied', 'removed', 'changed'],
  'restore-cart': ['added', 'removed', 'changed'],
  'apply-coupon': ['coupon'],
  'remove-coupon': ['coupon', 'removed', 'changed'],
  'leave-message': ['passed-on'],
  'make-request': ['passed-on'],
  'call-person': ['passed-on'],
};

/** What a tool's result says was done; nothing when it refused. */
export function deedsOf(tool: string, data: unknown): Done[] {
  if (typeof data !== 'object' || data === null) return [];
  const { refusal, lineId, cart } = data as CartData;
  const lines = cart?.lines ?? [];
  const there = lines.map(({ title }): Done => ({
    deed: 'in-cart',
    ...(title === undefined ? {} : { title }),
  }));
  const refused =
    refusal !== undefined || ['nobody', 'not-verified'].includes((data as { kind?: string }).kind ?? '');
  if (refused) return there;
  const title = lines.find((line) => line.lineId === lineId)?.title;
  const named = lineId === undefined || title === undefined ? {} : { title };
  return [...there, ...(deedsOfTools[tool] ?? []).map((deed): Done => ({ deed, ...named }))];
}

/** A way to say that something was done. */
interface Saying {
  deed: Deed;
  /** The assistant's own doing, which no data can stand for. */
  isMine: boolean;
  pattern: RegExp;
}

type Verbs = [Deed, string][];

const withVerbs = (saying: string, verb: string): string => saying.replace('VERB', () => verb);

const anyWay: readonly Saying[] = [
  ...sayings.flatMap(({ verbs, mine, done }) =>
    (Object.entries(verbs) as Verbs).flatMap(([deed, verb]) =>
      [...mine, ...done].map((saying) => ({
        deed,
        isMine: mine.includes(saying),
        pattern: new RegExp(`(?:${withVerbs(saying, verb)})(?![a-z])`),
      })),
    ),
  ),
  ...(Object.entries(justDone) as Verbs).map(([deed, verb]) => ({
    deed,
    isMine: true,
    pattern: new RegExp(
      `\\b(?:acab(?:o|amos) de|je viens d|nous venons d)(?:e |'| )(?:vous |l'|les |la |le )*(?:${verb})(?![a-z])`,
    ),
  })),
];

/** Read with its accents. */
const spanish: readonly Saying[] = (Object.entries(spanishPast) as Verbs).map(([deed, verb]) => ({
  deed,
  isMine: true,
  pattern: new RegExp(`(?<!\\p{L})(?<!(?<!\\p{L})no (?:\\p{L}{2,3} ){0,2})(?:${verb})(?!\\p{L})`, 'u'),
}));

/** @returns what of a sentence is said to be done and was not, or undefined. */
export function undoneDeed(sentence: string, ledger: Ledger): string | undefined {
  if (excuseOf(readClause(sentence, ledger.language)) === 'question') return undefined;
  const plain = normalise(sentence);
  const named = titlesIn(sentence, ledger).map(({ key }) => key);
  const did = (deed: Done['deed']): boolean =>
    ledger.done.some(
      (done) =>
        done.deed === deed && (done.title === undefined || named.length === 0 || named.includes(done.title)),
    );
  const isAnything = anythingDone.test(plain) && !DENIED.test(plain);
  if (isAnything && ledger.done.every(({ deed }) => deed === 'in-cart')) return 'done';
  const accented = tidy(sentence).toLowerCase();
  const undone =
    anyWay.find((saying) => !did(saying.deed) && isSaid(saying, plain, ledger)) ??
    spanish.find((saying) => !did(saying.deed) && isSaid(saying, accented, ledger));
  if (undone) return undone.deed;
  const lies = inCart.exec(plain);
  return lies && !OPEN.test(plain.slice(0, lies.index)) && !did('in-cart') ? 'in-cart' : undefined;
}

/** What holds only once something has happened. */
const OPEN =
  /\b(?:if|unless|provided|once|after|as soon as|until|when(?:ever)?|wenn|falls|sofern|sobald|nachdem|bis|si|cuando|una vez|despues de|tras|en cuanto|hasta que|quand|lorsque|des que|une fois|apres|aussitot)\b/;
const DENIED =
  /\b(?:not|nothing|nobody|never|no|none|nicht|nichts|niemand|kein\w*|nada|nadie|ningun\w*|rien|aucun\w*|personne|pas|jamais)\b/;

/** After these a denial before them holds no more. */
const RATHER = /\b(?:but|sondern|sino|mais)\b/;
const APART = /[,;:.!?]|\b(?:and|but|und|aber|sondern|y|pero|sino|et|mais|because|so|weil|porque|car)\b/;

/** Whether a text says it, and says it as done. */
function isSaid({ isMine, pattern }: Saying, text: string, ledger: Ledger): boolean {
  const match = pattern.exec(text);
  if (!match || DENIED.test(match[0].split(RATHER).at(-1) ?? '')) return false;
  const before = text.slice(0, match.index);
  const clause = before.split(APART).at(-1) ?? '';
  // "Once I have sent it": only what stands right before it makes one's own doing open.
  if (isMine) return !OPEN.test(clause.split(' ').slice(-3).join(' '));
  return !OPEN.test(before) && !DENIED.test(clause) && !dataSays(match[0], ledger);
}

const SENT =
  /\b(?:sent|shipped|dispatched|geschickt|gesendet|verschickt|versendet|versandt|enviad[oa]s?|mandad[oa]s?|envoyee?s?|expediee?s?)$/;

/** Whether an order's data tells of the same: "your order has been cancelled" of a cancelled one. */
function dataSays(said: string, ledger: Ledger): boolean {
  const { concepts } = readClause(said, ledger.language);
  const told = SENT.test(said) ? ['onway', 'delivered'] : [...concepts].filter((id) => id !== 'cart');
  return ledger.facts.some(
    (fact) =>
      fact.source === 'data' && told.some((id) => fact.concepts.has(id)) && fact.about?.startsWith('order:'),
  );
}

/** What an assistant does that changes nothing: it looks, finds, compares. */
const LOOKED =
  /^(?:found|seen|looked|checked|picked|selected|listed|gathered|compared|noted|understood|got|had|been|read|searched|narrowed|chosen|heard|gefunden|gesehen|nachgesehen|nachgeschaut|geschaut|herausgesucht|rausgesucht|ausgesucht|gesucht|zusammengestellt|verglichen|verstanden|gepruft|gelesen|notiert|encontrado|visto|mirado|buscado|seleccionado|elegido|comparado|revisado|consultado|comprobado|leido|entendido|sido|tenido|trouvee?s?|vue?s?|regardee?s?|cherchee?s?|selectionnee?s?|choisie?s?|comparee?s?|verifiee?s?|consultee?s?|lue?s?|compris|notee?s?|ete|eu)$/;
const SIDE_BY_SIDE = /\b(?:side by side|nebeneinander|uno junto a|cote a cote|yet to)\b/;
const MINE = [
  /\b(?:i've|i have|we've|we have) (?:just |already |now |also )?(?!a |an |the |no |not |some |two |\d)(\w+(?:ed|en|id|ut|et|ld|pt|nt|ft|ght|ne|wn|un))\b/,
  /\b(?:habe ich|ich habe|wir haben|haben wir)\b[^,.;:!?]{0,80}?\b((?:\w{0,8})ge\w{2,}(?:t|en)|\w{0,6}(?:be|ver|re)\w+(?:iert|t|en))(?= ?[.,;:!?]|$)/,
  /\b(?:he|hemos) (?:ya )?(\w+(?:ado|ido|sto|cho|erto|eso))\b/,
  /\b(?:acabo|acabamos) de (?!ver|mir|busc|compr?ob|compar|revis|consult|le[ei]|encontr)(\w+(?:ar|er|ir)\w{0,4})\b/,
  /\b(?:je viens|nous venons) (?:juste )?d(?:e |')(?:vous |en |l'|les |le |la )*(?!v(?:oir|erif)|regard|cherch|compar|consult|lire|trouv)(\w+(?:er|ir|re))\b/,
  /\b(?:j'ai|je (?:vous|t'|te|l'|les|lui)(?: en)? ?ai|nous (?:vous )?(?:l')?avons) (?:deja |bien )?(\w+(?:e|ee|es|ees|i|is|ie|it|u|ue|us|rt))\b/,
];

/** The sentence without what it says was done and a tool of the turn did. */
export function withoutDone(sentence: string, ledger: Ledger): string {
  const did = new Set(ledger.done.map(({ deed }) => deed));
  if (did.size === 0) return sentence;
  const told = anyWay.filter(({ deed }) => did.has(deed)).reduce((text, { pattern }) => text.replace(pattern, ' '), normalise(sentence));
  return told === normalise(sentence) ? withoutPast(sentence, did) : told.replace(anythingDone, ' ');
} // prettier-ignore

const withoutPast = (sentence: string, did: ReadonlySet<string>): string =>
  spanish.filter(({ deed }) => did.has(deed)).reduce((text, { pattern }) => text.replace(pattern, ' '), tidy(sentence).toLowerCase()).replace(anythingDone, ' '); // prettier-ignore

/** @returns what the assistant says it has done, in words that no list of deeds has, where the turn did nothing. */
export function ownDoing(sentence: string, ledger: Ledger): string | undefined {
  if (ledger.done.some(({ deed }) => deed !== 'in-cart')) return undefined;
  const plain = normalise(sentence);
  if (SIDE_BY_SIDE.test(plain) || plain.trim().endsWith('?')) return undefined;
  const found = MINE.map((pattern) => pattern.exec(plain)).find(Boolean);
  const said = found?.[1];
  if (found && OPEN.test(plain.slice(0, found.index))) return undefined;
  return said === undefined || LOOKED.test(said) || DENIED.test(plain) ? undefined : said;
}
