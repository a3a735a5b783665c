import type { ChatDependencies } from './dependencies.ts';
import type { Surroundings } from '../dialogue/dialogue.ts';
import { feed, reachOf, type Turn } from './turn.ts';
import { timely } from './within.ts';

/** Gives the machine what the shopper did. @returns what to wait for, when the cart's lines must be named first. */
export function begin(dependencies: ChatDependencies, turn: Turn, now: number): Promise<void> | undefined {
  if (turn.cart.lines.length > 0) return beginWithCart(dependencies, turn, now);
  beginWith(dependencies, turn, now, []);
  return undefined;
}

async function beginWithCart(dependencies: ChatDependencies, turn: Turn, now: number): Promise<void> {
  beginWith(dependencies, turn, now, await cartLines(dependencies, turn));
}

function beginWith(
  dependencies: ChatDependencies,
  turn: Turn,
  now: number,
  lines: Surroundings['cartLines'],
): void {
  const { message, store } = turn;
  const { messageId, context, text } = message;
  const surroundings = {
    page: context.page,
    signedIn: turn.claim.subject !== undefined,
    cartLines: lines,
    locale: context.locale,
    staffPresent: dependencies.staff?.isOn(store.settings.id) ?? false,
    reach: reachOf(dependencies, turn),
    ...(context.voiceControl === undefined ? {} : { voice: true as const }),
    ...(context.spoken ? { spoken: true as const } : {}),
    ...(dependencies.directPath === 'off' ? { directPath: dependencies.directPath } : {}),
  };
  feed(
    turn,
    context.choiceId === undefined
      ? { type: 'SAID', messageId, text, now, surroundings }
      : { type: 'CHOSE', messageId, choiceId: context.choiceId, label: text, now, surroundings },
  );
}

/** The lines by name, so that "remove the teapot" finds its line; nameless while the shop does not answer. */
export async function cartLines(
  { clock, deadlines, log }: ChatDependencies,
  { cart, store, stop, state }: Turn,
): Promise<Surroundings['cartLines']> {
  const ids = [...new Set(cart.lines.map(({ productId }) => productId))];
  const products = await timely(clock, deadlines.tool, stop, () => store.shop.products(ids)).catch(
    (error: unknown) => {
      log.failure('cart not named', error, { conversation: state.conversationId });
      return [];
    },
  );
  const cards = new Map(products.map(({ card }) => [card.id, card]));
  return cart.lines.map(({ lineId, productId, variantId, quantity }) => {
    const card = cards.get(productId);
    const variant = card?.variants.find(({ id }) => id === variantId);
    const options = variant?.options ?? {};
    const costs = variant ? { price: variant.price.amount } : {};
    const comesIn = card && card.options.length > 0 ? { comesIn: card.options } : {};
    return {
      lineId,
      productId,
      variantId,
      quantity,
      title: card?.title ?? '',
      options,
      ...comesIn,
      ...costs,
    };
  });
}
