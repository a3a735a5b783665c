import { isPromise, type Clause } from './clause.ts';
import { normalise } from './normal.ts';

/** Sentences that speak of a claim without making it: questions, offers to look, and saying that it is not known. */

const DISGUISED =
  /^\W*(?:did you know|do you know that|have you heard|wussten sie|wusstest|sabia(?:s)? que|saviez-vous|savais-tu|isn't|aren't|isnt)/;
const ASKS =
  /^\W*(?:would|do|does|did|is|are|was|were|can|could|shall|should|may|have|has|will|what|which|who|whose|where|when|how|why|and|or|so|mochten|mochtest|wollen|soll|sollen|darf|kann|konnen|brauchen|haben|hat|ist|sind|welche\w*|was|wer|wo|wann|wie|warum|um|fur|ob|wofur|gibt|geht|voulez|voulais|avez|est-ce|etes|souhaitez|pouvez|preferez|cherchez|quel\w*|combien|ou|d'ou|quand|comment|pourquoi|puis-je|dois-je|faut-il|vous|pour)\b/;

/** "Vertragen Sie Mandeln?": the verb first. */
const INVERTED = /^\w+(?: |-)(?:sie|du|ihr|wir|ich|es|vous|tu|il|elle|on)\b/;

function isQuestion(sentence: string): boolean {
  const plain = normalise(sentence).trim();
  if (!plain.endsWith('?') || DISGUISED.test(plain.replace('¿', ''))) return false;
  return plain.startsWith('¿') || ASKS.test(plain) || INVERTED.test(plain);
}

const UNKNOWN =
  /\b(?:(?:does not|doesn't|do not|don't|did not|cannot|can't|can not) (?:say|state|mention|list|know|see|tell|confirm|find|promise|guarantee|specify)|not (?:stated|known|listed|mentioned|sure|specified)|no (?:information|details|mention)|unknown|nothing is known|(?:do not|don't) have (?:any )?information|keine information\w*|no (?:tengo|he encontrado|encuentro|hay) (?:\w+ ){0,3}?(?:informacion|datos|indicacion\w*|mencion)|n'ai pas d'information\w*|nichts bekannt|no se sabe|on ne sait|sagt (?:\w+ ){0,6}nicht|nennt (?:\w+ ){0,5}nicht|weiss (?:\w+ ){0,2}nicht|steht (?:\w+ ){0,3}nicht|ist (?:mir )?nicht bekannt|keine (?:angabe|information)\w*|kann ich (?:\w+ ){0,6}(?:nicht )?(?:sehen|sagen|bestatigen)|no (?:lo )?se(?= si| cuant| que| cual| donde| como|[.,]|$)|no (?:lo )?(?:dice|indica|consta|menciona|especifica)|no (?:le |te |os |les )?(?:puedo|podemos) (?:ver|decir|confirmar|saber|asegurar|garantizar|prometer)\w*|ne (?:dit|precise|mentionne|sais|vois|connais)|n'indique|ne (?:peux|pouvons) pas (?:vous )?(?:voir|dire|confirmer|assurer|garantir|promettre)|pas (?:precise|indique|connu))\b/;

const OFFERS =
  /\b(?:i (?:can|could|will|'ll) (?:also )?(?:look|check|search|find|pass|show|compare|help|open|ask|see)|i'll (?:look|check|search|find|pass|ask)|let me (?:look|check|search|find|see|ask|pass)|shall i|give me|ich (?:kann|konnte|werde|sehe|schaue|suche|prufe|frage)\b.{0,60}\b(?:nach|weitergeben|nachsehen|nachschauen|suchen|prufen|zeigen|vergleichen|fragen|helfen)|soll ich|lo busco|(?:puedo|voy a) (?:buscar|mirar|comprobar|pasar\w*|ensenar|comparar|preguntar|consultar)|dejeme|je (?:peux|vais) (?:\w+ )?(?:regarder|chercher|verifier|transmettre|montrer|comparer|demander)|je regarde|laissez-moi)\b/;

/** What one may warn of without knowing more. */
const WARNED: ReadonlySet<string> = new Set(['allergy', 'skin', 'child', 'made', 'also']);
const CAUTION =
  /\b(?:please|bitte|por favor|veuillez|merci de)\b.{0,60}\b(?:note|beachten|tenga en cuenta|noter|person|check|ask|read|label|mensch|prufen|fragen|etikett|lesen|persona|consulte|pregunte|etiqueta|personne|verifier|demander|etiquette)\b/;

/** What is said of a claim: that it is asked, looked up or not known. Such words state nothing, unless they count. */
export type Excuse = 'question' | 'unknown' | 'offer' | 'caution';

/**
 * Why `clause` need not be known; never for what would bind the store all the same ("shall I send it free of
 * charge?"), and never for figures: those are checked whatever the form.
 */
export function excuseOf(clause: Clause): Excuse | undefined {
  const plain = normalise(clause.text);
  if (UNKNOWN.test(plain)) return 'unknown';
  if (isPromise(clause)) return undefined;
  if (isQuestion(clause.text)) return 'question';
  if (OFFERS.test(plain)) return 'offer';
  const isWarning = !clause.negative && [...clause.concepts].every((id) => WARNED.has(id));
  return CAUTION.test(plain) && isWarning ? 'caution' : undefined;
}
