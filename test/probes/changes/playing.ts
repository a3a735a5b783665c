import type { CartView, Part } from '../../../bot/wire/parts.ts';
import { openDriver } from '../../../conversations-fixtures/driver.ts';
import type { InProcess } from '../../fixtures/in-process.ts';
import type { Case, Said } from './cases.ts';
import type { Held } from './makers.ts';

/** Plays a conversation message by message, until one of them leaves another cart than a clerk would. */

/** `asked`: a question came back and nothing was changed; `idle`: nothing was changed and nothing asked. */
export type Outcome = 'right' | 'asked' | 'idle' | 'wrong';

export interface Played {
  store: string;
  language: string;
  /** All that was said before. */
  before: string[];
  said: Said;
  outcome: Outcome;
  wanted: string;
  got: string;
  reply: string;
}

const linesOf = (lines: string[]): string => lines.toSorted().join(' | ') || 'empty';
const heldText = ({ goods, version, quantity }: Held): string => `${quantity} × ${goods.product.title} [${Object.values(version.options).join(', ')}] ${version.id}`; // prettier-ignore

function cartText(cart: CartView | undefined): string {
  return linesOf(
    (cart?.lines ?? []).map(
      ({ title, quantity, options, variantId }) => `${quantity} × ${title} [${Object.values(options).join(', ')}] ${variantId}`,
    ),
  ); // prettier-ignore
}

/** Two lines of one version are one. */
function wantedText(cart: Held[]): string {
  const merged = cart.reduce<Held[]>((lines, line) => {
    const twin = lines.find((each) => each.version.id === line.version.id);
    if (!twin) return [...lines, line];
    return lines.map((each) => (each === twin ? { ...each, quantity: each.quantity + line.quantity } : each));
  }, []);
  return linesOf(merged.map(heldText));
}

/** What must come back where the cart stays as it is. */
const shows: Readonly<Record<string, Part['kind']>> = { 'said view-cart': 'cart', 'said total': 'cart', 'said checkout': 'link' }; // prettier-ignore

interface Judged extends Pick<Said, 'kind' | 'tells'> {
  wanted: string;
  got: string;
  before: string;
  parts: Part[];
  reply: string;
}

function outcomeOf({ kind, tells, wanted, got, before, parts, reply }: Judged): Outcome {
  const mustShow = shows[kind];
  const isTold = !tells || tells.test(reply);
  if (wanted === got && isTold && (!mustShow || parts.some((part) => part.kind === mustShow))) return 'right';
  const [now, want] = [got, wanted].map((text) => text.split(' | ')) as [string[], string[]];
  // Of two things one is in, and something is asked of the other.
  const isHalf = parts.some(({ kind: of }) => of === 'choices') && now.every((line) => want.includes(line));
  if (got !== before) return isHalf && got !== 'empty' ? 'asked' : 'wrong';
  const words = parts.map((part) => (part.kind === 'text' ? part.text : '')).join(' ');
  return parts.some(({ kind: of }) => of === 'choices') || words.includes('?') ? 'asked' : 'idle';
}

const NOT_ENOUGH = /added nothing|nichts hinzugefügt|no he añadido nada|n['’]ai rien ajouté/;
const yes: Readonly<Record<string, string>> = { en: 'yes', de: 'ja', es: 'sí', fr: 'oui' };

export async function play(bot: InProcess, { store, language, given, said }: Case): Promise<Played[]> {
  const storeId = await bot.control.freshStore(store, {});
  const cart = given.map(({ version, quantity }) => ({ variant: version.id, quantity }));
  const driver = await openDriver({
    transport: bot.transport,
    storeId,
    ...(cart.length > 0 ? { cart } : {}),
  });
  const played: Played[] = [];
  let held = wantedText(given);
  const before = [`(${held})`];
  for (const each of said) {
    const { entries, error } = await driver.say(each.say, { spoken: each.spoken ?? false });
    const wanted = wantedText(each.cart);
    let got = cartText((await driver.final()).cart);
    // What takes several lines out may be asked once more.
    if (got === held && (each.agrees || ['said empty', 'said keep-only'].includes(each.kind)) && entries.some((entry) => entry.parts.some((part) => part.kind === 'choices'))) {
      await driver.say(yes[language] ?? 'yes');
      got = cartText((await driver.final()).cart);
    } // prettier-ignore
    const parts = entries.flatMap((entry) => entry.parts);
    const reply = error ?? parts.map((part) => (part.kind === 'text' ? part.text : part.kind === 'choices' ? `<${part.choices.map(({ label }) => label).join(' / ')}>` : `<${part.kind}>`)).join(' '); // prettier-ignore
    const outcome = outcomeOf({ ...each, wanted, got, before: held, parts, reply });
    // What the store has not enough of was not asked for fairly.
    if (outcome === 'asked' && !each.tells && NOT_ENOUGH.test(reply)) break;
    // How goods are put in is measured elsewhere: here it only prepares.
    if (each.kind !== 'put-in') played.push({ store, language, before: [...before], said: each, outcome, wanted, got, reply }); // prettier-ignore
    if (outcome !== 'right') break;
    held = got;
    before.push(each.say);
  }
  await driver.close();
  await bot.control.dropStore(storeId);
  return played;
}
