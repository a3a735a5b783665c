import { randomUUID } from 'node:crypto';
import type { Choice } from '../../../bot/wire/parts.ts';
import type { Transport } from '../../../conversations-fixtures/transport.ts';
import { dice } from '../../dice.ts';
import { breachesOf, ownWords, type Exchange } from './breaches.ts';
import type { Listening } from './listening.ts';
import { nextAct, type Act, type ShopperLanguage } from './nasty-shopper.ts';
import { sentencesOf } from '../../../bot/dialogue/say.ts';

/** One conversation with a nasty shopper through the whole product, and what was wrong in it. */

export interface Walked {
  turns: number;
  breaches: string[];
}

interface Frame {
  type: string;
  messageId?: string;
  conversationId?: string;
  code?: string;
}

/** How long an answer may take before the walk counts as stuck, in milliseconds. */
const PATIENCE = 20_000;

/** Each walk has its language, in each of the two stores; half of them are English. */
const languages: readonly ShopperLanguage[] = ['en', 'de', 'en', 'es', 'en', 'fr'];
const locales: Record<ShopperLanguage, string> = { en: 'en-US', de: 'de-DE', es: 'es-ES', fr: 'fr-FR' };
/** How each says it that must be obeyed whatever came before. */
const wants: Record<ShopperLanguage, { person: string; nothing: string; cart: string }> = {
  en: { person: 'I want to talk to a person', nothing: 'never mind', cart: 'show my cart' },
  de: { person: 'Ich möchte mit einem Menschen sprechen', nothing: 'schon gut, egal', cart: 'zeig meinen Warenkorb' },
  es: { person: 'quiero hablar con una persona', nothing: 'da igual, déjalo', cart: 'enséñame el carrito' },
  fr: { person: 'je veux parler à une personne', nothing: 'laisse tomber', cart: 'montre mon panier' },
}; // prettier-ignore

export async function walk(
  { transport, listening }: { transport: Transport; listening: Listening },
  seed: number,
  turns: number,
): Promise<Walked> {
  const drawn = dice(seed);
  const language = languages[Math.floor(seed / 2) % languages.length]!;
  const storeId = seed % 2 === 0 ? 'demo' : 'hafen';
  const shopper = await openShopper(transport, listening, storeId, locales[language]);
  const exchanges: Exchange[] = [];
  const breaches: string[] = [];
  const choices: Choice[] = [];
  const note = (what: string, said: string): void => {
    breaches.push(`walk ${seed} (${language}), turn ${exchanges.length} "${said.slice(0, 60)}": ${what}`);
  };
  const turn = async (act: Act): Promise<Exchange | undefined> => {
    const said = act.kind === 'say' ? act.text : `[${act.choice.label}]`;
    const now = await shopper.tell(act);
    if (!now) {
      note('no answer', said);
      return undefined;
    }
    for (const breach of [...breachesOf(exchanges.at(-1), now), ...stuckIn(exchanges, now)])
      note(`${breach} (${now.reply.template}: ${ownWords(now.reply).slice(0, 120)})`, said);
    exchanges.push(now);
    for (const part of now.reply.parts) if (part.kind === 'choices') choices.push(...part.choices);
    return now;
  };
  const said: string[] = [];
  for (let count = 0; count < turns; count += 1) {
    const act = nextAct(drawn, language, said, choices);
    // Each store has order numbers of its own form.
    if (act.kind === 'say' && storeId === 'hafen') act.text = act.text.replaceAll('D-10001', 'H-2026-0042');
    if (act.kind === 'say') said.push(act.text);
    await turn(act);
  }
  const want = wants[language];
  const person = await turn({ kind: 'say', text: want.person });
  if (person && !/^(?:ask-message|message-left|message-failed|nobody-there|person-called|person-called-already)$/.test(person.reply.template))
    note(`a person is out of reach (${person.reply.template})`, want.person);
  await turn({ kind: 'say', text: want.nothing });
  const cart = await turn({ kind: 'say', text: want.cart });
  const showsCart = cart?.reply.parts.some(({ kind }) => kind === 'cart') || cart?.reply.template === 'cart-empty';
  if (cart && !showsCart) note(`the cart is out of reach (${cart.reply.template})`, want.cart);
  shopper.leave();
  return { turns: exchanges.length, breaches };
} // prettier-ignore

const misunderstood = new Set(['unclear', 'out-of-scope']);

/** The same question a third time, or a third failure without a way out. */
function stuckIn(before: readonly Exchange[], now: Exchange): string[] {
  const [one, other] = [before.at(-1), before.at(-2)];
  if (!one || !other || now.intent === 'repeat') return [];
  const found: string[] = [];
  const question = questionOf(now);
  if (question && questionOf(one) === question && questionOf(other) === question) found.push(`asks a third time: ${question}`);
  const asks = [other, one, now].map((exchange) => (questionOf(exchange) ? askedBy(exchange) : ''));
  if (asks[0] !== '' && new Set(asks).size === 1 && /^(?:ask|again|which|name|unclear|choose)/.test(asks[0] ?? '')) {
    found.push(`asks a third time: ${asks[0]}`);
  }
  const failures = [other, one, now].filter(({ reply, intent }) => misunderstood.has(reply.template) && intent !== 'repeat').length;
  if (failures === 3 && !now.declined.includes('person')) found.push('a third failure without the offer of a person');
  return found;
} // prettier-ignore

/** Two questions with other answers on their buttons are two. */
function askedBy({ reply }: Exchange): string {
  const ids = reply.parts.flatMap((part) =>
    part.kind === 'choices' ? part.choices.map(({ id }) => id) : [],
  );
  return [reply.template, ...ids].join(' ');
}

function questionOf({ reply }: Exchange): string | undefined {
  return sentencesOf(ownWords(reply)).findLast((sentence) => sentence.endsWith('?'));
}

interface Shopper {
  /** @returns what was said to it, or undefined when nothing came. */
  tell(act: Act): Promise<Exchange | undefined>;
  leave(): void;
}

async function openShopper(
  transport: Transport,
  listening: Listening,
  storeId: string,
  locale: string,
): Promise<Shopper> {
  let conversationId = '';
  const waiting = new Map<string, () => void>();
  const wake = (what: string): void => waiting.get(what)?.();
  const until = (what: string): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), PATIENCE);
      waiting.set(what, () => {
        clearTimeout(timer);
        waiting.delete(what);
        resolve(true);
      });
    });
  const line = await transport.connect({
    frame(text) {
      const frame = JSON.parse(text) as Frame & { entry?: { author: string; messageId?: string } };
      if (frame.type === 'welcome') {
        conversationId = frame.conversationId ?? '';
        wake('welcome');
      }
      if (frame.type === 'entry' && frame.entry?.author === 'assistant') wake(frame.entry.messageId ?? '');
    },
    closed() {},
  });
  const welcomed = until('welcome');
  line.send(JSON.stringify({ type: 'hello', protocol: { minimum: 1, maximum: 1 }, storeId, locale }));
  if (!(await welcomed)) throw new Error('A walk was not welcomed.');
  return {
    async tell(act) {
      const messageId = randomUUID();
      const answered = until(messageId);
      const what =
        act.kind === 'say'
          ? { type: 'say', text: act.text }
          : { type: 'choose', choiceId: act.choice.id, label: act.choice.label };
      line.send(JSON.stringify({ ...what, conversationId, messageId }));
      return (await answered) ? listening.of(messageId) : undefined;
    },
    leave: () => line.close(),
  };
}
